//! Targets that would have us call somebody who did not ask for it.
//!
//! Each is refused when a subscription is created, with words; and when a delivery is sent, as if it had been
//! stored before the rules were, with a class.

use serde_json::json;
use trailflow::webhooks::ErrorClass::{self, BlockedAddress, BlockedUrl, Dns};

use super::{PATIENT, failed, send, sender, strict};
use crate::harness::names::PublicExamples;
use crate::harness::on_both;

const NOT_AN_ADDRESS: &str = "not by an IP address";
const BY_NAME: &str = "must name a public host by its DNS name";
const UNUSABLE: &str = "could not be used";
const PORTS: &str = "must use one of the ports";
const USER: &str = "must not hold a user name";
const PATTERN: &str = "must match the pattern";

#[rustfmt::skip]
const HOSTILE: &[(&str, &str, ErrorClass)] = &[
    // Loopback in every spelling that some parser takes for an address.
    ("https://127.0.0.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://127.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://127.0.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://2130706433/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://0x7f000001/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://0x7f.0.0.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://0177.0.0.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://017700000001/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://0x7f.0x0.0x0.0x1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://0/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://127.0.0.1./", NOT_AN_ADDRESS, BlockedUrl),
    ("https://%31%32%37.0.0.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://10.0.0.1/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://192.168.1.1:8443/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://169.254.169.254/latest/meta-data/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://2852039166/latest/meta-data/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://0xa9fea9fe/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://93.184.216.34/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://999.1.1.1/", "must be a URL", BlockedUrl),
    ("https://4294967296/", "must be a URL", BlockedUrl),
    // IPv6, with and without an IPv4 address inside.
    ("https://[::]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[::1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[0:0:0:0:0:0:0:1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[::ffff:127.0.0.1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[::ffff:7f00:1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[::127.0.0.1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[64:ff9b::7f00:1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[2002:7f00:1::]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[fd00:ec2::254]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[fe80::1]/", NOT_AN_ADDRESS, BlockedUrl),
    ("https://[fe80::1%25eth0]/", "must be a URL", BlockedUrl),
    // Names that mean something inside only.
    ("https://localhost/", BY_NAME, BlockedUrl),
    ("https://LOCALHOST/", BY_NAME, BlockedUrl),
    ("https://localhost./", "full stop", BlockedUrl),
    ("https://api.localhost/", BY_NAME, BlockedUrl),
    ("https://intranet/", BY_NAME, BlockedUrl),
    ("https://printer.local/", BY_NAME, BlockedUrl),
    ("https://metadata.google.internal/", BY_NAME, BlockedUrl),
    ("https://router.home.arpa/", BY_NAME, BlockedUrl),
    ("https://hooks.example.com./", "full stop", BlockedUrl),
    // Public names that lead inside, and one that leads nowhere: told in the same words.
    ("https://127-0-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://0-0-0-0.at.example/", UNUSABLE, BlockedAddress),
    ("https://10-1-2-3.at.example/", UNUSABLE, BlockedAddress),
    ("https://172-16-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://192-168-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://100-64-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://169-254-169-254.at.example/", UNUSABLE, BlockedAddress),
    ("https://168-63-129-16.at.example/", UNUSABLE, BlockedAddress),
    ("https://192-0-0-192.at.example/", UNUSABLE, BlockedAddress),
    ("https://198-18-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://203-0-113-9.at.example/", UNUSABLE, BlockedAddress),
    ("https://224-0-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://255-255-255-255.at.example/", UNUSABLE, BlockedAddress),
    ("https://0--1.at.example/", UNUSABLE, BlockedAddress),
    ("https://0--ffff-7f00-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://0--7f00-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://64-ff9b--a00-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://2002-a00-1--1.at.example/", UNUSABLE, BlockedAddress),
    ("https://2001-0-a00-1--1.at.example/", UNUSABLE, BlockedAddress),
    ("https://2001-db8--1.at.example/", UNUSABLE, BlockedAddress),
    ("https://fd00-ec2--254.at.example/", UNUSABLE, BlockedAddress),
    ("https://fe80--1.at.example/", UNUSABLE, BlockedAddress),
    ("https://ff02--1.at.example/", UNUSABLE, BlockedAddress),
    ("https://93-184-216-34.and.10-0-0-1.at.example/", UNUSABLE, BlockedAddress),
    ("https://10-0-0-1.and.93-184-216-34.at.example/", UNUSABLE, BlockedAddress),
    ("https://hooks.nowhere.test/", UNUSABLE, Dns),
    // Users, who make one host look like another.
    ("https://hooks.example.com@127.0.0.1/", USER, BlockedUrl),
    ("https://hooks.example.com:443@10.0.0.1/", USER, BlockedUrl),
    ("https://user@hooks.example.com/", USER, BlockedUrl),
    ("https://user:password@hooks.example.com/", USER, BlockedUrl),
    ("https://:p@hooks.example.com/", USER, BlockedUrl),
    ("https://hooks.example.com%40127.0.0.1/", "must be a URL", BlockedUrl),
    // Other schemes, and ports of other protocols.
    ("http://hooks.example.com/", "must begin with https://", BlockedUrl),
    ("http://127.0.0.1:8082/metrics", "must begin with https://", BlockedUrl),
    ("https://hooks.example.com:22/", PORTS, BlockedUrl),
    ("https://hooks.example.com:25/", PORTS, BlockedUrl),
    ("https://hooks.example.com:80/", PORTS, BlockedUrl),
    ("https://hooks.example.com:1023/", PORTS, BlockedUrl),
    ("https://hooks.example.com:0/", PORTS, BlockedUrl),
    ("https://hooks.example.com:65536/", "must be a URL", BlockedUrl),
];

