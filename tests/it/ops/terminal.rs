//! On a terminal: the question before what hurts, and the progress of an import. `script`, of util-linux, makes
//! the terminal.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;
use tokio::time::timeout;
use trailflow::domain::access::AccessState;

use super::{DEADLINE, Desk, Ran};
use crate::harness::on_both;

impl Desk {
    /// Runs a command on a terminal of its own, with somebody who types this.
    pub(super) async fn at_terminal(&self, arguments: &[&str], typed: &str) -> Ran {
        self.on_terminal("", arguments, typed).await
    }

    /// The same, on a terminal that these commands of a shell have prepared.
    pub(super) async fn on_terminal(&self, before: &str, arguments: &[&str], typed: &str) -> Ran {
        let mut child = self.terminal(before, arguments).spawn().unwrap();
        // Kept open until the program ends: what ends it must be what was typed.
        let mut keyboard = child.stdin.take().unwrap();
        keyboard.write_all(typed.as_bytes()).await.unwrap();
        let output = timeout(DEADLINE, child.wait_with_output()).await.expect("it ends").unwrap();
        drop(keyboard);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// The command that makes a terminal for another one.
    fn terminal(&self, before: &str, arguments: &[&str]) -> Command {
        // Arguments of the tests hold no quotes.
        let line = arguments.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
        let mut command = self.command("script");
        command.args([
            "--quiet",
            "--return",
            "--echo",
            "never",
            "--command",
            &format!("{before} trailflow ops {line}"),
            "/dev/null",
        ]);
        command.env("TERM", "xterm").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

/// What Ctrl-D sends.
const END_OF_INPUT: &str = "\u{4}";

on_both! {
    async fn only_a_yes_lets_what_hurts_happen(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let disable: &[&str] = &["access", "set", &id, "disabled", "--reason", "leak"];
        for typed in ["\n", "n\n", "no\n", "yess\n", END_OF_INPUT] {
            let ran = desk.at_terminal(disable, typed).await;
            assert_eq!(ran.code, Some(1), "{typed:?} {ran:?}");
            assert!(ran.out.contains("Continue? [y/N]") && ran.out.contains("nothing was done"), "{typed:?} {ran:?}");
            assert_eq!(desk.json(&["organizations", "show", &id]).await["accessState"], "TEST_ENABLED", "{typed:?}");
        }
        for typed in ["y\n", "YES\n"] {
            let ran = desk.at_terminal(disable, typed).await;
            assert_eq!(ran.code, Some(0), "{typed:?} {ran:?}");
            assert_eq!(desk.json(&["organizations", "show", &id]).await["accessState"], "DISABLED", "{typed:?}");
            desk.told(&["access", "restore", &id, "--reason", "again"]).await;
        }
        let ran = desk.at_terminal(&[disable, &["--yes"]].concat(), "").await;
        assert!(ran.code == Some(0) && !ran.out.contains("[y/N]"), "{ran:?}");
    }

    async fn a_tail_has_states_in_the_colour_of_tables(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        world.subscribe(&token, "https://hooks.example.com/a", &["load.created"]).await;
        world.raw(&token).post_once("1").await;
        let mut tail = desk.terminal("", &["deliveries", "tail", &id]).spawn().unwrap();
        let mut lines = BufReader::new(tail.stdout.take().unwrap()).lines();
        let line = timeout(DEADLINE, lines.next_line()).await.expect("it shows the delivery").unwrap().unwrap();
        assert!(line.starts_with("whdel_") && line.contains("  \u{1b}[33mPENDING\u{1b}[0m  "), "{line:?}");
        tail.start_kill().unwrap();
    }

    async fn an_import_shows_how_far_it_is(world: World) {
        let desk = Desk::at(&world).await;
        let id = world.organization(AccessState::TestEnabled).await.id.to_string();
        let rows: String = (0..3_000).map(|n| format!("C-{n},Customer {n}\n")).collect();
        desk.write("customers.csv", &format!("customerCode,customerName\n{rows}"));
        let ran = desk.at_terminal(&["customers", "import", &id, "customers.csv"], "").await;
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.out.contains('%') && ran.out.contains("3,000 rows"), "{ran:?}");
        let quiet = desk.at_terminal(&["customers", "import", &id, "customers.csv", "--quiet"], "").await;
        assert_eq!((quiet.code, quiet.out.as_str()), (Some(0), ""), "{quiet:?}");
    }
}
