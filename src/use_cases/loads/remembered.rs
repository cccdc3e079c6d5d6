//! Pages of loads that this node has read before, and that are still true.
//!
//! Every change of an organization's loads takes a moment of its clock and is committed together with it. A page is kept
//! with the clock that was read before it; while the clock shows the same moment, nothing has changed since, on whichever
//! node, and the page is passed on. So the cost of a repeated request is that of reading a clock, and no response is older
//! than a change that was acknowledged before the request came.
//!
//! Customers, carriers, vehicles and positions do not move that clock: pages that include them are not kept.

use std::time::Duration;

use moka::sync::Cache;

use super::LoadQuery;
use crate::contract::partner::types::Load;
use crate::domain::id::OrganizationId;
use crate::domain::page::Page;
use crate::domain::rendered::Rendered;
use crate::error::Result;
use crate::store::Store;

/// The most bytes of pages that a node keeps.
const BYTES: u64 = 32 * 1024 * 1024;
/// How long a page is kept. A standby that is promoted without the last commits reaches the same moments again, for other
/// changes: no page outlives that for longer than this.
const KEPT_FOR: Duration = Duration::from_secs(60);
/// What the cache itself needs for a page and for a load of it, roughly, in bytes.
const BESIDE: usize = 512;
const BESIDE_A_LOAD: usize = 64;

type LoadPage = Page<Rendered<Load>>;

/// What a page is of. The epoch of the database is part of it: the cursor of a page is good for one alone, and a node may
/// learn of a new epoch later than of the clocks that begin it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    epoch: i64,
    organization: OrganizationId,
    query: LoadQuery,
}

/// What is known of a page.
#[derive(Clone)]
enum Known {
    /// It was requested, once: most pages are never requested again, and are not worth a look at the clock.
    Requested,
    /// It was this while the clock showed that moment.
    At(i64, LoadPage),
}

/// Whether a page may be kept.
pub(super) enum Keep {
    Yes,
    /// Not all of its loads could be read as they are stored.
    No,
}

/// The kept pages of a node: at most [`BYTES`], for [`KEPT_FOR`].
pub struct Remembered(Cache<Key, Known>);

impl Default for Remembered {
    fn default() -> Self {
        let weight = |key: &Key, known: &Known| {
            let texts = [&key.query.cursor, &key.query.external_id];
            let texts: usize = texts.into_iter().flatten().map(String::len).sum();
            // A stored text takes its length, alone and with its stops.
            let of_load = |load: &Rendered<Load>| BESIDE_A_LOAD + load.bytes().len();
            let page = match known {
                Known::Requested => 0,
                Known::At(_, page) => page.data.iter().map(of_load).sum(),
            };
            u32::try_from(BESIDE + texts + page).unwrap_or(u32::MAX)
        };
        Remembered(Cache::builder().max_capacity(BYTES).weigher(weight).time_to_live(KEPT_FOR).build())
    }
}

impl Remembered {
    /// The place of an organization's page.
    pub(super) fn place<'a>(
        &'a self,
        store: &'a Store,
        organization: OrganizationId,
        query: LoadQuery,
    ) -> Place<'a> {
        Place { pages: self, store, key: Key { epoch: store.epoch(), organization, query }, clock: None }
    }
}

/// The place of a page among those that are kept.
pub(super) struct Place<'a> {
    pages: &'a Remembered,
    store: &'a Store,
    key: Key,
    clock: Option<i64>,
}

impl Place<'_> {
    /// The page, if it is kept and still true. If it was requested before, this reads the clock, once.
    pub(super) async fn page(&mut self) -> Result<Option<LoadPage>> {
        let Some(known) = self.pages.0.get(&self.key) else { return Ok(None) };
        let clock = match self.clock {
            Some(clock) => clock,
            None => self.store.last_change(self.key.organization).await?,
        };
        self.clock = Some(clock);
        Ok(match known {
            Known::At(moment, page) if moment == clock => Some(page),
            Known::At(..) | Known::Requested => None,
        })
    }

    /// The organization's clock, if it was read.
    pub(super) fn clock(&self) -> Option<i64> {
        self.clock
    }

    /// Keeps a page that was read after the clock; without a clock, only that it was requested. The query must be valid:
    /// only what is valid is worth its place.
    pub(super) fn keep(self, page: &LoadPage, keep: Keep) {
        let known = match self.clock {
            None => Known::Requested,
            Some(clock) if matches!(keep, Keep::Yes) && clock != Store::UNKNOWN_CHANGE => {
                Known::At(clock, page.clone())
            }
            Some(_) => return,
        };
        self.pages.0.insert(self.key, known);
    }
}
