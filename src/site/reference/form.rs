//! The form that sends an operation through `/try`. What it holds at first works with the key of the demo: the loads
//! and the webhook subscription that it names are in the demo's data.

use std::fmt::Write;

use serde_json::{Value, json};

use super::Operation;
use super::contract::{Contract, examples, text};
use super::order::pretty;
use super::parameters::written;
use super::samples::without_foreign_ids;
use crate::site::escape::escaped;
use crate::site::html::heading;
use crate::site::toc::TRY;

/// A load of the demo that is in transit, by its externalId.
const LOAD: &str = "TMS-88403";

/// The form. Its fields have no names, so that a browser without the script would send nothing.
pub(super) fn html(contract: &Contract, operation: &Operation<'_>) -> String {
    let (id, title) = TRY;
    let mut html = format!(
        "<form class=\"try scripted\" data-try data-method=\"{}\" data-path=\"{}\" autocomplete=\"off\">{}",
        operation.method,
        operation.path,
        heading(id, title)
    );
    if operation.needs_key() {
        html +=
            &field("try-key", "API key", "data-key type=\"password\" placeholder=\"tf_test_…\" required", "");
    }
    for parameter in operation.parameters(contract) {
        let name = text(parameter, "name");
        let is_required = parameter["required"] == true;
        let (place, value) = match text(parameter, "in") {
            "path" => ("data-in-path", value_in_path(operation, parameter)),
            "query" => ("data-in-query", String::new()),
            _ => continue,
        };
        let example = parameter.get("example").map(written).unwrap_or_default();
        let required = if is_required { " required" } else { "" };
        let attributes = format!("{place}=\"{name}\" placeholder=\"{}\"{required}", escaped(&example));
        html += &field(&format!("try-{name}"), &format!("<code>{name}</code>"), &attributes, &value);
    }
    if operation.needs_idempotency_key() {
        html += &field(
            "try-idempotency-key",
            "<code>Idempotency-Key</code>, new for each request",
            "data-idempotency required",
            "",
        );
    }
    if let Some(body) = body(contract, operation) {
        let lines = body.lines().count().clamp(3, 16);
        let _written = write!(
            html,
            "<p class=\"field wide\"><label for=\"try-body\">Body</label>\
             <textarea id=\"try-body\" data-body rows=\"{lines}\" spellcheck=\"false\">{}</textarea></p>",
            escaped(&body)
        );
    }
    html + "<p class=\"wide row\"><button class=\"btn primary\" type=\"submit\">Send</button>\
            <span class=\"hint\">Goes to this server’s Partner API, with your key.</span></p>\
            <div class=\"wide result\" data-result role=\"status\" hidden><p><b data-status></b> <span data-time></span></p>\
            <pre tabindex=\"0\" data-headers></pre><pre tabindex=\"0\" data-response></pre></div></form>"
}

fn field(id: &str, label: &str, attributes: &str, value: &str) -> String {
    format!(
        "<p class=\"field\"><label for=\"{id}\">{label}</label>\
         <input id=\"{id}\" {attributes} value=\"{}\" autocomplete=\"off\" spellcheck=\"false\" autocapitalize=\"off\"></p>",
        escaped(value)
    )
}

fn value_in_path(operation: &Operation<'_>, parameter: &Value) -> String {
    match operation.tag() {
        "Loads" | "Tracking" => LOAD.to_owned(),
        // The demo's subscription has the id of the contract's example.
        _ => parameter.get("example").map(written).unwrap_or_default(),
    }
}

/// The first example, without what the demo's organization does not have. The script writes digits of its own in the
/// place of `{new}`, so that the same load is not created twice.
fn body(contract: &Contract, operation: &Operation<'_>) -> Option<String> {
    let content = operation.body(contract)?;
    let (_, example) = examples(contract, content).next()?;
    let mut body = without_foreign_ids(example["value"].clone());
    match operation.id() {
        "createLoad" => body["externalId"] = json!("TMS-{new}"),
        "createWebhook" => body["url"] = json!(format!("{}-{{new}}", text(&body, "url"))),
        "updateWebhook" => body["url"] = json!(format!("{}-{{new}}", text(&body, "url"))),
        _ => {}
    }
    Some(pretty(contract, &content["schema"], &body))
}
