//! Host names: those of the settings, and those that webhooks go to.

use std::collections::BTreeSet;
use std::net::IpAddr;

use futures::future::join_all;
use url::Url;

use super::{Examined, Problem, Verdict};
use crate::config::Welcome;
use crate::limits::diagnosis;
use crate::webhooks::resolve::Unresolved;
use crate::webhooks::{DnsResolver, Resolver};

pub(super) async fn resolve(examined: &Examined) -> Verdict {
    let hosts = hosts(examined);
    let failures = join_all(hosts.iter().map(unresolved)).await;
    let mut problems: Vec<_> = failures.into_iter().flatten().collect();
    problems.extend(name_servers(examined, &hosts).await);
    match hosts.len() {
        0 => Verdict::of(problems, "No setting names a host."),
        count => Verdict::of(problems, format!("Names of the settings that resolve: {count}.")),
    }
}

/// The names in the settings, each with its setting.
fn hosts(examined: &Examined) -> BTreeSet<(&'static str, String)> {
    let of_url = |url: &str| Some(Url::parse(url).ok()?.host_str()?.to_owned());
    let settings = &examined.settings;
    let database = settings.database.iter().filter(|it| it.url.starts_with("postgres"));
    let database = database.filter_map(|it| Some(("TRAILFLOW_DATABASE_URL", of_url(&it.url)?)));
    let redis =
        settings.redis.iter().flatten().flat_map(diagnosis::hosts).map(|host| ("TRAILFLOW_REDIS_URL", host));
    let mail = settings.mail.iter().map(|mail| ("TRAILFLOW_SMTP_URL", mail.host.clone()));
    let public = settings.welcome.iter().flat_map(Welcome::public_urls);
    let public = public.filter_map(|(name, url)| Some((name, of_url(url)?)));
    let all = database.chain(redis).chain(mail).chain(public);
    all.filter(|(_, host)| is_name(host)).collect()
}

fn is_name(host: &str) -> bool {
    // A path is a socket of this machine.
    !(host.is_empty() || host == "localhost" || host.starts_with(['/', '%']))
        && host.trim_matches(['[', ']']).parse::<IpAddr>().is_err()
}

async fn unresolved((setting, host): &(&'static str, String)) -> Option<Problem> {
    unknown(host).await.map(|why| problem(setting, host, &why))
}

/// Why a name does not resolve, if it does not. Other checks leave such a name to this one.
pub(super) async fn unknown(host: &str) -> Option<String> {
    if !is_name(host) {
        return None;
    }
    match tokio::net::lookup_host((host, 443)).await {
        Ok(mut found) => found.next().is_none().then(|| "it has no address".to_owned()),
        Err(error) => Some(error.to_string()),
    }
}

fn problem(setting: &str, host: &str, error: &str) -> Problem {
    Problem::new(
        format!("{setting} names the host {host}, which does not resolve: {error}."),
        format!(
            "Correct the host in {setting}, or its record in the DNS; `getent hosts {host}` resolves it as programs do."
        ),
    )
}

/// The dispatcher resolves names without the system's library: a silent name server delays only its own names.
async fn name_servers(examined: &Examined, hosts: &BTreeSet<(&'static str, String)>) -> Option<Problem> {
    if examined.settings.webhooks.as_ref().is_none_or(|webhooks| webhooks.rules.allow_private) {
        return None;
    }
    let (_, host) = hosts.iter().find(|(setting, _)| *setting == "TRAILFLOW_PUBLIC_API_URL")?;
    let resolver = DnsResolver::of_the_system().ok()?;
    match resolver.resolve(host).await {
        Err(Unresolved::NotTold(why)) => Some(Problem::new(
            format!(
                "The name servers of this machine do not respond, and without them no webhook can be sent: {why}."
            ),
            "Correct /etc/resolv.conf, and let this machine reach its name servers on port 53.",
        )),
        Ok(_) | Err(Unresolved::Unknown) => None,
    }
}
