//! One attempt to send a mail, and what follows from it.

use std::time::Duration;

use tokio::time::timeout;

use super::Post;
use crate::mail::{Mailer, NotSent};
use crate::store::mail::{ClaimedMail, MailOutcome};

/// How long an attempt may take; a claim is kept for longer.
pub(super) const WITHIN: Duration = Duration::from_secs(20);

/// After so many attempts a mail is given up.
const MOST_ATTEMPTS: i32 = 60;
/// Before the second attempt; each further pause is twice as long, up to an hour.
const FIRST_PAUSE_MS: i64 = 5_000;
const LONGEST_PAUSE_MS: i64 = 60 * 60 * 1_000;
/// Of a mail server's words.
const CAUSE_CHARACTERS: usize = 300;

/// Sends the mail, or says when to try again.
pub(super) async fn attempt(
    mailer: &dyn Mailer,
    post: &Post,
    claimed: &ClaimedMail,
    now: i64,
) -> MailOutcome {
    if claimed.expires_at <= now {
        return MailOutcome::Failed("it could not be sent in time".to_owned());
    }
    let mail = match post.open(claimed) {
        Ok(mail) => mail,
        // Another node may have the right master key, or be of the version that wrote it.
        Err(cause) => return later(claimed, now, &cause),
    };
    match timeout(WITHIN, mailer.send(mail)).await {
        Ok(Ok(())) if mailer.delivers() => MailOutcome::Sent,
        Ok(Ok(())) => MailOutcome::Printed,
        Ok(Err(NotSent::Refused(cause))) => MailOutcome::Failed(short(&cause)),
        Ok(Err(NotSent::Unavailable(cause))) => later(claimed, now, &cause),
        Err(_) => later(claimed, now, "the mail server did not respond in time"),
    }
}

fn later(claimed: &ClaimedMail, now: i64, cause: &str) -> MailOutcome {
    let due_at = now + pause_ms(claimed.attempts);
    if claimed.attempts >= MOST_ATTEMPTS || due_at >= claimed.expires_at {
        return MailOutcome::Failed(short(cause));
    }
    MailOutcome::Later { due_at, cause: short(cause) }
}

/// How long to wait after so many attempts.
fn pause_ms(attempts: i32) -> i64 {
    let doublings = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0).min(16);
    (FIRST_PAUSE_MS << doublings).min(LONGEST_PAUSE_MS)
}

/// In one line, which does not grow.
fn short(cause: &str) -> String {
    cause.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(CAUSE_CHARACTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_an_hour() {
        let pauses: Vec<_> = [1, 2, 3, 4, 10, 11, 60, i32::MAX].map(pause_ms).to_vec();
        assert_eq!(pauses, [5_000, 10_000, 20_000, 40_000, 2_560_000, 3_600_000, 3_600_000, 3_600_000]);
    }

    #[test]
    fn a_mail_is_tried_for_as_long_as_it_is_worth_sending() {
        let (mut claimed, mut now) = (claimed(), 0);
        let mut attempts = 0;
        while let MailOutcome::Later { due_at, .. } = later(&claimed, now, "away") {
            attempts += 1;
            (claimed.attempts, now) = (claimed.attempts + 1, due_at);
        }
        let last_hours = now / 3_600_000;
        assert!((45..48).contains(&last_hours) && attempts < MOST_ATTEMPTS, "{attempts} in {last_hours} h");
    }

    fn claimed() -> ClaimedMail {
        ClaimedMail {
            id: uuid::Uuid::nil(),
            kind: String::new(),
            recipient: String::new(),
            sealed: Vec::new(),
            attempts: 1,
            expires_at: 48 * 3_600_000,
        }
    }
}
