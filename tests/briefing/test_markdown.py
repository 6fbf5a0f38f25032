"""Bodies: what becomes of headings, tables, notes, links and pictures, and that nothing hostile survives."""

# ruff: noqa: E501 (an error text stands on one line, as it is printed)

import html.parser
import json
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.rules_core import inline, normalize

from builder.briefing import markdown
from builder.briefing.markdown import Link, Picture, Rendered, Resolved, refs, render, resolve
from tests.briefing.sites import FILE

SHARED = Path(__file__).parents[3] / "shared" / "check-site" / "data" / "xss"


def told(rendered: Rendered) -> list[str]:
    return [str(problem).removeprefix(f"{FILE}:") for problem in rendered.problems]


def html_of(body: str) -> str:
    rendered = render(body, FILE)
    assert told(rendered) == []
    return rendered.html.strip()


def test_headings_leave_the_h1_to_the_page_and_skip_no_level() -> None:
    assert html_of("# One\n\n## Two\n\n#### Three\n\n## Two\n\n## ???\n\n## *Ünder* [`line`](/x)\n").split("\n") == [
        '<h2 id="one">One</h2>',
        '<h2 id="two">Two</h2>',
        '<h3 id="three">Three</h3>',
        '<h2 id="two-2">Two</h2>',
        '<h2 id="section">???</h2>',
        '<h2 id="ünder-line"><em>Ünder</em> <a data-ref="address:/x"><code>line</code></a></h2>',
    ]


def test_tables_and_code_scroll_by_themselves_without_inline_styles() -> None:
    assert html_of("| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n```py\nx < y\n```\n\n    z\n") == (
        '<section class="scroll" tabindex="0" aria-label="Table 1"><table>\n'
        '<thead>\n<tr>\n<th class="center">a</th>\n<th class="right">b</th>\n</tr>\n</thead>\n'
        '<tbody>\n<tr>\n<td class="center">1</td>\n<td class="right">2</td>\n</tr>\n</tbody>\n</table></section>\n'
        '<section class="scroll" tabindex="0" aria-label="Code 1"><pre><code>x &lt; y\n</code></pre></section>\n'
        '<section class="scroll" tabindex="0" aria-label="Code 2"><pre><code>z\n</code></pre></section>'
    )


def test_footnotes() -> None:
    assert html_of("One[^a], again[^a], two[^b].\n\n[^a]: First.\n[^b]: Second.\n") == (
        '<p>One<sup class="note-ref"><a href="#note_1" id="ref_1">[1]</a></sup>, '
        'again<sup class="note-ref"><a href="#note_1" id="ref_1_2">[1]</a></sup>, '
        'two<sup class="note-ref"><a href="#note_2" id="ref_2">[2]</a></sup>.</p>\n'
        '<div class="notes"><ol>\n'
        '<li id="note_1"><p>First. <a class="note-back" href="#ref_1">↩︎ back</a> '
        '<a class="note-back" href="#ref_1_2">↩︎ back</a></p>\n</li>\n'
        '<li id="note_2"><p>Second. <a class="note-back" href="#ref_2">↩︎ back</a></p>\n</li>\n'
        "</ol></div>"
    )


def test_strikethrough_and_escapes() -> None:
    assert html_of("~~gone~~ <b>x</b> &amp; \\*") == "<p><s>gone</s> &lt;b&gt;x&lt;/b&gt; &amp; *</p>"


LINKS = {
    "[a](first.md)": "path:content/briefings/2024/10/first.md",
    "[a](./first.md#two)": "path:content/briefings/2024/10/first.md#two",
    "[a](../11/first.md)": "path:content/briefings/2024/11/first.md",
    "[a](../../../pages/about.md)": "path:content/pages/about.md",
    "[a](<with space.md>)": "path:content/briefings/2024/10/with space.md",
    "[a](перший.md)": "path:content/briefings/2024/10/перший.md",
    "[a](a%26b.md)": "path:content/briefings/2024/10/a&b.md",
    "[[night-training]]": "slug:night-training",
    "[[Night Training]]": "slug:night-training",
    "[[night-training|words]]": "slug:night-training",
    "[[night-training#two|words]]": "slug:night-training#two",
    "[[2024/10/28/night-training]]": "day:2024-10-28/night-training",
    "[[2024-10-28/night-training|w]]": "day:2024-10-28/night-training",
    "[a](/tags/kursk/)": "address:/tags/kursk/",
    "[a](../../../static/report.pdf)": "address:/report.pdf",
    "[a](map.png)": "picture:content/briefings/2024/10/map.png",
    "[a][b]\n\n[b]: first.md": "path:content/briefings/2024/10/first.md",
}


