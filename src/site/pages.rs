//! `docs/` as pages: the same files that Mintlify renders, as HTML.
//!
//! The pages keep to plain Markdown with a front matter, so that both say the same. The navigation is that of
//! `docs/docs.json`.

use std::collections::HashMap;
use std::fmt::Write;

use include_dir::{Dir, include_dir};
use markdown::{CompileOptions, Constructs, Options, ParseOptions};
use serde::Deserialize;

use super::HTML;
use crate::documents::Document;

static DOCS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs");

/// The part of `docs.json` that is read here.
#[derive(Deserialize)]
struct Site {
    name: String,
    navigation: Navigation,
}

#[derive(Deserialize)]
struct Navigation {
    groups: Vec<Group>,
}

#[derive(Deserialize)]
struct Group {
    group: String,
    pages: Vec<String>,
}

/// A page's file, read.
struct Page<'a> {
    slug: &'a str,
    title: &'a str,
    description: &'a str,
    text: String,
}

/// Every page under its path, as HTML and, with `.md`, as text; and `llms.txt`.
pub(super) fn all() -> HashMap<String, Document> {
    let site: Site = serde_json::from_str(file("docs.json")).expect("docs.json is checked by a test");
    let slugs = site.navigation.groups.iter().flat_map(|group| &group.pages);
    let pages: Vec<Page<'_>> = slugs.map(|slug| Page::read(slug)).collect();
    let mut documents = HashMap::new();
    for page in &pages {
        let html = whole(&site, &pages, page);
        documents.insert(path(page.slug), Document::new(HTML, html));
        let text = format!("# {}\n\n{}\n{}", page.title, page.description, page.text);
        documents
            .insert(format!("/docs/{}.md", page.slug), Document::new("text/markdown; charset=utf-8", text));
    }
    for path in ["/llms.txt", "/docs/llms.txt"] {
        documents.insert(path.to_owned(), Document::new("text/plain; charset=utf-8", file("llms.txt")));
    }
    documents
}

fn file(name: &str) -> &'static str {
    DOCS.get_file(name)
        .and_then(|file| file.contents_utf8())
        .unwrap_or_else(|| panic!("docs/{name} is missing"))
}

/// The overview is where the documents begin.
fn path(slug: &str) -> String {
    if slug == "index" { "/docs".to_owned() } else { format!("/docs/{slug}") }
}

impl<'a> Page<'a> {
    fn read(slug: &'a str) -> Self {
        let (front, text) = file(&format!("{slug}.mdx"))
            .strip_prefix("---\n")
            .and_then(|rest| rest.split_once("\n---\n"))
            .unwrap_or_else(|| panic!("docs/{slug}.mdx has no front matter"));
        let member = |name: &str| {
            let line = front.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            line.map(|value| value.trim_matches('"')).unwrap_or_default()
        };
        // Comments of MDX, which mark what is generated.
        let text: Vec<_> = text.lines().filter(|line| !line.starts_with("{/*")).collect();
        Self { slug, title: member("title"), description: member("description"), text: text.join("\n") }
    }

    fn html(&self) -> String {
        let options = Options {
            parse: ParseOptions { constructs: Constructs::gfm(), ..ParseOptions::gfm() },
            compile: CompileOptions::gfm(),
        };
        let html = markdown::to_html_with_options(&self.text, &options).expect("Markdown has no errors");
        within_the_site(&with_columns(&with_anchors(&html)))
    }
}

/// Links between pages are written as Mintlify wants them, from the root of the documents.
fn within_the_site(html: &str) -> String {
    html.replace("href=\"/\"", "href=\"/docs\"")
        .replace("href=\"/", "href=\"/docs/")
        .replace("/docs/docs", "/docs")
}

/// Gives headings the ids that links to them use: their words in small letters, joined by hyphens.
fn with_anchors(html: &str) -> String {
    let mut result = String::with_capacity(html.len() + 512);
    let mut rest = html;
    while let Some(start) = rest.find("<h2>").into_iter().chain(rest.find("<h3>")).min() {
        let (before, heading) = rest.split_at(start);
        let (tag, heading) = heading.split_at("<h2>".len());
        let end = heading.find("</h").unwrap_or(heading.len());
        let (title, after) = heading.split_at(end);
        let _written = write!(
            result,
            "{before}{} id=\"{}\">{title}",
            tag.strip_suffix('>').unwrap_or(tag),
            anchor(title)
        );
        rest = after;
    }
    result + rest
}

fn anchor(title: &str) -> String {
    let letters: String = words(title)
        .chars()
        .map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join("-")
}

