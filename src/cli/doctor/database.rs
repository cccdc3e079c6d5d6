//! The database: reachable, with this version's schema, a primary, durable, without a pooler in transaction mode, and in
//! an epoch of its own if it was restored.

use super::examined::NotOpened;
use super::{Examined, Problem, Verdict};
use crate::cli::database::told;
use crate::store::Descent;

pub(super) async fn reachable(examined: &Examined) -> Verdict {
    match examined.opened().await {
        Ok(store) => match examined.postgres_of(store).await {
            Ok(Some((state, _))) => Verdict::good(format!("PostgreSQL {}.", state.version)),
            Ok(None) => Verdict::good("SQLite."),
            Err(error) => Verdict::wrong(
                format!("The settings of the PostgreSQL server cannot be read: {error}"),
                "Fix what the message names; then repeat the command.",
            ),
        },
        Err(NotOpened::WrongSettings) => Verdict::skipped("Its settings are wrong."),
        Err(NotOpened::NoFile) => {
            Verdict::skipped("The SQLite file does not exist yet; the first start creates it.")
        }
        // What PgBouncer says.
        Err(NotOpened::Failed(error)) if error.contains("unsupported startup parameter") => Verdict::wrong(
            format!("The pooler in front of PostgreSQL refuses how nodes connect: {error}"),
            "In pgbouncer.ini, set ignore_startup_parameters = extra_float_digits and pool_mode = session.",
        ),
        Err(NotOpened::Failed(error)) => Verdict::wrong(
            format!("The database cannot be reached: {error}"),
            "Check TRAILFLOW_DATABASE_URL, that PostgreSQL runs there, and that pg_hba.conf and the firewall admit this \
             machine.",
        ),
    }
}

pub(super) async fn schema(examined: &Examined) -> Verdict {
    let store = match examined.store().await {
        Ok(store) => store,
        Err(verdict) => return verdict,
    };
    let difference = match store.schema_difference().await {
        Ok(difference) => difference,
        Err(error) => {
            let fix = "Let the role of TRAILFLOW_DATABASE_URL read the table seaql_migrations.";
            return Verdict::wrong(format!("The version of the schema cannot be read: {error}"), fix);
        }
    };
    let mut problems = Vec::new();
    if let Some(first) = difference.missing.first() {
        problems.push(Problem::new(
            format!("The schema is behind: {} missing, from {first} on.", steps(difference.missing.len())),
            "Run `trailflow migrate` with this version, then start the nodes.",
        ));
    }
    if let Some(last) = difference.unknown.last() {
        problems.push(Problem::new(
            format!(
                "The schema is ahead: {} unknown to this version (the newest: {last}). A newer version has migrated this \
                 database.",
                steps(difference.unknown.len())
            ),
            "Install that newer version here. An older one may run beside it only during an upgrade.",
        ));
    }
    Verdict::of(
        problems,
        format!("The schema is this version's: {}.", crate::store::diagnosis::schema_version()),
    )
}

fn steps(count: usize) -> String {
    if count == 1 { "1 step is".to_owned() } else { format!("{count} steps are") }
}

pub(super) async fn primary(examined: &Examined) -> Verdict {
    match examined.postgres().await {
        Err(verdict) => verdict,
        Ok((state, _)) if state.is_standby => Verdict::wrong(
            "The database is a standby, which takes no writes: nodes would not become ready.",
            "Point TRAILFLOW_DATABASE_URL at the primary, best at the proxy that follows it; or promote this server if it \
             should be the primary: select pg_promote().",
        ),
        Ok(_) => Verdict::good("The database is a primary."),
    }
}

pub(super) async fn durability(examined: &Examined) -> Verdict {
    let (state, _) = match examined.postgres().await {
        Ok(state) => state,
        Err(verdict) => return verdict,
    };
    let problem = |name: &&str| {
        Problem::new(
            format!(
                "PostgreSQL runs with {name} off: a crash can lose or damage writes that were acknowledged."
            ),
            format!(
                "alter system set {name} = on; select pg_reload_conf(); and remove {name} from its start command and from the role."
            ),
        )
    };
    Verdict::of(state.not_durable.iter().map(problem).collect(), "Commits survive a crash.")
}

pub(super) async fn statement_timeout(examined: &Examined) -> Verdict {
    match examined.postgres().await {
        Err(verdict) => verdict,
        Ok((state, _)) if state.statement_timeout == "0" => Verdict::wrong(
            "Statements have no time-out: a pooler drops the one that nodes set when they connect.",
            "alter role trailflow set statement_timeout = '15s', with the role of TRAILFLOW_DATABASE_URL; then restart the \
             pooler's connections.",
        ),
        Ok((state, _)) if !state.limits_statements_of_role => Verdict::advice(
            format!(
                "A node's statement may take {}, but the role itself sets no limit: a statement of another program that \
                 connects with it can hold locks without end.",
                state.statement_timeout
            ),
            "alter role trailflow set statement_timeout = '15s', with the role of TRAILFLOW_DATABASE_URL.",
        ),
        Ok((state, _)) => Verdict::good(format!("A statement may take {}.", state.statement_timeout)),
    }
}

pub(super) async fn pooler(examined: &Examined) -> Verdict {
    if let Err(verdict) = examined.postgres().await {
        return verdict;
    }
    let store = match examined.store().await {
        Ok(store) => store,
        Err(verdict) => return verdict,
    };
    match store.pools_by_transaction().await {
        Ok(false) => Verdict::good("Each connection keeps its server process."),
        Ok(true) => Verdict::wrong(
            "A pooler in transaction mode is in front of PostgreSQL: prepared statements and time-outs are lost between \
             transactions.",
            "Set pool_mode = session for this database in pgbouncer.ini, or connect to PostgreSQL itself.",
        ),
        Err(error) => Verdict::wrong(
            format!("PostgreSQL or the pooler grants too few connections at the same time: {error}"),
            "Raise max_connections of PostgreSQL, or default_pool_size of the pooler.",
        ),
    }
}

pub(super) async fn epoch(examined: &Examined) -> Verdict {
    let store = match examined.store().await {
        Ok(store) => store,
        Err(verdict) => return verdict,
    };
    match store.descent().await {
        Ok(Descent::Restored) => Verdict::wrong(
            "The database was restored to an earlier moment, and no epoch has begun: times and cursors that were handed out \
             after that moment are handed out again, for other changes.",
            "Stop all nodes, run `trailflow restore begin`, then `trailflow verify-restore`.",
        ),
        Ok(Descent::Promoted) => Verdict::advice(
            "A server was promoted since the epoch began: a standby, or one that was restored to the end of its archive.",
            "If it may lack acknowledged writes, as an asynchronous standby or the end of an archive may, run \
             `trailflow restore begin`. If it had all of them, nothing is left to do, and you can ignore this.",
        ),
        Ok(Descent::Straight) => Verdict::good("The database was not restored without a new epoch."),
        Err(error) => Verdict::skipped(format!("The epoch cannot be read: {}", told(error))),
    }
}
