"""Redis of the drills: one server; a master with a replica and a Sentinel; and a Cluster."""

import os
import pathlib
import socket
import subprocess
import urllib.parse

from drill_common import fail, wait_for
from ports import HOST, free_port

SERVER = pathlib.Path(os.environ["TRAILFLOW_TEST_REDIS_SERVER"])
# Everything in memory: what is lost with a master is lost.
USUAL = ["--bind", HOST, "--save", "", "--appendonly", "no"]


def ask(port, *words, host="127.0.0.1"):
    """The first line of the reply."""
    with socket.create_connection((host, port), timeout=5) as connection:
        text = f"*{len(words)}\r\n" + "".join(f"${len(word.encode())}\r\n{word}\r\n" for word in words)
        connection.sendall(text.encode())
        return connection.recv(65_536).split(b"\r\n")[0].decode()


def flush():
    """Makes the tests' own Redis forget everything."""
    given = urllib.parse.urlsplit(os.environ["TRAILFLOW_TEST_REDIS_URL"])
    return ask(given.port, "FLUSHALL", host=given.hostname)


def cli(port, *words):
    """What redis-cli prints, or nothing while the server does not respond."""
    command = [SERVER.with_name("redis-cli"), "-h", HOST, "-p", str(port), *words]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    return done.stdout if done.returncode == 0 else ""


def says(port, field, section="replication"):
    """A field of what a server tells of itself; empty while it does not."""
    return next((line for line in cli(port, "INFO", section).splitlines() if line.startswith(field)), "")


class Single:
    """one server"""

    def __init__(self, processes, name):
        self.processes, self.name, self.port = processes, f"redis {name}", free_port()
        processes.spawn(self.name, [SERVER, "--port", str(self.port), *USUAL])
        wait_for("a Redis", lambda: cli(self.port, "PING"))
        self.url = f"redis://{HOST}:{self.port}"

    def destroy(self):
        self.processes.kill(self.name)


class Sentinel:
    """a master, its replica, and the Sentinel that promotes it"""

    def __init__(self, processes):
        self.processes, self.port = processes, free_port()
        self.master, self.replica = free_port(), free_port()
        processes.spawn("redis master", [SERVER, "--port", str(self.master), *USUAL])
        processes.spawn("redis replica", [SERVER, "--port", str(self.replica), *USUAL, "--replicaof", HOST, str(self.master)])
        wait_for("the replica", lambda: "up" in says(self.replica, "master_link_status"))
        file = processes.directory / "sentinel.conf"
        file.write_text(f"port {self.port}\nbind {HOST}\nsentinel monitor main {HOST} {self.master} 1\n"
                        "sentinel down-after-milliseconds main 1000\nsentinel failover-timeout main 3000\n")
        processes.spawn("redis sentinel", [SERVER, file, "--sentinel"])
        wait_for("the Sentinel, which knows of the replica", lambda: "slaves=1" in says(self.port, "master0", "sentinel"))
        self.url = f"redis+sentinel://{HOST}:{self.port}/main"

    def aim_at(self, api):
        """The only master holds what is counted for every API client."""

    def kill_master(self):
        self.processes.kill("redis master")

    def has_failed_over(self):
        return "role:master" in says(self.replica, "role")

    def flush(self):
        ask(self.replica, "FLUSHALL")


class RedisCluster:
    """a Cluster of three masters, each with a replica"""

    def __init__(self, processes):
        self.processes, self.target, self.heir = processes, None, None
        self.ports = [free_port() for _ in range(6)]
        # The bus is usually ten thousand above the other port, where it may be none.
        self.buses = [free_port() for _ in self.ports]
        for port, bus in zip(self.ports, self.buses, strict=True):
            cluster = ["--cluster-enabled", "yes", "--cluster-port", str(bus), "--cluster-node-timeout", "1000",
                       "--cluster-config-file", f"redis-{port}.nodes"]
            processes.spawn(f"redis {port}", [SERVER, "--port", str(port), *USUAL, *cluster])
        for port in self.ports:
            wait_for("a Redis", lambda port=port: cli(port, "PING"))
        nodes = [f"{HOST}:{port}@{bus}" for port, bus in zip(self.ports, self.buses, strict=True)]
        made = cli(self.ports[0], "--cluster", "create", *nodes, "--cluster-replicas", "1", "--cluster-yes")
        if "All 16384 slots covered" not in made:
            fail(f"redis-cli makes no Cluster: {made}")
        for port in self.ports:
            wait_for("the Cluster", lambda port=port: self.is_whole(port))
        for port in self.replicas():
            wait_for("a replica", lambda port=port: "up" in says(port, "master_link_status"))
        self.url = f"redis+cluster://{','.join(f'{HOST}:{port}' for port in self.ports)}"

    def is_whole(self, port):
        return "cluster_state:ok" in cli(port, "CLUSTER", "INFO")

    def replicas(self):
        return [port for port in self.ports if "slave" in says(port, "role")]

    def aim_at(self, api):
        """Finds the master that holds what is counted for this API client, who is the first to ask for anything."""
        api.ask("GET", "/v1/loads?limit=1")
        masters = [port for port in self.ports if port not in self.replicas()]
        self.target = next((port for port in masters if ":rate" in cli(port, "KEYS", "*:rate")), None)
        if self.target is None:
            fail("no master holds what is counted for an API client")

    def kill_master(self):
        master = f":{self.target}"
        self.heir = next(port for port in self.replicas() if says(port, "master_port").endswith(master))
        self.processes.kill(f"redis {self.target}")
        self.ports.remove(self.target)

    def has_failed_over(self):
        return "role:master" in says(self.heir, "role") and all(self.is_whole(port) for port in self.ports)

    def flush(self):
        for port in self.ports:
            ask(port, "FLUSHALL")
