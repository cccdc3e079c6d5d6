"""A month of one organization's traffic, written by SQL as the program writes it."""

import os
import time

from bench_programs import say, sql

DAYS = 30
DAY_MS = 24 * 60 * 60 * 1000
# What a row takes with its share of the indexes, from measurements, and what PostgreSQL's own log may take beside.
DELIVERY_BYTES, REQUEST_BYTES, AUDIT_BYTES, COUNT_BYTES = 1_900, 420, 700, 260
BESIDE_BYTES = 8 * 1024 ** 3

# Keys beside the one that there is, so that an organization has a dozen, one of them live. Nobody knows their secrets.
KEYS = """
insert into api_keys (id, organization_id, name, mode, scopes, rate_limit_per_minute, secret_hash, revision, created_at,
    updated_at, client_id)
select bench_id({first}, n), organization_id, 'Integration ' || n, case n when 11 then 'LIVE' else mode end, scopes,
    rate_limit_per_minute, decode(md5(n::text) || md5((-n)::text), 'hex'), revision, {first}, {first}, bench_id({first}, n)
from (select * from api_keys where organization_id = '{organization}' limit 1) first_key, generate_series(1::bigint, 11) as n"""

# A passkey on no device: its page is opened, and nobody signs in with it.
PASSKEY = """
insert into portal_factors (id, account_id, kind, name, handle, data, created_at)
select bench_id({first}, 1), id, 'PASSKEY', 'Passkey of a phone', decode(md5('phone'), 'hex'), decode(md5('key'), 'hex'), {first}
from portal_accounts where email = '{email}'"""

# Ids of version 7, in the order of their moments.
FUNCTIONS = """
create function bench_id(ms bigint, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(ms), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid
$$"""

PAYLOADS = """
insert into webhook_payloads (organization_id, id, body)
select '{organization}', bench_id({first} + n * {step} / 1000, n),
    convert_to('{{"id":"evt_' || md5(n::text) || '","type":"load.updated","createdAt":' || {first} + n * {step} / 1000
        || ',"data":{{"orderNumber":"ORD-' || n || '","notes":"' || repeat(md5(n::text), 18) || '"}}}}', 'UTF8')
from generate_series(1::bigint, {count}) as n"""

# One of a hundred is parked after its eighth attempt; the others arrived, one of ten at the second attempt.
DELIVERIES = """
with hooks as (select array_agg(id order by id) as ids from webhook_subscriptions where organization_id = '{organization}'),
    freight as (select array_agg(id) as ids
        from (select id from loads where organization_id = '{organization}' limit 1000) some_of_them)
insert into webhook_deliveries (organization_id, id, subscription_id, payload_id, event_type, load_id, state, attempts,
    created_at, finished_at)
select '{organization}', bench_id({first} + n * {step} / 1000, n), hooks.ids[1 + n % cardinality(hooks.ids)],
    bench_id({first} + n * {step} / 1000, n),
    (array['load.created', 'load.updated', 'load.updated', 'load.status_changed'])[1 + n % 4],
    freight.ids[1 + n % cardinality(freight.ids)],
    case when n % 100 = 0 then 'FAILED' else 'DELIVERED' end,
    case when n % 100 = 0 then (select jsonb_agg(jsonb_build_object('at', {first} + n * {step} / 1000 + k * 60000,
            'durationMs', 1200, 'status', 503, 'error', 'status')) from generate_series(1::bigint, 8) as k)
        when n % 10 = 0 then jsonb_build_array(
            jsonb_build_object('at', {first} + n * {step} / 1000, 'durationMs', 10000, 'error', 'timeout'),
            jsonb_build_object('at', {first} + n * {step} / 1000 + 60000, 'durationMs', 80, 'status', 200))
        else jsonb_build_array(jsonb_build_object('at', {first} + n * {step} / 1000, 'durationMs', 80, 'status', 200)) end,
    {first} + n * {step} / 1000, {first} + n * {step} / 1000 + 60000
from hooks, freight, generate_series(1::bigint, {count}) as n"""

# What is parked rests in the queue until somebody replays it.
PARKED = """
insert into webhook_queue (organization_id, subscription_id, due_at, delivery_id, payload_id, event_type, tries)
select organization_id, subscription_id, null, id, payload_id, event_type, 8
from webhook_deliveries where organization_id = '{organization}' and state = 'FAILED'"""

