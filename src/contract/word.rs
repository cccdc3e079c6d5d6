//! Closed sets of words, as sent on the wire and stored in the database. Those of the contracts are generated; a few
//! others are written by hand.

/// One of a closed set of words.
pub trait Word: Copy + Send + Sync + 'static {
    /// Every word, in the order of the contract.
    const ALL: &'static [Self];

    /// The word on the wire and in the database.
    fn as_str(self) -> &'static str;
}

/// The text is none of the words of its kind.
#[derive(Debug, thiserror::Error)]
#[error("not a known value")]
pub struct UnknownWord;

/// Defines an enum whose values are words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Deserialize, serde::Serialize, schemars::JsonSchema,
        )]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $text)] $variant,)* }

        impl $name {
            /// Every word, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The word on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }

        impl $crate::contract::word::Word for $name {
            const ALL: &'static [$name] = $name::ALL;

            fn as_str(self) -> &'static str {
                $name::as_str(self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::contract::word::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text { $($text => Ok($name::$variant),)* _ => Err($crate::contract::word::UnknownWord) }
            }
        }
    };
}
pub(crate) use words;

/// Makes each word a value of an enum that also holds unknown ones.
macro_rules! opened {
    ($name:ident as $open:ty { $($variant:ident),* }) => {
        impl From<$name> for $open {
            fn from(word: $name) -> Self {
                match word { $($name::$variant => Self::$variant,)* }
            }
        }
    };
}
pub(crate) use opened;
