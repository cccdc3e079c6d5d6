"""Runs every sample of the documents; see scripts/test-docs.

A sample is a fenced block that is not generated from the contract. Those in the shell run page by page, in one shell
each, in their order; each one in TypeScript or Python is a program of its own. A block in any other language is
refused: it could not be held to the truth. The quick start runs once more, taken from the pages that the server
serves and without a key, as somebody would who has nothing but the address of the documents.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
GENERATED = re.compile(r"^\{/\* generated: .*?^\{/\* end \*/\}", re.M | re.S)
FENCE = re.compile(r"^```(\w+)?( generate)?\n(.*?)^```$", re.M | re.S)
SDK = ROOT / "sdk"


def main() -> None:
    site = json.loads((ROOT / "docs/docs.json").read_text())
    pages = [page for group in site["navigation"]["groups"] for page in group["pages"]]
    count = 0
    for page in pages:
        count += run_page(page, (ROOT / f"docs/{page}.mdx").read_text(), dict(os.environ))
    newcomer()
    print(f"{count} samples of {len(pages)} pages ran, and the quick start from the served pages")


def run_page(page: str, text: str, environment: dict[str, str]) -> int:
    blocks = FENCE.findall(GENERATED.sub("", text))
    with tempfile.TemporaryDirectory() as folder:
        shell = [code for language, generate, code in blocks if language == "bash" and not generate]
        generators = [code for language, generate, code in blocks if language == "bash" and generate]
        if shell:
            run(page, ["bash", "-euo", "pipefail", "-c", "\n".join(shell)], folder, environment)
        if generators:
            generate_clients(page, generators, folder, environment)
        for language, _, code in blocks:
            if language == "ts":
                # The package's own name leads to its sources; nothing is published to install it from.
                code = code.replace('"@trailflow/partner-api"', json.dumps(str(SDK / "typescript/src/index.ts")))
                program = pathlib.Path(folder, "sample.ts")
                program.write_text(code)
                run(page, ["node", str(program)], folder, environment)
            elif language == "python":
                path = {"PYTHONPATH": str(SDK / "python/src")}
                run(page, [os.environ["SDK_PYTHON"], "-c", code], folder, environment | path)
            elif language != "bash":
                sys.exit(f"docs/{page}.mdx: a sample in {language or 'no language'} is held to the truth by nothing")
    return len(blocks)


def run(page: str, command: list[str], folder: str, environment: dict[str, str]) -> str:
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=600)
    if ran.returncode != 0:
        sys.exit(f"docs/{page}.mdx: a sample failed\n{command[-1]}\n{ran.stdout}\n{ran.stderr}")
    return ran.stdout


def generate_clients(page: str, blocks: list[str], folder: str, environment: dict[str, str]) -> None:
    """Generates clients as the page says, in an environment of its own, and looks for every operation in them."""
    venv = ROOT / "target/tools/openapi-generator"
    if not venv.exists():
        subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    environment = environment | {"PATH": f"{venv}/bin:{environment['PATH']}"}
    run(page, ["bash", "-euo", "pipefail", "-c", "\n".join(blocks)], folder, environment)
    contract = json.loads(pathlib.Path(folder, "openapi.json").read_text())
    operations = [op["operationId"] for item in contract["paths"].values() for op in item.values() if "operationId" in op]
    for language, suffix in (("java", ".java"), ("go", ".go")):
        sources = "".join(file.read_text() for file in pathlib.Path(folder, f"trailflow-{language}").rglob(f"*{suffix}"))
        for operation in operations:
            name = operation if language == "java" else operation[0].upper() + operation[1:]
            if f" {name}(" not in sources:
                sys.exit(f"docs/{page}.mdx: the {language} client has no {name}")


def newcomer() -> None:
    """From the address of the documents alone: finds the quick start, and follows it."""
    documents = os.environ["TRAILFLOW_DOCS_URL"]
    overview = fetch(f"{documents}/docs")
    if 'href="/docs/quickstart"' not in overview:
        sys.exit("the overview does not lead to the quick start")
    text = fetch(f"{documents}/docs/quickstart.md")
    environment = {name: value for name, value in os.environ.items() if name != "TRAILFLOW_API_KEY"}
    if run_page("quickstart", text, environment) == 0:
        sys.exit("the quick start has no steps")


def fetch(url: str) -> str:
    with urllib.request.urlopen(url, timeout=30) as answer:
        return str(answer.read().decode())


main()
