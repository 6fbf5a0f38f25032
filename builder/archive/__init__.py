"""The archive: what the briefings say, arranged in SQLite to be asked; deleting it costs time, never truth."""
