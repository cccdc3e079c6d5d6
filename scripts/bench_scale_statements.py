"""What single statements of the server cost, as PostgreSQL tells it: auto_explain is loaded into the connections of a node,
and writes each plan that was carried out, with its time and the pages it touched, into PostgreSQL's log."""

import contextlib
import json
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass

from bench_programs import sql

# What a statement is for, and how its text is known.
STATEMENTS = [
    ("a page of loads by externalId", r"from loads .*external_id = .*order by updated_at"),
    ("a page of loads of several statuses", r"from loads .*union all"),
    ("a page of loads of one status", r"from loads .*and status ="),
    ("a page of loads", r"from loads .*order by updated_at"),
    ("loads by their ids", r"select load\.\* from unnest"),
    ("loads that are written", r"insert into \"?loads\"?"),
    ("a page of deliveries", r"where d\.organization_id = \$1.*(order by|limit)"),
    ("webhooks: heads of the queues", r"with recursive heads"),
    ("webhooks: deliveries that are due", r"from webhook_queue q\s.*request\.watermark"),
    ("a request by its id", r"from succeeded_requests s join"),
    ("a step of the prune", r"delete from request_log where"),
]
PLAN = re.compile(r"LOG:  duration: ([\d.]+) ms  plan:\n((?:\t.*\n)+)")
COPY = re.compile(r"^Time: ([\d.]+) ms", re.M)
# A batch of the log: of now, and with ids that are not there yet.
BATCH = """
\\timing off
create temp table batch as select * from succeeded_requests limit {rows};
update batch set day = {day}, request_id = gen_random_uuid();
\\copy batch to '{file}'
\\timing on
\\copy succeeded_requests from '{file}'
"""
BATCH_ROWS, BATCHES, DAY_S = 2_000, 7, 86_400


@dataclass
class Cost:
    milliseconds: float
    pages: int
    nodes: str


class Log:
    """What PostgreSQL has written into its log since this was made."""

    def __init__(self):
        self.path = pathlib.Path(os.environ["TRAILFLOW_TEST_SERVICES_DIR"]) / "postgres.log"
        self.begin = self.path.stat().st_size

    def text(self):
        with open(self.path, "rb") as file:
            file.seek(self.begin)
            return file.read().decode(errors="replace")

    def costs(self):
        """Of each statement that is known, in order."""
        found = {title: [] for title, _ in STATEMENTS}
        for took, plan in PLAN.findall(self.text()):
            told = json.loads(plan)
            title = next((title for title, text in STATEMENTS if re.search(text, told["Query Text"], re.I | re.S)), None)
            if title:
                plan = told["Plan"]
                pages = plan.get("Shared Hit Blocks", 0) + plan.get("Shared Read Blocks", 0)
                found[title].append(Cost(float(took), pages, ", ".join(dict.fromkeys(scans(plan)))))
        return found

def scans(plan):
    """The nodes that read a table, and by which index."""
    if "Scan" in plan["Node Type"] and "Relation Name" in plan or "Index Name" in plan:
        yield plan.get("Index Name") or f"all of {plan['Relation Name']}"
    for child in plan.get("Plans", []):
        yield from scans(child)


@contextlib.contextmanager
def told_by_postgres(database, at_least_ms, analyzed):
    """While it lasts, new connections to this database write their statements of at least so long into the log."""
    name = database.rpartition("/")[2]
    settings = {
        "session_preload_libraries": "auto_explain", "auto_explain.log_min_duration": at_least_ms,
        "auto_explain.log_format": "json", "auto_explain.log_analyze": analyzed, "auto_explain.log_buffers": analyzed,
        "auto_explain.log_timing": "off", "auto_explain.log_nested_statements": "off",
    }
    for setting, value in settings.items():
        sql(database, f"alter database {name} set {setting} = '{value}'")
    try:
        yield Log()
    finally:
        for setting in settings:
            sql(database, f"alter database {name} reset {setting}")


def copy_of_a_request(database):
    """Microseconds of COPY a logged request, in full batches; each is on the disk when it answers."""
    with tempfile.NamedTemporaryFile(prefix="trailflow-batch.") as file:
        script = BATCH.format(rows=BATCH_ROWS, day=int(time.time()) // DAY_S, file=file.name)
        runs = [subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-d", database], input=script, check=True,
                               capture_output=True, text=True).stdout for _ in range(BATCHES)]
    return statistics.median(float(COPY.search(run).group(1)) for run in runs) * 1000 / BATCH_ROWS


def middle(costs):
    """The usual cost of a statement, and every index that it was carried out by."""
    nodes = " | ".join(dict.fromkeys(cost.nodes for cost in costs))
    took, pages = (statistics.median(column) for column in zip(*((cost.milliseconds, cost.pages) for cost in costs)))
    return Cost(took, int(pages), nodes)
