"""Checks the types of every TypeScript and Python sample of the documents, in projects that have the SDKs installed.

See scripts/test-docs.
"""

import pathlib
import re
import subprocess
import sys

DOCS = pathlib.Path(__file__).resolve().parent.parent / "docs"
TSC = ["node", "node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--target", "es2023", "--module", "nodenext"]


def main(project: pathlib.Path, mypy: str) -> None:
    typescript = write("ts", "ts", project / "typescript")
    subprocess.run([*TSC, "--types", "node", *typescript], cwd=project / "typescript", check=True)
    python = write("python", "py", project)
    subprocess.run([mypy, "--check-untyped-defs", "--python-executable", "python/bin/python", *python], cwd=project, check=True)
    print(f"{len(typescript)} samples in TypeScript and {len(python)} in Python have sound types", file=sys.stderr)


def write(language: str, ending: str, folder: pathlib.Path) -> list[str]:
    """Each sample as a file; returns their names."""
    names = []
    for page in sorted(DOCS.glob("*.mdx")):
        samples = re.findall(rf"^```{language}(?: [^\n]*)?\n(.*?)^```$", page.read_text(), re.M | re.S)
        for place, code in enumerate(samples):
            names.append(f"{page.stem.replace('-', '_')}_{place}.{ending}")
            (folder / names[-1]).write_text(code)
    return names


main(pathlib.Path(sys.argv[1]), sys.argv[2])
