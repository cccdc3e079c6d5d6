//! The portal's frame and pages: who may open what, from where forms are taken, keys, usage, requests, people, activity.

mod activity;
mod keys;
mod origins;
mod people;
mod requests;
mod roles;
mod scene;
mod usage;