@pytest.mark.parametrize(("body", "ref"), LINKS.items())
def test_links_within_the_site_stay_as_marks(body: str, ref: str) -> None:
    assert refs(html_of(body)) == (ref,)


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("[[1]](https://example.org)", '<a href="https://example.org">[1]</a>'),
        ("[[???]]", "[[???]]"),
        ("[[a]", "[[a]"),
        ("`[[a]]`", "<code>[[a]]</code>"),
        ("[[a|*b*]]", '<a data-ref="slug:a"><em>b</em></a>'),
        ("[x [[a]]](https://example.org)", None),
        (
            "<https://example.org/?a=1&b=2>",
            '<a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>',
        ),
        ("<mailto:a@example.org>", '<a href="mailto:a@example.org">mailto:a@example.org</a>'),
        ('[a](https://example.org "t")', '<a href="https://example.org" title="t">a</a>'),
        ("[a](HTTPS://EXAMPLE.org/ü)", '<a href="HTTPS://EXAMPLE.org/%C3%BC">a</a>'),
    ],
)
def test_links(body: str, html: str | None) -> None:
    found = html_of(body)
    assert found.count("<a ") <= 1
    if html is not None:
        assert found == f"<p>{html}</p>"


def test_pictures() -> None:
    assert (
        html_of("![a *plan*](map.png)")
        == '<p><img data-ref="picture:content/briefings/2024/10/map.png" alt="a plan"></p>'
    )
    assert html_of('![a plan](map.png "From <above>")') == (
        '<figure><img data-ref="picture:content/briefings/2024/10/map.png" alt="a plan">'
        "<figcaption>From &lt;above&gt;</figcaption></figure>"
    )
    assert html_of('x ![a](/s/map.png "T")') == '<p>x <img data-ref="address:/s/map.png" alt="a" title="T"></p>'


