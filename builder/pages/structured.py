"""What machines read of a page: schema.org in JSON-LD, as plain dicts that the theme prints."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from builder.archive.answer import Card, TermPage
from builder.briefing.model import Briefing, Correction, Edtf, Figure, Source
from builder.pages.when import machine

Node = dict[str, Any]
Term = tuple[str, str, str]  # kind, name and absolute address

# What a term of a kind is in the vocabulary of schema.org.
TYPES = {
    "tags": "DefinedTerm",
    "people": "Person",
    "organizations": "Organization",
    "places": "Place",
    "sources": "Organization",
}


def _present(pairs: Mapping[str, Any]) -> Node:
    """The pairs that say something: no empty text, no empty list, no None; 0 says something."""
    return {key: value for key, value in pairs.items() if value or value == 0}


def _node(type_: str, **pairs: Any) -> Node:
    return {"@type": type_, **_present(pairs)}


def whole(node: Node) -> Node:
    """A node as it stands on a page by itself."""
    return {"@context": "https://schema.org", **node}


def desk(name: str, url: str) -> Node:
    """Who publishes."""
    return _node("Organization", name=name, url=url)


def website(name: str, description: str, language: str, url: str, publisher: Node) -> Node:
    """The site itself, on its front page."""
    return _node("WebSite", name=name, url=url, description=description, inLanguage=language, publisher=publisher)


def part_of(name: str, url: str) -> Node:
    """The site, as its other pages name it."""
    return _node("WebSite", name=name, url=url)


def collection(name: str, description: str, url: str, site: Node, about: Node | None = None) -> Node:
    """A page that lists briefings or terms."""
    return _node("CollectionPage", name=name, url=url, description=description, isPartOf=site, about=about)


def plain(name: str, description: str, language: str, url: str, site: Node) -> Node:
    """A page of running text that is no briefing."""
    return _node("WebPage", name=name, url=url, description=description, inLanguage=language, isPartOf=site)


def breadcrumbs(trail: Sequence[tuple[str, str]]) -> Node:
    """The way to a page: labels with absolute addresses, the page itself last."""
    items = [
        _node("ListItem", position=position, name=label, item=url) for position, (label, url) in enumerate(trail, 1)
    ]
    return _node("BreadcrumbList", itemListElement=items)


def term(page: TermPage) -> Node:
    """What the page of a term is about."""
    return _node(TYPES[page.kind], name=page.name, description=page.description, alternateName=list(page.aliases))


def _things(terms: Iterable[Term]) -> list[Node]:
    return [_node(TYPES[kind], name=name, url=url) for kind, name, url in terms]


def _report(source: Source, outlet: str) -> Node | None:
    """The report that a briefing rests on."""
    node = _node(
        "CreativeWork",
        name=source.title,
        url=source.url,
        archivedAt=source.archived,
        author=_node("Person", name=source.author) if source.author else None,
        datePublished=str(source.published or ""),
        publisher=_node("Organization", name=outlet) if outlet else None,
    )
    return node if len(node) > 1 else None


def _backstory(source: Source, outlet: str) -> str:
    """In a sentence, what a briefing rests on."""
    if not outlet and not source.cites:
        return ""
    report = f"Rests on a report by {outlet}" if outlet else "Rests on a report"
    return f"{report}, which cites {', '.join(source.cites)}." if source.cites else f"{report}."


def _correction(correction: Correction) -> Node:
    return _node("CorrectionComment", text=correction.text, datePublished=str(correction.date))


def _bounds(figure: Figure) -> dict[str, Any]:
    """A number as an Observation has it: a value, or what it lies between as far as that is stated."""
    if figure.value is None:
        return {"minValue": figure.low, "maxValue": figure.high}
    if figure.qualifier in ("at least", "over"):
        return {"minValue": figure.value}
    if figure.qualifier in ("up to", "under"):
        return {"maxValue": figure.value}
    return {"value": figure.value}


def _day(date: Edtf | None) -> str:
    return machine(date) if date else ""


def _observation(figure: Figure) -> Node:
    return _node(
        "Observation",
        **_bounds(figure),
        unitText=figure.unit,
        observationDate=_day(figure.date),
        description=figure.quote,
    )


def article(card: Card, briefing: Briefing, url: str, publisher: Node, terms: Sequence[Term]) -> Node:
    """A briefing: background on what others reported, never a reportage."""
    source, outlet = briefing.source, card.outlet.name if card.outlet else ""
    report = _report(source, outlet) if source else None
    named = [term for term in terms if term[0] in ("people", "organizations", "places")]
    mentions = _things(named) + [_observation(figure) for figure in briefing.figures]
    return _node(
        "BackgroundNewsArticle",
        headline=card.title,
        description=card.summary,
        url=url,
        mainEntityOfPage=url,
        datePublished=card.posted,
        dateModified=card.updated,
        inLanguage=card.language,
        author=publisher,
        publisher=publisher,
        isBasedOn=source.url if source else "",
        citation=report,
        backstory=_backstory(source, outlet) if source else "",
        correction=[_correction(one) for one in briefing.corrections],
        keywords=[name for kind, name, _ in terms if kind == "tags"],
        mentions=mentions,
    )
