//! The kinds of write transactions: the type says what each may do, and what it must leave.
//!
//! | Type | Writer | What it leaves in addition to its writes |
//! |---|---|---|
//! | [`Receipted<UnitOfWork>`] | a partner's server, with an idempotency key | the receipt of its response |
//! | [`Audited`] | staff, an organization's members; a partner without an idempotency key | an entry in the audit log |
//! | [`Many`] | staff, with very many rows | an entry in the audit log |
//! | [`Receipted<Audited>`] | a partner's server or a portal form, where the change is audited | both |
//!
//! A rule takes only what it uses: `&mut UnitOfWork` if it only reads and writes, `&mut Audited` if it also records
//! who did it. It works with every kind that provides that.

use std::ops::{Deref, DerefMut};

use super::commit::Committed;
use super::unit_of_work::UnitOfWork;
use crate::error::{Error, Result};
use crate::store::audit::Entry;
use crate::store::receipts::{Receipt, ReceiptKey};

/// A unit of work with an entry in the audit log. If it is dropped without [`Audited::commit`], nothing is written.
pub struct Audited(UnitOfWork);

impl Audited {
    pub(super) fn of(tx: UnitOfWork) -> Self {
        Audited(tx)
    }

    /// Appends an entry to the audit log at the commit.
    pub fn audit(&mut self, entry: Entry) {
        self.0.writes.audit.push(entry);
    }

    /// Sends the writes and commits. A unit of work without writes needs no entry, and writes nothing.
    ///
    /// # Errors
    /// Writes without an entry; a violated constraint, as an error for the caller; or a failure of the database.
    /// Nothing is written then. When the connection is lost during COMMIT, it is unknown whether it took effect.
    pub async fn commit(self) -> Result<()> {
        match self.finish()?.commit(None).await? {
            Committed::Done => Ok(()),
            Committed::ReceiptExists => Err(Error::internal("a write without a receipt met one")),
        }
    }
}

/// An audited write of many rows, alone in its transaction: it can take several moments of its organization. If it is
/// dropped without [`Many::commit`], nothing is written.
///
/// ```
/// fn of_staff(write: &mut trailflow::store::transaction::Many) {
///     write.take_moments(100);
/// }
/// ```
/// No other kind of write can take the moments after the first, least of all in a shared transaction:
/// ```compile_fail
/// fn of_a_partner(write: &mut trailflow::store::transaction::Receipted<trailflow::store::Audited>) {
///     write.take_moments(100);
/// }
/// ```
pub struct Many(Audited);

impl Many {
    pub(super) fn of(tx: UnitOfWork) -> Self {
        Many(Audited(tx))
    }

    /// Takes the next `count` moments of the organization, beginning with [`UnitOfWork::at`]: no two loads may share an
    /// `updatedAt`.
    pub fn take_moments(&mut self, count: usize) {
        self.0.0.take_moments(count);
    }

    /// Sends the writes and commits.
    ///
    /// # Errors
    /// As for [`Audited::commit`].
    pub async fn commit(self) -> Result<()> {
        self.0.commit().await
    }
}

/// A write that is carried out at most once, under an idempotency key. If it is dropped without
/// [`Receipted::commit`], nothing is written.
///
/// It ends with a receipt, or not at all:
/// ```compile_fail
/// async fn keep(write: trailflow::store::transaction::Receipted<trailflow::store::UnitOfWork>) {
///     write.commit().await;
/// }
/// ```
/// A partner's load is not audited:
/// ```compile_fail
/// fn tell(
///     write: &mut trailflow::store::transaction::Receipted<trailflow::store::UnitOfWork>,
///     entry: trailflow::store::audit::Entry,
/// ) {
///     write.audit(entry);
/// }
/// ```
/// A partner's subscription is, and the same rule serves staff:
/// ```
/// use trailflow::store::audit::Entry;
/// use trailflow::store::transaction::{Audited, Receipted};
///
/// fn rule(write: &mut Audited, entry: Entry) {
///     write.audit(entry);
/// }
/// fn for_a_partner(write: &mut Receipted<Audited>, entry: Entry) {
///     rule(write, entry);
/// }
/// fn for_staff(write: &mut Audited, entry: Entry) {
///     rule(write, entry);
/// }
/// ```
pub struct Receipted<W> {
    key: ReceiptKey,
    write: W,
}

impl<W: Write> Receipted<W> {
    pub(super) fn of(key: ReceiptKey, tx: UnitOfWork) -> Self {
        Receipted { key, write: W::begin(tx) }
    }

    /// Sends the writes with the receipt of the response, and commits.
    ///
    /// # Errors
    /// As for [`Audited::commit`]. When the connection is lost during COMMIT, the receipt tells the retry whether it
    /// took effect.
    pub async fn commit(self, receipt: Receipt) -> Result<Committed> {
        self.write.finish()?.commit(Some((self.key, receipt))).await
    }
}

/// How a write with a receipt began.
pub enum Begun<W> {
    /// It is new.
    Fresh(Receipted<W>),
    /// It was carried out before, and this is its receipt.
    Before(Receipt),
}

/// What a write may do in addition to leaving a receipt: [`UnitOfWork`] or [`Audited`].
pub trait Write: sealed::Kind {}

impl Write for UnitOfWork {}
impl Write for Audited {}

mod sealed {
    use super::{Audited, Error, Result, UnitOfWork};

    /// How a kind begins, and when it may end.
    pub trait Kind: Sized + Send + 'static {
        fn begin(tx: UnitOfWork) -> Self;
        /// The transaction, if everything that this kind must leave is present.
        fn finish(self) -> Result<UnitOfWork>;
    }

    impl Kind for UnitOfWork {
        fn begin(tx: UnitOfWork) -> Self {
            tx
        }

        fn finish(self) -> Result<UnitOfWork> {
            Ok(self)
        }
    }

    impl Kind for Audited {
        fn begin(tx: UnitOfWork) -> Self {
            Audited(tx)
        }

        fn finish(self) -> Result<UnitOfWork> {
            let writes = &self.0.writes;
            if writes.audit.is_empty() && !writes.is_empty() {
                return Err(Error::internal("a write that must be audited has no entry"));
            }
            Ok(self.0)
        }
    }
}

use sealed::Kind as _;

impl Deref for Audited {
    type Target = UnitOfWork;

    fn deref(&self) -> &UnitOfWork {
        &self.0
    }
}

impl DerefMut for Audited {
    fn deref_mut(&mut self) -> &mut UnitOfWork {
        &mut self.0
    }
}

impl Deref for Many {
    type Target = Audited;

    fn deref(&self) -> &Audited {
        &self.0
    }
}

impl DerefMut for Many {
    fn deref_mut(&mut self) -> &mut Audited {
        &mut self.0
    }
}

impl<W> Deref for Receipted<W> {
    type Target = W;

    fn deref(&self) -> &W {
        &self.write
    }
}

impl<W> DerefMut for Receipted<W> {
    fn deref_mut(&mut self) -> &mut W {
        &mut self.write
    }
}