/// Refused by the contract already. A delivery to one is not thinkable: it cannot have been stored.
const MALFORMED: &[&str] = &[
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "//hooks.example.com/",
    "https:hooks.example.com",
    "https:/hooks.example.com",
    "https://",
    "javascript:alert(1)",
    "https://hooks.example.com\\@127.0.0.1/",
    "https://hooks.example.com/#@127.0.0.1/",
    "https://hooks.example.com/ HTTP/1.1\r\nHost: inside\r\n",
    "https://hooks.example.com/\u{7f}",
    "https://hooks.exa\tmple.com/",
    "https://127。0。0。1/",
    "https://①②⑦.⓪.⓪.①/",
    "https://ｌｏｃａｌｈｏｓｔ/",
    "https://h\u{f6}\u{f6}ks.example.com/",
    "https://hooks.example.com\u{ad}.evil.example/",
];

on_both! {
    async fn are_refused_when_a_subscription_is_created(world: World) {
        let organization = world.organization(trailflow::domain::access::AccessState::TestEnabled).await;
        let malformed = MALFORMED.iter().map(|url| (*url, PATTERN));
        let told: Vec<_> = HOSTILE.iter().map(|(url, told, _)| (*url, *told)).chain(malformed).collect();
        assert!(told.len() >= 40);
        // Over several keys, as one has not so many requests a minute.
        for part in told.chunks(50) {
            let token = world.key(organization).await;
            let api = world.raw(&token);
            for (url, told) in part {
                let body = json!({"url": url, "eventTypes": ["load.created"]});
                let answer = api.post("/v1/webhooks", &body).await;
                assert!(answer.text.contains(told), "{url}: {}", answer.text);
                assert_eq!(answer.pointers(), ["/url"], "{url}");
            }
            assert_eq!(api.get("/v1/webhooks").await.json()["data"], json!([]), "nothing was written");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn are_refused_when_a_delivery_is_sent() {
    let sender = sender(strict(), PublicExamples, PATIENT);
    for (url, _, class) in HOSTILE {
        assert_eq!(send(&sender, *url).await.outcome, failed(*class), "{url}");
    }
}

#[tokio::test]
async fn the_ports_are_a_setting() {
    let rules = trailflow::webhooks::Rules { ports: vec![443..=443, 9000..=9001], ..strict() };
    let sender = sender(rules, PublicExamples, PATIENT);
    let told = async |url: &str| sender.guard().admit(url).await.map_err(|refusal| refusal.to_string());
    for url in
        ["https://hooks.example.com/", "https://hooks.example.com:443/", "https://hooks.example.com:9001/"]
    {
        assert_eq!(told(url).await, Ok(()));
    }
    for url in [
        "https://hooks.example.com:8443/",
        "https://hooks.example.com:9002/",
        "https://hooks.example.com:1024/",
    ] {
        assert_eq!(
            told(url).await.unwrap_err(),
            "must use one of the ports that deliveries may go to: 443, 9000-9001"
        );
    }
}
