//! Which span: the ids of a trace and of a span in it.

use http::HeaderMap;

/// The bytes of a stored context.
const STORED: usize = 24;

/// A span's place, as it is stored with what the span has written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Context {
    pub(super) trace: [u8; 16],
    pub(super) span: [u8; 8],
}

impl Context {
    /// As it is stored.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        [&self.trace[..], &self.span[..]].concat()
    }

    /// What was stored; `None` if this is none, which takes nothing from what it is stored with.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Context> {
        if bytes.len() != STORED {
            return None;
        }
        let (trace, span) = bytes.split_first_chunk()?;
        Some(Context { trace: *trace, span: *span.first_chunk()? })
    }

    /// The caller's span, from its `traceparent` (W3C Trace Context). Its flags are ignored.
    pub(super) fn of_caller(headers: &HeaderMap) -> Option<Context> {
        let mut all = headers.get_all("traceparent").iter();
        let only = all.next().filter(|_| all.next().is_none())?;
        read(only.to_str().ok()?)
    }
}

/// `VERSION-TRACE-SPAN-FLAGS`; a version after the first may have more.
fn read(text: &str) -> Option<Context> {
    let mut parts = text.split('-');
    let version: [u8; 1] = hex_of(parts.next()?)?;
    let (trace, span) = (hex_of(parts.next()?)?, hex_of(parts.next()?)?);
    let _flags: [u8; 1] = hex_of(parts.next()?)?;
    let is_whole = version == [0] && parts.next().is_none();
    let is_later = version != [0] && version != [0xff];
    let is_valid = (is_whole || is_later) && trace != [0; 16] && span != [0; 8];
    is_valid.then_some(Context { trace, span })
}

/// Exactly so many bytes, in lower case.
fn hex_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    let is_lower = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let mut bytes = [0; N];
    hex::decode_to_slice(text, &mut bytes).ok().filter(|()| is_lower)?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callers_context_is_read_as_the_standard_says() {
        let (trace, span) = ("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331");
        let read = |text: String| read(&text);
        let known = read(format!("00-{trace}-{span}-00")).unwrap();
        assert_eq!((hex::encode(known.trace), hex::encode(known.span)), (trace.to_owned(), span.to_owned()));
        assert_eq!(read(format!("00-{trace}-{span}-01")), Some(known));
        assert_eq!(read(format!("cc-{trace}-{span}-01-later")), Some(known));
        for wrong in [
            String::new(),
            format!("00-{trace}-{span}"),
            format!("00-{trace}-{span}-01-more"),
            format!("ff-{trace}-{span}-01"),
            format!("00-{}-{span}-01", trace.to_uppercase()),
            format!("00-{}-{span}-01", "0".repeat(32)),
            format!("00-{trace}-{}-01", "0".repeat(16)),
            format!("00-{trace}0-{span}-01"),
            format!("00-{}-{span}-01", &trace[1..]),
        ] {
            assert_eq!(read(wrong.clone()), None, "{wrong}");
        }
    }

    #[test]
    fn a_stored_context_is_read_again_and_anything_else_is_none() {
        let context = Context { trace: [1; 16], span: [2; 8] };
        assert_eq!(Context::from_bytes(&context.to_bytes()), Some(context));
        for length in [0, 8, 16, 23, 25] {
            assert_eq!(Context::from_bytes(&vec![1; length]), None);
        }
    }
}
