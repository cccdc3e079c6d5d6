"""Partners who create webhook subscriptions and delete them during the upgrade drill, and keep account of each request.

A DELETE has no Idempotency-Key, so that the proxy does not send it to another node. A partner who gets 502 repeats it, and
reads 404 if it was carried out: docs/operating/upgrade.md says so."""

import threading
import time

from drill_common import Api, check, fail, say, wait_for
from drill_load import ATTEMPTS, Sent
from threads import Threads

# Few beside the load: five requests a turn.
PARTNERS, EVERY_S = 2, 2


class Deletes:
    """One partner for each key, until it is stopped. What they subscribe to is sent to `url`; `phase` tells the drill's."""

    def __init__(self, port, keys, url, phase):
        self.port, self.keys, self.url, self.phase, self.going = port, keys, url, phase, True
        # Bounded by the rate and the drill's length. `unanswered` are DELETEs with 502, and `wrong` all other failures.
        self.deleted, self.sent, self.unanswered, self.wrong, self.lock = [], [], [], [], threading.Lock()
        self.threads = Threads(self.work, len(keys))

    def start(self):
        self.threads.start()

    def stop(self):
        self.going = False
        self.threads.join()

    def work(self, number):
        api, count = Api(lambda: self.port, self.keys[number]), 0
        while self.going:
            self.take_turn(api, f"d{number}-{count}")
            count += 1
            time.sleep(EVERY_S)

    def take_turn(self, api, name):
        """A subscription comes and goes. The second DELETE is that of a partner who has lost the first response."""
        hook = {"url": f"{self.url}?{name}", "eventTypes": ["load.created"]}
        made = self.until({201}, api, "subscribe", "POST", "/v1/webhooks", hook, name)["data"]["id"]
        path = f"/v1/webhooks/{made}"
        self.until({200}, api, "look", "GET", path)
        self.until({200}, api, "delete", "DELETE", path)
        self.until({404}, api, "delete again", "DELETE", path)
        self.until({404}, api, "look again", "GET", path)
        with self.lock:
            self.deleted.append(made)

    def until(self, wanted, api, what, method, path, *more):
        """Sends it until one of these statuses comes, as partners should; returns the response."""
        for _ in range(ATTEMPTS):
            phase, began = self.phase(), time.monotonic()
            status, seen = api.ask(method, path, *more)
            sent = Sent(phase, began, time.monotonic() - began, what, status, seen.get("error", {}).get("message", ""))
            with self.lock:
                self.sent.append(sent)
                if status in wanted:
                    return seen
                if (method, status) == ("DELETE", 502):
                    self.unanswered.append(sent)
                    # It may have been carried out.
                    wanted = {*wanted, 404}
                else:
                    self.wrong.append(sent)
            time.sleep(0.2)
        fail(f"{what}: no {method} {path} came to {wanted}")


def subscriptions(readers):
    """The ids of all subscriptions of these partners' organizations."""
    found = set()
    for api in readers:
        page = wait_for("a list", lambda api=api: (seen := api.ask("GET", "/v1/webhooks?limit=100"))[0] == 200 and seen[1])
        found |= {hook["id"] for hook in page["data"]}
    return found


def judge_deletes(deletes, before, after):
    """`before` and `after` are the subscriptions that there were without those of these partners, and that are left."""
    for one in deletes.wrong[:10]:
        say(f"  {one.phase}: {one.what} {one.status} {one.message} after {one.took * 1_000:.0f} ms")
    say(f"  DELETEs that were answered with 502 and repeated by the partner: {len(deletes.unanswered)}")
    count = len(deletes.deleted)
    check(count and not deletes.wrong, f"none of {len(deletes.sent)} requests about {count} subscriptions failed")
    check(after == before, "each of them is gone, a second DELETE is 404, and none was created twice")