BODY = """\
See [one](one.md) and [[two]],
> - also [three](three.md)
>   and ![a](map.png)

| a | b |
|---|---|
| x | a \\| [four](four.md) |

Para [five](/five) [six](https://example.org/six).
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_those_of_the_file(end: str) -> None:
    rendered = render(BODY.replace("\n", end), FILE, first_line=11)
    folder = "content/briefings/2024/10"
    assert rendered.links == (
        Link(f"path:{folder}/one.md", 11, 5),
        Link("slug:two", 11, 23),
        Link(f"path:{folder}/three.md", 12, 10),
        Link(f"path:{folder}/four.md", 17, 12),
    )
    assert rendered.pictures == (Picture(f"picture:{folder}/map.png", 13, 9),)
    assert rendered.addresses == (Link("address:/five", 19, 6),)
    assert rendered.external == (Link("https://example.org/six", 19, 20),)


@pytest.mark.parametrize(
    ("body", "html", "problem"),
    [
        (
            "[a](javascript:alert(1))",
            "a",
            '1:1: warning: The link to "javascript:alert(1)" is not shown as one: its scheme is javascript. '
            "Only http, https and mailto are linked.",
        ),
        (
            "[a](JaVaScRiPt&colon;alert)",
            "a",
            '1:1: warning: The link to "JaVaScRiPt:alert" is not shown as one: its scheme is javascript. '
            "Only http, https and mailto are linked.",
        ),
        (
            "<tel:112>",
            "tel:112",
            '1:1: warning: The link to "tel:112" is not shown as one: its scheme is tel. Only http, https and mailto are linked.',
        ),
        ("[a](//example.org/x)", "a", '1:1: warning: The link to "//example.org/x" has no scheme. Write https://example.org/x'),
        ("[a]()", "a", "1:1: warning: A link has no address. Write one between the round brackets."),
        ("[a](https:///x)", "a", '1:1: warning: The link to "https:///x" names no host. Write it whole, such as https://example.org/article.'),
        ("[a](../../../../x.md)", "a", '1:1: The link to "../../../../x.md" leads out of content/. Keep what is published inside content/.'),
        ("[a](%2e%2e/%2e%2e/%2e%2e/%2e%2e/x.md)", "a", '1:1: The link to "%2e%2e/%2e%2e/%2e%2e/%2e%2e/x.md" leads out of content/. Keep what is published inside content/.'),
        ("[a](../../../vocabulary/tags.yaml)", "a", '1:1: The link to "../../../vocabulary/tags.yaml" leads out of content/. Keep what is published inside content/.'),
        ("[a](/x/../../etc)", "a", '1:1: The link to "/x/../../etc" could leave the site. Write the path without dots.'),
        ("[a](report.pdf)", "a", '1:1: "report.pdf" would not be published: of what is beside a text, only pictures are. Move it to content/static/ and write /report.pdf.'),
        ("[a](first)", "a", '1:1: The link to "first" leads to no file. Write first.md or [[first]].'),
        ("[a](first.md?x)", "a", '1:1: warning: The link to "first.md?x" has a query. Write the path alone.'),
        ("[a](#nowhere)", '<a href="#nowhere">a</a>', '1:1: warning: The link to "#nowhere" leads to no heading of this text. Write the heading\'s words in lower case, with hyphens.'),
        ("![a](plan.svg)", "a", '1:1: "plan.svg" is an SVG, which can hold scripts and is not published from beside a text. Save it as PNG, or move it to content/static/ and write /name.svg.'),
        ("![a](https://example.org/a.png)", '<a href="https://example.org/a.png">a</a>', '1:1: warning: The picture "https://example.org/a.png" is on another host, so it is shown as a link. Save it beside this file, and name that.'),
        ("[![a](https://example.org/a.png)](/x)", '<a data-ref="address:/x">a</a>', '1:2: warning: The picture "https://example.org/a.png" is on another host, so it is shown as a link. Save it beside this file, and name that.'),
        ("![](map.png)", '<img data-ref="picture:content/briefings/2024/10/map.png" alt="">', '1:1: warning: The picture "map.png" has no words for those who cannot see it. Write them between the square brackets.'),
        ("![a](first.md)", "a", '1:1: "first.md" is not a picture. Name a file such as map.png beside this one.'),
        ("![a](data:image/png;base64,AA==)", "a", '1:1: warning: The link to "data:image/png;base64,AA==" is not shown as one: its scheme is data. Only http, https and mailto are linked.'),
        ("x[^1]", "x[^1]", "1:2: warning: There is no footnote [^1]. Write one on a line of its own that begins with [^1]:"),
    ],
)  # fmt: skip
def test_what_is_not_linked_keeps_its_words_and_is_told(body: str, html: str, problem: str) -> None:
    rendered = render(body, FILE)
    assert rendered.html.strip() == f"<p>{html}</p>"
    assert told(rendered) == [problem]


def test_a_note_that_nothing_refers_to() -> None:
    assert told(render("Text.\n\n[^2]: Never seen.\n", FILE, 7)) == [
        "9:1: warning: Nothing refers to the footnote [^2], so it is not shown. Refer to it in the text, or take it out."
    ]


def test_block_quotations_alone() -> None:
    rendered = render(
        "# Head\n\nOurs.\n\n> First [link](#head) ![p](map.png) *words*[^1].\n>\n> > Within.\n\n- > Second, in a list.\n\n[^1]: Note.\n",
        FILE,
        5,
    )
    first, second = rendered.quotes
    assert (
        first.html
        == "<blockquote>\n<p>First link  <em>words</em>.</p>\n<blockquote>\n<p>Within.</p>\n</blockquote>\n</blockquote>\n"
    )
    assert second.html == "<blockquote>\n<p>Second, in a list.</p>\n</blockquote>\n"
    assert (first.words, second.words) == (4, 4)
    assert (first.line, second.line) == (9, 13)
    assert rendered.quotations == first.html + second.html
    assert rendered.quoted_words == 8


def test_marks_are_resolved() -> None:
    text = render("[a *b*](first.md) [[night-training]] [[x|y]] ![alt <](map.png)\n", FILE).html
    found = resolve(text, lambda ref: Resolved(f"/to/{ref}?a&b", "Its <title>"))
    assert found == (
        '<p><a href="/to/path:content/briefings/2024/10/first.md?a&amp;b">a <em>b</em></a> '
        '<a href="/to/slug:night-training?a&amp;b">Its &lt;title&gt;</a> '
        '<a href="/to/slug:x?a&amp;b">y</a> '
        '<img src="/to/picture:content/briefings/2024/10/map.png?a&amp;b" alt="alt &lt;"></p>\n'
    )
    assert resolve(text, lambda ref: None) == "<p>a <em>b</em> night-training y alt &lt;</p>\n"
    assert resolve(text, lambda ref: Resolved("", "T")) == "<p>a <em>b</em> T y alt &lt;</p>\n"


def test_a_picture_within_a_link_is_resolved_with_it() -> None:
    text = render("[![alt](map.png)](first.md)\n", FILE).html
    assert refs(text) == ("path:content/briefings/2024/10/first.md", "picture:content/briefings/2024/10/map.png")
    assert resolve(text, lambda ref: Resolved("/x")) == '<p><a href="/x"><img src="/x" alt="alt"></a></p>\n'


def test_the_same_bytes_give_the_same_html() -> None:
    first = render(BODY, FILE, 3)
    render("[^1] [x](y.md)\n\n[^1]: z", FILE)
    assert render(BODY, FILE, 3) == first


# The elements that a body may become, with their attributes.
ALLOWED = {
    **dict.fromkeys(("p", "em", "strong", "s", "code", "pre", "br", "hr", "ul", "thead", "tbody", "tr", "table"), ""),
    **dict.fromkeys(("blockquote", "figure", "figcaption"), ""),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "li"), "id"),
    **dict.fromkeys(("td", "th", "sup"), "class"),
    "ol": "start",
    "a": "href data-ref title class id",
    "img": "data-ref alt title",
    "div": "class",
    "section": "class tabindex aria-label",
}


class _Judge(html.parser.HTMLParser):
    """Notes each element and attribute by which HTML could run or fetch something."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name not in ALLOWED.get(tag, "").split():
                self.found.append(f"{tag}[{name}]")
            bare = re.sub(r"[\x00-\x20]", "", value or "").lower()
            if name == "href" and ":" in bare.split("/")[0] and not re.match("(https?|mailto):", bare):
                self.found.append(f"{tag}[{name}={value}]")
            if name == "data-ref" and not re.match("(path|slug|day|picture|address):", bare):
                self.found.append(f"{tag}[{name}={value}]")
        if tag not in ALLOWED:
            self.found.append(tag)

    handle_startendtag = handle_starttag

    def handle_comment(self, data: str) -> None:
        self.found.append("comment")

    def handle_decl(self, decl: str) -> None:
        self.found.append("declaration")

    def handle_pi(self, data: str) -> None:
        self.found.append("instruction")


