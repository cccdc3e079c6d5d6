//! What a person or script that uses the operator API from outside has in its environment.

use std::path::{Path, PathBuf};

use super::ConfigError;

const FROM_ENVIRONMENT: &str = "TRAILFLOW_OPERATOR_TOKEN";
const FROM_FILE: &str = "TRAILFLOW_OPERATOR_TOKEN_FILE";
const ORGANIZATION: &str = "TRAILFLOW_ORG";

/// The operator token: from this file, or else from the environment, if it is set. There is no flag for the token
/// itself, because other users of a machine see the arguments of its processes.
///
/// # Errors
/// When the file cannot be read, or what was given is no token.
pub fn given_operator_token(file: Option<&Path>) -> Result<Option<String>, ConfigError> {
    let text = match file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| {
            ConfigError(format!(
                "cannot read the operator token from {} ({FROM_FILE}): {error}",
                path.display()
            ))
        })?,
        None => variable(FROM_ENVIRONMENT),
    };
    match text.trim() {
        "" if file.is_some() => Err(missing_operator_token()),
        "" => Ok(None),
        token => checked_token(token).map(Some),
    }
}

/// The file of the operator token that the environment names.
pub(super) fn operator_token_file() -> Option<PathBuf> {
    Some(PathBuf::from(variable(FROM_FILE))).filter(|path| !path.as_os_str().is_empty())
}

/// The token, if it can be one.
///
/// # Errors
/// When it cannot. The message does not repeat text that was pasted by mistake.
pub fn checked_token(text: &str) -> Result<String, ConfigError> {
    let token = text.trim();
    if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(ConfigError(format!(
            "the operator token ({FROM_ENVIRONMENT}, {FROM_FILE}) must be one word of visible ASCII characters"
        )));
    }
    Ok(token.to_owned())
}

/// The failure without a token.
#[must_use]
pub fn missing_operator_token() -> ConfigError {
    ConfigError(format!(
        "there is no operator token. Log in with `trailflow ops login`, or set {FROM_ENVIRONMENT} to the token, or \
         {FROM_FILE} to a file that holds it; `trailflow operator-token create --name NAME` makes one"
    ))
}

/// The organization of commands that name none: its id or name.
#[must_use]
pub fn default_organization() -> Option<String> {
    Some(variable(ORGANIZATION).trim().to_owned()).filter(|text| !text.is_empty())
}

/// A variable; an empty one counts as unset.
#[expect(clippy::disallowed_methods, reason = "settings that are no flags; read once, here")]
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_default()
}
