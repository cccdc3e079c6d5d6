//! Code in colours: spans with a class for each kind of word. The colours are the stylesheet's, because the pages'
//! policy allows no styles in place.

use std::fmt::Write;
use std::sync::LazyLock;

use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::escape::escaped;

/// Languages by the word behind a fence. TypeScript is read as JavaScript: the library brings no grammar of its own.
const LANGUAGES: [(&str, &str); 12] = [
    ("bash", "bash"),
    ("sh", "bash"),
    ("json", "json"),
    ("ts", "js"),
    ("typescript", "js"),
    ("js", "js"),
    ("python", "py"),
    ("java", "java"),
    ("go", "go"),
    ("rust", "rs"),
    ("yaml", "yaml"),
    ("sql", "sql"),
];

/// The kinds of words, by the beginning of their scope: the first that fits the innermost scope decides.
const KINDS: [(&str, &str); 13] = [
    ("comment", "c"),
    ("constant.character.escape", "s"),
    ("string", "s"),
    ("constant.other.placeholder", "s"),
    ("constant", "n"),
    ("keyword.operator", ""),
    ("keyword", "k"),
    ("storage", "k"),
    ("variable.language", "k"),
    ("entity.name.function", "f"),
    ("support.function", "f"),
    ("variable.function", "f"),
    ("entity.name.tag", "p"),
];

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

static SCOPES: LazyLock<Vec<(Scope, &str)>> = LazyLock::new(|| {
    let scope = |name: &str| Scope::new(name).expect("a scope is words with full stops");
    KINDS.iter().map(|(name, kind)| (scope(name), *kind)).collect()
});

/// The name of a field is a string, too: one that is directly in a dictionary, and not in the value of a field.
static STRUCTURES: LazyLock<[Scope; 3]> = LazyLock::new(|| {
    ["meta.structure", "meta.structure.dictionary", "meta.structure.dictionary.value"]
        .map(|name| Scope::new(name).expect("a scope"))
});

/// The code as HTML. A language that is not known stays without colours.
pub(super) fn highlight(code: &str, language: &str) -> String {
    let token = LANGUAGES.iter().find(|(word, _)| *word == language).map(|(_, token)| *token);
    match token.and_then(|token| SYNTAXES.find_syntax_by_token(token)) {
        Some(syntax) => {
            let mut spans = Spans::default();
            let mut state = ParseState::new(syntax);
            // A line that its grammar cannot read ends the colours, not the page.
            let read = LinesWithEndings::from(code).all(|line| spans.line(line, &mut state).is_some());
            spans.open("");
            if read { spans.html } else { escaped(code) }
        }
        None => escaped(code),
    }
}

/// HTML under way.
#[derive(Default)]
struct Spans {
    html: String,
    scopes: ScopeStack,
    kind: &'static str,
}

impl Spans {
    fn line(&mut self, line: &str, state: &mut ParseState) -> Option<()> {
        let operations = state.parse_line(line, &SYNTAXES).ok()?;
        let mut from = 0;
        for (at, operation) in operations {
            self.text(line, from, at);
            self.scopes.apply(&operation).ok()?;
            from = at;
        }
        self.text(line, from, line.len());
        Some(())
    }

    fn text(&mut self, line: &str, from: usize, to: usize) {
        let Some(text) = line.get(from..to).filter(|text| !text.is_empty()) else { return };
        let kind = match self.kind_here() {
            "s" if self.is_key() => "p",
            // White space needs no colour, and joins what is around it.
            _ if text.trim().is_empty() => self.kind,
            kind => kind,
        };
        self.open(kind);
        self.html += &escaped(text);
    }

    fn is_key(&self) -> bool {
        let [any, dictionary, value] = *STRUCTURES;
        let innermost = self.scopes.as_slice().iter().rev().find(|scope| any.is_prefix_of(**scope));
        innermost.is_some_and(|scope| dictionary.is_prefix_of(*scope) && !value.is_prefix_of(*scope))
    }

    fn kind_here(&self) -> &'static str {
        let innermost_first = self.scopes.as_slice().iter().rev();
        let kinds = innermost_first.filter_map(|scope| {
            SCOPES.iter().find(|(begin, _)| begin.is_prefix_of(*scope)).map(|(_, kind)| *kind)
        });
        kinds.into_iter().next().unwrap_or_default()
    }

    /// Ends the span that is open, unless it is of this kind, and begins one.
    fn open(&mut self, kind: &'static str) {
        if kind == self.kind {
            return;
        }
        if !self.kind.is_empty() {
            self.html += "</span>";
        }
        if !kind.is_empty() {
            let _written = write!(self.html, "<span class=\"{kind}\">");
        }
        self.kind = kind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_their_kind() {
        assert_eq!(
            highlight("{\"id\": \"a\", \"n\": 1}", "json"),
            "{<span class=\"p\">&quot;id&quot;</span>: <span class=\"s\">&quot;a&quot;</span>, \
             <span class=\"p\">&quot;n&quot;</span>: <span class=\"n\">1</span>}"
        );
        let bash = highlight("# why\ncurl -s \"$URL\" | jq .\n", "bash");
        assert!(bash.starts_with("<span class=\"c\"># why"), "{bash}");
        let typescript = highlight("const url: string = `x`;\n", "ts");
        assert!(typescript.contains("<span class=\"k\">const"), "{typescript}");
    }

    #[test]
    fn what_is_not_known_is_only_escaped() {
        assert_eq!(highlight("<b> & \"c\"", "nothing"), "&lt;b&gt; &amp; &quot;c&quot;");
    }

    #[test]
    fn every_language_has_a_grammar() {
        for (word, token) in LANGUAGES {
            assert!(SYNTAXES.find_syntax_by_token(token).is_some(), "{word}");
        }
    }
}
