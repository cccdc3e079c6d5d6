"""The tables of docs/operating/size.md that scripts/bench_size.py measures: their heads, and the first cells of their rows.

`python3 scripts/bench_size_tables.py` checks that the document has the same."""

import pathlib
from dataclasses import dataclass, field

DOCUMENT = pathlib.Path(__file__).resolve().parent.parent / "docs/operating/size.md"


@dataclass
class Table:
    """A table under a heading, and the figures of its rows."""

    heading: str
    head: list[str]
    rows: list[str]
    cells: dict[str, list[str]] = field(default_factory=dict)

    def set(self, row, *cells):
        if row not in self.rows or len(cells) != len(self.head) - 1:
            raise ValueError(f"the table of {self.heading!r} has no such row: {row!r}, {cells}")
        self.cells[row] = list(cells)

    def lines(self):
        yield from (line(self.head), "|" + "---|" * len(self.head))
        yield from (line([row, *self.cells[row]]) for row in self.rows)


def line(cells):
    return f"| {' | '.join(cells)} |"


def tables():
    """All of them, without figures."""
    return [
        Table("What one machine does", ["Request", "A second", "CPU of the node, each", "CPU of PostgreSQL, each"], [
            "a load by its id", "a list of 50 loads, read", "a list of 50 loads, remembered",
            "a new load, with an Idempotency-Key", "the same again (a replay)", "refused by the rate limit"]),
        Table("Connections and files", ["Of one `serve`, as shipped", "At most", "Measured under load"], [
            "connections to PostgreSQL", "open files"]),
        Table("Memory", ["Process", "Idle", "The most under load"], [
            "`trailflow serve`", "`trailflow work`", "PostgreSQL, 512 MB of it shared buffers", "Redis"]),
        Table("What grows", ["A million", "Adds to the database"], [
            "requests that succeeded, in the request log", "new loads with two stops", "receipts of writes",
            "webhook deliveries, with a body for each four"]),
        Table("What grows", ["A million", "Adds to the archive of the WAL"], ["new loads with two stops"]),
    ]


def check_document():
    """Fails when the document has another head or other rows than what is measured."""
    heading, found = "", {}
    for text in DOCUMENT.read_text().splitlines():
        if text.startswith("## "):
            heading, current = text.removeprefix("## "), None
        elif text.startswith("| "):
            cells = [cell.strip() for cell in text.strip("| ").split(" | ")]
            if current is None:
                current = found.setdefault((heading, tuple(cells)), [])
            else:
                current.append(cells[0])
        elif not text.startswith("|---"):
            current = None
    for table in tables():
        if found.get((table.heading, tuple(table.head))) != table.rows:
            raise SystemExit(f"FAILED: {DOCUMENT.name} has no table under {table.heading!r} with the head {line(table.head)} "
                             f"and the rows {table.rows}")


if __name__ == "__main__":
    check_document()
    print(f"{DOCUMENT.name} has the rows that scripts/bench-size measures")
