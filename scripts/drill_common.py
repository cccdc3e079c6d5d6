"""What the drills share: PostgreSQL clusters, nodes, partners who write and one who keeps a copy, all of their own."""

import base64
import contextlib
import http.client
import json
import os
import pathlib
import secrets
import shutil
import signal
import subprocess
import sys
import time

from ports import HOST, free_port

PROGRAM = str(pathlib.Path(os.environ["TRAILFLOW_SERVER"]).resolve())
PG_BIN = pathlib.Path(os.environ["TRAILFLOW_TEST_PG_BIN"])
# PostgreSQL refuses to run as root.
PG_USER = "postgres" if os.geteuid() == 0 else None


def say(text):
    print(text, flush=True)


def fail(text):
    raise SystemExit(f"FAILED: {text}")


def check(holds, text):
    if not holds:
        fail(text)
    say(f"  ok  {text}")


def random_key():
    return base64.b64encode(secrets.token_bytes(32)).decode()


def wait_for(what, is_there, within_s=60, every_s=0.05):
    began = time.monotonic()
    while not (found := is_there()):
        if time.monotonic() - began > within_s:
            fail(f"{what} did not come in {within_s} s")
        time.sleep(every_s)
    return found


class Processes:
    """Everything that a drill starts, in a directory of its own."""

    def __init__(self, directory):
        self.directory, self.running = directory, {}

    def spawn(self, name, command, env=None, user=None, directory=None):
        log = open(self.log(name), "ab")
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.directory), "TMPDIR": str(self.directory)}
        self.running[name] = subprocess.Popen(
            [str(part) for part in command], cwd=directory or self.directory, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            env={**clean, **(env or {})}, user=user)
        return self.running[name]

    def log(self, name):
        return self.directory / f"{name.replace(' ', '-')}.log"

    def kill(self, name, how=signal.SIGKILL):
        """Ends it; returns its exit code."""
        process = self.running.pop(name, None)
        if process and process.poll() is None:
            process.send_signal(how)
            process.wait()
        return process and process.returncode

    def stop_all(self):
        for name in list(self.running):
            # PostgreSQL takes its children along with SIGQUIT only.
            self.kill(name, signal.SIGQUIT if name.startswith("postgres") else signal.SIGKILL)


def own_directory(path):
    """A directory that PostgreSQL's account may write."""
    path.mkdir(parents=True, exist_ok=True)
    if PG_USER:
        shutil.chown(path, PG_USER)
    return path


