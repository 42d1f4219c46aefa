//! What the page remembers, and what is done on it.

use yew::{Callback, InputEvent, MouseEvent};

use super::deed::{Deed, own};
use super::work::Work;
use crate::domain::Country;
use crate::ui::page::{self, Draft};
use crate::ui::view_context::ViewContext;

/// What the page remembers.
pub(super) struct ClassPage {
    pub draft: Draft,
    pub country: Country,
    pub work: Work,
}

/// The page as it is drawn.
pub(super) type View<'a> = page::View<'a, ClassPage>;

impl ClassPage {
    /// How links call its country.
    pub fn country_code(&self) -> String {
        self.country.code().to_lowercase()
    }
}

/// Does something when something is pressed.
pub(super) fn press(context: &ViewContext<'_>, deed: Deed) -> Callback<MouseEvent> {
    context.press(own(deed))
}

/// Does something with a text as it is typed.
pub(super) fn typed(
    context: &ViewContext<'_>,
    make: fn(usize, String) -> crate::ui::action::Action,
) -> Callback<InputEvent> {
    context.texted(0, make)
}
