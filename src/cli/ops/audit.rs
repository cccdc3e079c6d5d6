//! `trailflow ops audit`

use std::collections::VecDeque;
use std::io::{BufWriter, Write};

use clap::Subcommand;

use super::names::Names;
use super::session::Session;
use super::show::{Facts, Shown, maybe, pretty, print, time};
use super::words::{Limit, OneOrAll, pages};
use crate::cli::failure::Failure;
use crate::cli::kept::{self, Against, Chain};
use crate::contract::operator::client::types::AuditEntry;

#[derive(Subcommand)]
#[command(after_help = "Examples:
  trailflow ops audit list --organization org_019c86d4c1007b3c9a5e62f18d07b4c3
  trailflow ops audit export --all-organizations > audit.jsonl")]
pub(super) enum Audit {
    /// List entries, newest first
    #[command(after_help = "Examples:
  trailflow ops audit list --limit 20
  trailflow ops audit list --organization org_019c86d4c1007b3c9a5e62f18d07b4c3 --action api_key.create")]
    List {
        #[command(flatten)]
        which: Which,
        #[command(flatten)]
        limit: Limit,
    },
    /// Export entries to standard output, oldest first, one JSON object per line
    #[command(after_help = "Examples:
  trailflow ops audit export --all-organizations > audit.jsonl
  trailflow ops audit export --organization org_019c86d4c1007b3c9a5e62f18d07b4c3 | jq .action")]
    Export {
        #[command(flatten)]
        which: Which,
    },
    /// Verify that no entry was changed or removed; exit code 1 if one was
    #[command(after_help = "Examples:
  trailflow ops audit verify
  trailflow ops audit verify --against audit-2026-03.jsonl")]
    Verify {
        #[command(flatten)]
        against: Against,
    },
}

#[derive(clap::Args)]
pub(super) struct Which {
    #[command(flatten)]
    organization: OneOrAll,
    /// Show only entries of this action, such as api_key.create
    #[arg(long)]
    action: Option<String>,
}

impl Audit {
    pub(super) async fn run(self, session: &Session) -> Result<(), Failure> {
        match self {
            Audit::List { which, limit } => {
                let which = which.resolved(session).await?;
                let (items, more) = pages!(session, limit, which.of(session).newest_first(true));
                session.manner.list(&items, more)
            }
            Audit::Export { which } => export(session, &which.resolved(session).await?).await,
            Audit::Verify { against } => verify(session, &against).await,
        }
    }
}

impl Which {
    /// With the organization's id.
    async fn resolved(self, session: &Session) -> Result<Filter, Failure> {
        let organization = Names(session).one_or_all(self.organization).await?;
        Ok(Filter { organization, action: self.action })
    }
}

/// Which entries, with the organization's id; `None` for any.
struct Filter {
    organization: Option<String>,
    action: Option<String>,
}

impl Filter {
    fn of<'a>(
        &self,
        session: &'a Session,
    ) -> crate::contract::operator::client::builder::ListAuditEntries<'a> {
        let mut request = session.client.list_audit_entries();
        if let Some(organization) = &self.organization {
            request = request.organization_id(organization);
        }
        if let Some(action) = &self.action {
            request = request.action(action);
        }
        request
    }
}

/// One page at a time, so that the log may be of any length.
async fn export(session: &Session, which: &Filter) -> Result<(), Failure> {
    let mut out = BufWriter::new(std::io::stdout());
    let mut cursor = None::<String>;
    loop {
        let mut request = which.of(session).limit(100);
        if let Some(cursor) = cursor {
            request = request.cursor(cursor);
        }
        let page = session.answer(request.send().await)?;
        for entry in &page.data {
            serde_json::to_writer(&mut out, entry).map_err(Failure::other)?;
            out.write_all(b"\n").map_err(Failure::other)?;
        }
        cursor = page.next_cursor;
        if cursor.is_none() {
            return out.flush().map_err(Failure::other);
        }
    }
}

async fn verify(session: &Session, against: &Against) -> Result<(), Failure> {
    let proof = session.answer(session.client.verify_audit().send().await)?.data;
    if session.manner.json {
        print(&pretty(&proof)?)?;
    }
    if !proof.intact {
        let entry = proof.broken_sequence.map(|sequence| format!(" at entry {sequence}")).unwrap_or_default();
        let problem = proof.problem.unwrap_or_default();
        return Err(Failure::Other(format!("the audit chain is broken{entry}: {problem}")));
    }
    let compared = against.compare(|| Listed { session, read: VecDeque::new(), next: Some(None) }).await?;
    if session.manner.json {
        return Ok(());
    }
    print(&kept::intact(proof.entries, proof.head.sequence, &proof.head.hash, &compared))
}

/// The chain as the API lists it, one page at a time.
struct Listed<'a> {
    session: &'a Session,
    read: VecDeque<AuditEntry>,
    /// The cursor of the next page: the first page has none; `None` after the last page.
    next: Option<Option<String>>,
}

impl Chain for Listed<'_> {
    async fn hash(&mut self, sequence: i64) -> Result<Option<String>, Failure> {
        loop {
            while self.read.pop_front_if(|entry| entry.sequence < sequence).is_some() {}
            if let Some(entry) = self.read.front() {
                return Ok((entry.sequence == sequence).then(|| entry.hash.clone()));
            }
            let Some(cursor) = self.next.take() else { return Ok(None) };
            let mut request = self.session.client.list_audit_entries().limit(100);
            if let Some(cursor) = cursor {
                request = request.cursor(cursor);
            }
            let page = self.session.answer(request.send().await)?;
            self.read = page.data.into();
            self.next = page.next_cursor.map(Some);
        }
    }
}

impl Shown for AuditEntry {
    fn row(&self) -> Facts {
        vec![
            ("entry", self.sequence.to_string()),
            ("at", time(self.at)),
            ("who", self.actor_name.clone()),
            ("action", self.action.clone()),
            ("subject", maybe(self.subject.as_ref())),
            ("reason", maybe(self.reason.as_ref())),
        ]
    }
}