# The numbers of what keys call, and a partition for each day from `first` on.
CALLED = """
insert into key_operations (number, organization_id, api_key_id, operation)
select row_number() over (order by id, operation), organization_id, id, operation from api_keys,
    unnest(array['listLoads', 'getLoad', 'createLoad', 'updateLoad', 'listTrackedLoads', 'listCarriers']) as operation
on conflict do nothing;
do $$ begin
    for day in {first} / 86400000 .. {last} / 86400000 loop
        execute format('create table if not exists succeeded_requests_%s partition of succeeded_requests '
            'for values in (%s)', day, day);
    end loop;
end $$"""

# One of twelve fails, in five ways. `whose` keys they came with, in which `order`, and the one that a request `picks`.
REQUESTS = """
with keys as (select array_agg(id order by {order}) as ids, array_agg(organization_id order by {order}) as organizations
    from api_keys where {whose}),
made as (select ({first} + n * {step} / 1000) / 86400000 as day, md5('request' || n)::uuid as request_id,
    {first} + n * {step} / 1000 as at, keys.organizations[{picks}] as organization_id, keys.ids[{picks}] as api_key_id,
    (array['listLoads', 'getLoad', 'createLoad', 'updateLoad', 'listTrackedLoads', 'listCarriers'])[1 + n % 6] as operation,
    (case n % 60 when 0 then 404 when 5 then 409 when 10 then 400 when 15 then 429 when 20 then 404 else 200 end) as status,
    (case n % 60 when 0 then 'not_found' when 5 then 'conflict' when 10 then 'bad_request' when 15 then 'rate_limited'
        when 20 then 'not_found' end) as code,
    (case n % 60 when 15 then 'LIMIT' end) as cause, 800 + n % 4000 as micros
    from keys, generate_series({from_n}::bigint, {to_n}) as n),
failed as (insert into request_log (day, request_id, at, organization_id, api_key_id, operation, status, code, cause,
    replayed, micros, address)
    select day, request_id, at, organization_id, api_key_id, operation, status, code, cause, false, micros, '203.0.113.7'
    from made where code is not null)
insert into succeeded_requests (at, micros, key_operation, day, status, request_id, replayed, address)
select at, micros, number, day, status, request_id, false, '203.0.113.7'
from made join key_operations using (api_key_id, operation) where code is null order by at"""

# The last two hours as they are counted, and what was before in a row a day, as the program moves it.
QUARTERS = """
insert into usage_quarters (organization_id, quarter, api_key_id, operation, code, requests)
select '{organization}', {quarter} - q * 900000, keys.id, operations.name, codes.name, codes.many
from (select id from api_keys where organization_id = '{organization}') keys, generate_series(0::bigint, {recent} - 1) as q,
    unnest(array['listLoads', 'getLoad', 'createLoad', 'updateLoad', 'listTrackedLoads', 'listCarriers']) as operations(name),
    (values ('', 11), ('not_found', 1), ('rate_limited', 1)) as codes(name, many)
on conflict do nothing"""

DAY_QUARTERS = """
insert into usage_day_quarters
select '{organization}', ({today} - d) * 86400000, keys.id, operations.name, codes.name, {numbers}
from (select id from api_keys where organization_id = '{organization}') keys, generate_series(0::bigint, {days} - 1) as d,
    unnest(array['listLoads', 'getLoad', 'createLoad', 'updateLoad', 'listTrackedLoads', 'listCarriers']) as operations(name),
    (values ('', 11), ('not_found', 1), ('rate_limited', 1)) as codes(name, many)
on conflict do nothing"""

REFUSALS = """
insert into usage_refusals (organization_id, quarter, api_key_id, cause, requests)
select '{organization}', {quarter} - q * 900000, id, 'LIMIT', 6
from api_keys, generate_series(0::bigint, {quarters}) as q where organization_id = '{organization}'
on conflict do nothing"""

MINUTES = """
insert into usage_minutes (organization_id, quarter, api_key_id, m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13, m14)
select '{organization}', {quarter} - q * 900000, id, 5, 6, 7, 8, 9, 10, 11, 12, 5, 6, 7, 8, 9, 10, 11
from api_keys, generate_series(0::bigint, {quarters}) as q where organization_id = '{organization}'
on conflict do nothing"""

HOURS = """
insert into usage_hours (organization_id, hour, api_key_id, code, requests)
select '{organization}', {hour} - h * 3600000, keys.id, codes.name, codes.many * 24
from (select id from api_keys where organization_id = '{organization}') keys, generate_series(0::bigint, {hours}) as h,
    (values ('', 11), ('not_found', 1), ('rate_limited', 1)) as codes(name, many)
on conflict do nothing"""

