//! The operator API: `operator.yaml`, for Trailflow's staff.

mod api_keys;
pub mod audit;
mod deliveries;
mod health;
mod integrations;
mod loads;
mod onboarding;
mod organizations;
mod parties;
mod portal_users;
mod positions;
mod staff_requests;
mod support;
mod tenant;
mod tokens;
mod webhooks;

use std::sync::Arc;

use dropshot::ApiDescription;

use crate::app::App;
use crate::contract::operator as contract;
use crate::gate::Operator;
use crate::gate::operator::{Call, Context, Visit};
use crate::http::{Front, Schemas};

/// The API, ready to serve, with the routes of its reference beside the operations.
#[must_use]
pub fn front(app: App, reference: ApiDescription<Context>) -> Arc<Front<Operator>> {
    // Over connections of their own: what staff wait for, partners do not.
    let app = App { store: app.store.for_operator(), ..app };
    let mut routes = contract::endpoints::api_descriptions();
    routes.push(reference);
    Front::new(Operator::new(app, schemas), routes)
}

fn schemas() -> Schemas {
    // They compile; otherwise a test of the generator would have failed.
    Schemas::compile(contract::SCHEMAS).expect("the generated schemas compile")
}

/// The number of a request's items. The contract allows 1,000.
fn count(items: usize) -> i32 {
    i32::try_from(items).unwrap_or(i32::MAX)
}
