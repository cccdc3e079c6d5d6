"""The blocks of docs/operating/: each is run, used as a configuration, or listed with the reason why it is not.

`<!-- not run: REASON -->` on the line before a block gives the reason."""

import os
import pathlib
import re
import subprocess
from dataclasses import dataclass

from drill_common import fail, say

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "docs/operating"
HEADING = re.compile(r"^#+ (.*)$")
FENCE = re.compile(r"^( *)```(\S*)")
REASON = re.compile(r"^ *<!-- not run: (.*) -->$")


@dataclass
class Block:
    page: str
    heading: str
    kind: str
    code: str
    reason: str | None
    used: bool = False
    elsewhere: bool = False

    def __str__(self):
        first = next(line for line in self.code.splitlines() if line and not line.startswith("#"))
        return f"{self.page}, {self.heading}: {first[:70]}"

    def text(self, **instead):
        """The block, for a reader whose names are others than those of the document, which must be in it."""
        if self.reason:
            fail(f"{self} is not to be run: {self.reason}")
        self.used, code = True, self.code
        for name, (theirs, ours) in instead.items():
            if theirs not in code:
                fail(f"{self} has no {name} {theirs!r}")
            code = code.replace(theirs, str(ours))
        return code

    def run(self, env, user=None, **instead):
        """Runs the block as a shell would; what it printed."""
        say(f"  run  {self}")
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", self.text(**instead)], cwd="/", check=False, text=True,
                              capture_output=True, user=user, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **env})
        if done.returncode != 0:
            fail(f"{self} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def configure(self, **instead):
        """The block as a configuration."""
        say(f"  use  {self}")
        return self.text(**instead)


def blocks_of(path):
    heading, reason, found, lines = "", None, [], iter(path.read_text().splitlines())
    for line in lines:
        if is_heading := HEADING.match(line):
            heading = is_heading[1]
        if fence := FENCE.match(line):
            code = []
            for inner in lines:
                if inner.strip() == "```":
                    break
                code.append(inner.removeprefix(fence[1]))
            found.append(Block(path.name, heading, fence[2], "\n".join(code) + "\n", reason))
        told = REASON.match(line)
        reason = told[1] if told else None
    return found


class Pages:
    """All pages for operators."""

    def __init__(self):
        self.blocks = [block for path in sorted(FOLDER.glob("*.md")) for block in blocks_of(path)]

    def under(self, page, heading, kind="sh"):
        """All blocks of this kind under a heading."""
        return [block for block in self.blocks if (block.page, block.heading, block.kind) == (page, heading, kind)]

    def block(self, page, heading, kind="sh"):
        """The next block of this kind under a heading."""
        unused = (block for block in self.under(page, heading, kind) if not block.used)
        return next(unused, None) or fail(f"{page} has no more blocks of {kind} under {heading!r}")

    def by(self, target, page, kind, heading):
        """Blocks that another target of make runs."""
        for block in self.blocks:
            if (block.page, block.kind) == (page, kind) and heading.match(block.heading):
                block.elsewhere = True
                say(f"  {target} runs  {block}")

    def judge(self):
        """Every block has run, or says why it is not run."""
        for block in self.blocks:
            if block.reason:
                say(f"  not run  {block}\n           {block.reason}")
            elif not block.used and not block.elsewhere:
                fail(f"{block} is neither run nor says why: `<!-- not run: … -->`")
        ran, elsewhere = sum(block.used for block in self.blocks), sum(block.elsewhere for block in self.blocks)
        say(f"of {len(self.blocks)} blocks of docs/operating/, {ran} have run, {elsewhere} are run by another target, "
            f"and {len(self.blocks) - ran - elsewhere} are not run")
