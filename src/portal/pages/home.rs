//! `GET /`: the organization's access, a day at a glance, what needs somebody, and the steps to live traffic.

mod day;
mod problems;

use askama::Template;
use futures::try_join;

use crate::domain::access::AccessState;
use crate::error::Result;
use crate::portal::frame::Frame;
use crate::portal::reply::Reply;
use crate::portal::times::{Clock, When};
use crate::portal::visitor::Visitor;
use crate::status_feed::{Severity, Trouble};
use crate::use_cases::onboarding::{Facts, Step, Turn};
use crate::use_cases::organizations::no_such_organization;
use day::Tile;
use problems::Problem;

#[derive(Template)]
#[template(path = "portal/home.html")]
struct Page {
    frame: Frame,
    access: Access,
    reason: Option<String>,
    may_make: bool,
    tiles: Vec<Tile>,
    problems: Vec<Problem>,
    steps: Vec<Line>,
    done: usize,
    turn: Option<&'static str>,
    banner: Option<Banner>,
}

/// What the status page tells, in words.
struct Banner {
    tone: &'static str,
    icon: &'static str,
    trouble: Trouble,
    heard: When,
}

/// How far the API is open, in words.
struct Access {
    tone: &'static str,
    icon: &'static str,
    word: &'static str,
    means: &'static str,
    is_closed: bool,
}

/// A step, as it is shown.
struct Line {
    step: Step,
    who: &'static str,
    /// Whether it is the first that is not done.
    is_open: bool,
}

/// Shows the page.
pub(in crate::portal) async fn show(visitor: &Visitor) -> Result<Reply> {
    let (member, now) = (visitor.member()?, visitor.now());
    let (id, store) = (member.organization, &visitor.app().store);
    let (organization, tenant) = (store.organization(id), store.tenant(id));
    let users = store.current_portal_users(id);
    let (row, keys, users) = try_join!(organization, tenant.usable_keys(now), users)?;
    let row = row.ok_or_else(no_such_organization)?;
    let clock = Clock::new(visitor.zone(), now);
    let (tiles, day) = day::tiles(store, id, &clock).await?;
    let problems = problems::find(visitor, &clock, &keys, &day).await?;
    let steps = lines(Facts::of(&row, keys, users)?.steps());
    let access = access(member.access_state);
    Reply::page(&Page {
        frame: Frame::new(visitor, "Home", "/")?,
        reason: row.access_reason.filter(|_| access.is_closed),
        access,
        may_make: visitor.is_admin() && visitor.has_access(),
        tiles,
        problems,
        done: steps.iter().filter(|line| line.step.done).count(),
        turn: steps.iter().find(|line| line.is_open).map(|line| match line.step.turn {
            Turn::Partner => "Your turn",
            Turn::Trailflow => "Trailflow’s turn",
            Turn::Both => "Together",
        }),
        steps,
        banner: visitor.app().status_feed.trouble(now).map(|trouble| banner(trouble, &clock)),
    })
}

fn lines(steps: Vec<Step>) -> Vec<Line> {
    let open = steps.iter().position(|step| !step.done);
    let who = |turn| match turn {
        Turn::Partner => "You",
        Turn::Trailflow => "Trailflow",
        Turn::Both => "You and Trailflow",
    };
    steps
        .into_iter()
        .enumerate()
        .map(|(at, step)| Line { who: who(step.turn), is_open: open == Some(at), step })
        .collect()
}

fn banner(trouble: Trouble, clock: &Clock) -> Banner {
    let (tone, icon) = match trouble.severity {
        Severity::Maintenance => ("info", "wrench"),
        Severity::Degraded => ("warn", "warn"),
        Severity::Outage => ("bad", "bad"),
    };
    Banner { tone, icon, heard: clock.short(trouble.heard_at), trouble }
}

fn access(state: AccessState) -> Access {
    let (tone, icon, word, means) = match state {
        AccessState::NotEnabled => {
            ("", "lock", "Access not enabled", "Every key is refused until Trailflow enables access.")
        }
        AccessState::TestEnabled => (
            "info",
            "play",
            "Test access enabled",
            "Test keys work. Live keys follow once production is approved.",
        ),
        AccessState::LiveEnabled => ("ok", "check", "Live access enabled", "Test and live keys work."),
        AccessState::Disabled => {
            ("bad", "bad", "Access disabled", "Every key is refused until Trailflow restores access.")
        }
    };
    let is_closed = matches!(state, AccessState::NotEnabled | AccessState::Disabled);
    Access { tone, icon, word, means, is_closed }
}
