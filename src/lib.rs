//! Trailflow's Partner API server.
//!
//! One request's story: [`http::Front`] finds the generated endpoint of its route; the endpoint asks
//! the [`gate`] (who, may they, how often, was it done before), calls a service ([`services`] for
//! partners, [`operations`] for staff), which knows the rules of freight and asks the [`store`]; the
//! answer goes back as an [`http::Answer`]. A request flows this one way and never back up.
//!
//! | Module | Owns |
//! |---|---|
//! | [`contract`] | what is generated from `openapi.yaml` and `operator.yaml` |
//! | [`http`] | the runtime under the generated endpoints |
//! | [`surfaces`] | the listeners, one per contract |
//! | [`gate`] | admission, and the receipts of writes |
//! | [`services`], [`operations`] | one file per operation, or small ones together |
//! | [`store`] | tenant-first queries, the transaction of a change |
//! | [`dispatch`], [`webhooks`] | events on their way to subscribers: when, and over the wire |
//! | [`limits`] | rate limits and in-flight claims, on Redis or in process |
//! | [`keys`] | which API keys there are, in memory, never older than a second |
//! | [`joined`] | questions that go to the database or to Redis together |
//! | [`requests`] | the request log and the counts of usage, written in batches behind the requests |
//! | [`mail`] | mail to people |
//! | [`tasks`] | background tasks: started, watched, restarted and stopped in one place |
//! | [`domain`], [`secrets`], [`clock`] | ids, states; credentials and encryption; time and randomness |
//! | [`site`], [`documents`] | the documents, the reference and the contract, for anybody |
//! | [`config`], [`cli`], [`server`], [`telemetry`], [`demo`] | the program around it |

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod contract;
pub mod demo;
pub mod dispatch;
pub mod documents;
pub mod domain;
pub mod error;
pub mod gate;
pub mod http;
pub mod joined;
pub mod keys;
pub mod limits;
pub mod mail;
pub mod operations;
pub mod requests;
pub mod secrets;
pub mod server;
pub mod services;
pub mod site;
pub mod store;
pub mod surfaces;
pub mod tasks;
pub mod telemetry;
pub mod webhooks;

pub use error::{Error, Result};
