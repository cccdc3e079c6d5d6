"""Destroys everything, restores to a moment, and judges what partners see of it; see scripts/drill-restore.

For PostgreSQL: a base backup and an archive of the WAL, restored to a moment T. For SQLite: `trailflow backup`, taken
under load. Afterwards: what was acknowledged before T is there, what came after is gone and can be sent again; cursors
are refused; a partner's copy with a watermark after T ends equal to the database; no webhook is skipped."""

import argparse
import os
import shutil
import subprocess
import time

from drill_common import Api, Cluster, Copy, Node, check, fail, main, own_directory, random_key, say, wait_for
from drill_endpoint import Endpoint
from drill_redis import Single
from drill_writers import Writers

WRITERS = 8


class Scene:
    """A node under load, with everything that partners know of it."""

    def __init__(self, processes, database_url, redis_url):
        self.processes, self.master_key, self.redis_url = processes, random_key(), redis_url
        self.node = Node(processes, "node", database_url, self.master_key, redis_url)
        if redis_url:
            self.node.command("migrate")
        keys = self.node.demo_keys(WRITERS + 2, 1)
        self.key, spare = keys[0], keys[1]
        self.node.start()
        self.endpoint, self.copy = Endpoint(), Copy(self.port, self.key)
        self.endpoint.subscribe(Api(self.port, spare))
        self.writers = Writers([self.port], keys[2:])
        self.writers.until_more(50)

    def port(self):
        return self.node.api_port

    def go_beyond(self, seconds):
        """What partners see after the moment that is restored: a copy, its watermark, a cursor."""
        time.sleep(seconds)
        self.copy.until_polled()
        cursor = self.copy.cursor()
        self.writers.until_more(20)
        self.copy.until_polled()
        return cursor

    def destroy(self):
        """The machine of the node is gone; returns when."""
        self.writers.pausing.set()
        self.node.kill()
        return time.time()

    def resume(self, database_url):
        """A new node, which writers find."""
        self.node = Node(self.processes, "node restored", database_url, self.master_key, self.redis_url)
        self.node.start()

    def verify_with_wrong_key(self, node):
        told = node.command("verify-restore", succeeds=False, TRAILFLOW_MASTER_KEY=random_key())
        check("it is not the key of this backup" in told, "a wrong master key is told")

    def judge(self, restored_at, cursor, began):
        """Everything that must hold once the restored system is served from; `restored_at` is T."""
        lost_at = {load["id"]: load["updatedAt"] for load in self.copy.loads.values()}
        watermark, node = self.copy.watermark, self.node
        status, refused = Api(self.port, self.key).ask("GET", f"/v1/loads?cursor={cursor}")
        check(status == 400 and "start again" in refused["error"]["message"], "a cursor from after T is refused: start again")

        # Partners send again what was acknowledged after T, under the same keys; and go on.
        done = self.writers.acknowledged()
        present = loads_of(node, self.key)
        kept = [write for write in done if write.answered < restored_at]
        missing = [write.name for write in kept
                   if present.get(write.load["id"], {"updatedAt": 0})["updatedAt"] < write.load["updatedAt"]]
        check(kept and not missing, f"all {len(kept)} writes that were acknowledged before T are there")
        lost = [write for write in done if write.load["id"] not in present]
        check(lost, f"{len(lost)} writes to loads that were created after T are gone")
        self.writers.pausing.clear()
        self.writers.until_more(1)
        first = min(write.answered for write in self.writers.acknowledged()[len(done):])
        say(f"  RTO {first - began:.1f} s: from the loss of everything to the first acknowledged write")
        again = [write for write in lost if write.creates][:20]
        for write in again:
            # Under the key that it was sent with.
            api = Api(self.port, self.writers.keys[write.writer])
            answer = wait_for("a lost write, sent again",
                              lambda api=api, write=write: (seen := write.send(api))[0] in (200, 201) and seen[1], every_s=0.2)
            if answer["data"]["id"] == write.load["id"]:
                fail(f"{write.name} was answered from before the restore")
        check(again, f"{len(again)} of them were sent again under their keys, and carried out")

        said = node.command("restore", "relist", "--all")
        check("Every load has been listed again" in said, "every load was listed again")
        self.writers.stop()
        self.copy.until_polled()
        gone = [load for load in self.copy.loads if load in lost_at and self.copy.loads[load]["updatedAt"] <= watermark]
        for load in gone:
            del self.copy.loads[load]
        whole = Copy(self.port, self.key)
        whole.until_polled()
        check(self.copy.loads == whole.loads, f"the copy with a watermark after T equals the database: {len(whole.loads)} loads, "
              f"{len(gone)} were gone")
        told = node.command("verify-restore")
        check("WRONG" not in told and "to do" not in told, "trailflow verify-restore finds nothing wrong and nothing left to do")
        wanted = {write.load["id"] for write in kept if write.creates} & set(whole.loads)
        wait_for("every webhook", lambda: wanted <= set(self.endpoint.arrived))
        repeated = [load for load in wanted if len(set(self.endpoint.arrived[load])) > 1]
        check(not repeated, f"no webhook of {len(wanted)} was skipped; those that came again had the same delivery id")
        self.node.stop()


def loads_of(node, key):
    whole = Copy(lambda: node.api_port, key)
    whole.until_polled()
    return whole.loads


