//! The portal's frame and pages: who may open what, from where forms are taken, keys, people, contacts, requests to staff, activity.

mod activity;
mod asks;
mod contacts;
mod keys;
mod mails;
mod origins;
mod people;
mod roles;
mod scene;
