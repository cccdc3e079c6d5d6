//! `trailflow metrics`

use std::io::Write;

use slog::{Logger, o};

use super::failure::Failure;
use crate::limits::{Mode, Status};
use crate::server::expect_pages;
use crate::store::PoolStatus;
use crate::tasks::TaskStatus;
use crate::telemetry::log::Dropped;
use crate::telemetry::{Telemetry, list};

/// Lists what a node measures: all that it would tell, without running one.
pub(super) fn run() -> Result<(), Failure> {
    let telemetry = Telemetry::new(Logger::root(slog::Discard, o!())).with_dropped_lines(Dropped::default());
    // What has labels that are only known when there is something to tell.
    expect_pages(&telemetry);
    telemetry.audit().head_is(0, "");
    telemetry.set_tasks(&[TaskStatus { name: "mail", running: true, ended: 0 }]);
    let batch = crate::batcher::BatchCounts::default().status("writes");
    telemetry.set_database(&[PoolStatus { name: "requests", most: 1, open: 0, idle: 0 }], [batch]);
    telemetry.partners().follow(&[(uuid::Uuid::nil(), crate::domain::access::AccessState::LiveEnabled)]);
    let page = list::page(&telemetry.render(&Status { mode: Mode::Local, fallbacks: 0, trips: 0, nodes: 1 }));
    std::io::stdout().lock().write_all(page.as_bytes()).map_err(Failure::other)
}
