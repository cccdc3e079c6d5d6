//! The generated parts of the documents: tables of scopes, errors, limits and so on, and the payloads. They
//! are in `docs/*.mdx` between `{/* generated: … */}` and `{/* end */}`, and are checked for freshness like
//! generated code.

use std::{fmt::Write, fs, path::Path};

use serde_json::Value;
use trailflow_codegen::{
    Document,
    document::{RawOperation, text},
    operation::merged_parameters,
};

use crate::{codes, missing::Missing};

const BEGIN: &str = "{/* generated: ";
const END: &str = "{/* end */}";

/// Regenerates the parts of the pages; with `check`, only returns which pages are stale.
pub fn renew(root: &Path, check: bool) -> Result<Vec<String>, Missing> {
    let problem = |what: String| Missing::new(what, "Fix the page, or the contract.");
    let document =
        Document::read(&root.join("openapi.yaml")).map_err(|problems| problem(problems.to_string()))?;
    let mut stale = Vec::new();
    let mut pages: Vec<_> = fs::read_dir(root.join("docs"))
        .map_err(|error| problem(error.to_string()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "mdx"))
        .collect();
    pages.sort();
    for path in pages {
        let old = fs::read_to_string(&path).map_err(|error| problem(error.to_string()))?;
        let new =
            page(root, &document, &old).map_err(|what| problem(format!("{}: {what}", path.display())))?;
        if new != old {
            stale.push(path.strip_prefix(root).unwrap_or(&path).display().to_string());
            if !check {
                fs::write(&path, new).map_err(|error| problem(error.to_string()))?;
            }
        }
    }
    Ok(stale)
}

/// A page with its generated parts regenerated.
fn page(root: &Path, document: &Document, old: &str) -> Result<String, String> {
    let (mut new, mut rest) = (String::new(), old);
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let (what, after) = after.split_once(" */}").ok_or("a mark is not closed")?;
        let (_, after) = after.split_once(END).ok_or_else(|| format!("{what} has no end"))?;
        let part = part(root, document, what)?;
        let _written = write!(new, "{before}{BEGIN}{what} */}}\n\n{}\n\n{END}", part.trim());
        rest = after;
    }
    Ok(new + rest)
}

fn part(root: &Path, document: &Document, what: &str) -> Result<String, String> {
    let words: Vec<&str> = what.split(' ').collect();
    Ok(match words.as_slice() {
        ["operations"] => operations(document),
        ["scopes"] => scopes(document),
        ["idempotent"] => idempotent(document),
        ["request-headers"] => request_headers(document),
        ["extensions"] => extensions(document),
        ["example-error"] => error_example(document),
        ["errors"] => errors(document)?,
        ["rate-headers"] => rate_headers(document),
        ["limits"] => limits(document),
        ["events"] => events(document),
        ["delivery-headers"] => delivery_headers(document),
        ["payloads"] => payloads(document),
        ["changelog"] => changelog(root)?,
        ["file", language, file, tab] => {
            let text = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
            format!("```{language} {tab}\n{}\n```", text.trim_end())
        }
        _ => return Err(format!("nothing generates {what}")),
    })
}

/// `GET /v1/loads`, as the pages write it.
fn route(raw: &RawOperation<'_>) -> String {
    format!("`{} {}`", raw.method.to_uppercase(), raw.path)
}

/// A Markdown table; line breaks and bars in cells would break it.
fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let row = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let mut table = row(&head) + &format!("|{}\n", "---|".repeat(head.len()));
    for cells in rows {
        let cells: Vec<_> = cells
            .iter()
            .map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|"))
            .collect();
        table += &row(&cells);
    }
    table
}

fn words(value: &Value, member: &str) -> String {
    text(value, member).unwrap_or_default().to_owned()
}

fn operations(document: &Document) -> String {
    let rows = document.operations().map(|raw| {
        let end =
            text(raw.value, "x-sunset").map(|date| format!(" (deprecated, served until {date} at least)"));
        vec![words(raw.value, "summary") + &end.unwrap_or_default(), route(&raw)]
    });
    table(&["What", "Route"], rows)
}

