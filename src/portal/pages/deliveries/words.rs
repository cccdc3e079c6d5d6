//! What states and failures of deliveries are called.

use crate::contract::partner::types::DeliveryAttempt;
use crate::domain::event::{DeliveryHold, DeliveryState};
use crate::domain::words::readable_items;
use crate::portal::state::State;
use crate::portal::times::grouped;
use crate::store::deliveries::DeliveryRow;
use crate::use_cases::deliveries::held_by;

/// The states that deliveries are filtered by: in the address, in the database, and in words.
pub(super) const STATES: [(&str, DeliveryState, &str, &str); 5] = [
    ("queued", DeliveryState::Pending, "send", "Queued"),
    ("delivered", DeliveryState::Delivered, "check", "Delivered"),
    ("parked", DeliveryState::Failed, "park", "Parked"),
    ("expired", DeliveryState::Expired, "off", "Expired"),
    ("cancelled", DeliveryState::Cancelled, "off", "Cancelled"),
];

/// The attempts of a delivery that this version can read.
pub(super) fn attempts(row: &DeliveryRow) -> Vec<DeliveryAttempt> {
    readable_items(&row.attempts)
}

/// How a delivery is.
pub(in crate::portal) fn state(row: &DeliveryRow) -> State {
    let tried = row.attempts.as_array().is_some_and(|attempts| !attempts.is_empty());
    match row.state.parse() {
        Ok(DeliveryState::Pending) if row.gone => State::new("", "off", "Cancelled"),
        Ok(DeliveryState::Pending) => match (held_by(row), tried) {
            (Some(DeliveryHold::Paused), _) => State::new("", "pause", "Waits: paused"),
            (Some(_), _) => State::new("", "lock", "Waits: access closed"),
            (None, true) => State::new("warn", "clock", "Retrying"),
            (None, false) => State::new("info", "send", "Queued"),
        },
        Ok(DeliveryState::Delivered) => State::new("ok", "check", "Delivered"),
        Ok(DeliveryState::Failed) => State::new("hold", "park", "Parked"),
        Ok(DeliveryState::Expired) => State::new("hold", "off", "Expired"),
        Ok(DeliveryState::Cancelled) => State::new("", "off", "Cancelled"),
        Err(_) => State::new("", "clock", row.state.clone()),
    }
}

/// What came of an attempt, in a line.
pub(super) fn outcome(attempt: &DeliveryAttempt) -> String {
    let took = match attempt.duration_ms {
        0 => "after less than 1 ms".to_owned(),
        whole => format!("after {} ms", grouped(whole)),
    };
    match (attempt.status, attempt.error.as_deref()) {
        (Some(status), Some("redirect")) => format!("{status}, a redirect, {took}"),
        (Some(status), _) => format!("{status} {took}"),
        (None, Some(error)) => format!("{} {took}", short(error)),
        (None, None) => took,
    }
}

fn short(error: &str) -> &str {
    match error {
        "timeout" => "Timeout",
        "closed" => "Connection closed",
        "protocol" => "Not an HTTP response",
        "connect" => "No connection",
        "tls" => "TLS failed",
        "host" | "dns" | "blocked_address" => "Host not found",
        "blocked_url" => "URL not allowed",
        "internal" => "Failed on our side",
        other => other,
    }
}

/// Why an attempt failed, and what to do about it. Why a name cannot be reached is told in one way: two would show
/// which names there are in our network.
pub(super) fn cause(attempt: &DeliveryAttempt) -> &'static str {
    match attempt.error.as_deref() {
        None => "Your endpoint accepted it.",
        Some("status") => "Your endpoint did not respond with 2xx. Look into its log at this moment.",
        Some("redirect") => "Your endpoint redirects, which is not followed. Change the subscription’s URL.",
        Some("timeout") => "The response did not arrive in time. Respond first, then do the work.",
        Some("closed") => "The connection ended before a response. A proxy or a restart may have closed it.",
        Some("protocol") => "What came back is not an HTTP/1.1 response.",
        Some("connect") => "No connection could be opened. Check the firewall and the port.",
        Some("tls") => "The TLS handshake failed. Most often the certificate is expired or incomplete.",
        Some("host" | "dns" | "blocked_address") => "The host’s name does not resolve to public addresses.",
        Some("blocked_url") => "The URL is not allowed. Change the subscription’s URL.",
        Some("internal") => "Something failed on our side. It is retried.",
        Some(_) => "It failed for a reason that this page does not know yet.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhooks::ErrorClass;

    #[test]
    fn every_cause_has_words_and_names_are_told_alike() {
        let of = |class: &str| DeliveryAttempt {
            at: 0,
            duration_ms: 1_204,
            status: None,
            error: Some(class.to_owned()),
        };
        for class in ErrorClass::ALL {
            let attempt = of(class.as_str());
            assert!(!cause(&attempt).contains("does not know"), "{class:?}");
        }
        assert_eq!(cause(&of("dns")), cause(&of("blocked_address")));
        assert_eq!(outcome(&of("dns")), outcome(&of("blocked_address")));
        assert_eq!(outcome(&of("tls")), "TLS failed after 1,204 ms");
    }
}
