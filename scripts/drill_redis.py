"""Redis, asked over a socket: no client library and no redis-cli is needed."""

import os
import socket
import urllib.parse


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
