//! The words of a contract: a closed enum for each schema that lists values.
//!
//! A schema named `…OrNull` lists the same values as its enum without null, so the suffix is not in the enum's name.

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::document::{Document, text};
use crate::operation::texts;
use crate::source;

/// One list of values.
#[derive(Debug)]
pub struct Words {
    /// The schema's name.
    pub schema: String,
    description: String,
    values: Vec<String>,
}

impl Words {
    /// The name of the enum.
    pub fn name(&self) -> &str {
        self.schema.strip_suffix("OrNull").unwrap_or(&self.schema)
    }
}

/// Every list of values among the component schemas, in the order of the contract.
pub fn collect(document: &Document) -> Vec<Words> {
    document.schemas().filter_map(|(name, schema)| words(name, schema)).collect()
}

fn words(name: &str, schema: &Value) -> Option<Words> {
    let values = texts(schema, "enum");
    if values.is_empty() || text(schema, "type") != Some("string") {
        return None;
    }
    let description = text(schema, "description").unwrap_or(name);
    let description = description.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Words { schema: name.to_owned(), description, values })
}

/// Generates `words.rs`. Where the types are open, each word becomes one of them with `into`.
pub fn generate(document: &Document, words: &[Words], open: bool) -> String {
    let mut text = format!(
        "// {}\n//! The words that the contract lists.\n\nuse crate::contract::word::words;\n",
        source::notice(&document.file)
    );
    for list in words {
        let name = list.name();
        let opened = if open { format!(" as super::types::{}", list.schema) } else { String::new() };
        let values = list.values.iter();
        let values: String =
            values.map(|value| format!("        {} = {value:?},\n", value.to_upper_camel_case())).collect();
        text += &format!(
            "\nwords! {{\n    /// {}\n    {name}{opened} {{\n{values}    }}\n}}\n",
            list.description
        );
    }
    text
}
