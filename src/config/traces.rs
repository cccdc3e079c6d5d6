//! Traces.

use url::Url;

use super::ConfigError;
use super::declare::{set, settings};
use crate::traces::TraceSettings;

settings! {
    /// The `[traces]` section.
    ["traces"] TraceFlags
    /// An OpenTelemetry collector's URL for traces (OTLP over HTTP); without it none are kept
    endpoint: String = "TRAILFLOW_TRACES_ENDPOINT" "URL";
    /// The share of requests that are traced, from 0 to 1
    sample: f64 = "TRAILFLOW_TRACES_SAMPLE" "SHARE";
}

impl TraceFlags {
    pub(super) fn settle(self) -> Result<Option<TraceSettings>, ConfigError> {
        let sample = set(self.sample);
        if !(0.0..=1.0).contains(&sample) {
            return Err(ConfigError("TRAILFLOW_TRACES_SAMPLE must be from 0 to 1, such as 0.01".to_owned()));
        }
        let Some(endpoint) = self.endpoint else { return Ok(None) };
        match Url::parse(&endpoint) {
            Ok(endpoint) if matches!(endpoint.scheme(), "http" | "https") => {
                Ok(Some(TraceSettings { endpoint, sample }))
            }
            _ => Err(ConfigError(
                "TRAILFLOW_TRACES_ENDPOINT must be the URL of a collector for traces, such as \
                 http://127.0.0.1:4318/v1/traces"
                    .to_owned(),
            )),
        }
    }
}
