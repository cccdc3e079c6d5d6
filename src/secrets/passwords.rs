//! Passwords: what they must be, and how they are hashed and checked.
//!
//! Argon2id takes 19 MiB and some milliseconds of a core, on purpose. So it is computed for one request at a time, on a
//! thread that yields to all others, and few may wait for their turn: further ones are refused with a time to retry, before anything
//! else is done for them.

use std::ops::RangeInclusive;
use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use zeroize::Zeroizing;

use super::hashing_thread::HashingThread;
use crate::clock::random;
use crate::error::{Error, Result};

/// Characters of a password, at least and at most.
pub const SHORTEST: usize = 15;
/// At most.
pub const LONGEST: usize = 128;
/// Characters beside words that others know of its owner.
const OWN: usize = 8;
/// Memory in KiB, passes and lanes: the least that OWASP asks for.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// Requests that wait for their turn, beside the one whose turn it is.
const QUEUE: usize = 50;
/// When to come back, in seconds: the queue is through by then. Not everybody at the same moment, which would be felt by
/// all other requests of the node.
const RETRY_AFTER_S: RangeInclusive<u32> = 3..=8;
/// The form of every hash, for accounts that do not exist. No password has this one.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A password in clear, which is forgotten after its use.
pub type Password = Zeroizing<String>;

/// Hashes and checks passwords, one at a time.
#[derive(Clone)]
pub struct Passwords {
    queue: Arc<Semaphore>,
    thread: HashingThread,
    measures: Measures,
}

/// What is measured of them.
#[derive(Debug, Clone, Default)]
pub struct Measures {
    /// How often Argon2 was computed.
    pub hashed: Counter,
    /// Who was told to come back.
    pub refused: Counter,
    /// Places that are taken, the one whose turn it is included.
    pub waiting: Gauge,
    /// Argon2s that are being computed.
    pub running: Gauge,
}

/// A place in the queue, given back when it is dropped.
pub struct Place {
    _permit: OwnedSemaphorePermit,
    _waits: Counted,
}

/// One more of something, for as long as this is there.
struct Counted(Gauge);

impl Counted {
    fn in_gauge(gauge: &Gauge) -> Counted {
        gauge.inc();
        Counted(gauge.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Default for Passwords {
    fn default() -> Self {
        Passwords {
            queue: Arc::new(Semaphore::new(QUEUE + 1)),
            thread: HashingThread::start(QUEUE + 1),
            measures: Measures::default(),
        }
    }
}

impl Passwords {
    /// The same, measured here.
    #[must_use]
    pub fn measured_by(measures: Measures) -> Passwords {
        Passwords { measures, ..Passwords::default() }
    }

    /// Takes a place in the queue.
    ///
    /// # Errors
    /// When there is none.
    pub fn place(&self) -> Result<Place> {
        match self.queue.clone().try_acquire_owned() {
            Ok(permit) => Ok(Place { _permit: permit, _waits: Counted::in_gauge(&self.measures.waiting) }),
            Err(_) => {
                self.measures.refused.inc();
                Err(Error::TooManyAttempts { retry_after_s: rand::random_range(RETRY_AFTER_S) })
            }
        }
    }

    /// The hash of a new password, if it is good enough for somebody of whom others know these words; else what is wrong with
    /// it, as the end of a sentence. Judging takes its time as well, and is done in the same turn.
    ///
    /// # Errors
    /// When it cannot be computed.
    pub async fn hash(
        &self,
        place: Place,
        password: Password,
        known: Vec<String>,
    ) -> Result<Result<String, &'static str>> {
        let salt: [u8; 16] = random();
        let hashed = self.measures.hashed.clone();
        let hash = move || {
            if let Err(wrong) = judge(&password, &known.iter().map(String::as_str).collect::<Vec<_>>()) {
                return Ok(Err(wrong));
            }
            hashed.inc();
            let hash: PasswordHash = argon2()?.hash_password_with_salt(password.as_bytes(), &salt)?;
            Ok::<_, argon2::password_hash::Error>(Ok(hash.to_string()))
        };
        self.compute(place, hash).await?.map_err(Error::internal)
    }

    /// Whether the password is the one with this hash. It costs the same if there is no hash.
    ///
    /// # Errors
    /// When it cannot be computed.
    pub async fn is_right(&self, place: Place, password: Password, hash: Option<String>) -> Result<bool> {
        let hashed = self.measures.hashed.clone();
        let check = move || {
            hashed.inc();
            let hash = hash.as_deref().unwrap_or(NOBODY);
            Ok::<_, argon2::password_hash::Error>(
                PasswordVerifier::<str>::verify_password(&argon2()?, password.as_bytes(), hash).is_ok(),
            )
        };
        self.compute(place, check).await?.map_err(Error::internal)
    }

    /// Computes when its turn comes. The place is given back when that is done, even if the caller has gone.
    async fn compute<T: Send + 'static>(
        &self,
        place: Place,
        compute: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let running = self.measures.running.clone();
        let compute = move || {
            let _runs = Counted::in_gauge(&running);
            compute()
        };
        self.thread.compute(place, compute).await
    }
}

fn argon2() -> argon2::password_hash::Result<Argon2<'static>> {
    let (memory, passes, lanes) = COST;
    let params =
        Params::new(memory, passes, lanes, None).map_err(|_| argon2::password_hash::Error::ParamsInvalid)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Whether a new password is of a length that is taken. This costs nothing, and the rest of the judgement much.
///
/// # Errors
/// What is wrong with it, as the end of a sentence.
pub fn judge_length(password: &str) -> Result<(), &'static str> {
    match password.chars().take(LONGEST + 1).count() {
        ..SHORTEST => Err("must have at least 15 characters"),
        SHORTEST..=LONGEST => Ok(()),
        _ => Err("must have at most 128 characters"),
    }
}

