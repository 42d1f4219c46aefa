//! What is asked: the profit, the dividends, the statutory payments, and what few need behind folds.

use yew::prelude::*;

use super::super::{choices, fields};
use super::entered::View;
use crate::i18n::pages::{account as words, malaysia};
use crate::ui::element::{el, rows, said};
use crate::ui::page::Field;
use crate::ui::parts::form::{choice, field, fold, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    vec![
        notice(view),
        field(view, &fields::PROFIT),
        day(view, &fields::YEAR_END),
        class(view, &fields::SHARES, &fields::ACCOUNT_SHARE_RATE, &fields::ACCOUNT_SHARE_APPROVED),
        class(view, &fields::SUBSCRIPTIONS, &fields::ACCOUNT_YURAN_RATE, &fields::ACCOUNT_YURAN_APPROVED),
        field(view, &fields::BROUGHT),
        el("fieldset", "group", statutory(view)),
        fold(view, malaysia::MORE, more(view)),
        fold(view, words::BACKWARDS, vec![two(view, &fields::PAYOUT, &fields::PROMISED_RATE)]),
        fold(view, words::TAX_ESTIMATE, tax(view)),
    ]
}

/// A class of capital: all of it, and its rate as proposed and as approved.
fn class(view: &View<'_>, base: &Field, proposed: &Field, approved: &Field) -> Html {
    el("fieldset", "group", vec![field(view, base), two(view, proposed, approved)])
}

fn statutory(view: &View<'_>) -> Vec<Html> {
    let percents = [&fields::KWRS, &fields::KWAPK, &fields::KWAPMK];
    vec![
        said("legend", "", view.context.words(words::STATUTORY)),
        el("div", "months", rows(percents, &|percent| field(view, percent))),
        field(view, &fields::RESERVE_FUND),
        choice(view, &choices::TRUST_FUNDS),
    ]
}

fn more(view: &View<'_>) -> Vec<Html> {
    vec![
        two(view, &fields::TAX, &fields::ZAKAT),
        two(view, &fields::HONORARIUM, &fields::WELFARE),
        two(view, &fields::REBATE, &fields::DEPOSITS),
        two(view, &fields::OTHER, &fields::LOSS),
        two(view, &fields::ADJUSTMENTS, &fields::OTHER_ADJUSTMENTS),
    ]
}

/// The co-op's own tax, which nobody is asked for who does not want it.
fn tax(view: &View<'_>) -> Vec<Html> {
    let mut parts = vec![choice(view, &choices::TAX_SCALE)];
    if choices::has_tax(&view.page.draft) {
        parts.push(two(view, &fields::TAX_INCOME, &fields::TAX_FUNDS));
        parts.push(field(view, &fields::TAX_TRANSFERS));
    }
    parts
}
