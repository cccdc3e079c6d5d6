//! The examples of help: a command that is wider than the screen is continued with backslashes, so that it can be pasted.
//! clap alone would break it like prose.

use clap::Command;

/// How far a continued line is indented.
const INDENT: &str = "    ";
/// How the line of a command begins, unless it is an assignment.
const COMMANDS: [&str; 3] = ["trailflow", "export", "echo"];
/// What ends a line that is continued.
const CONTINUED: &str = " \\";

/// The command and all below it, with examples for a screen of this width.
pub(super) fn for_width(command: Command, width: usize) -> Command {
    let command = match command.get_after_help().map(|text| fitted(&text.to_string(), width)) {
        Some(text) => command.after_help(text),
        None => command,
    };
    command.term_width(width).mut_subcommands(|command| for_width(command, width))
}

/// The text with its examples in lines of at most this width, where their words allow it.
fn fitted(text: &str, width: usize) -> String {
    let mut lines = Vec::new();
    let mut continues = false;
    for line in text.lines() {
        let is_command = continues || is_command(line);
        continues = is_command && line.ends_with('\\');
        match is_command && line.chars().count() > width {
            true => lines.extend(broken(line, width)),
            false => lines.push(line.to_owned()),
        }
    }
    lines.join("\n")
}

/// Whether a line of help is a command: `  trailflow …`, `  KEY=$(trailflow …)`.
fn is_command(line: &str) -> bool {
    let word = line.strip_prefix("  ").and_then(|text| text.split(' ').next()).unwrap_or_default();
    let name = word.split_once('=').map_or("", |(name, _)| name);
    let is_variable = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    COMMANDS.contains(&word) || is_variable
}

/// A command in several lines, broken between its words.
fn broken(line: &str, width: usize) -> Vec<String> {
    let text = line.trim_start();
    let room = width.saturating_sub(CONTINUED.len());
    let mut lines = Vec::new();
    let mut now = line[..line.len() - text.len()].to_owned();
    let mut is_empty = true;
    for word in words(text) {
        if !is_empty && now.chars().count() + 1 + word.chars().count() > room {
            lines.push(std::mem::replace(&mut now, INDENT.to_owned()) + CONTINUED);
            is_empty = true;
        }
        if !is_empty {
            now.push(' ');
        }
        now.push_str(word);
        is_empty = false;
    }
    lines.push(now);
    lines
}

/// The words of a command, as a shell reads them: what is in quotes stays together.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut quote = None;
    text.split(move |c: char| {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
        c == ' ' && quote.is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_continued_and_nothing_else_is_touched() {
        let text = "Prose that is long stays prose, and clap breaks it.\n\n\
                    Examples:\n  trailflow ops keys create org_1 --name \"TMS sync of ours\" --quiet\n  trailflow ops api\n\
                    where x.csv begins\n  externalId,orderNumber,status,rate,customerCode";
        let expected = "Prose that is long stays prose, and clap breaks it.\n\n\
                        Examples:\n  trailflow ops keys create org_1 \\\n    --name \"TMS sync of ours\" \\\n    --quiet\n\
                        \u{20} trailflow ops api\n\
                        where x.csv begins\n  externalId,orderNumber,status,rate,customerCode";
        assert_eq!(fitted(text, 35), expected);
        assert_eq!(fitted(expected, 35), expected);
        assert_eq!(fitted(text, 100), text);
    }

    #[test]
    fn assignments_are_commands() {
        let text = "  KEY=$(trailflow ops keys create --name \"Of ours\")\n  --name and others are prose, which clap breaks";
        let expected = "  KEY=$(trailflow ops keys create \\\n    --name \"Of ours\")\n  --name and others are prose, which clap breaks";
        assert_eq!(fitted(text, 40), expected);
    }

    #[test]
    fn a_line_that_is_continued_already_is_continued_further() {
        let text = "  trailflow listen \\\n    --secret-file one --forward-to two\n  trailflow ops";
        let expected =
            "  trailflow listen \\\n    --secret-file one \\\n    --forward-to two\n  trailflow ops";
        assert_eq!(fitted(text, 30), expected);
    }
}
