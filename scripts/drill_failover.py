"""Kills PostgreSQL's primary under load and promotes its standby, then Redis's; see scripts/drill-failover.

Nodes find the new primary by the check of deploy/haproxy.cfg, without a restart. Writes are back within 30 seconds of the
promotion; with a synchronous standby no acknowledged write is lost, and none is carried out twice."""

import argparse
import os
import subprocess
import threading
import time

from drill_common import (HOST, Api, Cluster, Copy, Endpoint, Node, PG_BIN, PG_USER, Writers, check, free_port, main,
                          random_key, say, start_edge, wait_for)
from drill_redis import Sentinel, flush

WRITERS, PROMISED_S = 8, 30
# What a key of the demo may send in a minute.
LIMIT = 600


def standby_of(primary, processes):
    standby = Cluster(processes, "standby")
    primary.base_backup(standby.data, "-R", "-d", f"host={HOST} port={primary.port} user=trailflow application_name=standby")
    standby.start()
    wait_for("replication", lambda: primary.ask("select count(*) from pg_stat_replication where state = 'streaming'") == "1")
    return standby


def start_proxy(processes, first, second):
    """The shipped proxy; returns the port where nodes find the primary."""
    port = free_port()
    start_edge(processes, TRAILFLOW_EDGE_DATABASE_BIND=f"{HOST}:{port}",
               TRAILFLOW_EDGE_DATABASE_FIRST=f"{HOST}:{first.port}", TRAILFLOW_EDGE_DATABASE_SECOND=f"{HOST}:{second.port}")
    return port


def promote(standby):
    subprocess.run([PG_BIN / "pg_ctl", "promote", "-D", standby.data, "-W"], cwd="/", user=PG_USER, check=True,
                   capture_output=True)


def failover(processes, seconds):
    primary = Cluster(processes, "primary")
    primary.init()
    primary.start()
    primary.until_writable()
    primary.sql("create role haproxy_check login")
    standby = standby_of(primary, processes)
    primary.sql("alter system set synchronous_standby_names = 'standby'")
    primary.sql("select pg_reload_conf()")
    # The standby has copied no such setting: once promoted, it waits for nobody.
    proxied = start_proxy(processes, primary, standby)
    url = f"postgres://trailflow@{HOST}:{proxied}/postgres"
    redis, master_key = os.environ["TRAILFLOW_TEST_REDIS_URL"], random_key()
    nodes = [Node(processes, f"node {number}", url, master_key, redis) for number in (1, 2)]
    wait_for("the primary behind the proxy", lambda: subprocess.run(
        [PG_BIN / "pg_isready", "-q", "-d", url], check=False).returncode == 0)
    nodes[0].command("migrate")
    keys = nodes[0].demo_keys(WRITERS + 2, 1)
    for node in nodes:
        node.start()
    ports = [lambda node=node: node.api_port for node in nodes]
    endpoint = Endpoint()
    endpoint.subscribe(Api(ports[0], keys[1]))
    writers = Writers(ports, keys[2:])
    writers.until_more(50)
    time.sleep(seconds)

    say("The primary dies.")
    processes.kill(primary.name, how=9)
    killed = time.time()
    # What stands between the loss and the decision to promote.
    time.sleep(2)
    before = len(writers.acknowledged())
    promote(standby)
    promoted = time.time()
    writers.until_more(1, PROMISED_S + 30)
    first = min(write.answered for write in writers.acknowledged()[before:])
    say(f"  writes were back {first - promoted:.1f} s after the promotion, {first - killed:.1f} s after the loss")
    check(first - promoted <= PROMISED_S, f"within {PROMISED_S} s of the promotion, without a restart")
    writers.until_more(100)
    time.sleep(seconds)
    writers.stop()
    judge(ports, keys, writers, endpoint)
    for node in nodes:
        node.stop()


