"""The edition: what is published, planned by a pure function, put out file by file, and remembered in a trace."""
