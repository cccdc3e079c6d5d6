//! The public addresses, as partners use them.

use std::time::Duration;

use futures::future::join_all;
use url::Url;

use super::names::unknown;
use super::{Examined, Problem, Verdict};
use crate::cli::failure::deepest;

/// How long a public address may take to respond.
const PATIENCE: Duration = Duration::from_secs(8);

pub(super) async fn respond(examined: &Examined) -> Verdict {
    let Some(welcome) = &examined.settings.welcome else {
        return Verdict::skipped("The settings of the public addresses are wrong.");
    };
    let client = match client() {
        Ok(client) => client,
        Err(error) => {
            let fix = "Install the root certificates: apt-get install ca-certificates.";
            return Verdict::wrong(format!("TLS cannot be used: {}.", deepest(&error)), fix);
        }
    };
    let urls = welcome.public_urls();
    let checked = join_all(urls.into_iter().map(|(name, url)| {
        let client = client.clone();
        async move {
            // A name that does not resolve is found by the check of names, and is no second problem.
            let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
            if unknown(&host.unwrap_or_default()).await.is_some() {
                return None;
            }
            Some(problem(&client, name, url).await)
        }
    }));
    let found: Vec<_> = checked.await.into_iter().flatten().collect();
    match found.len() {
        0 => Verdict::skipped("Their names do not resolve."),
        all if all == urls.len() => {
            Verdict::of(found.into_iter().flatten().collect(), "All of them respond.")
        }
        _ => Verdict::of(found.into_iter().flatten().collect(), "Those whose names resolve respond."),
    }
}

/// A client that follows no redirect: its target is not what is checked.
fn client() -> reqwest::Result<reqwest::Client> {
    let redirects = reqwest::redirect::Policy::none();
    reqwest::Client::builder().timeout(PATIENCE).redirect(redirects).no_proxy().build()
}

async fn problem(client: &reqwest::Client, name: &str, url: &str) -> Option<Problem> {
    // Only the Partner API has this page: a proxy may serve something else at the address.
    let is_api = name == "TRAILFLOW_PUBLIC_API_URL";
    let address = if is_api { format!("{url}/health/api") } else { format!("{url}/") };
    let found = match client.get(&address).send().await {
        Err(error) => format!("{name}: {address} does not respond: {}.", deepest(&error)),
        Ok(response) if response.status().is_server_error() => {
            format!("{name}: {address} responds with {}.", response.status())
        }
        Ok(response) if is_api && !response.status().is_success() => {
            format!("{name}: {address} is not the Partner API (status {}).", response.status())
        }
        // Another listener, such as the API at another port of the same address.
        Ok(response) if response.status().is_client_error() => {
            format!("{name}: {address} has no page (status {}).", response.status())
        }
        Ok(_) => return None,
    };
    let fix = format!(
        "Start what serves it, and check that {name} is right, that its name resolves to the proxy, and that the proxy has \
         a valid certificate and a healthy server."
    );
    Some(Problem::new(found, fix))
}
