"""Builds the edition and serves it on this machine by its host's rules, until ^C."""

import argparse

from builder.commands.outcome import Outcome, Printer
from builder.edition.build import build
from builder.server import Host, Server
from builder.settings import Site

HELP = "build, and serve the site on this machine"


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f'"{text}" is not a port; write a number from 1024 to 65535')
    return int(text)


def options(parser: argparse.ArgumentParser) -> None:
    """The flags of `serve`."""
    parser.add_argument("--port", type=_port, default=8000, help="default: 8000; 0 takes any that is free")


def run(site: Site, options: argparse.Namespace, printer: Printer) -> Outcome:
    """Build and serve until interrupted; raises Mistake where the port is taken or the build fails.

    The port is taken before the build, so that nobody waits for a build to hear that it was in vain.
    """
    host = Host(site.public, site.settings.base_path)
    with Server(host, options.port, printer.detail) as server:
        report = build(site, now=options.now, note=printer.note, progress=printer.progress)
        printer.progress("")
        printer.problems(report.problems)
        printer.say(f"{site.relative(site.public)}/ is served at {server.address} until you press ^C.")
        printer.out.flush()  # whoever reads this through a pipe waits for it
        try:
            server.serve_forever()
        finally:
            printer.say("\nNo longer served. The site is still in place.")
    return Outcome()
