//! The answer below the highest price: what it means by month and member, pictures, and everything behind it.

use yew::prelude::*;

use super::super::asked::chain_button;
use super::super::entered::View;
use super::figures::{figures, key};
use super::for_members::for_members;
use super::waterfall::waterfall;
use super::{break_even, compare, hayami, lines, member, models, money, sensitivity, stages, steps, worth};
use crate::i18n::pages::plant::answer as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, button_of, el};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;

/// What follows the highest price.
pub(in crate::ui) fn answer(view: &View<'_>) -> Html {
    let remarks = remarks(view, &|remark, language| lines::remark(view.page, remark, language));
    let Some(total) = view.total() else { return all(vec![remarks, stages::stages(view)]) };
    all(vec![
        waterfall(view, 0),
        figures(view, &key(0)),
        lines::table(view),
        buttons(view),
        member::member(view),
        remarks,
        explanation::steps(&view.context, &view.outcome, &[total], &view.naming()),
        models::models(view),
        break_even::break_even(view, 0),
        lines::details(view),
        sensitivity::sensitivity(view),
        hayami::hayami(view, 0),
        stages::stages(view),
        worth::viability(view),
        worth::joint(view, 0),
        money::investment(view),
        worth::stock(view),
        money::schedule(view),
        compare::compare(view),
        steps::every_step(view),
    ])
}

/// Into the co-op's surplus, and beside another form.
fn buttons(view: &View<'_>) -> Html {
    let context = &view.context;
    let mut buttons = vec![chain_button(view)];
    buttons.extend(for_members(view));
    if view.page.can_compare() {
        let compare = context.press(Action::Page(PageAction::Compared));
        buttons.push(button_of("chip-button", None, compare, context.words(words::COMPARE_WITH)));
    }
    el("div", "chips", buttons)
}
