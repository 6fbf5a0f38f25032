"""The parts of an e-mail: which of them holds the article, and what else there is; its nesting is bounded."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from typing import Any, cast

from msgspec import Struct

from builder.intake.sheet import fault

_DEEPEST = 12  # messages and groups of parts inside one another
_MOST = 300  # parts of one e-mail
_LONGEST = 2000  # characters of a header that are parsed: the library's time grows with their square
_ADDRESS = re.compile(r"https?://\S+")
_TAG = re.compile(r"<(?:style|script|head)\b.*?</(?:style|script|head)>|<[^>]*>|&\w+;", re.DOTALL | re.IGNORECASE)
_SHARE = 0.6  # of the words of the HTML that the text beside it must have to be whole


class _Bounded(policy.EmailPolicy):
    """The library's reading of headers, of which it parses no more than a letter's own ever hold."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return super().header_fetch_parse(name, value[:_LONGEST])


class Leaf(Struct, frozen=True):
    """One part that is no group: the message it belongs to, its kind, its bytes, and the name of an attachment."""

    message: EmailMessage
    kind: str
    data: bytes
    charset: str
    encoded: bool
    flowed: bool
    name: str


def header(message: EmailMessage, name: str) -> str:
    """A header's words, '' where there are none; what the library cannot read is read as it stands."""
    try:
        value = message.get(name)
    except Exception:  # the parser of headers fails in many ways on what is none
        value = next((raw for key, raw in message.raw_items() if key.lower() == name.lower()), "")
    text = " ".join(str(value or "").split())
    return "".join(each for each in text if each.isprintable())[:1000]


def _parameter(part: Message, name: str) -> str:
    try:
        return str(part.get_param(name) or "")
    except Exception:  # as above: a parameter that is none
        return ""


def _name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except Exception:  # as above: a name that is none
        return ""


def _is_attached(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except Exception:  # as above: a disposition that is none
        return False


def _leaf(message: EmailMessage, part: Message) -> Leaf:
    kind = part.get_content_type()
    try:
        payload = part.get_payload(decode=True)
    except Exception:  # an encoding that is none
        payload = str(part.get_payload()).encode("utf-8", "surrogateescape")
    encoding = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    name = _name(part) if _is_attached(part) or not kind.startswith("text/") else ""
    if _is_attached(part) and not name:
        name = f"one without a name ({kind})"
    flowed = _parameter(part, "format").lower() == "flowed"
    data = payload if isinstance(payload, bytes) else b""
    return Leaf(
        message, kind, data, _parameter(part, "charset"), encoding in ("quoted-printable", "base64"), flowed, name
    )


def parse(data: bytes) -> EmailMessage:
    """The message that bytes are; raises RecursionError for one that is nested without end."""
    return message_from_bytes(data, policy=cast("policy.Policy[EmailMessage]", _Bounded()))


def leaves(file: str, root: EmailMessage) -> list[Leaf]:
    """All parts that are no groups, in order; raises Mistake where they are too many or too deep."""
    found: list[Leaf] = []
    waiting: list[tuple[EmailMessage, Message, int]] = [(root, root, 0)]
    while waiting:
        message, part, depth = waiting.pop()
        if depth > _DEEPEST:
            fact = f"This e-mail has more than {_DEEPEST} messages inside one another."
            raise fault(file, "nested", fact, "Save the innermost message by itself, or paste its text.")
        if len(found) + len(waiting) > _MOST:
            fact = f"This e-mail has more than {_MOST} parts."
            raise fault(file, "too-many-parts", fact, "Save the article's own part, or paste its text.")
        # Asked of groups only: text would be decoded, and a charset with a zero byte in its name is an error there.
        inside = part.get_payload() if part.is_multipart() else None
        if isinstance(inside, list):
            is_message = part.get_content_maintype() == "message"
            nested = [
                (each if is_message else message, each, depth + 1) for each in inside if isinstance(each, Message)
            ]
            waiting += [(cast(EmailMessage, owner), each, deep) for owner, each, deep in reversed(nested)]
        else:
            found.append(_leaf(message, part))
    return found


def page(root: EmailMessage) -> Leaf | None:
    """The first part that is HTML among the very parts of a message: a page that a browser saved has hundreds."""
    inside = root.get_payload() if root.is_multipart() else [root]
    parts = (part for part in inside if isinstance(part, Message)) if isinstance(inside, list) else ()
    found = next((part for part in parts if part.get_content_type() == "text/html"), None)
    return _leaf(root, found) if found is not None else None


def _words(leaf: Leaf) -> int:
    """About how much a reader sees of a part: its letters, without tags and addresses."""
    text = leaf.data.decode("utf-8" if leaf.charset.lower() in ("", "utf-8", "us-ascii") else "latin-1", "replace")
    return len("".join(_ADDRESS.sub(" ", _TAG.sub(" ", text) if leaf.kind == "text/html" else text).split()))


def _texts(found: list[Leaf]) -> Iterator[Leaf]:
    return (leaf for leaf in found if leaf.kind in ("text/plain", "text/html") and not leaf.name and leaf.data.strip())


def main(found: list[Leaf]) -> Leaf | None:
    """The part that holds the article: the longest, and text before HTML where both tell the same."""
    plain = max((leaf for leaf in _texts(found) if leaf.kind == "text/plain"), key=_words, default=None)
    page = max((leaf for leaf in _texts(found) if leaf.kind == "text/html"), key=_words, default=None)
    if plain is None or page is None:
        return plain or page
    return plain if _words(plain) >= _SHARE * _words(page) else page


def attached(found: list[Leaf]) -> tuple[str, ...]:
    """The names of what is attached; pictures that the text shows are no attachments."""
    names = (leaf.name for leaf in found if leaf.name and not leaf.kind.startswith("image/"))
    return tuple(dict.fromkeys("".join(each for each in name if each.isprintable())[:80] for name in names))


def digest(file: str, root: EmailMessage, found: list[Leaf]) -> Iterator[bytes]:
    """The messages of a digest, each as bytes; raises Mistake for one that cannot be taken out."""
    for message in dict.fromkeys(leaf.message for leaf in found if leaf.message is not root):
        try:
            yield message.as_bytes()
        except Exception as error:  # what could be read in spite of its faults cannot always be written
            fact = "A message in this digest is broken."
            raise fault(file, "format", fact, "Save its messages one by one, or paste their text.") from error
