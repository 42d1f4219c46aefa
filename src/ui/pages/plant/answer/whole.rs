//! The answer below the highest price: what it means by month and member, pictures, and everything behind it.

use yew::prelude::*;

use super::super::asked::chain_button;
use super::super::entered::View;
use super::figures::{figures, key};
use super::waterfall::waterfall;
use super::{break_even, compare, hayami, lines, member, models, money, sensitivity, stages, steps, worth};
use crate::ui::element::{all, el};
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
        el("div", "chips", vec![chain_button(view)]),
        compare::compare(view),
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
        steps::every_step(view),
    ])
}
