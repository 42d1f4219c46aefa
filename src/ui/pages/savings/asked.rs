//! What is asked: a rate with its balance, and a month's interest.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::i18n::pages::savings as words;
use crate::ui::element::{el, rows, said};
use crate::ui::parts::form::{choice, field, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    vec![
        notice(view),
        el("fieldset", "group", rate(view)),
        el("fieldset", "group", interest(view)),
        day(view, &fields::YEAR_END),
    ]
}

fn rate(view: &View<'_>) -> Vec<Html> {
    vec![
        said("legend", "", view.context.words(words::RATE_PART)),
        field(view, &fields::RATE),
        choice(view, fields::AVERAGE, words::MEASURED, &words::MEASURES),
        if fields::is_average(&view.page.draft) {
            el("div", "months", rows(fields::MONTHS.keys(), &|month| field(view, month)))
        } else {
            field(view, &fields::BALANCE)
        },
    ]
}

fn interest(view: &View<'_>) -> Vec<Html> {
    vec![
        said("legend", "", view.context.words(words::INTEREST_PART)),
        choice(view, fields::FROM_BALANCE, words::STARTS, &words::SOURCES),
        if fields::is_of_months(&view.page.draft) {
            el("div", "months", rows(fields::INTERESTS.keys(), &|month| field(view, month)))
        } else if fields::is_from_balance(&view.page.draft) {
            two(view, &fields::SAVINGS_BALANCE, &fields::SAVINGS_RATE)
        } else {
            field(view, &fields::INTEREST)
        },
    ]
}
