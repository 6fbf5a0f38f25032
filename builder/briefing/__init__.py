"""The briefing file: what its front matter may say, how it is read, checked, rendered and written back."""
