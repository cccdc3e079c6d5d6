//! How responses are serialized: compact JSON, with whole numbers without a fraction.
//!
//! Internally the contract's numbers are doubles, and serde writes the double 2450 as `2450.0`. That is the
//! same number, but people do not write rates like this, and callers that show or compare the text of a
//! number should get back what they sent.

use std::io;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// `value` as compact JSON.
///
/// # Errors
/// When a map's key is not a string, or a `Serialize` of its own fails.
pub fn to_bytes<T: Serialize>(value: &T) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(1024);
    value.serialize(&mut Serializer::with_formatter(&mut bytes, WholeNumbers))?;
    Ok(bytes)
}

/// Writes doubles without a fraction as integers, as far as a double is exact. The other methods
/// are the compact form.
struct WholeNumbers;

impl Formatter for WholeNumbers {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "it is whole and fits, as was just checked"
            )]
            return self.write_i64(writer, value as i64);
        }
        serde_json::ser::CompactFormatter.write_f64(writer, value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_have_no_fraction() {
        let numbers = [2450.0, 0.0, -0.0, -7.0, 0.1, 1875.5, 9_007_199_254_740_992.0, 61.5e-9];
        let text = String::from_utf8(to_bytes(&numbers).unwrap()).unwrap();
        assert_eq!(text, "[2450,0,0,-7,0.1,1875.5,9007199254740992,6.15e-8]");
    }

    #[test]
    fn everything_else_is_compact_json() {
        let value = serde_json::json!({"a": [null, true, 1, "é\n"], "b": {}});
        assert_eq!(to_bytes(&value).unwrap(), serde_json::to_vec(&value).unwrap());
    }
}
