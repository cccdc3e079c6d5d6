"""A new user's first hour, line by line; see scripts/first-contact."""

import os
import pathlib
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from docs_samples import ROOT, Samples, fetch

DEMO_PRINTS = ("TRAILFLOW_URL", "TRAILFLOW_API_KEY")
README_RUNS = "make run     # builds"
# Every line that the demo greets with, in its order. An address is opened, with what is added here where its root has
# nothing to read.
GREETING = (
    (r"Trailflow [\d.]+( \(\w+\))?: Partner API [\d.]+, Operator API [\d.]+", ""),
    (r"Data: /.+/trailflow\.db", ""),
    (r"To start over, stop it and run: rm -f '?/.+", ""),
    (r"Partner API: (?P<url>http\S+)", "/health/api"),
    (r"Portal: (?P<url>http\S+)", ""),
    (r"Operator API: (?P<url>http\S+)", "/reference"),
    (r"Documents: (?P<url>http\S+)", ""),
    (r"Probes: (?P<url>http\S+)", "/health/ready"),
    (r"Status page: (?P<url>http\S+)", ""),
    (r"The demo organization has loads\. Try:", ""),
    (r"curl -s 'http\S+/v1/loads\?limit=3&include=customer,stops' \\", ""),
    (r"  -H 'Authorization: Bearer tf_test_\S+' \| jq", ""),
    (r"The partner portal is at (?P<url>http\S+)\. Join it as an admin:", ""),
    (r"(?P<url>http\S+/invitations/\S+)", ""),
    (r"To use the API in a terminal, put its address and the key there:", ""),
    (r"export TRAILFLOW_URL=(?P<url>http\S+)", "/health/api"),
    (r"export TRAILFLOW_API_KEY=tf_test_\S+", ""),
    (r"Next, follow the quick start: (?P<url>http\S+/docs/quickstart)", ""),
    (r"Ctrl-C stops\. The log follows\.", ""),
)


def main(work: pathlib.Path) -> None:
    assert README_RUNS in (ROOT / "README.md").read_text(), "README begins with make run"
    with make_run(work) as printed:
        read_greeting(printed)
        curl = pasted(printed, r"^ *(curl -s '(?:.*\\\n)*.*)$", "a curl command to paste")
        step("pastes the printed curl command")
        answer = shell(curl, work)
        assert answer.count('"orderNumber"') == 3, answer
        step("opens the printed way into the portal")
        assert "<form" in fetch(pasted(printed, r"(http\S+/invitations/\S+)", "a way into the portal"))
        documents = pasted(printed, r"(http\S+)/docs\b", "the documents' address")
        # As the quick start says: the two lines that the demo prints, and nothing else.
        lines = {name: pasted(printed, rf"^export {name}=(\S+)$", f"{name} to paste") for name in DEMO_PRINTS}
        environment = dict(os.environ) | lines
        quick_start(documents, environment)
        without_a_key(documents)
        sdks(documents, environment, work)
    print("first contact: from a clone to a verified webhook, and to the first calls of both SDKs")


def read_greeting(printed: str) -> None:
    step("reads the greeting, line by line, and opens every address in it")
    text = pasted(printed, r"^(Trailflow \d[\s\S]*?^Ctrl-C .*)$", "a greeting")
    lines = [line for line in text.splitlines() if line]
    for line, (pattern, below) in zip(lines, GREETING, strict=True):
        if not (found := re.fullmatch(pattern, line)):
            sys.exit(f"the greeting has the line {line!r} where this is expected: {pattern}\n{text}")
        if url := found.groupdict().get("url"):
            assert fetch(url + below), f"{url}{below} has nothing to read"


def quick_start(documents: str, environment: dict[str, str]) -> None:
    step("follows the quick start, with the demo's key")
    assert "quickstart" in fetch(f"{documents}/docs"), "the overview links to the quick start"
    text = fetch(f"{documents}/docs/quickstart.md")
    assert "two lines that begin with `export TRAILFLOW_`" in text, "the page says what to paste"
    begin, end = text.index("### No key yet"), text.index("## 2.")
    folder = pathlib.Path(os.environ["HOME_OF_NEW_USER"], "quick-start")
    folder.mkdir()
    follow(text[:begin] + text[end:], folder, environment)


def without_a_key(documents: str) -> None:
    step("follows the quick start without a key, beside the demo, in its directory")
    follow(fetch(f"{documents}/docs/quickstart.md"), ROOT, dict(os.environ))


def follow(text: str, folder: pathlib.Path, environment: dict[str, str]) -> None:
    Samples("quickstart", text, environment).run_shell(str(folder), "curl")
    received = (folder / "deliveries.txt").read_text()
    assert re.search(r"^verified$", received, re.M) and "ORD-1001" in received, received


def sdks(documents: str, environment: dict[str, str], work: pathlib.Path) -> None:
    text = fetch(f"{documents}/docs/sdks.md")
    assert "`make sdk-packages`" in (ROOT / "README.md").read_text(), "README says how to get the packages"
    step("builds the SDKs' packages")
    printed = shell("make sdk-packages", ROOT)
    tarball, wheel = (pasted(printed, rf"^(/.*\.{kind})$", f"a package in .{kind}") for kind in ("tgz", "whl"))
    for language, package in (("TypeScript", tarball), ("Python", wheel)):
        step(f"installs the {language} SDK into an empty project, and makes the first calls")
        folder = work / language
        folder.mkdir()
        pathlib.Path(folder, pathlib.Path(package).name).write_bytes(pathlib.Path(package).read_bytes())
        subprocess.run([sys.executable, "-m", "venv", str(folder / "environment")], check=True)
        python = folder / "environment/bin"
        path = {"PATH": f"{python}:{environment['PATH']}", "SDK_PYTHON": str(python / "python")}
        begin, end = text.index("## Install"), text.index("## Pages")
        Samples("sdks", text[begin:end], environment | path).run_shell(str(folder), language)


@contextmanager
def make_run(work: pathlib.Path) -> Iterator[str]:
    """What `make run` prints, while it runs."""
    step("runs `make run`")
    home = work / "home"
    home.mkdir()
    os.environ["HOME_OF_NEW_USER"] = str(home)
    output = home / "make-run.txt"
    with output.open("w") as file:
        running = subprocess.Popen(["make", "run"], cwd=ROOT, stdout=file, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        # Minutes, if the workspace has to be compiled.
        for _ in range(1800):
            if "/invitations/" in output.read_text() or running.poll() is not None:
                break
            time.sleep(1)
        # The status page comes after the rest.
        time.sleep(3)
        if running.poll() is not None:
            sys.exit(f"make run ended\n{output.read_text()[-3000:]}")
        yield output.read_text()
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGINT)
            running.wait(timeout=60)


def pasted(text: str, pattern: str, what: str) -> str:
    found = re.search(pattern, text, re.M)
    if not found:
        sys.exit(f"there is no printed line with {what}\n{text[-3000:]}")
    return found[1]


def shell(command: str, folder: pathlib.Path) -> str:
    ran = subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(f"{command}\n{ran.stdout}\n{ran.stderr}")
    return ran.stdout


def step(what: str) -> None:
    print(f"== {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
