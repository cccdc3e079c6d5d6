//! Markdown as HTML: the documents' pages, which Mintlify renders too, and the descriptions of the contracts.
//!
//! A page is plain Markdown with comments and a few components of MDX ([`writer`]), so that both sites say the same.
//! What is read on the way, its headings and the words below each, is for the table of contents and the search.

mod writer;

use markdown::{Constructs, ParseOptions};
use writer::{Rendered, render};

/// A heading, and the words below it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Section {
    /// 2 to 4; 1 for the beginning.
    pub(super) level: u8,
    /// What it is linked to by; empty at the beginning.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
    /// What the rows of its tables are about: their first cells.
    pub(super) rows: Vec<String>,
}

/// Whether code is coloured. It costs most of a page's rendering, and the search has no use for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colours {
    Shown,
    LeftOut,
}

/// A page of the documents.
pub(super) fn page(mdx: &str, colours: Colours) -> Rendered {
    let gfm = Constructs {
        gfm_table: true,
        gfm_strikethrough: true,
        gfm_autolink_literal: true,
        ..Constructs::mdx()
    };
    let options = ParseOptions { constructs: gfm, ..ParseOptions::mdx() };
    let root = markdown::to_mdast(mdx, &options);
    render(&root.unwrap_or_else(|error| panic!("a page of docs/ is not MDX: {error}")), colours)
}

/// A description of a contract.
pub(super) fn description(markdown: &str) -> Rendered {
    let root = markdown::to_mdast(markdown, &ParseOptions::gfm());
    render(&root.expect("Markdown has no errors"), Colours::Shown)
}

/// A description in one paragraph, without the paragraph around it.
pub(super) fn phrase(markdown: &str) -> String {
    let html = description(markdown).html;
    let inner = html.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    inner.filter(|inner| !inner.contains("<p>")).unwrap_or(&html).to_owned()
}

/// The words of a page as they are written, for machines that read: without what only MDX has.
pub(super) fn plain(mdx: &str) -> String {
    let is_mdx =
        |line: &str| line.starts_with("{/*") || ["<CodeGroup>", "</CodeGroup>"].contains(&line.trim());
    mdx.lines().filter(|line| !is_mdx(line)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_begin_sections() {
        let page = page(
            "Before.\n\n## Rate `limits`\n\nOf [keys](/access).\n\n### Then\n\n- a\n- b\n",
            Colours::Shown,
        );
        let seen: Vec<_> =
            page.sections.iter().map(|it| (it.level, it.id.as_str(), it.text.trim())).collect();
        assert_eq!(seen, [(1, "", "Before."), (2, "rate-limits", "Of keys ."), (3, "then", "a b")]);
        assert!(
            page.html.contains(
                "<h2 id=\"rate-limits\">Rate <code>limits</code> <a class=\"anchor\" href=\"#rate-limits\""
            ),
            "{}",
            page.html
        );
        assert!(page.html.contains("href=\"/docs/access\""), "{}", page.html);
        assert!(page.html.contains("<ul><li>a</li><li>b</li></ul>"), "{}", page.html);
    }

    #[test]
    fn comments_are_left_out_and_groups_of_code_are_tabs() {
        let mdx = "{/* a comment */}\n\n<CodeGroup>\n\n```bash curl\ncurl x\n```\n\n```ts TypeScript\nawait x\n```\n\n</CodeGroup>\n";
        let html = page(mdx, Colours::LeftOut).html;
        assert!(!html.contains("comment") && html.matches("type=\"radio\"").count() == 2, "{html}");
        assert!(html.contains("value=\"TypeScript\"") && html.matches("<pre").count() == 2, "{html}");
        assert_eq!(plain(mdx).matches("CodeGroup").count(), 0);
    }

    #[test]
    fn markup_in_text_is_text() {
        let html = description("a <b onclick=x> & `<i>` [x](javascript:alert(1))").html;
        assert!(!html.contains("<b") && !html.contains("<i>") && !html.contains("javascript:"), "{html}");
    }

    #[test]
    fn a_phrase_has_no_paragraph() {
        assert_eq!(phrase("One `word`."), "One <code>word</code>.");
        assert_eq!(phrase("a\n\nb"), "<p>a</p><p>b</p>");
    }
}
