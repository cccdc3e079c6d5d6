//! What is written for each piece of Markdown: blocks, with the components of MDX that the documents use, and what is
//! within a line.

use markdown::mdast::{Code, Heading, List, Node, Table};

use super::{Colours, Section};
use crate::site::escape::escaped;
use crate::site::html::{anchor, code_block, on_this_site, tabs};

/// Components that set a paragraph apart.
const ASIDES: [&str; 5] = ["Note", "Tip", "Info", "Warning", "Check"];

/// What a link may lead to. Others are shown as their words.
const SCHEMES: [&str; 3] = ["https:", "http:", "mailto:"];

/// A page, rendered.
#[derive(Debug)]
pub(in crate::site) struct Rendered {
    pub(in crate::site) html: String,
    /// What is before the first heading, and each heading with what is below it.
    pub(in crate::site) sections: Vec<Section>,
    /// How many groups of tabs there are.
    groups: usize,
    colours: Colours,
}

/// Renders what was read.
pub(super) fn render(root: &Node, colours: Colours) -> Rendered {
    let mut rendered = Rendered::new(colours);
    rendered.block(root);
    rendered
}

impl Rendered {
    fn new(colours: Colours) -> Self {
        let begin = Section { level: 1, ..Section::default() };
        Self { html: String::new(), sections: vec![begin], groups: 0, colours }
    }

    fn block(&mut self, node: &Node) {
        match node {
            Node::Heading(heading) => self.heading(heading),
            Node::Paragraph(paragraph) => self.within("p", &paragraph.children, Rendered::inline),
            Node::Blockquote(quote) => self.within("blockquote", &quote.children, Rendered::block),
            Node::List(list) => self.list(list),
            Node::Table(table) => self.table(table),
            Node::Code(code) => self.html += &self.code(code),
            Node::ThematicBreak(_) => self.html += "<hr>",
            Node::MdxJsxFlowElement(element) => match element.name.as_deref() {
                Some("CodeGroup") => self.code_group(&element.children),
                Some(name) if ASIDES.contains(&name) => {
                    self.html += &format!("<div class=\"aside {}\">", name.to_ascii_lowercase());
                    self.blocks(&element.children);
                    self.html += "</div>";
                }
                _ => self.blocks(&element.children),
            },
            // Comments, which mark what is generated.
            Node::MdxFlowExpression(_) => {}
            // In the contracts there is none, and in a page it would be an error of MDX.
            Node::Html(html) => self.html += &escaped(&html.value),
            other => match other.children() {
                Some(children) => self.blocks(children),
                None => self.inline(other),
            },
        }
        // Words of two blocks are never one word.
        self.words(" ");
    }

    fn blocks(&mut self, nodes: &[Node]) {
        nodes.iter().for_each(|node| self.block(node));
    }

    fn within(&mut self, tag: &str, nodes: &[Node], write: fn(&mut Rendered, &Node)) {
        self.html += &format!("<{tag}>");
        nodes.iter().for_each(|node| write(self, node));
        self.html += &format!("</{tag}>");
    }

    fn heading(&mut self, heading: &Heading) {
        let level = heading.depth.max(2);
        self.sections.push(Section { level, ..Section::default() });
        let begun = self.html.len();
        heading.children.iter().for_each(|node| self.inline(node));
        let inner = self.html.split_off(begun);
        let title = self.sections.last_mut().map(|it| std::mem::take(&mut it.text)).unwrap_or_default();
        let mut id = anchor(&title);
        let again = self
            .sections
            .iter()
            .filter(|it| {
                it.id == id || it.id.strip_prefix(&format!("{id}-")).is_some_and(|n| n.parse::<u8>().is_ok())
            })
            .count();
        if again > 0 {
            id += &format!("-{}", again + 1);
        }
        let label = escaped(&title);
        self.html += &format!(
            "<h{level} id=\"{id}\">{inner} <a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to “{label}”\">#</a></h{level}>"
        );
        if let Some(section) = self.sections.last_mut() {
            (section.id, section.title) = (id, title);
        }
    }

    fn list(&mut self, list: &List) {
        let items = || {
            list.children.iter().filter_map(|node| match node {
                Node::ListItem(item) => Some(item),
                _ => None,
            })
        };
        let is_loose = list.spread || items().any(|item| item.spread);
        let tag = if list.ordered { "ol" } else { "ul" };
        let start = list.start.filter(|start| *start != 1).map(|start| format!(" start=\"{start}\""));
        self.html += &format!("<{tag}{}>", start.unwrap_or_default());
        for item in items() {
            self.html += "<li>";
            for node in &item.children {
                match node {
                    Node::Paragraph(paragraph) if !is_loose => {
                        paragraph.children.iter().for_each(|node| self.inline(node));
                        self.words(" ");
                    }
                    other => self.block(other),
                }
            }
            self.html += "</li>";
        }
        self.html += &format!("</{tag}>");
    }

    /// A narrow screen scrolls it.
    fn table(&mut self, table: &Table) {
        self.html += "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>";
        for (number, row) in table.children.iter().enumerate() {
            let cells = row.children().map(Vec::as_slice).unwrap_or_default();
            self.html += if number == 0 { "<thead><tr>" } else { "<tr>" };
            for (column, cell) in cells.iter().enumerate() {
                let begun = self.sections.last().map_or(0, |it| it.text.len());
                let tag = if number == 0 { "th" } else { "td" };
                let children = cell.children().map(Vec::as_slice).unwrap_or_default();
                // A heading that says nothing is none.
                self.within(
                    if number == 0 && children.is_empty() { "td" } else { tag },
                    children,
                    Rendered::inline,
                );
                if let (Some(section), 0, 1..) = (self.sections.last_mut(), column, number) {
                    section.rows.push(section.text[begun..].trim().to_owned());
                }
                self.words(" ");
            }
            self.html += if number == 0 { "</tr></thead><tbody>" } else { "</tr>" };
        }
        self.html += "</tbody></table></div>";
    }

    fn code(&self, code: &Code) -> String {
        let language = code.lang.as_deref().filter(|_| self.colours == Colours::Shown);
        code_block(&code.value, language.unwrap_or_default())
    }

    fn code_group(&mut self, nodes: &[Node]) {
        self.groups += 1;
        let blocks: Vec<_> = nodes
            .iter()
            .filter_map(|node| match node {
                Node::Code(code) => {
                    Some((code.meta.as_deref().or(code.lang.as_deref()).unwrap_or("Text"), self.code(code)))
                }
                _ => None,
            })
            .collect();
        self.html += &tabs(&format!("tabs-{}", self.groups), blocks.into_iter());
    }

    fn inline(&mut self, node: &Node) {
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
    fn words(&mut self, text: &str) {
        let Some(section) = self.sections.last_mut() else { return };
        if text != " " || !section.text.ends_with(' ') {
            section.text += text;
        }
    }
}

fn is_safe(url: &str) -> bool {
    url.starts_with(['/', '#']) || SCHEMES.iter().any(|scheme| url.starts_with(scheme))
}
