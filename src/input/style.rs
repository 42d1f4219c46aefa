//! How a country writes numbers.

use crate::domain::Country;

/// The number habits of a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberStyle {
    /// `1.234,5`; a bare M is unclear.
    Indonesian,
    /// `1,234.5`; J is a million, B a thousand million.
    Malay,
    /// `1,234.5`; M is a million, B a thousand million.
    English,
    /// `1,234.5` in Indonesian words: a bare M is unclear.
    MalaysianInIndonesian,
}

impl NumberStyle {
    /// The habits of a country: what is shown there reads back there, in every language.
    #[must_use]
    pub fn of(country: Country) -> Self {
        match country {
            Country::Indonesia => Self::Indonesian,
            Country::Malaysia => Self::Malay,
        }
    }

    /// The same for who reads and writes Indonesian, to whom M is a miliar too.
    #[must_use]
    pub fn in_indonesian(self) -> Self {
        match self {
            Self::Malay | Self::English => Self::MalaysianInIndonesian,
            style => style,
        }
    }

    /// The sign between groups of three digits.
    #[must_use]
    pub fn group(self) -> char {
        match self {
            Self::Indonesian => '.',
            Self::Malay | Self::English | Self::MalaysianInIndonesian => ',',
        }
    }

    /// The sign before the decimals.
    #[must_use]
    pub fn decimal(self) -> char {
        match self {
            Self::Indonesian => ',',
            Self::Malay | Self::English | Self::MalaysianInIndonesian => '.',
        }
    }

    /// The powers of ten that a word or letter after a number may stand for, most likely first.
    #[must_use]
    pub(super) fn multiplier(self, word: &str) -> Option<&'static [u32]> {
        let powers: &[u32] = match (word, self) {
            ("rb" | "ribu" | "k" | "thousand", _) => &[3],
            ("jt" | "juta" | "million", _)
            | ("j", Self::Malay | Self::MalaysianInIndonesian)
            | ("m", Self::Malay | Self::English) => &[6],
            ("m", Self::Indonesian | Self::MalaysianInIndonesian) => &[9, 6],
            ("miliar" | "milyar" | "bilion" | "billion" | "bn", _)
            | ("b", Self::Malay | Self::English | Self::MalaysianInIndonesian) => &[9],
            ("triliun" | "trilion" | "trillion" | "t", _) => &[12],
            _ => return None,
        };
        Some(powers)
    }
}
