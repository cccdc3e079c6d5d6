//! Text as HTML.

use super::escape::escaped;

/// What a heading is linked to by: its words in small letters, joined by hyphens.
pub(super) fn anchor(title: &str) -> String {
    let letters: String =
        title.chars().map(|c| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Where a link of the documents leads on this site. They are written as the hosted site wants them, from its root.
pub(super) fn on_this_site(url: &str) -> String {
    match url.strip_prefix('/') {
        Some("") => "/docs".to_owned(),
        Some(path) if path == "docs" || path.starts_with("docs/") || path.starts_with("openapi.") => {
            url.to_owned()
        }
        Some(path) => format!("/docs/{path}"),
        None => url.to_owned(),
    }
}

/// A heading of a reference, with the link to itself; `title` is HTML.
pub(super) fn heading(id: &str, title: &str) -> String {
    format!(
        "<h2 id=\"{id}\">{title} <a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to “{title}”\">#</a></h2>"
    )
}

/// A path of the API, which is not broken inside a word: a line may end before each of its slashes.
pub(super) fn path(path: &str) -> String {
    let (first, rest) = path.split_at(path.len().min(1));
    escaped(first) + &escaped(rest).replace('/', "<wbr>/")
}

/// A block of code, with its colours.
pub(super) fn code_block(code: &str, language: &str) -> String {
    let html = super::highlight::highlight(code, language);
    format!("<div class=\"code\"><pre tabindex=\"0\"><code>{html}</code></pre></div>")
}

/// Blocks of code of which one is shown, by its language. They need no script: it only remembers the choice.
pub(super) fn tabs<'a>(name: &str, blocks: impl Iterator<Item = (&'a str, String)> + Clone) -> String {
    let mut html = "<div class=\"tabs\" role=\"group\" aria-label=\"Language\">".to_owned();
    for (at, (label, _)) in blocks.clone().enumerate() {
        let checked = if at == 0 { " checked" } else { "" };
        let label = escaped(label);
        html += &format!(
            "<input type=\"radio\" name=\"{name}\" id=\"{name}-{at}\" value=\"{label}\"{checked}>\
             <label for=\"{name}-{at}\">{label}</label>"
        );
    }
    for (_, block) in blocks {
        html += &block;
    }
    html + "</div>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_can_be_linked_to() {
        assert_eq!(anchor("The `t`, then: Rate limits"), "the-t-then-rate-limits");
    }

    #[test]
    fn a_path_is_broken_before_its_slashes() {
        assert_eq!(path("/v1/loads/{loadId}"), "/v1<wbr>/loads<wbr>/{loadId}");
        assert_eq!(path(""), "");
    }

    #[test]
    fn links_stay_on_the_site() {
        for (written, here) in [
            ("/", "/docs"),
            ("/webhooks#verify", "/docs/webhooks#verify"),
            ("/docs/reference", "/docs/reference"),
            ("/openapi.yaml", "/openapi.yaml"),
            ("#codes", "#codes"),
            ("https://example.com/a", "https://example.com/a"),
        ] {
            assert_eq!(on_this_site(written), here);
        }
    }
}