USAGE_DAYS = """
insert into usage_days (organization_id, day, api_key_id, operation, code, requests)
select '{organization}', ({today} - d) * 86400000, keys.id, operations.name, codes.name, codes.many * 96
from (select id from api_keys where organization_id = '{organization}') keys, generate_series(32::bigint, 120) as d,
    unnest(array['listLoads', 'getLoad', 'createLoad', 'updateLoad', 'listTrackedLoads', 'listCarriers']) as operations(name),
    (values ('', 11), ('not_found', 1), ('rate_limited', 1)) as codes(name, many)
on conflict do nothing"""

USES = """
insert into key_uses (api_key_id, last_used_at, address)
select id, {now}, '203.0.113.7' from api_keys where organization_id = '{organization}' on conflict do nothing"""

# Nine of ten tell of feeds, as where positions come in all day; behind what the program itself has written.
AUDIT = """
with head as (select sequence from audit_head where id = 1 for update)
insert into audit_entries (sequence, at, actor, actor_name, action, organization_id, subject, before_state, after_state,
    reason, request_id, previous_hash, hash)
select head.sequence + n, {first} + n * {step} / 1000, 'system', 'Trailflow',
    case when n % 10 = 0 then 'load.update' else 'positions.ingest' end, '{organization}', 'org_' || n, null,
    '{{"count":100}}', null, null, md5(n::text), md5((n + 1)::text)
from head, generate_series(1::bigint, {count}) as n"""


def room(deliveries, requests, audit):
    """What it may take, in bytes."""
    counts = 2_000_000 * COUNT_BYTES
    return deliveries * DELIVERY_BYTES + requests * REQUEST_BYTES + audit * AUDIT_BYTES + counts + BESIDE_BYTES


def fill(organization, deliveries, requests, audit, email):
    """Writes it all, with a passkey of the person with this address, and leaves nothing for PostgreSQL to do in the
    background. Returns the bytes of the database."""
    database, now = os.environ["TRAILFLOW_TEST_DATABASE_URL"], int(time.time() * 1000)
    first = now - (DAYS - 1) * DAY_MS
    span = now - first - 60_000

    def write(what, statement, **values):
        say(f"writing {what}")
        sql(database, statement.format(organization=organization, first=first, now=now, **values))

    tables = ["webhook_payloads", "webhook_deliveries", "webhook_queue", "request_log", "usage_quarters",
              "usage_day_quarters", "usage_minutes", "usage_refusals", "usage_hours", "usage_days", "key_uses", "audit_entries"]
    for table in tables:
        sql(database, f"alter table {table} set (autovacuum_enabled = false)")
    sql(database, FUNCTIONS)
    write("keys", KEYS)
    write("a passkey", PASSKEY, email=email)
    step = span * 1000 // max(deliveries, 1)
    write(f"{deliveries:,} deliveries", PAYLOADS, count=deliveries, step=step)
    write("their attempts", DELIVERIES, count=deliveries, step=step)
    write("what is parked", PARKED)
    step, at_once = span * 1000 // max(requests, 1), 1_000_000
    write("the days of requests", CALLED, last=now)
    for begin in range(1, requests + 1, at_once):
        end = min(begin + at_once - 1, requests)
        write(f"requests {begin:,} to {end:,}", REQUESTS, step=step, from_n=begin, to_n=end, order="id",
              whose=f"organization_id = '{organization}'", picks="1 + n % cardinality(keys.ids)")
    quarter = now - now % 900_000
    # From two hours before the current one on, nothing is moved yet.
    recent = (quarter - (now - now % 3_600_000 - 3_600_000)) // 900_000 + 1
    write("usage by quarters", QUARTERS, quarter=quarter, recent=recent)
    last = quarter - recent * 900_000
    packed, before = last // DAY_MS, last % DAY_MS // 900_000 + 1
    of_day = lambda quarters: ", ".join("codes.many" if at < quarters else "0" for at in range(96))
    write("usage of the day", DAY_QUARTERS, today=packed, days=1, numbers=of_day(before))
    write("usage of days", DAY_QUARTERS, today=packed - 1, days=DAYS - 1, numbers=of_day(96))
    write("usage by minutes", MINUTES, quarter=quarter, quarters=DAYS * 96)
    write("refusals", REFUSALS, quarter=quarter, quarters=90 * 96)
    write("usage by hours", HOURS, hour=now - now % 3_600_000, hours=90 * 24)
    write("usage by days", USAGE_DAYS, today=now // DAY_MS)
    write("uses of keys", USES)
    write(f"{audit:,} entries of the audit log", AUDIT, count=audit, step=span * 1000 // max(audit, 1))
    sql(database, "update audit_head set sequence = (select max(sequence) from audit_entries) where id = 1")
    say("vacuuming")
    for table in tables:
        sql(database, f"vacuum analyze {table}")
    sql(database, "checkpoint")
    os.sync()
    return int(sql(database, "select pg_database_size(current_database())"))
