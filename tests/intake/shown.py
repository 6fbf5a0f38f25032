"""The text of a raw file as its reader has it, by simple standard means that share nothing with intake."""

import email
import email.policy
import io
import re

# Elements that stay within their line; every other begins one of its own.
INLINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "cite",
    "code",
    "em",
    "font",
    "i",
    "mark",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "u",
}


def squeeze(text):
    """One space for any white space, none at the ends; marks that nobody sees are gone."""
    return " ".join(re.sub("[\u200b\u200e\u200f\u00ad\ufeff]", "", text).split())


def dense(text):
    return squeeze(text).replace(" ", "")


def spelled(data, encoding):
    return data.decode(encoding or "utf-8-sig")


def shown_lines(text):
    """Lines of pasted text; those of a field pasted out of an API stand between written-out line ends."""
    if re.search(r"\\n\S", text):
        text = text.replace("\\r", "").replace("\\n", "\n").replace('\\"', '"').replace("\\/", "/")
    return [line for line in map(squeeze, text.splitlines()) if line]


def shown_html(text):
    from lxml import etree, html

    tree = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    etree.strip_elements(tree, "script", "style", "template", "noscript", etree.Comment, with_tail=False)
    for element in tree.iter():
        if element.tag in INLINE:
            continue
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    return tree.text_content()


def shown_mail(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = [message["subject"] or ""]
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            parts.append(re.sub(r"^[> ]+", "", part.get_content(), flags=re.M))
        elif part.get_content_type() == "text/html":
            parts.append(shown_html(part.get_content()))
        elif part.get_content_type() == "message/rfc822":
            parts.append(part.get_content()["subject"] or "")
    return "\n".join(parts)


def shown_markdown(text):
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.S)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"\*\*|(?<!\w)[*_]|[*_](?!\w)|^#+ |^> ?|\\(?=\W)", "", text, flags=re.M)


def shown_docx(data):
    import docx

    document = docx.Document(io.BytesIO(data))
    paragraphs = list(document.paragraphs)
    for table in document.tables:
        paragraphs += [paragraph for row in table.rows for cell in row.cells for paragraph in cell.paragraphs]
    for section in document.sections:
        paragraphs += [*section.header.paragraphs, *section.footer.paragraphs]
    return "\n".join(paragraph.text for paragraph in paragraphs)


def shown_pdf(data):
    import pypdf

    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


SHOWN = {
    "text": lambda data, encoding: "\n".join(shown_lines(spelled(data, encoding))),
    "html": lambda data, encoding: shown_html(spelled(data, encoding)),
    "markdown": lambda data, encoding: shown_markdown(spelled(data, encoding)),
    "mail": lambda data, encoding: shown_mail(data),
    "docx": lambda data, encoding: shown_docx(data),
    "pdf": lambda data, encoding: shown_pdf(data),
}
