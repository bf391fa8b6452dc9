"""The machine-readable forms, each read by a program or a schema that is not ours."""
