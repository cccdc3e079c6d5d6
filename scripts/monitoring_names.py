#!/usr/bin/env python3
"""Every rule and dashboard refers to a series that exists, every expression parses, every alert has its runbook.

Which series a node has is in deploy/monitoring/METRICS.md, which a test compares with a running node. promtool parses.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path("deploy/monitoring")
# Of Prometheus itself, and of the blackbox exporter that prometheus.yml names.
OTHERS = {"up", "probe_success", "ALERTS"}
HISTOGRAM = ("_bucket", "_sum", "_count")


def known_series():
    known = set(OTHERS)
    for line in (FOLDER / "METRICS.md").read_text().splitlines():
        row = re.match(r"\| `(\w+)` \| (\w+) \|", line)
        if row:
            name, kind = row.groups()
            known.update(name + end for end in HISTOGRAM) if kind == "histogram" else known.add(name)
    for rules in FOLDER.glob("rules/*.yaml"):
        known.update(re.findall(r"- record: (\S+)", rules.read_text()))
    return known


def names_in(expression):
    """The series that an expression names: the product's, what is recorded, and what comes from elsewhere."""
    bare = re.sub(r'"[^"]*"', '""', expression)
    return set(re.findall(r"\b(?:trailflow[a-zA-Z0-9_:]*|up|probe_\w+|ALERTS)\b(?!\s*\()", bare))


def expressions_of(panel):
    for target in panel.get("targets", []):
        # What Grafana puts in is of these forms.
        yield re.sub(r"\$__rate_interval", "1m", target["expr"]).replace("$organization", "org_a")


def dashboards():
    for path in sorted(FOLDER.glob("dashboards/*.json")):
        board = json.loads(path.read_text())
        kinds = {variable["name"]: variable["type"] for variable in board["templating"]["list"]}
        yield path, board, kinds


def main():
    known, wrong, expressions = known_series(), [], []
    for path, board, kinds in dashboards():
        if kinds.get("datasource") != "datasource":
            wrong.append(f"{path}: no variable for the data source")
        for panel in board["panels"]:
            where = f"{path}: {panel['title']}"
            if panel["datasource"]["uid"] != "${datasource}":
                wrong.append(f"{where}: a data source of its own")
            if not panel.get("description") or not panel["fieldConfig"]["defaults"].get("unit"):
                wrong.append(f"{where}: no description or no unit")
            expressions += [(where, expression) for expression in expressions_of(panel)]
    for path in sorted(FOLDER.glob("rules/*.yaml")):
        text = path.read_text()
        expressions += [(str(path), block) for block in re.findall(r"expr: (?:\|\n((?: {10}.*\n)+)|(.*)\n)", text) for block in block if block]
        for runbook in re.findall(r"runbook_url: \"(.*)\"", text):
            if not pathlib.Path(runbook).is_file():
                wrong.append(f"{path}: there is no {runbook}")
        alerts = len(re.findall(r"- alert: ", text))
        if alerts != len(re.findall(r"command: \"trailflow(?:-as-node)? ", text)):
            wrong.append(f"{path}: an alert names no command")
    for where, expression in expressions:
        names = names_in(expression)
        wrong += [f"{where}: nothing tells {name}" for name in sorted(names - known)]
        if not names and "vector(1)" not in expression:
            wrong.append(f"{where}: no series in {expression}")
    parse(expressions, wrong)
    print("\n".join(wrong) or f"{len(expressions)} expressions refer to series that exist")
    return 1 if wrong else 0


def parse(expressions, wrong):
    rules = [{"record": f"x:{number}", "expr": expression} for number, (_, expression) in enumerate(expressions)]
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        json.dump({"groups": [{"name": "dashboards", "rules": rules}]}, file)
        file.flush()
        checked = subprocess.run(["promtool", "check", "rules", "--lint=none", file.name], capture_output=True, text=True)
    if checked.returncode != 0:
        wrong.append(checked.stdout + checked.stderr)


if __name__ == "__main__":
    sys.exit(main())
