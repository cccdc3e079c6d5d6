//! Sends one batch. A batch may be sent again, because rows have their own ids.

use std::collections::BTreeMap;
use std::time::Duration;

use indicatif::ProgressBar;
use reqwest::StatusCode;
use reqwest::header::CONTENT_TYPE;
use serde::Deserialize;

use super::arguments::Collection;
use super::contract::{Contract, column};
use super::rows::{Problem, Row, Told};
use super::source::Batch;
use crate::cli::failure::Failure;
use crate::cli::ops::session::{Session, refusal};
use crate::contract::operator::client::types::{ErrorEnvelope, RejectedRow};

/// How long to wait before each further attempt: a server that is being replaced is unavailable for
/// seconds.
const PATIENCE: [Duration; 5] = [
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
];

/// The result of a batch.
#[derive(Default)]
pub(super) struct BatchResult {
    /// The API's counts of the accepted rows, under its own names.
    pub(super) counts: BTreeMap<String, u64>,
    pub(super) rejected: Vec<Told>,
    /// Messages about rows that were not rejected.
    pub(super) remarks: Vec<Told>,
}

/// The fields of the responses of all bulk operations that are read here.
#[derive(Deserialize)]
struct ImportResponse {
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    #[serde(default)]
    rejected: Vec<RejectedRow>,
    #[serde(default)]
    remarks: Vec<Remark>,
    #[serde(default)]
    created: Option<u64>,
    #[serde(default)]
    updated: Option<u64>,
    #[serde(default)]
    repeated: Option<u64>,
    #[serde(default)]
    unchanged: Option<u64>,
    #[serde(default)]
    accepted: Option<u64>,
    #[serde(default)]
    ignored: Option<u64>,
}

/// Its reason is read as a sentence: an import needs no enum to which a later server may add
/// values.
#[derive(Deserialize)]
struct Remark {
    index: usize,
    message: String,
}

/// Sends a batch, without the rows that break a rule.
pub(super) async fn send(
    session: &Session,
    collection: &Collection,
    contract: &Contract,
    organization: &str,
    batch: Batch,
    bar: &ProgressBar,
) -> Result<BatchResult, Failure> {
    let Batch { mut rows, rejected, remarks, .. } = batch;
    let mut outcome = BatchResult { rejected, remarks, ..BatchResult::default() };
    let organization =
        percent_encoding::utf8_percent_encode(organization, percent_encoding::NON_ALPHANUMERIC);
    let url = format!("{}/v1/organizations/{organization}/{}", session.base, collection.name);
    while !rows.is_empty() {
        let (status, text) = attempt(session, collection, &url, body(collection, &rows), bar).await?;
        if status.is_success() {
            outcome.take(&text, &rows).map_err(|error| session.stranger(&error.to_string()))?;
            break;
        }
        let refused: ErrorEnvelope =
            serde_json::from_slice(&text).map_err(|_| session.stranger(&format!("it responded {status}")))?;
        // The whole batch was refused because of some rows: it is sent again without them.
        if !outcome.leave_out(collection, contract, &refused, &mut rows) {
            return Err(refusal(refused));
        }
    }
    outcome.rejected.sort_by_key(|told| told.line);
    outcome.remarks.sort_by_key(|told| told.line);
    Ok(outcome)
}

fn body(collection: &Collection, rows: &[Row]) -> bytes::Bytes {
    let mut body = format!("{{\"{}\":[", collection.name);
    for (index, row) in rows.iter().enumerate() {
        if index > 0 {
            body.push(',');
        }
        body.push_str(&row.json);
    }
    body.push_str("]}");
    body.into()
}

/// Sends until there is a conclusive response.
async fn attempt(
    session: &Session,
    collection: &Collection,
    url: &str,
    body: bytes::Bytes,
    bar: &ProgressBar,
) -> Result<(StatusCode, bytes::Bytes), Failure> {
    let mut waits = PATIENCE.iter();
    loop {
        let request =
            session.http.request(collection.method.clone(), url).header(CONTENT_TYPE, "application/json");
        let answered = match request.body(body.clone()).send().await {
            Ok(answer) => {
                let status = answer.status();
                answer.bytes().await.map(|text| (status, text))
            }
            Err(error) => Err(error),
        };
        let again = match &answered {
            Ok((status, _)) => status.is_server_error(),
            Err(_) => true,
        };
        match (again, waits.next()) {
            (true, Some(wait)) => {
                bar.set_message("no response, retrying");
                tokio::time::sleep(*wait).await;
            }
            _ => return answered.map_err(|error| session.unreachable(&error)),
        }
    }
}

impl BatchResult {
    fn take(&mut self, text: &[u8], rows: &[Row]) -> Result<(), serde_json::Error> {
        let ImportResponse { data } = serde_json::from_slice(text)?;
        let counts = [
            ("created", data.created),
            ("updated", data.updated),
            ("repeated", data.repeated),
            ("unchanged", data.unchanged),
            ("accepted", data.accepted),
            ("ignored", data.ignored),
        ];
        for (name, count) in counts {
            if let Some(count) = count {
                *self.counts.entry(name.to_owned()).or_default() += count;
            }
        }
        for RejectedRow { index, pointer, message } in data.rejected {
            let row = usize::try_from(index).ok().and_then(|index| rows.get(index));
            let column = inside(&pointer).map_or_else(String::new, |(_, column)| column);
            self.rejected.extend(row.map(|row| row.told(Problem::new(column, message))));
        }
        for Remark { index, message } in data.remarks {
            self.remarks.extend(rows.get(index).map(|row| row.told(Problem::new("", message))));
        }
        Ok(())
    }

    /// Moves the rows that a refusal names to the rejected ones; returns false if it names none.
    fn leave_out(
        &mut self,
        collection: &Collection,
        contract: &Contract,
        refused: &ErrorEnvelope,
        rows: &mut Vec<Row>,
    ) -> bool {
        let mut named: BTreeMap<usize, Vec<Problem>> = BTreeMap::new();
        for detail in refused.error.details.iter().flatten() {
            let in_rows =
                detail.pointer.strip_prefix('/').is_some_and(|rest| rest.starts_with(collection.name));
            if let Some((index, column)) = inside(&detail.pointer).filter(|_| in_rows)
                && index < rows.len()
            {
                named.entry(index).or_default().push(Problem::new(column, detail.message.clone()));
            }
        }
        let any = !named.is_empty();
        let mut index = 0;
        rows.retain(|row| {
            let problems = named.remove(&index);
            index += 1;
            let Some(problems) = problems else { return true };
            let value = serde_json::from_str(&row.json).unwrap_or_default();
            self.rejected.extend(contract.complete(problems, &value).map(|problem| row.told(problem)));
            false
        });
        any
    }
}

/// The row that a pointer into the request is about, and the place in it as a column name:
/// `/loads/17/stops/0/city` is `stops.1.city` of row 17.
fn inside(pointer: &str) -> Option<(usize, String)> {
    let mut words = pointer.split('/').skip(2);
    let index = words.next()?.parse().ok()?;
    Some((index, column(words)))
}