/// What is between the tags.
fn words(html: &str) -> String {
    let mut inside = false;
    html.trim()
        .chars()
        .filter(|c| {
            inside = (inside || *c == '<') && *c != '>';
            !inside && *c != '>'
        })
        .collect()
}

/// Gives each cell of a table the name of its column, which a narrow screen shows beside it.
fn with_columns(html: &str) -> String {
    let mut columns: Vec<String> = Vec::new();
    let mut cell = 0;
    let mut result = String::with_capacity(html.len() + 2048);
    for line in html.split_inclusive('\n') {
        match line.trim_start() {
            row if row.starts_with("<table>") => columns.clear(),
            row if row.starts_with("<tr>") => cell = 0,
            head if head.starts_with("<th>") => columns.push(words(head).replace('"', "&quot;")),
            content if content.starts_with("<td>") => {
                let column = columns.get(cell).filter(|column| !column.is_empty());
                cell += 1;
                if let Some(column) = column {
                    let _written =
                        write!(result, "<td data-column=\"{column}\">{}", &content["<td>".len()..]);
                    continue;
                }
            }
            _ => {}
        }
        result += line;
    }
    result
}

/// A page with the navigation around it.
fn whole(site: &Site, pages: &[Page<'_>], page: &Page<'_>) -> String {
    let mut navigation = String::new();
    for group in &site.navigation.groups {
        let _written = write!(navigation, "<h2>{}</h2><ul>", escaped(&group.group));
        for other in pages.iter().filter(|other| group.pages.iter().any(|slug| slug == other.slug)) {
            let here = if other.slug == page.slug { " aria-current=\"page\"" } else { "" };
            let (path, title) = (path(other.slug), escaped(other.title));
            let _written = write!(navigation, "<li><a href=\"{path}\"{here}>{title}</a></li>");
        }
        navigation += "</ul>";
    }
    include_str!("assets/page.html")
        .replace("{{title}}", &escaped(page.title))
        .replace("{{site}}", &escaped(&site.name))
        .replace("{{description}}", &escaped(page.description))
        .replace("{{slug}}", page.slug)
        .replace("{{navigation}}", &navigation)
        .replace("{{content}}", &page.html())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_can_be_linked_to() {
        assert_eq!(
            with_anchors("<h2>Rate limits</h2><p>x</p><h3>The <code>t</code>, then</h3>"),
            "<h2 id=\"rate-limits\">Rate limits</h2><p>x</p><h3 id=\"the-t-then\">The <code>t</code>, then</h3>"
        );
    }

    #[test]
    fn cells_know_their_columns() {
        let options = Options { parse: ParseOptions::gfm(), compile: CompileOptions::gfm() };
        let table =
            markdown::to_html_with_options("| A `b` | |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n", &options)
                .unwrap();
        let cells = |html: &str| html.lines().filter(|line| line.contains("<td")).count();
        let labelled = with_columns(&table);
        assert_eq!(
            (cells(&labelled), labelled.matches("<td data-column=\"A b\">").count()),
            (4, 2),
            "{labelled}"
        );
    }

    #[test]
    fn llms_txt_names_every_page() {
        let site: Site = serde_json::from_str(file("docs.json")).unwrap();
        for slug in site.navigation.groups.iter().flat_map(|group| &group.pages) {
            let page = Page::read(slug);
            let line = format!("- [{}](/docs/{slug}.md): {}\n", page.title, page.description);
            assert!(file("llms.txt").contains(&line), "docs/llms.txt lacks {line}");
        }
    }

    #[test]
    fn every_file_is_in_the_navigation_and_every_link_leads_somewhere() {
        let pages = all();
        for file in DOCS.files().filter(|file| file.path().extension().is_some_and(|it| it == "mdx")) {
            let slug = file.path().file_stem().unwrap().to_str().unwrap();
            assert!(pages.contains_key(&path(slug)), "docs/{slug}.mdx is not in docs.json");
        }
        let site: Site = serde_json::from_str(file("docs.json")).unwrap();
        for slug in site.navigation.groups.iter().flat_map(|group| &group.pages) {
            let html = Page::read(slug).html();
            for link in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
                if target.starts_with("http") {
                    continue;
                }
                let known = target.is_empty() || target == "/docs/reference" || pages.contains_key(target);
                assert!(known, "docs/{slug}.mdx links to {link}");
                let slug = if target.is_empty() {
                    slug
                } else {
                    target.trim_start_matches("/docs").trim_start_matches('/')
                };
                let slug = if slug.is_empty() { "index" } else { slug };
                let found =
                    anchor.is_empty() || Page::read(slug).html().contains(&format!("id=\"{anchor}\""));
                assert!(found, "docs/{slug}.mdx has no heading {anchor}");
            }
        }
    }
}
