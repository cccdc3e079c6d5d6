//! The onboarding email: one set of facts, as text and as HTML.

use askama::Template;
use chrono::{DateTime, Utc};

use super::steps::Facts;
use crate::config::Welcome;
use crate::contract::operator::types;
use crate::domain::access::KeyMode;
use crate::error::{Error, Result};

/// The email.
pub(super) struct Rendered {
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) html: String,
}

macro_rules! template {
    ($name:ident, $path:literal) => {
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a>(Letter<'a>);

        impl<'a> std::ops::Deref for $name<'a> {
            type Target = Letter<'a>;
            fn deref(&self) -> &Letter<'a> {
                &self.0
            }
        }
    };
}

template!(Text, "onboarding.txt");
template!(Html, "onboarding.html");

/// What both forms tell.
struct Letter<'a> {
    organization: &'a types::Organization,
    plan: &'a types::OnboardingPlan,
    steps: &'a [types::OnboardingStep],
    welcome: &'a Welcome,
    subject: &'a str,
    guides: [Guide<'a>; 10],
    test_limit: Option<i32>,
    partner_makes_key: bool,
    uat_window: Option<String>,
    done: usize,
}

struct Guide<'a> {
    title: &'a str,
    url: String,
}

/// What partners read, by its place in the documentation.
const GUIDES: [(&str, &str); 10] = [
    ("API overview", "overview"),
    ("Access and environments", "access-and-environments"),
    ("Authentication and requests", "authentication-and-requests"),
    ("Errors and limits", "errors-and-limits"),
    ("Versioning and compatibility", "versioning-and-compatibility"),
    ("SDKs and tooling", "sdks-and-tooling"),
    ("Load sync", "load-sync"),
    ("Webhooks", "webhooks"),
    ("Examples and payloads", "examples-and-payloads"),
    ("Changelog", "changelog"),
];

pub(super) fn render(facts: &Facts, steps: &[types::OnboardingStep], welcome: &Welcome) -> Result<Rendered> {
    let subject = format!("Trailflow Partner API: getting started, {}", facts.organization.name);
    let letter = || Letter {
        organization: &facts.organization,
        plan: &facts.plan,
        steps,
        welcome,
        subject: &subject,
        guides: GUIDES.map(|(title, page)| Guide { title, url: format!("{}/{page}", welcome.docs_url) }),
        test_limit: facts.limit(KeyMode::Test),
        partner_makes_key: facts.plan.first_test_key == types::KeyIssuer::Partner,
        uat_window: window(&facts.plan),
        done: steps.iter().filter(|step| step.done).count(),
    };
    let text = wrapped(&Text(letter()).render().map_err(Error::internal)?);
    let html = Html(letter()).render().map_err(Error::internal)?;
    Ok(Rendered { text, html, subject: subject.clone() })
}

impl Facts {
    /// The limit of the first valid key of this mode.
    fn limit(&self, mode: KeyMode) -> Option<i32> {
        let mut keys = self.keys.iter().filter(|key| key.mode == mode.as_str() && key.revoked_at.is_none());
        keys.next().map(|key| key.rate_limit_per_minute)
    }
}

/// How wide a mail is that is read in a terminal.
const WIDTH: usize = 78;

/// The text with its long lines broken between words. What follows stands under the first line's text,
/// behind its label or bullet.
fn wrapped(text: &str) -> String {
    text.lines().flat_map(|line| [broken(line), "\n".to_owned()]).collect()
}

fn broken(line: &str) -> String {
    let indent = line.len() - line.trim_start_matches([' ', '-']).len();
    let label = line.find(":  ").map_or(indent, |colon| line.len() - line[colon + 1..].trim_start().len());
    let (mut lines, mut width) = (line[..label].to_owned(), label);
    for (number, word) in line[label..].split(' ').enumerate() {
        let length = word.chars().count();
        if number > 0 && width + 1 + length > WIDTH {
            lines.push('\n');
            lines.extend(std::iter::repeat_n(' ', label));
            width = label;
        } else if number > 0 {
            lines.push(' ');
            width += 1;
        }
        lines.push_str(word);
        width += length;
    }
    lines
}

/// The days of user acceptance testing, in words; `None` until both are agreed.
fn window(plan: &types::OnboardingPlan) -> Option<String> {
    let day = |moment: i64| {
        DateTime::<Utc>::from_timestamp_millis(moment)
            .map(|moment| moment.format("%A, %B %-d, %Y").to_string())
    };
    Some(format!("{} to {}", day(plan.uat_window_start?)?, day(plan.uat_window_end?)?))
}
