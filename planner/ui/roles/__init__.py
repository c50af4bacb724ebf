"""Who plays which part in a purchase: people by roles, and what follows from it."""
