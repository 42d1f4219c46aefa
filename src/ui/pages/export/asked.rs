//! What is asked: the offer, the yield and its costs, the home market.

use yew::prelude::*;

use super::entered::View;
use super::fields::{self, CURRENCY, PRODUCT_UNIT, RAW_UNIT, TERMS};
use crate::i18n::pages::export as words;
use crate::ui::action::Key;
use crate::ui::element::{all, nothing};
use crate::ui::parts::form::{choice, field, fold_of, group, notice, two};
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    let is_cif = fields::is_cif(&view.page.draft);
    // As many parts in every case: a field that is typed in stays where it is.
    let borne = if is_cif { two(view, &fields::FREIGHT, &fields::INSURANCE) } else { nothing() };
    let offer =
        vec![choice(view, &TERMS), choice(view, &CURRENCY), two(view, &fields::PRICE, &fields::RATE), borne];
    let costs = vec![
        field(view, &fields::FACTOR),
        two(view, &fields::PROCESSING, &fields::PACKING),
        field(view, &fields::TRANSPORT),
    ];
    vec![
        notice(view),
        group(view, words::OFFER_PART, offer),
        group(view, words::YIELD_PART, costs),
        group(view, words::HOME_PART, vec![field(view, &fields::HOME)]),
        few(view),
    ]
}

/// What few enter.
fn few(view: &View<'_>) -> Html {
    let [other, papers, handling] = [&fields::OTHER, &fields::PAPERS, &fields::HANDLING];
    let [shipment, loss, delivered] = [&fields::SHIPMENT, &fields::LOSS, &fields::DELIVERED];
    let keys = [other, papers, handling, shipment, loss, delivered].map(Key::from);
    fold_of(view, words::MORE, &keys, || {
        vec![all(vec![
            choice(view, &RAW_UNIT),
            choice(view, &PRODUCT_UNIT),
            field(view, other),
            two(view, papers, handling),
            field(view, shipment),
            field(view, loss),
            field(view, delivered),
            day(view, &fields::RATE_DAY),
        ])]
    })
}
