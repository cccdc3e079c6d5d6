//! Cursors: opaque to callers; internally, a position in an order, and the epoch of the database. They hold no secret
//! and need no protection: a forged one only reads from another position in the caller's own data.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::id::OrganizationId;
use crate::error::{Error, Result};

/// The lists that have cursors, each with its own letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum List {
    Loads = b'l',
    Customers = b'c',
    Carriers = b'r',
    Vehicles = b'v',
    Positions = b's',
    Webhooks = b'w',
    Deliveries = b'd',
    Replays = b'p',
    StaffRequests = b'q',
    Organizations = b'o',
    Integrations = b'i',
    ApiKeys = b'k',
    PortalUsers = b'u',
    OperatorTokens = b't',
    AuditEntries = b'a',
    Incidents = b'n',
    Maintenance = b'm',
}

/// The cursors of one list of one organization, or of a list across all organizations. Cursors of
/// any other list are refused: a position is meaningless in another list, and would silently skip
/// rows. So are those of another epoch: what a reader has seen up to there may not exist any more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursors {
    mark: [u8; 5],
    epoch: i64,
}

impl Cursors {
    /// The cursors of this list.
    pub(crate) fn of(list: List, organization: Option<OrganizationId>) -> Self {
        let mut mark = [list as u8, 0, 0, 0, 0];
        if let Some(organization) = organization {
            // The end of a UUIDv7 is random: enough to tell one organization from another.
            mark[1..].copy_from_slice(&organization.uuid().as_bytes()[12..]);
        }
        Cursors { mark, epoch: 0 }
    }

    /// The same in this epoch of the database.
    pub(crate) fn in_epoch(self, epoch: i64) -> Self {
        Cursors { epoch, ..self }
    }

    /// The cursor after a load with this `updated_at`, or after an entry with this number.
    pub(crate) fn after(self, position: i64) -> String {
        self.encode(&position.to_be_bytes())
    }

    /// The position after which a page begins, if there is a cursor.
    pub(crate) fn read(self, cursor: Option<&str>) -> Result<Option<i64>> {
        cursor.map(|cursor| self.decode(cursor).map(i64::from_be_bytes)).transpose()
    }

    /// The cursor after a row with this id.
    pub(crate) fn after_id(self, id: Uuid) -> String {
        self.encode(id.as_bytes())
    }

    /// The id after which a page begins, if there is a cursor.
    pub(crate) fn read_id(self, cursor: Option<&str>) -> Result<Option<Uuid>> {
        cursor.map(|cursor| self.decode(cursor).map(Uuid::from_bytes)).transpose()
    }

    /// The cursor behind the position of a load that was measured at this moment.
    pub(crate) fn after_position(self, load: Uuid, at: i64) -> String {
        self.encode(&[&load.as_bytes()[..], &at.to_be_bytes()].concat())
    }

    /// The load and the moment behind which a page of positions begins, if there is a cursor.
    pub(crate) fn read_position(self, cursor: Option<&str>) -> Result<Option<(Uuid, i64)>> {
        let Some(cursor) = cursor else { return Ok(None) };
        let bytes: [u8; 24] = self.decode(cursor)?;
        let (mut load, mut at) = ([0; 16], [0; 8]);
        load.copy_from_slice(&bytes[..16]);
        at.copy_from_slice(&bytes[16..]);
        Ok(Some((Uuid::from_bytes(load), i64::from_be_bytes(at))))
    }

    /// The first epoch is left out: most databases are never restored.
    fn encode(self, position: &[u8]) -> String {
        let epoch = self.epoch.to_be_bytes();
        let epoch = if self.epoch == 0 { &[][..] } else { &epoch[..] };
        URL_SAFE_NO_PAD.encode([&self.mark[..], position, epoch].concat())
    }

    fn decode<const N: usize>(self, cursor: &str) -> Result<[u8; N]> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok();
        let rest = bytes.as_deref().and_then(|bytes| bytes.strip_prefix(&self.mark));
        let parts = rest.and_then(|rest| {
            let (position, epoch) = rest.split_first_chunk::<N>()?;
            let epoch = if epoch.is_empty() { 0 } else { i64::from_be_bytes(epoch.try_into().ok()?) };
            Some((*position, epoch))
        });
        match parts {
            Some((position, epoch)) if epoch == self.epoch => Ok(position),
            Some(_) => Err(Error::invalid(
                "cursor",
                "is from before the data was restored from a backup; start again, without a cursor",
            )),
            None => Err(Error::invalid(
                "cursor",
                "is not a cursor of this list; send nextCursor as it came, or leave it out to begin anew",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_good_for_one_list_of_one_organization() {
        let organization = |random| OrganizationId::from_uuid(Uuid::from_u128(random));
        let customers = Cursors::of(List::Customers, Some(organization(1)));
        let id = Uuid::from_u128(7);
        let cursor = customers.after_id(id);
        assert_eq!(customers.read_id(Some(&cursor)).unwrap(), Some(id));
        assert_eq!(customers.read_id(None).unwrap(), None);
        for other in [
            Cursors::of(List::Carriers, Some(organization(1))),
            Cursors::of(List::Customers, Some(organization(2))),
            Cursors::of(List::Customers, None),
        ] {
            assert!(other.read_id(Some(&cursor)).is_err(), "{other:?}");
        }
        assert!(customers.read(Some(&cursor)).is_err(), "another form of position");
        let positions = Cursors::of(List::Positions, None);
        let cursor = positions.after_position(id, 5);
        assert_eq!(positions.read_position(Some(&cursor)).unwrap(), Some((id, 5)));
        assert!(positions.read_position(Some(&positions.after_id(id))).is_err());
        let loads = Cursors::of(List::Loads, None);
        assert_eq!(loads.read(Some(&loads.after(5))).unwrap(), Some(5));
        assert!(loads.read(Some("!")).is_err() && loads.read(Some("")).is_err());
    }

    #[test]
    fn a_cursor_is_good_for_one_epoch() {
        let first = Cursors::of(List::Loads, None);
        let (second, third) = (first.in_epoch(1_774_106_130_000), first.in_epoch(1_774_106_130_001));
        for (issuing, reading) in [(first, second), (second, third), (third, first)] {
            let cursor = issuing.after(5);
            assert_eq!(issuing.read(Some(&cursor)).unwrap(), Some(5));
            let Err(Error::BadRequest { details, .. }) = reading.read(Some(&cursor)) else {
                panic!("it is taken")
            };
            assert!(details[0].message.contains("start again"), "{details:?}");
        }
    }
}
