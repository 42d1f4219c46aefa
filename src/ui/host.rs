//! What the host page decides: lines `name=value` from the element's attributes.

use crate::data;
use crate::domain::{Country, Date};
use crate::i18n::Language;

/// The settings of a host page; what cannot be read counts as not said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Host(String);

impl Host {
    /// Settings as the loader hands them over.
    #[must_use]
    pub fn new(settings: &str) -> Self {
        Self(settings.into())
    }

    /// A setting; empty when nothing is said.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let value = self.0.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        value.unwrap_or_default()
    }

    /// Whose rules and money.
    #[must_use]
    pub fn country(&self) -> Country {
        Country::from_code(self.get("country")).unwrap_or_default()
    }

    /// Whose words: as said, or those of the country.
    #[must_use]
    pub fn language(&self) -> Language {
        Language::from_code(self.get("lang")).unwrap_or(match self.country() {
            Country::Indonesia => Language::Indonesian,
            Country::Malaysia => Language::Malay,
        })
    }

    /// The day of the page's clock; the arithmetic itself has none.
    #[must_use]
    pub fn today(&self) -> Date {
        Date::from_iso(self.get("today")).unwrap_or(data::LAST_CHECKED)
    }

    /// Level of the widget's own heading on the host page, from 1 to 4.
    #[must_use]
    pub fn heading(&self) -> u8 {
        self.get("heading").parse().unwrap_or(2).clamp(1, 4)
    }

    /// Whether visitors cannot change a field.
    #[must_use]
    pub fn is_locked(&self, id: &str) -> bool {
        self.get("lock").split(',').any(|locked| locked == id)
    }
}
