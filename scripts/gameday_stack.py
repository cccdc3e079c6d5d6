"""An installation of one's own: PostgreSQL, Redis, three nodes behind the shipped proxy, a status page on another machine,
a partner who sends requests, and the endpoint of that partner's webhooks."""

import base64
import http.client
import http.server
import json
import os
import pathlib
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import threading
import time
import urllib.request

from gameday_network import Cable, edge_configuration
from ports import HOST, free_port
from threads import Threads

PROGRAM = str(pathlib.Path(os.environ["TRAILFLOW_SERVER"]).resolve())
MACHINE = os.environ["TRAILFLOW_GAMEDAY_MACHINE"]
PG_BIN = pathlib.Path(os.environ["TRAILFLOW_TEST_PG_BIN"])
# Rounds: short, and long enough for a probe that is answered 5 s late.
PROBE_SECONDS = 20
NODES = 3
# The partner's requests a second.
REQUESTS = 4


class Told:
    """What a process is told of its clock and of names; see gameday_machine.c."""

    def __init__(self, path):
        self.path = path
        self.say()

    def say(self, skew_s=0, nameless=0):
        # In place: the process has it mapped.
        with open(self.path, "r+b" if self.path.exists() else "wb") as file:
            file.write(struct.pack("<qq", skew_s, nameless))


