"""What the next build would do, found out by doing it up to the plan and taking back what it took in."""

from contextlib import suppress
from datetime import datetime

from builder.edition.archive import opened
from builder.edition.bench import Shop
from builder.edition.hands import Hands
from builder.edition.lock import held
from builder.edition.look import glance, instant
from builder.edition.plan import Plan
from builder.edition.record import Standing
from builder.edition.report import Clock
from builder.edition.run import Build
from builder.edition.state import Place
from builder.edition.trace import Trace
from builder.settings import Site


class _TakenBack(Exception):
    """Ends the transaction without keeping anything of it."""


def foresee(site: Site, place: Place, now: datetime) -> Plan:
    """The plan of a build at `now` of an edition that has a state; Mistake with every problem at which it would stop.

    Waits while a build runs. Neither the state nor the output is other than it was.
    """
    with held(place.lock, lambda _: None):
        seen = glance(place)
        if seen is not None and seen.rests(instant(now)) and seen.is_of(repr(site.settings)):
            return Plan((), (), ())
        with opened(place, seen is not None and seen.same_program) as archive, Hands(1) as hands:
            standing = Standing.of(archive, site, place, now, seen)
            shop = Shop(site, place.state, place.drafts, place.out)
            build = Build(
                site, place, now, archive, Trace(archive.connection), standing, hands, Clock(), shop, lambda _: None
            )
            planned = Plan((), (), ())
            with suppress(_TakenBack), archive.transaction():
                _, stale = build.absorb()
                planned, _, _ = build.plan(stale)
                raise _TakenBack
            return planned
