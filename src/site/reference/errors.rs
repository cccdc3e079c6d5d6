//! The errors of an operation: status, code, and what each says.

use std::fmt::Write;

use super::Operation;
use super::contract::{Contract, examples, text};
use crate::site::escape::escaped;
use crate::site::markdown::phrase;

/// Statuses that are not 2xx.
pub(super) fn table(contract: &Contract, operation: &Operation<'_>) -> String {
    let mut rows = String::new();
    for (status, response) in operation.responses(contract).filter(|(status, _)| !status.starts_with('2')) {
        let content = &response["content"]["application/json"];
        let about = phrase(text(response, "description"));
        for (number, (_, example)) in examples(contract, content).enumerate() {
            let error = &example["value"]["error"];
            // What a status means is said once.
            let about = if number == 0 { about.as_str() } else { "" };
            let when = phrase(text(example, "summary"));
            let _written = write!(
                rows,
                "<tr><td>{status}</td><td><code>{}</code></td><td>{when}{}{about}</td></tr>",
                escaped(text(error, "code")),
                if about.is_empty() || when.is_empty() { "" } else { ". " }
            );
        }
    }
    if rows.is_empty() {
        return rows;
    }
    format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Errors\"><table>\
         <thead><tr><th>Status</th><th>Code</th><th>When</th></tr></thead><tbody>{rows}</tbody></table></div>"
    )
}
