//! What the status page tells, as this process last heard: for the portal, whose pages read it from memory. A status page
//! that is slow, away or wrong costs no page anything; what is old is not told.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::Deserialize;

/// How often it is asked.
const EVERY: Duration = Duration::from_secs(30);
/// How long an answer is waited for.
const TIMEOUT: Duration = Duration::from_secs(5);
/// The largest answer that is read.
const MOST_BYTES: usize = 256 * 1024;
/// How long something is told after it was heard, in milliseconds.
const TOLD_MS: i64 = 5 * 60 * 1000;
/// Characters of a title that are told.
const MOST_CHARACTERS: usize = 200;

/// What the status page told, and when.
pub struct StatusFeed {
    /// Without a slash at the end; empty: there is none.
    url: String,
    heard: Mutex<Option<Heard>>,
}

#[derive(Clone)]
struct Heard {
    at: i64,
    trouble: Option<Trouble>,
}

/// Something that is wrong, or is being worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// How bad it is.
    pub severity: Severity,
    /// In a few words.
    pub title: String,
    /// Its page.
    pub url: String,
    /// When it was heard, in Unix milliseconds.
    pub heard_at: i64,
}

/// How bad something is, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It is announced work.
    Maintenance,
    /// Something works worse than it should.
    Degraded,
    /// Something does not work.
    Outage,
}

/// The part of `summary.json` that is read.
#[derive(Deserialize)]
struct Summary {
    components: Vec<Component>,
    incidents: Vec<Incident>,
}

#[derive(Deserialize)]
struct Component {
    name: String,
    status: String,
    /// What stands in Statuspage's form has no word for "no data".
    #[serde(default)]
    trailflow_state: String,
}

#[derive(Deserialize)]
struct Incident {
    name: String,
    #[serde(default)]
    impact: String,
    #[serde(default)]
    shortlink: String,
}

impl StatusFeed {
    /// The feed of the status page at this URL; of none, if it is empty.
    #[must_use]
    pub fn of(url: &str) -> Arc<StatusFeed> {
        let url = url.trim_end_matches('/').to_owned();
        Arc::new(StatusFeed { url, heard: Mutex::default() })
    }

    /// What is wrong, if that is known and new enough.
    #[must_use]
    pub fn trouble(&self, now: i64) -> Option<Trouble> {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()?;
        heard.trouble.filter(|_| now - heard.at <= TOLD_MS)
    }

