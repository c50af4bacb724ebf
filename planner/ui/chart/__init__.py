"""The organisation chart of an account: the drawing, its outline twin, and the inspector."""
