"""Compiles every TypeScript sample of the documents, in a project that has the SDK installed; see scripts/test-docs."""

import pathlib
import re
import subprocess
import sys

DOCS = pathlib.Path(__file__).resolve().parent.parent / "docs"
SAMPLE = re.compile(r"^```ts[^\n]*\n(.*?)^```$", re.M | re.S)
OPTIONS = ["--noEmit", "--strict", "--target", "es2023", "--module", "nodenext", "--types", "node"]


def main(project: pathlib.Path) -> None:
    samples = []
    for page in sorted(DOCS.glob("*.mdx")):
        for place, code in enumerate(SAMPLE.findall(page.read_text())):
            samples.append(f"{page.stem}-{place}.ts")
            (project / samples[-1]).write_text(code)
    subprocess.run(["node", "node_modules/typescript/bin/tsc", *OPTIONS, *samples], cwd=project, check=True)
    print(f"{len(samples)} samples compile", file=sys.stderr)


main(pathlib.Path(sys.argv[1]))
