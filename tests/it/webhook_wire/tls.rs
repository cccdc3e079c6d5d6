//! Certificates: only one that the world trusts, for this very name, is good.

use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rustls::pki_types::CertificateDer;
use tokio::io::AsyncWriteExt;
use trailflow::webhooks::{ErrorClass, Guard, Outcome, Sender};

use super::receiver::{Receiver, hear};
use super::{PATIENT, failed, lenient, local_sender, send};
use crate::harness::authority::{Authority, acceptor};
use crate::harness::names::PublicExamples;

const HOST: &str = "127-0-0-1.at.example";

/// A receiver with a certificate of this authority.
async fn receiver(authority: &Authority, change: impl FnOnce(&mut CertificateParams)) -> Receiver {
    let (certificate, key) = authority.certify(HOST, change);
    serve(certificate.der().clone(), &key).await
}

/// A sender that trusts it.
fn trusting_sender(authority: &Authority) -> Sender {
    let guard = Guard::new(lenient(), Arc::new(PublicExamples));
    Sender::new(guard, PATIENT, &[authority.der().clone()]).unwrap()
}

async fn serve(certificate: CertificateDer<'static>, key: &KeyPair) -> Receiver {
    let acceptor = acceptor(certificate, key);
    Receiver::doing(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else { return };
            while hear(&mut stream).await.is_some() {
                stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            }
        }
    })
    .await
}

fn url(receiver: &Receiver) -> String {
    format!("https://{HOST}:{}/", receiver.address.port())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trusted_certificate_is_taken_and_its_connection_kept() {
    let authority = Authority::new();
    let receiver = receiver(&authority, |_| {}).await;
    let sender = trusting_sender(&authority);
    for _ in 0..3 {
        assert_eq!(send(&sender, url(&receiver)).await.outcome, Outcome::Delivered { status: 204 });
    }
    assert_eq!(receiver.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_certificate_is() {
    let authority = Authority::new();
    let sender = trusting_sender(&authority);
    let good = receiver(&authority, |_| {}).await;
    assert_eq!(
        send(&local_sender(PATIENT), url(&good)).await.outcome,
        failed(ErrorClass::Tls),
        "unknown issuer"
    );

    let other_name = receiver(&authority, |params| {
        *params = CertificateParams::new(vec!["hooks.example.com".to_owned()]).unwrap();
    });
    let expired = receiver(&authority, |params| params.not_after = date_time_ymd(2020, 1, 1));
    let not_yet = receiver(&authority, |params| params.not_before = date_time_ymd(2100, 1, 1));
    let own_key = KeyPair::generate().unwrap();
    let self_signed = CertificateParams::new(vec![HOST.to_owned()]).unwrap().self_signed(&own_key).unwrap();
    let self_signed = serve(self_signed.der().clone(), &own_key);
    let plain = Receiver::doing(|mut stream| async move {
        let _told = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    });
    let other = Authority::new();
    for (what, receiver) in [
        ("another name", other_name.await),
        ("expired", expired.await),
        ("not valid yet", not_yet.await),
        ("self-signed", self_signed.await),
        ("another issuer", receiver(&other, |_| {}).await),
        ("no TLS at all", plain.await),
    ] {
        assert_eq!(send(&sender, url(&receiver)).await.outcome, failed(ErrorClass::Tls), "{what}");
    }
    let by_address = format!("https://127.0.0.1:{}/", good.address.port());
    assert_eq!(
        send(&sender, by_address).await.outcome,
        failed(ErrorClass::Tls),
        "the address is not the name"
    );
}
