//! What a check finds, and its output: as text for people, as JSON for programs.

use std::io::Write;

use serde_json::{Value, json};

use crate::cli::failure::Failure;
use crate::cli::screen::{Screen, Tone};
use crate::cli::terminal::visible;

/// What a check has found.
#[derive(Debug)]
pub(super) enum Verdict {
    /// Nothing is wrong.
    Good(String),
    /// Nothing is wrong, and something could be better.
    Advice(Problem),
    /// At least one thing is wrong.
    Wrong(Vec<Problem>),
    /// There was nothing to check, or it could not be checked.
    Skipped(String),
}

/// Something that is wrong.
#[derive(Debug)]
pub(super) struct Problem {
    /// What is wrong, and what follows from it.
    pub(super) found: String,
    /// What to do.
    pub(super) fix: String,
}

/// A check that was made.
pub(super) struct Checked {
    pub(super) name: &'static str,
    pub(super) verdict: Verdict,
}

impl Problem {
    pub(super) fn new(found: impl Into<String>, fix: impl Into<String>) -> Problem {
        Problem { found: found.into(), fix: fix.into() }
    }
}

impl Verdict {
    pub(super) fn good(found: impl Into<String>) -> Verdict {
        Verdict::Good(found.into())
    }

    pub(super) fn advice(found: impl Into<String>, fix: impl Into<String>) -> Verdict {
        Verdict::Advice(Problem::new(found, fix))
    }

    pub(super) fn skipped(why: impl Into<String>) -> Verdict {
        Verdict::Skipped(why.into())
    }

    pub(super) fn wrong(found: impl Into<String>, fix: impl Into<String>) -> Verdict {
        Verdict::Wrong(vec![Problem::new(found, fix)])
    }

    /// These problems; good without any.
    pub(super) fn of(problems: Vec<Problem>, good: impl Into<String>) -> Verdict {
        if problems.is_empty() { Verdict::good(good) } else { Verdict::Wrong(problems) }
    }

    pub(super) fn problems(&self) -> &[Problem] {
        match self {
            Verdict::Wrong(problems) => problems,
            Verdict::Good(_) | Verdict::Advice(_) | Verdict::Skipped(_) => &[],
        }
    }
}

/// Prints all checks.
pub(super) fn print(checked: &[Checked], as_json: bool) -> Result<(), Failure> {
    let text = if as_json { as_program(checked) } else { as_people(checked, &Screen::of_output()) };
    std::io::stdout().lock().write_all(text.as_bytes()).map_err(Failure::other)
}

fn as_program(checked: &[Checked]) -> String {
    let checks: Vec<_> = checked
        .iter()
        .map(|Checked { name, verdict }| match verdict {
            Verdict::Good(found) => json!({"check": name, "result": "good", "found": found}),
            Verdict::Advice(Problem { found, fix }) => {
                json!({"check": name, "result": "advice", "found": found, "fix": fix})
            }
            Verdict::Skipped(why) => json!({"check": name, "result": "skipped", "why": why}),
            Verdict::Wrong(problems) => {
                let problem = |it: &Problem| json!({"found": it.found, "fix": it.fix});
                let problems: Vec<Value> = problems.iter().map(problem).collect();
                json!({"check": name, "result": "wrong", "problems": problems})
            }
        })
        .collect();
    let is_healthy = checked.iter().all(|it| it.verdict.problems().is_empty());
    format!("{:#}\n", json!({"healthy": is_healthy, "checks": checks}))
}

fn as_people(checked: &[Checked], screen: &Screen) -> String {
    let widest = checked.iter().map(|it| it.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    let mut line = |tone, result: &str, name: &str, found: &str| {
        let result = screen.in_tone(Some(tone), &format!("{result:7}"));
        text.push_str(&format!("{result}  {name:widest$}  {}\n", visible(found)));
    };
    for Checked { name, verdict } in checked {
        match verdict {
            Verdict::Good(found) => line(Tone::Good, "good", name, found),
            Verdict::Advice(Problem { found, fix }) => {
                line(Tone::Waiting, "advice", name, found);
                line(Tone::Waiting, "  fix", "", fix);
            }
            Verdict::Skipped(why) => line(Tone::Quiet, "skipped", name, why),
            Verdict::Wrong(problems) => {
                for Problem { found, fix } in problems {
                    line(Tone::Bad, "wrong", name, found);
                    line(Tone::Waiting, "  fix", "", fix);
                }
            }
        }
    }
    text
}