def redis_failover(processes):
    """The limit of a key holds while Redis's master is killed and its replica promoted."""
    say("Redis: a master with a replica and a Sentinel")
    cluster = Cluster(processes, "primary")
    cluster.init()
    cluster.start()
    cluster.until_writable()
    redis, master_key = Sentinel(processes), random_key()
    nodes = [Node(processes, f"node {number}", cluster.url, master_key, redis.url) for number in (1, 2)]
    nodes[0].command("migrate")
    key, writing = nodes[0].demo_keys(2, 1)
    for node in nodes:
        node.start()
    ports = [lambda node=node: node.api_port for node in nodes]
    writers, accepted, going = Writers(ports, [writing]), [], True

    def hammer(port):
        api = Api(port, key)
        while going:
            if api.ask("GET", "/v1/loads?limit=1")[0] == 200:
                accepted.append(time.monotonic())

    threads = [threading.Thread(target=hammer, args=(ports[n % 2],), daemon=True) for n in range(4)]
    for thread in threads:
        thread.start()
    wait_for("half of what is allowed", lambda: len(accepted) > LIMIT // 2, every_s=0.005)
    redis.kill_master()
    wait_for("a promoted replica", redis.has_failed_over)
    before = len(writers.acknowledged())
    writers.until_more(20)
    time.sleep(5)
    going = False
    for thread in threads:
        thread.join()
    writers.stop()
    took = accepted[-1] - accepted[0]
    most = max(sum(start <= at < start + 60 for at in accepted) for start in accepted)
    check(most <= LIMIT, f"at most {LIMIT} requests were accepted in any minute: {most}, in {took:.0f} s, over the failover")
    check(before < len(writers.acknowledged()), "writes go on")
    copy = Copy(ports[0], writing)
    copy.until_polled()
    names = [load["externalId"] for load in copy.loads.values() if load["externalId"] and load["externalId"].startswith("w")]
    check(len(names) == len(set(names)), "none was carried out twice")
    for node in nodes:
        node.stop()


def judge(ports, keys, writers, endpoint):
    done, copy = writers.acknowledged(), Copy(ports[0], keys[0])
    copy.until_polled()
    newest = {}
    for write in done:
        if write.load["updatedAt"] > newest.get(write.load["id"], {"updatedAt": 0})["updatedAt"]:
            newest[write.load["id"]] = write.load
    lost = [load["externalId"] for load in newest.values() if copy.loads.get(load["id"], {"updatedAt": 0})["updatedAt"] < load["updatedAt"]]
    check(not lost, f"none of {len(done)} acknowledged writes was lost")
    names = [load["externalId"] for load in copy.loads.values() if load["externalId"] and load["externalId"].startswith("w")]
    check(len(names) == len(set(names)), f"none of {len(names)} loads was created twice")
    for kept_by in ["Redis", "the receipts alone"]:
        for write in done[:20] + done[-20:]:
            api = Api(ports[1], keys[2:][write.writer])
            again = wait_for("a repeated write", lambda api=api, write=write: (seen := write.send(api))[0] in (200, 201) and seen[1],
                             every_s=0.2)
            if again["data"] != write.load:
                raise SystemExit(f"FAILED: {write.name} was carried out twice: {again} {write.load}")
        check(True, f"repeated writes are answered as before, from {kept_by}")
        flush()
    wanted = {write.load["id"] for write in done if write.creates}
    wait_for("every webhook", lambda: wanted <= set(endpoint.arrived))
    doubled = [load for load in wanted if len(set(endpoint.arrived[load])) > 1]
    check(not doubled, f"no webhook of {len(wanted)} was skipped; those that came again had the same delivery id")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--short", action="store_true", help="a few seconds of load, as CI runs it")
    seconds = 2 if arguments.parse_args().short else 20
    main(lambda processes: failover(processes, seconds), "drill-failover")
    main(redis_failover, "drill-failover-redis")
    say("The failover drill has passed.")
