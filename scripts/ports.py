"""Ports for servers that cannot be asked which one they took."""

import itertools
import os
import socket

HOST = "127.0.0.1"
# Below those that the kernel hands out: one of those may become the end of any program's connection before its server
# listens there, or while that is restarted.
PORTS = range(10_240, 32_000)
# Scripts that run side by side begin at different places. At most once around: then none is free.
NEXT = itertools.islice(itertools.count(os.getpid() * 97), len(PORTS))


def free_port() -> int:
    """A port where nothing listens, and which no other caller in this process gets."""
    for number in NEXT:
        port = PORTS[number % len(PORTS)]
        with socket.socket() as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind((HOST, port))
            except OSError:
                continue
        return port
    raise SystemExit("no free port")