def dangerous(body: str) -> list[str]:
    judge = _Judge()
    rendered = render(body, FILE)
    judge.feed(rendered.html + rendered.quotations)
    judge.close()
    return judge.found


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<!-- --><script>alert(1)</script>",
    "<?php echo 1 ?>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<!DOCTYPE x [<!ENTITY y 'z'>]>",
    "[a](javascript:alert(1))",
    "[a](  javascript:alert(1))",
    "[a](java\tscript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](&#x6A&#x61&#x76&#x61&#x73;cript:alert(1))",
    "[a](\\javascript:alert(1))",
    "[a](%6Aavascript:alert(1))",
    "[a](\x01javascript:alert(1))",
    "[a](vbscript:x)",
    "[a](data:text/html;base64,PHNjcmlwdD4=)",
    "[a](file:///etc/passwd)",
    "[a](blob:x)",
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "![a](javascript:alert(1))",
    "![a](x.png\"onerror=alert(1))",
    '![a"onerror="alert(1)](x.png)',
    '![a](x.png \'"onerror="alert(1)\')',
    '[a](/x "\\"onclick=\\"alert(1)")',
    "[a](/x'onclick='alert(1))",
    "[a][b]\n\n[b]: javascript:alert(1)",
    '[a][b]\n\n[b]: /x "\\" onclick=alert(1)"',
    "```<script>alert(1)</script>\nx\n```",
    "```\"><script>\nx\n```",
    "    </code><script>alert(1)</script>",
    "`</code><script>alert(1)</script>`",
    "# <script>alert(1)</script>",
    "| <script> | \"onload=x |\n|---|---|\n| <img src=x onerror=alert(1)> | y |",
    "[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
    "[^1]\n\n[^1]: [x](javascript:alert(1))",
    '[["><script>|<script>alert(1)</script>]]',
    '[[x|"onclick="]]',
    "> <script>alert(1)</script> [x](javascript:alert(1))",
    '<a data-ref="slug:x">x</a>',
    "&lt;script&gt;",
    "<https://example.org/\"onclick=alert(1)>",
    "[a](https://example.org/\"onclick=alert\\(1\\))",
    "[a](//evil.example)",
    "[a](/\\evil.example)",
    "![x](https://evil.example/track.png)",
    "<style>*{}</style>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<form action=javascript:alert(1)><input type=submit>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
]  # fmt: skip


