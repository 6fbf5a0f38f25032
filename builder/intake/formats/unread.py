"""Formats that intake knows by their first bytes and does not read: each is refused with what to do instead."""

from builder.intake.sheet import Sheet, fault

NAME = "unread"
SUFFIXES: tuple[str, ...] = ()  # a name is believed only where the bytes agree

# The first bytes, what they are of, and what helps.
_KNOWN = (
    (b"\xd0\xcf\x11\xe0", "an old Word file, or one with a password", "Save it as .docx, without a password."),
    (b"{\\rtf", "an RTF file", "Save it as .docx, or paste the article into a .txt file."),
    (b"PK\x03\x04", "a package of files", "Take out the article's own file and take that in."),
    (b"\x89PNG", "a picture", "Type the article's text, or let a program read it from the picture."),
    (b"\xff\xd8\xff", "a picture", "Type the article's text, or let a program read it from the picture."),
    (b"GIF8", "a picture", "Type the article's text, or let a program read it from the picture."),
    (b"\x1f\x8b", "a packed file", "Unpack it and take in what it holds."),
    (b"7z\xbc\xaf", "a packed file", "Unpack it and take in what it holds."),
)


def claims(data: bytes) -> bool:
    """Whether the first bytes are those of a format that is known and not read."""
    return any(data.startswith(first) for first, _, _ in _KNOWN)


def read(file: str, data: bytes) -> Sheet:
    """Raises Mistake: what it is, and what helps."""
    _, what, remedy = next(each for each in _KNOWN if data.startswith(each[0]))
    raise fault(file, "format", f"This is {what}; intake does not read it.", remedy)
