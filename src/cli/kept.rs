//! Copies of the audit log that are kept elsewhere: an export, or the head of the chain. An attacker who can rewrite
//! the whole chain in the database cannot rewrite those.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::Deserialize;

use super::Failure;

/// What to compare the chain with.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Against {
    /// Compare with this export of all entries or of some, which was kept elsewhere
    #[arg(long, value_name = "EXPORT")]
    against: Option<PathBuf>,
    /// Compare with this head, which an earlier proof printed
    #[arg(long, value_name = "ENTRY:HASH")]
    head: Option<Kept>,
}

/// An entry at the time of the export.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Kept {
    sequence: i64,
    hash: String,
}

impl FromStr for Kept {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Kept, Self::Err> {
        let (sequence, hash) = text.split_once(':').ok_or("must be ENTRY:HASH, as a proof prints it")?;
        let sequence = sequence.parse().map_err(|_| "must begin with the number of an entry")?;
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err("must end with a hash: 64 hexadecimal digits");
        }
        Ok(Kept { sequence, hash: hash.to_ascii_lowercase() })
    }
}

/// The current entries, in order.
pub(super) trait Chain {
    /// The hash of an entry, if it exists. Calls must be in ascending order.
    async fn hash(&mut self, sequence: i64) -> Result<Option<String>, Failure>;
}

impl Against {
    /// Compares the kept copies with the chain that `open` reads from its beginning. Returns a description of the
    /// comparison.
    pub(super) async fn compare<C: Chain>(&self, open: impl Fn() -> C) -> Result<Vec<String>, Failure> {
        let mut told = Vec::new();
        if let Some(path) = &self.against {
            let count = compare(&mut open(), export(path)?).await?;
            if count == 0 {
                return Err(Failure::Other(format!("{} holds no entries to compare with", path.display())));
            }
            told.push(format!("{count} entries are as in {}.", path.display()));
        }
        if let Some(head) = &self.head {
            compare(&mut open(), std::iter::once(Ok(head.clone()))).await?;
            told.push(format!("Entry {} is as in the head that was kept.", head.sequence));
        }
        Ok(told)
    }
}

async fn compare(
    chain: &mut impl Chain,
    kept: impl Iterator<Item = Result<Kept, Failure>>,
) -> Result<u64, Failure> {
    let mut count = 0;
    for entry in kept {
        let Kept { sequence, hash } = entry?;
        let problem = match chain.hash(sequence).await? {
            Some(now) if now == hash => None,
            Some(_) => Some("it is another one than was kept: the chain was rewritten"),
            None => Some("was kept but is missing now: the chain was truncated"),
        };
        if let Some(problem) = problem {
            return Err(Failure::Other(format!("the audit chain is broken at entry {sequence}: {problem}")));
        }
        count += 1;
    }
    Ok(count)
}

/// The entries of an export, one per line.
fn export(path: &Path) -> Result<impl Iterator<Item = Result<Kept, Failure>>, Failure> {
    let name = path.display().to_string();
    let wrong = move |line: usize, what: &str| Failure::Other(format!("{name}, line {line}: {what}"));
    let file = File::open(path).map_err(|error| Failure::Other(format!("{}: {error}", path.display())))?;
    let mut before = 0;
    Ok(BufReader::new(file).lines().enumerate().map(move |(number, line)| {
        let line = line.map_err(|error| wrong(number + 1, &error.to_string()))?;
        let kept: Kept = serde_json::from_str(&line)
            .map_err(|_| wrong(number + 1, "this is no entry of an audit export"))?;
        if kept.sequence <= before {
            return Err(wrong(number + 1, "entries of an export rise, oldest first"));
        }
        before = kept.sequence;
        Ok(kept)
    }))
}

/// The message for an intact chain.
pub(super) fn intact(entries: i64, sequence: i64, hash: &str, compared: &[String]) -> String {
    let mut text = format!("The audit chain is intact ({entries} entries).\nHead: {sequence}:{hash}");
    for line in compared {
        text.push('\n');
        text.push_str(line);
    }
    text
}
