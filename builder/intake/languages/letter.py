"""What mail programs and their users write around what they send, as regular expressions."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letter:
    """What mail programs and their users write around what they send. `sender`, `sent`, `to`, `subject` and `other` are
    the names of headers in a text, as alternatives.

    `forwarded` announces what is forwarded, `ended` closes it, `cited` is what stands in "On Monday Ada wrote:".
    `footer` speaks of how an e-mail came and how to be rid of it, `secret` of who may read it, `warning` are a mail
    server's banners; `device` tells from what it was sent. `greeting` opens a note, `closing` a signature, `contact`
    stands above whom to ask; `office` is who sends for a public body ("press office"). `clipped` are months as only
    mail programs shorten them. `whole` leads to the text of which an e-mail has a part, `web` to the e-mail as a page.
    `resent` opens the subject of what is forwarded, `prefix` any that a mail program wrote; `carrier` stands before who
    delivered it, `at` before a sender's house, `of` between the word for an office and its body; `editions` in the
    name of a newsletter.
    """

    sender: str
    sent: str
    to: str
    subject: str
    other: str
    forwarded: str
    cited: str
    footer: str
    secret: str
    device: str
    greeting: str
    closing: str
    contact: str
    office: str
    whole: str
    web: str
    warning: str = ""
    resent: str = ""
    prefix: str = ""
    carrier: str = ""
    at: str = ""
    of: str = ""
    editions: frozenset[str] = frozenset()
    ended: str = ""
    clipped: Mapping[str, int] = field(default_factory=dict)
