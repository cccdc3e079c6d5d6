//! Pages of lists that are ordered by id.

use uuid::Uuid;

use crate::domain::cursor::{Cursors, List};
use crate::domain::id::OrganizationId;
use crate::domain::page::Page;
use crate::error::Result;
use crate::store::RowPage;

/// Which page of a list is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    cursors: Cursors,
    /// The id behind which the page begins.
    pub after: Option<Uuid>,
    /// Rows at most.
    pub limit: u64,
}

impl Paging {
    /// The page of `list` that a query asks for; `organization`: whose list it is, if it is one organization's.
    ///
    /// # Errors
    /// When the cursor is of another list.
    pub(crate) fn of(
        list: List,
        organization: Option<OrganizationId>,
        cursor: Option<&str>,
        limit: i32,
    ) -> Result<Paging> {
        let cursors = Cursors::of(list, organization);
        Ok(Paging { cursors, after: cursors.read_id(cursor)?, limit: limit.unsigned_abs().into() })
    }

    /// The page with every row as its readers see it.
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

    /// The same without the rows that `view` cannot show: one of them must not cost the others.
    pub fn readable_page<T, U>(
        self,
        rows: RowPage<T>,
        id: impl Fn(&T) -> Uuid,
        view: impl FnMut(T) -> Option<U>,
    ) -> Page<U> {
        rows.into_readable_page(|row| self.cursors.after_id(id(row)), view)
    }
}
