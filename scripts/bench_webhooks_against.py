"""Webhooks of two programs, measured in turn: see scripts/bench_compare.py for what counts as worse."""

from bench_compare import Measured, in_turn, show
from bench_programs import postgres_cpu_seconds, say
from bench_webhooks_rounds import measure_create, measure_drain, measure_steady, per_second, subscribe_and_warm_up


class Figures:
    """What is measured of both."""

    def __init__(self):
        self.created, self.delivered = Measured("created, /s"), Measured("delivered while created, /s")
        self.create = [Measured(f"{name} while created, ms", 1, less_is_better=True) for name in ("p50", "p99")]
        self.steady = [Measured(f"{name} at a steady rate, ms", 1, less_is_better=True) for name in ("p50", "p99")]
        self.drained = Measured("drained, /s")

    def all(self):
        return [self.created, self.delivered, *self.create, *self.steady, self.drained]


def charged(node, measure):
    """What a measurement gives, and how many microseconds of CPU the server and PostgreSQL took meanwhile."""
    server, postgres = node.server.cpu_seconds(), postgres_cpu_seconds()
    result = measure()
    return result, (node.server.cpu_seconds() - server) * 1e6, (postgres_cpu_seconds() - postgres) * 1e6


def measure_round(number, node, is_this, subscription, receiver, options, body_file, figures):
    say(f"round {number + 1} of {options.rounds}, {node.name}")
    node.memory.phase = "rounds"
    create, *cpu = charged(node, lambda: measure_create(node, receiver, 10 + number, options, body_file))
    per_event = [used / max(create["count"], 1) for used in cpu]
    figures.created.add(is_this, create["created"], *per_event)
    figures.delivered.add(is_this, create["delivered"], *per_event)
    steady, *cpu = charged(node, lambda: measure_steady(node, receiver, node.keys, options))
    per_steady = [used / max(steady["count"], 1) for used in cpu]
    for name, of_create, of_steady in zip(("p50", "p99"), figures.create, figures.steady):
        of_create.add(is_this, create[name], *per_event)
        of_steady.add(is_this, steady[name], *per_steady)
    report = measure_drain(node, receiver, subscription, 50 + number, options, body_file)
    figures.drained.add(is_this, per_second(report))


def compare(start, receiver, options, body_file):
    """Returns how many figures are worse."""
    figures, alike = Figures(), {"keys": options.keys, "organizations": 1}
    with start("against", program=options.against, **alike) as other, start("this", **alike) as this:
        subscriptions = {node: subscribe_and_warm_up(node, receiver, body_file) for node in (other, this)}
        for number in range(options.rounds):
            for node in in_turn(number, other, this):
                measure_round(number, node, node is this, subscriptions[node], receiver, options, body_file, figures)
    return show(figures.all(), options.against, options.rounds, options.seconds)
