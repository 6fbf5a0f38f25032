"""English: how files and wires call a title."""

from builder.intake.languages.heading import Heading
from builder.intake.languages.model import listed

HEADING = Heading(
    title="headline|title|subject|hed|heading",
    passed_on=r"forwarded (?:from(?: the channel)?|many times)|reposted from",
    text="body|text|content|article|full text|story",
    dek="dek|deck|standfirst|subhead(?:line|ing)?|subtitle|teaser|lead|lede|abstract|summary|excerpt|description",
    style="heading",
    titled=listed("title"),
    quoted="quote",
    slug="UPDATE|WRAPUP|REFILE|CORRECTED|RPT|EXCLUSIVE",
    note="ATTN|UPDATES?|ADDS?|RECASTS?|CORRECTS?",
    sheet=r"sheet|vol\.?|issue|page",
    flash="breaking(?: news)?|just in|developing",
    leaves="of",
)
