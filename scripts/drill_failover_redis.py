"""The second half of the failover drill: Redis's master dies under load, by Sentinel and in a Cluster.

A partner asks as fast as the nodes answer. In no minute more is accepted than the limit of their key, over the failover;
and when the minute has passed, as much again. Others write meanwhile."""

import time

from drill_common import Api, Cluster, Node, check, random_key, say, wait_for
from drill_judge import judge_writes
from drill_writers import Writers
from threads import Threads

WRITERS = 4
# What a key of the demo may send in a minute.
LIMIT, MINUTE_S = 600, 60


class Demand:
    """A partner who asks for more than their key may, over four connections."""

    def __init__(self, ports, key):
        self.accepted, self.going = [], True
        self.ports, self.key = ports, key
        self.threads = Threads(self.work, 4)
        self.threads.start()

    def work(self, number):
        api = Api(self.ports[number % len(self.ports)], self.key)
        while self.going:
            sent = time.monotonic()
            if api.ask("GET", "/v1/loads?limit=1")[0] == 200:
                self.accepted.append((sent, time.monotonic()))

    def stop(self):
        self.going = False
        self.threads.join()

    def most_in_a_minute(self):
        """Those that were both sent and answered in it: when Redis counted one, lies between."""
        return max(sum(start <= sent and answered < start + MINUTE_S for sent, answered in self.accepted)
                   for start, _ in self.accepted)


def redis_failover(processes, kind, seconds):
    """`kind` starts the servers. Demand goes on for so many seconds after the failover."""
    say(f"Redis: {kind.__doc__}")
    database = Cluster(processes, "primary")
    database.init()
    database.start()
    database.until_writable()
    redis, master_key = kind(processes), random_key()
    nodes = [Node(processes, f"node {number}", database.url, master_key, redis.url) for number in (1, 2)]
    nodes[0].command("migrate")
    reading, key, *writing = nodes[0].demo_keys(2 + WRITERS, 1)
    for node in nodes:
        node.start()
    ports = [lambda node=node: node.api_port for node in nodes]
    redis.aim_at(Api(ports[0], key))
    writers = Writers(ports, writing)
    writers.until_more(20)
    began, demand = time.monotonic(), Demand(ports, key)
    wait_for("half of what is allowed", lambda: len(demand.accepted) > LIMIT // 2, every_s=0.005)
    redis.kill_master()
    killed, before = time.monotonic(), len(writers.acknowledged())
    wait_for("a promoted replica", redis.has_failed_over)
    say(f"  the replica was promoted {time.monotonic() - killed:.1f} s after the loss")
    wait_for("nodes that count in Redis again", lambda: all(node.metric("limits_on_redis") == 1 for node in nodes))
    say(f"  both nodes counted in Redis again {time.monotonic() - killed:.1f} s after it")
    writers.until_more(20)
    check(before < len(writers.acknowledged()), "writes go on")
    time.sleep(seconds)
    demand.stop()
    writers.stop()
    most, took = demand.most_in_a_minute(), time.monotonic() - began
    sent = [sent - began for sent, _ in demand.accepted]
    say("  accepted by tens of seconds: " + " ".join(str(sum(at // 10 == ten for at in sent)) for ten in range(int(took // 10) + 1)))
    check(most <= LIMIT, f"at most {LIMIT} requests were accepted in any minute: {most}, in {took:.0f} s, over the failover")
    if seconds > MINUTE_S + 10:
        again = sum(sent > began + MINUTE_S for sent, _ in demand.accepted)
        check(again >= LIMIT * 0.95, f"as many come back when the minute has passed: {again}")
    judge_writes(ports, reading, writers, redis.flush)
    for node in nodes:
        node.stop()
