"""Two programs measured in turn in one run: the figures of both, and which of them are worse.

A slow minute of the machine falls on both, because their rounds alternate; what is left of it is the spread. So a
figure counts as worse only when its median is outside of what the other program itself showed, by more than 5 %.
Where the other's own spread (greatest less least, by its median) is more than 10 %, the rate says little: there CPU per
request decides, that of the server and of PostgreSQL together, by the same rule.
"""

import statistics

SLACK, WIDE = 0.05, 0.10


def in_turn(number, other, this):
    """Who goes first changes with every round: so neither always follows what the other left behind."""
    return (other, this) if number % 2 == 0 else (this, other)


class Measured:
    """A figure of both programs, round by round; for each round also the CPU of the server and of PostgreSQL, in
    microseconds a request, where requests were counted."""

    def __init__(self, title, digits=0, less_is_better=False):
        self.title, self.digits, self.less_is_better = title, digits, less_is_better
        self.other, self.this = [], []

    def add(self, is_this, figure, server=None, postgres=None):
        (self.this if is_this else self.other).append((figure, server, postgres))

    def worse(self):
        """Why this program counts as worse; None when it does not."""
        others, mine = [run[0] for run in self.other], statistics.median(run[0] for run in self.this)
        wide = (max(others) - min(others)) / max(statistics.median(others), 1e-9) > WIDE
        if wide and self.other[0][1] is not None:
            most = max(server + postgres for _, server, postgres in self.other)
            mine = statistics.median(server + postgres for _, server, postgres in self.this)
            return "CPU" if mine > most * (1 + SLACK) else None
        if self.less_is_better:
            return "figure" if mine > max(others) * (1 + SLACK) else None
        return "figure" if mine < min(others) * (1 - SLACK) else None

    def show(self):
        def spread(runs):
            figures = [run[0] for run in runs]
            middle, least, most = (f"{figure:,.{self.digits}f}" for figure in (
                statistics.median(figures), min(figures), max(figures)))
            return f"{middle} ({least}–{most})"

        def cpu(runs):
            if runs[0][1] is None:
                return "", 0
            server, postgres = (statistics.median(column) for column in list(zip(*runs))[1:])
            return f"{server:.0f} + {postgres:.0f}", server + postgres

        def ratio(this, other):
            return f"{this / other:.2f}" if other else ""

        (other_cpu, other_sum), (this_cpu, this_sum) = cpu(self.other), cpu(self.this)
        medians = [statistics.median(run[0] for run in runs) for runs in (self.this, self.other)]
        worse = self.worse()
        print(f"{self.title:30}{spread(self.other):>26}{spread(self.this):>26}{ratio(*medians):>7}"
              f"{other_cpu:>14}{this_cpu:>14}{ratio(this_sum, other_sum):>7}{'  WORSE: ' + worse if worse else ''}")


def show(figures, other, rounds, seconds):
    """Prints the table; returns how many figures are worse."""
    print(f"\n{'median (least–greatest)':30}{'against':>26}{'this':>26}{'ratio':>7}"
          f"{'CPU against':>14}{'CPU this':>14}{'ratio':>7}")
    for figure in figures:
        figure.show()
    worse = sum(figure.worse() is not None for figure in figures)
    print(f"\nagainst: {other}; CPU in µs a request, of the server + of PostgreSQL; rounds: {rounds} of {seconds} s\n"
          f"worse than the other's own spread and {SLACK:.0%}: {worse or 'nothing'}", flush=True)
    return worse
