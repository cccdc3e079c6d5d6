//! Where something is wrong, as a JSON Pointer that repeats little of what was sent.

/// How many characters of a name or value from the request a response repeats. An API key in the wrong field shows at
/// most its public id: responses end up in logs.
pub const ECHOED: usize = 40;

/// Appends one segment to a JSON Pointer. Names come from the sender and can be long; a pointer repeats only the
/// beginning.
pub fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for c in segment.chars().take(ECHOED) {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}
