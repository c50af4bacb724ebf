"""Buying processes, warnings and playbook as this workspace has them, edited in place."""
