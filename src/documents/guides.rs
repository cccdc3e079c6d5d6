//! The documents' pages: `docs/*.mdx`, in the order of `docs/docs.json`. The site renders them; the portal and the
//! onboarding email list them.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

static DOCS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs");

/// The part of `docs.json` that is read here.
#[derive(Deserialize)]
struct DocsJson {
    name: String,
    navigation: Navigation,
}

#[derive(Deserialize)]
struct Navigation {
    groups: Vec<NamedGroup>,
}

#[derive(Deserialize)]
struct NamedGroup {
    group: String,
    pages: Vec<String>,
}

/// A heading of the navigation, with its pages.
#[derive(Debug)]
pub struct Group {
    /// Its words.
    pub title: String,
    /// In their order.
    pub guides: Vec<Guide>,
}

/// A page's file, read.
#[derive(Debug)]
pub struct Guide {
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: &'static str,
    /// What it is about, in one sentence.
    pub description: &'static str,
    /// Its MDX, without the front matter.
    pub text: &'static str,
}

static DOCS_JSON: LazyLock<DocsJson> =
    LazyLock::new(|| serde_json::from_str(file("docs.json")).expect("docs.json is checked by a test"));

static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let read = |group: &NamedGroup| Group {
        title: group.group.clone(),
        guides: group.pages.iter().map(|slug| Guide::read(slug)).collect(),
    };
    DOCS_JSON.navigation.groups.iter().map(read).collect()
});

/// The name of the documents.
#[must_use]
pub fn name() -> &'static str {
    &DOCS_JSON.name
}

/// The navigation.
#[must_use]
pub fn groups() -> &'static [Group] {
    &GROUPS
}

/// Every page, in the order in which they are read.
pub fn all() -> impl Iterator<Item = &'static Guide> {
    groups().iter().flat_map(|group| &group.guides)
}

/// A file of `docs/`.
///
/// # Panics
/// When there is none; the names are constants, and tests read each.
#[must_use]
pub fn file(name: &str) -> &'static str {
    DOCS.get_file(name)
        .and_then(|file| file.contents_utf8())
        .unwrap_or_else(|| panic!("docs/{name} is missing"))
}

impl Guide {
    fn read(slug: &str) -> Self {
        let (front, text) = file(&format!("{slug}.mdx"))
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("\n---\n"))
            .unwrap_or_else(|| panic!("docs/{slug}.mdx has no front matter"));
        let field = |name: &str| {
            let line = front.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.map(|value| value.trim_matches('"')).unwrap_or_default()
        };
        Self { slug: slug.to_owned(), title: field("title"), description: field("description"), text }
    }

    /// Its path on the documents' host, which both the hosted site and ours serve.
    #[must_use]
    pub fn path(&self) -> String {
        if self.slug == "index" { String::new() } else { format!("/{}", self.slug) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_in_the_navigation() {
        for file in DOCS.files().filter(|file| file.path().extension().is_some_and(|it| it == "mdx")) {
            let slug = file.path().file_stem().unwrap().to_str().unwrap();
            assert!(all().any(|guide| guide.slug == slug), "docs/{slug}.mdx is not in docs.json");
        }
        for guide in all() {
            assert!(!guide.title.is_empty() && !guide.description.is_empty(), "{}", guide.slug);
        }
    }

    #[test]
    fn llms_txt_names_every_page() {
        for Guide { slug, title, description, .. } in all() {
            let line = format!("- [{title}](/{slug}.md): {description}\n");
            assert!(file("llms.txt").contains(&line), "docs/llms.txt lacks {line}");
        }
    }
}
