//! A passkey on a device of the test's own.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use trailflow::clock::random;

use super::browser::ORIGIN;

/// The user was there.
const PRESENT: u8 = 0x01;
/// The device knows that it is they.
const VERIFIED: u8 = 0x04;
/// A new key follows.
const ATTESTED: u8 = 0x40;

/// A passkey.
pub struct Passkey {
    key: EcdsaKeyPair,
    id: [u8; 32],
    /// Whose it is, as the server called them.
    handle: Vec<u8>,
    used: u32,
}

impl Passkey {
    /// Makes a passkey as it is asked for; what the browser hands back.
    pub fn make(asked: &Value) -> (Passkey, String) {
        let user = asked["publicKey"]["user"]["id"].as_str().unwrap();
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        let passkey = Passkey { key, id: random(), handle: URL_SAFE_NO_PAD.decode(user).unwrap(), used: 0 };
        let mut data =
            passkey.data(asked["publicKey"]["rp"]["id"].as_str().unwrap(), PRESENT | VERIFIED | ATTESTED);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(passkey.id);
        let point = passkey.key.public_key().as_ref();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..65]);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(&data);
        let response = json!({
            "attestationObject": URL_SAFE_NO_PAD.encode(object),
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client_data("webauthn.create", asked)),
            "transports": ["internal"],
        });
        let credential = passkey.credential(&response);
        (passkey, credential)
    }

    /// Answers a challenge.
    pub fn answer(&mut self, asked: &Value) -> String {
        self.answer_with(asked, PRESENT | VERIFIED)
    }

    /// Answers one without having asked who is there.
    pub fn answer_unverified(&mut self, asked: &Value) -> String {
        self.answer_with(asked, PRESENT)
    }

    fn answer_with(&mut self, asked: &Value, flags: u8) -> String {
        self.used += 1;
        let data = self.data(asked["publicKey"]["rpId"].as_str().unwrap(), flags);
        let client_data = client_data("webauthn.get", asked);
        let signed = [data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        self.credential(&json!({
            "authenticatorData": URL_SAFE_NO_PAD.encode(&data),
            "clientDataJSON": URL_SAFE_NO_PAD.encode(client_data),
            "signature": URL_SAFE_NO_PAD.encode(signature.as_ref()),
            "userHandle": URL_SAFE_NO_PAD.encode(&self.handle),
        }))
    }

    fn data(&self, host: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(host).to_vec();
        data.push(flags);
        data.extend(self.used.to_be_bytes());
        data
    }

    fn credential(&self, response: &Value) -> String {
        let id = URL_SAFE_NO_PAD.encode(self.id);
        let results = json!({ "credProps": { "rk": true } });
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": results,
            "authenticatorAttachment": "platform" })
        .to_string()
    }
}

fn client_data(kind: &str, asked: &Value) -> Vec<u8> {
    let challenge = &asked["publicKey"]["challenge"];
    json!({ "type": kind, "challenge": challenge, "origin": ORIGIN, "crossOrigin": false })
        .to_string()
        .into_bytes()
}
