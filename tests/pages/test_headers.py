"""What is written for the host: headers and redirects."""

from pathlib import Path

from builder.pages.headers import RULES
from tests.pages.small import BELOW, absorb, file


def rules(text: str) -> dict[str, dict[str, str]]:
    """A `_headers` file by path."""
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line.startswith("/"):
            here = found.setdefault(line, {})
        else:
            name, _, value = line.strip().partition(": ")
            here[name] = value
    return found


def test_every_rule_is_written_and_nothing_else(tmp_path: Path) -> None:
    written = rules(absorb(tmp_path, {}).text("_headers"))
    assert written == {path: dict(pairs) for path, pairs in RULES}


def test_rules_carry_the_base_path(tmp_path: Path) -> None:
    written = rules(absorb(tmp_path, {"site.yaml": BELOW}).text("_headers"))
    assert list(written) == ["/sub/*", "/sub/assets/*", "/sub/feed.xml"]


def test_the_policy_lets_nothing_in_that_the_site_does_not_serve(tmp_path: Path) -> None:
    headers = rules(absorb(tmp_path, {}).text("_headers"))["/*"]
    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert "script-src" not in policy
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert {policy[name] for name in ("base-uri", "form-action", "frame-ancestors")} == {"'none'"}
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_assets_may_be_kept_for_ever_and_pages_are_asked_for_again(tmp_path: Path) -> None:
    written = rules(absorb(tmp_path, {}).text("_headers"))
    assert written["/assets/*"]["Cache-Control"] == "public, max-age=31536000, immutable"
    # Hosts say so themselves, and two values for one path mean trouble.
    assert "Cache-Control" not in written["/*"]
    assert written["/feed.xml"]["Content-Type"] == "application/rss+xml; charset=utf-8"


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("#")]


def test_old_addresses_lead_to_the_new(tmp_path: Path) -> None:
    places = "Kursk Oblast: {aliases: [Kursk region, Курщина]}\n"
    files = {"content/vocabulary/places.yaml": places}
    files |= file("a", front="places: [Kursk Oblast]\naliases: [/old/address, /2020/старе]\n")
    small = absorb(tmp_path, files)
    assert lines(small.text("_redirects")) == [
        "/2020/старе /2024/10/28/a 301",
        "/2020/%D1%81%D1%82%D0%B0%D1%80%D0%B5 /2024/10/28/a 301",
        "/old/address /2024/10/28/a 301",
        "/places/kursk-region/ /places/kursk-oblast/ 301",
        "/places/курщина/ /places/kursk-oblast/ 301",
        "/places/%D0%BA%D1%83%D1%80%D1%89%D0%B8%D0%BD%D0%B0/ /places/kursk-oblast/ 301",
    ]


def test_redirects_carry_the_base_path_and_the_suffix(tmp_path: Path) -> None:
    small = absorb(tmp_path, {"site.yaml": BELOW} | file("a", front="aliases: [/old]\n"))
    assert lines(small.text("_redirects")) == ["/sub/old /sub/2024/10/28/a.html 301"]


def test_what_a_host_would_read_as_a_rule_of_its_own_is_encoded(tmp_path: Path) -> None:
    front = 'aliases: ["/a*", "/:splat", "/a b", "/x#y", "/a\u00a0b"]\n'
    small = absorb(tmp_path, file("a", front=front))
    for line in lines(small.text("_redirects")):
        old, new, status = line.split(" ")
        assert (new, status) == ("/2024/10/28/a", "301")
        assert not set("*:#") & set(old)


def test_drafts_and_what_is_withdrawn_keep_their_old_addresses_to_themselves(tmp_path: Path) -> None:
    small = absorb(tmp_path, file("a", front="status: draft\naliases: [/old]\n"))
    assert lines(small.text("_redirects")) == []
