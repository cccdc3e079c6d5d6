"""What must hold of partners' writes after any failover: none that was acknowledged is lost, none was carried out twice."""

from drill_common import Api, Copy, check, fail, wait_for


def judge_writes(ports, key, writers, flush):
    """`key` reads all loads. Repeats are answered by Redis first, and after `flush` by the receipts alone."""
    done, copy = writers.acknowledged(), Copy(ports[0], key)
    copy.until_polled()
    newest = {}
    for write in done:
        if write.load["updatedAt"] > newest.get(write.load["id"], {"updatedAt": 0})["updatedAt"]:
            newest[write.load["id"]] = write.load
    lost = [load["externalId"] for load in newest.values()
            if copy.loads.get(load["id"], {"updatedAt": 0})["updatedAt"] < load["updatedAt"]]
    check(not lost, f"none of {len(done)} acknowledged writes was lost")
    names = [load["externalId"] for load in copy.loads.values() if load["externalId"] and load["externalId"].startswith("w")]
    check(len(names) == len(set(names)), f"none of {len(names)} loads was created twice")
    for kept_by in ["Redis", "the receipts alone"]:
        for write in done[:20] + done[-20:]:
            api = Api(ports[-1], writers.keys[write.writer])
            again = wait_for("a repeated write",
                             lambda api=api, write=write: (seen := write.send(api))[0] in (200, 201) and seen[1], every_s=0.2)
            if again["data"] != write.load:
                fail(f"{write.name} was carried out twice: {again} {write.load}")
        check(True, f"repeated writes are answered as before, from {kept_by}")
        flush()
