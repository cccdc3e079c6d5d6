//! Trailflow's Partner API server.
//!
//! One request's story: [`http::Front`] finds the generated endpoint of its route; the endpoint asks
//! the [`gate`] (who, may they, how often, was it done before), and the adapter of its [surface](surfaces)
//! calls a use case ([`use_cases`]), which knows the rules and asks the [`store`]; the answer goes back as
//! an [`http::Answer`]. A request flows this one way and never back up.
//!
//! | Module | Owns |
//! |---|---|
//! | [`contract`] | what is generated from `openapi.yaml` and `operator.yaml` |
//! | [`http`] | the runtime under the generated endpoints |
//! | [`surfaces`] | the listeners, one per contract: a thin adapter for each of its tags |
//! | [`gate`] | admission, and the receipts of writes |
//! | [`use_cases`] | the rules, whoever asks: one function a use case |
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
mod demo;
pub mod dispatch;
pub mod documents;
pub mod domain;
mod error;
pub mod gate;
pub mod http;
mod joined;
pub mod keys;
pub mod limits;
pub mod mail;
pub mod requests;
pub mod secrets;
pub mod server;
mod site;
pub mod store;
mod surfaces;
pub mod tasks;
pub mod telemetry;
pub mod use_cases;
pub mod webhooks;

pub use error::{Error, Result};
