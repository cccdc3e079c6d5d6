//! Judges every answer of a server under test, whoever asked and whatever the test looks at: one that the contract
//! does not describe fails the test that provoked it.

use std::sync::{Arc, Mutex, PoisonError};

use reqwest::header::HeaderMap;
use serde_json::Value;
use trailflow::http::RequestLine;

use super::faithful::Api;

/// What has been found so far. Dropped with the test's world, it fails the test.
#[derive(Clone, Default)]
pub struct Judge(Arc<Mutex<Vec<String>>>);

impl Judge {
    /// Looks at a finished request.
    pub fn look(&self, surface: &str, line: &RequestLine<'_>) {
        let Some(answer) = line.response else { return };
        let api = if surface == "partner" { Api::Partner } else { Api::Operator };
        let headers: HeaderMap = answer.headers.iter().cloned().collect();
        let faults = match line.operation {
            "unmatched" => unmatched(api, answer.status, &headers, &answer.body),
            operation => api.faults(operation, answer.status, &headers, &answer.body, false),
        };
        let faults = faults.into_iter().map(|fault| format!("{} {}: {fault}", line.operation, line.status));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(faults);
    }
}

/// An answer to a request that is no operation: an error like any other.
fn unmatched(api: Api, status: u16, headers: &HeaderMap, body: &[u8]) -> Vec<String> {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let expected = match (status, headers.keys().map(|name| name.as_str()).collect::<Vec<_>>().as_slice()) {
        (400, []) => "bad_request",
        (404, []) => "not_found",
        (405, ["allow"]) => "method_not_allowed",
        (429, ["retry-after"]) => "rate_limited",
        (_, headers) => return vec![format!("nothing describes this, with {headers:?}")],
    };
    if body["error"]["code"] != expected {
        return vec![format!("the code is not {expected}: {body}")];
    }
    // The envelope is the same everywhere; every contract documents it for some operation.
    let somewhere = if api == Api::Partner { "listLoads" } else { "listOrganizations" };
    api.form_faults(somewhere, 401, &body)
}

/// Beside the world, because a world is taken apart.
pub struct Verdict(pub Judge);

impl Drop for Verdict {
    fn drop(&mut self) {
        let faults = std::mem::take(&mut *self.0.0.lock().unwrap_or_else(PoisonError::into_inner));
        if !std::thread::panicking() {
            assert!(faults.is_empty(), "answers that the contract does not describe:\n{}", faults.join("\n"));
        }
    }
}
