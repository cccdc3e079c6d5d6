//! The portal's frame and pages: who may open what, from where forms are taken, keys, webhooks,
//! deliveries, people, activity.

mod activity;
mod deliveries;
mod keys;
mod origins;
mod people;
mod roles;
mod scene;
mod webhooks;
