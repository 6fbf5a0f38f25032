"""Every question is answered by the SQL of its row, by way of an index, and with the same work at any size."""

import pytest

from builder.archive.questions import QUESTIONS, Source, ask, fingerprint, fingerprints, key_of
from tests.archive.newsroom import SITE, id_of
from tests.archive.stock import reading, stocked

# These answer with all there is, as the table says of them.
WHOLE = {"statics", "plains", "redirects"}


class Recorder:
    """A database that remembers the statements it was given."""

    def __init__(self, database):
        self.database, self.statements = database, []

    def execute(self, sql, arguments=()):
        self.statements.append((sql, arguments))
        return self.database.execute(sql, arguments)


def is_a_scan(step, sql):
    """Whether a step of a plan goes through a whole table; the first rows of an index do not, nor a given list."""
    ordered = "USING" in step and "LIMIT" in sql
    return (
        step.startswith("SCAN") and not ordered and not step.startswith(("SCAN CONSTANT", "SCAN (", "SCAN json_each"))
    )


@pytest.fixture
def busy(room):
    """A site on which every question has something to answer."""
    room.put("site.yaml", SITE)
    room.put("content/static/a.txt", "x")
    room.put("content/briefings/map.png", "x")
    room.put("content/vocabulary/tags.yaml", "war:\ntroops:\n  parent: war\n  aliases: [men]\n")
    room.plain("about", body="![x](../briefings/map.png)")
    for number in range(5):
        room.briefing(
            f"b{number}",
            date=f"2024-10-{20 + number}",
            tags="[troops, war]",
            body=f"[[b{4 - number}]] ![x](map.png)",
            related=f"['{id_of('b0')}']" if number else None,
            aliases=f"[/old-{number}]",
        )
    room.briefing("draft", status="draft")
    room.absorb()
    return room


KEYS = [
    "setting:title", "statics", "static:a.txt",
    f"card:{id_of('b1')}", f"record:{id_of('b1')}", f"body:{id_of('b1')}", f"pictures:{id_of('b1')}",
    f"neighbours:{id_of('b1')}", f"related:{id_of('b1')}", f"backlinks:{id_of('b1')}",
    "target:path:content/briefings/b1.md", "target:slug:b1", "target:slug:draft", "target:slug:nobody",
    "target:day:2024-10-21/b1", "target:path:content/pages/about.md", "target:path:content/nothing.md",
    "latest", "recent-months", "feed", "years", "published-months", "published:2024-10", "sitemap-months",
    "sitemap-month:2024-10", "shelf:tags/troops", "shelf:tags/troops/2024", "shelf:dates/2024-10",
    "shelf:dates/2024-10-21", "beside:2024-10-21",
    "term:tags/troops", "terms:tags", "terms:tags/t", "letters:tags", "plain:about", "plains", "redirects",
]  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_the_table_holds_the_sql_and_every_list_comes_by_an_index(busy, monkeypatch, key):
    monkeypatch.setattr("builder.archive.shelf.BOUND", 2)
    name = key.partition(":")[0]
    for lettered in (500, 1):
        monkeypatch.setattr("builder.archive.questions.terms.LETTERED", lettered)
        database = Recorder(busy.archive.connection)
        ask(Source(database, busy.site.settings), key)
        assert {sql for sql, _ in database.statements} <= set(QUESTIONS[name].sql)
        for sql, arguments in database.statements:
            plan = [row[3] for row in busy.archive.connection.execute(f"EXPLAIN QUERY PLAN {sql}", arguments)]
            assert not [step for step in plan if is_a_scan(step, sql)] or name in WHOLE, (sql, plan)


def test_every_question_of_the_table_is_tried_here():
    assert {key.partition(":")[0] for key in KEYS} == set(QUESTIONS)


def test_a_key_is_its_name_and_its_argument():
    assert (key_of("latest", ""), key_of("card", "tag:a,2024:b")) == ("latest", "card:tag:a,2024:b")


