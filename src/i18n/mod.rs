//! Words and numbers in three languages; every message is an exhaustive match in each of them.

mod beyond;
mod capital;
#[expect(clippy::match_same_arms, reason = "words that are alike by chance")]
mod en;
mod explain;
#[expect(clippy::match_same_arms, reason = "words that are alike by chance")]
mod id;
mod members;
mod message;
#[expect(clippy::match_same_arms, reason = "words that are alike by chance")]
mod ms;
pub mod number;
pub mod pages;
pub mod plant;
pub(crate) mod rates;
mod result;
mod tax;
pub mod words;

pub use capital::{item, standing};
pub use explain::{Explained, Naming, capitalised, explain, explain_with, name_of, renamed, written};
pub use message::{
    Message, basis, fill, line, message, missing, purpose, refusal, rejection, remark, rule, sharing_refusal,
    sharing_remark, sharing_term, term,
};
pub use rates::{Words, capital, entry, say, statutory};

/// The languages of the widget.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Bahasa Indonesia.
    #[default]
    Indonesian,
    /// Bahasa Melayu.
    Malay,
    /// English.
    English,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::Indonesian, Self::Malay, Self::English];

    /// The code of the language, as in `lang` attributes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::Malay => "ms",
            Self::English => "en",
        }
    }

    /// The language of a code such as `ms` or `en-MY`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Its own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Indonesian => "Bahasa Indonesia",
            Self::Malay => "Bahasa Melayu",
            Self::English => "English",
        }
    }
}
