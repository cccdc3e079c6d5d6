//! Calls of a script about several requests at once, over one link: their bounds, and the failure that ends them.

use std::sync::{Arc, OnceLock};

use ::redis::Value;

use super::LimitsError;
use super::link::Connection;
use super::script::{Call, Scripts};
use crate::batcher::{BatchCounts, BatchStatus};

/// The most requests per call: Redis does nothing else meanwhile.
const MOST: usize = 32;
/// Concurrent calls if each holds one request.
const SINGLE_CALLS: usize = 1_000;

/// The calls over one link.
pub(super) struct Calls {
    scripts: Scripts,
    /// The first failure. The connection is given up with it, so the requests queued after it do not wait for another
    /// one.
    failed: OnceLock<Arc<LimitsError>>,
}

impl Calls {
    pub(super) fn new(scripts: Scripts) -> Self {
        Self { scripts, failed: OnceLock::new() }
    }

    /// The most requests in one call, and the most concurrent calls: `concurrent`, unless the link is to a Cluster.
    pub(super) fn bounds(&self, concurrent: usize) -> (usize, usize) {
        match self.scripts.connection {
            Connection::Server(_) => (MOST, concurrent),
            // A call takes one API client, because others may be on another server.
            Connection::Cluster(_) => (1, SINGLE_CALLS),
        }
    }

    /// The script's answer about each request, or the failure of the call that they share.
    pub(super) async fn run(&self, call: &Call, requests: usize) -> Vec<Result<Value, Arc<LimitsError>>> {
        let failure = match self.failed.get() {
            Some(failure) => failure.clone(),
            None => match self.answers(call, requests).await {
                Ok(answers) => return answers.into_iter().map(Ok).collect(),
                Err(cause) => self.failed.get_or_init(|| Arc::new(cause)).clone(),
            },
        };
        vec![Err(failure); requests]
    }

    async fn answers(&self, call: &Call, requests: usize) -> Result<Vec<Value>, LimitsError> {
        match self.scripts.run(call).await? {
            Value::Array(answers) if answers.len() == requests => Ok(answers),
            Value::Nil => Err(LimitsError::Lost),
            // The reply is not shown, because it may contain anything.
            _ => Err(LimitsError::Unexpected("another number of answers than of questions".to_owned())),
        }
    }
}

/// Counts of calls, those of earlier links among them.
#[derive(Clone, Default)]
pub(super) struct CallCounts {
    pub(super) admissions: Arc<BatchCounts>,
    pub(super) settlements: Arc<BatchCounts>,
}

impl CallCounts {
    pub(super) fn status(&self) -> Vec<BatchStatus> {
        vec![self.admissions.status("admissions"), self.settlements.status("settlements")]
    }
}
