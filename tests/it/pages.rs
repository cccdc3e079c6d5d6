//! Pages are bounded in bytes as well: then they hold fewer rows than `limit`, and only a null `nextCursor` is the end.

use serde_json::{Value, json};

use crate::harness::on_both;

const MIB: usize = 1024 * 1024;

/// Reads all pages; returns how many rows each had, and all order numbers.
async fn all(world: &crate::harness::World, token: &str, query: &str) -> (Vec<usize>, Vec<String>) {
    let (mut sizes, mut numbers, mut cursor) = (Vec::new(), Vec::new(), None::<String>);
    loop {
        let after = cursor.map(|cursor| format!("&cursor={cursor}")).unwrap_or_default();
        let page = world.raw(token).get(&format!("/v1/loads?{query}{after}")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.len() <= MIB + 1024, "{} bytes", page.text.len());
        let body = page.json();
        let rows = body["data"].as_array().unwrap();
        sizes.push(rows.len());
        numbers.extend(rows.iter().map(|row| row["orderNumber"].as_str().unwrap().to_owned()));
        match &body["nextCursor"] {
            Value::Null => return (sizes, numbers),
            next => cursor = next.as_str().map(str::to_owned),
        }
    }
}

on_both! {
    /// However many statements a page takes, it holds what was asked for.
    async fn a_page_of_small_loads_has_as_many_as_were_asked_for(world: World) {
        let (_, token) = world.tenant().await;
        let expected: Vec<_> = (0..60).map(|number| format!("ORD-{number}")).collect();
        for number in &expected {
            world.raw(&token).post("/v1/loads", &json!({"orderNumber": number})).await.data(201);
        }
        for limit in [7, 23, 24, 25, 26, 48, 59, 60, 61, 100] {
            let (sizes, numbers) = all(&world, &token, &format!("limit={limit}&include=stops")).await;
            let mut left: usize = 60;
            let full = std::iter::from_fn(|| {
                let rows = limit.min(left);
                left -= rows;
                (rows > 0).then_some(rows)
            });
            assert_eq!(sizes, full.collect::<Vec<_>>(), "limit={limit}");
            assert_eq!(numbers, expected, "limit={limit}");
        }
        // The large ones behind them are as many as fit.
        world.large_loads(&token, 30).await;
        let (sizes, numbers) = all(&world, &token, "limit=100&include=stops").await;
        assert_eq!(numbers.len(), 90);
        assert!((61..90).contains(&sizes[0]), "{sizes:?}");
    }

    async fn a_page_ends_where_it_is_full_and_the_next_goes_on_from_there(world: World) {
        let (organization, token) = world.tenant().await;
        world.large_loads(&token, 45).await;
        let expected: Vec<_> = (0..45).map(|number| format!("ORD-{number}")).collect();
        let (sizes, numbers) = all(&world, &token, "limit=100&include=stops").await;
        assert_eq!(numbers, expected);
        assert!(sizes.len() >= 2 && sizes.iter().all(|rows| (1..40).contains(rows)), "{sizes:?}");
        // What is not shown is not counted, nor read.
        assert_eq!(all(&world, &token, "limit=100").await, (vec![45], expected.clone()));
        assert_eq!(all(&world, &token, "limit=10&include=stops").await.0, [10, 10, 10, 10, 5]);
        assert_eq!(all(&world, &token, "limit=100&statuses=PENDING,ASSIGNED&include=stops").await.1, expected);
        // Staff always see stops.
        let staff = world.operator_token().await;
        let url = world.operator_url(&format!("/v1/organizations/{}/loads?limit=100", organization.id));
        let page = world.http.get(url).bearer_auth(&staff).send().await.unwrap().text().await.unwrap();
        let body: Value = serde_json::from_str(&page).unwrap();
        let rows = body["data"].as_array().unwrap().len();
        assert!(page.len() <= MIB + 1024 && (1..40).contains(&rows) && body["nextCursor"].is_string(), "{rows}");
    }
}
