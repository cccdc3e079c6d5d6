"""How long a page of loads takes, at the beginning and ten thousand rows later, in a small and in a large organization."""

import itertools
import json
import os
import statistics
import time
import urllib.parse

from bench_programs import BODY, Caller, say, sql

# Loads as the API writes them, in time order; uuids of version 7 and updated_at without ties. What is rendered has about
# the size of the real thing.
FILL = """
with tenant as (
    select k.organization_id as id, (select count(*) from loads l where l.organization_id = k.organization_id) as loads
    from api_keys k where k.id = '{key_id}'
)
insert into loads (organization_id, id, external_id, order_number, status, rate, currency, notes, load_references,
    equipment, stops, created_at, updated_at, rendering, rendered_at, rendered)
select tenant.id,
    (lpad(to_hex(1600000000000 + n), 12, '0') || '70008000' || lpad(to_hex(n), 12, '0'))::uuid,
    'fill-' || n, 'ORD-' || n,
    (array['PENDING', 'ASSIGNED', 'LOADED', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED', 'CANCELLED'])[1 + n % 7],
    1000 + n % 2000, 'USD', null, '{references}', '{equipment}', '{stops}', 1600000000000 + n, 1600000000000 + n,
    1, 1600000000000 + n, replace('{rendered}', '@NUMBER@', n::text)
from tenant, generate_series(tenant.loads + 1, {count}) as n
"""


def fill_loads(key, count):
    """Brings the organization of this key to `count` loads, by SQL."""
    filling = FILL.format(
        key_id=key.removeprefix("tf_test_")[:32], count=count,
        references=json.dumps(BODY["references"]), equipment=json.dumps(BODY["equipment"]),
        rendered=json.dumps({name: value for name, value in BODY.items() if name != "stops"}
                            | {"id": "load_@NUMBER@", "createdAt": 1600000000000, "updatedAt": 1600000000000}),
        stops=json.dumps([stop | {"id": "stop_0", "sequence": 1} for stop in BODY["stops"]]))
    # The vacuum is done here, once and before, so that no automatic one runs beside what is measured.
    alone = "alter table loads set (autovacuum_enabled = false)"
    for statement in (alone, filling, "vacuum analyze loads", "checkpoint"):
        sql(os.environ["TRAILFLOW_TEST_DATABASE_URL"], statement)
    # And what it has written is on the disk, not on its way there.
    os.sync()


def page_latency(url, keys):
    """Milliseconds of the first page, and of the page that starts at the ten-thousandth row. The keys, all of one
    organization, take turns, because there are more requests than one of them may make."""
    caller, turns = Caller(url), itertools.cycle(keys)

    def timed(path):
        began = time.perf_counter()
        status, answer = caller.ask("GET", path, next(turns))
        if status != 200:
            raise SystemExit(f"GET {path} answered {status}: {answer[:300]!r}")
        return (time.perf_counter() - began) * 1000

    cursor = None
    for _ in range(99):
        path = "/v1/loads?limit=100" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else "")
        cursor = json.loads(caller.ask("GET", path, next(turns))[1])["nextCursor"]
    first, deep = "/v1/loads?limit=100", f"/v1/loads?limit=100&cursor={urllib.parse.quote(cursor)}"
    # In turn, so that a slow moment of the machine falls on both.
    times = [(timed(first), timed(deep)) for _ in range(320)][20:]
    return tuple(statistics.median(column) for column in zip(*times))


def measure_pages(url, keys):
    measured = {}
    for count in (10_000, 1_000_000):
        say(f"filling an organization with {count:,} loads")
        fill_loads(keys[0], count)
        measured[count] = page_latency(url, keys)
    print(f"\n{'page of 100, ms':28}{'10 thousand':>12}{'1 million':>12}{'ratio':>9}")
    for index, title in enumerate(("first page", "ten-thousandth row")):
        small, large = measured[10_000][index], measured[1_000_000][index]
        print(f"{title:28}{small:12.2f}{large:12.2f}{large / small:9.2f}")
