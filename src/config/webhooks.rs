//! Deliveries of webhooks: allowed targets, timeouts and retries.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::ConfigError;
use super::declare::{set, settings};
use crate::webhooks::Rules;

const LONGEST_TIMEOUT: Duration = Duration::from_secs(60);
const MOST_RETRIES: usize = 20;
const LONGEST_RETRY_DELAY: Duration = Duration::from_secs(24 * 60 * 60);
const HIGHEST_CONCURRENCY: usize = 10_000;
/// A new subscription is compared with all the others of its organization.
const MOST_SUBSCRIPTIONS: usize = 1_000;

settings! {
    /// The `[webhooks]` section.
    ["webhooks"] WebhookFlags
    /// For development: webhooks may go to private addresses, over http, and to any port
    allow_private: bool = "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE" "BOOLEAN" [num_args = 0..=1, default_missing_value = "true"];
    /// For demonstrations: what private addresses respond to failed deliveries is kept and shown in the portal, too
    quote_private: bool = "TRAILFLOW_WEBHOOK_QUOTE_PRIVATE" "BOOLEAN" [num_args = 0..=1, default_missing_value = "true"];
    /// The ports that webhooks may go to
    ports: String = "TRAILFLOW_WEBHOOK_PORTS" "LIST";
    /// How long one attempt may take, from the look-up of the host to the end of the answer
    timeout: String = "TRAILFLOW_WEBHOOK_TIMEOUT" "DURATION";
    /// How long after a failed attempt the next one is made; one more attempt than these
    retry_delays: String = "TRAILFLOW_WEBHOOK_RETRY_DELAYS" "LIST";
    /// Attempts at one subscription at a time
    concurrency_per_endpoint: usize = "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_ENDPOINT" "COUNT";
    /// Attempts of this node at one host at a time, over all subscriptions and without those that take longer than two
    /// seconds; at most half of them for one organization
    concurrency_per_host: usize = "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_HOST" "COUNT";
    /// Attempts of this node at a time, without those that take longer than two seconds
    concurrency: usize = "TRAILFLOW_WEBHOOK_CONCURRENCY" "COUNT";
    /// Subscriptions that one organization may have
    subscriptions_per_organization: usize = "TRAILFLOW_WEBHOOK_SUBSCRIPTIONS_PER_ORGANIZATION" "COUNT";
}

/// Deliveries of webhooks, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookSettings {
    /// The allowed targets.
    pub rules: Rules,
    /// How long one attempt may take as a whole.
    pub timeout: Duration,
    /// The delays between attempts. There is one more attempt than delays.
    pub retry_delays: Vec<Duration>,
    /// Attempts at one subscription at a time.
    pub per_endpoint: usize,
    /// Attempts of this node at one host at a time.
    pub per_host: usize,
    /// Attempts of this node at a time, without those that wait long for a response.
    pub in_total: usize,
    /// Subscriptions that one organization may have.
    pub subscriptions_per_organization: usize,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        super::defaults().webhooks.settle(&mut Vec::new()).expect("the defaults are right")
    }
}

impl WebhookFlags {
    pub(super) fn settle(self, warnings: &mut Vec<String>) -> Result<WebhookSettings, ConfigError> {
        let allow_private = set(self.allow_private);
        if allow_private {
            warnings.push(
                "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE is set: webhooks may go to private addresses and over http; \
                 never run like this where partners can subscribe"
                    .to_owned(),
            );
        }
        let quote_private = set(self.quote_private);
        if quote_private && !allow_private {
            return Err(ConfigError(
                "TRAILFLOW_WEBHOOK_QUOTE_PRIVATE is for development, with TRAILFLOW_WEBHOOK_ALLOW_PRIVATE; unset it"
                    .to_owned(),
            ));
        }
        Ok(WebhookSettings {
            rules: Rules { allow_private, quote_private, ports: ports(&set(self.ports))? },
            timeout: timeout(&set(self.timeout))?,
            retry_delays: retry_delays(&set(self.retry_delays))?,
            per_endpoint: concurrency(
                "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_ENDPOINT",
                set(self.concurrency_per_endpoint),
            )?,
            per_host: concurrency("TRAILFLOW_WEBHOOK_CONCURRENCY_PER_HOST", set(self.concurrency_per_host))?,
            in_total: concurrency("TRAILFLOW_WEBHOOK_CONCURRENCY", set(self.concurrency))?,
            subscriptions_per_organization: within(
                "TRAILFLOW_WEBHOOK_SUBSCRIPTIONS_PER_ORGANIZATION",
                set(self.subscriptions_per_organization),
                MOST_SUBSCRIPTIONS,
            )?,
        })
    }
}

