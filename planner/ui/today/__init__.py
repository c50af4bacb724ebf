"""The page of what waits today."""
