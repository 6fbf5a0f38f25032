"""The laws of the house, held: one direction, small rooms, an opening sentence, no clock, no workplace."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "builder").rglob("*.py"))
# Who may read the clock: the command line, for `--now`; who remembers the stats of files: the newest prove nothing.
CLOCKS = {"builder/cli.py", "builder/archive/changes.py", "builder/archive/sweep.py", "builder/edition/record.py"}
LONGEST_MODULE, LONGEST_FUNCTION = 315, 41

# Each is spelled so that it does not match itself.
WORKPLACES = [
    r"file:/{3}(?!etc/)",
    r"/Users/\w+/|/home/(?!user|you|desk|editor)\w+/",
    r"https?://\S+/simple\b",
    r'"resolved": "[h]ttp',
    r"registry\.[n]pmjs|[p]ypi\.org|[p]ythonhosted",
    r"--(extra-)?[i]ndex-url|--[f]ind-links|--[t]rusted-host",
]
# Folders in which anyone may have a checkout: naming them tells nothing.
COMMON = {
    "/",
    "/tmp",
    "/var/tmp",
    "/home",
    "/root",
    "/opt",
    "/src",
    "/srv",
    "/usr/src",
    "/mnt",
    "/build",
    "/builds",
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def committed() -> list[Path]:
    try:
        run = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: what is committed cannot be listed")
    return [path for line in run.stdout.split("\0") if line and (path := ROOT / line).is_file()]


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def called(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The line and dotted name of every call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def test_imports_run_down() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_opens_with_its_sentence(path: Path) -> None:
    opening = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert opening
    assert opening.split("\n\n")[0].rstrip().endswith((".", ":"))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_rooms_are_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_MODULE, "which noun is hiding?"
    long = [
        f"{node.name}: {length} lines"
        for node in functions(ast.parse(text))
        if node.end_lineno and (length := node.end_lineno - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert long == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_clock_and_no_chance(path: Path) -> None:
    """Time and chance come in as arguments. How long a thing took is no clock."""
    clock = r"\.(now|utcnow|today)$|^time\.(time|time_ns|clock_gettime_ns|localtime|gmtime)$|^(sweep|seen)\.clock$"
    chance = r"^(random|secrets|uuid|locale)\.|urandom$"
    found = [
        f"line {line}: {call}()"
        for line, call in called(ast.parse(path.read_text(encoding="utf-8")))
        if re.search(f"{clock}|{chance}", call)
    ]
    assert found == [] or name(path) in CLOCKS


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_is_left_lying(path: Path) -> None:
    left = re.findall(
        r"TODO|FIXME|XXX(?!X)|NotImplementedError|pragma: no cover|type: ignore(?!\[)|breakpoint\(",
        path.read_text(encoding="utf-8"),
    )
    assert left == [] or set(left) == {"XXX"}  # XXXX-11-13 is a date


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_rooms_are_named_for_what_lives_there(path: Path) -> None:
    assert not {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"} & set(
        path.with_suffix("").parts[-2:]
    )


def test_tests_mirror_the_package() -> None:
    """A test in `tests/<package>/` is of a module of that package; what it is of is read from its name."""
    packages = {path.name for path in (ROOT / "builder").iterdir() if (path / "__init__.py").is_file()}
    without = [package for package in sorted(packages) if not list((ROOT / "tests" / package).glob("test_*.py"))]
    assert without == []


def test_nothing_committed_names_a_workplace() -> None:
    here = [re.escape(f"{folder}/") for folder in (ROOT, ROOT.parent) if str(folder) not in COMMON]
    pattern = re.compile("|".join([*WORKPLACES, *here]))
    found = []
    for path in committed():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        found += [
            f"{name(path)}:{number}: {line.strip()[:100]}"
            for number, line in enumerate(lines, 1)
            if pattern.search(line)
        ]
    assert found == []


def test_locks_hold_every_library_by_its_hash() -> None:
    for lock in ("requirements.txt", "requirements-dev.txt"):
        entries = re.findall(
            r"^(\S+)==(\S+) \\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
            (ROOT / lock).read_text(),
            re.MULTILINE,
        )
        pinned = re.findall(r"^[a-z].*$", (ROOT / lock).read_text(), re.MULTILINE)
        assert len(entries) == len(pinned) > 5


def test_locks_hold_what_the_project_asks_for() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for lock, asked in (
        ("requirements.txt", project["dependencies"]),
        ("requirements-dev.txt", project["dependencies"] + project["optional-dependencies"]["dev"]),
    ):
        held = set(re.findall(r"^([\w.-]+)==", (ROOT / lock).read_text(encoding="utf-8").lower(), re.MULTILINE))
        names = {re.match(r"[\w.-]+", requirement)[0].lower() for requirement in asked}
        assert names - held == set(), f"run `make lock` for {lock}"
