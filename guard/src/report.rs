//! What the guard says: for people, and as JSON for programs.

use std::fmt;

use serde::Serialize;

use crate::{
    change::{Change, Class, Flow, Shift, Source},
    release::Missing,
    rules::Audience,
};

/// The outcome for one contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The contract's file.
    pub contract: String,
    /// The published version that it is compared with.
    pub base: String,
    /// The version that it says it is.
    pub revision: String,
    /// Whether it may land.
    pub passes: bool,
    /// The class of the worst change; absent when nothing changed.
    pub class: Option<Class>,
    /// Every difference, the non-additive ones first.
    pub changes: Vec<Change>,
    /// What has to come along and does not.
    pub missing: Vec<Missing>,
}

/// Who breaks, and what to do.
pub(crate) struct Words {
    pub who: String,
    pub remedy: String,
}

impl Words {
    pub(crate) fn of(rule: &str, flow: Flow, shift: Shift, audience: Audience) -> Self {
        if Class::of(flow, shift) == Class::Additive {
            let remedy = match shift {
                Shift::Reworded => "Read it once more: if it means something else now, it is a break.",
                Shift::Noted => "Tell the partners who still use it; the metrics name their keys.",
                _ => "Nothing, beyond the changelog entry.",
            };
            return Self { who: "Nobody.".to_owned(), remedy: remedy.to_owned() };
        }
        let who = match (audience, flow, shift) {
            (Audience::Generators, ..) => "Partners who generate a client: names change in their code.",
            (Audience::Callers, ..) => "Every partner who calls it.",
            (_, Flow::In, _) if rule.starts_with("schema.default.") => {
                "Partners who leave it out: something else happens from now on."
            }
            (_, Flow::In, Shift::Withdrawn) => "Partners who send it: they are refused or ignored.",
            (_, Flow::In, _) => "Partners who send what was accepted until now.",
            (_, Flow::Out, Shift::Withdrawn) => "Partners who read it: it does not come any more.",
            (_, Flow::Out, _) => "Partners who rely on what was promised until now.",
        };
        let remedy = match shift {
            Shift::Withdrawn => {
                "Keep it. To retire it, set deprecated: true with x-deprecated-since and x-sunset, and remove \
                 it in the next major version."
            }
            Shift::Tighter => "Accept what was accepted before; put the stricter rule on something new.",
            Shift::Looser => "Promise what was promised before; put the wider range into a new member.",
            _ => "Leave it as it was, and add the new thing beside it.",
        };
        Self { who: who.to_owned(), remedy: remedy.to_owned() }
    }
}

impl Report {
    /// The changes that stop it.
    pub fn blocking(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.class == Class::NonAdditive && change.review.is_none())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {} against published {}", self.contract, self.revision, self.base)?;
        for change in &self.changes {
            write!(f, "{change}")?;
        }
        for Missing { what, remedy } in &self.missing {
            writeln!(f, "\n  ✗ missing\n    what   {what}.\n    do     {remedy}")?;
        }
        let (additive, breaking): (Vec<_>, Vec<_>) =
            self.changes.iter().partition(|change| change.class == Class::Additive);
        let blocking = self.blocking().count();
        writeln!(
            f,
            "\n  {} additive, {} non-additive ({} reviewed)",
            additive.len(),
            breaking.len(),
            breaking.len() - blocking
        )?;
        if blocking > 0 {
            writeln!(
                f,
                "  A non-additive change lands only with a record in contract/reviews/ that names its rule and \
                 place,\n  the reason, and the partners' agreement: see contract/reviews/README.md."
            )?;
        }
        writeln!(f, "  {}", if self.passes { "passes" } else { "FAILS" })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match (self.class, &self.review) {
            (Class::Additive, None) => "+ additive".to_owned(),
            (Class::Additive, Some(review)) => format!("+ additive, as ruled in {review}"),
            (Class::NonAdditive, Some(review)) => format!("! non-additive, agreed in {review}"),
            (Class::NonAdditive, None) => "✗ non-additive".to_owned(),
        };
        let source = if self.source == Source::Redocly { " (redocly)" } else { "" };
        writeln!(f, "\n  {mark}: {}{source}", self.rule)?;
        writeln!(f, "    what   {}", self.what)?;
        writeln!(f, "    where  {}", self.at)?;
        for place in &self.places {
            writeln!(f, "           {place}")?;
        }
        if self.class == Class::NonAdditive || self.rule.ends_with("reworded") {
            writeln!(f, "    who    {}\n    do     {}", self.who, self.remedy)?;
        }
        Ok(())
    }
}