fn scopes(document: &Document) -> String {
    let scoped = document.operations().filter_map(|raw| Some((route(&raw), text(raw.value, "x-scope")?)));
    let mut scopes: Vec<(&str, Vec<String>)> = Vec::new();
    for (route, scope) in scoped {
        match scopes.iter_mut().find(|(known, _)| *known == scope) {
            Some((_, routes)) => routes.push(route),
            None => scopes.push((scope, vec![route])),
        }
    }
    let rows = scopes.into_iter().map(|(scope, routes)| vec![format!("`{scope}`"), routes.join(", ")]);
    table(&["Scope", "Operations"], rows)
}

fn is_idempotent(raw: &RawOperation<'_>) -> bool {
    text(raw.value, "x-idempotency") == Some("required")
}

fn idempotent(document: &Document) -> String {
    document.operations().filter(is_idempotent).map(|raw| format!("- {}\n", route(&raw))).collect()
}

fn request_headers(document: &Document) -> String {
    let scheme = &document.root["components"]["securitySchemes"]["partnerKey"];
    let mut rows = vec![
        vec![
            "`Authorization`".to_owned(),
            "all but `GET /health/api`".to_owned(),
            words(scheme, "description"),
        ],
        vec![
            "`Content-Type`".to_owned(),
            "operations with a body".to_owned(),
            "`application/json`; the body is not compressed.".to_owned(),
        ],
    ];
    let key = &document.root["components"]["parameters"]["IdempotencyKey"];
    rows.push(vec![
        "`Idempotency-Key`".to_owned(),
        "the operations below".to_owned(),
        words(key, "description"),
    ]);
    table(&["Header", "Where", "What"], rows)
}

fn extensions(document: &Document) -> String {
    const MEANINGS: [(&str, &str); 7] = [
        ("x-scope", "the scope that a key needs"),
        (
            "x-idempotency",
            "`required`: it takes an `Idempotency-Key`; `none`: it writes and takes none, see \
             [how to repeat it](/errors-and-limits#what-to-send-after-a-refusal)",
        ),
        ("x-rate-class", "`standard`: a request counts against the key's limit; `none`: it does not"),
        ("x-max-body-bytes", "how large a body may be"),
        ("x-secret-reply", "the response holds a secret; it is kept encrypted for replays"),
        ("x-deprecated-since", "with `deprecated: true`: since when"),
        ("x-sunset", "with `deprecated: true`: until when it is served at least"),
    ];
    let uses = |member: &str| document.operations().filter(|raw| raw.value.get(member).is_some()).count();
    let rows = MEANINGS.iter().map(|(member, meaning)| {
        vec![format!("`{member}`"), (*meaning).to_owned(), uses(member).to_string()]
    });
    table(&["Extension", "Says of an operation", "How many have it"], rows)
}

fn json_block(value: &Value) -> String {
    format!("```json\n{value:#}\n```\n")
}

fn error_example(document: &Document) -> String {
    let content = "/components/responses/BadRequest/content/application~1json/examples/bad_request/value";
    document.root.pointer(content).map(json_block).unwrap_or_default()
}

/// All codes with their statuses, from the description of their field.
fn errors(document: &Document) -> Result<String, String> {
    let described =
        document.schema("ErrorBody").map(|body| words(&body["properties"]["code"], "description"));
    let described = described.unwrap_or_default();
    let listed = described.split("- ").skip(1).filter_map(|item| item.split_once(':'));
    let mut rows = Vec::new();
    for (status, codes) in listed {
        for code in codes.split('`').skip(1).step_by(2) {
            let (when, remedy) = codes::words(code)?;
            rows.push(vec![
                format!("`{code}`"),
                status.trim().to_owned(),
                when.to_owned(),
                remedy.to_owned(),
            ]);
        }
    }
    Ok(table(&["Code", "Status", "When", "What to do"], rows))
}

fn rate_headers(document: &Document) -> String {
    let headers = [("RateLimit-Policy", "RateLimitPolicy"), ("RateLimit", "RateLimit")];
    let rows = headers.map(|(name, component)| {
        let header = &document.root["components"]["headers"][component];
        let example = format!("`{}`", words(header, "example"));
        vec![format!("`{name}`"), words(header, "description"), example]
    });
    table(&["Header", "Says", "Example"], rows)
}

