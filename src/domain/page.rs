//! Pages of lists.

use std::io;

use serde::Serialize;

use crate::error::{Error, Result};

/// How many bytes the rows of a page hold at most. One row may be larger, and is a page of its own then.
pub const PAGE_BYTES: usize = 1024 * 1024;

/// One page of a list, before it has its envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// The rows.
    pub data: Vec<T>,
    /// Where the next page begins; `None` on the last one.
    pub next_cursor: Option<String>,
}

/// Leaves as many rows as a page holds, at least one; returns whether it took others away.
///
/// # Errors
/// When a row cannot be written.
pub fn fit<T: Serialize>(rows: &mut Vec<T>) -> Result<bool> {
    let mut bytes = Count(0);
    for (index, row) in rows.iter().enumerate() {
        serde_json::to_writer(&mut bytes, row).map_err(Error::internal)?;
        if bytes.0 > PAGE_BYTES && index > 0 {
            rows.truncate(index);
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts what is written to it.
struct Count(usize);

impl io::Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_holds_what_fits_and_at_least_one_row() {
        let rows = |bytes: usize, count: usize| vec!["x".repeat(bytes); count];
        let fitted = |mut rows: Vec<String>| (fit(&mut rows).unwrap(), rows.len());
        assert_eq!(fitted(rows(1000, 100)), (false, 100));
        assert_eq!(fitted(rows(100_000, 20)), (true, 10));
        assert_eq!(fitted(rows(2 * PAGE_BYTES, 3)), (true, 1));
        assert_eq!(fitted(rows(2 * PAGE_BYTES, 1)), (false, 1));
        assert_eq!(fitted(rows(1, 0)), (false, 0));
    }
}
