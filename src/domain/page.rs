//! Pages of lists.

use super::rendered::Rendered;

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
pub fn fit<T>(rows: &mut Vec<Rendered<T>>) -> bool {
    let mut bytes = 0;
    for (index, row) in rows.iter().enumerate() {
        bytes += row.bytes().len();
        if bytes > PAGE_BYTES && index > 0 {
            rows.truncate(index);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_holds_what_fits_and_at_least_one_row() {
        let rows = |bytes: usize, count: usize| vec![Rendered::<()>::kept("x".repeat(bytes)); count];
        let fitted = |mut rows: Vec<Rendered<()>>| (fit(&mut rows), rows.len());
        assert_eq!(fitted(rows(1000, 100)), (false, 100));
        assert_eq!(fitted(rows(100_000, 20)), (true, 10));
        assert_eq!(fitted(rows(2 * PAGE_BYTES, 3)), (true, 1));
        assert_eq!(fitted(rows(2 * PAGE_BYTES, 1)), (false, 1));
        assert_eq!(fitted(rows(1, 0)), (false, 0));
    }
}
