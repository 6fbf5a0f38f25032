"""A page is made and staged only where its bytes differ; a worker changes nothing but the stage."""

import pickle
import sqlite3

import pytest

from builder import pages, settings
from builder.archive.store import Archive
from builder.edition.bench import Bench, Order, Shop, digest_of, make_elsewhere
from builder.edition.folder import STAGE
from builder.pages import Page
from tests.scenarios.desk import small

ABOUT = Page("plain", "about", "about.html", "content/pages/about.md")


@pytest.fixture
def desk(tmp_path):
    desk = small(tmp_path / "site")
    desk.build()
    return desk


@pytest.fixture
def shop(desk):
    (path,) = (desk.root / ".briefing").glob("*.sqlite")
    return Shop(settings.load(desk.root), path, False, desk.public)


def bench(shop):
    return Bench(Archive.open(shop.archive).view(shop.site.settings), pages.press(shop.site), shop.out)


def staged(desk):
    return sorted(path.name for path in (desk.public / STAGE).glob("*"))


def test_bytes_that_lie_there_are_not_staged(desk, shop):
    data = (desk.public / "about.html").read_bytes()
    for known in (digest_of(data), ""):
        made = bench(shop).make(Order(ABOUT, "0", len(data), known))
        assert (made.digest, made.staged) == (digest_of(data), False)
    assert staged(desk) == []
    assert {"setting:title", "plain:about", "template:plain.html"} <= made.asked.keys()


@pytest.mark.parametrize(("size", "digest"), [(-1, ""), (3, ""), (None, "another")])
def test_bytes_that_do_not_lie_there_are_staged(desk, shop, size, digest):
    data = (desk.public / "about.html").read_bytes()
    assert bench(shop).make(Order(ABOUT, "0", len(data) if size is None else size, digest)).staged
    assert (desk.public / STAGE / "0").read_bytes() == data


def test_each_page_has_asked_for_itself_alone(shop):
    one, two = bench(shop).all([Order(ABOUT, "0", -1, ""), Order(Page("robots", "", "robots.txt", "x"), "1", -1, "")])
    assert "plain:about" in one.asked
    assert "plain:about" not in two.asked


def test_what_comes_from_another_process_is_the_same_and_shares_its_keys(shop):
    orders = [Order(ABOUT, "0", -1, ""), Order(Page("robots", "", "robots.txt", "x"), "1", -1, "")]
    made = bench(shop).all(orders)
    one, two = (pickle.loads(pickle.dumps([page]))[0] for page in made)
    assert [one, two] == made
    shared = {id(key) for key in one.asked} & {id(key) for key in two.asked}
    assert len(shared) == len(one.asked.keys() & two.asked.keys()) > 0


def test_a_failure_names_the_page(shop):
    with pytest.raises(LookupError) as caught:
        bench(shop).make(Order(Page("plain", "nowhere", "nowhere.html", "content/pages/nowhere.md"), "0", -1, ""))
    assert caught.value.__notes__ == ["This happened while making nowhere.html, which is content/pages/nowhere.md."]


def test_a_worker_never_judges_the_archive_it_reads(desk, shop):
    """It would delete it under the build, as when the program is replaced while it runs."""
    database = sqlite3.connect(shop.archive)
    database.execute("UPDATE meta SET value = 'of another program' WHERE name = 'version'")
    database.commit()
    database.close()
    (made,) = make_elsewhere(shop, [Order(ABOUT, "0", -1, "")])
    assert made.staged
    with sqlite3.connect(shop.archive) as database:
        assert database.execute("SELECT count(*) FROM edition_output").fetchone()[0] > 50


def every_page(place, kind=""):
    wanted = [page for page in pages.wanted(place.view.fresh(), place.press) if kind in ("", page.kind)]
    return [Order(page, str(number), -1, "") for number, page in enumerate(wanted)]


def test_what_the_pages_of_a_lot_ask_of_their_own_briefings_is_one_statement_each(shop):
    place = bench(shop)
    orders = every_page(place, "briefing")
    assert len(orders) > 5
    seen = []
    place.view.source.database.set_trace_callback(seen.append)
    place.all(orders)
    for column in ("record", "html"):
        assert len([sql for sql in seen if sql.startswith(f"SELECT id, {column} ")]) == 1


def test_a_briefing_is_written_out_once_for_each_height_of_its_heading(shop):
    place = bench(shop)
    orders = every_page(place)
    place.all(orders)
    entry = place.press.theme.templates.environment.get_template("wire.html").module.entry
    briefings = sum(order.page.kind == "briefing" for order in orders)
    assert entry.cache_info().hits > entry.cache_info().misses
    assert entry.cache_info().misses <= 2 * briefings
