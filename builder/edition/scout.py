"""A child of this process that answers a question of the disk while the process itself goes on."""

import json
import os
from collections.abc import Callable
from functools import cache
from typing import Any, NoReturn


def _tell(question: Callable[[], Any], pipe: int) -> NoReturn:
    """In the child: write the answer, and end, whatever happens, without a step into what its parent was about."""
    status = 1
    try:
        os.closerange(3, pipe)  # what this process held when it was made, such as a lock, is its parent's to hold
        answer = json.dumps(question()).encode("ascii")
        with open(pipe, "wb") as told:
            told.write(answer)
        status = 0
    finally:
        os._exit(status)


def sent(question: Callable[[], Any]) -> Callable[[], Any]:
    """Begin to answer a question whose answer is JSON; what is returned waits for the answer, the first time.

    Where no child can be had, or it comes to grief, the question is answered here, when the answer is wanted. Only a
    process without other threads may do this: of those a child has none, but all the locks that they held.
    """
    reading, writing = os.pipe()
    try:
        child = os.fork()
    except OSError:
        os.close(reading)
        os.close(writing)
        return cache(question)
    if child == 0:
        _tell(question, writing)
    os.close(writing)

    @cache
    def answer() -> Any:
        with open(reading, "rb") as pipe:
            told = pipe.read()
        _, status = os.waitpid(child, 0)
        return json.loads(told) if status == 0 else question()

    return answer
