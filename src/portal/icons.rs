//! The symbols that pages draw with `<use href="#i-…">`. A page carries those that it uses and no other.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Where a page wants them.
const PLACE: &str = "<!--symbols-->";

/// Every symbol by its name, one a line of the file.
static ALL: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("assets/icons.svg").lines();
    lines.filter_map(|line| Some((line.strip_prefix("<symbol id=\"i-")?.split('"').next()?, line))).collect()
});

/// The page with its symbols.
pub(super) fn with_symbols(html: &str) -> String {
    let used = html.split("href=\"#i-").skip(1).filter_map(|rest| rest.split('"').next());
    let used: std::collections::BTreeSet<_> = used.collect();
    let symbols: String = used.into_iter().filter_map(|name| ALL.get(name).copied()).collect();
    html.replacen(PLACE, &symbols, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_symbols_that_it_uses() {
        let page = with_symbols(
            "<svg><!--symbols--></svg><use href=\"#i-key\"/><use href=\"#i-key\"/><use href=\"#i-home\"/>",
        );
        assert_eq!((page.matches("<symbol").count(), page.matches("id=\"i-key\"").count()), (2, 1));
    }

    // A name that no symbol has would draw nothing.
    #[test]
    fn templates_use_symbols_that_there_are() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/portal");
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let names = text.split("href=\"#i-").skip(1).filter_map(|rest| rest.split("\"/>").next());
            for name in names.filter(|name| !name.contains("{{")) {
                // What a condition chooses between is written out between its tags.
                for name in name.split("{%").filter_map(|part| part.rsplit("%}").next()) {
                    assert!(name.is_empty() || ALL.contains_key(name), "there is no symbol {name}");
                }
            }
        }
    }
}
