//! The stylesheet, the scripts and the pictures. Their names hold a hash of what is in them, so that they are kept for a
//! year.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use bytes::Bytes;

use crate::documents::Document;

/// Runs before anything is drawn: a page in the wrong colours would flash.
pub(super) const EARLY: &str = include_str!("assets/early.js");

const SHEET: &str = include_str!("assets/docs.css");
/// The portal's sheet begins with the colours and sizes that all our pages share.
const FAMILY: &str = include_str!("../portal/assets/trailflow.css");
const DARK: &str = "@media (prefers-color-scheme: dark) {";

/// The files under one path.
pub(super) struct Assets {
    base: &'static str,
    files: BTreeMap<&'static str, (String, Document)>,
}

impl Assets {
    pub(super) fn new(base: &'static str) -> Self {
        let text = |name, media_type, text: String| (name, Document::new(media_type, text).compressible());
        let picture = Bytes::from_static(include_bytes!("assets/social.png"));
        let all = [
            text("docs.css", "text/css; charset=utf-8", CSS.clone()),
            text("docs.js", "text/javascript; charset=utf-8", include_str!("assets/docs.js").to_owned()),
            text("search.js", "text/javascript; charset=utf-8", include_str!("assets/search.js").to_owned()),
            text("try.js", "text/javascript; charset=utf-8", include_str!("assets/try.js").to_owned()),
            text("icon.svg", "image/svg+xml", include_str!("assets/icon.svg").to_owned()),
            ("social.png", Document::new("image/png", picture)),
        ];
        let named = |(name, document): (&'static str, Document)| {
            let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
            (name, (format!("{base}/{stem}-{}.{ending}", document.hash()), document.kept_for_good()))
        };
        Self { base, files: all.into_iter().map(named).collect() }
    }

    /// Where a file is.
    pub(super) fn path(&self, name: &str) -> String {
        self.files.get(name).map_or_else(|| format!("{}/{name}", self.base), |(path, _)| path.clone())
    }

    /// All of them, with their paths.
    pub(super) fn all(&self) -> impl Iterator<Item = (String, Document)> {
        self.files.values().cloned()
    }
}

/// The family's colours in both lights, then our sheet. A reader's choice is stronger than the system's.
static CSS: LazyLock<String> = LazyLock::new(|| {
    let (light, dark) = colours().expect("a test finds them");
    format!(
        ":root {{{light}}}\n{DARK}\n:root:not([data-theme=light]) {{{dark}}}\n}}\n\
         :root[data-theme=dark] {{color-scheme: dark;{dark}}}\n:root[data-theme=light] {{color-scheme: light}}\n{SHEET}"
    )
});

/// The declarations of both lights at the beginning of the portal's sheet.
fn colours() -> Option<(&'static str, &'static str)> {
    let (light, rest) = FAMILY.split_once(DARK)?;
    let declarations = |part: &'static str| Some(part.split_once(":root {")?.1.split_once('}')?.0);
    Some((declarations(light)?, declarations(rest)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_the_family_s() {
        for part in [
            ":root {\n  color-scheme: light dark;",
            ":root[data-theme=dark] {color-scheme: dark;",
            "--accent: #4fc7a8",
        ] {
            assert!(CSS.contains(part), "{part}");
        }
    }

    #[test]
    fn a_finger_finds_the_copy_button() {
        let (_, after) = CSS.split_once(".copy {").unwrap();
        assert!(after.contains("@media (hover: none) { .copy { opacity: 1 } }"));
    }

    // A page with all that it loads is 60 kB at most; what is loaded is the same on each.
    #[test]
    fn the_files_stay_small() {
        for (name, text, most) in [
            ("docs.css", CSS.as_str(), 20),
            ("docs.js", include_str!("assets/docs.js"), 8),
            ("search.js", include_str!("assets/search.js"), 8),
            ("try.js", include_str!("assets/try.js"), 6),
        ] {
            assert!(text.len() <= most * 1024, "{name}: {}", text.len());
        }
    }
}
