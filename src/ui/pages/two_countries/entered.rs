//! What the page remembers.

use crate::domain::Country;
use crate::ui::page::{self, Draft};

/// What the page remembers.
pub(super) struct TwoCountries {
    pub draft: Draft,
    pub country: Country,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, TwoCountries>;
