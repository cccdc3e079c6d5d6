//! Trailflow's Partner API server.
//!
//! One request's story: [`http::Front`] finds the generated endpoint of its route; the endpoint asks the
//! [`gate`] (authentication, authorization, quota, idempotency), and the adapter of its [API](apis) calls a
//! use case ([`use_cases`]), which knows the rules and calls the [`store`]; the response goes back as an
//! [`http::ApiResponse`]. A request flows one way and never back up.
//!
//! `POST /v1/loads`, file by file:
//!
//! 1. `generated/partner/endpoints.rs`: names the operation, and hands its adapter to the gate
//! 2. `src/apis/partner/loads.rs`: the adapter, which the gate calls when its turn comes
//! 3. `src/gate/partner.rs`: the order of everything that follows
//! 4. `src/gate/caller.rs`: who is calling
//! 5. `src/keys/directory.rs`: the keys that this node knows
//! 6. `src/gate/rights.rs`: whether the caller may do it
//! 7. `src/gate/quota.rs`: what the key has left of its limit
//! 8. `src/http/input.rs`: the input, checked against the contract
//! 9. `src/limits/mod.rs`: counts the request, and claims its idempotency key
//! 10. `src/gate/attempt.rs`: the steps around a write: begin, look for a receipt, run, settle
//! 11. `src/gate/claim.rs`: the claim, which is always released
//! 12. `src/store/transaction/begin.rs`: opens the write transaction, and looks for the receipt
//! 13. `src/store/transaction/kinds.rs`: what this kind of transaction must leave: a receipt
//! 14. `src/store/transaction/group.rs`: transactions that are shared
//! 15. `src/use_cases/loads/create_load.rs`: the rules of a new load
//! 16. `src/use_cases/loads/draft.rs`: the rules of its fields
//! 17. `src/use_cases/loads/emit.rs`: its events, for the subscriptions that want them
//! 18. `src/store/transaction/unit_of_work.rs`: gathers what is written
//! 19. `src/store/transaction/flush.rs`: sends and commits it, together with concurrent writes
//! 20. `src/http/response.rs`: the response
//!
//! Its event, file by file:
//!
//! 1. `src/store/outbox.rs`: written with the change, for each subscription that wants it
//! 2. `src/dispatch/group.rs`: the dispatcher's tasks
//! 3. `src/dispatch/shell/runner.rs`: is notified of the commit, and carries out the core's decisions
//! 4. `src/dispatch/core/machine.rs`: events in, commands out
//! 5. `src/dispatch/core/serving.rs`: what is sent next, and to whom
//! 6. `src/dispatch/shell/attempts.rs`: one attempt
//! 7. `src/webhooks/send.rs`: over the wire, signed
//! 8. `src/dispatch/shell/writer.rs`: records the result
//!
//! | Module | Owns |
//! |---|---|
//! | [`contract`] | what is generated from `openapi.yaml` and `operator.yaml` |
//! | [`http`] | the runtime under the generated endpoints |
//! | [`apis`] | the listeners, one per contract: a thin adapter for each of its tags |
//! | [`gate`] | admission, and the receipts of writes |
//! | [`use_cases`] | the rules, for any caller: one function per use case |
//! | [`store`] | tenant-first queries, the transaction of a change |
//! | [`dispatch`], [`webhooks`] | events to subscribers: scheduling, and sending over the wire |
//! | [`limits`] | rate limits and in-flight claims, on Redis or in process |
//! | [`keys`] | the API keys, cached in memory, never older than a second |
//! | [`batcher`] | requests that go to the database or to Redis in batches, without a timer |
//! | [`requests`] | the request log and the counts of usage, written in batches after the requests |
//! | [`mail`], [`mailing`] | email: over the wire; queued in the transaction that causes it, and sent after it |
//! | [`tasks`] | background tasks: started, watched, restarted and stopped in one place |
//! | [`domain`], [`secrets`], [`clock`] | ids, states; credentials and encryption; time and randomness |
//! | [`traces`] | what one request spent its time on, for an OpenTelemetry collector |
//! | [`portal`] | the partner portal: pages for an organization's people |
//! | [`status`] | the public status page: a process and a database of its own |
//! | [`status_feed`] | what the status page tells, for the portal's pages |
//! | [`site`], [`documents`] | the documents, the reference and the contract, for anybody |
//! | [`config`], [`cli`], [`server`], [`telemetry`], [`demo`] | the program around it |

mod apis;
pub mod app;
mod batcher;
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
pub mod keys;
pub mod limits;
pub mod mail;
pub mod mailing;
pub mod portal;
pub mod requests;
pub mod secrets;
pub mod server;
mod site;
pub mod status;
pub mod status_feed;
pub mod store;
pub mod tasks;
pub mod telemetry;
pub mod traces;
pub mod use_cases;
pub mod webhooks;

pub use error::{Error, Result};
