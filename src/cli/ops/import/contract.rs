//! What the contract says about a row, on this machine: all its problems at once. The server reports only the first
//! problems of a batch.

use serde_json::Value;

use super::arguments::Collection;
use super::rows::Problem;
use crate::cli::failure::Failure;
use crate::contract::operator::SCHEMAS;
use crate::http::Definition;

/// The definition of a collection's rows.
pub(super) struct Contract(Definition);

impl Contract {
    pub(super) fn of(collection: &Collection) -> Result<Contract, Failure> {
        Definition::compile(SCHEMAS, collection.schema).map(Contract).map_err(Failure::Other)
    }

    /// Everything that is wrong with a row.
    pub(super) fn problems(&self, row: &Value) -> Vec<Problem> {
        let details = self.0.check(row).into_iter();
        details
            .map(|detail| Problem::new(column(detail.pointer.split('/').skip(1)), detail.message))
            .collect()
    }

    /// The problems of a row that were found, and those that the contract adds in other columns, as one.
    pub(super) fn complete(&self, found: Vec<Problem>, row: &Value) -> Option<Problem> {
        let is_new = |problem: &Problem| !found.iter().any(|known| known.column == problem.column);
        let more: Vec<_> = self.problems(row).into_iter().filter(is_new).collect();
        let mut all = found.into_iter().chain(more);
        let first = all.next()?;
        Some(first.together(&all.collect::<Vec<_>>()))
    }
}

/// A place in a row as a column name: lists are counted from 1.
pub(super) fn column<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let column: Vec<_> = words
        .map(|word| word.parse::<usize>().map_or_else(|_| word.to_owned(), |item| (item + 1).to_string()))
        .collect();
    column.join(".")
}
