//! This machine's clock, compared with those of the database and of Redis.

use super::examined::Offset;
use super::{Examined, Problem, Verdict};

/// Codes of authenticator apps and signatures of webhooks tolerate seconds, not minutes.
const MOST_MS: i64 = 2_000;

pub(super) async fn right(examined: &Examined) -> Verdict {
    let database = examined.postgres().await.ok().map(|(_, offset)| *offset);
    let redis = examined.redis().await.ok().and_then(|(_, offset)| *offset);
    let compared: Vec<_> = [("the database's", database), ("that of Redis", redis)]
        .into_iter()
        .filter_map(|(whose, offset)| Some((whose, offset?)))
        .collect();
    if compared.is_empty() {
        return Verdict::skipped("There is no other clock to compare it with.");
    }
    let problem = |(whose, offset): &(&str, Offset)| {
        let (seconds, side) =
            (offset.ahead_ms.abs() / 1_000, if offset.ahead_ms > 0 { "behind" } else { "ahead of" });
        Problem::new(
            format!(
                "This machine's clock is {seconds} s {side} {whose}: keys expire at the wrong time, one-time codes are \
                 refused, and receivers reject webhooks."
            ),
            "Synchronize the clocks of both machines: install chrony, and check `chronyc tracking`.",
        )
    };
    let wrong = compared.iter().filter(|(_, offset)| offset.ahead_ms.abs() - offset.within_ms > MOST_MS);
    let whose: Vec<_> = compared.iter().map(|(whose, _)| *whose).collect();
    Verdict::of(wrong.map(problem).collect(), format!("The clock agrees with {}.", whose.join(" and ")))
}
