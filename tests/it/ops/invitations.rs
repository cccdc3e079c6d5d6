//! Invitations through a real mail server: as they arrive, and when they do not.

use serde_json::{Value, json};

use super::Desk;
use crate::harness::mail_server::MailServer;
use crate::harness::process::Process;
use crate::harness::wait::eventually;
use crate::harness::{Backend, World};

const NAME: &str = "Spedition Grün & Söhne, Łódź";

/// The link in a part of a mail.
fn link(text: &str) -> &str {
    let start = text.find("https://portal.trailflow.ai/invitations/tf_invitation_").expect("a link");
    text[start..].split(|c: char| c.is_whitespace() || c == '"' || c == '<').next().unwrap()
}

struct Office {
    world: World,
    node: Process,
    desk: Desk,
    organization: String,
}

impl Office {
    /// Staff whose node sends mail by these settings; the world looks at the same data.
    async fn open(settings: &[(&str, &str)]) -> Office {
        let world = World::start(Backend::PostgresRedis).await;
        let node = Process::start_with(&world.place, None, settings).await;
        let desk = Desk::with(node.operator_addr, world.operator_token().await);
        let organization = desk.told(&["organizations", "create", NAME, "--quiet"]).await.trim().to_owned();
        Office { world, node, desk, organization }
    }

    fn invite(&self) -> [&str; 8] {
        ["users", "invite", &self.organization, "zoe@grun.example", "--name", "Zoë Łukasz", "--role", "admin"]
    }

    async fn lets_in(&self, link: &str) -> bool {
        let token = link.rsplit_once('/').unwrap().1;
        self.world.redeem(token).await.is_ok()
    }

    async fn users(&self) -> Value {
        self.desk.json(&["users", "list", &self.organization]).await
    }

    /// Waits until the mail is in this state, and this was said of it.
    async fn until(&self, state: &str, said: &str) {
        eventually(said, || async {
            let user = &self.users().await[0];
            let problem = user["invitationMailProblem"].as_str();
            user["invitationMail"] == state && problem.is_some_and(|problem| problem.contains(said))
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_arrives_whole_over_an_encrypted_connection() {
    let folder = tempfile::tempdir().unwrap();
    let mut server = MailServer::guarded(folder.path(), "staff:pass word").await;
    let url = format!("smtp://staff:pass%20word@127.0.0.1:{}?tls=required", server.port);
    let authority = folder.path().join("mail-ca.pem").into_os_string().into_string().unwrap();
    let settings = [
        ("TRAILFLOW_SMTP_URL", url.as_str()),
        ("TRAILFLOW_SMTP_CA_FILE", authority.as_str()),
        ("TRAILFLOW_MAIL_FROM", "Trailflow Partner Desk <desk@trailflow.example>"),
    ];
    let office = Office::open(&settings).await;
    office.desk.told(&office.invite()).await;
    let mail = server.mail().await;
    assert_eq!((&mail["encrypted"], &mail["authenticated"]), (&json!(true), &json!(true)));
    assert_eq!(
        (&mail["sender"], &mail["recipients"]),
        (&json!("desk@trailflow.example"), &json!(["zoe@grun.example"]))
    );
    assert_eq!(mail["defects"], json!([]));
    let headers = &mail["headers"];
    assert_eq!(headers["from"], "Trailflow Partner Desk <desk@trailflow.example>");
    assert_eq!(headers["to"], "zoe@grun.example");
    assert_eq!(headers["subject"], format!("Your invitation to the Trailflow portal of {NAME}"));
    assert!(headers["date"].is_string() && headers["message-id"].is_string(), "{headers}");
    assert_eq!(mail["type"], "multipart/alternative");
    let parts = mail["parts"].as_array().unwrap();
    let kinds: Vec<_> = parts.iter().map(|part| (part["type"].clone(), part["charset"].clone())).collect();
    assert_eq!(kinds, [(json!("text/plain"), json!("utf-8")), (json!("text/html"), json!("utf-8"))]);
    let [text, html] = [0, 1].map(|part| parts[part]["text"].as_str().unwrap());
    assert!(text.lines().next() == Some("Hello Zoë Łukasz,") && text.contains(NAME), "{text}");
    assert!(html.contains("Zoë Łukasz") && html.contains("Grün &#38; Söhne"), "{html}");
    assert_eq!(link(text), link(html));
    assert!(office.lets_in(link(text)).await && !office.lets_in(link(text)).await, "the link works once");
    assert_eq!(office.node.terminate().await, Some(0));
}

/// Whoever invites waits for no mail server, and sees in the list what came of the mail.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_is_not_sent_is_told_and_can_be_sent_again() {
    let refusal = "550 5.1.1 There is no such mailbox";
    let mut server = MailServer::answering(&[refusal, "451 4.7.1 Greylisted, try again later"]).await;
    let office = Office::open(&[("TRAILFLOW_SMTP_URL", &format!("smtp://127.0.0.1:{}", server.port))]).await;
    let invite = office.invite();
    assert!(office.desk.told(&invite).await.contains("QUEUED"), "whoever invites does not wait");
    office.until("FAILED", "There is no such mailbox").await;
    // The mail server asks to come again, and is taken at its word.
    office.desk.told(&invite).await;
    office.until("QUEUED", "Greylisted").await;
    let first = server.mail().await["parts"][0]["text"].as_str().unwrap().to_owned();
    eventually("it is sent", || async { office.users().await[0]["invitationMail"] == "SENT" }).await;
    server.stop().await;
    assert!(!office.desk.told(&invite).await.contains("tf_invitation_"));
    office.until("QUEUED", "").await;
    let users = office.users().await;
    assert_eq!(
        (users.as_array().unwrap().len(), &users[0]["status"]),
        (1, &json!("INVITED")),
        "nothing is lost"
    );
    assert!(!office.lets_in(link(&first)).await, "a newer invitation took its place");
    assert_eq!(office.node.terminate().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_only_printed_is_told_so() {
    let office = Office::open(&[]).await;
    office.desk.told(&office.invite()).await;
    office.until("PRINTED", "no mail server is configured").await;
    assert!(office.desk.told(&["users", "list", &office.organization]).await.contains("PRINTED"));
    assert!(office.node.printed().iter().any(|line| line.contains("/invitations/tf_invitation_")));
    assert_eq!(office.node.terminate().await, Some(0));
}

/// Whoever sits between must not be given the password, nor the link.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_proves_nothing_gets_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = MailServer::guarded(folder.path(), "staff:secret").await;
    let url = format!("smtp://staff:secret@127.0.0.1:{}?tls=required", server.port);
    let office = Office::open(&[("TRAILFLOW_SMTP_URL", &url)]).await;
    office.desk.told(&office.invite()).await;
    office.until("QUEUED", "certificate").await;
    assert!(!office.users().await.to_string().contains("secret"));
    assert_eq!(office.node.terminate().await, Some(0));
}
