//! What is served, rendered: pages, feeds and JSON by their paths, in memory.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use crate::documents::Document;

/// What was rendered at one moment.
#[derive(Default)]
pub struct Rendered {
    documents: HashMap<String, Document>,
    /// The same, for the folder that is served when this process is dead.
    files: Vec<(String, String)>,
}

impl Rendered {
    /// Adds something, by its path.
    pub fn add(&mut self, path: impl Into<String>, media_type: &'static str, text: String) {
        let path = path.into();
        self.files.push((path.clone(), text.clone()));
        self.documents.insert(path, Document::new(media_type, text));
    }

    /// What is at this path.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Document> {
        self.documents.get(path)
    }

    /// Everything, by path.
    #[must_use]
    pub fn files(&self) -> &[(String, String)] {
        &self.files
    }
}

/// What is served now. What was rendered last stays until something newer is.
#[derive(Default)]
pub struct Shelf(RwLock<Arc<Rendered>>);

impl Shelf {
    /// What is served now.
    #[must_use]
    pub fn now(&self) -> Arc<Rendered> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serves this from now on.
    pub fn put(&self, rendered: Arc<Rendered>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = rendered;
    }
}
