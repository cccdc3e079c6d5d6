//! How generated files are written: plain text, so that a diff of them reads well.

/// What stands above every generated file.
pub const HEAD: &str =
    "# Generated from slo.yaml by `make monitoring-generate`: change that, and read the diff of this.\n";

/// An alert.
pub struct Alert<'a> {
    pub name: &'a str,
    pub expr: &'a str,
    /// Beyond those of the series.
    pub labels: &'a [(&'a str, &'a str)],
    pub summary: &'a str,
    pub description: &'a str,
    pub runbook: &'a str,
    /// The line to run first.
    pub command: &'a str,
}

impl Alert<'_> {
    /// The alert as a rule of a group.
    pub fn rule(&self) -> String {
        let Alert { name, expr, labels, summary, description, runbook, command } = self;
        let labels: String =
            labels.iter().map(|(label, value)| format!("          {label}: \"{value}\"\n")).collect();
        format!(
            "      - alert: {name}\n        expr: |\n{}        labels:\n{labels}        annotations:\n          \
             summary: {}\n          description: {}\n          command: {}\n          runbook_url: {}\n",
            indented(expr),
            quoted(summary),
            quoted(description),
            quoted(command),
            quoted(&format!("deploy/monitoring/runbooks/{runbook}.md")),
        )
    }
}

/// A recorded series.
pub fn record(name: &str, labels: &[(&str, &str)], expr: &str) -> String {
    let labels: String =
        labels.iter().map(|(label, value)| format!("          {label}: \"{value}\"\n")).collect();
    format!("      - record: {name}\n        expr: |\n{}        labels:\n{labels}", indented(expr))
}

/// A name as part of an alert's: `api_latency` is `ApiLatency`.
pub fn camel(name: &str) -> String {
    name.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

fn indented(expr: &str) -> String {
    expr.lines().map(|line| format!("          {}\n", line.trim_end())).collect()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
