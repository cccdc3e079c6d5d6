//! Everything that is served, by its path. A page is rendered when it is first asked for: most nodes of a fleet are
//! never asked for one.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use super::assets::Assets;
use super::facts::{COLLECTION_PATH, Facts, OTHER_VERIFIERS, package_path};
use super::markdown::{self, Colours};
use super::nav::{self, Group};
use super::reference::{self, Book, Content, PARTNER};
use super::search::Index;
use super::shell::{self, Frame, Page};
use crate::config::Welcome;
use crate::documents::guides::{self, Guide};
use crate::documents::{Document, OPENAPI_JSON, OPENAPI_YAML};

const HTML: &str = "text/html; charset=utf-8";
const MARKDOWN: &str = "text/markdown; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Every operation, for Postman.
const COLLECTION: &str = include_str!("../../sdk/postman/trailflow.postman_collection.json");

/// The partners' reference.
static BOOK: LazyLock<Book> =
    LazyLock::new(|| Book { contract: &PARTNER, base: "/docs/reference", tries: true });

type Waiting = LazyLock<Document, Box<dyn FnOnce() -> Document + Send>>;

/// The documents' site.
pub(super) struct Library {
    documents: HashMap<String, Waiting>,
    /// What a path without a page gets.
    pub(super) nowhere: String,
}

/// What all pages are rendered with.
struct Parts {
    frame: Frame,
    facts: Facts,
    guides: Vec<Group>,
    reference: Vec<Group>,
}

impl Library {
    pub(super) fn new(welcome: &Welcome) -> Self {
        let assets = Assets::new("/docs/assets");
        let status = Some(("Status", welcome.status_url.clone())).filter(|(_, url)| !url.is_empty());
        let frame = Frame {
            origin: Some(welcome.docs_url.clone()),
            search: Some((assets.path("search.js"), "/docs/search.json")),
            links: [("Portal", welcome.portal_url.clone())].into_iter().chain(status).collect(),
            files: vec![("OpenAPI", "/openapi.yaml"), ("llms.txt", "/llms.txt")],
            ..Frame::new(guides::name(), PARTNER.version(), &assets)
        };
        let parts = Arc::new(Parts {
            frame,
            facts: Facts::of(welcome),
            guides: nav::guides(),
            reference: BOOK.navigation(),
        });
        let mut library = Self { documents: HashMap::new(), nowhere: nowhere(&parts) };
        library.add_guides(&parts);
        library.add_reference(&parts);
        let shared = parts.clone();
        library
            .add("/docs/search.json", move || Document::new("application/json", index(&shared.facts).json()));
        library.add("/openapi.yaml", || Document::new("application/yaml", OPENAPI_YAML));
        library.add("/openapi.json", || Document::new("application/json", OPENAPI_JSON));
        library.add(COLLECTION_PATH, || Document::new("application/json", COLLECTION));
        for verifier in OTHER_VERIFIERS {
            library.add(verifier.path, move || Document::new(TEXT, verifier.text));
        }
        for package in welcome.packages.iter().cloned() {
            let media_type = if package.is_npm() { "application/gzip" } else { "application/zip" };
            let path = package_path(&package);
            library.add_as_it_is(&path, move || Document::new(media_type, package.bytes));
        }
        let (robots, sitemap) = (robots(&welcome.docs_url), sitemap(&parts, &welcome.docs_url));
        library.add("/robots.txt", || Document::new(TEXT, robots));
        library.add("/sitemap.xml", || Document::new("application/xml", sitemap));
        for (path, document) in assets.all() {
            library.add_as_it_is(&path, || document);
        }
        library
    }

    /// What is at this path.
    pub(super) fn find(&self, path: &str) -> Option<&Document> {
        self.documents.get(path).map(|document| &**document)
    }

    fn add(&mut self, path: &str, make: impl FnOnce() -> Document + Send + 'static) {
        self.add_as_it_is(path, move || make().compressible());
    }

    /// What is compressed already.
    fn add_as_it_is(&mut self, path: &str, make: impl FnOnce() -> Document + Send + 'static) {
        self.documents.insert(path.to_owned(), LazyLock::new(Box::new(make)));
    }

    /// Each page under `/docs`, its text beside it, and the text where the hosted site has it, too.
    fn add_guides(&mut self, parts: &Arc<Parts>) {
        for guide in guides::all() {
            let shared = parts.clone();
            self.add(&nav::path(&guide.slug), move || Document::new(HTML, page(&shared, guide)));
            for path in [format!("/docs/{}.md", guide.slug), format!("/{}.md", guide.slug)] {
                let shared = parts.clone();
                self.add(&path, move || Document::new(MARKDOWN, twin(&shared, guide)));
            }
        }
        for path in ["/llms.txt", "/docs/llms.txt"] {
            let shared = parts.clone();
            self.add(path, move || Document::new(TEXT, shared.facts.markdown(guides::file("llms.txt"))));
        }
    }

    fn add_reference(&mut self, parts: &Arc<Parts>) {
        let pages = reference::pages(*BOOK);
        for (path, title, about, make) in pages {
            let shared = parts.clone();
            self.add(&path.clone(), move || {
                let content: Content = make();
                Document::new(HTML, reference_page(&shared, &path, &title, &about, &content))
            });
        }
    }
}

fn page(parts: &Parts, guide: &Guide) -> String {
    let rendered = markdown::page(&parts.facts.filled(guide.text), Colours::Shown);
    let path = nav::path(&guide.slug);
    let page = Page {
        path: &path,
        title: guide.title,
        description: guide.description,
        lead: guide.description,
        above: None,
        markdown: Some(format!("/docs/{}.md", guide.slug)),
        html: &rendered.html,
        sections: &rendered.sections,
        is_reference: false,
        is_found: true,
        tries: false,
    };
    shell::whole(&parts.frame, &parts.guides, &page)
}

