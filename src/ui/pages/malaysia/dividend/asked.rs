//! What is asked: the rates, how the balances are measured, and the balances of each class.

use yew::prelude::*;

use super::super::choices::{self, Method};
use super::super::fields;
use super::classes::{CLASSES, Class};
use super::entered::View;
use crate::i18n::pages::malaysia;
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::form::{choice, field, fold, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![
        notice(view),
        two(view, &fields::SHARE_RATE, &fields::YURAN_RATE),
        choice(view, &choices::METHOD),
    ];
    match Method::of(&view.page.draft) {
        Method::Months => {
            parts.push(choice(view, &choices::START));
            parts.push(field(view, &fields::CUT_OFF_MONTH));
        }
        Method::Daily => {
            parts.push(day(view, &fields::YEAR_END));
            parts.push(day(view, &fields::CUT_OFF_DAY));
        }
        Method::Closing | Method::MonthlyMinimum | Method::MonthlyAverage => {}
    }
    parts.extend(rows(&CLASSES, &|class| balance(view, class)));
    parts.push(fold(view, malaysia::MORE, rules(view)));
    parts
}

/// The balance of a class, as it is measured.
fn balance(view: &View<'_>, class: &Class) -> Html {
    let name = said("legend", "", view.context.words(class.name));
    if Method::of(&view.page.draft) == Method::Daily {
        return by_day(view, class, name);
    }
    let keys = class.balance(&view.page.draft);
    let columns = if keys.len() > 2 { "months" } else { "two" };
    el("fieldset", "group", vec![name, el("div", columns, rows(keys, &|key| field(view, key)))])
}

/// An opening balance, and each later balance with the day from which it stood.
fn by_day(view: &View<'_>, class: &Class, name: Html) -> Html {
    let change = |(from, balance)| el("div", "two", vec![day(view, from), field(view, balance)]);
    let mut inside = vec![name, field(view, class.opening)];
    inside.extend(rows(class.days.keys().zip(class.day_balances.keys()), &change));
    el("fieldset", "group", inside)
}

fn rules(view: &View<'_>) -> Vec<Html> {
    vec![
        two(view, &fields::SHARE_APPROVED, &fields::YURAN_APPROVED),
        field(view, &fields::MINIMUM),
        choice(view, &choices::ROUNDING),
        if Method::of(&view.page.draft) == Method::Daily { nothing() } else { day(view, &fields::YEAR_END) },
    ]
}
