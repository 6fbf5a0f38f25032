"""The theme: templates and assets, read once from its folder and from those of the themes it extends."""

from builder.memory import Memory
from builder.theme.asset import Asset
from builder.theme.engine import Filters
from builder.theme.theme import Theme, load

__all__ = ["Asset", "Filters", "Memory", "Theme", "load"]