class Stack:
    def __init__(self, number, root, certificates):
        self.name, self.directory, self.certificates = f"stack {number}", root / f"stack{number}", certificates
        self.directory.mkdir()
        self.running = {}
        self.nodes = [tuple(free_port() for _ in range(5)) for _ in range(NODES)]
        self.pg_port, self.redis_port, self.status_port = free_port(), free_port(), free_port()
        self.edge_ports = [free_port() for _ in range(4)]
        self.cable = Cable(self.edge_ports[:3])
        self.clocks, self.prober = Told(self.directory / "nodes.told"), Told(self.directory / "prober.told")
        self.admin = self.directory / "edge.sock"
        self.stopped = threading.Event()
        self.trust = ssl.create_default_context(cafile=str(certificates.directory / "ca.pem"))

    # ---- starting and stopping ----------------------------------------------------------------------------

    def start(self):
        self.start_postgres(fresh=True)
        self.start_redis()
        self.run(["migrate"])
        self.run(["status", "setup"])
        keys = self.make_key()
        for number in range(NODES):
            self.start_node(number)
        self.start_edge("good")
        self.start_status()
        self.partner(keys)

    def stop(self):
        self.stopped.set()
        for name in list(self.running):
            self.kill(name)

    def spawn(self, name, command, env=None, user=None):
        log = open(self.directory / f"{name.replace(' ', '-')}.log", "ab")
        clean = {"PATH": os.environ["PATH"], "HOME": str(self.directory), "TMPDIR": str(self.directory)}
        self.running[name] = subprocess.Popen(
            command, cwd=self.directory, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**clean, **(env or {})},
            user=user)

    def kill(self, name, how=signal.SIGKILL):
        process = self.running.pop(name, None)
        if process and process.poll() is None:
            process.send_signal(signal.SIGCONT)
            process.send_signal(how)
            process.wait()

    def start_postgres(self, fresh=False):
        user = "postgres" if os.geteuid() == 0 else None
        data = self.directory / "pg"
        if fresh:
            data.mkdir()
            if user:
                shutil.chown(data, user)
            subprocess.run([PG_BIN / "initdb", "--pgdata", data, "--username=trailflow", "--auth=trust", "--no-sync",
                            "--encoding=UTF8", "--locale=C.UTF-8"], cwd="/", user=user, check=True, capture_output=True)
        self.spawn("postgres", [PG_BIN / "postgres", "-D", data, "-p", str(self.pg_port), "-c",
                                f"listen_addresses={HOST}", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c",
                                "max_connections=200", "-c", "timezone=UTC"], user=user)
        ready = [PG_BIN / "pg_isready", "-q", "-h", HOST, "-p", str(self.pg_port)]
        wait_for("PostgreSQL", lambda: subprocess.run(ready, check=False).returncode == 0)

    def psql(self, sql):
        """A process that runs these statements."""
        return subprocess.Popen([PG_BIN / "psql", "-qAt", "-h", HOST, "-p", str(self.pg_port), "-U", "trailflow", "-d",
                                 "postgres", "-c", sql], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start_redis(self):
        self.spawn("redis", [os.environ["TRAILFLOW_TEST_REDIS_SERVER"], "--port", str(self.redis_port), "--bind", HOST,
                             "--save", "", "--appendonly", "no"])
        wait_for("Redis", lambda: connects(self.redis_port))

    def settings(self):
        api, portal, docs, control = self.cable.ports
        return {
            "TRAILFLOW_DATABASE_URL": f"postgres://trailflow@{HOST}:{self.pg_port}/postgres",
            "TRAILFLOW_REDIS_URL": f"redis://{HOST}:{self.redis_port}",
            "TRAILFLOW_MASTER_KEY": base64.b64encode(bytes([7] * 32)).decode(),
            "TRAILFLOW_TRUSTED_PROXIES": HOST,
            "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE": "true",
            "TRAILFLOW_PUBLIC_API_URL": f"https://api.gameday.test:{api}",
            "TRAILFLOW_PORTAL_URL": f"https://portal.gameday.test:{portal}",
            "TRAILFLOW_DOCS_URL": f"https://docs.gameday.test:{docs}",
            "TRAILFLOW_STATUS_URL": f"http://{HOST}:{self.status_port}",
            "TRAILFLOW_STATUS_ADDR": f"{HOST}:{self.status_port}",
            "TRAILFLOW_STATUS_STAFF_ADDR": f"{HOST}:0",
            "TRAILFLOW_STATUS_PROBE_SECONDS": str(PROBE_SECONDS),
            "TRAILFLOW_STATUS_CONTROL_ADDRESSES": f"{HOST}:{control}",
            "SSL_CERT_FILE": str(self.certificates.directory / "ca.pem"),
            "TRAILFLOW_DATABASE_CONNECTIONS": "8",
        }

    def run(self, arguments, **more):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.directory, capture_output=True, text=True, check=False,
                              env={"PATH": os.environ["PATH"], **self.settings(), **more})
        if done.returncode != 0:
            raise SystemExit(f"{self.name}: trailflow {' '.join(arguments)}: {done.stderr}")

    def addresses(self, number):
        api, portal, docs, probe, operator = self.nodes[number]
        return {"TRAILFLOW_API_ADDR": f"{HOST}:{api}", "TRAILFLOW_PORTAL_ADDR": f"{HOST}:{portal}",
                "TRAILFLOW_DOCS_ADDR": f"{HOST}:{docs}", "TRAILFLOW_PROBE_ADDR": f"{HOST}:{probe}",
                "TRAILFLOW_OPERATOR_ADDR": f"{HOST}:{operator}"}

    def make_key(self):
        """A key of an organization with freight: the demo makes both."""
        keys = self.directory / "keys"
        more = {"TRAILFLOW_DEMO_KEYS": "1", "TRAILFLOW_DEMO_KEYS_FILE": str(keys), "TRAILFLOW_STATUS_ADDR": f"{HOST}:0",
                "TRAILFLOW_STATUS_DATABASE_URL": f"sqlite://{self.directory}/demo-status.db"}
        self.spawn("demo", [PROGRAM, "serve", "--demo"], {**self.settings(), **self.addresses(0), **more})
        wait_for("the demo's key", lambda: keys.exists() and keys.read_text().strip())
        self.kill("demo", signal.SIGTERM)
        return keys.read_text().split()[0]

    def start_node(self, number):
        preloaded = {"LD_PRELOAD": MACHINE, "TRAILFLOW_GAMEDAY_TOLD": str(self.clocks.path)}
        env = {**self.settings(), **self.addresses(number), **preloaded}
        self.spawn(f"node {number + 1}", [PROGRAM, "serve"], env)
        wait_for("a node", lambda: answers(f"http://{HOST}:{self.nodes[number][3]}/health/ready"))

    def start_edge(self, certificate):
        self.kill("edge")
        shipped = self.directory / "haproxy.cfg"
        shipped.write_text(edge_configuration([ports[:4] for ports in self.nodes]))
        more = self.directory / "admin.cfg"
        more.write_text(f"global\n    stats socket {self.admin} level admin\n")
        binds = dict(zip(["API", "PORTAL", "DOCS", "STATUS"], self.edge_ports, strict=True))
        env = {f"TRAILFLOW_EDGE_{name}_BIND": f"{HOST}:{port}" for name, port in binds.items()}
        env["TRAILFLOW_EDGE_STATUS_SERVER"] = f"{HOST}:{self.status_port}"
        env["TRAILFLOW_EDGE_CERTIFICATE"] = str(self.certificates.directory / f"{certificate}.pem")
        self.spawn("edge", [os.environ["TRAILFLOW_TEST_HAPROXY"], "-db", "-f", shipped, "-f", more], env)
        wait_for("the proxy", lambda: connects(self.edge_ports[0]))

    def edge(self, backend, state):
        """Puts all servers of a backend into a state: maint or ready."""
        with socket.socket(socket.AF_UNIX) as admin:
            admin.connect(str(self.admin))
            lines = [f"set server {backend}/node{number} state {state}" for number in range(1, NODES + 1)]
            admin.sendall(("; ".join(lines) + "\n").encode())
            admin.recv(4_096)

    def start_status(self):
        preloaded = {"LD_PRELOAD": MACHINE, "TRAILFLOW_GAMEDAY_TOLD": str(self.prober.path)}
        self.spawn("status", [PROGRAM, "status"], {**self.settings(), **preloaded})

    # ---- the partner --------------------------------------------------------------------------------------

    def partner(self, key):
        endpoint = http.server.ThreadingHTTPServer((HOST, 0), Endpoint)
        threading.Thread(target=endpoint.serve_forever, daemon=True).start()
        hook = {"url": f"http://{HOST}:{endpoint.server_port}/hook", "eventTypes": ["load.created"]}
        wait_for("the partner's subscription", lambda: self.ask(key, "POST", "/v1/webhooks", hook) in (201, 409))
        self.requests = Threads(lambda _: self.send_requests(key), 1)
        self.requests.start()

    def send_requests(self, key):
        number, due = 0, time.monotonic()
        while not self.stopped.is_set():
            match number % 4:
                case 0:
                    self.ask(key, "POST", "/v1/loads", {"orderNumber": f"ORD-{number}"})
                case 1:
                    self.ask(key, "GET", "/v1/customers?limit=5")
                case _:
                    self.ask(key, "GET", "/v1/loads?limit=5")
            number += 1
            due = max(due + 1 / REQUESTS, time.monotonic() - 1)
            self.stopped.wait(max(0, due - time.monotonic()))

    def ask(self, key, method, path, body=None):
        """The status of the response; 0 if there is none."""
        headers = {"authorization": f"Bearer {key}", "content-type": "application/json",
                   "idempotency-key": os.urandom(8).hex()}
        data = None if body is None else json.dumps(body).encode()
        url = f"https://{HOST}:{self.edge_ports[0]}{path}"
        request = urllib.request.Request(url, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=6, context=self.trust) as response:
                return response.status
        except urllib.error.HTTPError as refused:
            return refused.code
        except (OSError, http.client.HTTPException):
            return 0

    # ---- what is seen -------------------------------------------------------------------------------------

    def states(self):
        """The components' states, by name, as the public page tells them; empty while it does not answer."""
        try:
            url = f"http://{HOST}:{self.status_port}/api/v2/components.json"
            with urllib.request.urlopen(url, timeout=5) as page:
                read = json.load(page)
        except (OSError, ValueError):
            return {}
        return {component["id"]: component["trailflow_state"] for component in read["components"]}

    def probe_ports(self):
        return [ports[3] for ports in self.nodes]


class Endpoint(http.server.BaseHTTPRequestHandler):
    """Where the partner's webhooks arrive: all is well."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def connects(port):
    with socket.socket() as tried:
        tried.settimeout(1)
        return tried.connect_ex((HOST, port)) == 0


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return response.status == 200
    except OSError:
        return False


def wait_for(what, is_there, within_s=120):
    ends = time.monotonic() + within_s
    while not is_there():
        if time.monotonic() > ends:
            raise SystemExit(f"{what} did not come in {within_s} s")
        time.sleep(0.3)
