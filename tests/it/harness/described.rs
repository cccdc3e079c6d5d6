//! What the contracts say about the headers of answers, read from the contracts themselves.

use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use reqwest::header::HeaderMap;
use serde_json::Value;
use trailflow_codegen::Document;

use super::faithful::Api;

/// Headers of the message, not of the answer: HTTP describes them.
const FRAMING: [&str; 6] =
    ["cache-control", "connection", "content-length", "content-type", "date", "transfer-encoding"];
/// What `deprecated: true` describes by itself.
const DEPRECATION: [&str; 3] = ["deprecation", "sunset", "link"];

/// A header that an answer may or must have.
struct Header {
    name: String,
    required: bool,
    integer: bool,
    schema: Validator,
}

/// The headers of every operation's answers, by operation and status.
struct Described(HashMap<(String, u16), Vec<Header>>);

/// Everything that the contract does not say about these headers, or says otherwise. Without `whole`, the ones that
/// the HTTP library adds on the way are not looked for.
pub fn faults(api: Api, operation: &str, status: u16, headers: &HeaderMap, whole: bool) -> Vec<String> {
    static PARTNER: LazyLock<Described> = LazyLock::new(|| Described::read("openapi.yaml"));
    static OPERATOR: LazyLock<Described> = LazyLock::new(|| Described::read("operator.yaml"));
    let described = match api {
        Api::Partner => &PARTNER,
        Api::Operator => &OPERATOR,
    };
    let none = Vec::new();
    let known = described.0.get(&(operation.to_owned(), status)).unwrap_or(&none);
    let deprecated = api.policy(operation).deprecation.is_some();
    let mut faults = Vec::new();
    for (name, value) in headers {
        let text = value.to_str().unwrap_or("(not ASCII)");
        match known.iter().find(|header| header.name == name.as_str()) {
            Some(header) if header.allows(text) => {}
            Some(_) => faults.push(format!("{name}: {text} is not what the contract says")),
            None if FRAMING.contains(&name.as_str()) => {}
            None if deprecated && DEPRECATION.contains(&name.as_str()) => {}
            None if name == "x-request-id" && status == 200 && operation.ends_with("Health") => {}
            None => faults.push(format!("the contract has no header {name} ({text})")),
        }
    }
    let missing = known.iter().filter(|header| header.required && !headers.contains_key(&header.name));
    faults.extend(
        missing
            .filter(|header| whole || header.name != "x-request-id")
            .map(|header| format!("{} is missing", header.name)),
    );
    faults
}

impl Header {
    fn allows(&self, text: &str) -> bool {
        let value = if self.integer { text.parse().map(Value::Number) } else { Ok(text.into()) };
        value.is_ok_and(|value| self.schema.is_valid(&value))
    }
}

impl Described {
    fn read(file: &str) -> Described {
        let document = Document::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let mut described = HashMap::new();
        for operation in document.operations() {
            let id = operation.value["operationId"].as_str().unwrap();
            for (status, answer) in operation.value["responses"].as_object().unwrap() {
                let headers = document.resolve(answer).unwrap().get("headers").and_then(Value::as_object);
                let headers = headers.into_iter().flatten().map(|(name, header)| {
                    let header = document.resolve(header).unwrap();
                    let schema = document.resolve(&header["schema"]).unwrap();
                    Header {
                        name: name.to_lowercase(),
                        required: header["required"] == true,
                        integer: schema["type"] == "integer",
                        schema: jsonschema::validator_for(schema).unwrap(),
                    }
                });
                described.insert((id.to_owned(), status.parse().unwrap()), headers.collect());
            }
        }
        Described(described)
    }
}
