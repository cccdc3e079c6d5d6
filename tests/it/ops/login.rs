//! Profiles: an operator API and its token, kept for later commands in a file of their user alone.

use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::process::Command;
use tokio::time::timeout;

use super::{DEADLINE, Desk, Ran, finish};
use crate::harness::on_both;

/// A command of somebody with a home and no operator token in the environment.
fn at_home(desk: &Desk, arguments: &[&str]) -> Command {
    let mut command = desk.ops(arguments);
    command.env_remove("TRAILFLOW_OPERATOR_URL").env_remove("TRAILFLOW_OPERATOR_TOKEN");
    command.env("HOME", desk.folder.path());
    command
}

async fn typed(mut command: Command, text: &str) -> Ran {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).await.unwrap();
    drop(input);
    let output = timeout(DEADLINE, child.wait_with_output()).await.expect("it ends").unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

on_both! {
    async fn a_login_is_kept_for_its_user_alone_until_the_logout(world: World) {
        let desk = Desk::at(&world).await;
        let url = format!("http://{}", desk.operator);
        let list: &[&str] = &["organizations", "list", "--json"];
        let ran = finish(&mut at_home(&desk, list)).await;
        assert!(ran.code == Some(2) && ran.err.contains("trailflow ops login"), "{ran:?}");

        let wrong = typed(at_home(&desk, &["login", "--operator-url", &url]), "tf_operator_hunter2\n").await;
        assert!(wrong.code == Some(1) && !wrong.err.contains("hunter2"), "{wrong:?}");
        assert_eq!(desk.read(".config/trailflow/profiles.toml"), None, "what does not work is not kept");
        let ran = typed(at_home(&desk, &["login", "--operator-url", &url]), &format!("{}\n", desk.token)).await;
        assert!(ran.code == Some(0) && ran.out.contains("Profile default"), "{ran:?}");
        assert!(!ran.out.contains(&desk.token) && !ran.err.contains(&desk.token), "{ran:?}");
        let file = desk.folder.path().join(".config/trailflow/profiles.toml");
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let ran = finish(&mut at_home(&desk, list)).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), "[]\n"), "{ran:?}");

        // A token goes to the server that it was kept for, and to no other.
        let elsewhere = [list, &["--operator-url", "http://127.0.0.1:1"]].concat();
        let ran = finish(&mut at_home(&desk, &elsewhere)).await;
        assert!(ran.code == Some(2) && ran.err.contains("there is no operator token"), "{ran:?}");
        let ran = finish(at_home(&desk, list).env("TRAILFLOW_OPERATOR_TOKEN", &desk.token)).await;
        assert!(ran.code == Some(1) && ran.err.contains("127.0.0.1:8082"), "nor one of the environment: {ran:?}");
        let named = [list, &["--profile", "default"]].concat();
        let ran = finish(at_home(&desk, &named).env("TRAILFLOW_OPERATOR_TOKEN", "tf_operator_other")).await;
        assert_eq!(ran.code, Some(0), "a profile that is named is used: {ran:?}");

        let support = world.operator_token_of("SUPPORT").await;
        let login: &[&str] = &["login", "--profile", "support", "--operator-url", &url];
        assert_eq!(typed(at_home(&desk, login), &support).await.code, Some(0));
        let role = finish(&mut at_home(&desk, &["tokens", "show"])).await;
        assert!(role.out.contains("SUPPORT"), "the last login counts: {role:?}");
        let ran = finish(&mut at_home(&desk, &[list, &["--profile", "prodution"]].concat())).await;
        assert!(ran.code == Some(2) && ran.err.contains("known: default, support"), "{ran:?}");

        assert_eq!(finish(&mut at_home(&desk, &["logout"])).await.code, Some(0));
        let role = finish(&mut at_home(&desk, &["tokens", "show"])).await;
        assert!(role.out.contains("ADMIN"), "the one that is left: {role:?}");
        assert_eq!(finish(&mut at_home(&desk, &["logout", "--profile", "default"])).await.code, Some(0));
        assert!(!desk.read(".config/trailflow/profiles.toml").unwrap().contains("tf_operator_"));
        assert_eq!(finish(&mut at_home(&desk, list)).await.code, Some(2));

        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        let ran = finish(&mut at_home(&desk, list)).await;
        assert!(ran.code == Some(2) && ran.err.contains("chmod 600"), "{ran:?}");
    }

    async fn a_profile_s_token_goes_to_no_status_page_that_it_was_not_kept_with(world: World) {
        let desk = Desk::at(&world).await;
        let url = format!("http://{}", desk.operator);
        let login = typed(at_home(&desk, &["login", "--operator-url", &url]), &desk.token).await;
        assert_eq!(login.code, Some(0), "{login:?}");
        // Something that listens where a flag points, and keeps what it is sent.
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let elsewhere = format!("http://{}", listener.local_addr().unwrap());
        let (sent, mut heard) = tokio::sync::mpsc::unbounded_channel();
        let listening = tokio::spawn(async move {
            while let Ok((mut connection, _)) = listener.accept().await {
                let mut bytes = vec![0; 8_192];
                let read = connection.read(&mut bytes).await.unwrap();
                sent.send(String::from_utf8_lossy(&bytes[..read]).to_lowercase()).unwrap();
            }
        });
        let list: &[&str] = &["incidents", "list", "--status-operator-url", &elsewhere];
        let ran = finish(&mut at_home(&desk, list)).await;
        assert!(ran.code == Some(2) && ran.err.contains("only sent to the profile's own addresses"), "{ran:?}");
        let variable = finish(at_home(&desk, &["incidents", "list"]).env("TRAILFLOW_STATUS_OPERATOR_URL", &elsewhere)).await;
        assert_eq!((variable.code, variable.err), (ran.code, ran.err));
        assert!(heard.try_recv().is_err(), "nothing was sent there");

        // A token of its own, also beside a profile that is named.
        desk.write("status.token", "tf_operator_for_status");
        let file = desk.folder.path().join("status.token");
        let own = [list, &["--profile", "default", "--operator-token-file", file.to_str().unwrap()]].concat();
        assert_eq!(finish(&mut at_home(&desk, &own)).await.code, Some(1));
        let request = heard.recv().await.unwrap();
        assert!(request.contains("bearer tf_operator_for_status") && !request.contains(&desk.token.to_lowercase()));
        // What the profile was kept with gets its token, and other commands do not mind the flag.
        let login: &[&str] = &["login", "--operator-url", &url, "--status-operator-url", &elsewhere];
        assert_eq!(typed(at_home(&desk, login), &desk.token).await.code, Some(0));
        for list in [&["incidents", "list"][..], list] {
            assert_eq!(finish(&mut at_home(&desk, list)).await.code, Some(1));
            assert!(heard.recv().await.unwrap().contains(&desk.token.to_lowercase()));
        }
        let other = ["organizations", "list", "--status-operator-url", "http://127.0.0.1:1"];
        assert_eq!(finish(&mut at_home(&desk, &other)).await.code, Some(0));
        listening.abort();
    }
}
