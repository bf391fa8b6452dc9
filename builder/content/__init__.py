"""What lies in content/: articles, free pages and the authority files, to values and back."""
