//! Tables only: dated law and published examples, every value with its source.

mod cases;
mod indonesia;
mod malaysia;

pub use cases::{ALIS_JAYA, Case, CasePool};

use crate::domain::{Country, Law};

/// The dated law of a country.
#[must_use]
pub fn law(country: Country) -> &'static Law {
    match country {
        Country::Indonesia => &indonesia::LAW,
        Country::Malaysia => &malaysia::LAW,
    }
}
