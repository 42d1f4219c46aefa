//! The answer: what members get, the whole account, and backwards from a promise.

use yew::prelude::*;

use super::account::{account, name};
use super::entered::View;
use super::names::Names;
use crate::domain::{Line, ResultTerm, Step, Term};
use crate::i18n;
use crate::i18n::pages::split as words;
use crate::ui::charts::bar::{Part, colour, picture as bar_with_names};
use crate::ui::element::{all, el, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::fields::percentage;
use crate::ui::parts::form::remarks;
use crate::ui::parts::page::Titles;
use crate::ui::parts::table::figures;

/// What stands above the answer.
pub(super) fn titles(view: &View<'_>) -> Titles {
    Titles::plain(match view.total().and_then(Step::term) {
        Some(Term::Result(ResultTerm::LossCarried)) => words::LOSS_CARRIED,
        Some(Term::Result(ResultTerm::ReserveLeft)) => words::RESERVE_LEFT,
        _ => words::FOR_MEMBERS,
    })
}

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    if view.total().is_none() {
        return all(vec![account(view), remarks(view, &i18n::remark)]);
    }
    all(vec![
        picture(view),
        account(view),
        chips(view),
        remarks(view, &i18n::remark),
        explanation::steps(&view.context, &view.outcome, &explained(view), &Names(view.page)),
        backwards(view),
    ])
}

/// Every figure that the page shows beside those of the way back.
fn explained<'a>(view: &'a View<'_>) -> Vec<&'a Step> {
    view.outcome.figures.iter().filter(|step| !is_backwards(step)).collect()
}

/// The lines of the first level, as paid, and what is open.
fn top_lines<'a>(view: &'a View<'_>) -> Vec<(Option<Line>, &'a Step)> {
    let mut lines = Vec::new();
    for step in &view.outcome.figures {
        match step.term() {
            Some(Term::Amount(line)) if line.at.sub.is_none() => {
                lines.push((Some(line), view.outcome.figure(Term::Paid(line)).unwrap_or(step)));
            }
            Some(Term::Unallocated) => lines.push((None, step)),
            _ => {}
        }
    }
    lines
}

fn picture(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    for (line, step) in top_lines(view) {
        parts.push(Part {
            name: name(view, step),
            amount: view.context.amount(step),
            value: *step.value(),
            colour: if line.is_none() { "open" } else { colour(parts.len()) },
        });
    }
    bar_with_names(&parts).unwrap_or_default()
}

/// What the split leaves open, while it is being made; what the reserve covers.
fn chips(view: &View<'_>) -> Html {
    let chip =
        |about: String, words| said("span", "chip num", [&about, " ", view.context.words(words)].concat());
    let mut chips = Vec::new();
    if let (Some(whole), Some(open)) = (view.whole(), view.outcome.figure(Term::Unallocated)) {
        let percent = percentage(&view.context, open.value(), whole.value());
        chips.push(chip(percent, words::NOT_ALLOCATED));
    }
    if let Some(loss) = view.outcome.figure(Term::Result(ResultTerm::FromReserve)) {
        chips.push(chip(view.context.amount(loss), words::COVERED));
    }
    el("p", "chipline", chips)
}

/// Whether a number says what a promise needs.
fn is_backwards(step: &Step) -> bool {
    matches!(
        step.term(),
        Some(Term::Result(
            ResultTerm::AffordableShare
                | ResultTerm::RequiredBeforeLines
                | ResultTerm::RequiredToShare
                | ResultTerm::RequiredSurplus
                | ResultTerm::PoolNeeded(_)
                | ResultTerm::PoolPercent(_)
                | ResultTerm::PoolToShare(_)
                | ResultTerm::PoolSurplus(_)
        ))
    )
}

/// The split and the surplus that a promise needs.
fn backwards(view: &View<'_>) -> Html {
    let found: Vec<_> = view.outcome.figures.iter().filter(|step| is_backwards(step)).collect();
    if found.is_empty() {
        return nothing();
    }
    let steps = explanation::steps(&view.context, &view.outcome, &found, &i18n::term);
    let table = figures(&view.context, &found);
    el("details", "", vec![said("summary", "", view.context.words(words::BACKWARDS)), table, steps])
}
