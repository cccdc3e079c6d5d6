//! One shared transaction: writes of several organizations, and those of one organization one after another.
//!
//! One statement takes the clocks of all its organizations, in the order of their ids and without waiting for clocks
//! that another node holds; so two transactions never wait for each other. Then the first write of every organization
//! takes part, and the next one after the first has submitted its writes. Submitted writes are flushed when a later
//! write of the organization reads, or at the end ([`super::flush`]); a write that violates a constraint is left out
//! and refused alone.
//!
//! Any other failed statement, including a participant's read, makes PostgreSQL abort the transaction for all of
//! them. Then no participant reports success, and all may retry.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use sea_orm::TransactionTrait;
use tokio::sync::{mpsc, oneshot};

use super::flush::Progress;
use super::opened::Opened;
use super::participant::{Joined, Joining, Message, Participant};
use super::tick::{Ticked, tick};
use super::watched::{Watched, aborted};
use crate::domain::id::OrganizationId;
use crate::error::{Error, Result};
use crate::store::{Store, internal};

/// Carries out the writes that joined, and notifies all of them.
pub(super) async fn carry_out(store: Store, joining: Vec<Joining>) {
    let transaction = match store.writes.begin().await {
        Ok(transaction) => transaction,
        Err(error) => return refuse(joining.into_iter().map(|one| one.answer), &internal(error)),
    };
    match tick(&transaction, &joining).await {
        Ok(ticked) => Batch::open(store, Watched::new(transaction), joining, ticked).run().await,
        Err(error) => refuse(joining.into_iter().map(|one| one.answer), &store.cannot_write(error)),
    }
}

fn refuse(answers: impl Iterator<Item = oneshot::Sender<Result<Joined>>>, error: &Error) {
    for answer in answers {
        // The receiver may have been dropped.
        let _told = answer.send(Err(error.clone()));
    }
}

struct Batch {
    store: Store,
    transaction: Arc<Watched>,
    /// By organization: writes that have their moment and wait for the one before them.
    waiting: HashMap<OrganizationId, VecDeque<Waiting>>,
    /// How many participants have neither submitted nor left.
    working: usize,
    state: State,
    messages: mpsc::UnboundedReceiver<Message>,
    /// Cloned for later participants.
    sender: mpsc::UnboundedSender<Message>,
}

/// The state of the transaction.
enum State {
    /// It will be committed, with what was submitted.
    Open(Progress),
    /// A statement has failed. Nothing will be committed. Participants that had submitted were notified; those still
    /// working are notified at their next message.
    Aborted(Error),
}

struct Waiting {
    opened: Opened,
    follows: bool,
    answer: oneshot::Sender<Result<Joined>>,
}

impl Batch {
    /// Gives every write its moment; notifies those whose clock is held elsewhere.
    fn open(store: Store, transaction: Watched, joining: Vec<Joining>, mut ticked: Ticked) -> Self {
        let mut waiting: HashMap<OrganizationId, VecDeque<Waiting>> = HashMap::new();
        let mut writes = 0;
        for (position, Joining { organization, answer, .. }) in joining.into_iter().enumerate() {
            let mut opened = match ticked.remove(&position) {
                Some(Ok(opened)) => opened,
                other => {
                    let error = other.and_then(std::result::Result::err).map(internal);
                    // The receiver may have been dropped.
                    let _told = answer.send(error.map_or(Ok(Joined::TakenElsewhere), Err));
                    continue;
                }
            };
            writes += 1;
            let queue = waiting.entry(organization).or_default();
            opened.at += i64::try_from(queue.len()).unwrap_or_default();
            queue.push_back(Waiting { opened, follows: !queue.is_empty(), answer });
        }
        // Bounded by its participants, of which a group admits few: each sends its end once, and before that its
        // reads, waiting for the reply each time.
        let (sender, messages) = mpsc::unbounded_channel();
        let state = State::Open(Progress::of(writes));
        let transaction = Arc::new(transaction);
        Batch { store, transaction, waiting, working: 0, state, messages, sender }
    }

    async fn run(mut self) {
        let organizations: Vec<_> = self.waiting.keys().copied().collect();
        for organization in organizations {
            self.next(organization);
        }
        while self.working > 0 {
            // It cannot be `None`, because this holds a sender itself.
            let Some(message) = self.messages.recv().await else { return };
            self.look_for_failed_reads();
            self.take(message).await;
        }
        self.conclude().await;
    }

    async fn take(&mut self, message: Message) {
        match message {
            Message::Submit(submitted) => {
                let organization = submitted.organization;
                if submitted.writes.changes_subscribers {
                    self.send_back(organization);
                }
                match &mut self.state {
                    State::Open(progress) => progress.submit(submitted),
                    State::Aborted(error) => {
                        // The receiver may have been dropped.
                        let _told = submitted.answer.send(Err(error.clone()));
                    }
                }
                self.working -= 1;
                self.next(organization);
            }
            Message::Leave(organization) => {
                self.working -= 1;
                self.next(organization);
            }
            Message::Flush(answer) => {
                let flushed = self.flush().await;
                // The receiver may have been dropped.
                let _told = answer.send(flushed);
            }
        }
    }

    /// Lets the next write of the organization take part.
    fn next(&mut self, organization: OrganizationId) {
        let next = self.waiting.get_mut(&organization).and_then(VecDeque::pop_front);
        let Some(Waiting { opened, follows, answer }) = next else { return };
        let transaction = self.transaction.clone();
        let participant = Participant::new(organization, follows, transaction, self.sender.clone());
        self.working += 1;
        // The receiver may have been dropped; then the participant leaves at once.
        let _joined = answer.send(Ok(Joined::Participant(opened, participant)));
    }

    /// These writes hold outdated subscriptions of their organization: they must join the next transaction.
    fn send_back(&mut self, organization: OrganizationId) {
        for waiting in self.waiting.remove(&organization).into_iter().flatten() {
            // The receiver may have been dropped.
            let _told = waiting.answer.send(Ok(Joined::Again));
        }
    }

    /// Sends the submitted writes. A failure ends the transaction.
    async fn flush(&mut self) -> Result<()> {
        let failed = match &mut self.state {
            State::Open(progress) => progress.flush(self.transaction.transaction()).await.err(),
            State::Aborted(error) => return Err(error.clone()),
        };
        let Some(failed) = failed else { return Ok(()) };
        let error = aborted(&failed);
        self.abort(error.clone());
        Err(error)
    }

    /// A participant's failed read ends the transaction for all.
    fn look_for_failed_reads(&mut self) {
        if let (State::Open(_), Some(failure)) = (&self.state, self.transaction.failure()) {
            let failure = failure.clone();
            self.abort(failure);
        }
    }

    /// Notifies at once all who no longer work in the transaction, or do not work in it yet.
    fn abort(&mut self, error: Error) {
        refuse(self.waiting.drain().flat_map(|(_, queue)| queue).map(|waiting| waiting.answer), &error);
        if let State::Open(progress) = std::mem::replace(&mut self.state, State::Aborted(error.clone())) {
            progress.abandon(&error);
        }
    }

    /// Commits if there is anything to commit, and notifies all participants.
    async fn conclude(mut self) {
        let is_last_written = matches!(&self.state, State::Open(progress) if progress.has_submitted());
        // A failure aborts, which notifies all participants.
        let _flushed = self.flush().await;
        let Batch { store, transaction, state, .. } = self;
        match state {
            // Dropping the transaction rolls it back.
            State::Aborted(_) => drop(transaction),
            State::Open(progress) => progress.commit(store, transaction, is_last_written).await,
        }
    }
}
