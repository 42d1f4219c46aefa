//! Whose law is on record.

use super::{indonesia, malaysia};
use crate::domain::{Country, Law};

/// The dated law of a country.
#[must_use]
pub fn law(country: Country) -> &'static Law {
    match country {
        Country::Indonesia => &indonesia::LAW,
        Country::Malaysia => &malaysia::LAW,
    }
}
