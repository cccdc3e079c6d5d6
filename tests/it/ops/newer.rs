//! A server that is newer than the program, and has words that its contract does not have.

use std::net::SocketAddr;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::Desk;
use crate::harness::on_both;

/// Stands before the operator API, and answers with other words where the contract has some.
async fn newer(operator: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, operator));
        }
    });
    address
}

async fn answer(mut stream: TcpStream, operator: SocketAddr) {
    let mut lines = BufReader::new(&mut stream).lines();
    let (mut path, mut token) = (String::new(), String::new());
    while let Ok(Some(line)) = lines.next_line().await
        && !line.is_empty()
    {
        if let Some(rest) = line.strip_prefix("GET ") {
            rest.split(' ').next().unwrap().clone_into(&mut path);
        }
        if let Some(("authorization", value)) = line.split_once(": ") {
            value.clone_into(&mut token);
        }
    }
    let request =
        crate::harness::world::plain_http().build().unwrap().get(format!("http://{operator}{path}"));
    let mut body: Value = request.header("authorization", token).send().await.unwrap().json().await.unwrap();
    replace(&mut body);
    let body = body.to_string();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
}

/// `ASSIGNED` becomes `NEWER_ASSIGNED`, `loads:read` `newer:read` and `load.created` `load.newer`.
fn replace(value: &mut Value) {
    match value {
        Value::String(text)
            if text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_') =>
        {
            text.insert_str(0, "NEWER_");
        }
        Value::String(text) if text == "loads:read" => "newer:read".clone_into(text),
        Value::String(text) if text == "load.created" => "load.newer".clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(replace),
        Value::Object(members) => members.values_mut().for_each(replace),
        _ => {}
    }
}

on_both! {
    async fn words_of_a_newer_server_are_shown_as_they_came(world: World) {
        let desk = Desk::at(&world).await;
        let (organization, token) = world.tenant().await;
        let id = organization.id.to_string();
        let equipment = json!({"type": "REEFER"});
        let load = json!({"orderNumber": "O", "externalId": "T-1", "equipment": equipment,
            "references": [{"type": "BOL", "value": "7"}, {"type": "OTHER", "value": "8"}],
            "stops": [{"type": "PICKUP", "city": "Reno"}]});
        let api = world.raw(&token);
        api.post("/v1/loads", &load).await.data(201);
        let hook = json!({"url": "https://hooks.example.com/a", "eventTypes": ["load.created", "load.updated"]});
        let hook = api.post("/v1/webhooks", &hook).await.data(201)["id"].as_str().unwrap().to_owned();
        api.post("/v1/loads", &json!({"orderNumber": "P"})).await.data(201);
        desk.told(&["users", "invite", &id, "ana@blue.example", "--name", "Ana", "--role", "viewer"]).await;
        desk.told(&["webhooks", "pause", &id, &hook, "--reason", "tests", "--yes"]).await;
        let beyond = Desk::with(newer(world.node.operator_addr()).await, desk.token.clone());
        for (command, word) in [
            (vec!["loads", "list", &id], "NEWER_PENDING"),
            (vec!["loads", "show", &id, "T-1"], "NEWER_PICKUP"),
            (vec!["keys", "list", &id], "newer:read"),
            (vec!["organizations", "list"], "NEWER_TEST_ENABLED"),
            (vec!["organizations", "show", &id], "NEWER_TEST_ENABLED"),
            (vec!["users", "list", &id], "NEWER_VIEWER"),
            (vec!["tokens", "show"], "NEWER_ADMIN"),
            (vec!["webhooks", "list", &id], "load.newer"),
            (vec!["deliveries", "list", &id], "NEWER_PENDING"),
            (vec!["audit", "list"], ""),
            (vec!["usage", "show", &id], ""),
            (vec!["onboarding", "show", &id], ""),
        ] {
            assert!(beyond.told(&command).await.contains(word), "{command:?}: {}", beyond.told(&command).await);
            let json = beyond.told(&[command.as_slice(), &["--json"]].concat()).await;
            assert!(json.contains(word), "{command:?}: {json}");
        }
    }
}
