"""What the parts do alone, in the rounds of `make bench`: the machine's own limits.

  a point read    one row of the size of a load by its primary key, prepared once, from PostgreSQL: pgbench
  a commit        a transaction that inserts two rows, one of the size of a load and one of the size of a reply, which
                  is on the disk when it answers: pgbench
  the limiter     the script that counts a request, one request a call, over as many keys as `make bench` has:
                  redis-benchmark

Each over 32 connections, on the same cores as what asks.
"""

import pathlib
import re
import statistics
import subprocess
import tempfile

from bench_programs import cpu_of_parts, redis_address, say, sql

CONNECTIONS, ROWS, KEYS = 32, 100_000, 4000
TABLES = f"""
create table bench_points (id int primary key, body text not null);
insert into bench_points select n, repeat('x', 2000) from generate_series(1, {ROWS}) n;
create table bench_changes (id bigserial primary key, body text not null);
create table bench_replies (id bigserial primary key, body text not null);
vacuum analyze bench_points
"""
READ = f"\\set id random(1, {ROWS})\nselect body from bench_points where id = :id;\n"
COMMIT = """begin;
insert into bench_changes (body) values (repeat('x', 2000));
insert into bench_replies (body) values (repeat('x', 1000));
commit;
"""
ADMIT = pathlib.Path(__file__).resolve().parent.parent / "src" / "limits" / "admit.lua"
# Window, lease and replay window, no era; then one request that is counted and claims nothing, of a high limit.
ARGUMENTS = ("60000000", "30000", "86400000", "", "1000000", "1", "0", "", "0")
# What of the API stands on which part most.
COMPARED = [("get", "point read"), ("post", "commit"), ("replay", "limiter")]


class Parts:
    def __init__(self, database):
        self.database, self.runs = database, {"point read": [], "commit": [], "limiter": []}
        for statement in TABLES.split(";"):
            sql(database, statement)

    def measure(self, seconds):
        self.run("point read", lambda: self.pgbench(READ, seconds))
        self.run("commit", lambda: self.pgbench(COMMIT, seconds))
        self.run("limiter", lambda: limiter(20_000 * seconds))

    def run(self, name, measured):
        say(f"the parts alone: {name}")
        before = cpu_of_parts()
        rate, count = measured()
        cpu = sum(cpu_of_parts()) - sum(before)
        self.runs[name].append((rate, cpu * 1e6 / count))

    def pgbench(self, script, seconds):
        with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
            file.write(script)
            file.flush()
            text = subprocess.run(
                ["pgbench", "-n", "-M", "prepared", f"-c{CONNECTIONS}", "-j2", f"-T{seconds}", "-f", file.name, self.database],
                check=True, capture_output=True, text=True).stdout
        count = int(re.search(r"actually processed: (\d+)", text).group(1))
        return float(re.search(r"tps = ([\d.]+)", text).group(1)), count

    def print(self, scenarios):
        """The parts, and what the scenarios that stand on them reach of their rate."""
        print(f"\n{'a part alone':30}{'a second':>12}{'CPU µs':>9}")
        rates = {}
        for name, runs in self.runs.items():
            rate, cpu = (statistics.median(column) for column in zip(*runs))
            rates[name] = rate
            print(f"{name:30}{rate:12,.0f}{cpu:9.1f}")
        for scenario, part in COMPARED:
            print(f"{scenario} over the {part}: {scenarios[scenario]['rate'] / rates[part]:.3f}")


def limiter(count):
    host, port = redis_address()
    address = ["-h", host, "-p", str(port)]
    loaded = subprocess.run(["redis-cli", *address, "-x", "script", "load"], check=True, capture_output=True, text=True,
                            input=ADMIT.read_text()).stdout.strip()
    text = subprocess.run(
        ["redis-benchmark", *address, "-c", str(CONNECTIONS), "-n", str(count), "-r", str(KEYS), "-q",
         "evalsha", loaded, "1", "bench-part:__rand_int__", *ARGUMENTS],
        check=True, capture_output=True, text=True).stdout
    return float(re.findall(r"([\d.]+) requests per second", text)[-1]), count
