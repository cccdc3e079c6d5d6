//! Certificates: only one that the world trusts, for this very name, is good.

use std::sync::Arc;

use rcgen::{CertificateParams, CertifiedIssuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::AsyncWriteExt;
use tokio_rustls::TlsAcceptor;
use trailflow::webhooks::{ErrorClass, Guard, Outcome, Sender};

use super::receiver::{Receiver, hear};
use super::{PATIENT, failed, lenient, local_sender, send};
use crate::harness::names::PublicExamples;

const HOST: &str = "127-0-0-1.at.example";

/// An authority of the test's own.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        Authority { issuer: CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap() }
    }

    /// A receiver with a certificate of this authority.
    async fn receiver(&self, change: impl FnOnce(&mut CertificateParams)) -> Receiver {
        let mut params = CertificateParams::new(vec![HOST.to_owned()]).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        serve(certificate.der().clone(), &key).await
    }

    /// A sender that trusts it.
    fn trusting_sender(&self) -> Sender {
        let guard = Guard::new(lenient(), Arc::new(PublicExamples));
        Sender::new(guard, PATIENT, &[self.issuer.der().clone()]).unwrap()
    }
}

async fn serve(certificate: CertificateDer<'static>, key: &KeyPair) -> Receiver {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
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
    let receiver = authority.receiver(|_| {}).await;
    let sender = authority.trusting_sender();
    for _ in 0..3 {
        assert_eq!(send(&sender, url(&receiver)).await.outcome, Outcome::Delivered { status: 204 });
    }
    assert_eq!(receiver.connections(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_other_certificate_is() {
    let authority = Authority::new();
    let sender = authority.trusting_sender();
    let good = authority.receiver(|_| {}).await;
    assert_eq!(
        send(&local_sender(PATIENT), url(&good)).await.outcome,
        failed(ErrorClass::Tls),
        "unknown issuer"
    );

    let other_name = authority.receiver(|params| {
        *params = CertificateParams::new(vec!["hooks.example.com".to_owned()]).unwrap();
    });
    let expired = authority.receiver(|params| params.not_after = date_time_ymd(2020, 1, 1));
    let not_yet = authority.receiver(|params| params.not_before = date_time_ymd(2100, 1, 1));
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
        ("another issuer", other.receiver(|_| {}).await),
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
