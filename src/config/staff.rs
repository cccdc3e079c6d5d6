//! The credential of a person or script that uses the operator API from outside.

use std::path::Path;

use super::ConfigError;

const FROM_ENVIRONMENT: &str = "TRAILFLOW_OPERATOR_TOKEN";
const FROM_FILE: &str = "TRAILFLOW_OPERATOR_TOKEN_FILE";

/// The operator token: from this file, or else from the environment. There is no flag for the token
/// itself, because other users of a machine see the arguments of its processes.
///
/// # Errors
/// When the file cannot be read, or no token was given.
pub fn operator_token(file: Option<&Path>) -> Result<String, ConfigError> {
    let text = match file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| {
            ConfigError(format!(
                "cannot read the operator token from {} ({FROM_FILE}): {error}",
                path.display()
            ))
        })?,
        #[expect(clippy::disallowed_methods, reason = "a setting that must not be a flag; read once, here")]
        None => std::env::var(FROM_ENVIRONMENT).unwrap_or_default(),
    };
    let token = text.trim();
    if token.is_empty() {
        return Err(ConfigError(format!(
            "there is no operator token: set {FROM_ENVIRONMENT} to it, or {FROM_FILE} to a file that holds it; \
             `trailflow operator-token create --name NAME` makes one"
        )));
    }
    // The message does not repeat text that was pasted by mistake.
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(ConfigError(format!(
            "the operator token ({FROM_ENVIRONMENT}, {FROM_FILE}) must be one word of visible ASCII characters"
        )));
    }
    Ok(token.to_owned())
}
