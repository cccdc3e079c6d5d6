//! `trailflow ops api`: any request to the operator API, for what no command does.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use http::Method;
use reqwest::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::session::{Session, refusal};
use super::show::{pretty, print};
use crate::cli::failure::Failure;
use crate::config::ConfigError;

/// The largest body of any request to the operator API.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Send any request to the operator API, and print the response
#[derive(clap::Args)]
#[command(after_help = "Examples:
  trailflow ops api GET /v1/organizations --field limit=5
  trailflow ops api POST /v1/organizations --field name=\"Blue Ridge Freight\"
  trailflow ops api PUT /v1/organizations/org_019c86d4c1007b3c9a5e62f18d07b4c3/loads --input loads.json
  echo '{\"reason\": \"Left\"}' | trailflow ops api POST /v1/tokens/optok_019c86d2a0f47e11b3c55d20917fe6a4/revoke --input -")]
pub(super) struct Api {
    /// The HTTP method
    #[arg(value_parser = method)]
    method: Method,
    /// The path, such as /v1/organizations
    path: String,
    /// A field of the query (GET, DELETE) or of the JSON body; numbers, true, false and null are JSON; repeatable
    #[arg(long, short, value_parser = field, value_name = "NAME=VALUE")]
    field: Vec<(String, Value)>,
    /// A file that holds the JSON body; - for standard input
    #[arg(long, conflicts_with = "field", value_name = "FILE")]
    input: Option<PathBuf>,
}

fn method(text: &str) -> Result<Method, String> {
    let upper = text.to_ascii_uppercase();
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&upper.as_str());
    upper.parse().ok().filter(|_| known).ok_or_else(|| "must be GET, POST, PUT, PATCH or DELETE".to_owned())
}

fn field(text: &str) -> Result<(String, Value), String> {
    let (name, value) = text.split_once('=').ok_or("must be NAME=VALUE")?;
    let scalar = serde_json::from_str(value)
        .ok()
        .filter(|value: &Value| value.is_number() || value.is_boolean() || value.is_null());
    Ok((name.to_owned(), scalar.unwrap_or_else(|| Value::from(value))))
}

impl Api {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        let Api { method, path, field, input } = self;
        if !path.starts_with('/') {
            return Err(ConfigError(format!(
                "PATH: must begin with /, such as /v1/organizations, not {path:?}"
            ))
            .into());
        }
        let mut request = session.http.request(method.clone(), format!("{}{path}", session.base));
        if let Some(file) = input {
            request = request.header(CONTENT_TYPE, "application/json").body(body(&file)?);
        } else if matches!(method, Method::GET | Method::DELETE) {
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let query: Vec<_> = field.iter().map(|(name, value)| (name.as_str(), text(value))).collect();
            request = request.query(&query);
        } else if !field.is_empty() {
            request = request.json(&field.into_iter().collect::<Map<_, _>>());
        }
        let response = request.send().await.map_err(|error| session.unreachable(&error))?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(|error| session.unreachable(&error))?;
        match serde_json::from_slice::<Value>(&bytes) {
            Ok(json) => print(&pretty(&json)?)?,
            Err(_) => std::io::stdout().lock().write_all(&bytes).map_err(Failure::other)?,
        }
        if status.is_success() {
            return Ok(());
        }
        Err(match serde_json::from_slice(&bytes) {
            Ok(refused) => refusal(refused),
            Err(_) => Failure::Other(format!("{method} {path}: the response has status {status}")),
        })
    }
}

fn body(file: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: std::io::Error| Failure::Other(format!("--input: {}: {error}", file.display()));
    let mut text = Vec::new();
    if file == Path::new("-") {
        std::io::stdin().lock().take(MOST_BYTES).read_to_end(&mut text).map_err(unreadable)?;
    } else {
        File::open(file).map_err(unreadable)?.take(MOST_BYTES).read_to_end(&mut text).map_err(unreadable)?;
    }
    Ok(text)
}
