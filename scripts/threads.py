"""Threads of drills and benchmarks, whose failure is one of the main thread."""

import threading


class Threads:
    """So many threads that do the same, each with its number. Python prints what a thread ends with, or passes over it, as
    it does with SystemExit; here the main thread raises it at the next look."""

    def __init__(self, work, count):
        self.work, self.failure = work, None
        self.threads = [threading.Thread(target=self.run, args=(number,), daemon=True) for number in range(count)]

    def start(self):
        for thread in self.threads:
            thread.start()

    def run(self, number):
        try:
            self.work(number)
        except BaseException as failure:
            self.failure = self.failure or failure

    def check(self):
        """Fails as the first thread did that has failed."""
        if isinstance(self.failure, SystemExit):
            raise self.failure
        if self.failure:
            raise SystemExit(f"FAILED: {self.failure!r}") from self.failure

    def join(self):
        """Waits for all, and fails if one has failed."""
        for thread in self.threads:
            thread.join()
        self.check()
