"""What is wrong across files is told once, with file, line and column, and with what to do."""

from tests.archive.newsroom import id_of


def test_one_id_twice_names_both(room):
    room.briefing("alpha")
    room.briefing("beta", id=id_of("alpha"))
    room.briefing("gamma", id=id_of("alpha"), status="draft")
    fact = 'id: "tag:example.org,2024:alpha" is the id of content/briefings/alpha.md too.'
    remedy = "Take the line out of the file that is the copy."
    assert room.problems() == [
        f"content/briefings/beta.md:2:1: {fact} {remedy}",
        f"content/briefings/gamma.md:2:1: {fact} {remedy}",
    ]


def test_a_copy_is_told_and_not_the_file_that_the_id_was_made_for(room):
    room.briefing("a-copy", id=id_of("night-training"))
    room.briefing("night-training")
    assert [problem.split(":")[0] for problem in room.problems()] == ["content/briefings/a-copy.md"]


def test_what_leads_to_a_file_with_a_fault_of_its_own_is_not_told_too(room):
    room.briefing("beta", statuss="published")
    room.briefing("alpha", body="[[beta]] and [there](beta.md)", related=f"['{id_of('beta')}']")
    assert [problem.split(":")[0] for problem in room.problems()] == ["content/briefings/beta.md"]


def test_one_address_of_two_files_makes_no_link_ambiguous(room):
    room.briefing("alpha", slug="same")
    room.briefing("beta", slug="same")
    room.briefing("gamma", body="[[same]]")
    assert [problem.split(":")[0] for problem in room.problems()] == ["content/briefings/beta.md"]


def test_one_address_twice_names_both(room):
    room.briefing("alpha", slug="same")
    room.briefing("beta", title="Beta", slug="same")
    room.briefing("gamma", slug="same", status="draft")
    room.briefing("delta", date="2024-10-27", slug="same")
    fact = 'slug: "same" makes the address /2024/10/28/same, which content/briefings/alpha.md has too.'
    assert room.problems() == [
        f"content/briefings/beta.md:5:1: {fact} Write another, such as slug: same-2",
        f"content/briefings/gamma.md:5:1: warning: {fact} Write another, such as slug: same-2",
    ]


def test_two_plain_pages_for_one_address(room):
    room.plain("a b")
    room.plain("a-b")
    fact = "The address /a-b is that of content/pages/a b.md too. Give this file another name."
    assert room.problems() == [f"content/pages/a-b.md:1:1: {fact}"]


def test_broken_links_are_told_where_they_stand(room):
    room.briefing("night-training", date="2024-10-27")
    room.briefing("alpha", body="Words.\n[[night-trainin]], also [[2024/10/28/night-training]]\n\n[[zzz]]")
    file = "content/briefings/alpha.md"
    assert room.problems() == [
        f'{file}:8:1: No briefing has the slug "night-trainin". Did you mean [[night-training]]?',
        f'{file}:8:25: No briefing of 2024-10-28 has the slug "night-training". Did you mean [[night-training]]?',
        f'{file}:10:1: No briefing has the slug "zzz". Correct it, or take the link out.',
    ]


def test_a_broken_path(room):
    room.briefing("alpha", body="See [there](gone.md#part).")
    room.plain("about", body="See [there](../briefings/gone.md).")
    fact = "The link leads to content/briefings/gone.md, which does not exist. Correct the path, or take the link out."
    assert room.problems() == [f"content/briefings/alpha.md:7:5: {fact}", f"content/pages/about.md:5:5: {fact}"]


def test_a_slug_of_two_days_names_both(room):
    room.briefing("alpha", slug="same")
    room.briefing("beta", date="2024-10-27", slug="same")
    room.briefing("gamma", date="2024-10-26", slug="same", status="draft")
    room.briefing("delta", body="[[same]]")
    fact = '"same" is the slug of content/briefings/alpha.md and content/briefings/beta.md.'
    remedy = "Write [[2024/10/28/same]] or [[2024/10/27/same]]."
    assert room.problems() == [f"content/briefings/delta.md:7:1: {fact} {remedy}"]


def test_links_to_what_is_not_published_are_doubtful(room):
    room.briefing("draft", status="draft")
    room.briefing("withdrawn", status="withdrawn")
    room.briefing("alpha", body="[[draft]] [x](withdrawn.md)")
    room.briefing("beta", status="draft", body="[[draft]]")
    rest = "which is not published: its words stay, without a link. Publish that, or take the link out."
    assert room.problems() == [
        f'content/briefings/alpha.md:7:1: warning: The link leads to "draft", {rest}',
        f'content/briefings/alpha.md:7:11: warning: The link leads to "content/briefings/withdrawn.md", {rest}',
    ]


def test_in_a_draft_a_broken_link_is_only_doubtful(room):
    room.briefing("alpha", status="draft", body="[[gone]]")
    told = 'No briefing has the slug "gone". Correct it, or take the link out.'
    assert room.problems() == [f"content/briefings/alpha.md:8:1: warning: {told}"]


def test_in_a_withdrawn_text_a_broken_link_stops_nothing(room):
    room.briefing("alpha", status="withdrawn", body="[[gone]]")
    room.briefing("beta", date="2024-10-27", slug="alpha")
    room.briefing("gamma", slug="alpha")
    told = room.problems()
    assert [line.split(": ")[1] for line in told] == ["warning", "slug"]