fn ports(text: &str) -> Result<Vec<RangeInclusive<u16>>, ConfigError> {
    text.split(',').map(|part| range(part.trim())).collect::<Option<_>>().ok_or_else(|| {
        ConfigError(format!(
            "TRAILFLOW_WEBHOOK_PORTS must be a list of ports and ranges of ports such as 443,8443,1024-65535, not {text:?}"
        ))
    })
}

fn range(text: &str) -> Option<RangeInclusive<u16>> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    (0 < from && from <= to).then_some(from..=to)
}

fn timeout(text: &str) -> Result<Duration, ConfigError> {
    duration(text).filter(|time| !time.is_zero() && *time <= LONGEST_TIMEOUT).ok_or_else(|| {
        ConfigError(format!(
            "TRAILFLOW_WEBHOOK_TIMEOUT must be a time of at most {} s such as 15s or 500ms, not {text:?}",
            LONGEST_TIMEOUT.as_secs()
        ))
    })
}

fn retry_delays(text: &str) -> Result<Vec<Duration>, ConfigError> {
    let read: Option<Vec<_>> = match text {
        "none" => Some(Vec::new()),
        text => text
            .split(',')
            .map(|part| duration(part.trim()).filter(|delay| *delay <= LONGEST_RETRY_DELAY))
            .collect(),
    };
    read.filter(|delays| delays.len() <= MOST_RETRIES).ok_or_else(|| {
        ConfigError(format!(
            "TRAILFLOW_WEBHOOK_RETRY_DELAYS must be a list of at most {MOST_RETRIES} times, each of at most 24h, \
             such as 60s,300s, or none for no retries, not {text:?}"
        ))
    })
}

/// `500ms`, `60s`, `5m`, `24h`.
fn duration(text: &str) -> Option<Duration> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    let number: u32 = number.parse().ok()?;
    let number = u64::from(number);
    match unit {
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_secs(60 * number)),
        "h" => Some(Duration::from_secs(3_600 * number)),
        _ => None,
    }
}

fn concurrency(name: &str, count: usize) -> Result<usize, ConfigError> {
    within(name, count, HIGHEST_CONCURRENCY)
}

fn within(name: &str, count: usize, highest: usize) -> Result<usize, ConfigError> {
    if (1..=highest).contains(&count) {
        return Ok(count);
    }
    Err(ConfigError(format!("{name} must be between 1 and {highest}, not {count}")))
}

#[cfg(test)]
mod tests {
    use super::super::defaults;
    use super::*;

    #[test]
    fn lists_and_times_are_read() {
        let flags = WebhookFlags {
            ports: Some("443, 8000-8002".to_owned()),
            timeout: Some("750ms".to_owned()),
            retry_delays: Some("0s,2m, 1h".to_owned()),
            ..defaults().webhooks
        };
        let settings = flags.settle(&mut Vec::new()).unwrap();
        assert_eq!(settings.rules.ports, [443..=443, 8000..=8002]);
        assert_eq!(settings.timeout, Duration::from_millis(750));
        let seconds: Vec<_> = settings.retry_delays.iter().map(Duration::as_secs).collect();
        assert_eq!(seconds, [0, 120, 3_600]);
        assert_eq!(retry_delays("none").unwrap(), [Duration::ZERO; 0]);
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for text in ["", "x", "0", "65536", "9-8", "1-2-3", "443,", "-", "1-"] {
            assert!(ports(text).is_err(), "{text}");
        }
        for text in ["", "15", "s", "-1s", "0s", "61s", "1d", "1.5s", "15 s", "4294967296s"] {
            assert!(timeout(text).is_err(), "{text}");
        }
        for text in ["", "60", "60s,", "25h", "None", "none,1s", &["1s"; 21].join(",")] {
            assert!(retry_delays(text).is_err(), "{text}");
        }
        for count in [0, 1_001] {
            let flags = WebhookFlags { subscriptions_per_organization: Some(count), ..defaults().webhooks };
            let refused = flags.settle(&mut Vec::new()).unwrap_err();
            assert!(refused.to_string().contains("must be between 1 and 1000"), "{refused}");
        }
    }

    #[test]
    fn what_is_for_development_is_warned_about() {
        let mut warnings = Vec::new();
        let flags = WebhookFlags { allow_private: Some(true), ..defaults().webhooks };
        assert!(flags.settle(&mut warnings).unwrap().rules.allow_private);
        assert!(warnings[0].contains("TRAILFLOW_WEBHOOK_ALLOW_PRIVATE"));
        let flags = WebhookFlags { quote_private: Some(true), ..defaults().webhooks };
        assert!(flags.settle(&mut Vec::new()).is_err(), "nobody's network is read by mistake");
        let mut warnings = Vec::new();
        assert!(!defaults().webhooks.settle(&mut warnings).unwrap().rules.allow_private);
        assert!(warnings.is_empty());
    }
}
