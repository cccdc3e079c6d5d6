//! The operator API behind a proxy that speaks TLS: who is trusted, and what is said of who is not.

use std::net::SocketAddr;

use rcgen::{CertificateParams, date_time_ymd};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

use super::{Desk, finish};
use crate::harness::authority::{Authority, acceptor};
use crate::harness::on_both;

/// A proxy in front of `to` whose certificate is for `name`; returns its port.
async fn proxy(
    to: SocketAddr,
    authority: &Authority,
    name: &str,
    change: impl FnOnce(&mut CertificateParams),
) -> u16 {
    let (certificate, key) = authority.certify(name, change);
    let acceptor = acceptor(certificate.der().clone(), &key);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut outside) = acceptor.accept(stream).await else { return };
                let mut inside = TcpStream::connect(to).await.unwrap();
                // Either side may hang up without a word.
                let _ended = copy_bidirectional(&mut outside, &mut inside).await;
            });
        }
    });
    port
}

on_both! {
    async fn an_authority_of_ones_own_is_trusted_when_it_is_named(world: World) {
        let (desk, authority) = (Desk::at(&world).await, Authority::new());
        let port = proxy(desk.operator, &authority, "127.0.0.1", |_| {}).await;
        let url = format!("https://127.0.0.1:{port}");
        desk.write("ca.pem", &authority.pem());
        let made = desk.told(&["organizations", "create", "Blue Ridge", "--operator-url", &url, "--operator-ca-file", "ca.pem", "--quiet"]).await;
        desk.write("customers.csv", "customerCode,customerName\nACME,Acme Foods\n");
        let mut import = desk.ops(&["customers", "import", made.trim(), "customers.csv", "--json"]);
        let import = import.env("TRAILFLOW_OPERATOR_URL", &url).env("TRAILFLOW_OPERATOR_CA_FILE", "ca.pem");
        let ran = finish(import).await;
        assert!(ran.code == Some(0) && ran.out.contains("\"created\": 1"), "{ran:?}");
    }

    async fn nobody_else_is_trusted_and_the_reason_is_told(world: World) {
        let (desk, authority) = (Desk::at(&world).await, Authority::new());
        desk.write("ca.pem", &authority.pem());
        desk.write("other.pem", &Authority::new().pem());
        desk.write("empty.pem", "nothing\n");
        let good = proxy(desk.operator, &authority, "127.0.0.1", |_| {}).await;
        let other_name = proxy(desk.operator, &authority, "ops.example.com", |_| {}).await;
        let expired = proxy(desk.operator, &authority, "127.0.0.1", |params| params.not_after = date_time_ymd(2020, 1, 1)).await;
        let plain = desk.operator.port();
        for (port, file, code, told) in [
            (good, None, 1, "TRAILFLOW_OPERATOR_CA_FILE"),
            (good, Some("other.pem"), 1, "TRAILFLOW_OPERATOR_CA_FILE"),
            (other_name, Some("ca.pem"), 1, "another name"),
            (expired, Some("ca.pem"), 1, "expired"),
            (plain, Some("ca.pem"), 1, "does not speak https"),
            (good, Some("empty.pem"), 2, "empty.pem"),
            (good, Some("missing.pem"), 2, "missing.pem"),
        ] {
            let url = format!("https://127.0.0.1:{port}");
            let mut command = desk.ops(&["organizations", "list", "--operator-url", &url]);
            if let Some(file) = file {
                command.args(["--operator-ca-file", file]);
            }
            let ran = finish(&mut command).await;
            assert_eq!((ran.code, ran.out.as_str()), (Some(code), ""), "{told}: {ran:?}");
            assert!(ran.err.contains(told) && !ran.err.contains(&desk.token), "{told}: {ran:?}");
        }
    }
}
