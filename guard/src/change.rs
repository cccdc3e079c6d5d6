//! One difference between two versions of a contract, and its class.

use std::fmt;

use serde::Serialize;
use trailflow_codegen::problem::At;

/// Which way a value travels. It decides whether more or less of it hurts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flow {
    /// From partners to Trailflow: what was accepted must stay accepted.
    In,
    /// From Trailflow to partners: what was promised must stay promised.
    Out,
}

/// What happened to a thing, seen as the set of values that it allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Shift {
    /// There is more to choose from, and nothing that existed changes.
    Added,
    /// It reads differently and says the same.
    Reworded,
    /// A note on its future: deprecation, sunset.
    Noted,
    /// It allows more values than before.
    Looser,
    /// It allows fewer values than before.
    Tighter,
    /// It is gone.
    Withdrawn,
    /// It is another thing now.
    Altered,
}

impl fmt::Display for Shift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Added => "added",
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
    /// Every correct partner goes on working.
    Additive,
    /// Some correct partner may break.
    NonAdditive,
}

impl Class {
    /// The rule that everything else rests on: requests may only be allowed more, answers may only
    /// promise more.
    pub fn of(flow: Flow, shift: Shift) -> Self {
        match (flow, shift) {
            (_, Shift::Added | Shift::Reworded | Shift::Noted)
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
    /// Which rule says so, for example `schema.maximum.tightened`. Review records name it.
    pub rule: String,
    /// Where in the contract: a JSON Pointer fragment, in the base unless the thing is new.
    #[serde(serialize_with = "as_text")]
    pub at: At,
    /// The places in the API that it reaches, in words.
    pub places: Vec<String>,
    /// What changed, before and after.
    pub what: String,
    /// Who breaks.
    pub who: String,
    /// What to do about it.
    pub remedy: String,
    /// Who reported it.
    pub source: Source,
    /// The review record that allows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<String>,
}

fn as_text<S: serde::Serializer>(at: &At, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(at)
}
