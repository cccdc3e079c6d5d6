//! The Partner API: reads, writes, tracking, and the subscription that deliveries come by.

use http::header::AUTHORIZATION;
use reqwest::RequestBuilder;
use serde_json::{Value, json};

use super::Failure;
use super::client::{Client, Reply, send};
use super::equipment::{Equipment, Hook};
use crate::clock::random;

/// The load that is written, over and over, by the prober's own id.
const WRITTEN: &str = "trailflow-status";
/// What is delivered.
const EVENTS: [&str; 2] = ["load.created", "load.updated"];

/// The API as the prober reaches it.
pub(super) struct Api<'a> {
    pub(super) client: &'a Client,
    pub(super) url: &'a str,
    pub(super) equipment: &'a Equipment,
}

impl Api<'_> {
    /// A load, customers and carriers are read.
    pub(super) async fn reads(&self) -> Result<(), Failure> {
        let id = &self.equipment.load_id;
        let read = self.get(&format!("/v1/loads/{id}")).await?.json()?;
        same(&read["data"]["id"], id, "the load that was read")?;
        for list in ["/v1/customers?limit=1", "/v1/carriers?limit=1"] {
            let read = self.get(list).await?.json()?;
            if !read["data"].is_array() {
                return Err(Failure::Wrong("a list is none".to_owned()));
            }
        }
        Ok(())
    }

    /// A load is written with an Idempotency-Key, and read back.
    pub(super) async fn writes(&self, mark: &str) -> Result<(), Failure> {
        let body = json!({ "externalId": WRITTEN, "orderNumber": mark });
        let request =
            self.client.post(&self.at("/v1/loads/upsert")).header("idempotency-key", mark).json(&body);
        let written = self.ask(request, &[200, 201]).await?.json()?;
        same(&written["data"]["orderNumber"], mark, "what was written")?;
        let id = written["data"]["id"].as_str().unwrap_or_default();
        let read = self.get(&format!("/v1/loads/{id}")).await?.json()?;
        same(&read["data"]["orderNumber"], mark, "what was read back")
    }

    /// The position of a load is read, which staff sent once.
    pub(super) async fn tracking(&self) -> Result<(), Failure> {
        let id = &self.equipment.load_id;
        let read = self.get(&format!("/v1/tracking/{id}")).await?.json()?;
        match read["data"].to_string().contains("latitude") {
            true => Ok(()),
            false => Err(Failure::Wrong("the load has no position".to_owned())),
        }
    }

    /// Subscribes to the events of writes. One with this URL, whose secret is not known here, makes way.
    pub(super) async fn subscribe(&self, url: &str) -> Result<Hook, Failure> {
        let body = json!({ "url": url, "eventTypes": EVENTS });
        // A key of its own each time: a reply that was kept holds no secret that is still good.
        let create = || {
            let key = hex::encode(random::<16>());
            self.client.post(&self.at("/v1/webhooks")).header("idempotency-key", key).json(&body)
        };
        let first = self.ask(create(), &[201, 409]).await?;
        let made = if first.status == 201 {
            first
        } else {
            self.unsubscribe(url).await?;
            self.ask(create(), &[201]).await?
        };
        let made = made.json()?;
        let text = |name: &str| made["data"][name].as_str().map(str::to_owned);
        text("signingSecret")
            .map(|secret| Hook { url: url.to_owned(), secret })
            .ok_or_else(|| Failure::Wrong("the subscription has no secret".to_owned()))
    }

    async fn unsubscribe(&self, url: &str) -> Result<(), Failure> {
        let read = self.get("/v1/webhooks").await?.json()?;
        let found = read["data"].as_array().into_iter().flatten().filter(|hook| hook["url"] == url);
        for id in found.filter_map(|hook| hook["id"].as_str()) {
            let request = self.client.delete(&self.at(&format!("/v1/webhooks/{id}")));
            self.ask(request, &[200, 204, 404]).await?;
        }
        Ok(())
    }

    async fn get(&self, path: &str) -> Result<Reply, Failure> {
        self.ask(self.client.get(&self.at(path)), &[200]).await
    }

    async fn ask(&self, request: RequestBuilder, statuses: &[u16]) -> Result<Reply, Failure> {
        let key = format!("Bearer {}", self.equipment.api_key);
        send(request.header(AUTHORIZATION, key)).await?.expect(statuses)
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}

fn same(found: &Value, wanted: &str, what: &str) -> Result<(), Failure> {
    if found == wanted { Ok(()) } else { Err(Failure::Wrong(format!("{what} is another one"))) }
}
