"""What the patterns of all languages share."""

NEVER = r"(?!)"  # matches nothing: what a language does not have
