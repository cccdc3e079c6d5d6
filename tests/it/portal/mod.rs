//! The portal's frame and pages: who may open what, from where forms are taken, keys, usage, people, activity.

mod activity;
mod keys;
mod origins;
mod people;
mod roles;
mod scene;
mod usage;