    /// Asks again and again.
    pub async fn keep_listening(&self, now: impl Fn() -> i64) {
        if self.url.is_empty() {
            return std::future::pending().await;
        }
        let Some(client) = self.client() else { return };
        loop {
            // What cannot be heard is not told for long.
            let _heard = self.listen_with(&client, now()).await;
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Asks once; returns whether there was an answer.
    pub async fn listen(&self, now: i64) -> bool {
        match self.client() {
            Some(client) => self.listen_with(&client, now).await.is_some(),
            None => false,
        }
    }

    fn client(&self) -> Option<reqwest::Client> {
        let client = reqwest::Client::builder()
            .timeout(TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("Trailflow portal")
            .no_proxy();
        // Reading the list of authorities takes a while, and nobody needs it on a loopback address.
        let client = if self.url.starts_with("http:") { client.tls_certs_only([]) } else { client };
        client.build().ok()
    }

    async fn listen_with(&self, client: &reqwest::Client, now: i64) -> Option<()> {
        let mut response = client.get(format!("{}/api/v2/summary.json", self.url)).send().await.ok()?;
        if response.status() != reqwest::StatusCode::OK {
            return None;
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.ok()? {
            if body.len() + chunk.len() > MOST_BYTES {
                return None;
            }
            body.extend_from_slice(&chunk);
        }
        let summary: Summary = serde_json::from_slice(&body).ok()?;
        let trouble = self.trouble_of(summary, now);
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) = Some(Heard { at: now, trouble });
        Some(())
    }

    /// The first open incident, which staff wrote about; else what probes say of components.
    fn trouble_of(&self, summary: Summary, now: i64) -> Option<Trouble> {
        let Summary { components, incidents } = summary;
        if let Some(incident) = incidents.first() {
            let own = incident.shortlink.starts_with(&format!("{}/", self.url));
            return Some(Trouble {
                severity: if incident.impact == "minor" { Severity::Degraded } else { Severity::Outage },
                title: with_more(&incident.name, incidents.len() - 1),
                url: if own { incident.shortlink.clone() } else { self.url.clone() },
                heard_at: now,
            });
        }
        let troubled = components.iter().filter_map(|component| Some((component, severity(component)?)));
        let troubled: Vec<_> = troubled.collect();
        let (worst, severity) = troubled.iter().rev().max_by_key(|(_, severity)| *severity)?;
        let words = match (severity, worst.status.as_str()) {
            (Severity::Maintenance, _) => "maintenance",
            (Severity::Degraded, _) => "degraded",
            (Severity::Outage, "partial_outage") => "partial outage",
            (Severity::Outage, _) => "outage",
        };
        Some(Trouble {
            severity: *severity,
            title: with_more(&format!("{}: {words}", worst.name), troubled.len() - 1),
            url: self.url.clone(),
            heard_at: now,
        })
    }
}

/// How bad the state of a component is; `None`: it works, or nobody knows.
fn severity(component: &Component) -> Option<Severity> {
    match (component.status.as_str(), component.trailflow_state.as_str()) {
        (_, "No data") => None,
        ("under_maintenance", _) => Some(Severity::Maintenance),
        ("degraded_performance", _) => Some(Severity::Degraded),
        ("partial_outage" | "major_outage", _) => Some(Severity::Outage),
        _ => None,
    }
}

fn with_more(title: &str, more: usize) -> String {
    let title: String = title.chars().take(MOST_CHARACTERS).collect();
    if more == 0 { title } else { format!("{title}, and {more} more") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn told(components: &[(&str, &str, &str)], incidents: Value) -> Option<(Severity, String, String)> {
        let component = |(name, status, state): &(&str, &str, &str)| json!({"name": name, "status": status, "trailflow_state": state});
        let components: Vec<_> = components.iter().map(component).collect();
        let summary = json!({"components": components, "incidents": incidents});
        let feed = StatusFeed::of("https://status.example/");
        let trouble = feed.trouble_of(serde_json::from_value(summary).unwrap(), 7)?;
        Some((trouble.severity, trouble.title, trouble.url))
    }

    #[test]
    fn components_that_do_not_work_are_told() {
        let up = ("API", "operational", "Up");
        let of =
            |severity, title: &str| Some((severity, title.to_owned(), "https://status.example".to_owned()));
        for (components, expected) in [
            (vec![up], None),
            (vec![up, ("Webhooks", "degraded_performance", "No data")], None),
            (
                vec![up, ("Portal", "under_maintenance", "Maintenance")],
                of(Severity::Maintenance, "Portal: maintenance"),
            ),
            (
                vec![("Webhooks", "degraded_performance", "Degraded"), up],
                of(Severity::Degraded, "Webhooks: degraded"),
            ),
            (
                vec![
                    ("A", "degraded_performance", "Degraded"),
                    ("B", "partial_outage", ""),
                    ("C", "major_outage", ""),
                ],
                of(Severity::Outage, "B: partial outage, and 2 more"),
            ),
        ] {
            assert_eq!(told(&components, json!([])), expected);
        }
    }

    #[test]
    fn an_open_incident_is_told_first_and_its_link_stays_on_the_page() {
        let down = ("API", "major_outage", "Outage");
        let own = json!({"name": "Late webhooks", "impact": "minor", "shortlink": "https://status.example/incidents/1"});
        let foreign =
            json!({"name": "Late webhooks", "impact": "major", "shortlink": "https://status.example.net/x"});
        let first = told(&[down], json!([own, foreign])).unwrap();
        assert_eq!(
            first,
            (
                Severity::Degraded,
                "Late webhooks, and 1 more".to_owned(),
                "https://status.example/incidents/1".to_owned()
            )
        );
        assert_eq!(told(&[], json!([foreign])).unwrap().2, "https://status.example");
        let long = json!([{"name": "x".repeat(900)}]);
        assert_eq!(told(&[], long).unwrap().1.len(), MOST_CHARACTERS);
    }
}
