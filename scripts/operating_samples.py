"""Runs the blocks of docs/operating/ in the order of an operator's life; see scripts/test-operating.

The folders and dates of the documents are others here; everything else is as it stands there. install.md needs a machine
of its own: scripts/test-install follows it."""

import os
import pathlib
import re
import subprocess
import time

from bench_size_tables import check_document
from drill_common import (PG_BIN, PG_USER, PROGRAM, Api, Cluster, Node, check, main, own_directory, random_key, say,
                          wait_for)
from operating_pages import Pages
from ports import HOST, free_port

REDIS_URL = os.environ["TRAILFLOW_TEST_REDIS_URL"]
# What only a machine that runs its own PostgreSQL has in this place.
PG_TOOLS = ("/usr/lib/postgresql/15/bin", PG_BIN)
TOOLS = {"PATH": f"{pathlib.Path(PROGRAM).parent}:{PG_BIN}:{os.environ['PATH']}"}
MAIN = "/var/lib/postgresql/15/main"


def url_of_nodes(cluster):
    return f"postgres://trailflow@{HOST}:{cluster.port}/trailflow"


class Operator:
    """An installation, and who reads the pages to keep it."""

    def __init__(self, processes, pages):
        self.processes, self.pages = processes, pages
        self.archive, self.backups = (own_directory(processes.directory / name) for name in ["archive", "backups"])
        self.database, self.node, self.key, self.written = None, None, None, 0

    def write(self):
        """A load that partners send; its name."""
        self.written += 1
        name, api = f"load-{self.written}", Api(lambda: self.node.api_port, self.key)
        body = {"externalId": name, "orderNumber": name}
        wait_for("a write", lambda: api.ask("POST", "/v1/loads", body, name)[0] == 201)
        return name

    def has(self, name):
        return Api(lambda: self.node.api_port, self.key).ask("GET", f"/v1/loads/{name}")[0] == 200

    def start(self, database_url, master_key, redis_url=None, **settings):
        status = f"sqlite://{self.processes.directory / 'status.db'}"
        self.node = Node(self.processes, "node", database_url, master_key, redis_url, TRAILFLOW_STATUS_DATABASE_URL=status, **settings)
        if self.key:
            self.node.start()

    def in_shell(self, block, user=None, **instead):
        return block.run({**self.node.env, **TOOLS}, user, **instead)

    def as_postgres(self, block, **instead):
        """In a shell of PostgreSQL's own user, which finds its server without being told where."""
        where = {"PGHOST": HOST, "PGPORT": str(self.database.port), "PGUSER": self.database.superuser}
        return block.run({**TOOLS, **where}, PG_USER, **instead)

    # ---- back-up.md, restore.md ------------------------------------------------------------------------------

    def on_postgres(self):
        say("PostgreSQL: back up")
        self.database, self.master_key = Cluster(self.processes, "first", "postgres"), random_key()
        self.database.init()
        archiving = self.pages.block("back-up.md", "PostgreSQL", "ini")
        self.configure(archiving.configure(archive=("/archive", self.archive)))
        self.database.start()
        self.database.until_writable()
        # As install.md does: a role that may not do more than serve.
        self.database.sql("create role trailflow login")
        self.database.sql("create database trailflow owner trailflow")
        self.start(url_of_nodes(self.database), self.master_key, REDIS_URL)
        self.node.command("migrate")
        self.key = self.node.demo_keys(1, 1)[0]
        self.node.start()
        before = self.write()
        self.as_postgres(self.pages.block("back-up.md", "PostgreSQL"), backups=("/backups", self.backups), tools=PG_TOOLS)
        kept, too_early = self.write(), self.moment()
        late, moment = self.write(), self.moment()
        lost = self.write()
        say("PostgreSQL: restore")
        restoring, resetting = self.pages.under("restore.md", "PostgreSQL")
        self.restore(restoring, resetting, "restored", too_early)
        check(self.has(before) and self.has(kept) and not self.has(late), "what was written before T is there, and nothing else")
        say("PostgreSQL: restore again")
        self.restore(restoring, resetting, "restored again", moment, self.pages.block("restore.md", "A second restore"))
        check(self.has(kept) and self.has(late) and not self.has(lost), "what was written before the later T is there as well")

    def moment(self):
        """One after what was written so far, and before what comes."""
        moment = self.database.sql("select clock_timestamp()")
        time.sleep(0.1)
        return moment

    def restore(self, restoring, resetting, name, moment, *more):
        self.node.kill()
        segment = self.database.sql("select pg_walfile_name(pg_switch_wal())")
        wait_for("the archive", (self.archive / segment).exists)
        self.database.destroy()
        self.database = Cluster(self.processes, name.replace(" ", "-"), "postgres")
        # Something stands where a package has put its server.
        own_directory(self.database.data)
        (base,), data = self.backups.iterdir(), (MAIN, self.database.data)
        self.as_postgres(restoring, base=("/backups/base-2026-03-15", base), data=data, archive=("/archive", self.archive),
                         moment=("2026-03-20 11:58:00+00", moment))
        for block in more:
            self.as_postgres(block, data=data)
        self.database.start()
        self.database.until_writable()
        # The steps of the page that are not in a block; once more for each restore within the hour.
        self.node.env["TRAILFLOW_DATABASE_URL"] = url_of_nodes(self.database)
        self.as_postgres(resetting)
        for _ in range(1 + len(more)):
            self.node.command("restore", "begin")
        check("WRONG" not in self.node.command("verify-restore"), "trailflow verify-restore finds nothing wrong")
        self.node.start()
        self.node.command("restore", "relist", "--all")

    def configure(self, text):
        with open(self.database.data / "postgresql.conf", "a", encoding="utf-8") as file:
            file.write(text)

    # ---- rotate.md -------------------------------------------------------------------------------------------

    def rotates(self):
        say("The master key")
        self.node.command("status", "setup")
        new = random_key()
        self.restart(TRAILFLOW_MASTER_KEY_OTHER=new)
        self.restart(TRAILFLOW_MASTER_KEY=new, TRAILFLOW_MASTER_KEY_OTHER=self.master_key)
        self.in_shell(self.pages.block("rotate.md", "The master key"))
        del self.node.env["TRAILFLOW_MASTER_KEY_OTHER"]
        self.restart()
        check("WRONG" not in self.node.command("verify-restore"), "everything opens with the new key alone")
        self.master_key = new
        self.rotates_passwords()

    def rotates_passwords(self):
        say("The password of PostgreSQL")
        heading, database, url = "The password of PostgreSQL", self.database, url_of_nodes(self.database)
        second, ending = self.pages.under("rotate.md", heading, "sql")
        database.sql(second.configure())
        self.restart(TRAILFLOW_DATABASE_URL=url.replace("trailflow@", "trailflow2@"))
        database.sql(ending.configure())
        # As at midnight: the next request makes its day.
        days = "select string_agg(tablename, ', ') from pg_tables where tablename ~ '^succeeded_requests_'"
        database.sql(f"drop table {database.sql(days, 'trailflow')}", "trailflow")
        check(self.has(self.write()), "a node works with the second role")
        wait_for("a day", lambda: database.sql(days, "trailflow"))
        check(database.sql(f"{days} and tableowner <> 'trailflow'", "trailflow") == "", "what it makes is the first one's")
        database.sql("alter role trailflow login")
        self.restart(TRAILFLOW_DATABASE_URL=url)
        database.sql("drop role trailflow2")
        check(self.has(self.write()), "and with the first one again")

    def restart(self, **settings):
        self.node.stop()
        self.node.env |= settings
        self.node.start()

    # ---- outgrow.md ------------------------------------------------------------------------------------------

    def outgrows(self):
        say("A standby")
        primary, standby = self.database, Cluster(self.processes, "standby", "postgres")
        primary.sql("create role replication login replication")
        own_directory(standby.data.parent)
        self.as_postgres(self.pages.block("outgrow.md", "A standby"),
                         primary=("host=primary", f"host={HOST} port={primary.port}"), data=(MAIN, standby.data))
        standby.start()
        self.configure(self.pages.block("outgrow.md", "A standby", "ini").configure())
        primary.sql("select pg_reload_conf()")
        wait_for("a synchronous standby", lambda: primary.ask("select sync_state from pg_stat_replication") == "sync")
        check(standby.sql("select pg_is_in_recovery()") == "t", "the standby follows")
        written = self.write()
        check(self.has(written), "a write is acknowledged by both")
        say("PgBouncer")
        port, file = free_port(), own_directory(self.processes.directory / "pooler") / "pgbouncer.ini"
        pooling = self.pages.block("outgrow.md", "PgBouncer", "ini").configure(
            database=("trailflow = host=127.0.0.1 port=5432 dbname=trailflow", f"trailflow = host={HOST} port={primary.port} dbname=trailflow user=trailflow"))
        # What a package's own configuration has: where it listens, and who may come.
        file.write_text(f"{pooling}listen_addr = {HOST}\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\n")
        self.processes.spawn("pooler", [os.environ["TRAILFLOW_TEST_PGBOUNCER"], file], user=PG_USER)
        pooled = f"postgres://trailflow@{HOST}:{port}/trailflow"
        wait_for("PgBouncer", lambda: subprocess.run([PG_BIN / "pg_isready", "-q", "-d", pooled], check=False).returncode == 0)
        self.restart(TRAILFLOW_DATABASE_URL=pooled)
        check(self.has(self.write()), "a node works through it")
        self.node.stop()
        self.processes.kill("pooler")
        self.processes.kill(standby.name, 3)
        self.processes.kill(primary.name, 3)

    # ---- the same on SQLite ----------------------------------------------------------------------------------

    def on_sqlite(self):
        say("SQLite: back up")
        file, self.key = self.processes.directory / "trailflow.db", None
        self.start(f"sqlite://{file}", random_key())
        self.key = self.node.demo_keys(1, 1)[0]
        self.node.start()
        kept, folder = self.write(), own_directory(self.processes.directory / "sqlite-backups")
        self.in_shell(self.pages.block("back-up.md", "SQLite"), folder=("/var/backups/trailflow", folder))
        lost, (backup,) = self.write(), folder.iterdir()
        say("SQLite: restore")
        self.node.kill()
        self.in_shell(self.pages.block("restore.md", "SQLite"), backup=("/var/backups/trailflow/2026-03-20-1158.db", backup))
        check("WRONG" not in self.node.command("verify-restore"), "trailflow verify-restore finds nothing wrong")
        self.node.start()
        self.node.command("restore", "relist", "--all")
        check(self.has(kept) and not self.has(lost), "what was written before the backup is there, and nothing else")
        self.node.stop()


def run(processes):
    pages = Pages()
    operator = Operator(processes, pages)
    operator.on_postgres()
    operator.rotates()
    operator.outgrows()
    operator.on_sqlite()
    say("All blocks")
    pages.by("make test-install", "install.md", "sh", re.compile(r"\d\. "))
    pages.judge()
    check_document()
    say("size.md has the tables that make bench-size measures")


if __name__ == "__main__":
    main(run, "test-operating")
