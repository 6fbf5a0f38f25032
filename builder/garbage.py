"""What a process of ours does about things that nobody needs any more: it looks for them seldom, and not as it ends."""

import atexit
import gc
import os
import sys
from typing import NoReturn


def seldom() -> None:
    """Look after half a million new things, not after seven hundred, in a process that is ours alone: of what pages,
    readings and records are made of nearly nothing refers to itself, and looking for it took a tenth of a cold build.
    """
    gc.set_threshold(500_000, 20, 50)


def _is_watched() -> bool:
    """Whether a profiler, a debugger or a measure of coverage is at work, which tells what it saw as Python ends."""
    tools = getattr(sys, "monitoring", None)
    return bool(
        sys.gettrace() or sys.getprofile() or (tools is not None and any(tools.get_tool(number) for number in range(6)))
    )


def _is_alone() -> bool:
    """Whether no other thread is at work."""
    threading = sys.modules.get("threading")
    return threading is None or threading.active_count() == 1


def leave(status: int) -> NoReturn:
    """End this process, and let the system take back its memory whole: Python would take it back thing by thing, for as
    long as a tenth of the build of one page. What asked to be called at the end is called, and what was printed is out.
    """
    if _is_alone() and not _is_watched():
        try:
            atexit._run_exitfuncs()
            for stream in filter(None, (sys.stdout, sys.stderr)):  # none where the process was started without
                stream.flush()
        except OSError:
            pass  # nobody reads on, or no disk takes it, which Python tells in its own words
        else:
            os._exit(status)
    sys.exit(status)
