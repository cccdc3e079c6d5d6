//! A request as one would type it: with `curl`, and with the SDKs, whose methods are named after the operations.

use std::fmt::Write;

use serde_json::Value;

use super::Operation;
use super::contract::{Contract, examples, text};
use super::order::{in_order, pretty};
use super::parameters::written;
use crate::site::html::{code_block, tabs};

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
    /// The body's values that are no objects: those have classes of their own.
    fields: Vec<(&'a String, &'a Value)>,
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
        let example = content.and_then(|content| {
            let (_, example) = examples(contract, content).next()?;
            Some(in_order(contract, &content["schema"], example["value"].as_object()?))
        });
        let fields = example.unwrap_or_default();
        let is_flat = |value: &Value| match value {
            Value::Object(_) => false,
            Value::Array(values) => values.iter().all(Value::is_string),
            _ => true,
        };
        Self {
            resource,
            is_list: method.starts_with("list"),
            method,
            id: id
                .and_then(|parameter| parameter.get("example"))
                .map(|example| format!("\"{}\"", written(example))),
            fields: fields.into_iter().filter(|(_, value)| is_flat(value)).collect(),
        }
    }

    fn typescript(&self) -> String {
        let fields: String =
            self.fields.iter().map(|(name, value)| format!("  {name}: {value},\n")).collect();
        let fields = (!fields.is_empty()).then(|| format!("{{\n{fields}}}"));
        let arguments: Vec<_> = self.id.clone().into_iter().chain(fields).collect();
        let call = format!("tf.{}.{}({})", self.resource, self.method, arguments.join(", "));
        let begin = "import { Trailflow } from \"@trailflow/partner-api\";\n\nconst tf = new Trailflow();\n";
        match self.is_list {
            true => format!("{begin}for await (const item of {call}) console.log(item);\n"),
            false => format!("{begin}console.log(await {call});\n"),
        }
    }

    fn python(&self) -> String {
        let literal = |value: &Value| match value {
            Value::Null => "None".to_owned(),
            Value::Bool(true) => "True".to_owned(),
            Value::Bool(false) => "False".to_owned(),
            other => other.to_string(),
        };
        let fields = self.fields.iter().map(|(name, value)| format!("{}={}", snake(name), literal(value)));
        let arguments: Vec<_> = self.id.clone().into_iter().chain(fields).collect();
        let arguments = match arguments.iter().map(String::len).sum::<usize>() {
            ..60 => arguments.join(", "),
            _ => arguments.iter().map(|it| format!("\n    {it},")).chain(["\n".to_owned()]).collect(),
        };
        let call = format!("tf.{}.{}({arguments})", self.resource, snake(&self.method));
        let begin = "from trailflow import Trailflow\n\ntf = Trailflow()\n";
        match self.is_list {
            true => format!("{begin}for item in {call}:\n    print(item)\n"),
            false => format!("{begin}print({call})\n"),
        }
    }
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
        command += " \\\n  -H \"Authorization: Bearer $TRAILFLOW_API_KEY\"";
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
        let (_, python) = call("rotateWebhookSecret");
        assert!(python.contains("tf.webhooks.rotate_secret("), "{python}");
        assert!(python.contains("overlap_hours=24"), "{python}");
    }
}
