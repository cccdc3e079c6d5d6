//! Pages of lists.

use std::io;

use serde::Serialize;

use crate::error::{Error, Result};

/// The most bytes that the rows of a page hold. A larger row is a page of its own.
pub const PAGE_BYTES: usize = 1024 * 1024;

/// One page of a list, without its envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// The rows.
    pub data: Vec<T>,
    /// Where the next page begins; `None` on the last one.
    pub next_cursor: Option<String>,
}

/// Keeps as many rows as fit into a page, at least one; returns whether it removed others.
///
/// # Errors
/// When a row cannot be serialized.
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

/// Counts the bytes that are written to it.
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
