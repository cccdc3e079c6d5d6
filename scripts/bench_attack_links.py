"""Connections of scripts/bench_attack.py: HTTP/1.1 that is asked and answers, readers of a byte a second, and HTTP/2
with a closed window. All by hand, because libraries for honest clients do none of it."""

import functools
import itertools
import os
import signal
import socket
import ssl
import struct
import threading
from queue import Empty

# Answers by what they cost the node, where the status does not say it.
LIMITED, MUTED, CLOSED = "429 of the limiter", "429 that is only counted", "closed"
# How many requests an attacker of many addresses sends from one: fewer than an address may have refused a minute.
REQUESTS_OF_ADDRESS = 400
# A segment on Ethernet. On loopback they are so large that the kernel takes whole pages off the node's hands.
SEGMENT = 1460
# Streams that the edge lets a connection have (tune.h2.max-concurrent-streams in deploy/haproxy.cfg).
STREAMS = 20


def get(target, key, *headers):
    lines = [f"GET {target} HTTP/1.1", "Host: api.trailflow.ai", f"Authorization: Bearer {key}", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def stand_back():
    """This process stands for machines elsewhere: it takes only the time that the measured ones leave."""
    os.nice(19)


def last_words(process, queue):
    """What a process of its own tells when it ends. One that does not is stopped, and shows where it was."""
    try:
        told = queue.get(timeout=120)
    except Empty:
        if process.is_alive():
            os.kill(process.pid, signal.SIGABRT)
        process.join()
        raise SystemExit(f"a process told nothing and ended with {process.exitcode}") from None
    process.join()
    return told


@functools.cache
def tls(certificate, protocol):
    context = ssl.create_default_context(cafile=certificate)
    context.set_alpn_protocols([protocol])
    return context


class Entrance:
    """Where requests go in: the node itself, or the edge in front of it."""

    def __init__(self, name, host, port, certificate=None):
        self.name, self.address, self.certificate = name, (host, port), certificate

    def connect(self, source=None, narrow=False, protocol="http/1.1"):
        connection = socket.socket()
        try:
            connection.settimeout(30)
            if narrow:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT)
            if source:
                connection.bind((source, 0))
            connection.connect(self.address)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.certificate:
                connection = tls(self.certificate, protocol).wrap_socket(connection, server_hostname=self.address[0])
            return connection
        except OSError:
            connection.close()
            raise


class Link:
    """A connection that is made again when the server has closed it, from one loopback address or from many."""

    def __init__(self, entrance, network=1, many=False):
        self.entrance, self.socket, self.fresh, self.asked, self.many = entrance, None, 0, 0, many
        self.sources = (f"127.{network}.{n // 250 % 250}.{n % 250 + 1}" for n in itertools.count())
        self.source = next(self.sources)

    def ask(self, request):
        """The answer: its status, or which kind of 429 it is, or that there was none."""
        self.asked += 1
        if self.many and self.asked % REQUESTS_OF_ADDRESS == 0:
            self.close()
            self.source = next(self.sources)
        for _ in range(2):
            kept = self.socket is not None
            try:
                if not kept:
                    self.fresh += 1
                    self.socket = self.entrance.connect(self.source)
                try:
                    self.socket.sendall(request)
                except OSError:
                    # It may have answered and closed before it read all.
                    pass
                return self.answer()
            except (OSError, ValueError):
                self.close()
            if not kept:
                break
        return CLOSED

    def answer(self):
        text = b""
        while b"\r\n\r\n" not in text:
            text += self.more()
        head, _, body = text.partition(b"\r\n\r\n")
        head = head.lower()
        length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
        while len(body) < length:
            body += self.more()
        if b"connection: close" in head:
            self.close()
        status = head.split()[1].decode()
        # Only the limiter tells what a key has left.
        return status if status != "429" else LIMITED if b"\r\nratelimit: " in head else MUTED

    def more(self):
        some = self.socket.recv(65536)
        if not some:
            raise ValueError("closed")
        return some

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket = None


def slow_reader(entrance, request, until):
    """Asks once and reads a byte a second, until it is cut off."""
    try:
        connection = entrance.connect(narrow=True)
        connection.sendall(request)
        while not until.wait(1) and connection.recv(1):
            pass
        connection.close()
    except OSError:
        pass


def frame(kind, flags, stream, payload):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def field(name, value):
    """A header as HPACK, not indexed."""
    def text(text):
        length = len(text)
        if length < 127:
            return bytes([length]) + text.encode()
        head, length = bytes([127]), length - 127
        while length >= 128:
            head, length = head + bytes([length % 128 + 128]), length // 128
        return head + bytes([length]) + text.encode()
    return b"\x00" + text(name) + text(value)


DATA, HEADERS, RESET, SETTINGS, PING = 0, 1, 3, 4, 6
ACKNOWLEDGED, ENDED = 1, 1
NO_WINDOW = struct.pack(">HI", 4, 0)


class ClosedWindow:
    """Asks for pages over one HTTP/2 connection, as many at once as the edge takes, and gives the answers no room. A
    page that is given up makes place for the next; a connection that is closed is made anew."""

    def __init__(self, entrance, target, key, pages):
        self.entrance, self.pages = entrance, pages
        self.head = b"".join(field(*pair) for pair in (
            (":method", "GET"), (":scheme", "https"), (":path", target), (":authority", "api.trailflow.ai"),
            ("authorization", f"Bearer {key}")))
        # What was asked for; what was begun to be answered; what the other end gave up.
        self.asked = self.begun = self.given_up = self.connections = 0
        # Streams of this connection: those that are open, and those of them that nothing is known of yet.
        self.open, self.silent = set(), set()
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def done(self):
        return self.asked >= self.pages and not self.silent

    def stop(self):
        self.over.set()
        self.thread.join()

    def run(self):
        while not self.over.is_set():
            try:
                self.connection = self.entrance.connect(protocol="h2")
                self.connections += 1
                self.hold()
            except (OSError, ValueError):
                pass
            self.silent = set()
            if self.done():
                return
            self.over.wait(0.2)

    def hold(self):
        with self.connection:
            self.connection.settimeout(0.5)
            self.connection.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(SETTINGS, 0, 0, NO_WINDOW))
            unread, last, self.open, self.silent = b"", -1, set(), set()
            while not self.over.is_set():
                while len(self.open) < STREAMS and self.asked < self.pages:
                    last += 2
                    self.connection.sendall(frame(HEADERS, 4 | ENDED, last, self.head))
                    self.open.add(last)
                    self.silent.add(last)
                    self.asked += 1
                try:
                    some = self.connection.recv(65536)
                except TimeoutError:
                    continue
                if not some:
                    raise ValueError("closed")
                unread += some
                while len(unread) >= 9 and len(unread) >= 9 + (size := int.from_bytes(unread[:3])):
                    self.take(unread[3], unread[4], int.from_bytes(unread[5:9]), unread[9:9 + size])
                    unread = unread[9 + size:]

    def take(self, kind, flags, stream, payload):
        if kind in (SETTINGS, PING) and not flags & ACKNOWLEDGED:
            self.connection.sendall(frame(kind, ACKNOWLEDGED, 0, payload if kind == PING else b""))
        self.begun += kind == HEADERS
        if kind in (HEADERS, RESET):
            self.silent.discard(stream)
        # The edge ends an answer that it gives up like one that is complete.
        if kind == RESET or (kind in (DATA, HEADERS) and flags & ENDED):
            self.given_up += stream in self.open
            self.open.discard(stream)
