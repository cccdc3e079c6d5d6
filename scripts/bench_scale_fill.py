"""Loads, logged requests and deliveries by the million, written by SQL as the program writes them.

Half of the loads and requests belong to one organization, the others to all others in turn. Rows are in the order of
their moments, as they would be written over time. Loads are copies of loads that the API has written, one of each
status: most are completed, and the newest of each fill are under way.
"""

import contextlib
import json
import os
import time
import urllib.parse

from bench_portal_fill import CALLED, DAY_MS, DELIVERIES, FUNCTIONS, PARKED, PAYLOADS, REQUESTS
from bench_programs import BODY, Caller, say, sql
from bench_webhooks import BACKLOG

LOADS_OVER_DAYS, REQUESTS_OVER_DAYS = 365, 29
AT_ONCE = 500_000
# What PostgreSQL may do while nobody reads: no transaction waits for the disk, and no row looks for what it refers to.
FILLING = "?options=" + urllib.parse.quote(
    "-c synchronous_commit=off -c session_replication_role=replica -c maintenance_work_mem=512MB -c client_min_messages=warning")
UNDER_WAY = ["PENDING", "ASSIGNED", "LOADED", "IN_TRANSIT"]
# Of a hundred loads that are not under way.
ENDED = {"COMPLETED": 88, "CANCELLED": 8, "DELIVERED": 4}
TABLES = ["loads", "succeeded_requests", "request_log", "webhook_payloads", "webhook_deliveries", "webhook_queue"]

TEMPLATES = """
create table bench_templates as select *, 'load_' || replace(id::text, '-', '') as public_id
from loads where organization_id = '{organization}' and external_id like 'template-%';
analyze bench_templates"""

MADE = """
insert into loads ({columns})
select {values} from (
    select n, at, organization_id, bench_id(at, n) as id, case when n > {settled}
        then (array{under_way})[1 + n / 2 % {kinds}]
        else (array{ended})[1 + n / 2 % 100] end as status
    from (
        select n, {first} + n * {step} as at,
            case when n % 2 = 0 then '{organization}'::uuid else others.ids[1 + n / 2 % cardinality(others.ids)] end
                as organization_id
        from generate_series({from_n}::bigint, {to_n}) as n,
            (select array_agg(id order by id) as ids from organizations where id <> '{organization}') others
    ) placed offset 0
) made join bench_templates template using (status)"""

# What differs from the template; any other column is copied.
OF_A_LOAD = {
    "organization_id": "made.organization_id", "id": "made.id", "external_id": "'LOAD-' || made.n",
    "order_number": "'ORD-' || made.n", "created_at": "made.at", "updated_at": "made.at", "rendered_at": "made.at",
    "rendered": """replace(replace(replace(replace(template.rendered,
        template.public_id, 'load_' || replace(made.id::text, '-', '')), template.external_id, 'LOAD-' || made.n),
        template.order_number, 'ORD-' || made.n), template.updated_at::text, made.at::text)""",
}

COUNTED = """
insert into request_log_days (day, requests, keyless, succeeded)
select day, sum(failed), 0, sum(succeeded) from (
    select day, count(*) as failed, 0 as succeeded from request_log group by day
    union all select day, 0, count(*) from succeeded_requests group by day) counted
group by day
on conflict (day) do update set requests = excluded.requests, keyless = excluded.keyless, succeeded = excluded.succeeded"""

PAUSED = """
update webhook_subscriptions set paused_at = created_at, paused_reason = 'STAFF', event_types = '["load.status_changed"]'
where id = '{uuid}'"""


def make_templates(url, key):
    """Loads as the API writes them, one of each status."""
    caller = Caller(url)
    for status in [*UNDER_WAY, *ENDED]:
        name = f"template-{status}"
        body = json.dumps(BODY | {"externalId": name, "orderNumber": f"order-{status}", "status": status})
        answered, answer = caller.ask("POST", "/v1/loads", key, body, name)
        if answered != 201:
            raise SystemExit(f"POST /v1/loads answered {answered}: {answer[:500]!r}")


