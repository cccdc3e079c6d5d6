//! Versions of the contract.

/// Whether a version is newer than another.
#[must_use]
pub fn is_newer(version: &str, than: &str) -> bool {
    let numbers =
        |version: &str| -> Vec<u64> { version.split('.').filter_map(|part| part.parse().ok()).collect() };
    numbers(version) > numbers(than)
}

#[cfg(test)]
mod tests {
    use super::is_newer;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        assert!(is_newer("1.10.0", "1.9.3") && is_newer("2.0.0", "1.10.0"));
        assert!(!is_newer("1.3.0", "1.3.0") && !is_newer("1.2.9", "1.3.0"));
    }
}