fn limits(document: &Document) -> String {
    let schema = |parameter: &str| &document.root["components"]["parameters"][parameter]["schema"];
    let (page, key) = (schema("Limit"), schema("IdempotencyKey"));
    let mut rows = vec![
        vec![
            "items on a page".to_owned(),
            format!("{} to {}, {} by default", page["minimum"], page["maximum"], page["default"]),
        ],
        vec![
            "`Idempotency-Key`".to_owned(),
            format!("{} to {} visible ASCII characters", key["minLength"], key["maxLength"]),
        ],
        vec!["`cursor`".to_owned(), format!("up to {} characters", schema("Cursor")["maxLength"])],
    ];
    let bodies = document.operations().filter_map(|raw| {
        let bytes = raw.value.get("x-max-body-bytes")?;
        Some(vec![format!("body of {}", route(&raw)), format!("{bytes} bytes")])
    });
    rows.extend(bodies);
    if let Some(load) =
        document.schema("CreateLoadRequest").and_then(|schema| schema["properties"].as_object())
    {
        for (name, member) in load {
            if let Some(most) = member.get("maxItems") {
                rows.push(vec![format!("`{name}` of a load"), format!("{most} at most")]);
            }
            if let Some(most) = member.get("maxLength") {
                rows.push(vec![format!("`{name}` of a load"), format!("{most} characters at most")]);
            }
        }
    }
    table(&["What", "How much"], rows)
}

fn deliveries(document: &Document) -> impl Iterator<Item = (&String, &Value)> {
    let events = document.root.get("x-webhooks").and_then(Value::as_object);
    events.into_iter().flatten().filter_map(|(name, item)| Some((name, item.get("post")?)))
}

fn events(document: &Document) -> String {
    let rows = deliveries(document).map(|(name, post)| vec![format!("`{name}`"), words(post, "description")]);
    table(&["Event", "Sent"], rows)
}

fn delivery_headers(document: &Document) -> String {
    let post = deliveries(document).next().map(|(_, post)| post);
    let parameters = post.and_then(|post| post["parameters"].as_array()).into_iter().flatten();
    let rows = parameters
        .filter_map(|parameter| document.resolve(parameter))
        .map(|parameter| vec![format!("`{}`", words(parameter, "name")), words(parameter, "description")]);
    table(&["Header", "Says"], rows)
}

/// Every operation with the contract's examples of its requests and responses.
fn payloads(document: &Document) -> String {
    let mut text = String::new();
    for raw in document.operations() {
        let _written = write!(text, "## {}\n\n{}\n\n", words(raw.value, "summary"), route(&raw));
        let queries = merged_parameters(&raw).into_iter().filter_map(|parameter| document.resolve(parameter));
        let queries: Vec<_> = queries
            .filter(|parameter| parameter["in"] == "query")
            .map(|parameter| format!("`{}={}`", words(parameter, "name"), plain(&parameter["example"])))
            .collect();
        if !queries.is_empty() {
            let _written = write!(text, "Parameters, for example: {}\n\n", queries.join(", "));
        }
        if let Some(body) = raw.value.get("requestBody").and_then(|body| document.resolve(body)) {
            text += &examples(document, body, "Request");
        }
        let answers = raw.value["responses"].as_object().into_iter().flatten();
        for (status, answer) in answers.filter(|(status, _)| status.starts_with('2')) {
            if let Some(answer) = document.resolve(answer) {
                text += &examples(document, answer, &format!("Response {status}"));
            }
        }
    }
    text += "## A delivery\n\nThe body of every webhook.\n\n";
    let delivery = document.root["components"]["requestBodies"].get("LoadDelivery");
    text + &delivery.map(|body| examples(document, body, "Body")).unwrap_or_default()
}

fn examples(document: &Document, content: &Value, title: &str) -> String {
    let examples = content.pointer("/content/application~1json/examples").and_then(Value::as_object);
    let mut text = String::new();
    for example in examples.into_iter().flat_map(|examples| examples.values()) {
        if let Some(example) = document.resolve(example) {
            let summary = words(example, "summary");
            let _written = write!(text, "{title}: {summary}\n\n{}\n", json_block(&example["value"]));
        }
    }
    text
}

/// An example as written in a query.
fn plain(example: &Value) -> String {
    match example {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The changelog's entries on the Partner API; staff learn of theirs in another way.
fn changelog(root: &Path) -> Result<String, String> {
    let text = fs::read_to_string(root.join("CHANGELOG.md")).map_err(|error| error.to_string())?;
    let entries = text.split("\n## ").skip(1).filter_map(|entry| entry.strip_prefix("Partner API "));
    Ok(entries.map(|entry| format!("## {}\n\n", entry.trim())).collect())
}
