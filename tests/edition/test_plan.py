"""The plan decides by values alone."""

from hypothesis import given
from hypothesis import strategies as st

from builder.archive.walk import Stat
from builder.edition.plan import _PLAIN, Drop, bad_paths, clashes, plan
from builder.edition.trace import Output
from builder.pages.page import Page


def page(path, kind="briefing", key=None, source=""):
    return Page(kind, path if key is None else key, path, source or f"content/{path}.md")


def output(path, digest="d", kind="briefing", key=None):
    return Output(path, kind, path if key is None else key, digest, Stat(1, 1, 1))


def recorded(*outputs):
    return {output.path: output for output in outputs}


def reasons(made):
    return {make.page.path: make.because for make in made.make}


def test_the_first_build_makes_everything():
    made = plan([page("b"), page("a")], {}, {}, {})
    assert list(reasons(made)) == ["a", "b"]
    assert set(reasons(made).values()) == {"no earlier build is on record"}
    assert made.drop == made.keep == ()


def test_nothing_changed():
    made = plan([page("a")], recorded(output("a")), {"a": "d"}, {})
    assert made.make == made.drop == ()
    assert made.keep == (page("a"),)


def test_each_reason_is_told():
    wanted = [
        page("new"),
        page("missing"),
        page("altered"),
        page("stale"),
        page("other", kind="term", key="tags/x"),
        page("same"),
    ]
    record = recorded(*(output(path) for path in ("missing", "altered", "stale", "other", "same")))
    lying = {"altered": "changed", "stale": "d", "other": "d", "same": "d"}
    made = plan(wanted, record, lying, {"stale": "the answer to latest has changed", "elsewhere": "x"})
    assert reasons(made) == {
        "new": "it is new",
        "missing": "its file is missing from the output",
        "altered": "its file was altered since it was written",
        "stale": "the answer to latest has changed",
        "other": "its path was the briefing page of other before",
    }
    assert made.keep == (page("same"),)


def test_what_nobody_wants_is_dropped_whoever_wrote_it():
    made = plan([page("a")], recorded(output("a"), output("b"), output("c")), {"a": "d", "b": "d", "stranger": ""}, {})
    assert made.drop == (
        Drop("b", "no page has this path any more"),
        Drop("stranger", "it is no part of this edition"),
    )


def test_two_owners_of_one_path_are_named_in_order():
    one, two = page("a", source="content/static/a"), page("a", source="content/pages/a.md")
    (clash,) = clashes([one, page("b"), two])
    assert (clash.first, clash.second, clash.fact) == (one, two, "")


def test_a_page_in_the_place_of_a_folder_is_a_clash():
    found = {(clash.first.path, clash.second.path) for clash in clashes([page("a/b/c"), page("a/b.html"), page("a")])}
    assert found == {("a", "a/b/c"), ("a", "a/b.html")}


def test_paths_that_a_disk_may_take_for_one_are_a_clash():
    assert clashes([page("About.html"), page("about.html")])[0].fact == "they differ in upper and lower case alone"
    assert clashes([page("A"), page("a/b")])
    assert clashes([page("caf\u00e9"), page("cafe\u0301")])
    assert not clashes([page("a-b"), page("a/b"), page("ab"), page("a.html")])


def test_unsafe_paths_are_bad():
    unsafe = [
        "", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", "./a", "a\\..\\b", "a\0b", "a\nb", "a\udcffb",
        "é" * 200, ".edition", ".edition.stage/0", ".git/config", ".GIT/config",
    ]  # fmt: skip
    assert [bad.page.path for bad in bad_paths([page(path, key="k", source="s") for path in unsafe])] == unsafe
    safe = ["a", "a/b.html", "é" * 120, ".well-known/x", "a/.edition", "...", "a b"]
    assert bad_paths([page(path) for path in safe]) == []


@given(st.from_regex(_PLAIN, fullmatch=True).filter(lambda path: len(path) <= 255))
def test_what_passes_at_one_look_is_safe_by_every_other(path):
    parts = path.split("/")
    assert not {"", ".", ".."} & set(parts)
    assert not path.startswith(".")
    assert path.isascii()
    assert path.isprintable()
    assert "\\" not in path


PATHS = st.sets(st.sampled_from([f"{folder}{name}" for folder in ("", "x/", "y/z/") for name in "abcd"]))


@given(wanted=PATHS, record=PATHS, lying=PATHS, stale=PATHS, altered=PATHS)
def test_every_path_has_one_fate_and_what_is_kept_is_right(wanted, record, lying, stale, altered):
    made = plan(
        [page(path) for path in wanted],
        recorded(*(output(path) for path in record)),
        {path: "other" if path in altered else "d" for path in lying},
        dict.fromkeys(stale, "changed"),
    )
    kept = {kept.path for kept in made.keep}
    dropped = {drop.path for drop in made.drop}
    assert set(reasons(made)) | kept == wanted
    assert not set(reasons(made)) & kept
    assert dropped == lying - wanted
    assert kept == (wanted & record & lying) - stale - altered
    assert all(because for because in reasons(made).values())
