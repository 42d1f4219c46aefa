//! The answer below the highest price: what it means by month and member, pictures, and everything behind it.

use yew::prelude::*;

use super::super::asked::{chain, chain_button};
use super::super::entered::View;
use super::super::feasibility::FeasibilityPart;
use super::figures::{figures, key};
use super::waterfall::waterfall;
use super::{break_even, compare, hayami, lines, member, stages, steps, worth};
use crate::i18n::pages::plant::answer as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el};
use crate::ui::parts::form::remarks;

/// What follows the highest price.
pub(in crate::ui) fn answer(view: &View<'_>) -> Html {
    let remarks = remarks(view, &|remark, language| lines::remark(view.page, remark, language));
    let Some(total) = view.total() else { return all(vec![remarks, stages::stages(view)]) };
    let (part, naming) = (FeasibilityPart::get(), view.naming());
    let told = view.told(&naming);
    all(vec![
        (part.reasons)(&told),
        waterfall(view, 0),
        figures(view, &key(0)),
        lines::table(view),
        buttons(view),
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

/// Into the co-op's surplus, and beside another form.
fn buttons(view: &View<'_>) -> Html {
    let context = &view.context;
    let mut buttons = vec![chain_button(view)];
    if view.page.can_compare() {
        let compare = context.press(Action::Page(PageAction::Compared));
        buttons.push(button_of("chip-button", None, compare, context.words(words::COMPARE_WITH)));
    }
    el("div", "chips", buttons)
}
