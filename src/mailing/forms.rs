//! The two forms of a letter: text and HTML, from the same values.

/// Gives a struct of a letter's values, which has one lifetime, a function `forms` that writes them by two templates:
/// as text, with lines of bounded length, and as HTML. It fails when they cannot be written.
macro_rules! forms {
    ($values:ident, $text:literal, $html:literal) => {
        $crate::mailing::forms::form!(Text, $values, $text);
        $crate::mailing::forms::form!(Html, $values, $html);

        impl $values<'_> {
            fn forms(&self) -> $crate::error::Result<(String, String)> {
                let text = askama::Template::render(&Text(self)).map_err($crate::error::Error::internal)?;
                let html = askama::Template::render(&Html(self)).map_err($crate::error::Error::internal)?;
                Ok(($crate::mail::wrapped(&text), html))
            }
        }
    };
}

/// One of them. Templates read the values as if they were its own.
macro_rules! form {
    ($form:ident, $values:ident, $path:literal) => {
        #[derive(askama::Template)]
        #[template(path = $path)]
        struct $form<'a>(&'a $values<'a>);

        impl<'a> std::ops::Deref for $form<'a> {
            type Target = $values<'a>;
            fn deref(&self) -> &$values<'a> {
                self.0
            }
        }
    };
}

pub(crate) use {form, forms};