class Cluster:
    """A PostgreSQL cluster, made with initdb, from a base backup, or as a standby."""

    def __init__(self, processes, name, superuser="trailflow"):
        self.processes, self.name, self.superuser = processes, f"postgres {name}", superuser
        self.data, self.port = processes.directory / f"pg-{name}", free_port()
        self.url = f"postgres://{superuser}@{HOST}:{self.port}/postgres"

    def init(self):
        own_directory(self.data)
        self.run("initdb", "--pgdata", self.data, f"--username={self.superuser}", "--auth=trust", "--no-sync",
                 "--encoding=UTF8", "--locale=C.UTF-8")
        # Replication from this machine, too.
        with open(self.data / "pg_hba.conf", "a", encoding="utf-8") as file:
            file.write(f"host replication all {HOST}/32 trust\n")

    def run(self, tool, *arguments):
        """A tool of PostgreSQL's, as its account."""
        done = subprocess.run([PG_BIN / tool, *arguments], cwd="/", user=PG_USER, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            fail(f"{tool}: {done.stderr}")

    def start(self, **settings):
        """Starts it; does not wait."""
        usual = {"listen_addresses": HOST, "unix_socket_directories": "", "max_connections": 200, "timezone": "UTC",
                 "fsync": "off", "jit": "off", "wal_keep_size": "256MB", **settings}
        flags = [part for name, value in usual.items() for part in ("-c", f"{name}={value}")]
        return self.processes.spawn(self.name, [PG_BIN / "postgres", "-D", self.data, "-p", str(self.port), *flags],
                                    user=PG_USER)

    def until_writable(self, within_s=60):
        wait_for("a PostgreSQL that takes writes", lambda: self.ask("select pg_is_in_recovery()") == "f", within_s)

    def ask(self, sql, database="postgres"):
        """One value, or None when the server cannot be asked."""
        url = self.url.removesuffix("postgres") + database
        done = subprocess.run([PG_BIN / "psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", sql], check=False,
                              capture_output=True, text=True)
        return done.stdout.strip() if done.returncode == 0 else None

    def sql(self, sql, database="postgres"):
        found = self.ask(sql, database)
        if found is None:
            fail(f"PostgreSQL cannot be asked: {sql}")
        return found

    def destroy(self):
        self.processes.kill(self.name, signal.SIGQUIT)
        shutil.rmtree(self.data)

    def base_backup(self, to, *more):
        own_directory(to.parent)
        self.run("pg_basebackup", "-D", to, "-c", "fast", "--no-sync", *(more or ["-d", f"host={HOST} port={self.port} user=trailflow"]))


def start_edge(processes, configuration="deploy/haproxy.cfg", **settings):
    """The shipped proxy; returns the port of its API."""
    ports = {which: free_port() for which in ["API", "PORTAL", "DOCS", "STATUS"]}
    binds = {f"TRAILFLOW_EDGE_{which}_BIND": f"{HOST}:{port}" for which, port in ports.items()}
    processes.spawn("proxy", [os.environ["TRAILFLOW_TEST_HAPROXY"], "-db", "-f", configuration], {**binds, **settings},
                    directory=os.getcwd())
    return ports["API"]


class Node:
    """`trailflow` on one database: `serve`, or `work`."""

    def __init__(self, processes, name, database_url, master_key, redis_url=None, role="serve", **settings):
        self.processes, self.name, self.role, self.program = processes, name, role, PROGRAM
        self.ports = {which: free_port() for which in ["API", "PORTAL", "OPERATOR", "DOCS", "PROBE"]}
        self.env = {"PATH": os.environ["PATH"], "TRAILFLOW_DATABASE_URL": database_url, "TRAILFLOW_MASTER_KEY": master_key,
                    "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE": "true", "TRAILFLOW_LOG": "warn", **settings}
        if redis_url:
            self.env["TRAILFLOW_REDIS_URL"] = redis_url
        self.env |= {f"TRAILFLOW_{which}_ADDR": f"{HOST}:{port}" for which, port in self.ports.items()}
        self.env |= {"TRAILFLOW_STATUS_ADDR": f"{HOST}:0", "TRAILFLOW_STATUS_STAFF_ADDR": f"{HOST}:0"}

    @property
    def api_port(self):
        return self.ports["API"]

    def command(self, *arguments, succeeds=True, **settings):
        """Runs a command of the program; what it printed, and what it complained of."""
        done = subprocess.run([self.program, *arguments], cwd=self.processes.directory, check=False, capture_output=True,
                              text=True, env={**self.env, **settings})
        if (done.returncode == 0) != succeeds:
            fail(f"trailflow {' '.join(arguments)} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def demo_keys(self, count, organizations):
        """Keys of organizations with freight."""
        file = self.processes.directory / "keys"
        file.unlink(missing_ok=True)
        more = {"TRAILFLOW_DEMO_KEYS": str(count), "TRAILFLOW_DEMO_ORGANIZATIONS": str(organizations),
                "TRAILFLOW_DEMO_KEYS_FILE": str(file)}
        self.processes.spawn(self.name, [self.program, "serve", "--demo"], {**self.env, **more})
        keys = wait_for("the demo's keys", lambda: file.exists() and file.read_text().split())
        self.stop()
        return keys

    def start(self):
        self.processes.spawn(self.name, [self.program, self.role], self.env)
        wait_for(f"readiness of {self.name}", self.is_ready)

    def is_ready(self):
        with contextlib.suppress(OSError, http.client.HTTPException):
            probe = http.client.HTTPConnection(HOST, self.ports["PROBE"], timeout=2)
            probe.request("GET", "/health/ready")
            return probe.getresponse().status == 200
        return False

    def metric(self, name):
        """A metric without labels; None when it is not told."""
        with contextlib.suppress(OSError, http.client.HTTPException):
            probe = http.client.HTTPConnection(HOST, self.ports["PROBE"], timeout=5)
            probe.request("GET", "/metrics")
            lines = probe.getresponse().read().decode().splitlines()
            return next((float(line.split()[-1]) for line in lines if line.startswith(f"trailflow_{name} ")), None)
        return None

    def kill(self):
        self.processes.kill(self.name)

    def stop(self):
        """Asks it to end, and waits; returns its exit code."""
        return self.processes.kill(self.name, signal.SIGTERM)


class Api:
    """One API key over one kept-alive connection, to whichever port is the API's at the moment."""

    def __init__(self, port, key):
        self.port, self.key, self.connection, self.at = port, key, None, None

    def ask(self, method, path, body=None, once=None):
        """The status and the response; 0 when there was none."""
        headers = {"authorization": f"Bearer {self.key}"}
        if body is not None:
            headers |= {"content-type": "application/json", "idempotency-key": once}
        try:
            if self.connection is None or self.at != self.port():
                self.at = self.port()
                self.connection = http.client.HTTPConnection(HOST, self.at, timeout=20)
            self.connection.request(method, path, None if body is None else json.dumps(body), headers)
            response = self.connection.getresponse()
            return response.status, json.loads(response.read())
        except (OSError, http.client.HTTPException, ValueError):
            self.connection = None
            return 0, {}


class Copy:
    """A partner's copy of all loads of an organization: greatest updatedAt, upsert by id."""

    def __init__(self, port, key):
        self.api, self.loads, self.watermark, self.refused = Api(port, key), {}, 0, 0

    def poll(self, limit=100):
        since, cursor = self.watermark, ""
        while True:
            status, page = self.api.ask("GET", f"/v1/loads?updatedAfter={since}&limit={limit}{cursor}")
            if status != 200:
                return status
            for load in page["data"]:
                self.loads[load["id"]], self.watermark = load, load["updatedAt"]
            if not page["nextCursor"]:
                return 200
            cursor = f"&cursor={page['nextCursor']}"
            time.sleep(0.11)

    def until_polled(self):
        """Polls until it has come to the end once; a partner who is refused for a while waits."""
        wait_for("a poll", lambda: self.poll() == 200, within_s=180, every_s=1)

    def cursor(self):
        """A cursor in the middle of the list."""
        seen = wait_for("a page", lambda: (page := self.api.ask("GET", "/v1/loads?limit=2"))[0] == 200 and page[1], every_s=0.5)
        return seen["nextCursor"]


def main(run, directory_name):
    """Runs a drill in a directory that is kept when it fails."""
    directory = pathlib.Path(os.environ["TRAILFLOW_TEST_SERVICES_DIR"]) / directory_name
    own_directory(directory)
    # PostgreSQL's account passes through.
    directory.chmod(0o755)
    processes = Processes(directory)
    try:
        run(processes)
    except SystemExit:
        kept = pathlib.Path(os.environ.get("TRAILFLOW_DRILL_LOGS", "target/drills")) / directory_name
        kept.mkdir(parents=True, exist_ok=True)
        for log in directory.glob("*.log"):
            shutil.copy(log, kept)
        print(f"the logs are in {kept}", file=sys.stderr)
        raise
    finally:
        processes.stop_all()
