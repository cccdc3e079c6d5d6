//! `trailflow completions`

use std::io::Write;

use clap::Command;
use clap_complete::Shell;

use super::Failure;

#[derive(clap::Args)]
#[command(after_help = "Examples:
  trailflow completions bash > ~/.local/share/bash-completion/completions/trailflow
  trailflow completions zsh > \"${fpath[1]}/_trailflow\"
  trailflow completions fish > ~/.config/fish/completions/trailflow.fish")]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(self, program: &Command) -> Result<(), Failure> {
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut listed(program), "trailflow", &mut text);
        if matches!(self.shell, Shell::Bash | Shell::PowerShell) {
            text = without_indentation(&text);
        }
        std::io::stdout().write_all(&text).map_err(Failure::other)
    }
}

/// A tenth of PowerShell's file is indentation, and a third of Bash's; neither needs it.
fn without_indentation(text: &[u8]) -> Vec<u8> {
    text.split_inclusive(|byte| *byte == b'\n').flat_map(|line| line.trim_ascii_start()).copied().collect()
}

/// The commands with what their help lists. A shell reads the whole file when it starts: what is hidden would make it
/// many times as long. Options of one letter are left out where there is a long name.
fn listed(command: &Command) -> Command {
    let arguments = command
        .get_arguments()
        .filter(|arg| !arg.is_hide_set() && !matches!(arg.get_id().as_str(), "help" | "version"));
    let mut listed = Command::new(command.get_name().to_owned())
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .args(arguments.map(|arg| {
            let arg = arg.clone().global(false);
            if arg.get_long().is_some() { arg.short(None) } else { arg }
        }))
        .subcommands(command.get_subcommands().map(self::listed));
    if let Some(about) = command.get_about() {
        listed = listed.about(about.clone());
    }
    listed
}
