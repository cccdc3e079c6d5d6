//! The onboarding email: one set of facts, as text and as HTML.

use chrono::{DateTime, Utc};

use super::steps::{Facts, Organization};
use crate::config::Welcome;
use crate::contract::operator::types::{KeyIssuer, OnboardingPlan, OnboardingStep};
use crate::documents::guides;
use crate::domain::access::KeyMode;
use crate::error::Result;
use crate::mailing::forms::forms;

/// The email.
pub(super) struct Rendered {
    pub(super) subject: String,
    pub(super) text: String,
    pub(super) html: String,
}

forms!(Letter, "onboarding.txt", "onboarding.html");

/// The content of both forms.
struct Letter<'a> {
    organization: &'a Organization,
    plan: &'a OnboardingPlan,
    steps: &'a [OnboardingStep],
    welcome: &'a Welcome,
    subject: &'a str,
    guides: Vec<Guide>,
    test_limit: Option<i32>,
    partner_makes_key: bool,
    uat_window: Option<String>,
    done: usize,
}

/// A page of the documents.
struct Guide {
    title: &'static str,
    url: String,
}

pub(super) fn render(facts: &Facts, steps: &[OnboardingStep], welcome: &Welcome) -> Result<Rendered> {
    let subject = format!("Trailflow Partner API: getting started, {}", facts.organization.name);
    let letter = Letter {
        organization: &facts.organization,
        plan: &facts.plan,
        steps,
        welcome,
        subject: &subject,
        // The overview is linked by itself.
        guides: guides::all()
            .filter(|guide| guide.slug != "index")
            .map(|guide| Guide { title: guide.title, url: format!("{}{}", welcome.docs_url, guide.path()) })
            .collect(),
        test_limit: facts.limit(KeyMode::Test),
        partner_makes_key: facts.plan.first_test_key == KeyIssuer::Partner,
        uat_window: window(&facts.plan),
        done: steps.iter().filter(|step| step.done).count(),
    };
    let (text, html) = letter.forms()?;
    Ok(Rendered { text, html, subject })
}

/// The days of user acceptance testing, in words; `None` until both are agreed.
fn window(plan: &OnboardingPlan) -> Option<String> {
    let day = |moment: i64| {
        DateTime::<Utc>::from_timestamp_millis(moment)
            .map(|moment| moment.format("%A, %B %-d, %Y").to_string())
    };
    Some(format!("{} to {}", day(plan.uat_window_start?)?, day(plan.uat_window_end?)?))
}
