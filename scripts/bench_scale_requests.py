"""The requests that scripts/bench_scale.py compares: in turn to a small database and to a large one."""

import itertools
import json
import random
import statistics
import time
import urllib.parse
from dataclasses import dataclass
from typing import Callable

from bench_compare import in_turn
from bench_programs import BODY, Caller, sql
from quantiles import quantile

# A cursor, an id or a moment for each request of a scenario, so that no node remembers a page.
PLACES = """
select l.id, l.external_id, l.updated_at from unnest(array{moments}::bigint[]) as moment
cross join lateral (select id, external_id, updated_at from loads
    where organization_id = '{organization}' and updated_at >= moment order by updated_at limit 1) l"""
REQUESTED = """
select found.request_id from unnest(array{days}::int[]) as wanted (day)
cross join lateral (select request_id from succeeded_requests
    where day = wanted.day and request_id > gen_random_uuid() limit 1) found"""
# The contract's first moment apart from 0.
BEGINNING_MS = 946_684_800_000
WRITE_KEY = "bench-scale"


@dataclass
class Place:
    id: str
    external_id: str
    moment: int
    cursor: str = ""


class Side:
    """What is asked of one database: a node on it, keys, and places in its tables."""

    def __init__(self, database, organization, webhooks, keys, others, token):
        self.database, self.organization, self.token = database, organization, token
        self.webhook, self.paused = webhooks
        self.keys, self.others, self.nonce = itertools.cycle(keys), itertools.cycle(others), 0
        self.posted, self.first_visits = {}, []

    def reach(self, url, operator_url):
        """Another node is on this database now."""
        self.caller, self.staff = Caller(url), Caller(operator_url)

    def ask(self, request):
        """Milliseconds, and the body."""
        method, path, body, name = request.method, request.path, request.body, request.name
        caller, key = (self.staff, self.token) if request.by_staff else (
            self.caller, next(self.others if request.by_others else self.keys))
        began = time.perf_counter()
        status, answer = caller.ask(method, path, key, body, name)
        took = (time.perf_counter() - began) * 1000
        if status not in (200, 201):
            raise SystemExit(f"{method} {path} answered {status}: {answer[:500]!r}")
        return took, answer

    def find_places(self, count):
        """Places drawn at random; each page is read once, the first visit, and known by its cursor from then on."""
        mixed = random.Random(count)
        of = f"from loads where organization_id = '{self.organization}'"
        least, most = map(int, sql(self.database, f"select min(updated_at), max(updated_at) {of}").split("|"))
        moments = [mixed.randrange(least, most) for _ in range(count)]
        rows = sql(self.database, PLACES.format(organization=self.organization, moments=moments)).splitlines()
        self.places = [Place(f"load_{row[0].replace('-', '')}", row[1], int(row[2]))
                       for row in (line.split("|") for line in rows)]
        self.first_visits = []
        for place in self.places:
            answer = self.ask(get(f"/v1/loads?limit=1&updatedAfter={place.moment}"))[1]
            place.cursor = urllib.parse.quote(json.loads(answer)["nextCursor"] or "")
            self.first_visits.append(self.ask(page_after(place))[0])
        days = sql(self.database, "select day from request_log_days where succeeded > 100").split()
        days = [int(mixed.choice(days)) for _ in range(count)]
        self.requests = sql(self.database, REQUESTED.format(days=days)).splitlines()
        self.newest = most

    def place(self, number):
        return self.places[number % len(self.places)]


@dataclass
class Request:
    method: str
    path: str
    body: str | None = None
    name: str | None = None
    by_staff: bool = False
    by_others: bool = False


def get(path, **by):
    return Request("GET", path, **by)


def page_after(place):
    return get(f"/v1/loads?limit=50&cursor={place.cursor}" if place.cursor else "/v1/loads?limit=50")


def post(side, number):
    side.nonce += 1
    sent = time.time_ns() // 1000
    name = f"sent-{sent}-{WRITE_KEY}-{side.nonce}"
    side.posted[sent] = sent
    return Request("POST", "/v1/loads", json.dumps(BODY | {"externalId": name}), name)


@dataclass
class Scenario:
    title: str
    request: Callable
    # Whether its latency must not grow with the tables.
    is_page: bool = False
    # In one of so many rounds.
    every: int = 1

    def is_due(self, number):
        return number % self.every == 0


SCENARIOS = [
    Scenario("page of 50, from the beginning",
             lambda side, n: get(f"/v1/loads?limit=50&updatedAfter={BEGINNING_MS + side.nonce}"), True),
    Scenario("page of 50, in the middle, by cursor", lambda side, n: page_after(side.place(n)), True),
    Scenario("page of 50 of a rare status, from the middle",
             lambda side, n: get(f"/v1/loads?limit=50&statuses=IN_TRANSIT&updatedAfter={side.place(n).moment}"), True),
    Scenario("page of 50 of three statuses, from the middle",
             lambda side, n: get("/v1/loads?limit=50&statuses=PENDING,LOADED,COMPLETED"
                                 f"&updatedAfter={side.place(n).moment}"), True),
    Scenario("list by externalId", lambda side, n: get(f"/v1/loads?externalId={side.place(n).external_id}"), True),
    Scenario("load sync: 100 with stops, from the middle",
             lambda side, n: get(f"/v1/loads?limit=100&include=stops&updatedAfter={side.place(n).moment}"), True),
    Scenario("page of 20 of a small organization",
             lambda side, n: get(f"/v1/loads?limit=20&updatedAfter={BEGINNING_MS + side.nonce}", by_others=True), True),
    Scenario("page of 50 deliveries of a webhook",
             lambda side, n: get(f"/v1/webhooks/{side.webhook}/deliveries?limit=50"), True),
    Scenario("page of 50 deliveries that wait",
             lambda side, n: get(f"/v1/webhooks/{side.paused}/deliveries?limit=50"), True, every=30),
    Scenario("idle poll: after the newest",
             lambda side, n: get(f"/v1/loads?limit=100&updatedAfter={4_102_444_800_000 - n % 1_000_000}")),
    Scenario("load by its id", lambda side, n: get(f"/v1/loads/{side.place(n).id}")),
    Scenario("tracking of a load", lambda side, n: get(f"/v1/tracking/{side.place(n).id}")),
    Scenario("new load, with an event to deliver", post),
    Scenario("look-up of a request by its id",
             lambda side, n: get(f"/v1/requests/{side.requests[n % len(side.requests)]}", by_staff=True)),
    Scenario("health of all integrations", lambda side, n: get("/v1/integrations/health", by_staff=True)),
]


def measure(small, large, rounds):
    """Milliseconds of every scenario, by side. One request at a time, so that a slow moment falls on both."""
    times = {side: {scenario.title: [] for scenario in SCENARIOS} for side in (small, large)}
    for number in range(-rounds // 10, rounds):
        for scenario in filter(lambda scenario: scenario.is_due(number), SCENARIOS):
            for side in in_turn(number, small, large):
                took, _ = side.ask(scenario.request(side, number))
                # What is before 0 warms up.
                if number >= 0:
                    times[side][scenario.title].append(took)
    return times


def middle_and_high(times):
    return statistics.median(times), quantile(times, 0.99)
