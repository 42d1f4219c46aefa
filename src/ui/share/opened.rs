//! Figures from elsewhere, and what came of them.

use crate::data::LibraryCase;
use crate::domain::Country;
use crate::input::transfer::{PageInputs, PageRef, TransferError};

/// Figures from elsewhere.
pub(in crate::ui) struct Opening {
    /// A link, lines, or the id of a case.
    pub text: String,
    /// Whether the widget starts with them: then they are also those of the fields that visitors cannot change.
    pub first: bool,
}

/// What came of figures from elsewhere.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Opened {
    /// From a link.
    Link(OpenedPages),
    /// From a file.
    File(OpenedPages),
    /// The last ones that were kept on the device.
    Saved(OpenedPages),
    /// A named case that is kept on the device.
    Kept(OpenedPages),
    /// From another page, among the figures that this one had.
    FromPage(OpenedPages),
    /// The example of the page itself.
    Example,
    /// From the library of cases.
    Case(&'static LibraryCase),
    /// Nothing was changed.
    Refused(TransferError),
}

/// The pages that figures came for: of another page nothing is said.
#[derive(Clone, Copy)]
pub(in crate::ui) struct OpenedPages(u64);

impl OpenedPages {
    /// The pages of forms.
    pub fn of(forms: &[PageInputs]) -> Self {
        Self(forms.iter().filter(|form| !form.untouched).fold(0, |all, form| all | place(form.at)))
    }

    /// Whether a page is among them.
    pub fn has(self, page: PageRef) -> bool {
        self.0 & place(page) != 0
    }
}

fn place(page: PageRef) -> u64 {
    let half = if page.country == Country::Indonesia { 0 } else { 32 };
    1_u64.checked_shl(u32::from(page.page).min(31).saturating_add(half)).unwrap_or(0)
}
