//! Tables only: dated law and published examples, every value with its source.

mod cases;
pub mod commodities;
mod indonesia;
mod library;
mod malaysia;
mod templates;

pub use cases::{ALIS_JAYA, Case, CasePool};
pub use library::{LIBRARY, LibraryCase};
pub use templates::{SPLIT_TEMPLATES, SplitTemplate};

use crate::domain::{Country, Date, Law};

/// The day on which every source of the tables was last read.
pub const LAST_CHECKED: Date = Date::known::<2026, 11, 22>();

/// The dated law of a country.
#[must_use]
pub fn law(country: Country) -> &'static Law {
    match country {
        Country::Indonesia => &indonesia::LAW,
        Country::Malaysia => &malaysia::LAW,
    }
}
