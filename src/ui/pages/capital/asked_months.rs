//! What is asked of months: since when a member pays, and when the amount changed.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use super::months::{self, Month};
use crate::i18n::pages::capital as words;
use crate::i18n::{Words, number};
use crate::ui::element::{el, nothing};
use crate::ui::page::Field;
use crate::ui::parts::form::{choice, field, two};

/// What is due monthly now, and since when.
pub(super) fn fields(view: &View<'_>) -> Vec<Html> {
    let how = choice(view, fields::MODE, words::KNOWN, &words::WAYS);
    if !fields::by_name(&view.page.draft) {
        return vec![two(view, &fields::MONTHLY, &fields::MONTHS), how, nothing(), nothing(), nothing()];
    }
    vec![
        field(view, &fields::MONTHLY),
        how,
        month(view, words::JOINED_IN, &months::JOINED),
        month(view, words::COUNTED_UP_TO, &months::UNTIL),
        choice(view, fields::FIRST_MONTH, words::PAYMENTS_DUE, &words::FIRST_MONTHS),
    ]
}

/// Amounts before the one that is due now; instalments.
pub(super) fn changes(view: &View<'_>) -> Vec<Html> {
    let once = |field: &Field, part: Html| {
        if view.page.draft.text(field.key).is_empty() { nothing() } else { part }
    };
    // As many parts whatever is typed: the caret stays in its field.
    let [earlier, since, earliest, until] = if fields::by_name(&view.page.draft) {
        [
            field(view, &fields::EARLIER),
            once(&fields::EARLIER, month(view, words::NOW_SINCE, &months::CHANGED)),
            once(&fields::EARLIER, field(view, &fields::EARLIEST)),
            once(&fields::EARLIEST, month(view, words::BEFORE_SINCE, &months::EARLIER)),
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
fn month(view: &View<'_>, label: Words, of: &Month) -> Html {
    let mut options = vec![words::CHOOSE_A_MONTH];
    options.extend(number::MONTHS);
    el("div", "months", vec![choice(view, of.choice, label, &options), field(view, of.year)])
}
