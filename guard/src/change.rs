//! One difference between two versions of a contract, and its class.

use std::fmt;

use serde::Serialize;
use trailflow_codegen::problem::At;

use crate::wording::Sentence;

/// The direction of a value. It determines whether more or fewer values break partners.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flow {
    /// From partners to Trailflow: what was accepted must stay accepted.
    In,
    /// From Trailflow to partners: what was promised must stay promised.
    Out,
}

/// The kind of change, seen as the set of values that are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shift {
    /// There are more choices, and existing ones do not change.
    Added,
    /// An example differs, or the spelling of a word.
    Illustrated,
    /// It has other words. A person decides whether they mean the same.
    Reworded,
    /// A note on its future: deprecation, sunset.
    Noted,
    /// It allows more values than before.
    Looser,
    /// It allows fewer values than before.
    Tighter,
    /// It is gone.
    Withdrawn,
    /// It is something else now.
    Altered,
}

impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Added => "added",
            Self::Illustrated => "illustrated",
            Self::Reworded => "reworded",
            Self::Noted => "noted",
            Self::Looser => "loosened",
            Self::Tighter => "tightened",
            Self::Withdrawn => "removed",
            Self::Altered => "changed",
        })
    }
}

/// Whether partners can ignore a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Every correct partner keeps working.
    Additive,
    /// The wording changed; a person signs that every promise still holds, or gets agreement for a break.
    Wording,
    /// Some correct partner may break.
    NonAdditive,
}

impl Class {
    /// The basic rule: requests may only allow more, responses may only promise more.
    pub fn of(flow: Flow, shift: Shift) -> Self {
        match (flow, shift) {
            (_, Shift::Reworded) => Self::Wording,
            (_, Shift::Added | Shift::Illustrated | Shift::Noted)
            | (Flow::In, Shift::Looser)
            | (Flow::Out, Shift::Tighter) => Self::Additive,
            _ => Self::NonAdditive,
        }
    }
}

/// Who reported a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// Our rule table.
    Guard,
    /// The pinned `redocly diff`.
    Redocly,
}

/// One difference.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Additive or not.
    pub class: Class,
    /// The rule, for example `schema.maximum.tightened`. Review records name it.
    pub rule: String,
    /// Where in the contract: a JSON Pointer fragment, in the base unless the thing is new.
    #[serde(serialize_with = "as_text")]
    pub at: At,
    /// The places in the API that it affects, in words.
    pub places: Vec<String>,
    /// What changed, before and after.
    pub what: String,
    /// Who breaks.
    pub who: String,
    /// What to do about it.
    pub remedy: String,
    /// The sentence before and after, where words changed.
    #[serde(flatten)]
    pub sentence: Sentence,
    /// Who reported it.
    pub source: Source,
    /// The review record that allows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Ruling>,
}

/// A review record's ruling on a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ruling {
    /// The record's file name.
    pub record: String,
    /// Why it may land.
    pub kind: RulingKind,
}

/// Why a change may land although a machine cannot call it additive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RulingKind {
    /// It breaks partners, and they agreed.
    Agreed,
    /// It breaks no partner, but no rule could determine that.
    Harmless,
    /// No partner held a key yet.
    BeforeLaunch,
    /// The words changed, and every promise still holds.
    WordingOnly,
}

impl Change {
    /// Whether it stops the contract from landing.
    pub fn is_blocking(&self) -> bool {
        self.class != Class::Additive && self.review.is_none()
    }

    /// Whether it requires a new major version.
    pub fn is_major(&self) -> bool {
        match &self.review {
            Some(ruling) => ruling.kind == RulingKind::Agreed,
            None => self.class == Class::NonAdditive,
        }
    }
}

fn as_text<S: serde::Serializer>(at: &At, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(at)
}
