//! A request as one would type it: with `curl`, and with the SDKs, whose methods are named after the operations.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use super::Operation;
use super::contract::{Contract, examples, text};
use super::order::{in_order, pretty};
use super::parameters::written;
use crate::site::html::{code_block, tabs};

/// How long a line of a sample is, without the name of its field.
const WIDTH: usize = 80;

/// In every language, of which the reader chooses one.
pub(super) fn in_all_languages(contract: &Contract, operation: &Operation<'_>) -> String {
    let call = SdkCall::of(contract, operation);
    let samples = [
        ("curl", curl(contract, operation)),
        ("TypeScript", code_block(&call.typescript(), "ts")),
        ("Python", code_block(&call.python(), "python")),
    ];
    tabs("request", samples.into_iter())
}

/// A call of a method of the SDKs.
struct SdkCall<'a> {
    resource: &'a str,
    method: String,
    id: Option<String>,
    /// The body, if the operation takes one.
    body: Option<Part<'a>>,
    is_list: bool,
}

impl<'a> SdkCall<'a> {
    fn of(contract: &'a Contract, operation: &Operation<'a>) -> Self {
        let resource = operation.path.trim_start_matches("/v1").split('/').nth(1).unwrap_or_default();
        let one = resource.strip_suffix('s').unwrap_or(resource);
        let method = [resource, one].into_iter().fold(operation.id().to_owned(), |method, word| {
            let (first, rest) = word.split_at(usize::from(!word.is_empty()));
            method.replace(&format!("{}{rest}", first.to_uppercase()), "")
        });
        let id = operation.parameters(contract).find(|it| it["in"] == "path");
        let content = operation.body(contract);
        let body = content.and_then(|content| {
            let (_, example) = examples(contract, content).next()?;
            Some(Part { contract, schema: &content["schema"], value: &example["value"] })
        });
        Self {
            resource,
            is_list: method.starts_with("list"),
            method,
            id: id
                .and_then(|parameter| parameter.get("example"))
                .map(|example| format!("\"{}\"", written(example))),
            body,
        }
    }

    fn typescript(&self) -> String {
        let body = self.body.as_ref().map(|body| body.written(Language::TypeScript, 0));
        let arguments: Vec<_> = self.id.clone().into_iter().chain(body).collect();
        let call = format!("tf.{}.{}({})", self.resource, self.method, arguments.join(", "));
        let begin = "import { Trailflow } from \"@trailflow/partner-api\";\n\nconst tf = new Trailflow();\n";
        match self.is_list {
            true => format!("{begin}for await (const item of {call}) console.log(item);\n"),
            false => format!("{begin}console.log(await {call});\n"),
        }
    }

    fn python(&self) -> String {
        let mut names = BTreeSet::from(["Trailflow"]);
        let mut arguments: Vec<_> = self.id.clone().into_iter().collect();
        if let Some(body) = &self.body {
            arguments.extend(body.fields(Language::Python, 0));
            body.parts().for_each(|(_, part)| part.classes(&mut names));
        }
        let method = format!("tf.{}.{}(", self.resource, snake(&self.method));
        let call = between([&method, ")"], &arguments, Language::Python.step(), 0);
        let names: Vec<_> = names.into_iter().collect();
        let begin = format!("from trailflow import {}\n\ntf = Trailflow()\n", names.join(", "));
        match self.is_list {
            true => format!("{begin}for item in {call}:\n    print(item)\n"),
            false => format!("{begin}print({call})\n"),
        }
    }
}

/// A body, or a value within it, with its schema.
#[derive(Clone, Copy)]
struct Part<'a> {
    contract: &'a Contract,
    schema: &'a Value,
    value: &'a Value,
}

/// What a sample is written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Language {
    TypeScript,
    Python,
}

impl Language {
    /// Spaces before what is within brackets.
    fn step(self) -> usize {
        match self {
            Language::TypeScript => 2,
            Language::Python => 4,
        }
    }
}

impl<'a> Part<'a> {
    /// What an object or a list holds, with the names of fields.
    fn parts(self) -> impl Iterator<Item = (&'a str, Part<'a>)> {
        let Part { contract, value, .. } = self;
        let schema = contract.resolve(self.schema);
        let fields = value.as_object().map(|fields| in_order(contract, schema, fields));
        let fields = fields.into_iter().flatten().map(move |(name, value)| {
            (name.as_str(), Part { contract, schema: &schema["properties"][name], value })
        });
        let items = value.as_array().into_iter().flatten();
        fields.chain(items.map(move |value| ("", Part { contract, schema: &schema["items"], value })))
    }

    /// The fields of an object, as arguments in Python and in braces in TypeScript.
    fn fields(self, language: Language, indent: usize) -> Vec<String> {
        let field = |(name, part): (&str, Part<'a>)| {
            let value = part.written(language, indent + language.step());
            match language {
                Language::TypeScript => format!("{name}: {value}"),
                Language::Python => format!("{}={value}", snake(name)),
            }
        };
        self.parts().map(field).collect()
    }

