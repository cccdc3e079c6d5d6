"""What is between the prober and the nodes on a game day: certificates, the shipped proxy, and a cable to be cut."""

import asyncio
import pathlib
import re
import socket
import subprocess
import threading

from ports import HOST, free_port

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
NAMES = ["api.gameday.test", "portal.gameday.test", "docs.gameday.test"]


class Certificates:
    """An authority, a certificate of it that is good, and one that has expired."""

    def __init__(self, directory):
        self.directory = directory
        directory.mkdir()
        (directory / "index").write_text("")
        (directory / "serial").write_text("01\n")
        (directory / "ca.cnf").write_text(
            "[ca]\ndefault_ca = own\n[own]\ndatabase = index\nserial = serial\nnew_certs_dir = .\n"
            "default_md = sha256\npolicy = any\ncopy_extensions = copy\nunique_subject = no\n"
            "[any]\ncommonName = supplied\n"
            "[req]\ndistinguished_name = name\n[name]\n")
        curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        self._openssl("req", "-x509", *curve, "-subj", "/CN=Game day", "-days", "30", "-keyout", "ca.key", "-out",
                      "ca.pem", "-addext", "keyUsage=critical,keyCertSign")
        names = ",".join([*(f"DNS:{name}" for name in NAMES), f"IP:{HOST}"])
        self._openssl("req", "-new", *curve, "-subj", "/CN=gameday.test", "-keyout", "edge.key", "-out", "edge.csr",
                      "-addext", f"subjectAltName={names}", "-config", "ca.cnf")
        for name, begins, ends in [("good", "20200101000000Z", "20491231000000Z"),
                                   ("expired", "20200101000000Z", "20200301000000Z")]:
            self._openssl("ca", "-batch", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key", "-in",
                          "edge.csr", "-startdate", begins, "-enddate", ends, "-notext", "-out", f"{name}.crt")
            (directory / f"{name}.pem").write_text(
                (directory / f"{name}.crt").read_text() + (directory / "edge.key").read_text())

    def _openssl(self, *arguments):
        done = subprocess.run(["openssl", *arguments], cwd=self.directory, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"openssl {arguments[0]}: {done.stderr}")


def edge_configuration(nodes):
    """The shipped configuration, with these nodes behind it: (api, portal, docs, probe) ports of each."""
    text = (REPOSITORY / "deploy/haproxy.cfg").read_text()
    for place, name in enumerate(["API", "PORTAL", "DOCS"]):
        line = re.compile(rf'^    server node1 "\$\{{TRAILFLOW_EDGE_{name}_SERVER\}}".*$', re.MULTILINE)
        servers = [f"    server node{number} {HOST}:{ports[place]} check addr {HOST} port {ports[3]}"
                   for number, ports in enumerate(nodes, 1)]
        text, replaced = line.subn("\n".join(servers), text)
        assert replaced == 1, f"deploy/haproxy.cfg has no server {name}"
    return text


class Cable:
    """Forwards the prober's connections. It can be slow, or cut: then nobody answers to a connection at all."""

    loop = None

    def __init__(self, targets):
        if Cable.loop is None:
            Cable.loop = asyncio.new_event_loop()
            threading.Thread(target=Cable.loop.run_forever, daemon=True).start()
        # Its own ports; the last leads to nowhere, and only tells whether there is a network.
        self.targets = {free_port(): target for target in [*targets, None]}
        self.ports = list(self.targets)
        self.delay_s = 0
        self.servers, self.holes, self.open = [], [], set()
        self.join()

    def join(self):
        for hole in self.holes:
            hole.close()
        self.holes = []
        asyncio.run_coroutine_threadsafe(self._listen(), Cable.loop).result(10)

    def cut(self):
        asyncio.run_coroutine_threadsafe(self._close(), Cable.loop).result(10)
        for port in self.ports:
            hole = socket.socket()
            hole.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            hole.bind((HOST, port))
            # Its queue is full: further connections get no answer, as from a host behind a cut cable.
            hole.listen(0)
            self.holes.append(hole)
            for _ in range(4):
                filler = socket.socket()
                filler.setblocking(False)
                filler.connect_ex((HOST, port))
                self.holes.append(filler)

    async def _listen(self):
        for port, target in self.targets.items():
            async def serve(reader, writer, target=target):
                await self._forward(reader, writer, target)
            self.servers.append(await asyncio.start_server(serve, HOST, port, reuse_address=True))

    async def _close(self):
        for server in self.servers:
            server.close()
        for writer in list(self.open):
            writer.transport.abort()
        self.servers = []

    async def _forward(self, reader, writer, target):
        self.open.add(writer)
        try:
            if target is None:
                return
            back_reader, back_writer = await asyncio.open_connection(HOST, target)
            await asyncio.gather(self._pipe(reader, back_writer, 0), self._pipe(back_reader, writer, self.delay_s))
        except OSError:
            pass
        finally:
            self.open.discard(writer)
            writer.close()

    @staticmethod
    async def _pipe(reader, writer, delay_s):
        try:
            while data := await reader.read(65_536):
                await asyncio.sleep(delay_s)
                delay_s = 0
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()
