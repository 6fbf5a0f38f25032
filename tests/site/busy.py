"""A site in its fullest state: lists past every cut, and the hardest page of each kind."""

import struct
import zlib
from pathlib import Path

TAGS_FOR_LETTERS = 505  # past 500 an index of terms is cut by first letter

LONG = (
    "A headline of the length that nobody wants and every desk gets once a year, when three ministries, two "
    "armies and a bank publish one statement with all of their full names in its first sentence, unabridged"
)

HARD = """---
id: tag:example.org,2024:hardest
title: {title}
date: 2024-11-13T14:30+02:00
updated: 2024-11-14
posted: 2024-11-14T09:30+02:00
summary: Everything that a page may have to show, at once.
rights: own
source:
  outlet: Example Wire
  url: https://wire.example.net/2024/11/13/statement
  title: The statement
  author: A. Reporter
  published: 2024-11-13
  accessed: 2024-11-14
  archived: https://archive.example.net/statement
  cites: [Ministry of Defence, Example Service]
tags: [kursk, long-tag-with-many-hyphens-in-it]
people: [Олена Приклад, 김예시]
organizations: [Ministry of Defence]
places: [Kursk Oblast]
events:
  - date: 2024-10-11/2024-10-16
    text: A ship sailed.
    by: Олена Приклад
    via: [Example Service, Example Wire]
    stated: 2024-11-01
  - {{date: 2024-10~, text: Training began., quote: "they began to train"}}
  - {{date: 2024-11-13?, text: The statement was published.}}
figures:
  - {{value: 11000, qualifier: about, unit: soldiers, date: 2024-10-18, by: Олена Приклад, quote: c. 11}}
  - {{low: 1500, high: 3000, unit: soldiers}}
  - {{value: 0.5, qualifier: over, unit: of the rate that was measured in the whole of the year before}}
related: ["tag:example.org,2024:withdrawn", "tag:example.org,2024:rtl"]
corrections:
  - {{date: 2024-11-14, kind: correction, text: The number of ships was one.}}
aliases: [/old/hardest, /стара/адреса]
---
Text with a [link](../11/rtl.md), another [[plain-1]], **strong**, ~~struck~~ and a note.[^1]

## A heading

![A map of one square](map.png)

> A quotation of nine words, which is not very long.

| Day | Soldiers | Who said so, at some length, so that the table is wider than a narrow screen can show |
| --- | ---: | --- |
| 13 November | 11,000 | averylongwordwithoutanyplacetobreakitwhichwouldpushanarrowpagewide |

1. One
2. Two

```
code that does not wrap because it is code, and goes on for longer than any narrow screen could be wide
```

averylongwordwithoutanyplacetobreakitwhichwouldpushanarrowpagewideifitwerenotbrokensomewhere

[^1]: The note.
"""

RTL = """---
id: tag:example.org,2024:rtl
title: تدريب ليلي في منطقة كورسك
date: 2024-11-12
slug: rtl
language: ar
rights: own
tags: [kursk]
---
نص قصير عن التدريب.
"""

WITHDRAWN = """---
id: tag:example.org,2024:withdrawn
title: A report that was not so
date: 2024-11-11
status: withdrawn
---
Gone.
"""

LINK = """---
id: tag:example.org,2024:link
title: Title, metadata and link alone
date: 2024-11-10
rights: link
source: {outlet: Example Wire, url: "https://wire.example.net/2024/11/10/x"}
tags: [kursk]
---
Text that may not be published.
"""

PLAIN = """---
id: tag:example.org,{year}:plain-{number}
title: Report number {number}
date: {day}
summary: The summary of report number {number}.
rights: own
source: {{outlet: Example Wire, url: "https://wire.example.net/{number}"}}
tags: [kursk{tags}]
people: [Олена Приклад]
places: [Kursk Oblast]
---
The text of report number {number}.
"""

OUTLETS = """
Example Wire:
  aliases: [Wire of Examples]
  domains: [wire.example.net]
  description: A wire that exists in tests.
"""


def _png() -> bytes:
    """The smallest picture: one white square."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\xff")) + chunk(b"IEND", b"")
    )


def _plain(number: int) -> tuple[str, str]:
    """A report's file and text; most stand in one month, past its cut of a hundred."""
    day = f"2024-11-{1 + number % 28:02}" if number < 110 else f"{2014 + number % 10}-{1 + number % 12:02}-03"
    share = TAGS_FOR_LETTERS // 110 + 1
    tags = "".join(f", {chr(97 + number % 26)}{number}-{each}" for each in range(share)) if number < 110 else ""
    return f"{day[:4]}/{day[5:7]}/plain-{number}.md", PLAIN.format(number=number, day=day, year=day[:4], tags=tags)


def write(folder: Path) -> Path:
    """Replace the briefings and vocabulary of the site in `folder`, and return it."""
    briefings = folder / "content" / "briefings"
    for path in sorted(folder.glob("content/briefings/**/*.md")) + sorted(folder.glob("content/vocabulary/*.yaml")):
        path.unlink()
    files = dict(map(_plain, range(140)))
    files |= {"2024/11/hardest.md": HARD.format(title=LONG), "2024/11/rtl.md": RTL, "2024/11/link.md": LINK}
    files |= {"2024/11/withdrawn.md": WITHDRAWN}
    for name, text in files.items():
        (briefings / name).parent.mkdir(parents=True, exist_ok=True)
        (briefings / name).write_text(text, encoding="utf-8")
    (briefings / "2024/11/map.png").write_bytes(_png())
    (folder / "content/vocabulary/outlets.yaml").write_text(OUTLETS, encoding="utf-8")
    return folder
