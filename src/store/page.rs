//! Pages of a list: bounded in rows and in bytes.
//!
//! A page is read row by row, and no further than it is shown: one that holds [`PAGE_BYTES`] ends there, with fewer
//! rows than were asked for. Only lists whose rows can be large are read so; a hundred rows of the others, at the
//! contracts' longest, hold less.

use futures::TryStreamExt;
use sea_orm::{FromQueryResult, Statement, StreamTrait};
use serde_json::Value;

use super::internal;
use crate::domain::page::{PAGE_BYTES, Page};
use crate::error::Result;

/// A page of a keyset: `rows` hold at most `limit`; `more` tells whether others follow.
#[derive(Debug)]
pub struct Slice<T> {
    /// The rows, in order.
    pub rows: Vec<T>,
    /// Whether there is a next page.
    pub more: bool,
}

impl<T> Slice<T> {
    /// Cuts a result that was asked for one row more than the page holds.
    pub(crate) fn cut(mut rows: Vec<T>, limit: u64) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        Slice { rows, more }
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

impl<T: FromQueryResult> Slice<T> {
    /// Reads rows until there are `limit` of them, or until they weigh what a page may hold; at least one. The
    /// statement asks for one row more than the limit.
    pub(super) async fn read(
        connection: &impl StreamTrait,
        statement: Statement,
        limit: u64,
        weigh: impl Fn(&T) -> usize,
    ) -> Result<Self> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut found = std::pin::pin!(connection.stream_raw(statement).await.map_err(internal)?);
        let (mut rows, mut bytes) = (Vec::new(), 0);
        while let Some(row) = found.try_next().await.map_err(internal)? {
            let row = T::from_query_result(&row, "").map_err(internal)?;
            bytes += weigh(&row);
            if rows.len() == limit || (bytes > PAGE_BYTES && !rows.is_empty()) {
                return Ok(Slice { rows, more: true });
            }
            rows.push(row);
        }
        Ok(Slice { rows, more: false })
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
