"""The measurements of one endpoint: each gives the figures of one round."""

import time


def per_second(report):
    return (report["count"] - 1) / max((report["last"] - report["first"]) / 1e6, 1e-6)


def measure_create(node, receiver, nonce, options, body_file):
    receiver.reset()
    made = node.create_fast(nonce, options.seconds, body_file)
    report = receiver.settled(made["requests"])
    return {"created": made["rate"], "delivered": per_second(report), **figures(report)}


def measure_steady(node, receiver, keys, options):
    receiver.reset()
    answered = node.create_steadily(keys, options.rate, options.seconds)
    return figures(receiver.settled(len(answered)))


def figures(report):
    return {"p50": report["p50"] / 1000, "p99": report["p99"] / 1000,
            "count": report["count"], "duplicates": report["duplicates"]}


def measure_drain(node, receiver, subscription, nonce, options, body_file):
    node.order(subscription, "pause")
    made = node.create_fast(nonce, options.seconds, body_file)
    time.sleep(2)
    receiver.reset()
    node.order(subscription, "resume")
    return receiver.settled(made["requests"])


def subscribe_and_warm_up(node, receiver, body_file):
    subscription = node.subscribe(node.keys[0], f"{receiver.url}/ok")
    made = node.create_fast(1, 2, body_file)
    receiver.settled(made["requests"])
    return subscription
