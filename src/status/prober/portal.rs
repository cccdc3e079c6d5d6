//! The portal: a person signs in with a password and a one-time code, and sees their first page.

use http::HeaderMap;
use http::header::{COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use url::Url;

use super::Failure;
use super::client::{Client, Reply, send};
use super::equipment::Equipment;
use crate::secrets::one_time::Seed;

/// What this browser is known by, from one sign-in to the next: one that is not known is told of by mail.
const DEVICE: &str = "__Host-trailflow-device";

/// Reads the page where people sign in.
pub(super) async fn page(client: &Client, portal_url: &str) -> Result<(), Failure> {
    read_page(client, portal_url).await.map(drop)
}

async fn read_page(client: &Client, portal_url: &str) -> Result<Reply, Failure> {
    let page = send(client.get(&format!("{portal_url}/login"))).await?.expect(&[200])?;
    if !String::from_utf8_lossy(&page.body).contains("name=\"password\"") {
        return Err(Failure::Wrong("the sign-in page has no form".to_owned()));
    }
    Ok(page)
}

/// Signs in at this time; `device`: what this browser is known by, which may change.
pub(super) async fn sign_in(
    client: &Client,
    portal_url: &str,
    equipment: &Equipment,
    device: &mut Option<String>,
    now: i64,
) -> Result<(), Failure> {
    let page = read_page(client, portal_url).await?;
    let seed = hex::decode(&equipment.seed).map_err(|_| Failure::Wrong("the seed is damaged".to_owned()))?;
    // By the portal's clock: that ours is wrong is no outage of the portal.
    let code = Seed::of(seed)
        .code_at(page.date().unwrap_or(now))
        .map_err(|error| Failure::Wrong(error.to_string()))?;
    let form = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("email", &equipment.email)
        .append_pair("password", &equipment.password)
        .append_pair("code", &code)
        .append_pair("next", "/")
        .finish();
    let origin = Url::parse(portal_url).map(|url| url.origin().ascii_serialization()).unwrap_or_default();
    let mut request = client
        .post(&format!("{portal_url}/login"))
        .header(ORIGIN, origin)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form);
    if let Some(device) = device {
        request = request.header(COOKIE, format!("{DEVICE}={device}"));
    }
    let signed_in = send(request).await?.expect(&[303])?;
    let cookies = cookies(&signed_in.headers);
    if let Some((_, value)) = cookies.iter().find(|(name, _)| name == DEVICE) {
        *device = Some(value.clone());
    }
    let line: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let first = format!("{portal_url}{}", own_path(&signed_in.headers));
    let home = send(client.get(&first).header(COOKIE, line.join("; "))).await?.expect(&[200])?;
    match String::from_utf8_lossy(&home.body).contains(&equipment.email) {
        true => Ok(()),
        false => Err(Failure::Wrong("the first page is not theirs".to_owned())),
    }
}

fn cookies(headers: &HeaderMap) -> Vec<(String, String)> {
    let lines = headers.get_all(SET_COOKIE).iter().filter_map(|line| line.to_str().ok());
    let pairs = lines.filter_map(|line| line.split(';').next()?.split_once('='));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

/// Where the portal leads to, if that is a page of its own.
fn own_path(headers: &HeaderMap) -> &str {
    let path = headers.get(LOCATION).and_then(|path| path.to_str().ok()).unwrap_or("/");
    if path.starts_with('/') && !path.starts_with("//") { path } else { "/" }
}
