//! The shape of help: a command lists what it takes, and no more than fits a screen.
//!
//! Settings of the server are declared once, for all commands that have any ([`Flags`]): the environment and the file
//! are read as a whole, so that every command reports a wrong setting. What differs is which of
//! them are a command's own flags ([`TAKEN`]), and which its help lists.

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Args, Command, CommandFactory};

use super::examples;
use super::screen::Screen;
use crate::config::Flags;

/// The width of help that goes to no terminal.
const WIDTH: usize = 100;

/// What `serve` lists: what most installations set. It takes all, and so does `work`.
const MAIN: &[&str] = &[
    "config",
    "database-url",
    "redis-url",
    "api-addr",
    "portal-addr",
    "operator-addr",
    "docs-addr",
    "webhook-allow-private",
    "log",
    "log-format",
];
/// What `work` lists: it has fewer listeners.
const OF_WORK: &[&str] = &[
    "config",
    "database-url",
    "redis-url",
    "operator-addr",
    "probe-addr",
    "webhook-allow-private",
    "log",
    "log-format",
];
const OF_DATABASE: &[&str] = &["config", "database-url", "database-connections"];
/// Both keys of a rotation.
const OF_SECRETS: &[&str] = &["database-url-file", "master-key-"];
const OF_STATUS: &[&str] = &[
    "config",
    "database-url",
    "status-addr",
    "status-staff-addr",
    "status-database-url",
    "status-probe-seconds",
    "status-snapshot-dir",
    "trusted-proxies",
    "log",
    "log-format",
];

/// The settings of a command: those that its help lists, and the beginnings of the names of others that it takes.
const TAKEN: &[(&str, &[&str], &[&str])] = &[
    ("serve", MAIN, &[""]),
    ("work", OF_WORK, &[""]),
    (
        "status",
        OF_STATUS,
        &[
            "status-",
            "smtp-",
            "mail-",
            "public-",
            "portal-url",
            "docs-",
            "staff-",
            "support-",
            "escalation",
            "trusted-",
            "allow-",
            "refusals-",
            "unread-",
            "response-",
            "database-",
            "master-",
        ],
    ),
    ("migrate", OF_DATABASE, OF_SECRETS),
    ("audit", OF_DATABASE, OF_SECRETS),
    ("operator-token", OF_DATABASE, OF_SECRETS),
    ("doctor", &["config"], &[""]),
    ("probe", &["config", "probe-addr"], &[]),
    ("backup", OF_DATABASE, OF_SECRETS),
    ("restore", OF_DATABASE, OF_SECRETS),
    ("verify-restore", OF_DATABASE, OF_SECRETS),
    ("rotate-master-key", OF_DATABASE, OF_SECRETS),
];

const ALL_SETTINGS: &str = "Every setting is also a variable: --api-addr is TRAILFLOW_API_ADDR. `trailflow settings` prints all of them.";
/// How `trailflow ops` reaches the operator API is listed once, by `trailflow ops login --help`: the first two by
/// `trailflow ops --help` as well.
const CONNECTION: &[&str] = &[
    "profile",
    "operator_url",
    "status_operator_url",
    "operator_allow_http",
    "operator_token_file",
    "operator_ca_file",
];
const WHERE: &str = "How to connect (--profile, --operator-url and others): `trailflow ops login --help`.";
/// Commands that never ask for confirmation.
const READING: &[&str] = &["list", "show", "export", "verify", "tail", "login", "logout", "import", "api"];

/// The commands, each with its own help.
pub(super) fn command<C: CommandFactory>() -> Command {
    let mut whole = C::command();
    // Whether help has a long form is decided when the command is built.
    for (name, ..) in TAKEN {
        whole = whole
            .mut_subcommand(name, |command| short(command).mut_args(without_values).mut_subcommands(short));
    }
    // Global arguments are propagated when the command is built, and can be hidden only then.
    whole.build();
    let settings = settings();
    for (name, listed, _) in TAKEN {
        whole = whole
            .mut_subcommand(name, |command| with_note(listing(command, &settings, listed), ALL_SETTINGS));
    }
    let whole = whole.mut_subcommand("ops", |ops| {
        let ops = ops.mut_args(|arg| {
            let id = arg.get_id().as_str();
            let is_noise = id == "yes" || CONNECTION[2..].contains(&id);
            if is_noise { arg.hide(true) } else { arg }
        });
        short(ops).mut_subcommands(below)
    });
    examples::for_width(whole, Screen::of_output().width.unwrap_or(WIDTH))
}

/// A command below `ops`, and all below it.
fn below(command: Command) -> Command {
    let name = command.get_name().to_owned();
    let is_hidden = |id: &str| match id {
        "yes" => READING.contains(&name.as_str()),
        "profile" => !matches!(name.as_str(), "login" | "logout"),
        id => name != "login" && CONNECTION.contains(&id),
    };
    let command = command.mut_args(|arg| if is_hidden(arg.get_id().as_str()) { arg.hide(true) } else { arg });
    let command = short(command);
    let command = if name == "login" { command } else { with_note(command, WHERE) };
    command.mut_subcommands(below)
}

/// The names of the server's settings as arguments.
fn settings() -> Vec<String> {
    let flags = Flags::augment_args(Command::new(""));
    flags.get_arguments().map(|arg| arg.get_id().to_string()).collect()
}

/// Hides the settings that are not listed, here and below.
fn listing(command: Command, settings: &[String], listed: &[&str]) -> Command {
    let hidden = |id: &str| settings.iter().any(|setting| setting == id) && !listed.contains(&id);
    short(command.mut_args(|arg| if hidden(arg.get_id().as_str()) { arg.hide(true) } else { arg }))
        .mut_subcommands(|command| listing(command, settings, OF_DATABASE))
}

/// Possible values are told by the argument's text.
fn without_values(arg: Arg) -> Arg {
    let takes_values = arg.get_action().takes_values();
    if takes_values { arg.hide_possible_values(true) } else { arg }
}

/// One line an argument: its environment variable has its name, and is not listed.
fn short(command: Command) -> Command {
    command.mut_args(|arg| arg.long_help(None::<&'static str>).hide_env(true))
}

fn with_note(command: Command, note: &str) -> Command {
    let before = command.get_after_help().map(|text| format!("{text}\n\n")).unwrap_or_default();
    command.after_help(before + note)
}

/// Refuses settings that were given as flags to a command that does not take them.
pub(super) fn refuse_settings_of_others(
    command: &mut Command,
    matches: &ArgMatches,
) -> Result<(), clap::Error> {
    let Some((name, given)) = matches.subcommand() else { return Ok(()) };
    let Some((_, listed, beginnings)) = TAKEN.iter().find(|(of, _, _)| *of == name) else { return Ok(()) };
    let settings = settings();
    let taken =
        |id: &str| listed.contains(&id) || beginnings.iter().any(|beginning| id.starts_with(beginning));
    let wrong = given.ids().map(clap::Id::as_str).find(|id| {
        settings.iter().any(|setting| setting == id)
            && !taken(id)
            && given.value_source(id) == Some(ValueSource::CommandLine)
    });
    match wrong {
        None => Ok(()),
        Some(flag) => {
            let message = format!("`trailflow {name}` does not take --{flag}; see `trailflow {name} --help`");
            Err(command.error(ErrorKind::UnknownArgument, message))
        }
    }
}
