//! The table of contents of a page.

use super::markdown::Section;

/// A line of it.
pub(super) struct Entry<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) is_nested: bool,
    /// Whether browsers show it only with the script.
    pub(super) is_scripted: bool,
}

/// The form that sends a request.
pub(super) const TRY: (&str, &str) = ("try-it", "Try it");

/// The headings of a page. One alone is no table.
pub(super) fn entries(sections: &[Section]) -> Vec<Entry<'_>> {
    let headings = sections.iter().filter(|section| (2..=3).contains(&section.level));
    let entries: Vec<_> = headings
        .map(|it| Entry {
            id: &it.id,
            title: it.title.trim(),
            is_nested: it.level == 3,
            is_scripted: it.id == TRY.0,
        })
        .collect();
    if entries.len() > 1 { entries } else { Vec::new() }
}
