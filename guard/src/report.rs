//! The guard's report: for people, and as JSON for programs.

use std::fmt;

use serde::Serialize;

use crate::{
    change::{Change, Class, Flow, Ruling, RulingKind, Shift, Source},
    missing::Missing,
    rules::Audience,
};

/// The most places of one change that are listed for a reader; JSON has all of them.
const MOST_PLACES: usize = 10;

/// The outcome for one contract.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The contract's file.
    pub contract: String,
    /// The published version that it is compared with.
    pub base: String,
    /// The version of the working contract.
    pub revision: String,
    /// Whether it may land.
    pub passes: bool,
    /// The class of the worst change, by the rules; absent if nothing changed.
    pub class: Option<Class>,
    /// Every difference, the non-additive ones first.
    pub changes: Vec<Change>,
    /// The missing companions of the change.
    pub missing: Vec<Missing>,
}

/// Who breaks, and what to do.
pub(crate) struct Words {
    pub who: String,
    pub remedy: String,
}

impl Words {
    pub(crate) fn of(rule: &str, flow: Flow, shift: Shift, audience: Audience) -> Self {
        let words = |who: &str, remedy: &str| Self { who: who.to_owned(), remedy: remedy.to_owned() };
        match Class::of(flow, shift) {
            Class::Additive if shift == Shift::Noted => {
                return words("Nobody.", "Tell the partners who still use it; the metrics name their keys.");
            }
            Class::Additive => return words("Nobody.", "Nothing, beyond the changelog entry."),
            Class::Wording => {
                return words(
                    "Partners who built on the old sentence, if the new one means something else.",
                    "Compare the two. If every promise of the old one still holds, sign it as wordingOnly in a record in \
                     contract/reviews/; if not, it is a break, which partners have to agree to.",
                );
            }
            Class::NonAdditive => {}
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
            Shift::Withdrawn => retirement(rule),
            Shift::Tighter => "Accept what was accepted before; put the stricter rule on something new.",
            Shift::Looser => "Promise what was promised before; put the wider range into a new field.",
            _ => "Leave it as it was, and add the new thing beside it.",
        };
        words(who, remedy)
    }
}

/// How something is retired. Only operations can announce their end in a header; everything else can only be marked.
fn retirement(rule: &str) -> &'static str {
    match rule {
        "operation.removed" => {
            "Keep it. To retire it, set deprecated: true with x-deprecated-since and x-sunset, and remove it in the \
             next major version."
        }
        "path.removed" => {
            "Keep it. To retire it, set deprecated: true with x-deprecated-since and x-sunset on each of its \
             operations, and remove it in the next major version."
        }
        "parameter.removed" | "property.removed" | "header.removed" => {
            "Keep it. To retire it, set deprecated: true on it, say in its description what to use instead, and \
             remove it in the next major version."
        }
        _ => {
            "Keep it. To retire it, say so in the description next to it, and remove it in the next major version, \
             which partners have agreed to."
        }
    }
}

/// What a record must contain for this report to pass, if anything.
fn records_wanted(report: &Report) -> Option<&'static str> {
    let unsigned = report.blocking().any(|change| change.class == Class::Wording);
    let breaking = report.blocking().any(|change| change.class == Class::NonAdditive);
    Some(match (breaking, unsigned) {
        (true, true) => {
            "  A non-additive change lands only with a record in contract/reviews/ that names it, the reason, and the\n  \
             partners' agreement. A changed sentence wants a signature there, wordingOnly. `make contract-review`\n  \
             prints both, to be filled in: see contract/reviews/README.md."
        }
        (true, false) => {
            "  A non-additive change lands only with a record in contract/reviews/ that names its rule and place,\n  \
             the reason, and the partners' agreement. `make contract-review` prints one, to be filled in: see\n  \
             contract/reviews/README.md."
        }
        (false, true) => {
            "  A changed sentence wants a signature in a record in contract/reviews/, wordingOnly. `make\n  \
             contract-review` prints one with all sentences, to be filled in: see contract/reviews/README.md."
        }
        (false, false) => return None,
    })
}

impl Report {
    /// The changes that block it.
    pub fn blocking(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.is_blocking())
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
        let count = |class: Class| self.changes.iter().filter(|change| change.class == class).count();
        let open = |class: Class| self.blocking().filter(|change| change.class == class).count();
        let (words, breaks) = (count(Class::Wording), count(Class::NonAdditive));
        writeln!(
            f,
            "\n  {} additive, {words} reworded ({} signed), {breaks} non-additive ({} reviewed)",
            count(Class::Additive),
            words - open(Class::Wording),
            breaks - open(Class::NonAdditive),
        )?;
        if let Some(wanted) = records_wanted(self) {
            writeln!(f, "{wanted}")?;
        }
        writeln!(f, "  {}", if self.passes { "passes" } else { "FAILS" })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match (self.class, &self.review) {
            (Class::Additive, _) => "+ additive".to_owned(),
            (Class::Wording, None) => "✗ reworded".to_owned(),
            (Class::NonAdditive, None) => "✗ non-additive".to_owned(),
            (_, Some(Ruling { record, kind })) => match kind {
                RulingKind::Agreed => format!("! non-additive, agreed in {record}"),
                RulingKind::Harmless => format!("! breaks nobody, as ruled in {record}"),
                RulingKind::BeforeLaunch => format!("! non-additive, before the launch, in {record}"),
                RulingKind::WordingOnly => format!("~ wording only, signed in {record}"),
            },
        };
        let source = if self.source == Source::Redocly { " (redocly)" } else { "" };
        writeln!(f, "\n  {mark}: {}{source}", self.rule)?;
        writeln!(f, "    what   {}", self.what)?;
        if self.class == Class::Wording {
            let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "(nothing)".to_owned());
            writeln!(
                f,
                "    was    {}\n    now    {}",
                shown(&self.sentence.was),
                shown(&self.sentence.now)
            )?;
        }
        writeln!(f, "    where  {}", self.at)?;
        for place in self.places.iter().take(MOST_PLACES) {
            writeln!(f, "           {place}")?;
        }
        if let Some(more) = self.places.len().checked_sub(MOST_PLACES).filter(|more| *more > 0) {
            writeln!(f, "           and {more} more")?;
        }
        if self.class != Class::Additive {
            writeln!(f, "    who    {}\n    do     {}", self.who, self.remedy)?;
        }
        Ok(())
    }
}
