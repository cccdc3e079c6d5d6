//! A browser without script, and the ceremonies that its script would do.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use reqwest::header::{
    ACCEPT, CONTENT_TYPE, LOCATION, ORIGIN as ORIGIN_HEADER, RETRY_AFTER, SET_COOKIE, USER_AGENT,
};
use reqwest::redirect::Policy;
use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use super::authenticator::Passkey;
use crate::harness::plain_http;

/// What the portal is called by those who use it.
pub const ORIGIN: &str = "https://portal.trailflow.ai";
const CHROME: &str =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";

/// A browser with its cookies.
#[derive(Clone)]
pub struct Browser {
    http: reqwest::Client,
    /// The node that it reaches.
    pub portal: SocketAddr,
    pub cookies: BTreeMap<String, String>,
}

/// A page as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub status: u16,
    /// Where it leads to, if it does.
    pub to: Option<String>,
    pub text: String,
    pub retry_after: Option<u64>,
}

impl Browser {
    pub fn at(portal: SocketAddr) -> Browser {
        Browser::from(portal, [127, 0, 0, 1].into())
    }

    /// One at another address.
    pub fn from(portal: SocketAddr, address: IpAddr) -> Browser {
        let http = plain_http().redirect(Policy::none()).local_address(address).build().unwrap();
        Browser { http, portal, cookies: BTreeMap::new() }
    }

    pub async fn get(&mut self, path: &str) -> Shown {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn head(&mut self, path: &str) -> Shown {
        self.send(self.request(Method::HEAD, path)).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Shown {
        self.send(self.form(path, form)).await
    }

    /// Opens a form, and sends it with these values beside what it holds.
    pub async fn fill(&mut self, path: &str, values: &[(&str, &str)]) -> Shown {
        let form = self.get(path).await;
        assert_eq!(form.status, 200, "{path}: {}", form.text);
        let id = form.text.contains("name=\"form\"").then(|| form.field("form"));
        let hidden = id.as_deref().map(|id| ("form", id));
        self.post(path, &hidden.into_iter().chain(values.iter().copied()).collect::<Vec<_>>()).await
    }

    /// Sends a form to a node that may be gone before it answers.
    pub async fn try_post(&mut self, path: &str, form: &[(&str, &str)]) -> Option<u16> {
        let response = self.form(path, form).send().await.ok()?;
        Some(response.status().as_u16())
    }

    /// What the script asks for before it asks the browser.
    pub async fn ask(&mut self, path: &str, form: &[(&str, &str)]) -> Value {
        let shown = self.send(self.form(path, form).header(ACCEPT, "application/json")).await;
        assert_eq!(shown.status, 200, "{}", shown.text);
        serde_json::from_str(&shown.text).unwrap()
    }

    /// Makes a passkey with a form.
    pub async fn make_passkey(&mut self, path: &str, name: &str) -> (Passkey, Shown) {
        let asked = self.ask(path, &[("name", name)]).await;
        let (passkey, credential) = Passkey::make(&asked);
        let ceremony = asked["ceremony"].as_str().unwrap();
        let form = [("name", name), ("ceremony", ceremony), ("credential", &credential)];
        let shown = self.post(path, &form).await;
        (passkey, shown)
    }

    /// Uses a passkey with a form.
    pub async fn use_passkey(&mut self, path: &str, passkey: &mut Passkey, next: &str) -> Shown {
        let asked = self.ask(path, &[("next", next)]).await;
        let credential = passkey.answer(&asked);
        let ceremony = asked["ceremony"].as_str().unwrap();
        self.post(path, &[("next", next), ("ceremony", ceremony), ("credential", &credential)]).await
    }

    /// The token of its session.
    pub fn session(&self) -> Option<&str> {
        self.cookies.get("__Host-trailflow").map(String::as_str)
    }

    /// The same browser, at another node.
    pub fn moved_to(&self, portal: SocketAddr) -> Browser {
        Browser { portal, ..self.clone() }
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let mut request =
            self.http.request(method, format!("http://{}{path}", self.portal)).header(USER_AGENT, CHROME);
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", pairs.join("; "));
        }
        request
    }

    fn form(&self, path: &str, form: &[(&str, &str)]) -> RequestBuilder {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        self.request(Method::POST, path)
            .header(ORIGIN_HEADER, ORIGIN)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body)
    }

    /// What the script is told, or the page that says why not: its status and text.
    pub async fn ask_or_page(&mut self, path: &str, form: &[(&str, &str)]) -> (u16, String) {
        let shown = self.send(self.form(path, form).header(ACCEPT, "application/json")).await;
        (shown.status, shown.text)
    }

    /// The words that the script shows when there is nothing to ask the browser for, and the status.
    pub async fn ask_in_vain(&mut self, path: &str, form: &[(&str, &str)]) -> (u16, String) {
        let (status, text) = self.ask_or_page(path, form).await;
        let told: Value = serde_json::from_str(&text).unwrap();
        (status, told["problem"].as_str().unwrap().to_owned())
    }

    async fn send(&mut self, request: RequestBuilder) -> Shown {
        let response = request.send().await.unwrap();
        let headers = response.headers().clone();
        for cookie in headers.get_all(SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            for attribute in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] {
                assert!(cookie.split("; ").any(|part| part == attribute), "{cookie}");
            }
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let text = |name: reqwest::header::HeaderName| {
            headers.get(name).map(|value| value.to_str().unwrap().to_owned())
        };
        Shown {
            status: response.status().as_u16(),
            to: text(LOCATION),
            retry_after: text(RETRY_AFTER).map(|seconds| seconds.parse().unwrap()),
            text: response.text().await.unwrap(),
        }
    }
}

impl Shown {
    /// The value of a hidden field.
    pub fn field(&self, name: &str) -> String {
        let mark = format!("name=\"{name}\" value=\"");
        let rest =
            self.text.split(&mark).nth(1).unwrap_or_else(|| panic!("no field {name} in {}", self.text));
        rest.split('"').next().unwrap().to_owned()
    }

    /// The key or signing secret that the page shows, if it shows one.
    pub fn secret(&self) -> Option<String> {
        Some(self.text.split("id=\"secret\">").nth(1)?.split('<').next()?.to_owned())
    }

    /// The seed that the page shows to be typed.
    pub fn seed(&self) -> String {
        let rest = self.text.split("mono small break\">").nth(1).expect("a seed");
        rest.split('<').next().unwrap().to_owned()
    }

    /// The recovery codes that the page shows.
    pub fn recovery_codes(&self) -> Vec<String> {
        let rest = self.text.split("<pre id=\"codes\">").nth(1).expect("recovery codes");
        rest.split("</pre>")
            .next()
            .unwrap()
            .lines()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// Whether it leads there.
    pub fn leads_to(&self, path: &str) -> bool {
        self.status == 303 && self.to.as_deref() == Some(path)
    }
}
