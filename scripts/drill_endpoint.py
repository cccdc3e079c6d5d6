"""Where the webhooks of the drills arrive."""

import http.server
import json
import multiprocessing
import threading
import time

from drill_common import wait_for
from ports import HOST


class Endpoint:
    """
    The delivery ids of each load, and of each change by its load, event and moment; and when each delivery came. The
    server is a process of its own: threads of one would wait for those of the partners, and slow down what is judged.
    """

    def __init__(self):
        # Bounded by the rate and the drill's length.
        self.arrived, self.changes, self.moments = {}, {}, {}
        spawning = multiprocessing.get_context("spawn")
        self.arrivals, theirs = spawning.Pipe(duplex=False)
        spawning.Process(target=receive, args=(theirs,), daemon=True).start()
        theirs.close()
        self.port = self.arrivals.recv()
        threading.Thread(target=self.keep_account, daemon=True).start()

    def keep_account(self):
        while True:
            try:
                load, event, updated_at, delivery, moment = self.arrivals.recv()
            except EOFError:
                return
            self.arrived.setdefault(load, []).append(delivery)
            self.changes.setdefault((load, event, updated_at), []).append(delivery)
            self.moments.setdefault(delivery, []).append(moment)

    @property
    def uncounted(self):
        """Where webhooks are answered as well, and not kept account of."""
        return f"http://{HOST}:{self.port}/uncounted"

    def subscribe(self, api, events=("load.created",)):
        hook = {"url": f"http://{HOST}:{self.port}/hook", "eventTypes": list(events)}
        wait_for("a subscription", lambda: api.ask("POST", "/v1/webhooks", hook, "hook")[0] in (200, 201), every_s=0.3)


def receive(arrivals):
    """Tells the port, and then each delivery before it is answered, until the drill ends."""
    # Several threads tell.
    lock = threading.Lock()

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            load = json.loads(self.rfile.read(int(self.headers["content-length"])))
            event, delivery = self.headers["x-trailflow-event"], self.headers["x-trailflow-delivery-id"]
            if self.path == "/hook":
                with lock:
                    # The clock is the machine's, the same in every process.
                    arrivals.send((load["id"], event, load["updatedAt"], delivery, time.monotonic()))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer((HOST, 0), Handler)
    arrivals.send(server.server_port)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    multiprocessing.parent_process().join()
