//! Pages of a list: bounded in rows and in bytes.
//!
//! A page is read row by row, and no further than it is shown: one that holds [`PAGE_BYTES`] ends there, with fewer
//! rows than were asked for. Only lists whose rows can be large are read so; a hundred rows of the others, at the
//! contracts' longest, hold less.
//!
//! A database makes all rows that a statement asks for, read or not. So where most of a row is a document, the rows are
//! asked for in [`Portions`]: few at first, and then as many as fit if they go on as they began.

use futures::TryStreamExt;
use sea_orm::{FromQueryResult, Statement, StreamTrait};
use serde_json::Value;

use super::internal;
use crate::domain::page::{PAGE_BYTES, Page};
use crate::error::Result;

/// A page of a keyset: `rows` hold at most `limit`; `more` tells whether others follow.
#[derive(Debug)]
pub struct RowPage<T> {
    /// The rows, in order.
    pub rows: Vec<T>,
    /// Whether there is a next page.
    pub more: bool,
}

impl<T> RowPage<T> {
    /// Cuts a result that was asked for one row more than the page holds.
    pub(crate) fn cut(mut rows: Vec<T>, limit: u64) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        RowPage { rows, more }
    }

    /// The page that a list answers with: every row as callers see it, and the cursor behind the last.
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

    /// The same without the rows that `view` cannot show: one of them must not cost the others.
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
    /// Reads rows until there are `limit` of them, or until they weigh what a page may hold; at least one. The
    /// statement asks for one row more than the limit.
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

/// Rows of the first portion, of lists whose rows can be large: at the contracts' longest they fill a page.
const FIRST_PORTION: usize = 24;

/// How many bytes of rows are read in one stretch: about half a millisecond of a thread.
const STRETCH_BYTES: usize = PAGE_BYTES / 16;

/// A page that is read with several statements, each of which goes on behind the last row of the one before.
pub(super) struct Portions<T> {
    rows: Vec<T>,
    bytes: usize,
    limit: usize,
    /// Rows that the next statement is to ask for, and one more; 0 when the page is complete.
    next: usize,
    more: bool,
}

impl<T: FromQueryResult> Portions<T> {
    /// Nothing is read yet of `limit` rows at most, which the first statement asks for.
    pub(super) fn all_at_once(limit: u64) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Portions { rows: Vec::new(), bytes: 0, limit, next: limit, more: false }
    }

    /// The same for rows that can be large.
    pub(super) fn of_large(limit: u64) -> Self {
        let whole = Portions::all_at_once(limit);
        Portions { next: whole.limit.min(FIRST_PORTION), ..whole }
    }

    /// How many rows the next statement is to ask for, and behind which row it goes on; `None`: the page is complete.
    pub(super) fn next(&self) -> Option<(u64, Option<&T>)> {
        (self.next > 0).then(|| (u64::try_from(self.next).unwrap_or(u64::MAX), self.rows.last()))
    }

    /// Reads a portion. The statement asks for one row more than it holds.
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
            // A large page is read in stretches, between which the thread serves others.
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

    /// How many rows more fill the page if they weigh what those before do; one, if none does.
    fn fitting(&self) -> usize {
        let each = self.bytes / self.rows.len().max(1);
        ((PAGE_BYTES - self.bytes) / each.max(1)).max(1)
    }

    /// What was read.
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

/// How many bytes a document takes in JSON, or a little more.
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