fn reference_page(parts: &Parts, path: &str, title: &str, about: &str, content: &Content) -> String {
    let page = Page {
        tries: content.html.contains(" data-try "),
        ..Page::of_reference(path, title, about, content)
    };
    shell::whole(&parts.frame, &parts.reference, &page)
}

/// The page for paths that do not exist.
fn nowhere(parts: &Parts) -> String {
    let html = "<p>Search the documents, choose a page beside, or begin with the <a href=\"/docs\">overview</a>.</p>";
    shell::whole(&parts.frame, &parts.guides, &Page::missing(html))
}

/// A page as text, for machines that read.
fn twin(parts: &Parts, guide: &Guide) -> String {
    let text = parts.facts.markdown(guide.text);
    format!("# {}\n\n{}\n{}", guide.title, guide.description, markdown::plain(&text))
}

/// What is searched: the words that the pages show.
fn index(facts: &Facts) -> Index {
    let mut index = Index::default();
    for guide in guides::all() {
        let rendered = markdown::page(&facts.filled(guide.text), Colours::LeftOut);
        index.add_guide(&nav::path(&guide.slug), guide.title, guide.description, &rendered.sections);
    }
    BOOK.add_to(&mut index, " (reference)");
    index
}

fn robots(origin: &str) -> String {
    format!("User-agent: *\nDisallow: /try/\n\nSitemap: {origin}/sitemap.xml\n")
}

fn sitemap(parts: &Parts, origin: &str) -> String {
    let links = parts.guides.iter().chain(&parts.reference).flat_map(|group| &group.links);
    let urls: String = links.map(|link| format!("<url><loc>{origin}{}</loc></url>\n", link.path)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    )
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header};
    use http_body_util::BodyExt;

    use super::*;
    use crate::config::Package;

    async fn served(library: &Library, path: &str) -> (HeaderValue, String) {
        let (head, body) = library.find(path).unwrap().answer(&HeaderMap::new()).into_parts();
        let text = String::from_utf8(body.collect().await.unwrap().to_bytes().into()).unwrap();
        (head.headers[header::CONTENT_TYPE].clone(), text)
    }

    #[tokio::test]
    async fn the_search_has_what_only_this_installation_knows() {
        let library = Library::new(&Welcome {
            support_email: "help@freight.example".to_owned(),
            support_hours: "Weekdays from seven {CET}".to_owned(),
            webhook_sources: vec!["198.51.100.7/32".parse().unwrap()],
            ..Welcome::default()
        });
        let (_, index) = served(&library, "/docs/search.json").await;
        for words in ["help@freight.example", "Weekdays from seven {CET}", "198.51.100.7"] {
            assert!(index.contains(words), "{words}");
        }
        assert!(!index.contains("are in your onboarding email"));
    }

    #[tokio::test]
    async fn what_is_set_is_in_every_form_of_a_page() {
        let library = Library::new(&Welcome {
            api_url: "https://api.freight.example".to_owned(),
            status_url: "https://status.freight.example".to_owned(),
            support_hours: "Mon & Fri".to_owned(),
            ..Welcome::default()
        });
        for (path, words) in [
            ("/llms.txt", "Base URL: https://api.freight.example, for"),
            ("/docs/llms.txt", "Base URL: https://api.freight.example, for"),
            ("/docs/onboarding", ": Mon &amp; Fri. "),
            ("/docs/onboarding.md", ": Mon & Fri. "),
            ("/docs/access", "<a href=\"https://status.freight.example\">status.freight.example</a> shows"),
            ("/docs/access.md", "[status.freight.example](https://status.freight.example) shows"),
        ] {
            let (_, text) = served(&library, path).await;
            assert!(text.contains(words), "{path}: {text}");
        }
    }

    #[tokio::test]
    async fn without_a_status_page_nothing_links_to_one() {
        let library = Library::new(&Welcome { status_url: String::new(), ..Welcome::default() });
        let (_, page) = served(&library, "/docs/access").await;
        assert_eq!(page.matches("class=\"toplink\"").count(), 1, "{page}");
        assert!(page.contains("For your own monitoring, call"), "{page}");
    }

    #[tokio::test]
    async fn packages_and_the_collection_are_downloaded_from_the_page_of_the_sdks() {
        let package = Package { name: "trailflow-1.3.0.tgz".to_owned(), bytes: "npm".into() };
        let library = Library::new(&Welcome { packages: [package].into(), ..Welcome::default() });
        let served = async |path: &str| served(&library, path).await;
        let (media_type, bytes) = served("/docs/packages/trailflow-1.3.0.tgz").await;
        assert_eq!((media_type.to_str().unwrap(), bytes.as_str()), ("application/gzip", "npm"));
        assert_eq!(
            served(COLLECTION_PATH).await,
            (HeaderValue::from_static("application/json"), COLLECTION.to_owned())
        );
        let (_, page) = served("/docs/sdks").await;
        for path in ["/docs/packages/trailflow-1.3.0.tgz", COLLECTION_PATH] {
            assert!(page.contains(&format!("href=\"{path}\"")), "{page}");
        }
        let (_, page) = served("/docs/webhooks").await;
        for verifier in OTHER_VERIFIERS {
            assert!(page.contains(&format!("href=\"{}\"", verifier.path)), "{page}");
            assert_eq!(
                served(verifier.path).await,
                (HeaderValue::from_static(TEXT), verifier.text.to_owned())
            );
        }
    }
}
