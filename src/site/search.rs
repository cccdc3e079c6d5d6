//! What a reader's browser searches: the headings of all pages with the words below each. The script ranks
//! (`assets/search.js`); nothing is asked of this server but this file, once a search begins.

use serde_json::{Value, json};

use super::markdown::Section;

/// The most that is kept of the words below a heading, in characters: nobody finds a page by its end.
const MOST_WORDS: usize = 3_000;

/// The file, under way.
#[derive(Default)]
pub(super) struct Index {
    pages: Vec<Value>,
    sections: Vec<Value>,
}

impl Index {
    /// Adds a guide: where it is, its title, what it is about, and its sections.
    pub(super) fn add_guide(&mut self, path: &str, title: &str, description: &str, sections: &[Section]) {
        self.add([path, title, "guide"], description, sections);
    }

    /// Adds the page of an operation, with what it does.
    pub(super) fn add_operation(&mut self, path: &str, title: &str, route: &str, description: &str) {
        let words = Section { level: 1, text: description.to_owned(), ..Section::default() };
        self.add([path, title, "reference"], route, &[words]);
    }

    fn add(&mut self, page: [&str; 3], description: &str, sections: &[Section]) {
        let number = self.pages.len();
        self.pages.push(json!(page));
        for section in sections {
            let begins = section.id.is_empty();
            let words = if begins { format!("{description} {}", section.text) } else { section.text.clone() };
            let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let words: String = words.chars().take(MOST_WORDS).collect();
            self.sections.push(json!([number, section.id, section.title.trim(), words, section.rows]));
        }
    }

    /// The file.
    pub(super) fn json(self) -> String {
        json!({ "pages": self.pages, "sections": self.sections }).to_string()
    }
}