def postgres(processes, seconds):
    say("PostgreSQL: base backup and WAL archive")
    archive = own_directory(processes.directory / "archive")
    base = processes.directory / "backups" / "base"
    cluster = Cluster(processes, "primary")
    cluster.init()
    cluster.start(archive_mode="on", archive_timeout="2s",
                  archive_command=f"test ! -f {archive}/%f && cp %p {archive}/%f.part && mv {archive}/%f.part {archive}/%f")
    cluster.until_writable()
    redis = Single(processes, "first")
    scene = Scene(processes, cluster.url, redis.url)
    cluster.base_backup(base)
    scene.writers.until_more(50)
    target = cluster.sql("select clock_timestamp()")
    moment = float(cluster.sql(f"select extract(epoch from timestamptz '{target}')"))
    cursor = scene.go_beyond(seconds)
    archived = wait_for("an archive that reaches beyond T", lambda: newest(archive, moment))
    began = scene.destroy()
    cluster.destroy()
    redis.destroy()
    # An empty one: nothing of Redis is restored.
    scene.redis_url = Single(processes, "second").url
    say(f"  RPO {began - archived:.1f} s: what is written after the newest archived segment is lost with the machine")

    segments = sorted(path for path in archive.iterdir() if len(path.name) == 24)
    cut = own_directory(processes.directory / "cut-archive")
    for name, segments_kept in [("that ends too early", segments[:2]), ("with a segment that was cut", segments)]:
        shutil.rmtree(cut)
        own_directory(cut)
        for path in segments_kept:
            shutil.copy(path, cut)
        if segments_kept is segments:
            os.truncate(cut / segments[-2].name, 1_000_000)
            os.truncate(cut / segments[2].name, 1_000_000)
        refusing = restored(processes, f"cut-{len(segments_kept)}", base, cut, target)
        process = refusing.start()
        wait_for("the end of a PostgreSQL that cannot be restored", lambda process=process: process.poll() is not None)
        told = processes.log(refusing.name).read_text()
        check("recovery ended before configured recovery target was reached" in told or "has wrong size" in told,
              f"an archive {name} is told by PostgreSQL, which does not start")

    cluster = restored(processes, "restored", base, archive, target)
    cluster.start()
    cluster.until_writable()
    node = Node(processes, "commands", cluster.url, scene.master_key, scene.redis_url)
    scene.verify_with_wrong_key(node)
    told = node.command("verify-restore", succeeds=False)
    check("WRONG  epoch" in told and "trailflow restore begin" in told, "a restore that was not begun is told")
    node.command("restore", "begin")
    told = node.command("verify-restore")
    check("WRONG" not in told, "trailflow verify-restore finds nothing wrong")
    scene.resume(cluster.url)
    scene.judge(moment, cursor, began)


def newest(archive, moment):
    """When the newest segment was archived, if that was after the moment."""
    times = [path.stat().st_mtime for path in archive.iterdir() if len(path.name) == 24]
    return max(times, default=0) > moment + 0.5 and max(times)


def restored(processes, name, base, archive, target):
    """A cluster from the base backup, to be recovered from an archive up to the moment."""
    cluster = Cluster(processes, name)
    subprocess.run(["cp", "-a", base, cluster.data], check=True)
    (cluster.data / "recovery.signal").touch()
    with open(cluster.data / "postgresql.auto.conf", "a", encoding="utf-8") as file:
        file.write(f"restore_command = 'cp {archive}/%f %p'\nrecovery_target_time = '{target}'\n"
                   "recovery_target_action = 'promote'\n")
    return cluster


def sqlite(processes, seconds):
    say("SQLite: trailflow backup")
    database, backup = processes.directory / "trailflow.db", processes.directory / "backup.db"
    scene = Scene(processes, f"sqlite://{database}", None)
    began = time.time()
    scene.node.command("backup", str(backup))
    moment = began
    say(f"  a backup of {backup.stat().st_size} bytes took {time.time() - began:.1f} s, under load")
    cursor = scene.go_beyond(seconds)
    began = scene.destroy()
    for path in processes.directory.glob("trailflow.db*"):
        path.unlink()
    say(f"  RPO {began - moment:.1f} s: the age of the backup")
    cut = processes.directory / "cut.db"
    cut.write_bytes(backup.read_bytes()[:-100_000])
    node = Node(processes, "commands", f"sqlite://{database}", scene.master_key)
    told = node.command("restore", "begin", "--from", str(cut), succeeds=False)
    check("is damaged or incomplete" in told, "a backup that was cut is told")
    check(not database.exists(), "nothing was put in place")
    node.command("restore", "begin", "--from", str(backup))
    scene.verify_with_wrong_key(node)
    told = node.command("verify-restore")
    check("WRONG" not in told, "trailflow verify-restore finds nothing wrong")
    scene.resume(f"sqlite://{database}")
    scene.judge(moment, cursor, began)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--short", action="store_true", help="a few seconds of load, as CI runs it")
    seconds = 4 if arguments.parse_args().short else 30
    main(lambda processes: postgres(processes, seconds), "drill-restore-postgres")
    main(lambda processes: sqlite(processes, seconds), "drill-restore-sqlite")
    say("The restore drill has passed.")
