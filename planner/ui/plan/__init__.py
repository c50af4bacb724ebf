"""The tab of an account with its actions and contacts."""
