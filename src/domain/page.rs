//! Pages of lists.

/// One page of a list, as services return it.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// The rows.
    pub data: Vec<T>,
    /// Where the next page begins; `None` on the last one.
    pub next_cursor: Option<String>,
}
