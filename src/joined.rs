//! Questions, joined: what queues up while others are being answered is asked together. Alone, a question waits for
//! nobody; under load, whoever answers has a fraction of the calls. No timer.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// Who answers: a database or a service for which several questions cost little more than one.
pub trait Desk: Send + Sync + 'static {
    /// What is asked.
    type Question: Send + 'static;
    /// What is answered.
    type Answer: Send + 'static;

    /// One answer for each question, in their order.
    fn answer(&self, questions: Vec<Self::Question>) -> impl Future<Output = Vec<Self::Answer>> + Send;
}

/// A desk and those who wait at it. A clone is another way to the same desk.
pub struct Joined<D: Desk>(Arc<Shared<D>>);

struct Shared<D: Desk> {
    desk: D,
    /// Questions in one call, at most.
    most: usize,
    /// Calls under way at once, at most.
    calls: usize,
    queue: Mutex<Queue<D>>,
}

struct Queue<D: Desk> {
    waiting: VecDeque<(D::Question, oneshot::Sender<D::Answer>)>,
    /// Calls under way.
    calls: usize,
}

impl<D: Desk> Joined<D> {
    /// `most` questions go into one call, and `calls` are under way at once.
    pub fn new(desk: D, most: usize, calls: usize) -> Self {
        let queue = Mutex::new(Queue { waiting: VecDeque::new(), calls: 0 });
        Self(Arc::new(Shared { desk, most, calls, queue }))
    }

    /// The answer to a question; `None` when the desk broke down over it.
    pub async fn ask(&self, question: D::Question) -> Option<D::Answer> {
        let (tell, told) = oneshot::channel();
        if self.0.queue_up(question, tell) {
            // No task of the node, but of those who wait, and started again by its place if it panics. Not by whoever asks:
            // that may be cancelled, and the others of its call must have their answers.
            tokio::spawn(self.0.clone().answer_all());
        }
        told.await.ok()
    }
}

impl<D: Desk> Clone for Joined<D> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<D: Desk> Shared<D> {
    /// Whether there is room for one more call.
    fn queue_up(&self, question: D::Question, tell: oneshot::Sender<D::Answer>) -> bool {
        let mut queue = self.queue();
        queue.waiting.push_back((question, tell));
        let room = queue.calls < self.calls;
        queue.calls += usize::from(room);
        room
    }

    /// One call after the other, for as long as somebody waits.
    async fn answer_all(self: Arc<Self>) {
        let mut place = Place { shared: self.clone(), taken: true };
        while let Some((questions, tell)) = place.next() {
            let answers = self.desk.answer(questions).await;
            for (tell, answer) in tell.into_iter().zip(answers) {
                // Whoever asked may be gone.
                let _told = tell.send(answer);
            }
        }
    }

    fn queue(&self) -> MutexGuard<'_, Queue<D>> {
        // Nothing panics while it is held.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One of the calls that may be under way. When the desk panics, somebody else gets it who answers those that wait.
struct Place<D: Desk> {
    shared: Arc<Shared<D>>,
    taken: bool,
}

type Batch<D> = (Vec<<D as Desk>::Question>, Vec<oneshot::Sender<<D as Desk>::Answer>>);

impl<D: Desk> Place<D> {
    /// The next call's questions. When there are none, the place is given back under the same lock, so that whoever
    /// comes next takes it.
    fn next(&mut self) -> Option<Batch<D>> {
        let mut queue = self.shared.queue();
        if queue.waiting.is_empty() {
            queue.calls -= 1;
            self.taken = false;
            return None;
        }
        let many = queue.waiting.len().min(self.shared.most);
        Some(queue.waiting.drain(..many).unzip())
    }
}

impl<D: Desk> Drop for Place<D> {
    fn drop(&mut self) {
        if !self.taken {
            return;
        }
        // No task of the node: as above. Without a runtime the process is ending, and nobody waits.
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(self.shared.clone().answer_all())),
            Err(_) => self.shared.queue().calls -= 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures::future::join_all;
    use tokio::sync::Semaphore;

    use super::*;

    /// Answers with how many were asked together, when it is let; panics over a 13.
    struct Doorman {
        open: Arc<Semaphore>,
    }

    impl Desk for Doorman {
        type Question = usize;
        type Answer = (usize, usize);

        async fn answer(&self, questions: Vec<usize>) -> Vec<(usize, usize)> {
            self.open.acquire().await.expect("it is never closed").forget();
            assert!(!questions.contains(&13), "an unlucky number");
            let together = questions.len();
            questions.into_iter().map(|question| (question, together)).collect()
        }
    }

    /// Nobody waits for ever.
    async fn in_time<T>(answered: impl Future<Output = T>) -> T {
        tokio::time::timeout(Duration::from_secs(20), answered).await.expect("somebody answers")
    }

    #[tokio::test]
    async fn what_waits_goes_together_and_everybody_has_its_own_answer() {
        let open = Arc::new(Semaphore::new(0));
        let joined = Joined::new(Doorman { open: open.clone() }, 4, 1);
        let asking = join_all((0..10).map(|number| joined.ask(number)));
        let (answers, ()) = tokio::join!(asking, async { open.add_permits(10) });
        let (numbers, sizes): (Vec<_>, Vec<_>) = answers.into_iter().map(Option::unwrap).unzip();
        assert_eq!(numbers, (0..10).collect::<Vec<_>>());
        assert!(sizes.contains(&4) && sizes.iter().all(|size| *size <= 4), "{sizes:?}");
        assert_eq!(joined.ask(5).await, Some((5, 1)), "alone, it waits for nobody");
    }

    #[tokio::test]
    async fn a_desk_that_breaks_down_answers_the_next() {
        let joined = Joined::new(Doorman { open: Arc::new(Semaphore::new(9)) }, 4, 1);
        assert_eq!(joined.ask(13).await, None);
        assert_eq!(in_time(joined.ask(7)).await, Some((7, 1)));
    }

    #[tokio::test]
    async fn who_waits_behind_a_break_down_needs_nobody_else_to_come() {
        let open = Arc::new(Semaphore::new(0));
        let joined = Joined::new(Doorman { open: open.clone() }, 1, 1);
        let asking = join_all([13, 7, 13, 8].map(|number| joined.ask(number)));
        let (answers, ()) = in_time(async { tokio::join!(asking, async { open.add_permits(4) }) }).await;
        assert_eq!(answers, [None, Some((7, 1)), None, Some((8, 1))]);
        assert_eq!(joined.0.queue().calls, 0, "no place is lost");
    }
}
