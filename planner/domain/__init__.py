"""What the business means. Standard library only: no Qt, no SQL, no files, no clock."""
