"""The text of an e-mail: levels of quotation, headers of what is forwarded, notes above it, signature and footer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from builder.intake import sheet
from builder.intake.sheet import Line, Stated

# The words before the colon in the headers that mail programs write into a text, by what they say.
_KEYS = {
    "from": "From|Von|De|Da|От|От кого|Від|Від кого|差出人|送信者|보낸 사람|보낸사람|발신자",
    "sent": "Sent|Date|Gesendet|Gesendet am|Datum|Envoyé|Envoyé le|Inviato|Data|Enviado|Enviado el|Fecha|Отправлено"
    "|Дата|Надіслано|Відправлено|送信日時|日付|日時|보낸 날짜|보낸날짜|날짜",
    "to": "To|An|À|A|Para|Кому|宛先|받는 사람|받는사람|수신자",
    "subject": "Subject|Betreff|Objet|Sujet|Oggetto|Asunto|Тема|件名|제목",
    "other": "Cc|Bcc|CC|Kopie|Копия|Копія|Reply-To|Antwort an|Répondre à|Rispondi a|Responder a|참조|Importance"
    "|Attachments|Anlagen|Pièces jointes|Allegati|Adjuntos|Вложения",
}
_HEADER = re.compile(
    r"\*{0,2}(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _KEYS.items()) + r")\s?\*{0,2}\s?[:：]\*{0,2}\s*"
    r"(?P<value>\S.*|)$"
)
_FORWARDED = re.compile(
    r"[-_=\s]*(?:(?:begin )?forwarded message|original message|пересылаемое сообщение|перенаправленное сообщение"
    r"|пересланное сообщение|исходное сообщение|переслане повідомлення|початок листа, що пересилається"
    r"|початкове повідомлення|начало переадресованного сообщения|(?:anfang der )?weitergeleiteten? nachricht"
    r"|ursprüngliche nachricht|(?:début du )?message transféré|message d['’]origine"
    r"|(?:inizio )?messaggio (?:inoltrato|originale)|(?:inicio del )?mensaje (?:reenviado|original)"
    r"|転送(?:された)?メッセージ|元のメッセージ|전달된 메시지|원본 메시지|원본메시지)\s*[:：]?[-_=\s]*",
    re.IGNORECASE,
)
_RULE = re.compile(r"_{10,}|-{10,}")
_REPLY = re.compile(r"^(?:On|Am|Le|Il|El|\d{1,2}[./]).{5,120}(?:wrote|schrieb|a écrit|ha scritto|escribió)\s?:$")
_FOOTER = re.compile(
    r"unsubscrib|update your preferences|manage (?:your )?(?:subscription|preferences|e-?mail)|view (?:this|it|the)"
    r" (?:e-?mail|message|newsletter)?\s?(?:in|on)|you(?:'re| are|['’]ve| have)? (?:receiv\w+|subscribed)"
    r"|отписаться|отказаться от рассылки|вы получили это письмо|відписатис[яь]|ви отримали цей лист|abbestellen"
    r"|abmelden|désabonner|désinscrire|disiscri|annulla(?:re)? l['’]iscrizione|darse de baja"
    r"|cancelar (?:la|su|tu) suscr|수신\s?거부|配信停止|購読解除|(?:this|the) (?:e-?mail|message) .{0,60}confidential"
    r"|это сообщение .{0,60}конфиденциал|diese e-?mail .{0,60}vertraulich|ce (?:message|courriel) .{0,60}confidentiel",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:\s{0,3}>)+\s?")
_SIGNATURE = re.compile(r"--\s?")
_LONGEST_SIGNATURE = 12  # lines of a signature, and of what a footer may hold
_WORDY = 40  # characters that speak for a line of an article rather than of a header's value


@dataclass(frozen=True, slots=True)
class Headers:
    """The headers that a mail program wrote into a text: its lines from `first` up to `end`, and what they say."""

    first: int
    end: int
    values: dict[str, tuple[str, int]]


def _block(lines: Sequence[Line], first: int) -> Headers | None:
    """The headers that begin on a line; None where there are fewer than three of them."""
    values: dict[str, tuple[str, int]] = {}
    at = first
    while at < len(lines):
        found = _HEADER.fullmatch(lines[at].text)
        if found is None:
            # A header that was too long for its line goes on in the next, before another header.
            folded = values and lines[at].text and at + 1 < len(lines) and _HEADER.fullmatch(lines[at + 1].text)
            if not folded:
                break
            at += 1
            continue
        name = str(found.lastgroup) if found.lastgroup != "value" else next(n for n in _KEYS if found[n])
        if name in values and name != "other":
            break
        values.setdefault(name, (found["value"], at))
        at += 1
    if at - first < 3 or "from" not in values or not {"sent", "subject"} & set(values):
        return None
    return Headers(first, at, values)


def headers(lines: Sequence[Line]) -> tuple[Headers, ...]:
    """All headers in a text, each with the line before it that announces what is forwarded."""
    found: list[Headers] = []
    at = 0
    while at < len(lines):
        block = _block(lines, at)
        if block is None:
            at += 1
            continue
        before = next((n for n in range(at - 1, max(at - 4, -1), -1) if lines[n].text), -1)
        announced = before >= 0 and (_FORWARDED.fullmatch(lines[before].text) or _RULE.fullmatch(lines[before].text))
        found.append(replace(block, first=before if announced else block.first))
        at = block.end
    return tuple(found)


def _segments(lines: Sequence[Line], found: Sequence[Headers]) -> list[tuple[int, int]]:
    """The stretches of text before, between and after the headers."""
    starts = [0, *(block.end for block in found)]
    ends = [*(block.first for block in found), len(lines)]
    return list(zip(starts, ends, strict=True))


def _size(lines: Sequence[Line], stretch: tuple[int, int]) -> int:
    return sum(len(line.text) for line in lines[slice(*stretch)] if len(line.text) >= _WORDY / 2)


def unquoted(line: Line) -> Line:
    """The line without the marks of quotation in front; their number is its level."""
    found = _QUOTED.match(line.raw)
    if found is None:
        return line
    level = found.group().count(">")
    return sheet.hinted(line, replace(line.hint, level=level), range(found.end(), len(line.raw)))


def _signature(lines: Sequence[Line], start: int, end: int) -> int:
    """The line on which the signature begins: two hyphens alone, near the end. `end` where there is none."""
    for at in range(end - 1, max(start, end - _LONGEST_SIGNATURE) - 1, -1):
        if _SIGNATURE.fullmatch(lines[at].text):
            return at
    return end


def _footer(lines: Sequence[Line], start: int, end: int) -> Iterator[int]:
    """Lines that speak of the e-mail: of how it came and how to be rid of it."""
    return (at for at in range(start, end) if len(lines[at].text) < 400 and _FOOTER.search(lines[at].text))


def _tags(lines: Sequence[Line], found: Sequence[Headers]) -> dict[int, str]:
    """What lines are that are no article's: by their index "header", "note", "signature" or "footer"."""
    stretches = _segments(lines, found)
    # What is forwarded is what there is most of; a later one of the same size is nearer to the source.
    _, main = max((_size(lines, stretch), number) for number, stretch in enumerate(stretches))
    tags = {at: "header" for block in found for at in range(block.first, block.end)}
    for number, stretch in enumerate(stretches):
        if number != main:
            tags |= dict.fromkeys(range(*stretch), "note")
    start, end = stretches[main]
    if (signed := _signature(lines, start, end)) < end:
        tags |= dict.fromkeys(range(signed, end), "signature")
    tags |= dict.fromkeys(_footer(lines, start, end), "footer")
    levels = [at for at in range(start, end) if lines[at].text and lines[at].hint.level]
    plain = [at for at in range(start, end) if lines[at].text and not lines[at].hint.level and at not in tags]
    if levels:
        quoted = sum(len(lines[at].text) for at in levels) > sum(len(lines[at].text) for at in plain)
        tags |= dict.fromkeys(plain if quoted else levels, "note")
    tags |= {at: "header" for at in range(start, end) if _REPLY.fullmatch(lines[at].text)}
    return tags


