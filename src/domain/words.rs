//! Lists as stored in the database.

/// The items of a stored list that this version can read. A newer one may have written the others.
pub fn readable_items<T: serde::de::DeserializeOwned>(list: &serde_json::Value) -> Vec<T> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(|item| T::deserialize(item).ok()).collect()
}
