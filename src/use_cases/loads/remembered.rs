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
const BESIDE_A_LOAD: usize = 48;

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
            // A text may take twice its length.
            let of_load = |load: &Rendered<Load>| BESIDE_A_LOAD + 2 * load.bytes().len();
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
    /// The page that `read` would return. It gets the clock if that was read before, so that it need not read it again.
    pub(super) async fn page(
        &self,
        store: &Store,
        (organization, query): (OrganizationId, LoadQuery),
        read: impl AsyncFnOnce(LoadQuery, Option<i64>) -> Result<(LoadPage, Keep)>,
    ) -> Result<LoadPage> {
        let key = Key { epoch: store.epoch(), organization, query };
        let Some(known) = self.0.get(&key) else {
            let (page, _) = read(key.query.clone(), None).await?;
            // Only what is valid is worth its place.
            self.0.insert(key, Known::Requested);
            return Ok(page);
        };
        let clock = store.last_change(organization).await?;
        if let Known::At(moment, page) = known
            && moment == clock
        {
            return Ok(page);
        }
        let (page, keep) = read(key.query.clone(), Some(clock)).await?;
        if matches!(keep, Keep::Yes) && clock != Store::UNKNOWN_CHANGE {
            self.0.insert(key, Known::At(clock, page.clone()));
        }
        Ok(page)
    }
}
