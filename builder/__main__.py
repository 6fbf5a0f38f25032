"""`python -m builder VERB` is the same as `briefing VERB`."""

from builder.cli import entry

if __name__ == "__main__":
    entry()
