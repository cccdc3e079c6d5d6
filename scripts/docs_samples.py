"""Runs every sample of the documents; see scripts/test-docs.

A sample is a fenced block that is not generated from the contract. A page is followed once for each language that its
tabs offer, in an empty folder and in the page's order: its shell blocks all in one shell, and of the tabs those of the
language. What is in TypeScript or Python is a program that uses the SDK as its package installs it. Samples in Java and Go
run with clients that the page's own commands generate. A block in any other language is refused: it could not be held
to the truth. The recipes that read page after page also run in a shell without options, as readers have it, with a key
that is refused: they must end, with an error. The quick start runs once more, taken from the pages that the server
serves, without a key, and with a server that is started as the page says: like a reader who has nothing but the address
of the documents, and the program.
"""

import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator

from docs_clients import VENV, use_clients
from ports import free_port

ROOT = pathlib.Path(__file__).resolve().parent.parent
GENERATED = re.compile(r"^\{/\* generated: .*?^\{/\* end \*/\}", re.M | re.S)
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.M | re.S)
LANGUAGES = ("curl", "TypeScript", "Python")
# The second word is a tab's name, or says how to run it: with a generator at hand, or beside all the rest.
SHELL = ("bash", "bash curl", "bash TypeScript", "bash Python")
PROGRAMS = ("ts", "ts TypeScript", "python", "python Python")
# Pages whose first sample for curl reads all loads.
READERS = ("load-sync", "mirror-loads")
KINDS = (*SHELL, *PROGRAMS, "bash generate", "bash server", "java", "go")


def main() -> None:
    site = json.loads((ROOT / "docs/docs.json").read_text())
    pages = [page for group in site["navigation"]["groups"] for page in group["pages"]]
    keys = os.environ["TRAILFLOW_API_KEYS"].split()
    count = 0
    for page in pages:
        text = (ROOT / f"docs/{page}.mdx").read_text()
        for language, key in zip(LANGUAGES, keys, strict=True):
            samples = Samples(page, text, dict(os.environ) | {"TRAILFLOW_API_KEY": key})
            if language == "curl" or samples.has(language):
                count += samples.follow(language)
            delete_subscriptions(key)
    for page in READERS:
        refused(page)
    newcomer()
    print(f"{count} samples of {len(pages)} pages ran, and the quick start from the served pages")


def delete_subscriptions(key: str) -> None:
    """The next language begins anew: it subscribes with the same URL."""
    api, authorized = os.environ["TRAILFLOW_URL"], {"Authorization": f"Bearer {key}"}
    for subscription in json.loads(fetch(f"{api}/v1/webhooks", authorized))["data"]:
        url = f"{api}/v1/webhooks/{subscription['id']}"
        urllib.request.urlopen(urllib.request.Request(url, headers=authorized, method="DELETE"), timeout=30).close()


def refused(page: str) -> None:
    """Reads all loads with a key that is none, where an earlier run has left a page that is not the last one."""
    environment = dict(os.environ) | {"TRAILFLOW_API_KEY": "tf_test_none"}
    reader = Samples(page, (ROOT / f"docs/{page}.mdx").read_text(), environment).of("bash curl")[0]
    with tempfile.TemporaryDirectory() as folder:
        left = pathlib.Path(folder, "mirror/page.json")
        left.parent.mkdir()
        left.write_text(json.dumps({"data": [], "nextCursor": "more"}))
        ran = subprocess.run(
            ["bash", "-c", reader], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
        )
    if ran.returncode == 0 or ran.stdout or not ran.stderr:
        sys.exit(f"docs/{page}.mdx: a refused sample ends as if it had read all\n{ran.stdout}\n{ran.stderr}")


