//! What a secret looks like when somebody has kept it.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// Something to search, byte by byte.
pub struct Haystack {
    place: String,
    /// Each byte as the character of that number, so that text search works on any bytes.
    text: String,
}

impl Haystack {
    pub fn new(place: String, bytes: &[u8]) -> Haystack {
        Haystack { place, text: latin(bytes) }
    }

    pub fn holds(&self, text: &str) -> bool {
        self.text.contains(text)
    }
}

/// A secret and all the forms of it to search for.
pub struct Secret {
    name: String,
    needles: Vec<String>,
}

impl Secret {
    /// The secret in a token that a caller holds: an API key, an operator token, a signing secret, or
    /// base64 alone.
    pub fn of(name: &str, token: &str) -> Secret {
        let (text, raw) = match token.rsplit_once('_') {
            // tf_kind_ + 32 digits of the public id + 64 of the secret + 8 of a checksum
            Some((prefix, digits)) if prefix.starts_with("tf_") => {
                let secret = digits[32..96].to_owned();
                let raw = hex::decode(&secret).unwrap();
                (secret, raw)
            }
            Some((_, base64)) => (base64.to_owned(), STANDARD.decode(base64).unwrap()),
            None => (token.to_owned(), STANDARD.decode(token).unwrap()),
        };
        let mut needles = vec![token.to_owned(), hex::encode(token)];
        // Any half of it is too much.
        for half in [&text[..text.len() / 2], &text[text.len() / 2..]] {
            needles.extend([half.to_owned(), half.to_uppercase(), half.to_lowercase()]);
        }
        for half in [&raw[..16], &raw[16..]] {
            needles.extend([latin(half), hex::encode(half), hex::encode_upper(half), format!("{half:?}")]);
        }
        for bytes in [token.as_bytes(), text.as_bytes(), &raw] {
            // Where base64 begins within a longer text decides how it looks.
            for offset in 0..3 {
                let skipped = &bytes[offset..bytes.len() - (bytes.len() - offset) % 3];
                needles.extend([STANDARD_NO_PAD.encode(skipped), URL_SAFE_NO_PAD.encode(skipped)]);
            }
        }
        needles.sort_unstable();
        needles.dedup();
        Secret { name: name.to_owned(), needles }
    }
}

/// Which secrets a haystack holds, and as what.
pub fn found(hay: &Haystack, secrets: &[Secret]) -> Vec<String> {
    let mut found = Vec::new();
    for secret in secrets {
        for needle in &secret.needles {
            if hay.text.contains(needle.as_str()) {
                found.push(format!("{}: {} as {needle:?}", hay.place, secret.name));
            }
        }
    }
    found
}

fn latin(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}