def read(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Headers, ...]]:
    """The lines of an e-mail's text with their hints, and the headers that stand in it."""
    plain = [unquoted(line) for line in lines]
    found = headers(plain)
    tags = _tags(plain, found)
    hinted = (
        replace(line, hint=replace(line.hint, tag=tags[at])) if at in tags and line.text else line
        for at, line in enumerate(plain)
    )
    return tuple(hinted), found


_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv|rif|i|отв|пересл|на)\s?(?:\[\d+\])?\s?[:：]\s*)+", re.IGNORECASE)


def subject(text: str) -> str:
    """A subject without what replies and forwards put before it."""
    return _PREFIX.sub("", text).strip()


_FIELDS = {"subject": ("title", 0.6), "sent": ("date", 0.4), "from": ("outlet", 0.4)}


def sender(text: str) -> str:
    """Who sent it, by name: without the address."""
    name = re.sub(r"<[^>]*>|\[mailto:[^\]]*\]|\([^)]*@[^)]*\)", "", text).strip(" \"'*")
    return "" if "@" in name else name


def stated(lines: Sequence[Line], found: Sequence[Headers]) -> Iterator[Stated]:
    """What the headers in a text state of what is forwarded: those of the last one, which is nearest to its source."""
    for block in found[-1:]:
        for name, (field, confidence) in _FIELDS.items():
            value, at = block.values.get(name, ("", 0))
            value = {"subject": subject, "from": sender}.get(name, str.strip)(value)
            start = lines[at].text.rfind(value) if value else -1
            if start >= 0:
                span = lines[at].offset(start), lines[at].past(start + len(value) - 1)
                yield Stated(field, value, f"the forwarded e-mail's {name}", confidence, span)
