//! The answer below the highest price: what it means by month and member, pictures, and everything behind it.

use yew::prelude::*;

use super::super::asked::{chain, chain_button};
use super::super::entered::View;
use super::super::feasibility::FeasibilityPart;
use super::super::fields;
use super::figures::{figures, key};
use super::for_members::for_members;
use super::waterfall::waterfall;
use super::{break_even, compare, hayami, lines, member, stages, steps, worth};
use crate::i18n::pages::plant::answer as words;
use crate::ui::element::{all, el, nothing};
use crate::ui::page::Field;
use crate::ui::parts::form::{fold, remarks, to_correct};

/// What is asked beside the answer, where it is needed; in Malaysia the account too.
static ASKED: [&Field; 10] = [
    &fields::RAW_DAYS,
    &fields::LOW_PRICE,
    &fields::HIGH_PRICE,
    &fields::LOW_FACTOR,
    &fields::HIGH_FACTOR,
    &fields::LOW_RAW,
    &fields::HIGH_RAW,
    &fields::LOW_VOLUME,
    &fields::HIGH_VOLUME,
    &fields::CHANGE,
];

/// What follows the highest price.
pub(in crate::ui) fn answer(view: &View<'_>) -> Html {
    let remarks = remarks(view, &|remark, language| lines::remark(view.page, remark, language));
    let total = view.total();
    // What is wrong in a field beside the answer takes the answer away, and must not take the field.
    let is_asked = |key| ASKED.iter().chain(&fields::ACCOUNT).any(|field| field.key == key);
    let corrects = || to_correct(view).iter().any(|(key, _)| is_asked(*key));
    if total.is_none() && !corrects() {
        return all(vec![remarks, stages::stages(view)]);
    }
    let (part, naming) = (FeasibilityPart::get(), view.naming());
    let told = view.told(&naming);
    let known = |draw: &dyn Fn() -> Html| if total.is_some() { draw() } else { nothing() };
    all(vec![
        known(&|| (part.reasons)(&told)),
        known(&|| lines::table(view)),
        el("div", "chips", [vec![chain_button(view)], for_members(view).into_iter().collect()].concat()),
        known(&|| compare::compare(view)),
        chain(view),
        known(&|| member::member(view)),
        remarks,
        (part.cash)(&told),
        known(&|| (part.ways)(&told)),
        known(&|| fold(view, words::FIGURES, || vec![figures(view, &key(0))])),
        total.map_or_else(nothing, |total| steps::behind(view, total)),
        known(&|| break_even::break_even(view, 0)),
        known(&|| lines::details(view)),
        (part.sensitivity)(&told),
        known(&|| hayami::hayami(view, 0)),
        stages::stages(view),
        known(&|| worth::viability(view)),
        known(&|| worth::joint(view, 0)),
        known(&|| (part.investment)(&told)),
        known(&|| worth::stock(view)),
        known(&|| (part.schedule)(&told)),
        known(&|| steps::every_step(view)),
    ])
}

/// What a unit of the product is worth, and where that goes.
pub(in crate::ui) fn picture(view: &View<'_>) -> Html {
    if view.total().is_some() { waterfall(view, 0) } else { Html::default() }
}
