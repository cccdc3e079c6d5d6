//! What is within a line: words, code, links.

use markdown::mdast::Node;

use super::Rendered;
use crate::site::html::{escaped, on_this_site};

/// What a link may lead to. Others are shown as their words.
const SCHEMES: [&str; 3] = ["https:", "http:", "mailto:"];

impl Rendered {
    pub(super) fn inline(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.text(&text.value),
            Node::InlineCode(code) => {
                self.html += "<code>";
                self.text(&code.value);
                self.html += "</code>";
            }
            Node::Strong(strong) => self.tagged("strong", &strong.children),
            Node::Emphasis(emphasis) => self.tagged("em", &emphasis.children),
            Node::Delete(delete) => self.tagged("del", &delete.children),
            Node::Break(_) => self.html += "<br>",
            Node::Link(link) if is_safe(&link.url) => {
                self.html += &format!("<a href=\"{}\">", escaped(&on_this_site(&link.url)));
                link.children.iter().for_each(|node| self.inline(node));
                self.html += "</a>";
                self.words(" ");
            }
            Node::Html(html) => self.text(&html.value),
            // Comments.
            Node::MdxTextExpression(_) => {}
            other => other.children().into_iter().flatten().for_each(|node| self.inline(node)),
        }
    }

    fn tagged(&mut self, tag: &str, nodes: &[Node]) {
        self.html += &format!("<{tag}>");
        nodes.iter().for_each(|node| self.inline(node));
        self.html += &format!("</{tag}>");
    }

    fn text(&mut self, text: &str) {
        self.html += &escaped(text);
        self.words(text);
    }

    /// Words of the section that is being read.
    pub(super) fn words(&mut self, text: &str) {
        let Some(section) = self.sections.last_mut() else { return };
        if text != " " || !section.text.ends_with(' ') {
            section.text += text;
        }
    }
}

fn is_safe(url: &str) -> bool {
    url.starts_with(['/', '#']) || SCHEMES.iter().any(|scheme| url.starts_with(scheme))
}
