//! The answer: what members get, the whole account, and backwards from a promise.

use yew::prelude::*;

use super::account::{account, name};
use super::by_laws::left;
use super::compare::compare;
use super::entered::View;
use super::names::Names;
use crate::domain::{Derivation, Exact, Remark, ResultTerm, Step, Term};
use crate::i18n::pages::split as words;
use crate::i18n::{self, Language};
use crate::ui::charts::bar::{Part, picture as bars};
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::fields::percentage;
use crate::ui::parts::form::{fold, remarks};
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

/// What stands below the total: a sentence with the visitor's own figures, and what is left to allocate.
pub(super) fn below(view: &View<'_>) -> Vec<Html> {
    let context = &view.context;
    let mut below = Vec::new();
    if let Some(covered) = view.outcome.figure(Term::Result(ResultTerm::FromReserve)) {
        below.push(said(
            "p",
            "words num",
            i18n::fill(context.words(words::COVERED), &context.amount(covered)),
        ));
    }
    let for_members = view.outcome.figure(Term::Result(ResultTerm::ForMembers));
    if let (Some(whole), Some(members)) = (view.whole(), for_members) {
        let part = percentage(context, &exact(members), whole.value());
        let gaps: [&str; 2] = [&context.amount(whole), &part];
        let text = i18n::fill_each(context.words(words::IN_A_SENTENCE), &gaps);
        below.push(said("p", "words num", text));
    }
    below.push(left(view));
    below
}

/// All lines of the members before they were brought to whole units, of which their percentage is.
fn exact(members: &Step) -> Exact {
    let mut sum = Exact::zero();
    members.parts(&mut |line| {
        sum = sum.plus(match line.how() {
            Derivation::Split(_, _, exact) => exact.value(),
            _ => line.value(),
        });
    });
    sum
}

/// What follows the total.
pub(super) fn answer(view: &View<'_>) -> Html {
    let remarks = remarks(view, &said_below_the_total);
    if view.total().is_none() {
        return all(vec![account(view), remarks]);
    }
    all(vec![
        compare(view),
        remarks,
        fold(view, words::TABLE, || vec![account(view)]),
        explanation::steps(&view.context, &view.outcome, &explained(view), &Names(view.page)),
        backwards(view),
    ])
}

/// A remark; what is left to allocate is said with the total and below the list.
fn said_below_the_total(remark: Remark, language: Language) -> String {
    if remark == Remark::Unallocated { String::new() } else { i18n::remark(remark, language) }
}

/// Every figure that the page shows beside those of the way back.
fn explained<'a>(view: &'a View<'_>) -> Vec<&'a Step> {
    view.outcome.figures.iter().filter(|step| !is_backwards(step)).collect()
}

/// The lines of the first level and what is open, each with its bar.
pub(super) fn picture(view: &View<'_>) -> Html {
    let part = |(step, colour): &(&Step, &'static str)| Part {
        name: name(view, step),
        amount: view.context.amount(step),
        value: *step.value(),
        colour,
    };
    bars(&view.coloured().iter().map(part).collect::<Vec<_>>()).unwrap_or_default()
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
    let steps = || explanation::steps(&view.context, &view.outcome, &found, &i18n::term);
    fold(view, words::BACKWARDS, || vec![figures(&view.context, &found), steps()])
}
