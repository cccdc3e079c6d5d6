//! The words of a contract: a closed enum for each schema that lists values.
//!
//! A schema named `…OrNull` lists the same values as its enum without null, so the suffix is not in the enum's name.

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::document::{Document, text};
use crate::operation::texts;
use crate::shared::Shared;
use crate::source;

/// One list of values.
#[derive(Debug, Clone)]
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

    /// The values, without null.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    fn variants(&self) -> impl Iterator<Item = (String, &String)> {
        self.values.iter().map(|value| (value.to_upper_camel_case(), value))
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

/// Generates `words.rs`. Shared words are re-exported. If the client's types are open, each word converts to one of
/// them with `into`.
pub fn generate(document: &Document, words: &[Words], shared: &Shared, open: bool) -> String {
    let (handed_on, own): (Vec<_>, Vec<_>) =
        words.iter().partition(|list| shared.schemas.contains(&list.schema));
    let macros = match (own.is_empty(), open) {
        (false, false) => "words",
        (true, _) => "opened",
        (false, true) => "{opened, words}",
    };
    let mut text = format!(
        "// {}\n//! The words that the contract lists.\n\nuse crate::contract::word::{macros};\n",
        source::notice(&document.file)
    );
    for list in handed_on {
        text += &format!("pub use crate::contract::{}::words::{};\n", shared.api, list.name());
    }
    for list in own {
        let values: String =
            list.variants().map(|(variant, value)| format!("        {variant} = {value:?},\n")).collect();
        let (description, name) = (&list.description, list.name());
        text += &format!("\nwords! {{\n    /// {description}\n    {name} {{\n{values}    }}\n}}\n");
    }
    if open {
        text += "\n// As the client sends them.\n";
        for list in words {
            let variants: Vec<_> = list.variants().map(|(variant, _)| variant).collect();
            let (name, opened) = (list.name(), &list.schema);
            text += &format!(
                "opened! {{ {name} as super::client::types::{opened} {{ {} }} }}\n",
                variants.join(", ")
            );
        }
    }
    text
}
