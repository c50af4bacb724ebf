"""The procurement board: purchases as cards in the columns of the customer's process."""
