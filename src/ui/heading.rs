//! Headings, from the level that the host page gives.

use yew::{AttrValue, Html};

use super::element::said;

/// A level of headings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heading(pub u8);

impl Heading {
    /// The next level.
    pub fn below(self) -> Self {
        Self(self.0.saturating_add(1).min(6))
    }

    /// A heading of this level.
    pub fn with(self, class: &'static str, text: impl Into<AttrValue>) -> Html {
        let level = ["h1", "h2", "h3", "h4", "h5"].get(usize::from(self.0).saturating_sub(1)).copied();
        said(level.unwrap_or("h6"), class, text)
    }
}
