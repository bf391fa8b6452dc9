"""The pages: a module a subject, with what its templates may use and the functions that yield its pages."""