@pytest.mark.parametrize("body", HOSTILE)
def test_nothing_hostile_survives(body: str) -> None:
    assert dangerous(body) == []
    resolved = resolve(render(body, FILE).html, lambda ref: Resolved("/x", '"><script>'))
    assert "<script" not in resolved


@given(
    st.lists(
        st.sampled_from(
            [
                *HOSTILE,
                "\n\n",
                "> ",
                "- ",
                "| a |\n|---|\n",
                "*",
                "`",
                "[",
                "](",
                ")",
                "[[",
                "]]",
                "\\",
                "&",
                "<",
                '"',
                "x",
            ]
        ),
        max_size=8,
    ).map("".join)
)
def test_nothing_hostile_survives_in_any_company(body: str) -> None:
    assert dangerous(body) == []


@given(st.text("ab[]()<>!*_`#>|-~^:\\/.\"'& \n\t{}", max_size=80))
def test_any_body_is_rendered(body: str) -> None:
    assert dangerous(body) == []


_make = markdown._markdown.__wrapped__


@cache
def the_long_way() -> MarkdownIt:
    md = _make()
    md.block.ruler.disable("prose")
    md.core.ruler.at("normalize", normalize)
    md.core.ruler.at("inline", inline)
    return md


PIECES = [
    "word ",
    "é",
    "x.",
    "1",
    "\n",
    "\n\n",
    "  ",
    "    ",
    "\t",
    "> ",
    "- ",
    "1. ",
    "# ",
    "---",
    "===",
    "```\n",
    "| a |\n|---|\n",
    "~~",
]
PIECES += [
    "*",
    "_",
    "`",
    "[",
    "]",
    "](/x)",
    "[[",
    "]]",
    "[^a]",
    "\n[^a]: ",
    "[b]: /b",
    "!",
    "&amp;",
    "&",
    "<",
    ">",
    "<http://x>",
    "\\",
    "\0",
    "\r\n",
    "\u00a0",
]


def by_the_long_way(body: str) -> Rendered:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "_markdown", the_long_way)
        return render(body, FILE)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_the_short_ways_of_plain_prose_lead_where_markdown_leads(body: str) -> None:
    assert render(body, FILE) == by_the_long_way(body)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder of payloads is not beside this checkout")
def test_shared_payloads() -> None:
    for file in sorted(SHARED.glob("*.json")):
        for payload in json.loads(file.read_text("utf-8")):
            if isinstance(payload.get("payload"), str):
                assert dangerous(payload["payload"]) == [], payload["id"]