class Samples:
    """The samples of one page, and an empty folder to run them in."""

    def __init__(self, page: str, text: str, environment: dict[str, str]) -> None:
        self.page, self.environment = page, environment
        self.blocks = FENCE.findall(GENERATED.sub("", text))
        for kind, _ in self.blocks:
            if kind not in KINDS:
                sys.exit(f"docs/{page}.mdx: a sample in {kind or 'no language'} is held to the truth by nothing")

    def of(self, kind: str) -> list[str]:
        return [code for its_kind, code in self.blocks if its_kind == kind]

    def has(self, language: str) -> bool:
        return any(of_language(kind, language) and kind != "bash" for kind, _ in self.blocks)

    def follow(self, language: str) -> int:
        """Runs the page in a language; returns how many samples that were."""
        with tempfile.TemporaryDirectory() as folder:
            for package in pathlib.Path(os.environ["SDK_PACKAGES"]).iterdir():
                os.link(package, pathlib.Path(folder, package.name))
            os.symlink(os.environ["SDK_NODE_MODULES"], pathlib.Path(folder, "node_modules"))
            count = self.run_shell(folder, language)
            if language == "curl" and self.of("bash generate"):
                self.generate(folder)
                count += len(self.of("bash generate")) + 2
        return count

    def run_shell(self, folder: str, language: str) -> int:
        """Runs the page's shell, and in it the programs of a language."""
        script = []
        for place, (kind, code) in enumerate(self.blocks):
            if not of_language(kind, language):
                continue
            if kind in PROGRAMS:
                runner, ending = ("node", "ts") if kind.startswith("ts") else ('"$SDK_PYTHON"', "py")
                pathlib.Path(folder, f"sample-{place}.{ending}").write_text(code)
                code = f"{runner} sample-{place}.{ending}"
            # bash -e forgives a block whose last line is `this && that`.
            script += [code, "(exit $?)"]
        self.run(["bash", "-euo", "pipefail", "-c", "\n".join(script)], folder)
        return len(script) // 2

    def generate(self, folder: str) -> None:
        """Runs the page's generators, and its programs that use what they make."""
        path = {"PATH": f"{VENV}/bin:{self.environment['PATH']}"}
        programs = {language: self.of(language)[0] for language in ("java", "go")}
        use_clients(
            self.of("bash generate"),
            programs,
            pathlib.Path(folder),
            lambda command, more: self.run(command, folder, path | more),
        )

    def run(self, command: list[str], folder: str, more: dict[str, str] = {}) -> str:
        ran = subprocess.run(
            command, cwd=folder, env=self.environment | more, capture_output=True, text=True, timeout=600
        )
        if ran.returncode != 0:
            sys.exit(f"docs/{self.page}.mdx: a sample failed\n{command[-1]}\n{ran.stdout}\n{ran.stderr}")
        return ran.stdout


def of_language(kind: str, language: str) -> bool:
    """Whether a block belongs to a language's way through a page: in no tab, or in the language's own."""
    if kind in PROGRAMS:
        return language == ("TypeScript" if kind.startswith("ts") else "Python")
    return kind in ("bash", f"bash {language}")


def newcomer() -> None:
    """From the address of the documents alone: finds the quick start, and follows it."""
    documents = os.environ["TRAILFLOW_DOCS_URL"]
    if 'href="/docs/quickstart"' not in fetch(f"{documents}/docs"):
        sys.exit("the overview does not lead to the quick start")
    quick_start = Samples("quickstart", fetch(f"{documents}/docs/quickstart.md"), newcomers_environment())
    with tempfile.TemporaryDirectory() as folder, server(quick_start, folder):
        quick_start.run_shell(folder, "curl")


def newcomers_environment() -> dict[str, str]:
    """No key, no data, no server yet; but ports that are free on this machine, whatever else runs on it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TRAILFLOW_")}
    api, portal, docs, operator, probe = (free_port() for _ in range(5))
    return environment | {
        "TRAILFLOW_API_ADDR": f"127.0.0.1:{api}",
        "TRAILFLOW_PORTAL_ADDR": f"127.0.0.1:{portal}",
        "TRAILFLOW_DOCS_ADDR": f"127.0.0.1:{docs}",
        "TRAILFLOW_PROBE_ADDR": f"127.0.0.1:{probe}",
        "TRAILFLOW_OPERATOR_ADDR": f"127.0.0.1:{operator}",
        "TRAILFLOW_URL": f"http://127.0.0.1:{api}",
        "TRAILFLOW_OPERATOR_URL": f"http://127.0.0.1:{operator}",
    }


@contextlib.contextmanager
def server(samples: Samples, folder: str) -> Iterator[None]:
    """The page's own server, started in the folder of its samples, while they run."""
    (command,) = samples.of("bash server")
    log = pathlib.Path(folder, "server.log")
    with log.open("w") as output:
        running = subprocess.Popen(
            ["bash", "-c", f"exec env {command}"],
            cwd=folder,
            env=samples.environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        for _ in range(300):
            if "Documents: " in log.read_text():
                break
            if running.poll() is not None:
                break
            time.sleep(0.1)
        else:
            sys.exit(f"the server of the quick start says nothing\n{log.read_text()}")
        if running.poll() is not None:
            sys.exit(f"the server of the quick start ended\n{log.read_text()}")
        yield
    finally:
        running.terminate()
        running.wait(timeout=60)


def fetch(url: str, headers: dict[str, str] = {}) -> str:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
        return str(answer.read().decode())


if __name__ == "__main__":
    main()
