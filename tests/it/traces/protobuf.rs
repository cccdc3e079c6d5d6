//! Protobuf's wire format, as far as a collector needs it.

/// A message: its fields by number, in their order.
pub struct Message(Vec<(u64, Field)>);

enum Field {
    Number(u64),
    Bytes(Vec<u8>),
}

impl Message {
    pub fn read(mut rest: &[u8]) -> Message {
        let mut fields = Vec::new();
        while !rest.is_empty() {
            let key = varint(&mut rest);
            let field = match key & 7 {
                0 => Field::Number(varint(&mut rest)),
                1 => {
                    let (bytes, after) = rest.split_first_chunk::<8>().unwrap();
                    rest = after;
                    Field::Number(u64::from_le_bytes(*bytes))
                }
                2 => {
                    let length = usize::try_from(varint(&mut rest)).unwrap();
                    let (bytes, after) = rest.split_at(length);
                    rest = after;
                    Field::Bytes(bytes.to_vec())
                }
                other => panic!("wire type {other}"),
            };
            fields.push((key >> 3, field));
        }
        Message(fields)
    }

    /// A number; 0 if it is not there.
    pub fn number(&self, field: u64) -> u64 {
        let number = |(number, field_): &(u64, Field)| match field_ {
            Field::Number(value) if *number == field => Some(*value),
            _ => None,
        };
        self.0.iter().find_map(number).unwrap_or_default()
    }

    pub fn bytes(&self, field: u64) -> Vec<Vec<u8>> {
        let bytes = |(number, field_): &(u64, Field)| match field_ {
            Field::Bytes(value) if *number == field => Some(value.clone()),
            _ => None,
        };
        self.0.iter().filter_map(bytes).collect()
    }

    pub fn text(&self, field: u64) -> String {
        self.bytes(field).pop().map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default()
    }

    pub fn messages(&self, field: u64) -> Vec<Message> {
        self.bytes(field).iter().map(|bytes| Message::read(bytes)).collect()
    }
}

fn varint(rest: &mut &[u8]) -> u64 {
    let mut value = 0;
    for shift in (0..64).step_by(7) {
        let (first, after) = rest.split_first().unwrap();
        *rest = after;
        value |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return value;
        }
    }
    panic!("a number without an end")
}
