//! The library of cases as it stands on the shelf.

use yew::prelude::*;

use crate::data::{LIBRARY, LibraryCase};
use crate::i18n::Message;
use crate::ui::element::plain;
use crate::ui::view_context::ViewContext;

/// Every case of the library; those of the country that is shown stand first.
pub(super) fn shelf(context: &ViewContext<'_>) -> Vec<&'static LibraryCase> {
    let first = ["page=", context.visit.country.code(), "/"].concat();
    let (mut shelf, others): (Vec<_>, Vec<_>) =
        LIBRARY.iter().partition(|case| case.lines.starts_with(&first));
    shelf.extend(others);
    shelf
}

/// Who published a case; none for a co-op that is made up.
pub(super) fn published(context: &ViewContext<'_>, case: &LibraryCase) -> Option<Html> {
    let of = case.published.as_ref()?;
    let text = [context.say(Message::SourceLink), ": ", of.publisher, ", “", of.title, "”"].concat();
    Some(plain(if of.year.is_empty() { text } else { [&text, " (", of.year, ")"].concat() }))
}