class Fill:
    """A database that is filled while no server runs on it. `loads` and `requests` are how many there will be in all."""

    def __init__(self, database, organization, loads, requests):
        self.database, self.organization = database, organization
        self.now, self.filled, self.logged = int(time.time() * 1000), 0, 0
        self.load_step = (LOADS_OVER_DAYS * DAY_MS - 3_600_000) // loads
        self.request_step = (REQUESTS_OVER_DAYS * DAY_MS - 600_000) * 1000 // max(requests, 1)
        sql(database, FUNCTIONS)
        sql(database, TEMPLATES.format(organization=organization))
        names = "select column_name from information_schema.columns where table_name = 'loads' and is_generated = 'NEVER'"
        columns = sql(database, names).split()
        self.columns = ", ".join(columns), ", ".join(OF_A_LOAD.get(name, f"template.{name}") for name in columns)

    def write(self, statement, **values):
        sql(self.database + FILLING, statement.format(organization=self.organization, **values))

    def grow(self, loads, requests):
        """Brings loads and logged requests to these numbers."""
        with without_indexes(self.database, "loads"):
            self.add_loads(loads)
        with without_indexes(self.database, "request_log"):
            self.add_requests(requests)
        self.write(COUNTED)
        self.settle("loads", "request_log", "succeeded_requests")

    def add_loads(self, count):
        ended = [status for status, share in ENDED.items() for _ in range(share)]
        settled = count - max(2_000, (count - self.filled) // 50)
        for begin, end in portions(self.filled + 1, count):
            say(f"loads {begin:,} to {end:,}")
            self.write(MADE, columns=self.columns[0], values=self.columns[1], settled=settled, under_way=UNDER_WAY,
                       kinds=len(UNDER_WAY), ended=ended, first=self.now - LOADS_OVER_DAYS * DAY_MS, step=self.load_step,
                       from_n=begin, to_n=end)
        self.filled = count

    def add_requests(self, count):
        # Its keys come first; they take every other of sixty.
        own = int(sql(self.database, f"select count(*) from api_keys where organization_id = '{self.organization}'"))
        picks = f"case when n / 60 % 2 = 0 then 1 + n % {own} else 1 + {own} + n % (cardinality(keys.ids) - {own}) end"
        self.write(CALLED, first=self.now - REQUESTS_OVER_DAYS * DAY_MS, last=self.now)
        for begin, end in portions(self.logged + 1, count):
            say(f"requests {begin:,} to {end:,}")
            self.write(REQUESTS, first=self.now - REQUESTS_OVER_DAYS * DAY_MS, step=self.request_step, from_n=begin, to_n=end,
                       whose="true", order=f"organization_id <> '{self.organization}', id", picks=picks)
        self.logged = count

    def add_deliveries(self, count, paused):
        """So many that have ended, and half as many that wait for a paused subscription."""
        say(f"{count:,} deliveries that have ended, {count // 2:,} that wait")
        over = {"first": self.now - REQUESTS_OVER_DAYS * DAY_MS, "count": count,
                "step": (REQUESTS_OVER_DAYS * DAY_MS - 600_000) * 1000 // count}
        for statement in (PAYLOADS, DELIVERIES, PARKED):
            self.write(statement, **over)
        self.write(BACKLOG, count=count // 2, uuid=paused)
        self.write(PAUSED, uuid=paused)
        self.settle("webhook_payloads", "webhook_deliveries", "webhook_queue")

    def settle(self, *tables):
        """Leaves PostgreSQL nothing to do in the background."""
        say("vacuuming")
        for table in tables:
            sql(self.database + FILLING, f"vacuum analyze {table}")
        sql(self.database, "checkpoint")
        os.sync()


def portions(begin, end):
    return ((at, min(at + AT_ONCE - 1, end)) for at in range(begin, end + 1, AT_ONCE))


@contextlib.contextmanager
def without_indexes(database, table):
    """Takes the table's indexes away, and what refers to them, and makes them again as they were."""
    def rows(query):
        return [line.split("|", 2) for line in sql(database, query).splitlines()]

    constraints = "select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint where contype"
    referring = rows(f"{constraints} = 'f' and confrelid = '{table}'::regclass")
    keys = rows(f"{constraints} in ('p', 'u') and conrelid = '{table}'::regclass")
    named = [name for _, name, _ in keys]
    indexes = [row for row in rows(f"select tablename, indexname, indexdef from pg_indexes where tablename = '{table}'")
               if row[1] not in named]
    for owner, name, _ in referring + keys:
        sql(database, f"alter table {owner} drop constraint {name}")
    for _, name, _ in indexes:
        sql(database, f"drop index {name}")
    sql(database, f"alter table {table} set (autovacuum_enabled = false)")
    yield
    say(f"indexes of {table}")
    for owner, name, definition in keys:
        sql(database + FILLING, f"alter table {owner} add constraint {name} {definition}")
    for _, _, definition in indexes:
        sql(database + FILLING, definition)
    for owner, name, definition in referring:
        sql(database + FILLING, f"alter table {owner} add constraint {name} {definition}")
    sql(database, f"alter table {table} reset (autovacuum_enabled)")
