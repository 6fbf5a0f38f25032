"""A site in the air: the settings that reading a file needs, and no folder."""

from pathlib import Path
from typing import Any

from builder.settings import Settings, Site

FILE = "content/briefings/2024/10/night-training.md"


def site(root: Path = Path("/nowhere"), **changes: Any) -> Site:
    return Site(
        root, Settings(**{"title": "A", "base_url": "https://example.org", "authority": "example.org", **changes})
    )
