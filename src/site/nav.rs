//! The navigation: groups of links, and what comes before and after a page.

use crate::documents::guides;

/// A heading of the navigation.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) links: Vec<Link>,
}

/// A line of it.
#[derive(Clone)]
pub(super) struct Link {
    pub(super) path: String,
    pub(super) title: String,
    /// Of an operation.
    pub(super) method: Option<&'static str>,
}

impl Link {
    pub(super) fn new(path: String, title: &str) -> Self {
        Self { path, title: title.to_owned(), method: None }
    }
}

/// Where a guide is on this site. The documents begin with the overview.
pub(super) fn path(slug: &str) -> String {
    if slug == "index" { "/docs".to_owned() } else { format!("/docs/{slug}") }
}

/// The navigation of the guides.
pub(super) fn guides() -> Vec<Group> {
    let link = |guide: &guides::Guide| Link::new(path(&guide.slug), guide.title);
    let group = |group: &guides::Group| Group {
        title: group.title.clone(),
        links: group.guides.iter().map(link).collect(),
    };
    guides::groups().iter().map(group).collect()
}

/// The pages before and after one.
pub(super) fn around(groups: &[Group], path: &str) -> (Option<Link>, Option<Link>) {
    let links: Vec<_> = groups.iter().flat_map(|group| &group.links).collect();
    let Some(here) = links.iter().position(|link| link.path == path) else { return (None, None) };
    let at = |at: Option<usize>| at.and_then(|at| links.get(at)).map(|link| (*link).clone());
    (at(here.checked_sub(1)), at(Some(here + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_know_their_neighbours() {
        let groups = guides();
        let around = |path| {
            let (before, after) = around(&groups, path);
            (before.map(|it| it.path), after.map(|it| it.path))
        };
        assert_eq!(around("/docs"), (None, Some("/docs/quickstart".to_owned())));
        assert_eq!(around("/docs/changelog").1, None);
        assert_eq!(around("/docs/nothing"), (None, None));
    }
}
