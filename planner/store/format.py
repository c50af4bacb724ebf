"""Which file format this program writes, and how a sound file of it looks."""

APPLICATION_ID = 0x504C414E
"""`PLAN`, shown by file(1) on a plain workspace."""

FORMAT = 2
"""user_version. A newer one is refused, an older one migrated after a copy was made."""

FINGERPRINT = "bade0321932ddc8847b2d5440f02179ad36c7ae6f67a7a38ed4cac0b6aab8d65"
"""SHA-256 of the schema of this format (`schema_fingerprint`); a test holds it."""

CHAIN_VERSION = 1
"""`v` of a log line: fixes the order of the columns that go into its digests."""

FIRST = b"\x00" * 32
"""What the first line of a log is chained to."""
