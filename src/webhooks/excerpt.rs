//! The beginning of a failed attempt's response, if it is text: it tells a partner's developer why their endpoint
//! refused a delivery.
//!
//! The body is a stranger's. At most [`EXCERPT_BYTES`] of it are taken, as they are: nothing is decompressed or parsed.
//! They are sealed before they leave the attempt, and made readable where they are shown.

use std::fmt;

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

use crate::contract::word::words;

/// The most that is kept of a body.
pub const EXCERPT_BYTES: usize = 1024;

words! {
    /// A kind of text. The header itself is a stranger's text, too, and is not kept.
    TextKind {
        /// JSON, and problem details in JSON.
        Json = "JSON",
        /// HTML.
        Html = "HTML",
        /// XML, and problem details in XML.
        Xml = "XML",
        /// The fields of a form.
        Form = "FORM",
        /// Any other text.
        Plain = "PLAIN",
    }
}

impl TextKind {
    /// The kind of a response with these headers; `None`: it is not text, does not say that it is, or is compressed.
    fn of(headers: &HeaderMap) -> Option<TextKind> {
        let is_plain = |coding: &http::HeaderValue| coding.as_bytes().eq_ignore_ascii_case(b"identity");
        if !headers.get_all(CONTENT_ENCODING).iter().all(is_plain) {
            return None;
        }
        let mut types = headers.get_all(CONTENT_TYPE).iter();
        let (Some(media_type), None) = (types.next(), types.next()) else { return None };
        let media_type = media_type.to_str().ok()?.split(';').next()?.trim().to_ascii_lowercase();
        match media_type.as_str() {
            "application/json" | "application/problem+json" | "text/json" => Some(TextKind::Json),
            "application/xml" | "application/problem+xml" | "text/xml" => Some(TextKind::Xml),
            "application/x-www-form-urlencoded" => Some(TextKind::Form),
            "text/html" => Some(TextKind::Html),
            other => other.starts_with("text/").then_some(TextKind::Plain),
        }
    }
}

/// The beginning of a response's body.
#[derive(Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// What it says that it is.
    pub kind: TextKind,
    /// The first bytes.
    pub bytes: Vec<u8>,
    /// Whether there was more, or may have been.
    pub is_cut: bool,
}

/// Never the text: what is debugged may be logged.
impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Excerpt({}, {} bytes)", self.kind, self.bytes.len())
    }
}

impl Excerpt {
    /// One of a body that was not read yet; `None` when nothing of it is kept.
    pub(super) fn begin(headers: &HeaderMap) -> Option<Excerpt> {
        Some(Excerpt { kind: TextKind::of(headers)?, bytes: Vec::new(), is_cut: false })
    }

    /// Takes of the next bytes what there is room for.
    pub(super) fn take(&mut self, next: &[u8]) {
        let taken = next.len().min(EXCERPT_BYTES - self.bytes.len());
        self.bytes.extend_from_slice(&next[..taken]);
        self.is_cut |= taken < next.len();
    }

    /// What there is to keep once no more is read; `is_whole`: the body had ended.
    pub(super) fn end(self, is_whole: bool) -> Option<Excerpt> {
        (!self.bytes.is_empty()).then_some(Excerpt { is_cut: self.is_cut || !is_whole, ..self })
    }

    /// The text, as it can be shown. What is not UTF-8, controls something, or turns the direction of a line is replaced
    /// by a visible mark; a character that was cut in two is left out.
    #[must_use]
    pub fn readable(&self) -> String {
        let mut text = String::with_capacity(self.bytes.len());
        let mut chunks = self.bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            text.push_str(chunk.valid());
            let is_cut_in_two = self.is_cut && chunks.peek().is_none();
            if !chunk.invalid().is_empty() && !is_cut_in_two {
                text.push(char::REPLACEMENT_CHARACTER);
            }
        }
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        lines.chars().map(|c| if is_shown(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
    }
}

/// Whether a character shows as itself, and as nothing else.
fn is_shown(c: char) -> bool {
    let turns =
        matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let hides = matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    matches!(c, '\n' | '\t') || !(c.is_control() || turns || hides)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(headers: &[(&str, &str)]) -> Option<TextKind> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        TextKind::of(&map)
    }

    #[test]
    fn only_what_says_that_it_is_text_is_kept() {
        for (media_type, expected) in [
            ("application/json", Some(TextKind::Json)),
            ("Application/Problem+JSON; charset=utf-8", Some(TextKind::Json)),
            ("text/html;charset=iso-8859-1", Some(TextKind::Html)),
            ("application/xml", Some(TextKind::Xml)),
            ("application/x-www-form-urlencoded", Some(TextKind::Form)),
            ("text/x-anything", Some(TextKind::Plain)),
            ("application/octet-stream", None),
            ("image/svg+xml", None),
            ("multipart/form-data; boundary=x", None),
            ("", None),
        ] {
            assert_eq!(kind(&[("content-type", media_type)]), expected, "{media_type}");
        }
        assert_eq!(kind(&[]), None);
        assert_eq!(kind(&[("content-type", "text/plain"), ("content-type", "text/html")]), None);
        assert_eq!(kind(&[("content-type", "text/plain"), ("content-encoding", "gzip")]), None);
        assert_eq!(
            kind(&[("content-type", "text/plain"), ("content-encoding", "Identity")]),
            Some(TextKind::Plain)
        );
    }

    fn of(chunks: &[&[u8]], is_whole: bool) -> Option<Excerpt> {
        let mut excerpt = Excerpt { kind: TextKind::Plain, bytes: Vec::new(), is_cut: false };
        chunks.iter().for_each(|chunk| excerpt.take(chunk));
        excerpt.end(is_whole)
    }

    #[test]
    fn one_kibibyte_is_kept_and_a_cut_is_told() {
        assert_eq!(of(&[], true), None);
        let short = of(&[b"no", b" such route"], true).unwrap();
        assert_eq!((short.readable().as_str(), short.is_cut), ("no such route", false));
        assert!(of(&[b"no"], false).unwrap().is_cut);
        let exact = of(&[&[b'y'; EXCERPT_BYTES]], true).unwrap();
        assert_eq!((exact.bytes.len(), exact.is_cut), (EXCERPT_BYTES, false));
        let more = of(&[&[b'y'; 1_000], &[b'z'; 70_000]], true).unwrap();
        assert_eq!((more.bytes.len(), more.is_cut), (EXCERPT_BYTES, true));
    }

    #[test]
    fn what_cannot_be_shown_as_it_is_is_marked() {
        let readable = |bytes: &[u8], is_whole| of(&[bytes], is_whole).unwrap().readable();
        assert_eq!(readable(b"a\xffb\0c\x1b[31m", true), "a\u{fffd}b\u{fffd}c\u{fffd}[31m");
        assert_eq!(readable("one\r\ntwo\rthree\tfour".as_bytes(), true), "one\ntwo\nthree\tfour");
        assert_eq!(readable("\u{feff}a\u{202e}b\u{2066}".as_bytes(), true), "\u{fffd}a\u{fffd}b\u{fffd}");
        let euro = "12 €".as_bytes();
        assert_eq!(readable(&euro[..euro.len() - 1], false), "12 ");
        assert_eq!(readable(&euro[..euro.len() - 1], true), "12 \u{fffd}");
        assert_eq!(format!("{:?}", of(&[b"secret"], true).unwrap()), "Excerpt(PLAIN, 6 bytes)");
    }
}
