//! The pages: what every one of them must have, whatever it says.

use std::collections::{BTreeMap, BTreeSet};

use reqwest::Response;
use serde_json::Value;

use crate::harness::{World, on_both};

/// The most that a page may weigh with all that it loads, as it is sent.
const PAGE_BYTES: usize = 60 * 1024;
/// The most that the search may load.
const INDEX_BYTES: usize = 256 * 1024;

impl World {
    async fn document(&self, path: &str) -> Response {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        client.get(self.site(path)).header("accept", "text/html").send().await.unwrap()
    }

    /// The bytes of a response as they are sent to a browser.
    async fn sent_bytes(&self, path: &str) -> usize {
        let asked = self.http.get(self.site(path)).header("accept-encoding", "gzip").send().await.unwrap();
        let text = path.ends_with(".png");
        assert_eq!(asked.headers().contains_key("content-encoding"), !text, "{path}");
        asked.bytes().await.unwrap().len()
    }

    /// Every page of the site map, with its HTML.
    async fn all_documents(&self) -> BTreeMap<String, String> {
        let map = self.document("/sitemap.xml").await.text().await.unwrap();
        let origin = "https://docs.trailflow.ai";
        let paths: Vec<_> = map
            .split("<loc>")
            .skip(1)
            .map(|rest| rest.split("</loc>").next().unwrap().strip_prefix(origin).unwrap().to_owned())
            .collect();
        let mut pages = BTreeMap::new();
        for path in paths {
            let answer = self.document(&path).await;
            assert_eq!(answer.status(), 200, "{path}");
            pages.insert(path, answer.text().await.unwrap());
        }
        pages
    }
}

fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let begin = format!(" {name}=\"");
    html.split(begin.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

on_both! {
    async fn every_link_leads_somewhere(world: World) {
        let pages = world.all_documents().await;
        assert!(pages.contains_key("/docs/reference/create-load") && pages.contains_key("/docs/mirror-loads"));
        let ids: BTreeMap<_, BTreeSet<_>> =
            pages.iter().map(|(path, html)| (path.as_str(), attributes(html, "id").into_iter().collect())).collect();
        let mut others = BTreeSet::new();
        for (path, html) in &pages {
            let body = html.split("<body>").nth(1).unwrap();
            assert_eq!(attributes(html, "id").len(), ids[path.as_str()].len(), "{path} has an id twice");
            for link in attributes(body, "href").into_iter().filter(|link| link.starts_with(['/', '#'])) {
                let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = if target.is_empty() { path } else { target };
                match ids.get(target) {
                    Some(ids) => assert!(anchor.is_empty() || ids.contains(anchor), "{path} links to {link}"),
                    None => { others.insert(target.to_owned()); }
                }
            }
        }
        for path in others {
            assert_eq!(world.document(&path).await.status(), 200, "{path}");
        }
    }

    async fn every_page_is_light_and_loads_from_this_host(world: World) {
        let pages = world.all_documents().await;
        let mut loaded = BTreeMap::new();
        for (path, html) in &pages {
            let head = html.split("</head>").next().unwrap();
            let mut sum = world.sent_bytes(path).await;
            let scripts = attributes(head, "src");
            let sheets = head.split("<link ").filter(|link| link.starts_with("rel=\"stylesheet\"") || link.starts_with("rel=\"icon\""));
            for file in scripts.into_iter().chain(sheets.flat_map(|link| attributes(link, "href"))) {
                assert!(file.starts_with("/docs/assets/"), "{path} loads {file}");
                if !loaded.contains_key(file) {
                    let kept = world.document(file).await.headers()["cache-control"].to_str().unwrap().to_owned();
                    assert!(kept.contains("immutable"), "{file}: {kept}");
                    loaded.insert(file.to_owned(), world.sent_bytes(file).await);
                }
                sum += loaded[file];
            }
            assert!(sum <= PAGE_BYTES, "{path} weighs {sum} bytes");
            for wanted in ["og:title", "og:image", "rel=\"canonical\"", "class=\"skip\"", "<h1>"] {
                assert!(html.contains(wanted), "{path} lacks {wanted}");
            }
            assert!(!html.contains(" style=") && !html.contains("<style"), "{path} is styled in place");
        }
    }

    async fn the_search_has_every_page_and_stays_small(world: World) {
        let bytes = world.document("/docs/search.json").await.bytes().await.unwrap();
        assert!(bytes.len() <= INDEX_BYTES, "{}", bytes.len());
        let index: Value = serde_json::from_slice(&bytes).unwrap();
        let found: BTreeSet<_> = index["pages"].as_array().unwrap().iter().map(|page| page[0].as_str().unwrap()).collect();
        let lists = ["/docs/reference", "/docs/reference/webhook-events"];
        for path in world.all_documents().await.keys().filter(|path| !lists.contains(&path.as_str())) {
            assert!(found.contains(path.as_str()), "{path}");
        }
    }

    async fn what_the_hosted_site_has_at_its_root_is_found_here_too(world: World) {
        for (path, place) in [("/", "/docs"), ("/access", "/docs/access"), ("/reference", "/docs/reference")] {
            let answer = world.document(path).await;
            assert_eq!((answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()), (302, place));
        }
        let llms = world.document("/llms.txt").await.text().await.unwrap();
        let links: Vec<_> = llms.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert!(links.len() >= 17, "{llms}");
        for link in links {
            for path in [link.to_owned(), format!("/docs{link}")] {
                let answer = world.document(&path).await;
                assert_eq!(answer.headers()["content-type"], "text/markdown; charset=utf-8", "{path}");
                let text = answer.text().await.unwrap();
                assert!(text.starts_with("# ") && !text.contains("CodeGroup") && !text.contains("{/*"), "{path}");
            }
        }
        let robots = world.document("/robots.txt").await.text().await.unwrap();
        assert!(robots.contains("Sitemap: https://docs.trailflow.ai/sitemap.xml"), "{robots}");
    }

    async fn a_page_that_there_is_not_is_a_page(world: World) {
        let missing = world.document("/docs/nothing").await;
        assert_eq!((missing.status().as_u16(), &missing.headers()["content-type"]), (404, &"text/html; charset=utf-8".parse().unwrap()));
        let html = missing.text().await.unwrap();
        assert!(html.contains("There is no such page") && html.contains("href=\"/docs/quickstart\"") && html.contains("noindex"), "{html}");
        let program = world.http.get(world.site("/docs/nothing")).send().await.unwrap();
        assert_eq!(program.headers()["content-type"], "text/plain; charset=utf-8");
    }

    // Partners' pages say nothing of it, and the operator listener is never public.
    async fn staff_have_a_reference_of_their_own(world: World) {
        let at = |path: &str| format!("http://{}{path}", world.node.operator_addr());
        let overview = world.http.get(at("/reference")).send().await.unwrap();
        assert_eq!(overview.status(), 200);
        assert!(overview.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
        let html = overview.text().await.unwrap();
        let links: BTreeSet<_> = attributes(&html, "href").into_iter().filter(|link| link.starts_with("/reference/")).collect();
        assert!(links.len() > 60, "{}", links.len());
        for link in &links {
            let answer = world.http.get(at(link)).send().await.unwrap();
            assert_eq!(answer.status(), 200, "{link}");
            let text = answer.bytes().await.unwrap();
            assert!(!text.windows(9).any(|part| part == b"data-try "), "{link} has a form");
        }
        let index: Value = world.http.get(at("/reference/search.json")).send().await.unwrap().json().await.unwrap();
        let found: BTreeSet<_> = index["pages"].as_array().unwrap().iter().map(|page| page[0].as_str().unwrap()).collect();
        assert!(html.contains("data-index=\"/reference/search.json\"") && html.contains("data-find"), "{html}");
        let pages = links.iter().filter(|link| !link.starts_with("/reference/assets/"));
        pages.for_each(|link| assert!(found.contains(link), "{link} is not searched"));
        for (accept, media_type, words) in [("text/html", "text/html; charset=utf-8", "<h1>There is no such page</h1>"), ("*/*", "text/plain; charset=utf-8", "begins at /reference")] {
            let missing = world.http.get(at("/reference/nothing")).header("accept", accept).send().await.unwrap();
            assert_eq!((missing.status().as_u16(), missing.headers()["content-type"].to_str().unwrap()), (404, media_type));
            let text = missing.text().await.unwrap();
            assert!(text.contains(words) && !text.contains("href=\"/docs"), "{text}");
        }
        for url in [world.site("/docs/reference/create-operator-token"), world.url("/reference")] {
            assert_eq!(world.http.get(url).send().await.unwrap().status(), 404);
        }
        assert!(!world.all_documents().await.values().any(|html| html.contains("Trailflow Operator API")));
    }
}
