//! The counts of a period: what the page, its charts and the CSV all tell.

use std::collections::BTreeMap;

use futures::try_join;
use uuid::Uuid;

use super::filters::Filters;
use super::period::Period;
use crate::error::Result;
use crate::portal::outcomes::Outcomes;
use crate::portal::visitor::Visitor;
use crate::store::usage::{OperationRow, PartCounts};

/// The counts of a period.
pub(super) struct Counts {
    /// By part of the period, operation and code.
    pub(super) by_part: PartCounts,
    /// By key, operation and code.
    pub(super) by_key: Vec<OperationRow>,
}

impl Counts {
    /// Counts them. What this node has not written yet is to be written before.
    pub(super) async fn of(visitor: &Visitor, period: &Period, filters: &Filters) -> Result<Counts> {
        let (app, organization, ends) = (visitor.app(), visitor.organization_id()?, period.ends()?);
        let by_part = app.store.usage_by_part(organization, period.edges(), filters.counted());
        let by_key = app.store.usage_by_operation(organization, ends, filters.counted());
        let (by_part, by_key) = try_join!(by_part, by_key)?;
        Ok(Counts { by_part, by_key })
    }

    /// The outcomes of each part.
    pub(super) fn parts(&self, period: &Period) -> Vec<Outcomes> {
        let mut parts = vec![Outcomes::default(); period.parts()];
        for ((part, _, code), requests) in &self.by_part {
            if let Some(outcomes) = parts.get_mut(*part) {
                *outcomes += Outcomes::of(code, *requests);
            }
        }
        parts
    }

    /// The outcomes of each operation, the busiest first.
    pub(super) fn operations(&self) -> Vec<(String, Outcomes)> {
        let mut operations: BTreeMap<&str, Outcomes> = BTreeMap::new();
        for ((_, operation, code), requests) in &self.by_part {
            *operations.entry(operation).or_default() += Outcomes::of(code, *requests);
        }
        let mut operations: Vec<_> =
            operations.into_iter().map(|(operation, outcomes)| (operation.to_owned(), outcomes)).collect();
        operations.sort_by_key(|(_, outcomes)| std::cmp::Reverse(outcomes.all()));
        operations
    }

    /// The requests of each code, the most frequent first; it is empty for a success.
    pub(super) fn codes(&self) -> Vec<(String, i64)> {
        let mut codes: BTreeMap<&str, i64> = BTreeMap::new();
        for ((_, _, code), requests) in &self.by_part {
            *codes.entry(code).or_default() += requests;
        }
        let mut codes: Vec<_> =
            codes.into_iter().map(|(code, requests)| (code.to_owned(), requests)).collect();
        codes.sort_by_key(|(_, requests)| std::cmp::Reverse(*requests));
        codes
    }

    /// The requests of some keys that met their limit.
    pub(super) fn limited(&self, keys: &[Uuid]) -> i64 {
        let of_keys = self.by_key.iter().filter(|row| keys.contains(&row.api_key_id));
        of_keys.filter(|row| row.code == "rate_limited").map(|row| row.requests).sum()
    }
}
