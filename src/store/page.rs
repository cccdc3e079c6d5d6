//! Pages of a list: bounded in rows and in bytes.
//!
//! A page is read row by row, and no further than it is shown: a page that reaches [`PAGE_BYTES`] ends there, with
//! fewer rows than requested. Only lists whose rows can be large are read this way; a hundred rows of the others,
//! each of the contract's maximum length, stay below the bound.
//!
//! A database produces all rows that a statement requests, read or not. So lists whose rows are mostly documents are
//! requested in [`Portions`]: few rows at first, and then as many as fit if their size stays the same.

use futures::TryStreamExt;
use sea_orm::{FromQueryResult, Statement, StreamTrait};
use serde_json::Value;

use super::internal;
use crate::domain::page::{PAGE_BYTES, Page};
use crate::error::Result;

/// A page of a keyset: `rows` has at most `limit` rows; `more` says whether others follow.
#[derive(Debug)]
pub struct RowPage<T> {
    /// The rows, in order.
    pub rows: Vec<T>,
    /// Whether there is a next page.
    pub more: bool,
}

impl<T> RowPage<T> {
    /// Cuts a result that was requested with one row more than the page holds.
    pub(crate) fn cut(mut rows: Vec<T>, limit: u64) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        RowPage { rows, more }
    }

    /// The page of a list's response: every row as callers see it, and the cursor after the last one.
    ///
    /// # Errors
    /// When a row cannot be shown.
    pub fn into_page<U>(
        self,
        cursor: impl Fn(&T) -> String,
        view: impl FnMut(T) -> Result<U>,
    ) -> Result<Page<U>> {
        let next_cursor = self.rows.last().filter(|_| self.more).map(cursor);
        Ok(Page { data: self.rows.into_iter().map(view).collect::<Result<_>>()?, next_cursor })
    }

    /// Like `into_page`, without the rows that `view` cannot show: one such row must not hide the others.
    pub fn into_readable_page<U>(
        self,
        cursor: impl Fn(&T) -> String,
        view: impl FnMut(T) -> Option<U>,
    ) -> Page<U> {
        let next_cursor = self.rows.last().filter(|_| self.more).map(cursor);
        Page { data: self.rows.into_iter().filter_map(view).collect(), next_cursor }
    }
}

impl<T: FromQueryResult> RowPage<T> {
    /// Reads rows until there are `limit` of them or until they fill a page; at least one. The statement requests one
    /// row more than the limit.
    pub(super) async fn read(
        connection: &impl StreamTrait,
        statement: Statement,
        limit: u64,
        weigh: impl Fn(&T) -> usize,
    ) -> Result<Self> {
        let mut portions = Portions::all_at_once(limit);
        portions.read(connection, statement, weigh).await?;
        Ok(portions.into_page())
    }
}

/// Rows of the first portion, for lists whose rows can be large: at the contract's maximum length they fill a page.
pub(super) const FIRST_PORTION: u64 = 24;

/// How many bytes of rows are read without yielding: about half a millisecond of a thread.
const STRETCH_BYTES: usize = PAGE_BYTES / 16;

/// A page that is read with several statements, each of which continues after the last row of the one before.
pub(super) struct Portions<T> {
    rows: Vec<T>,
    bytes: usize,
    limit: usize,
    /// The rows of the next statement, without the extra one; 0 when the page is complete.
    next: usize,
    more: bool,
}

impl<T: FromQueryResult> Portions<T> {
    /// An empty page of at most `limit` rows, all of which the first statement requests.
    pub(super) fn all_at_once(limit: u64) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Portions { rows: Vec::new(), bytes: 0, limit, next: limit, more: false }
    }

    /// An empty page of at most `limit` rows that can be large.
    pub(super) fn of_large(limit: u64) -> Self {
        let first = Self::all_at_once(limit.min(FIRST_PORTION)).next;
        Portions { next: first, ..Self::all_at_once(limit) }
    }

    /// How many rows the next statement requests, and the row after which it continues; `None`: the page is complete.
    pub(super) fn next(&self) -> Option<(u64, Option<&T>)> {
        (self.next > 0).then(|| (u64::try_from(self.next).unwrap_or(u64::MAX), self.rows.last()))
    }

    /// Reads a portion. The statement requests one row more than the portion holds.
    pub(super) async fn read(
        &mut self,
        connection: &impl StreamTrait,
        statement: Statement,
        weigh: impl Fn(&T) -> usize,
    ) -> Result<()> {
        let mut found = std::pin::pin!(connection.stream_raw(statement).await.map_err(internal)?);
        let end = self.rows.len() + std::mem::take(&mut self.next);
        self.more = false;
        while let Some(row) = found.try_next().await.map_err(internal)? {
            let row = T::from_query_result(&row, "").map_err(internal)?;
            let bytes = self.bytes + weigh(&row);
            self.more = true;
            if bytes > PAGE_BYTES && !self.rows.is_empty() {
                return Ok(());
            }
            if self.rows.len() == end {
                self.next = (self.limit - end).min(self.fitting());
                return Ok(());
            }
            // A large page is read with yields, so that the thread can serve others.
            let ends_stretch = bytes / STRETCH_BYTES > self.bytes / STRETCH_BYTES;
            self.bytes = bytes;
            self.rows.push(row);
            self.more = false;
            if ends_stretch {
                tokio::task::yield_now().await;
            }
        }
        Ok(())
    }

    /// How many more rows fill the page if they have the size of those before; at least one.
    fn fitting(&self) -> usize {
        let each = self.bytes / self.rows.len().max(1);
        ((PAGE_BYTES - self.bytes) / each.max(1)).max(1)
    }

    /// The page that was read.
    pub(super) fn into_page(self) -> RowPage<T> {
        RowPage { rows: self.rows, more: self.more }
    }
}

/// How many bytes a text takes in JSON.
pub(super) fn text_weight(text: &str) -> usize {
    let escape = |byte: &u8| match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' => 1,
        0..0x20 => 5,
        _ => 0,
    };
    2 + text.len() + text.as_bytes().iter().map(escape).sum::<usize>()
}

/// How many bytes a document takes in JSON, or slightly more.
pub(super) fn weight(document: &Value) -> usize {
    match document {
        Value::Null | Value::Bool(_) => 5,
        Value::Number(_) => 24,
        Value::String(text) => text_weight(text),
        Value::Array(items) => 2 + items.iter().map(|item| 1 + weight(item)).sum::<usize>(),
        Value::Object(members) => {
            2 + members.iter().map(|(name, member)| 2 + text_weight(name) + weight(member)).sum::<usize>()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_weight_is_never_less_than_the_text() {
        for document in [
            json!(null),
            json!("a\"b\\c\n\u{1}é"),
            json!({"a": [1, -2.5e-300, true], "\"": {}}),
            json!([[], [[]], "x".repeat(1000)]),
        ] {
            let text = document.to_string();
            assert!((text.len()..text.len() + 64).contains(&weight(&document)), "{text}");
        }
    }
}