def test_many_answers_are_those_that_are_given_one_by_one(busy):
    source = Source(busy.archive.connection, busy.site.settings)
    ids = [id_of(name) for name in ("b3", "nobody", "b0", "draft", "b1")]
    for name, question in QUESTIONS.items():
        if question.many:
            assert question.many(source, ids) == {id: ask(source, key_of(name, id)) for id in ids}


def test_an_unknown_question_is_no_question(busy):
    with pytest.raises(KeyError):
        ask(Source(busy.archive.connection, busy.site.settings), "nonsense:x")


def test_fingerprints_are_the_same_everywhere():
    """Digests of the answer's JSON: neither the process nor the machine nor Python's own hashes have a part in them."""
    assert fingerprint(["2024-10-28", "Élan", 3, None]) == "c4f5ad9ed76ceb056bd3c85c26809f6f"
    assert len({fingerprint(raw) for raw in (None, "", [], [[]], 0, False, "0", "null", ["a"], ["a", None])}) == 10


def test_an_answer_differs_only_where_something_differs(busy):
    source = Source(busy.archive.connection, busy.site.settings)
    before = fingerprints(source, KEYS)
    rest = {"tags": "[troops, war]", "aliases": "[/old-3]", "related": f"['{id_of('b0')}']"}
    busy.briefing("b3", date="2024-10-23", title="Other", body="[[b1]] ![x](map.png)", **rest)
    touched = busy.absorb().touched
    after = busy.answers(KEYS)
    assert {key for key in KEYS if before[key] != after[key]} == set()
    refs = ("path:content/briefings/b3.md", "slug:b3", "day:2024-10-23/b3", "address:/2024/10/23/b3")
    own = {f"card:{id_of('b3')}", f"record:{id_of('b3')}"}
    assert touched == own | {f"target:{ref}" for ref in refs}


def test_one_edit_goes_through_no_table(busy):
    """But for the indexes by which twice the same id or address is found, and the picks and aliases, which are few."""
    seen = []
    busy.briefing("b3", date="2024-10-22", title="Other", tags="[troops, men]", body="[[b1]]")
    busy.archive.connection.set_trace_callback(seen.append)
    busy.absorb()
    busy.archive.connection.set_trace_callback(None)
    allowed = ("SCAN briefing USING COVERING INDEX", "SCAN plain USING COVERING INDEX", "SCAN link USING", "SCAN meta")
    allowed += ("SCAN problem", "SCAN pick", "SCAN alias", "SCAN picture", "SCAN file", "SCAN touched")
    scans = {}
    for sql in set(seen):
        if sql.lstrip().startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
            plan = [row[3] for row in busy.archive.connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
            bad = [step for step in plan if is_a_scan(step, sql) and not step.startswith(allowed)]
            scans.update({sql: bad} if bad else {})
    assert len(seen) > 50
    assert scans == {}


def statements_of_one_edit(size):
    """How many statements one added briefing takes, and one question of each kind after it."""
    days = [f"{2000 + n // 168}-{1 + n // 14 % 12:02}-{1 + n % 14 * 2:02}" for n in range(size)]
    shelves = [["tags/a", f"people/p{n // 24}"] for n in range(size)]
    made = [reading(f"b{n:05}", day, shelves[n], refs=[f"slug:b{n - 1:05}"]) for n, day in enumerate(days)]
    counts = []
    with stocked(made) as stock:
        for place in (size - 1, size - 220):
            seen = []
            stock.archive.connection.set_trace_callback(seen.append)
            touched = stock.put([reading("new", days[place], shelves[place], refs=["slug:b00001"])])
            stock.answers(sorted(touched))  # in one order: what one question has seen the next need not look up
            stock.archive.connection.set_trace_callback(None)
            counts.append((len(touched), len(seen)))
            stock.put([], gone=["new"])
    return counts


def test_one_edit_costs_the_same_at_any_size():
    assert statements_of_one_edit(504) == statements_of_one_edit(1680)
