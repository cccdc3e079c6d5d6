//! Lists of addresses and networks.

use std::net::IpAddr;

use ipnet::IpNet;

use super::ConfigError;

/// The addresses and networks of a list.
pub(super) fn networks(name: &str, list: &str) -> Result<Vec<IpNet>, ConfigError> {
    let words = list.split(',').map(str::trim).filter(|word| !word.is_empty());
    let network =
        |word: &str| word.parse::<IpNet>().ok().or_else(|| word.parse::<IpAddr>().ok().map(IpNet::from));
    words
        .map(|word| {
            network(word).ok_or_else(|| {
                ConfigError(format!(
                    "{name} must be addresses and networks such as 10.0.0.5,10.1.0.0/16, not {word:?}"
                ))
            })
        })
        .collect()
}
