//! What is asked: the co-op, and what is decided by each country's rules.

use yew::prelude::*;

use super::converted::{converted, rate};
use super::entered::View;
use super::fields;
use super::from_plant::from_plant;
use crate::i18n::pages::two_countries as words;
use crate::ui::element::said;
use crate::ui::parts::form::{field, fold, group, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let coop = vec![field(view, &fields::SURPLUS), from_plant(view), field(view, &fields::CAPITAL)];
    let indonesia = vec![
        two(view, &fields::CAPITAL_RETURN, &fields::PATRONAGE),
        fold(view, words::MORE_INDONESIA, || {
            vec![
                field(view, &fields::RESERVE),
                field(view, &fields::EDUCATION),
                two(view, &fields::OFFICERS, &fields::OTHERS),
                field(view, &fields::TAX),
                field(view, &fields::VILLAGE),
            ]
        }),
    ];
    let malaysia = vec![
        two(view, &fields::STATUTORY_RESERVE, &fields::TRUST_FUND),
        field(view, &fields::DIVIDEND),
        fold(view, words::MORE_MALAYSIA, || {
            vec![
                field(view, &fields::DEVELOPMENT_FUND),
                field(view, &fields::TAX_MALAYSIA),
                two(view, &fields::REBATE, &fields::HONORARIA),
                field(view, &fields::FUNDS_MALAYSIA),
                day(view, &fields::YEAR_END),
            ]
        }),
    ];
    vec![
        notice(view),
        group(view, words::COOP_PART, coop),
        group(view, words::INDONESIA_PART, indonesia),
        group(view, words::MALAYSIA_PART, malaysia),
        fold(view, words::CONVERT, || {
            vec![
                said("p", "hint", view.context.words(words::CONVERT_HINT)),
                rate(view),
                day(view, &fields::RATE_DAY),
                converted(view),
            ]
        }),
    ]
}
