//! What is asked of months: since when a member pays, and when the amount changed.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use super::months::{self, Month};
use crate::ui::element::{el, nothing};
use crate::ui::page::Field;
use crate::ui::parts::form::{choice, field, two};

/// Since when what is due monthly is due.
pub(super) fn since(view: &View<'_>) -> Vec<Html> {
    let how = choice(view, &fields::BY_NAME);
    if !fields::BY_NAME.of(&view.page.draft) {
        return vec![how, field(view, &fields::MONTHS), nothing(), nothing()];
    }
    vec![
        how,
        month(view, &months::JOINED),
        month(view, &months::UNTIL),
        choice(view, &fields::FROM_NEXT_MONTH),
    ]
}

/// Amounts before the one that is due now; instalments.
pub(super) fn changes(view: &View<'_>) -> Vec<Html> {
    let once = |field: &Field, part: Html| {
        if view.page.draft.text(field.key).is_empty() { nothing() } else { part }
    };
    // As many parts whatever is typed: the caret stays in its field.
    let [earlier, since, earliest, until] = if fields::BY_NAME.of(&view.page.draft) {
        [
            field(view, &fields::EARLIER),
            once(&fields::EARLIER, month(view, &months::CHANGED)),
            once(&fields::EARLIER, field(view, &fields::EARLIEST)),
            once(&fields::EARLIEST, month(view, &months::EARLIER)),
        ]
    } else {
        [
            two(view, &fields::EARLIER, &fields::EARLIER_MONTHS),
            nothing(),
            once(&fields::EARLIER, two(view, &fields::EARLIEST, &fields::EARLIEST_MONTHS)),
            nothing(),
        ]
    };
    vec![earlier, since, earliest, until, field(view, &fields::INSTALMENTS)]
}

/// A month to pick and its year to type.
fn month(view: &View<'_>, of: &Month) -> Html {
    el("div", "months", vec![choice(view, of.choice), field(view, of.year)])
}
