//! Deliveries of webhooks: where they may go, and how patiently.

use std::ops::RangeInclusive;
use std::time::Duration;

use serde::Deserialize;

use super::{ConfigError, or};
use crate::webhooks::Rules;

const DEFAULT_PORTS: &str = "443,8443,1024-65535";
const DEFAULT_TIMEOUT: &str = "15s";
const DEFAULT_RETRY_DELAYS: &str = "60s,300s";
const DEFAULT_PER_ENDPOINT: usize = 16;
const DEFAULT_PER_HOST: usize = 32;
const DEFAULT_IN_TOTAL: usize = 512;
const DEFAULT_SUBSCRIPTIONS: usize = 50;

const LONGEST_TIMEOUT: Duration = Duration::from_secs(60);
const MOST_RETRIES: usize = 20;
const LONGEST_RETRY_DELAY: Duration = Duration::from_secs(24 * 60 * 60);
const HIGHEST_CONCURRENCY: usize = 10_000;
/// A new subscription is compared with all the others of its organization.
const MOST_SUBSCRIPTIONS: usize = 1_000;

/// The `[webhooks]` section.
#[derive(Debug, Clone, Default, clap::Args, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WebhookFlags {
    /// For development: webhooks may go to private addresses, over http, and to any port [default: false]
    #[arg(
        id = "webhook_allow_private",
        long = "webhook-allow-private",
        global = true,
        env = "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE",
        num_args = 0..=1,
        default_missing_value = "true",
        value_name = "BOOLEAN"
    )]
    pub allow_private: Option<bool>,
    /// The ports that webhooks may go to [default: 443,8443,1024-65535]
    #[arg(
        id = "webhook_ports",
        long = "webhook-ports",
        global = true,
        env = "TRAILFLOW_WEBHOOK_PORTS",
        value_name = "LIST"
    )]
    pub ports: Option<String>,
    /// How long one attempt may take, from the look-up of the host to the end of the answer [default: 15s]
    #[arg(
        id = "webhook_timeout",
        long = "webhook-timeout",
        global = true,
        env = "TRAILFLOW_WEBHOOK_TIMEOUT",
        value_name = "DURATION"
    )]
    pub timeout: Option<String>,
    /// How long after a failed attempt the next one is made; one more attempt than these [default: 60s,300s]
    #[arg(
        id = "webhook_retry_delays",
        long = "webhook-retry-delays",
        global = true,
        env = "TRAILFLOW_WEBHOOK_RETRY_DELAYS",
        value_name = "LIST"
    )]
    pub retry_delays: Option<String>,
    /// Attempts at one subscription at a time [default: 16]
    #[arg(
        id = "webhook_concurrency_per_endpoint",
        long = "webhook-concurrency-per-endpoint",
        global = true,
        env = "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_ENDPOINT",
        value_name = "COUNT"
    )]
    pub concurrency_per_endpoint: Option<usize>,
    /// Attempts of this node at one host at a time, over all subscriptions and without those that take longer than two
    /// seconds; at most half of them for one organization [default: 32]
    #[arg(
        id = "webhook_concurrency_per_host",
        long = "webhook-concurrency-per-host",
        global = true,
        env = "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_HOST",
        value_name = "COUNT"
    )]
    pub concurrency_per_host: Option<usize>,
    /// Attempts of this node at a time, without those that take longer than two seconds [default: 512]
    #[arg(
        id = "webhook_concurrency",
        long = "webhook-concurrency",
        global = true,
        env = "TRAILFLOW_WEBHOOK_CONCURRENCY",
        value_name = "COUNT"
    )]
    pub concurrency: Option<usize>,
    /// Subscriptions that one organization may have [default: 50]
    #[arg(
        id = "webhook_subscriptions_per_organization",
        long = "webhook-subscriptions-per-organization",
        global = true,
        env = "TRAILFLOW_WEBHOOK_SUBSCRIPTIONS_PER_ORGANIZATION",
        value_name = "COUNT"
    )]
    pub subscriptions_per_organization: Option<usize>,
}

/// Deliveries of webhooks, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookSettings {
    /// Where deliveries may go.
    pub rules: Rules,
    /// How long one attempt may take as a whole.
    pub timeout: Duration,
    /// How long after each failed attempt the next one is made. There is one more attempt than these.
    pub retry_delays: Vec<Duration>,
    /// Attempts at one subscription at a time.
    pub per_endpoint: usize,
    /// Attempts of this node at one host at a time.
    pub per_host: usize,
    /// Attempts of this node at a time, without those that wait for an answer for long.
    pub in_total: usize,
    /// Subscriptions that one organization may have.
    pub subscriptions_per_organization: usize,
}

