"""Checks the types of every TypeScript and Python sample of the documents, in projects that have the SDKs installed.

Those of the guides are read from their sources, those of the reference from the pages of the server at
TRAILFLOW_DOCS_URL, which makes them from the contract. See scripts/test-docs.
"""

import html
import os
import pathlib
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator

DOCS = pathlib.Path(__file__).resolve().parent.parent / "docs"
TSC = ["node", "node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--target", "es2023", "--module", "nodenext"]
# Each operation has a sample in both languages.
LEAST_OPERATIONS = 18


def main(project: pathlib.Path, mypy: str) -> None:
    samples = [*guides(), *reference(os.environ["TRAILFLOW_DOCS_URL"])]
    typescript = write("ts", samples, project / "typescript")
    subprocess.run([*TSC, "--types", "node", *typescript], cwd=project / "typescript", check=True)
    python = write("py", samples, project)
    subprocess.run([mypy, "--check-untyped-defs", "--python-executable", "python/bin/python", *python], cwd=project, check=True)
    print(f"{len(typescript)} samples in TypeScript and {len(python)} in Python have sound types", file=sys.stderr)


def write(ending: str, samples: list[tuple[str, str, str]], folder: pathlib.Path) -> list[str]:
    """Each sample in a language as a file; returns their names."""
    names = []
    for name, language, code in samples:
        if language == ending:
            names.append(f"{name.replace('-', '_')}.{ending}")
            (folder / names[-1]).write_text(code)
    return names


def guides() -> Iterator[tuple[str, str, str]]:
    """The samples of the guides: a name, the ending of the language, and the code."""
    for page in sorted(DOCS.glob("*.mdx")):
        for fence, ending in (("ts", "ts"), ("python", "py")):
            samples = re.findall(rf"^```{fence}(?: [^\n]*)?\n(.*?)^```$", page.read_text(), re.M | re.S)
            for place, code in enumerate(samples):
                yield f"{page.stem}_{place}", ending, code


def reference(site: str) -> Iterator[tuple[str, str, str]]:
    """The same of the operations' pages, which have one request in curl, TypeScript and Python."""
    pages = {path for path in re.findall(r'href="(/docs/reference/[a-z-]+)"', fetch(f"{site}/docs/reference"))}
    pages.discard("/docs/reference/webhook-events")
    if len(pages) < LEAST_OPERATIONS:
        sys.exit(f"the reference has {len(pages)} operations")
    for path in sorted(pages):
        _, tabs = fetch(site + path).split('<div class="tabs"', 1)
        blocks = re.findall(r"<code>(.*?)</code></pre>", tabs, re.S)
        for ending, block in zip(("ts", "py"), blocks[1:3], strict=True):
            name = path.rsplit("/", 1)[1]
            yield f"reference_{name}", ending, html.unescape(re.sub(r"<[^>]+>", "", block))


def fetch(url: str) -> str:
    with urllib.request.urlopen(url, timeout=30) as answer:
        return str(answer.read().decode())


main(pathlib.Path(sys.argv[1]), sys.argv[2])
