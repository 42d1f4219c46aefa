//! The answer below the highest price: what it means by month and member, pictures, and everything behind it.

use yew::prelude::*;

use super::super::asked::{chain, chain_button};
use super::super::entered::View;
use super::super::feasibility::FeasibilityPart;
use super::figures::{figures, key};
use super::for_members::for_members;
use super::waterfall::waterfall;
use super::{break_even, compare, hayami, lines, member, stages, steps, worth};
use crate::ui::element::{all, el};
use crate::ui::parts::form::remarks;

/// What follows the highest price.
pub(in crate::ui) fn answer(view: &View<'_>) -> Html {
    let remarks = remarks(view, &|remark, language| lines::remark(view.page, remark, language));
    let Some(total) = view.total() else { return all(vec![remarks, stages::stages(view)]) };
    let (part, naming) = (FeasibilityPart::get(), view.naming());
    let told = view.told(&naming);
    all(vec![
        (part.reasons)(&told),
        figures(view, &key(0)),
        lines::table(view),
        el("div", "chips", [vec![chain_button(view)], for_members(view).into_iter().collect()].concat()),
        compare::compare(view),
        chain(view),
        member::member(view),
        remarks,
        (part.cash)(&told),
        (part.ways)(&told),
        steps::behind(view, total),
        break_even::break_even(view, 0),
        lines::details(view),
        (part.sensitivity)(&told),
        hayami::hayami(view, 0),
        stages::stages(view),
        worth::viability(view),
        worth::joint(view, 0),
        (part.investment)(&told),
        worth::stock(view),
        (part.schedule)(&told),
        steps::every_step(view),
    ])
}

/// What a unit of the product is worth, and where that goes.
pub(in crate::ui) fn picture(view: &View<'_>) -> Html {
    if view.total().is_some() { waterfall(view, 0) } else { Html::default() }
}
