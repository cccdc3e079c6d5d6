"""What the fuzzer must know about this API beyond its contract.

Loaded by scripts/fuzz through SCHEMATHESIS_HOOKS. It does three things:

* rotates over the keys of TRAILFLOW_FUZZ_KEYS (a file, one key a line), so that no key reaches its limit and
  every test looks past 429. Keys are applied by an auth provider, which the fuzzer leaves out where it checks
  what happens without a key or with a wrong one;
* gives well-formed requests a fresh Idempotency-Key most of the time: random ones are short and repeat, and
  nearly every write would be 409 idempotency_conflict;
* gives well-formed requests values that mean something (customers that exist, a cursor that was handed out, a
  real time zone). A schema says what an id looks like, not which ids exist; without this nearly every request
  with such a member ends at the same check.

Requests that are wrong on purpose are sent as they were generated.
"""

import collections
import itertools
import os
import pathlib
import random
import unicodedata
import uuid

import schemathesis
from schemathesis import GenerationMode
from schemathesis.core.parameters import ParameterLocation

KEYS = pathlib.Path(os.environ["TRAILFLOW_FUZZ_KEYS"]).read_text().split()
if not KEYS:
    raise SystemExit("the file named by TRAILFLOW_FUZZ_KEYS holds no key")

COUNTRIES = ["US", "CA", "MX", "GB", "DE"]
CURRENCIES = ["USD", "CAD", "MXN", "EUR", "JPY"]
# The years in which a time in milliseconds may lie; a smaller number is mostly one in seconds.
EARLIEST, LATEST = 946_684_800_000, 4_102_444_800_000
# Categories of characters: control, format, surrogate, line and paragraph separators.
REFUSED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
TIME_ZONES = ["America/Chicago", "America/New_York", "America/Los_Angeles", "UTC"]
# Members of a body that name another record, and where such records are seen.
REFERENCES = {"customerId": "customer_", "carrierId": "carrier_", "vehicleId": "vehicle_"}

next_key = itertools.cycle(KEYS).__next__
known_ids = collections.defaultdict(lambda: collections.deque(maxlen=200))
listings = collections.defaultdict(lambda: collections.deque(maxlen=50))


@schemathesis.auth(refresh_interval=None)
class RotatingKeys:
    """Another key for each request, all of the same organization, so that they see each other's loads."""

    def get(self, case, context):
        # An operation without security gets no key: it must answer without one.
        if not context.operation.definition.raw.get("security", True):
            return None
        return next_key()

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


def well_formed(case, location):
    """Whether nothing in this part of the request is wrong on purpose."""
    return case.meta is not None and not case.meta.is_negative_at(location)


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is None:
        return
    wholly_positive = case.meta.generation.mode == GenerationMode.POSITIVE
    headers = case.headers or {}
    if "Idempotency-Key" in headers and well_formed(case, ParameterLocation.HEADER) and random.random() < 0.9:
        headers["Idempotency-Key"] = f"fuzz-{uuid.uuid4()}"
    if wholly_positive and isinstance(case.query, dict) and "cursor" in case.query:
        continue_listing(case)
    if wholly_positive and isinstance(case.query, dict):
        keep_unit(case.query)
    if wholly_positive and isinstance(case.body, dict):
        case.body = printable(case.body)
        make_meaningful(case.body)


def continue_listing(case):
    """A cursor belongs to the listing that it was handed out for: repeat that query, or begin a new one."""
    seen = listings[case.operation.label]
    if seen:
        query = random.choice(list(seen))
        case.query.clear()
        case.query.update(query)
    else:
        del case.query["cursor"]


def keep_unit(query):
    """0 or a time in milliseconds: a schema has no gap between them."""
    watermark = query.get("updatedAfter")
    if isinstance(watermark, int) and watermark != 0 and not EARLIEST <= watermark <= LATEST:
        query["updatedAfter"] = random.choice([0, EARLIEST, LATEST])


def printable(value):
    """
    Without control characters, line breaks and white space at the ends, and with something to see: no pattern can say
    this of all languages.
    """
    if isinstance(value, dict):
        return {name: printable(member) for name, member in value.items()}
    if isinstance(value, list):
        return [printable(item) for item in value]
    if isinstance(value, str):
        text = "".join(char for char in value if unicodedata.category(char) not in REFUSED).strip()
        return text if any(unicodedata.category(char)[0] in "LNPS" for char in text) else "0"
    return value


def make_meaningful(body):
    for member, prefix in REFERENCES.items():
        if isinstance(body.get(member), str):
            ids = list(known_ids[prefix])
            body[member] = random.choice(ids) if ids else None
    for stop in body.get("stops") or []:
        if not isinstance(stop, dict):
            continue
        # Names a stop of this very load, which is mostly a new one.
        if isinstance(stop.get("id"), str):
            stop["id"] = None
        if isinstance(stop.get("timeZone"), str):
            stop["timeZone"] = random.choice(TIME_ZONES)
        if isinstance(stop.get("country"), str):
            stop["country"] = random.choice(COUNTRIES)
        put_in_order(stop, "appointmentStart", "appointmentEnd")
        put_in_order(stop, "arrivedAt", "departedAt")
        if (stop.get("latitude") is None) != (stop.get("longitude") is None):
            stop["latitude"], stop["longitude"] = 32.8007, -96.8622
    if isinstance(body.get("currency"), str):
        body["currency"] = random.choice(CURRENCIES)
    equipment = body.get("equipment")
    if isinstance(equipment, dict) and isinstance(equipment.get("temperature"), dict):
        put_in_order(equipment["temperature"], "minFahrenheit", "maxFahrenheit")
    if isinstance(body.get("externalId"), str):
        # Made-up ids are short and repeat; half of the loads get one that nobody has.
        if random.random() < 0.5:
            body["externalId"] = f"fuzz-{uuid.uuid4()}"
        # An upsert needs it when the load is new, which no schema can say.
        body.setdefault("orderNumber", "ORD-1001")
    # Which hosts are public no schema can say: half of the subscriptions name one that surely is.
    if "eventTypes" in body and isinstance(body.get("url"), str) and random.random() < 0.5:
        body["url"] = f"https://partner.example/webhooks/{uuid.uuid4()}"


def put_in_order(record, first, second):
    """Which of two members is the smaller no schema can say."""
    low, high = record.get(first), record.get(second)
    if isinstance(low, (int, float)) and isinstance(high, (int, float)) and high < low:
        record[first], record[second] = high, low


@schemathesis.hook
def after_call(context, case, response):
    """Remembers ids and cursors that the server has shown."""
    if response.status_code != 200 or "json" not in response.headers.get("content-type", [""])[0]:
        return
    answer = response.json()
    if not isinstance(answer, dict):
        return
    if answer.get("nextCursor"):
        query = {k: v for k, v in (case.query or {}).items() if k != "cursor"}
        listings[case.operation.label].append({**query, "cursor": answer["nextCursor"]})
    rows = answer.get("data")
    for row in rows if isinstance(rows, list) else [rows]:
        for value in row.values() if isinstance(row, dict) else ():
            for prefix in REFERENCES.values():
                if isinstance(value, str) and value.startswith(prefix) and value not in known_ids[prefix]:
                    known_ids[prefix].append(value)
