//! `trailflow completions`

use std::io::Write;

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
    pub(super) fn run(self, mut program: clap::Command) -> Result<(), Failure> {
        let mut text = Vec::new();
        clap_complete::generate(self.shell, &mut program, "trailflow", &mut text);
        std::io::stdout().write_all(&text).map_err(Failure::other)
    }
}
