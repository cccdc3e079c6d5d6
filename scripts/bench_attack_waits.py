"""What others wait beside an attack, over what they wait without it; part of scripts/bench_attack.py."""

import statistics

from quantiles import quantile

# How much longer others may wait during an attack, by p50 and by p99.
P50_AT_MOST, P99_AT_MOST = 1.5, 2.0


class Waits:
    """Latencies in seconds, alone and then beside an attack."""

    def __init__(self, alone, during):
        self.pairs = [(quantile(during, share), quantile(alone, share)) for share in (0.5, 0.99)]
        self.p50, self.p99 = (now / before for now, before in self.pairs)

    def row(self):
        """Milliseconds beside it, alone, and the ratio: by p50, then by p99."""
        (p50, alone50), (p99, alone99) = ((now * 1e3, before * 1e3) for now, before in self.pairs)
        return f"{p50:9.2f}{alone50:8.2f}{self.p50:7.2f}{p99:9.2f}{alone99:8.2f}{self.p99:7.2f}"


def settled(measure):
    """The ratios by p50 and by p99: of one round where they are within bounds, else the medians of three."""
    rounds = [measure()]
    if rounds[0].p50 > P50_AT_MOST or rounds[0].p99 > P99_AT_MOST:
        rounds += [measure(), measure()]
    return tuple(statistics.median(getattr(waits, name) for waits in rounds) for name in ("p50", "p99"))