impl Default for WebhookSettings {
    fn default() -> Self {
        WebhookFlags::default().settle(&mut Vec::new()).expect("the defaults are right")
    }
}

impl WebhookFlags {
    pub(super) fn or(self, other: Self) -> Self {
        or!(
            self,
            other,
            allow_private,
            ports,
            timeout,
            retry_delays,
            concurrency_per_endpoint,
            concurrency_per_host,
            concurrency,
            subscriptions_per_organization
        )
    }

    pub(super) fn settle(self, warnings: &mut Vec<String>) -> Result<WebhookSettings, ConfigError> {
        let allow_private = self.allow_private.unwrap_or(false);
        if allow_private {
            warnings.push(
                "TRAILFLOW_WEBHOOK_ALLOW_PRIVATE is set: webhooks may go to private addresses and over http; \
                 never run like this where partners can subscribe"
                    .to_owned(),
            );
        }
        Ok(WebhookSettings {
            rules: Rules { allow_private, ports: ports(self.ports.as_deref().unwrap_or(DEFAULT_PORTS))? },
            timeout: timeout(self.timeout.as_deref().unwrap_or(DEFAULT_TIMEOUT))?,
            retry_delays: retry_delays(self.retry_delays.as_deref().unwrap_or(DEFAULT_RETRY_DELAYS))?,
            per_endpoint: concurrency(
                "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_ENDPOINT",
                self.concurrency_per_endpoint.unwrap_or(DEFAULT_PER_ENDPOINT),
            )?,
            per_host: concurrency(
                "TRAILFLOW_WEBHOOK_CONCURRENCY_PER_HOST",
                self.concurrency_per_host.unwrap_or(DEFAULT_PER_HOST),
            )?,
            in_total: concurrency(
                "TRAILFLOW_WEBHOOK_CONCURRENCY",
                self.concurrency.unwrap_or(DEFAULT_IN_TOTAL),
            )?,
            subscriptions_per_organization: within(
                "TRAILFLOW_WEBHOOK_SUBSCRIPTIONS_PER_ORGANIZATION",
                self.subscriptions_per_organization.unwrap_or(DEFAULT_SUBSCRIPTIONS),
                MOST_SUBSCRIPTIONS,
            )?,
        })
    }
}

fn ports(text: &str) -> Result<Vec<RangeInclusive<u16>>, ConfigError> {
    text.split(',').map(|part| range(part.trim())).collect::<Option<_>>().ok_or_else(|| {
        ConfigError(format!(
            "TRAILFLOW_WEBHOOK_PORTS must be a list of ports and ranges of ports such as {DEFAULT_PORTS}, not {text:?}"
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
            "TRAILFLOW_WEBHOOK_TIMEOUT must be a time of at most {} s such as {DEFAULT_TIMEOUT} or 500ms, not {text:?}",
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
             such as {DEFAULT_RETRY_DELAYS}, or none for no retries, not {text:?}"
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
    use super::*;

    #[test]
    fn lists_and_times_are_read() {
        let flags = WebhookFlags {
            ports: Some("443, 8000-8002".to_owned()),
            timeout: Some("750ms".to_owned()),
            retry_delays: Some("0s,2m, 1h".to_owned()),
            ..WebhookFlags::default()
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
            let flags =
                WebhookFlags { subscriptions_per_organization: Some(count), ..WebhookFlags::default() };
            let refused = flags.settle(&mut Vec::new()).unwrap_err();
            assert!(refused.to_string().contains("must be between 1 and 1000"), "{refused}");
        }
    }

    #[test]
    fn what_is_for_development_is_warned_about() {
        let mut warnings = Vec::new();
        let flags = WebhookFlags { allow_private: Some(true), ..WebhookFlags::default() };
        assert!(flags.settle(&mut warnings).unwrap().rules.allow_private);
        assert!(warnings[0].contains("TRAILFLOW_WEBHOOK_ALLOW_PRIVATE"));
        let mut warnings = Vec::new();
        assert!(!WebhookFlags::default().settle(&mut warnings).unwrap().rules.allow_private);
        assert!(warnings.is_empty());
    }
}
