"""A memory keeps what is used, and never grows beyond its bound."""

from hypothesis import given
from hypothesis import strategies as st

from builder.archive.memory import Memory


@given(st.integers(1, 5), st.lists(st.integers(0, 30)))
def test_what_it_gives_back_is_what_was_put_and_its_bound_holds(size, looks):
    memory = Memory(size)
    for number in looks:
        found = memory.get(number)
        assert found in (None, f"thing {number}")
        if found is None:
            memory.put(number, f"thing {number}")
        assert memory.get(number) == f"thing {number}"
        assert len(memory) <= 2 * size


@given(st.integers(1, 5), st.lists(st.integers(0, 30), unique=True))
def test_the_last_things_used_are_there(size, numbers):
    memory = Memory(size)
    for number in numbers:
        memory.put(number, str(number))
    for number in numbers[::-1][:size]:
        assert memory.get(number) == str(number)


def test_what_is_used_again_and_again_outlives_what_is_not():
    memory = Memory(3)
    memory.put("frame", "kept")
    for number in range(100):
        memory.put(number, "passing")
        assert memory.get("frame") == "kept"
