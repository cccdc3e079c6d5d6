"""Kills PostgreSQL's primary under load and promotes its standby, then Redis's masters; see scripts/drill-failover.

Nodes find the new primary by the check of deploy/haproxy.cfg, without a restart. Writes are back within 30 seconds of the
promotion; with a synchronous standby no acknowledged write is lost, and none is carried out twice."""

import argparse
import os
import subprocess
import time

from drill_common import Api, Cluster, Node, PG_BIN, PG_USER, check, main, random_key, say, start_edge, wait_for
from drill_endpoint import Endpoint
from drill_failover_redis import redis_failover
from drill_judge import judge_writes
from drill_redis import RedisCluster, Sentinel, flush
from drill_writers import Writers
from ports import HOST, free_port

WRITERS, PROMISED_S = 8, 30


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
    told = nodes[0].command("verify-restore")
    check("WRONG" not in told and "a server was promoted" in told, "trailflow verify-restore finds nothing wrong with a promotion")
    for node in nodes:
        node.stop()


def judge(ports, keys, writers, endpoint):
    judge_writes(ports, keys[0], writers, flush)
    wanted = {write.load["id"] for write in writers.acknowledged() if write.creates}
    wait_for("every webhook", lambda: wanted <= set(endpoint.arrived))
    doubled = [load for load in wanted if len(set(endpoint.arrived[load])) > 1]
    check(not doubled, f"no webhook of {len(wanted)} was skipped; those that came again had the same delivery id")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="a few seconds of load, as CI runs it")
    parser.add_argument("--only", choices=["postgres", "sentinel", "cluster"], help="one part of it")
    arguments = parser.parse_args()
    # Redis: long enough to see the next minute's requests.
    seconds, after = (2, 5) if arguments.short else (20, 75)
    parts = {"postgres": lambda processes: failover(processes, seconds),
             "sentinel": lambda processes: redis_failover(processes, Sentinel, after),
             "cluster": lambda processes: redis_failover(processes, RedisCluster, after)}
    for name in [arguments.only] if arguments.only else parts:
        main(parts[name], f"drill-failover-{name}")
    say("The failover drill has passed.")
