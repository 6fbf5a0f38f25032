"""The measures of intake's report do what they say, on labels and findings small enough to count by hand."""

import json

import pytest

from benchmarks.intake import gold, pasted, public, report, score, table, zyte
from benchmarks.intake.expression import is_explicit
from benchmarks.intake.taken import Figure, Statement, Taken

LABELS = {
    "kind": "text",
    "language": "en",
    "title": "Two ships leave Port Ellery",
    "title_accept": ["Ships leave"],
    "outlet": "Harbour Gazette",
    "authors": ["Ada Brenner", "JO ROE"],
    "date": None,
    "date_accept": ["2024-10-28"],
    "body": ["Two ships left the harbour on 27 October, the mayor said.", "The third ship stays until Friday."],
    "boilerplate": ["Advertisement", "Support the Gazette with a small gift today"],
    "meta": ["Two ships leave Port Ellery"],
    "neutral": ["Photo: a quay in the rain"],
    "dated_statements": [
        {"date": "2024-10-27", "text": "on 27 October", "explicit": True},
        {"date": "2024-11-01", "text": "until Friday", "explicit": False},
    ],
    "dated_optional": ["this week"],
    "figures": [{"value": 2, "low": None, "high": None, "unit": "ships", "who": "the mayor", "text": "Two ships"}],
    "figures_optional": ["third ship"],
    "number_traps": ["27 October"],
}
RAW = """Two ships leave Port Ellery

Two ships left the harbour on 27 October, the mayor said.
Advertisement
Photo: a quay in the rain
The third ship stays until Friday.
Support the Gazette with a small gift today
"""


@pytest.fixture
def labelled(tmp_path):
    (tmp_path / "half").mkdir()
    (tmp_path / "half" / "ships.txt").write_text(RAW, encoding="utf-8")
    (tmp_path / "half" / "ships.gold.json").write_text(json.dumps(LABELS), encoding="utf-8")
    return gold.half("half", tmp_path)[0]


def body(*lines):
    return "\n\n".join(lines)


def test_lines_stand_in_the_order_of_the_file(labelled):
    assert [line.kind for line in labelled.lines] == [
        "meta", "body", "boilerplate", "neutral", "body", "boilerplate",
    ]  # fmt: skip


def test_a_line_with_addresses_or_signs_in_it_has_its_place_too():
    labels = {kind: [] for kind in gold.CLASSES} | {"body": ["The mayor of Port Ellery told us so.", "Ships left."]}
    spelled = "See.\\n\\nThe mayor of [Port Ellery](https://port.example/mayor) told us so.\\nShips left."
    assert [line.text for line in gold.ordered(labels, spelled)] == labels["body"]
    elsewhere = labels | {"boilerplate": ["Nothing of this stands anywhere"]}
    assert gold.ordered(elsewhere, spelled)[-1].kind == "boilerplate"


def test_cells_stand_where_their_table_does(tmp_path):
    from docx import Document

    document = Document()
    document.add_paragraph("Two ships left.")
    document.add_table(1, 2).cell(0, 1).text = "Port Ellery"
    document.add_paragraph("The third stays.")
    document.save(str(tmp_path / "ships.docx"))
    lines = [line for line in gold.readable(tmp_path / "ships.docx").splitlines() if line]
    assert lines == ["Two ships left.", "Port Ellery", "The third stays."]


def test_a_perfect_reading(labelled):
    taken = Taken(
        body(*LABELS["body"]),
        "Two ships leave Port Ellery",
        "",
        "harbour gazette",
        ("Ada Brenner", "Jo Roe"),
        (
            Statement("XXXX-10-27", "Two ships left the harbour on 27 October", 0.95, "27 October"),
            Statement("2024-W44", "they leave this week", 0.5, "this week"),
            Statement("2024-11-01", "The third ship stays until Friday.", 0.5, "Friday"),
        ),
        (Figure(2, 2, "Two ships", "mayor", 0.95), Figure(3, 3, "third ship", "", 0.5)),
        (("title", 0.99),),
    )
    judged = score.score(labelled, taken)
    assert (judged.lines, judged.lost) == (score.Count(2, 0, 0), 0)
    assert (judged.title, judged.outlet, judged.date, judged.date_asserted_wrong) == (True, True, True, False)
    assert judged.authors == score.Count(2, 0, 0)
    assert (judged.statements, judged.counted) == (score.Count(1, 0, 0), score.Count(1, 0, 0))
    assert (judged.figures, judged.who, judged.traps) == (score.Count(1), score.Count(1), score.Count(1))
    assert judged.sure == score.Count(3, 0, 0)
    assert judged.faults == []


