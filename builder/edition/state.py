"""Where an edition keeps what it remembers: one file for each output folder, address and choice of drafts."""

import re
from hashlib import blake2b
from pathlib import Path

from builder.settings import Site


def _name(out: Path, *facts: str) -> str:
    """A name that a person recognises and that no two editions share."""
    digest = blake2b("\0".join(facts).encode(), digest_size=4).hexdigest()
    return f"{re.sub('[^A-Za-z0-9_-]+', '-', out.name) or 'edition'}-{digest}"


def state_path(site: Site, out: Path, drafts: bool) -> Path:
    """The database of the archive and its edition. An output inside the site keeps it when the site is moved."""
    choice = "drafts" if drafts else ""
    return site.state / f"{_name(out, site.relative(out), choice, site.settings.base_url)}.sqlite"


def lock_path(site: Site, out: Path) -> Path:
    """The lock of an output folder, whatever is published in it."""
    return site.state / f"{_name(out, site.relative(out))}.lock"
