//! Statements, as steps of traced requests.

use sea_orm::metric::Info;
use sea_orm::{DatabaseConnection, DbBackend};

use super::transaction::Groups;
use super::{Store, is_postgres};
use crate::traces;

impl Store {
    /// The same, with each statement told to the trace of its request. Without traces, statements are not timed. What
    /// answers many requests together belongs to none of them: they tell how long they waited for it.
    #[must_use]
    pub fn traced(self) -> Store {
        let Store { mut db, mut portal, mut dispatch, .. } = self.clone();
        for connection in [&mut db, &mut portal, &mut dispatch] {
            tell_of_statements(connection);
        }
        let mut store = Store { db, portal, dispatch, groups: None, ..self };
        // Those of before end with the store that had them.
        store.groups = is_postgres(&store.db).then(|| Groups::start(&store));
        store
    }
}

fn tell_of_statements(connection: &mut DatabaseConnection) {
    connection.set_metric_callback(|info: &Info<'_>| {
        let database = match info.statement.db_backend {
            DbBackend::Postgres => "postgresql",
            _ => "sqlite",
        };
        traces::statement(name(&info.statement.sql), database, info.elapsed, info.failed);
    });
}

/// A statement's kind, and nothing of its text.
fn name(sql: &str) -> &'static str {
    const KINDS: [(&str, &str); 5] = [
        ("select", "sql select"),
        ("insert", "sql insert"),
        ("update", "sql update"),
        ("delete", "sql delete"),
        ("with", "sql with"),
    ];
    let text = sql.trim_start();
    let begins = |word: &str| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    KINDS.iter().find(|(word, _)| begins(word)).map_or("sql", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_statement_is_named_by_its_kind_alone() {
        let named =
            ["\nwith a as (select 1)", "SELECT secret", "savepoint write", "", "é", "insert into loads"];
        assert_eq!(named.map(name), ["sql with", "sql select", "sql", "sql", "sql", "sql insert"]);
    }
}