def test_each_fault_is_counted_once_and_told(labelled):
    taken = Taken(
        body(LABELS["body"][0], LABELS["boilerplate"][1]),
        "Something else",
        "2024-10-30",
        "",
        ("Ada Brenner", "A reader"),
        (
            Statement("2024-10-26", "on 27 October", 0.95, "27 October"),
            Statement("2024-10-25", "Friday", 0.5, "Friday"),
        ),
        (Figure(27, 27, "27 October", "", 0.95),),
        (("title", 0.99), ("date", 0.5)),
    )
    judged = score.score(labelled, taken)
    assert judged.lines == score.Count(right=1, wrong=1, missed=1)
    assert judged.lost == pytest.approx(len(LABELS["body"][1]) / sum(map(len, LABELS["body"])))
    assert (judged.title, judged.outlet, judged.date, judged.date_asserted_wrong) == (False, False, False, True)
    assert judged.authors == score.Count(1, 1, 1)
    assert (judged.statements, judged.counted) == (score.Count(0, 1, 1), score.Count(0, 1, 1))
    assert judged.figures == score.Count(0, 1, 1)
    assert judged.traps == score.Count(right=0, wrong=1)
    assert judged.sure == score.Count(right=0, wrong=3)
    assert len(judged.faults) == 12


@pytest.mark.parametrize(
    ("words", "explicit"),
    [
        ("3 May", True), ("last October", True), ("im Oktober vergangenen Jahres", True), ("Juniwochenende", True),
        ("28.10.", True), ("2023-24", True), ("昨年12月", True), ("２０２４年", True), ("지난달 28일", False),
        ("지난해 10월", True), ("серпні", True), ("1990-х", True), ("the 1990s", True), ("Tuesday", False),
        ("letzte Woche", False), ("минулого року", False), ("第1四半期", False), ("28日", False), ("вчера", False),
        ("le premier trimestre", False), ("en octobre dernier", True), ("令和６年", True),
    ],
)  # fmt: skip
def test_a_date_that_names_month_or_year_is_explicit_in_any_language(words, explicit):
    assert is_explicit(words) is explicit


def test_who_said_it_may_be_named_shorter_but_not_another(labelled):
    for who, right in (("The Mayor", 1), ("mayor", 1), ("the harbour master", 0), ("", 0)):
        judged = score.score(labelled, Taken(RAW, figures=(Figure(2, 2, "Two ships", who, 1.0),)))
        assert judged.who == score.Count(right, 1 - right), who


@pytest.mark.parametrize(("named", "right"), [("Тарас Микитюк", 1), ("Тараса Микитюка", 1), ("Тамара Рудь", 0)])
def test_a_name_is_the_same_in_whatever_case(labelled, named, right):
    labelled.labels["figures"][0]["who"] = "Тараса Микитюка"
    judged = score.score(labelled, Taken(RAW, figures=(Figure(2, 2, "Two ships", named, 1.0),)))
    assert judged.who == score.Count(right, 1 - right)


def test_as_of_when_a_figure_holds_is_judged_where_it_was_labelled_with_care(labelled):
    label = next(each for each in labelled.labels["figures"] if each["text"] == "Two ships")
    label["when"] = "2024-10-27"

    def held(when):
        return score.score(labelled, Taken(RAW, figures=(Figure(2, 2, "Two ships", "mayor", 1.0, when),))).when

    assert held("2024-10-27") == score.Count()
    label["when_accept"] = ["2024-10"]
    assert held("2024-10-27") == held("2024-10") == score.Count(right=1)
    assert held("2024-10-28") == score.Count(wrong=1, missed=1)
    assert held("") == score.Count(missed=1)
    label["when"], label["when_accept"] = None, []
    assert held("") == score.Count()
    assert held("2024-10-27") == score.Count(wrong=1)


def test_an_outlet_by_another_of_its_names_is_right(labelled):
    named = {"Gazette": "Harbour Gazette"}
    judged = score.score(labelled, Taken(RAW, outlet="Gazette"), lambda name: named.get(name, name))
    assert judged.outlet is True
    assert score.score(labelled, Taken(RAW, outlet="Gazette")).outlet is False


def test_words_in_common_by_chance_do_not_keep_a_line(labelled):
    kept = score.kept(labelled, "The harbour is closed. Support for the mayor is small today.")
    assert kept == [0] * 6


