//! What is asked: the rates, how the balances are measured, and what they follow from.

use yew::prelude::*;

use super::super::choices::{self, Method};
use super::super::fields;
use super::classes::{CLASSES, Class};
use super::entered::View;
use super::{balances, paying};
use crate::i18n::pages::dividend as words;
use crate::i18n::pages::frame::MORE;
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::form::{choice, field, fold, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let mut parts = Vec::new();
    if Method::of(draft) == Method::Closing {
        parts.extend(rows(&CLASSES, &|class| closing(view, class)));
        parts.push(fold(view, words::FROM_PAYMENTS, || {
            if choices::has_payments(draft) {
                vec![nothing(), all(paying::asked(view))]
            } else {
                vec![choice(view, &choices::ORIGIN), nothing()]
            }
        }));
    } else {
        if choices::has_payments(draft) {
            parts.extend(paying::asked(view));
        }
        if choices::has_changes(draft) {
            parts.push(day(view, &fields::YEAR_END));
        }
        parts.push(balances::fold(view));
    }
    // As many parts whatever is picked: one more would make another choice of the one that was picked from.
    vec![
        notice(view),
        two(view, &fields::SHARE_RATE, &fields::YURAN_RATE),
        choice(view, &choices::METHOD),
        all(parts),
        fold(view, MORE, || rules(view)),
    ]
}

/// The balance of a class at the end of the year.
fn closing(view: &View<'_>, class: &Class) -> Html {
    let name = said("legend", "", view.context.words(class.name));
    el("fieldset", "group", vec![name, balances::closing(view, class)])
}

fn rules(view: &View<'_>) -> Vec<Html> {
    let draft = &view.page.draft;
    let cut_off = match Method::of(draft) {
        Method::Months => field(view, &fields::CUT_OFF_MONTH),
        Method::Daily => day(view, &fields::CUT_OFF_DAY),
        Method::Closing | Method::MonthlyMinimum | Method::MonthlyAverage => nothing(),
    };
    vec![
        cut_off,
        two(view, &fields::SHARE_APPROVED, &fields::YURAN_APPROVED),
        field(view, &fields::MINIMUM),
        choice(view, &choices::ROUNDING),
        if choices::has_changes(draft) { nothing() } else { day(view, &fields::YEAR_END) },
    ]
}
