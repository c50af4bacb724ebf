"""The windows of the ledger: partners, agreements, deals, receipts, statements, payouts."""
