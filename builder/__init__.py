"""An Article is drafted as a Briefing, the Archive holds what briefings say, Pages ask it, the Edition is published.

    Article -> Briefing -> Change -> Archive -> Plan -> Page -> Edition

Intake proposes, the editor disposes, the build publishes. The Markdown file is the only truth; everything after it is
derived and can be deleted at the cost of time. Imports run one way, which the project's checks hold:
cli > commands > server > edition > pages > theme > archive > briefing > settings > fields > strictyaml > errors,
and commands > intake > briefing.
"""

__version__ = "0.1.0"