def test_a_program_that_answers_no_question_is_not_judged_on_it(labelled):
    found = score.summary([score.score(labelled, Taken(RAW))])
    assert (found.title, found.date, found.statements, found.figures, found.who) == (None,) * 5
    told = table.halves({"develop": {"ours": found}})
    assert "| boilerplate by line, precision / recall | 1.000 / 0.000 |" in told
    assert "| figures, precision / recall | – |" in told


def test_the_body_of_saved_pages_is_measured_by_runs_of_four_words():
    samples = [zyte.Page("one", b"", "a b c d e"), zyte.Page("two", b"", "f g h i")]
    found = zyte.measure(samples, lambda page: {"one": "a b c d", "two": "f g h i j"}[page.name])
    assert (found.precision, found.recall) == (0.75, 0.75)
    assert found.pages == {"one": pytest.approx(2 / 3), "two": pytest.approx(2 / 3)}
    assert zyte.measure(samples, lambda page: page.body).f1 == 1


def test_a_page_is_copied_as_its_reader_sees_it():
    page = """<html><head><title>Harbour</title><style>p {color: red}</style></head><body>
    <nav><ul><li>News</li><li>Sport</li></ul></nav><h1>Two ships
      leave</h1><p>They <b>left</b> on<br>Friday.</p><script>track()</script>
      <p style="display: none">Unseen</p><div hidden>Unseen</div>
      <table><tr><td>Ships</td><td>2</td></tr></table><!-- note --> after</body></html>"""
    assert pasted.copied(page.encode()).split("\n") == [
        "News", "Sport", "Two ships leave", "", "They left on", "Friday.", "", "\tShips\t2", "after", "",
    ]  # fmt: skip


def test_titles_and_days_of_copied_pages_are_counted_apart():
    samples = [public.Sample(str(at), b"", "Two ships leave", "2024-10-28") for at in range(4)]
    texts = ["Two ships leave\n28 October 2024", "Two ships leave", "Another", "Two ships leave"]
    found = iter([("Two ships leave", "2024-10-28"), ("Another", "2024-10-27"), ("", ""), ("two ships leave", "")])

    def read(text):
        title, date = next(found)
        return Taken(text, title, date)

    assert pasted.rate(samples, texts, read) == pasted.Rate(4, pytest.approx(2 / 3), 0.25, 0.25)


def test_the_page_keeps_what_stands_around_the_report(tmp_path):
    page = tmp_path / "intake.md"
    page.write_text(f"before\n\n{report.BEGIN}\nold\n{report.END}\n\nafter\n", encoding="utf-8")
    report.write("| new |\n", page)
    report.write("| newer |\n", page)
    assert page.read_text(encoding="utf-8") == f"before\n\n{report.BEGIN}\n\n| newer |\n\n{report.END}\n\nafter\n"


def test_sets_that_are_not_at_hand_are_named(tmp_path):
    told = list(report.at_hand(tmp_path))
    assert len(told) == 3
    assert all("not at hand" in line for line in told)


@pytest.mark.parametrize(
    ("label", "found", "right"),
    [
        ("선원을 7명으로", "7명", 1),
        ("발표한 3천명", "3천명과는", 1),
        ("선원 7명", "17명", 0),
        ("7 ships", "7 shipsful", 1),  # the number alone is half of the words
        ("ships", "shipsful", 0),
    ],
)
def test_a_korean_word_is_known_with_and_without_its_particle(labelled, label, found, right):
    labels = labelled.labels | {"figures": [{"value": 7, "text": label}], "figures_optional": []}
    taken = Taken("", figures=(Figure(7, 7, found, "", 0.5),))
    judged = score.score(gold.Gold(labelled.path, labels, labelled.lines), taken)
    assert judged.figures.right == right


def test_authors_of_a_public_page_are_counted_name_by_name_where_it_has_any():
    named = public.Sample("a", b"", "Two ships leave", "2024-10-28", ("Ada Brenner", "JO ROE"))
    nameless = public.Sample("b", b"", "Two ships leave", "2024-10-28")
    found = [("Two ships leave", "2024-10-28", ("Ada Brenner", "A reader")), ("", "", ("Ada Brenner",))]
    rated = public.rate([named, nameless], found)
    assert (rated.title, rated.date) == (0.5, 0.5)
    assert rated.authors == score.Count(1, 1, 1)
