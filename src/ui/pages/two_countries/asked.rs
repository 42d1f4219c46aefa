//! What is asked: the co-op, and what is decided by each country's rules.

use yew::prelude::*;

use super::converted::{converted, rate};
use super::entered::View;
use super::fields;
use super::from_plant::from_plant;
use crate::i18n::pages::two_countries as words;
use crate::ui::action::Key;
use crate::ui::element::said;
use crate::ui::parts::form::{field, fold_of, group, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let coop = vec![field(view, &fields::SURPLUS), from_plant(view), field(view, &fields::CAPITAL)];
    vec![
        notice(view),
        group(view, words::COOP_PART, coop),
        group(view, words::INDONESIA_PART, indonesia(view)),
        group(view, words::MALAYSIA_PART, malaysia(view)),
        fold_of(view, words::CONVERT, &[fields::RATE.key], || {
            vec![
                said("p", "hint", view.context.words(words::CONVERT_HINT)),
                rate(view),
                day(view, &fields::RATE_DAY),
                converted(view),
            ]
        }),
    ]
}

/// What is decided in Indonesia.
fn indonesia(view: &View<'_>) -> Vec<Html> {
    let [reserve, education, officers] = [&fields::RESERVE, &fields::EDUCATION, &fields::OFFICERS];
    let [others, tax, village] = [&fields::OTHERS, &fields::TAX, &fields::VILLAGE];
    let keys = [reserve, education, officers, others, tax, village].map(Key::from);
    vec![
        two(view, &fields::CAPITAL_RETURN, &fields::PATRONAGE),
        fold_of(view, words::MORE_INDONESIA, &keys, || {
            vec![
                field(view, reserve),
                field(view, education),
                two(view, officers, others),
                field(view, tax),
                field(view, village),
            ]
        }),
    ]
}

/// What is decided in Malaysia.
fn malaysia(view: &View<'_>) -> Vec<Html> {
    let [development, tax, rebate] = [&fields::DEVELOPMENT_FUND, &fields::TAX_MALAYSIA, &fields::REBATE];
    let [honoraria, funds] = [&fields::HONORARIA, &fields::FUNDS_MALAYSIA];
    let keys = [development, tax, rebate, honoraria, funds].map(Key::from);
    vec![
        two(view, &fields::STATUTORY_RESERVE, &fields::TRUST_FUND),
        field(view, &fields::DIVIDEND),
        fold_of(view, words::MORE_MALAYSIA, &keys, || {
            vec![
                field(view, development),
                field(view, tax),
                two(view, rebate, honoraria),
                field(view, funds),
                day(view, &fields::YEAR_END),
            ]
        }),
    ]
}