/// Whether a new password is good enough, for somebody of whom others know these words.
///
/// # Errors
/// What is wrong with it, as the end of a sentence.
fn judge(password: &str, known: &[&str]) -> Result<(), &'static str> {
    judge_length(password)?;
    // Parts of what is known count as well: of an address, its name and its host.
    let words: Vec<&str> = known
        .iter()
        .flat_map(|known| known.split(|c: char| !c.is_alphanumeric()).chain([*known]))
        .filter(|word| word.len() > 2)
        .chain(["trailflow", "partner", "portal"])
        .collect();
    // Several words that are known, one after another, are long and no harder to guess.
    let own = words.iter().fold(password.to_lowercase(), |left, word| left.replace(&word.to_lowercase(), ""));
    match zxcvbn::zxcvbn(password, &words).score() {
        zxcvbn::Score::Three | zxcvbn::Score::Four if own.chars().count() >= OWN => Ok(()),
        _ => Err("is too easy to guess; use several unrelated words, and nothing that is known about you"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn password(text: &str) -> Password {
        Zeroizing::new(text.to_owned())
    }

    #[tokio::test]
    async fn the_right_password_passes_and_nobody_has_none() {
        let passwords = Passwords::default();
        let good = "copper lantern drifts north";
        let hash =
            passwords.hash(passwords.place().unwrap(), password(good), Vec::new()).await.unwrap().unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        for (text, hash, is_right) in [
            (good, Some(hash.clone()), true),
            ("copper lantern drifts south", Some(hash), false),
            (good, None, false),
        ] {
            let checked = passwords.is_right(passwords.place().unwrap(), password(text), hash).await.unwrap();
            assert_eq!(checked, is_right, "{text}");
        }
        let bad = passwords
            .hash(passwords.place().unwrap(), password("passwordpassword"), Vec::new())
            .await
            .unwrap();
        assert!(bad.is_err());
        // What is not good is not hashed.
        assert_eq!((passwords.measures.hashed.get(), passwords.measures.running.get()), (4, 0));
    }

    #[tokio::test]
    async fn few_wait_for_their_turn() {
        let passwords = Passwords::default();
        let places: Vec<_> = (0..=QUEUE).map(|_| passwords.place().unwrap()).collect();
        let spread: HashSet<_> = (0..100).map(|_| passwords.place().err().unwrap().to_string()).collect();
        assert!(matches!(passwords.place(), Err(Error::TooManyAttempts { .. })));
        assert!(spread.len() > 1, "they come back at different moments: {spread:?}");
        drop(places);
        assert!(passwords.place().is_ok());
    }

    #[test]
    fn short_long_common_and_known_passwords_are_refused() {
        assert!(judge("short", &[]).is_err());
        assert!(judge(&"é".repeat(14), &[]).is_err());
        assert!(judge(&"correct horse battery staple".repeat(5), &[]).is_err());
        assert!(judge("passwordpassword", &[]).is_err());
        assert!(judge("maren.oduya.blueridge", &["maren.oduya@blueridge.example"]).is_err());
        assert!(judge("Blue Ridge Freight Trailflow", &["Blue Ridge Freight"]).is_err());
        assert_eq!(judge("copper lantern drifts north", &["maren@blueridge.example"]), Ok(()));
    }
}
