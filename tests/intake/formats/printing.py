"""A small printer: PDFs of plain lines, for tests that must know every byte of theirs."""

import zlib


def pdf(objects, trailer=b"/Root 1 0 R"):
    """A PDF of these objects, numbered from 1."""
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    return out + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)


def stream(content, more=b""):
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s\nendstream" % (len(packed), more, packed)


def drawn(lines):
    """The instructions that draw lines, each its words, the size of its type, the room above it, and whether bold."""
    height, out = 800.0, []
    for words, size, room, bold in lines:
        height -= room
        text = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        out.append(b"BT /F%d %.1f Tf 72 %.1f Td (%s) Tj ET" % (1 + bold, size, height, text))
    return b"\n".join(out)


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>"


def printed(pages, title="", drawing=drawn, kids=b""):
    """A PDF of pages of lines."""
    count = len(pages)
    names = b" ".join(b"%d 0 R" % (6 + 2 * index) for index in range(count))
    info = b"<< /Title (%s) /CreationDate (D:20241114093000+02'00') >>" % title.encode("cp1252")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s %s] >>" % (count, names, kids),
        FONT % b"Helvetica",
        FONT % b"Helvetica-Bold",
        info,
    ]
    for index, lines in enumerate(pages):
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R" % (7 + 2 * index)
        objects += [page + b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>", stream(drawing(lines))]
    return pdf(objects, b"/Root 1 0 R /Info 5 0 R")


def set_in(paragraphs, width=60, size=10.0):
    """Paragraphs as lines of a width, with more room between paragraphs than between lines."""
    for paragraph in paragraphs:
        room, line = 20.0, ""
        for word in [*paragraph.split(), None]:
            if word is None or len(line) + 1 + len(word) > width:
                yield (line, size, room, False)
                room, line = 12.0, word or ""
            else:
                line = f"{line} {word}".strip()
