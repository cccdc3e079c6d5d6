//! The one way in which settings are declared.
//!
//! A section's file lists its settings with [`settings!`]: the key in the configuration file, its type, its
//! environment variable, and its text in `--help`. Everything else follows from that. The flag is the variable's name
//! without its prefix. Flags and the environment override the file, and the file overrides the defaults. The defaults
//! are in `trailflow.example.toml`, which is compiled in and describes each setting in more detail; `--help` shows
//! them from there.

use std::sync::LazyLock;

/// The prefix of every environment variable.
pub(super) const PREFIX: &str = "TRAILFLOW_";

/// The defaults, as the file that holds them.
pub(super) const DEFAULTS: &str = include_str!("../../trailflow.example.toml");

/// Longer defaults are sentences, and only shown in the file.
const LONGEST_IN_HELP: usize = 50;

/// A section of the settings, with the given ones set.
pub(super) trait Section {
    /// Fills unset settings from `below`.
    fn or(self, below: Self) -> Self;
}

/// A setting that has a default.
pub(super) fn set<T>(setting: Option<T>) -> T {
    setting.expect("trailflow.example.toml holds its default")
}

/// Declares the settings of a section of the file: `KEY: TYPE = "VARIABLE" "VALUE"`, and further arguments for clap
/// in brackets.
macro_rules! settings {
    (
        $(#[doc = $about:literal])+
        [$section:literal] $Flags:ident
        $($(#[doc = $help:literal])+ $key:ident: $type:ty = $variable:literal $value:literal $([$($more:tt)+])?;)+
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Default, clap::Args, serde::Deserialize)]
        #[cfg_attr(test, derive(PartialEq))]
        #[serde(default, deny_unknown_fields)]
        pub struct $Flags {
            $(
                #[arg(
                    id = $crate::config::declare::flag!($variable),
                    long = $crate::config::declare::flag!($variable),
                    global = true,
                    env = $variable,
                    value_name = $value,
                    help = $crate::config::declare::help(&[$($help),+], $section, stringify!($key)),
                    long_help = $crate::config::declare::long_help(&[$($help),+], $section, stringify!($key)),
                    $($($more)+)?
                )]
                pub(super) $key: Option<$type>,
            )+
        }

        impl $crate::config::declare::Section for $Flags {
            fn or(self, below: Self) -> Self {
                Self { $($key: self.$key.or(below.$key),)+ }
            }
        }
    };
}
pub(super) use settings;

/// The flag of a variable: `TRAILFLOW_API_ADDR` is `--api-addr`.
macro_rules! flag {
    ($variable:literal) => {{
        const FLAG: [u8; $variable.len() - $crate::config::declare::PREFIX.len()] =
            $crate::config::declare::flag_of($variable);
        match std::str::from_utf8(&FLAG) {
            Ok(flag) => flag,
            Err(_) => panic!("names are ASCII"),
        }
    }};
}
pub(super) use flag;

pub(super) const fn flag_of<const N: usize>(variable: &str) -> [u8; N] {
    let variable = variable.as_bytes();
    let (mut flag, mut at) = ([0; N], 0);
    while at < N {
        flag[at] = match variable[PREFIX.len() + at] {
            b'_' => b'-',
            letter => letter.to_ascii_lowercase(),
        };
        at += 1;
    }
    flag
}

/// The text of a setting in `-h`: its first paragraph and its default.
pub(super) fn help(lines: &[&str], section: &str, key: &str) -> String {
    let first = lines.split(|line| line.trim().is_empty()).next().unwrap_or_default();
    let first = first.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    match default(section, key) {
        Some(default) => format!("{first} [default: {default}]"),
        None => first,
    }
}

/// The text of a setting in `--help`: everything.
pub(super) fn long_help(lines: &[&str], section: &str, key: &str) -> String {
    let rest = lines.split(|line| line.trim().is_empty()).skip(1);
    let rest = rest.map(|lines| lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" "));
    [help(lines, section, key)].into_iter().chain(rest).collect::<Vec<_>>().join("\n\n")
}

fn default(section: &str, key: &str) -> Option<String> {
    static TABLE: LazyLock<toml::Table> =
        LazyLock::new(|| DEFAULTS.parse().expect("trailflow.example.toml can be read"));
    match TABLE.get(section)?.get(key)? {
        toml::Value::String(text) if text.is_empty() => Some("none".to_owned()),
        toml::Value::String(text) => Some(text.clone()).filter(|text| text.len() <= LONGEST_IN_HELP),
        other => Some(other.to_string()),
    }
}
