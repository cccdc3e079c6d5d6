//! What a change changed, for the audit log.

use serde::Serialize;
use serde_json::Value;

/// The states before and after, without the unchanged fields.
pub(super) fn difference(before: &impl Serialize, after: &impl Serialize) -> (Option<Value>, Option<Value>) {
    let object = |state: serde_json::Result<Value>| match state {
        Ok(Value::Object(members)) => members,
        _ => serde_json::Map::new(),
    };
    let (mut before, mut after) = (object(serde_json::to_value(before)), object(serde_json::to_value(after)));
    let same: Vec<String> = before
        .iter()
        .filter(|(name, value)| after.get(*name) == Some(*value))
        .map(|(name, _)| name.clone())
        .collect();
    for name in same {
        before.remove(&name);
        after.remove(&name);
    }
    (Some(before.into()), Some(after.into()))
}
