//! How many seats there are, as it is asked.

use yew::prelude::*;

use super::entered::View;
use super::fields::{SEATS, has_wrong_seats};
use crate::i18n::pages::class as words;
use crate::ui::parts::fields::number_field;
use crate::ui::parts::form::number_field_of;

/// How many seats there are.
pub(super) fn seats(view: &View<'_>) -> Html {
    let mut field = number_field_of(view, SEATS.key);
    field.error = has_wrong_seats(&view.page.draft).then(|| view.context.words(words::NO_SEATS).into());
    number_field(&view.context, &field)
}