    /// The value itself, in a line that begins after so many spaces.
    fn written(self, language: Language, indent: usize) -> String {
        let step = language.step();
        match (self.value, language) {
            (Value::Object(_), Language::TypeScript) => {
                between(["{ ", " }"], &self.fields(language, indent), step, indent)
            }
            (Value::Object(_), Language::Python) => {
                let class = format!("{}(", self.class());
                between([&class, ")"], &self.fields(language, indent), step, indent)
            }
            (Value::Array(_), _) => {
                let items: Vec<_> =
                    self.parts().map(|(_, item)| item.written(language, indent + step)).collect();
                between(["[", "]"], &items, step, indent)
            }
            (Value::Null, Language::Python) => "None".to_owned(),
            (Value::Bool(true), Language::Python) => "True".to_owned(),
            (Value::Bool(false), Language::Python) => "False".to_owned(),
            (scalar, _) => scalar.to_string(),
        }
    }

    /// The Python SDK has a class for each object within a body, of the schema's name.
    fn class(self) -> &'a str {
        text(self.schema, "$ref").rsplit('/').next().unwrap_or_default()
    }

    /// Adds the classes of this value and of all that it holds.
    fn classes(self, names: &mut BTreeSet<&'a str>) {
        if self.value.is_object() {
            names.insert(self.class());
        }
        self.parts().for_each(|(_, part)| part.classes(names));
    }
}

/// Parts between brackets: on one line where they fit, otherwise each on its own.
fn between([open, close]: [&str; 2], parts: &[String], step: usize, indent: usize) -> String {
    let line = format!("{open}{}{close}", parts.join(", "));
    if indent + line.len() <= WIDTH && !line.contains('\n') {
        return line;
    }
    let inner = " ".repeat(indent + step);
    let lines: String = parts.iter().map(|part| format!("{inner}{part},\n")).collect();
    format!("{}\n{lines}{}{}", open.trim_end(), " ".repeat(indent), close.trim_start())
}

/// `orderNumber` as Python writes it.
fn snake(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake
}

/// With `curl`, from the contract's examples.
pub(super) fn curl(contract: &Contract, operation: &Operation<'_>) -> String {
    let mut path = operation.path.to_owned();
    for parameter in operation.parameters(contract).filter(|it| it["in"] == "path") {
        let name = text(parameter, "name");
        path = path.replace(
            &format!("{{{name}}}"),
            &parameter.get("example").map(written).unwrap_or_else(|| format!("${}", name.to_uppercase())),
        );
    }
    let method = match operation.method {
        "GET" => String::new(),
        other => format!("-X {other} "),
    };
    let mut command = format!("curl {method}'{}{path}'", contract.server());
    if operation.needs_key() {
        let _written = write!(command, " \\\n  -H \"Authorization: Bearer ${}\"", contract.credential());
    }
    if operation.needs_idempotency_key() {
        command += " \\\n  -H 'Idempotency-Key: a-new-key-for-each-change'";
    }
    let body = operation.body(contract);
    if let Some((body, (_, example))) = body.and_then(|body| Some((body, examples(contract, body).next()?))) {
        let json = pretty(contract, &body["schema"], &example["value"]);
        let _written = write!(
            command,
            " \\\n  -H 'Content-Type: application/json' \\\n  --data '{}'",
            json.replace('\'', "'\\''")
        );
    }
    code_block(&command, "bash")
}

/// Whether an operation's example of a value is worth to be sent: ids of another organization are not.
pub(super) fn without_foreign_ids(mut body: Value) -> Value {
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|name, _| !["customerId", "carrierId", "vehicleId"].contains(&name.as_str()));
    }
    body
}

#[cfg(test)]
mod tests {
    use super::super::PARTNER;
    use super::*;

    #[test]
    fn the_sdks_methods_are_named_after_the_operations() {
        let call = |id: &str| {
            let operation = PARTNER.operations().find(|it| it.id() == id).unwrap();
            let call = SdkCall::of(&PARTNER, &operation);
            (format!("{}.{}", call.resource, call.method), call.python())
        };
        for (id, name) in [
            ("listLoads", "loads.list"),
            ("changeLoadStatus", "loads.changeStatus"),
            ("getTracking", "tracking.get"),
            ("rotateWebhookSecret", "webhooks.rotateSecret"),
            ("listWebhookDeliveries", "webhooks.listDeliveries"),
            ("listVehicles", "vehicles.list"),
            ("getHealth", "health.get"),
        ] {
            assert_eq!(call(id).0, name);
        }
        let typescript = |id: &str| {
            let operation = PARTNER.operations().find(|it| it.id() == id).unwrap();
            SdkCall::of(&PARTNER, &operation).typescript()
        };
        let (_, python) = call("createLoad");
        for part in [
            "from trailflow import EquipmentInput, ReferenceInput, StopInput, TemperatureRangeInput, Trailflow\n",
            "\n    stops=[\n        StopInput(\n            type=\"PICKUP\",\n",
            "temperature=TemperatureRangeInput(min_fahrenheit=",
        ] {
            assert!(python.contains(part), "{part} in {python}");
        }
        let typescript = typescript("createLoad");
        for part in ["\n  stops: [\n    {\n      type: \"PICKUP\",\n", "temperature: { minFahrenheit: "] {
            assert!(typescript.contains(part), "{part} in {typescript}");
        }
        let (_, python) = call("rotateWebhookSecret");
        assert!(python.contains("tf.webhooks.rotate_secret("), "{python}");
        assert!(python.contains("overlap_hours=24"), "{python}");
    }
}
