//! What is asked: a rate with its balance, and a month's interest.

use yew::prelude::*;

use super::entered::View;
use super::fields::{self, InterestFrom};
use crate::i18n::pages::savings as words;
use crate::ui::element::{el, rows, said};
use crate::ui::parts::form::{choice, field, notice, two};
use crate::ui::parts::page::year_end;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    vec![
        notice(view),
        el("fieldset", "group", rate(view)),
        el("fieldset", "group", interest(view)),
        year_end(view, &fields::YEAR_END),
    ]
}

fn rate(view: &View<'_>) -> Vec<Html> {
    vec![
        said("legend", "", view.context.words(words::RATE_PART)),
        field(view, &fields::RATE),
        choice(view, &fields::AVERAGE),
        if fields::AVERAGE.of(&view.page.draft) {
            el("div", "months", rows(fields::MONTHS.keys(), &|month| field(view, month)))
        } else {
            field(view, &fields::BALANCE)
        },
    ]
}

fn interest(view: &View<'_>) -> Vec<Html> {
    vec![
        said("legend", "", view.context.words(words::INTEREST_PART)),
        choice(view, &fields::INTEREST_FROM),
        match fields::INTEREST_FROM.of(&view.page.draft) {
            InterestFrom::Typed => field(view, &fields::INTEREST),
            InterestFrom::Balance => two(view, &fields::SAVINGS_BALANCE, &fields::SAVINGS_RATE),
            InterestFrom::Months => {
                el("div", "months", rows(fields::INTERESTS.keys(), &|month| field(view, month)))
            }
        },
    ]
}
