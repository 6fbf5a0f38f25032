"""How often Python looks for things that refer to each other and to which nothing else refers."""

import gc


def seldom() -> None:
    """Look after fifty thousand new things, not after seven hundred, in a process that is ours alone: of what pages,
    readings and records are made of nearly nothing refers to itself, and looking for it took a tenth of a cold build.
    """
    gc.set_threshold(50_000, 20, 50)
