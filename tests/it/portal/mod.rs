//! The portal's frame and pages: who may open what, from where forms are taken, and what each page shows and does.

mod activity;
mod bounds;
mod contacts;
mod deliveries;
mod documents;
mod excerpts;
mod home;
mod keys;
pub mod locked;
mod mails;
mod origins;
mod people;
mod replays;
mod requests;
mod roles;
pub mod scene;
mod staff_requests;
mod status_feed;
mod usage;
mod webhooks;
