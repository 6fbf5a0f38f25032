"""Addresses as links, as whole URLs and as output files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.pages.address import Addresses, file, span_address, term_address

CLEAN = Addresses("https://example.org")
BELOW = Addresses("https://example.org/sub", "html")


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/", "index.html"),
        ("/2024/10/28/night-training", "2024/10/28/night-training.html"),
        ("/2024/10/28/", "2024/10/28/index.html"),
        ("/tags/-/k", "tags/-/k.html"),
        ("/feed.xml", "feed.xml"),
        ("/2024/10/28/night-training/map.png", "2024/10/28/night-training/map.png"),
        ("/tags/курск/", "tags/курск/index.html"),
    ],
)
def test_an_address_has_one_file(address: str, path: str) -> None:
    assert file(address) == path


@pytest.mark.parametrize(
    "address", ["", "about", "//evil.example", "/a//b", "/../x", "/a/./b", "/a/..", "/a\\b", "/a\0b"]
)
def test_what_could_leave_the_output_is_no_address(address: str) -> None:
    with pytest.raises(ValueError, match="is not an address"):
        file(address)


@given(st.text(max_size=40))
def test_no_text_becomes_a_path_outside_the_output(text: str) -> None:
    try:
        path = file(f"/{text}")
    except ValueError:
        return
    assert not path.startswith("/")
    assert ".." not in path.split("/")


@pytest.mark.parametrize(
    ("address", "clean", "below"),
    [
        ("/", "/", "/sub/index.html"),
        ("/about", "/about", "/sub/about.html"),
        ("/tags/kursk/", "/tags/kursk/", "/sub/tags/kursk/index.html"),
        ("/feed.xml", "/feed.xml", "/sub/feed.xml"),
        (
            "/tags/курск/",
            "/tags/%D0%BA%D1%83%D1%80%D1%81%D0%BA/",
            "/sub/tags/%D0%BA%D1%83%D1%80%D1%81%D0%BA/index.html",
        ),
        ("/about#how-we-work", "/about#how-we-work", "/sub/about.html#how-we-work"),
        (
            "/about#довідка",
            "/about#%D0%B4%D0%BE%D0%B2%D1%96%D0%B4%D0%BA%D0%B0",
            "/sub/about.html#%D0%B4%D0%BE%D0%B2%D1%96%D0%B4%D0%BA%D0%B0",
        ),
        ('/a"><b', "/a%22%3E%3Cb", "/sub/a%22%3E%3Cb.html"),
    ],
)
def test_links_carry_the_base_path_and_the_suffix(address: str, clean: str, below: str) -> None:
    assert CLEAN.href(address) == clean
    assert BELOW.href(address) == below
    assert BELOW.absolute(address) == f"https://example.org{below}"


@pytest.mark.parametrize(
    ("written", "link"),
    [
        ("/about", "/sub/about.html"),
        ("/maps/a%20b.png", "/sub/maps/a%20b.png"),
        ("/about?x=1#y", "/sub/about.html?x=1#y"),
        ("/tags/", "/sub/tags/index.html"),
    ],
)
def test_a_link_written_from_the_root_is_not_encoded_twice(written: str, link: str) -> None:
    assert BELOW.link(written) == link


def test_a_base_path_keeps_its_own_encoding() -> None:
    assert Addresses("https://example.org/a%20b/ц").href("/x") == "/a%20b/%D1%86/x"


def test_spans_and_terms_have_their_addresses() -> None:
    assert [span_address(span) for span in ("2024", "2024-10", "2024-10-28")] == [
        "/2024/",
        "/2024/10/",
        "/2024/10/28/",
    ]
    assert term_address("tags", "kursk") == "/tags/kursk/"
    assert term_address("tags", "kursk", "2024-10") == "/tags/kursk/2024-10"
