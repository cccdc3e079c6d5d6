//! A contract, as the reference reads it.

use serde_json::{Map, Value};
use serde_yaml_ng::Value as Ordered;

/// An OpenAPI document.
pub(in crate::site) struct Contract(Value);

/// One of its operations.
#[derive(Clone, Copy)]
pub(in crate::site) struct Operation<'a> {
    /// In capitals.
    pub(in crate::site) method: &'static str,
    pub(in crate::site) path: &'a str,
    pub(in crate::site) item: &'a Value,
}

/// The names of a schema's fields, in the contract's order: a [`Map`] sorts them. See [`order`](super::order).
pub(super) const ORDER: &str = "x-order";

/// In the order in which they are listed.
const METHODS: [(&str, &str); 5] =
    [("get", "GET"), ("post", "POST"), ("put", "PUT"), ("patch", "PATCH"), ("delete", "DELETE")];

impl Contract {
    /// # Panics
    /// When the text is not JSON; the generator wrote it.
    pub(super) fn read(json: &str) -> Self {
        let mut contract = serde_json::from_str(json).expect("the contract is JSON");
        note_order(&mut contract, &serde_json::from_str(json).expect("the contract is JSON"));
        Self(contract)
    }

    pub(in crate::site) fn title(&self) -> &str {
        text(&self.0["info"], "title")
    }

    pub(in crate::site) fn version(&self) -> &str {
        text(&self.0["info"], "version")
    }

    pub(super) fn description(&self) -> &str {
        text(&self.0["info"], "description")
    }

    /// Where it is served, as partners and staff reach it.
    pub(super) fn server(&self) -> &str {
        text(&self.0["servers"][0], "url")
    }

    /// The environment variable that authorizes a request, in samples: roles are staff's.
    pub(super) fn credential(&self) -> &'static str {
        if self.roles().is_some() { "TRAILFLOW_OPERATOR_TOKEN" } else { "TRAILFLOW_API_KEY" }
    }

    /// The scopes of each role, where the contract has roles.
    pub(super) fn roles(&self) -> Option<&Map<String, Value>> {
        self.0["x-roles"].as_object()
    }

    /// Names and descriptions.
    pub(super) fn tags(&self) -> impl Iterator<Item = (&str, &str)> {
        list(&self.0["tags"]).map(|tag| (text(tag, "name"), text(tag, "description")))
    }

    /// In the order of the contract's paths.
    pub(in crate::site) fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        let paths = self.0["paths"].as_object().into_iter().flatten();
        paths.flat_map(|(path, item)| {
            METHODS
                .iter()
                .filter_map(move |(key, method)| Some(Operation { method, path, item: item.get(key)? }))
        })
    }

    /// What webhooks deliver, by the name of the event.
    pub(super) fn events(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0["x-webhooks"].as_object().into_iter().flatten().map(|(name, event)| (name, &event["post"]))
    }

    pub(super) fn has_events(&self) -> bool {
        self.events().next().is_some()
    }

    /// What a `$ref` names, or the value itself.
    pub(super) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let pointer = value.get("$ref").and_then(Value::as_str).and_then(|it| it.strip_prefix('#'));
        pointer.and_then(|pointer| self.0.pointer(pointer)).unwrap_or(value)
    }
}

impl<'a> Operation<'a> {
    pub(in crate::site) fn id(&self) -> &'a str {
        text(self.item, "operationId")
    }

    /// Its name in addresses: `createLoad` is `create-load`.
    pub(in crate::site) fn slug(&self) -> String {
        let mut slug = String::new();
        for character in self.id().chars() {
            if character.is_ascii_uppercase() {
                slug.push('-');
            }
            slug.push(character.to_ascii_lowercase());
        }
        slug
    }

    pub(in crate::site) fn summary(&self) -> &'a str {
        text(self.item, "summary")
    }

    pub(in crate::site) fn description(&self) -> &'a str {
        text(self.item, "description")
    }

    pub(super) fn tag(&self) -> &'a str {
        self.item["tags"][0].as_str().unwrap_or_default()
    }

    pub(super) fn needs_key(&self) -> bool {
        self.item.get("security").is_none()
    }

    pub(super) fn needs_idempotency_key(&self) -> bool {
        self.item["x-idempotency"] == "required"
    }

    pub(super) fn parameters(&self, contract: &'a Contract) -> impl Iterator<Item = &'a Value> {
        list(&self.item["parameters"]).map(|parameter| contract.resolve(parameter))
    }

    /// The body's content, if it takes one.
    pub(super) fn body(&self, contract: &'a Contract) -> Option<&'a Value> {
        let body = contract.resolve(self.item.get("requestBody")?);
        Some(&body["content"]["application/json"])
    }

    /// Statuses, with what each means.
    pub(super) fn responses(&self, contract: &'a Contract) -> impl Iterator<Item = (&'a String, &'a Value)> {
        let responses = self.item["responses"].as_object().into_iter().flatten();
        responses.map(|(status, response)| (status, contract.resolve(response)))
    }
}

/// Adds [`ORDER`] to every schema with fields.
fn note_order(contract: &mut Value, ordered: &Ordered) {
    match (contract, ordered) {
        (Value::Object(fields), Ordered::Mapping(names)) => {
            for (name, value) in names {
                let field = name.as_str().and_then(|name| fields.get_mut(name));
                field.into_iter().for_each(|field| note_order(field, value));
            }
            if let Some(properties) = ordered.get("properties").and_then(Ordered::as_mapping) {
                let names = properties.keys().filter_map(Ordered::as_str).map(Value::from).collect();
                fields.insert(ORDER.to_owned(), names);
            }
        }
        (Value::Array(values), Ordered::Sequence(same)) => {
            values.iter_mut().zip(same).for_each(|(value, same)| note_order(value, same));
        }
        _ => {}
    }
}

/// The examples of a content, with their names.
pub(super) fn examples<'a>(
    contract: &'a Contract,
    content: &'a Value,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let examples = content["examples"].as_object().into_iter().flatten();
    examples.map(|(name, example)| (name.as_str(), contract.resolve(example)))
}

pub(super) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

pub(super) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
