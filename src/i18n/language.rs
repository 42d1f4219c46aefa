//! The languages of the widget.

/// A language in which the widget speaks.
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
