"""Account planning and an honest partner ledger on your own machine: one window, one file."""

__version__ = "0.1.0"
