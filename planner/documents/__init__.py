"""Functions from values to PDF files, and from PDF files to pictures of their pages."""
