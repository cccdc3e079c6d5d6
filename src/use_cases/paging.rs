//! Pages of lists that are ordered by id.

use uuid::Uuid;

use crate::domain::cursor::Cursors;
use crate::domain::page::Page;
use crate::error::Result;
use crate::store::RowPage;

/// A requested page of a list.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    cursors: Cursors,
    /// The id after which the page begins.
    pub after: Option<Uuid>,
    /// The most rows.
    pub limit: u64,
}

impl Paging {
    /// The page that a query requests of the list with these cursors.
    ///
    /// # Errors
    /// When the cursor is of another list, or from before a restore.
    pub(crate) fn of(cursors: Cursors, cursor: Option<&str>, limit: i32) -> Result<Paging> {
        Ok(Paging { cursors, after: cursors.read_id(cursor)?, limit: limit.unsigned_abs().into() })
    }

    /// The page, with every row converted for its readers.
    ///
    /// # Errors
    /// When a row cannot be shown.
    pub fn page<T, U>(
        self,
        rows: RowPage<T>,
        id: impl Fn(&T) -> Uuid,
        view: impl FnMut(T) -> Result<U>,
    ) -> Result<Page<U>> {
        rows.into_page(|row| self.cursors.after_id(id(row)), view)
    }

    /// Like `page`, without the rows that `view` cannot show: one such row must not hide the others.
    pub fn readable_page<T, U>(
        self,
        rows: RowPage<T>,
        id: impl Fn(&T) -> Uuid,
        view: impl FnMut(T) -> Option<U>,
    ) -> Page<U> {
        rows.into_readable_page(|row| self.cursors.after_id(id(row)), view)
    }
}
