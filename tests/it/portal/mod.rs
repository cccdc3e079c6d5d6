//! The portal's frame and pages: who may open what, from where forms are taken, keys, people, activity.

mod activity;
mod keys;
mod mails;
mod origins;
mod people;
mod roles;
mod scene;
