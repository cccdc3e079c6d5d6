"""Redis of the drills: asked over a socket, so that no client library and no redis-cli is needed; and a master with a
replica and a Sentinel."""

import os
import socket
import urllib.parse

from drill_common import HOST, free_port, wait_for


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


class Sentinel:
    """A master, its replica, and the Sentinel that promotes it."""

    def __init__(self, processes):
        self.processes, self.port = processes, free_port()
        self.master, self.replica = free_port(), free_port()
        server = os.environ["TRAILFLOW_TEST_REDIS_SERVER"]
        usual = ["--bind", HOST, "--save", "", "--appendonly", "no"]
        processes.spawn("redis master", [server, "--port", str(self.master), *usual])
        processes.spawn("redis replica", [server, "--port", str(self.replica), *usual, "--replicaof", HOST, str(self.master)])
        wait_for("the replica", lambda: "up" in self.says(self.replica, "master_link_status"))
        file = processes.directory / "sentinel.conf"
        file.write_text(f"port {self.port}\nbind {HOST}\nsentinel monitor main {HOST} {self.master} 1\n"
                        "sentinel down-after-milliseconds main 1000\nsentinel failover-timeout main 3000\n")
        processes.spawn("redis sentinel", [server, file, "--sentinel"])
        wait_for("the Sentinel, which knows of the replica", lambda: "slaves=1" in self.says(self.port, "master0", "sentinel"))
        self.url = f"redis+sentinel://{HOST}:{self.port}/main"

    def says(self, port, field, section="replication"):
        """A field of what a server tells of itself; empty while it does not."""
        try:
            with socket.create_connection((HOST, port), timeout=2) as connection:
                connection.sendall(f"INFO {section}\r\n".encode())
                text = connection.recv(65_536).decode()
        except OSError:
            return ""
        return next((line for line in text.splitlines() if line.startswith(field)), "")

    def kill_master(self):
        self.processes.kill("redis master")

    def has_failed_over(self):
        return "role:master" in self.says(self.replica, "role")
