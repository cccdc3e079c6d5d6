"""Partners who write, for the drills."""

import threading
import time
from dataclasses import dataclass

from drill_common import Api, fail, wait_for
from threads import Threads


@dataclass
class Write:
    """An intent of a partner, and the first success that answered it."""

    writer: int
    name: str
    began: float = 0.0
    answered: float = 0.0
    load: dict | None = None

    def send(self, api):
        # The first of three creates a load, and the others change it.
        turn = int(self.name.rpartition("-")[2])
        target = f"w{self.writer}-{turn - turn % 3}"
        body = {"externalId": target, "orderNumber": target, "notes": f"as of {self.name}"}
        return api.ask("POST", "/v1/loads/upsert", body, self.name)

    @property
    def creates(self):
        return int(self.name.rpartition("-")[2]) % 3 == 0


class Writers:
    """Partners who create loads and change them as they should: each intent is sent under its key until it succeeds. They
    are spread over the nodes, whose ports are asked for at each request."""

    def __init__(self, ports, keys):
        self.ports, self.keys, self.done = ports, keys, []
        self.going, self.pausing, self.lock = True, threading.Event(), threading.Lock()
        self.threads = Threads(self.work, len(keys))
        self.threads.start()

    def work(self, number):
        api, count = Api(self.ports[number % len(self.ports)], self.keys[number]), 0
        while self.going:
            if self.pausing.is_set():
                time.sleep(0.02)
                continue
            self.carry_out(api, Write(number, f"w{number}-{count}"))
            count += 1
            # A key may send ten requests a second.
            time.sleep(0.12)

    def carry_out(self, api, write):
        write.began = time.time()
        while self.going:
            status, seen = write.send(api)
            if status in (200, 201):
                write.answered, write.load = time.time(), seen["data"]
                with self.lock:
                    self.done.append(write)
                return
            if status not in (0, 409, 429, 503, 500, 502, 504):
                fail(f"a write was refused with {status}: {seen}")
            time.sleep(0.05)

    def acknowledged(self):
        self.threads.check()
        with self.lock:
            return list(self.done)

    def until_more(self, count, within_s=60):
        wanted = len(self.acknowledged()) + count
        wait_for(f"{count} more acknowledged writes", lambda: len(self.acknowledged()) >= wanted, within_s)

    def stop(self):
        self.going = False
        self.threads.join()
