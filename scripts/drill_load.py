"""Partners at a fixed rate for the drills: they create loads, read them and change them, and keep account of each request
and of what was acknowledged."""

import threading
import time
from dataclasses import dataclass

from drill_common import Api
from quantiles import quantile
from threads import Threads

# What a partner does in turn with a load of its own; half of it writes.
TURNS = ["create", "get", "upsert", "list", "move", "get"]
EVENTS = {"create": "load.created", "upsert": "load.updated", "move": "load.status_changed"}
# A key of the demo may send 600 requests a minute; the rest is for retries.
PER_KEY = 8
# A request without success is sent again so often.
ATTEMPTS = 40


@dataclass
class Sent:
    """A request: in which phase it was sent, at which moment, how long it took and what came back."""

    phase: str
    at: float
    took: float
    what: str
    status: int
    message: str


class Traffic:
    """So many requests a second, spread over the keys, until it is stopped."""

    def __init__(self, port, keys, rate):
        self.port, self.keys, self.every = port, keys, len(keys) / rate
        self.phase, self.going = "", True
        # Bounded by the rate and the drill's length.
        self.sent, self.acknowledged, self.given_up, self.lock = [], [], [], threading.Lock()
        self.threads = Threads(self.work, len(keys))

    def start(self):
        self.threads.start()

    def stop(self):
        self.going = False
        self.threads.join()

    def work(self, number):
        api, count, load = Api(lambda: self.port, self.keys[number]), 0, None
        due = time.monotonic() + self.every * number / len(self.keys)
        while self.going:
            time.sleep(max(0, due - time.monotonic()))
            # One that is late does not catch up: that would be another load than the one promised.
            due = max(due + self.every, time.monotonic() - self.every)
            what = TURNS[count % len(TURNS)]
            if what == "create" or load is not None:
                load = self.carry_out(api, what, f"w{number}-{count}", load)
            count += 1

    def carry_out(self, api, what, name, load):
        """Sends it until it succeeds, as partners should; returns the load as it is then."""
        for _ in range(ATTEMPTS):
            status, seen = self.ask(api, what, name, load)
            if status in (200, 201):
                if what in EVENTS:
                    with self.lock:
                        self.acknowledged.append((name, what, seen["data"]))
                return load if what == "list" else seen["data"]
            time.sleep(0.2)
        with self.lock:
            self.given_up.append(name)
        return None

    def ask(self, api, what, name, load):
        match what:
            case "create":
                request = ("POST", "/v1/loads", {"orderNumber": name, "externalId": f"x-{name}"})
            case "upsert":
                request = ("POST", "/v1/loads/upsert", {"externalId": load["externalId"], "notes": f"as of {name}"})
            case "move":
                request = ("POST", f"/v1/loads/{load['id']}/status", {"status": "ASSIGNED"})
            case "get":
                request = ("GET", f"/v1/loads/{load['id']}")
            case _:
                request = ("GET", "/v1/loads?limit=10")
        phase, began = self.phase, time.monotonic()
        status, seen = api.ask(*request, once=name)
        sent = Sent(phase, began, time.monotonic() - began, what, status,
                    seen.get("error", {}).get("message", ""))
        with self.lock:
            self.sent.append(sent)
        return status, seen

    def changes(self):
        """What was acknowledged, as the events of it: load, event and moment."""
        return {(load["id"], EVENTS[what], load["updatedAt"]) for _, what, load in self.acknowledged}

    def creations(self):
        return {name: load["id"] for name, what, load in self.acknowledged if what == "create"}

    def newest(self):
        """The last updatedAt of each load that was acknowledged."""
        newest = {}
        for _, _, load in self.acknowledged:
            newest[load["id"]] = max(newest.get(load["id"], 0), load["updatedAt"])
        return newest


def failed(sent):
    return [one for one in sent if one.status not in (200, 201)]


def milliseconds(sent, share):
    return quantile((one.took for one in sent), share) * 1_000 if sent else 0.0


def table(phases, sent):
    """A line for each phase: its requests, how many failed, and how long they took."""
    lines = [f"{'phase':<16}{'s':>5}{'requests':>10}{'a second':>10}{'failed':>8}{'p50 ms':>9}{'p99 ms':>9}{'max ms':>9}"]
    for phase in phases:
        those = [one for one in sent if one.phase == phase]
        if not those:
            continue
        seconds = max(one.at for one in those) - min(one.at for one in those) or 1
        lines.append(f"{phase:<16}{seconds:>5.0f}{len(those):>10}{len(those) / seconds:>10.0f}{len(failed(those)):>8}"
                     f"{milliseconds(those, 0.5):>9.1f}{milliseconds(those, 0.99):>9.1f}{milliseconds(those, 1):>9.1f}")
    return "\n".join(lines)