def test_picks_are_told_at_their_items(room):
    room.briefing("draft", status="draft")
    room.briefing("beta")
    picks = f"['{id_of('beta')}', '{id_of('nobody')}', '{id_of('draft')}']"
    room.briefing("alpha", related=picks)
    unknown = 'related[1]: "tag:example.org,2024:nobody" is the id of no briefing. Correct it, or take it out.'
    hidden = (
        'related[2]: "tag:example.org,2024:draft" is not published, so it is not shown. Publish it, or take it out.'
    )
    start = len("related: [") + 1
    item = len(f"'{id_of('beta')}', ")
    assert room.problems() == [
        f"content/briefings/alpha.md:5:{start + item}: {unknown}",
        f"content/briefings/alpha.md:5:{start + item + len(id_of('nobody')) + 4}: warning: {hidden}",
    ]


def test_aliases_in_the_way(room):
    room.briefing("alpha", date="2024-10-27", tags="[Kursk]")
    room.plain("about")
    room.put("content/static/paper.pdf", "x")
    taken = [
        "/2024/10/27/alpha",
        "/2024/10/",
        "/about.html",
        "/paper.pdf",
        "/tags/kursk/",
        "/tags",
        "/feed.xml",
        "/assets/x.css",
    ]
    room.briefing("beta", aliases=f"[{', '.join([*taken, '/old', '/2024-10'])}]")
    room.briefing("gamma", aliases="[/old/]")
    facts = [
        "the address of content/briefings/alpha.md",
        "the page of that date",
        "the address of content/pages/about.md",
        "the address of content/static/paper.pdf",
        "the page of Kursk",
        *["an address of the site itself"] * 3,
    ]
    told = [
        f'aliases[{n}]: "{alias.rstrip("/")}" is {fact}. Take it out: an alias is an old address that nothing else has.'
        for n, (alias, fact) in enumerate(zip(taken, facts, strict=True))
    ]
    told.append(
        'aliases[0]: "/old" is an alias of content/briefings/beta.md. '
        "Take it out: an alias is an old address that nothing else has."
    )
    found = [line for line in room.problems() if "unlisted" not in line and "tags.yaml" not in line]
    assert sorted(line.split(": ", 1)[1] for line in found) == sorted(told)
    assert found[0].startswith("content/briefings/beta.md:5:11: ")
    assert found[-1].startswith("content/briefings/gamma.md:5:11: ")


def test_missing_pictures(room):
    room.put("content/briefings/there.png", b"png")
    room.briefing("alpha", body="![a map](there.png)\n\n![a map](gone.png)")
    told = "The picture content/briefings/gone.png does not exist. Correct its name, or put it there."
    assert room.problems() == [f"content/briefings/alpha.md:9:1: {told}"]


def test_everything_is_told_again_by_a_build_that_reads_nothing(room):
    room.briefing("draft", status="draft")
    room.briefing("alpha", id=None, tags="[Kursk]", body="[[draft]]")
    first = room.absorb().problems
    second = room.absorb()
    assert second.problems == first
    assert len(first) == 3


def test_a_fixed_link_is_told_no_more_though_its_file_was_not_read(room):
    room.briefing("alpha", status="draft", body="[[beta]]")
    assert len(room.absorb().problems) == 1
    room.briefing("beta")
    done = room.absorb()
    assert [change.path for change in done.changes if change.kind != "touched"] == ["content/briefings/beta.md"]
    assert done.problems == []


def test_a_vocabulary_at_odds_with_itself_hides_no_other_fault(room):
    room.put("content/vocabulary/tags.yaml", "Troops:\n  aliases: [aid]\ntroops:\naid:\n  parent: nobody\n")
    room.briefing("alpha", tags="[troops, aid]", body="[[gone]]")
    told = room.problems()
    assert sum("tags.yaml" in line for line in told) >= 2
    assert any('No briefing has the slug "gone"' in line for line in told)


def test_everything_wrong_is_told_in_one_run(room):
    room.briefing("alpha", date="not a date")
    room.briefing("beta", body="[[gone]] [x](alpha.md)")
    room.briefing("gamma", id=id_of("beta"), aliases="[/tags]")
    room.put("content/briefings/empty.md", "")
    room.put("content/briefings/broken.md", b"---\ntitle: caf\xe9\n---\n")
    room.plain("about", body="[x](../briefings/gone.md)")
    told = room.problems()
    assert {line.split(":")[0].rpartition("/")[2] for line in told} == {
        "alpha.md", "beta.md", "gamma.md", "empty.md", "broken.md", "about.md",
    }  # fmt: skip
    assert len(told) == len(set(told))


def test_a_plain_page_in_the_place_of_a_section(room):
    names = ("tags", "2024", "2024/10", "feed", "feeds", "data", "stories", "assets/x", "people", "sitemaps", "search")
    for name in (*names, "corrections", "about", "2024/review"):
        room.plain(name)
    assert room.problems() == [
        f"content/pages/{name}.md:1:1: /{name} is an address of the site itself. Give this file another name."
        for name in sorted(names, key=lambda name: f"content/pages/{name}.md")
    ]
