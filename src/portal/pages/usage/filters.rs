//! The filters of the page, which are in its address: one key, one operation.

use std::collections::HashMap;

use url::form_urlencoded::Serializer;
use uuid::Uuid;

use super::period::no_such_page;
use crate::contract::partner::policy;
use crate::domain::id::ApiKeyId;
use crate::error::Result;
use crate::portal::contract_words::route_of;
use crate::portal::visitor::Visitor;
use crate::store::usage::UsageFilter;

/// The requests that the page, its charts and the CSV tell of.
pub(super) struct Filters {
    pub(super) key: Option<ApiKeyId>,
    pub(super) operation: Option<&'static str>,
    /// What the organization's keys are called.
    pub(super) names: HashMap<Uuid, String>,
}

/// Something to choose.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) words: String,
    pub(super) is_chosen: bool,
}

impl Filters {
    /// The filters that an address asks for. What there is not, or is another organization's, has no page.
    pub(super) async fn read(visitor: &Visitor) -> Result<Filters> {
        let names = visitor.app().store.key_names(visitor.organization_id()?).await?;
        let key = match visitor.query().one("key")? {
            "" => None,
            id => {
                let id: Option<ApiKeyId> = id.parse().ok();
                Some(id.filter(|id| names.contains_key(&id.uuid())).ok_or_else(no_such_page)?)
            }
        };
        let operation = match visitor.query().one("operation")? {
            "" => None,
            name => {
                let known = policy::ALL.iter().find(|policy| policy.operation == name);
                Some(known.ok_or_else(no_such_page)?.operation)
            }
        };
        Ok(Filters { key, operation, names })
    }

    /// The same for the counts.
    pub(super) fn counted(&self) -> UsageFilter {
        UsageFilter { api_key: self.key, operation: self.operation }
    }

    /// Whether anything is left out.
    pub(super) fn any(&self) -> bool {
        self.key.is_some() || self.operation.is_some()
    }

    /// This query, such as `period=7d`, with the filters after it.
    pub(super) fn after(&self, query: &str) -> String {
        let mut filtered = Serializer::for_suffix(query.to_owned(), 0);
        if let Some(key) = self.key {
            filtered.append_pair("key", &key.to_string());
        }
        if let Some(operation) = self.operation {
            filtered.append_pair("operation", operation);
        }
        filtered.finish()
    }

    /// The page of this query, likewise.
    pub(super) fn page(&self, query: &str) -> String {
        format!("/usage?{}", self.after(query))
    }

    /// The keys to choose from, by name. Names may be the same: then the ends of their ids tell keys apart.
    pub(super) fn keys(&self) -> Vec<Choice> {
        let mut times: HashMap<&str, usize> = HashMap::new();
        self.names.values().for_each(|name| *times.entry(name).or_default() += 1);
        let mut keys: Vec<_> = self.names.iter().collect();
        keys.sort_by_key(|(id, name)| (name.to_lowercase(), **id));
        let choice = |(id, name): (&Uuid, &String)| {
            let id = ApiKeyId::from_uuid(*id);
            let value = id.to_string();
            let words = match times.get(name.as_str()) {
                Some(1) => name.clone(),
                _ => format!("{name} (…{})", &value[value.len() - 6..]),
            };
            Choice { value, words, is_chosen: self.key == Some(id) }
        };
        keys.into_iter().map(choice).collect()
    }

    /// The operations to choose from, in the contract's order.
    pub(super) fn operations(&self) -> Vec<Choice> {
        let choice = |operation: &'static str| {
            let (method, route) = route_of(operation);
            let is_chosen = self.operation == Some(operation);
            Choice { value: operation.to_owned(), words: format!("{method} {route}"), is_chosen }
        };
        policy::ALL
            .iter()
            .filter(|policy| policy.scope.is_some())
            .map(|policy| choice(policy.operation))
            .collect()
    }
}
