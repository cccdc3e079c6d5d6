"""The programs that are measured, what they stand on, and what the kernel charges them."""

import base64
import http.client
import os
import pathlib
import re
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

# A table of pg_class and its partitions.
OF_TABLE = "oid = '{table}'::regclass or oid in (select inhrelid from pg_inherits where inhparent = '{table}'::regclass)"

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
# A mail that is printed, or the first invitation.
PRINTED_WITHIN_S = 60

# Shaped like what partners send. It names no customer, carrier or vehicle, because every organization has others.
BODY = {
    "externalId": "@EXTERNAL_ID@",
    "orderNumber": "ORD-1001",
    "status": "ASSIGNED",
    "rate": 2450,
    "notes": "Keep at 34 °F. Call the dock 30 minutes before arrival.",
    "references": [{"type": "PO", "value": "4500218837"}],
    "equipment": {"type": "REEFER", "lengthFeet": 53, "temperature": {"minFahrenheit": 33, "maxFahrenheit": 36}},
    "stops": [
        {"type": "PICKUP", "name": "Bluebonnet Cold Storage", "addressLine1": "2900 Irving Blvd", "city": "Dallas",
         "state": "TX", "postalCode": "75247", "timeZone": "America/Chicago",
         "appointmentStart": 1774101600000, "appointmentEnd": 1774108800000},
        {"type": "DELIVERY", "name": "Peachtree Fresh Market DC", "addressLine1": "1500 Marietta Blvd NW",
         "city": "Atlanta", "state": "GA", "postalCode": "30318", "timeZone": "America/New_York",
         "appointmentStart": 1774188000000, "appointmentEnd": 1774202400000},
    ],
}


class Server:
    """One of our programs: started, its address read from what it prints, stopped."""

    def __init__(self, command, line, env, directory):
        self.log = open(directory / f"{pathlib.Path(command[0]).name}.log", "wb")
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.log, text=True,
            env={**os.environ, **env}, cwd=directory)
        self.url = self.address(line)

    def address(self, line):
        """The address in the next line that begins so."""
        for text in self.process.stdout:
            if found := re.match(re.escape(line) + r" (http\S+)", text):
                return found.group(1)
        raise SystemExit(f"the program ended before it printed {line!r}; see {self.log.name}")

    def lines(self):
        """What it prints from here on, for a minute: then the program is ended, and the reading with it."""
        late = threading.Timer(PRINTED_WITHIN_S, self.process.terminate)
        late.start()
        try:
            # Not `yield from`: whoever has found a line would close the stream.
            for text in self.process.stdout:
                yield text
        finally:
            late.cancel()

    def cpu_seconds(self):
        return cpu_seconds(self.process.pid)

    def resident_megabytes(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


def cpu_seconds(process, ended=False):
    """What the kernel charged to a process; with `ended`, also to its children that are no more."""
    # Fields after the command's name, which may hold spaces, in parentheses; 14 to 17 in proc(5) are these times.
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15 if ended else 13])) / TICKS_PER_SECOND


class Caller:
    """One API key over one kept-alive connection."""

    def __init__(self, url):
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=30)

    def ask(self, method, path, key, body=None, idempotency_key=None):
        headers = {"Authorization": f"Bearer {key}"}
        if body is not None:
            headers |= {"Content-Type": "application/json", "Idempotency-Key": idempotency_key}
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()


def postgres_cpu_seconds():
    """What all processes of the measurement's PostgreSQL have taken, those that have ended included."""
    services = pathlib.Path(os.environ["TRAILFLOW_TEST_SERVICES_DIR"])
    postmaster = int((services / "pg" / "postmaster.pid").read_text().split()[0])
    backends = pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    return cpu_seconds(postmaster, ended=True) + sum(map(cpu_if_alive, backends))


def cpu_of_parts():
    """What PostgreSQL and Redis have taken, in seconds."""
    return postgres_cpu_seconds(), cpu_seconds(redis_info("server", "process_id"))


def cpu_if_alive(process):
    try:
        return cpu_seconds(process)
    except (FileNotFoundError, ProcessLookupError):  # It has ended, before its file was opened or since.
        return 0


def sql(database, text):
    return subprocess.run(
        ["psql", "-qAt", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", text],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True).stdout.strip()


def table_bytes(database, table):
    """With its indexes and partitions."""
    return int(sql(database, f"select sum(pg_total_relation_size(oid)) from pg_class where {OF_TABLE.format(table=table)}"))


def table_rows(database, table):
    """As PostgreSQL has counted them last."""
    return int(sql(database, "select coalesce(sum(greatest(reltuples, 0)), 0)::bigint from pg_class "
                             f"where relkind = 'r' and ({OF_TABLE.format(table=table)})"))


# What others on the machine keep of its disk.
LEFT_FREE = 4e9


def free_bytes():
    """Where the measurement's PostgreSQL keeps its data."""
    return shutil.disk_usage(os.environ.get("TRAILFLOW_TEST_SERVICES_DIR", "/tmp")).free


def has_room(needed):
    return free_bytes() >= needed + LEFT_FREE


def check_room(needed):
    """Stops before the disk is full, and says what the measurement will take."""
    say(f"it may take {needed / 1e9:.1f} GB; {free_bytes() / 1e9:.1f} GB are free")
    if not has_room(needed):
        raise SystemExit(f"not enough room: {LEFT_FREE / 1e9:.0f} GB must be left. Choose smaller numbers, or another TMPDIR")


def newest_loads(database):
    """When the newest load of each key's organization was updated, by the key's id without dashes."""
    rows = sql(database, "select replace(k.id::text, '-', ''), max(l.updated_at) from api_keys k "
                         "join loads l using (organization_id) group by k.id")
    return dict(row.split("|") for row in rows.splitlines())


def batches(probes):
    """Of each kind of batch of a node: calls, and requests that they answered."""
    with urllib.request.urlopen(f"{probes}/metrics", timeout=30) as answer:
        text = answer.read().decode()
    values = {what: dict(re.findall(rf'^trailflow_batch_{what}_total{{batch="(\w+)"}} (\d+)', text, re.M))
              for what in ("calls", "items")}
    return {name: (int(calls), int(values["items"][name])) for name, calls in values["calls"].items()}


def new_database(name):
    """Makes a database beside the one of the tests; returns its URL."""
    given = os.environ["TRAILFLOW_TEST_DATABASE_URL"]
    sql(given, f"create database {name}")
    return given.rpartition("/")[0] + f"/{name}"


def wait_for_keys(file, count):
    """The server writes them after it began to listen; each is a commit of its own."""
    for _ in range(1500):
        if file.exists() and len(keys := file.read_text().split()) >= count:
            return keys
        time.sleep(0.2)
    raise SystemExit(f"the server wrote no {count} keys within five minutes")


def redis_address():
    host, port = urllib.parse.urlsplit(os.environ["TRAILFLOW_TEST_REDIS_URL"]).netloc.split(":")
    return host, int(port)


def redis_info(section, figure):
    """A number that Redis tells about itself."""
    with socket.create_connection(redis_address(), timeout=5) as connection:
        connection.sendall(f"INFO {section}\r\n".encode())
        text, wanted = b"", f"\r\n{figure}:".encode()
        while wanted not in text or not text.endswith(b"\r\n"):
            text += connection.recv(65536)
    return int(re.search(wanted + rb"(\d+)", text).group(1))


def redis_used_bytes():
    return redis_info("memory", "used_memory")


def random_master_key():
    return base64.b64encode(secrets.token_bytes(32)).decode()


def say(text):
    print(text, file=sys.stderr, flush=True)
