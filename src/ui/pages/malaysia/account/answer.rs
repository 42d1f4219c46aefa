//! The answer: what is left to distribute, what the profit goes to, and how each line comes about.

use yew::prelude::*;

use super::compare::compare;
use super::entered::View;
use crate::domain::{AccountTerm, EntryKind, Exact, RatesRemark, Remark, Step, Term};
use crate::i18n::pages::{account, appropriation as words};
use crate::i18n::{self, Language, Words, unbroken};
use crate::ui::charts::bar::{Part, colour, picture as bar_with_names};
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::explanation;
use crate::ui::parts::form::remarks;
use crate::ui::parts::page::Titles;

/// What stands above what is left.
pub(super) const LEFT: Titles = Titles::plain(words::LEFT);

/// What stands above the answer.
pub(super) fn titles(view: &View<'_>) -> Titles {
    if view.left().is_some_and(is_short) { Titles::plain(words::SHORT) } else { LEFT }
}

fn is_short(left: &Step) -> bool {
    left.value().is_negative()
}

/// The amount below that and the sentence about it: what is missing has no sign, since the words say so.
pub(super) fn written(view: &View<'_>, left: &Step) -> (String, Vec<Html>) {
    let class = if is_short(left) { "words short" } else { "words" };
    (size(view, left), vec![said("p", class, unbroken(&sentence(view)))])
}

fn size(view: &View<'_>, left: &Step) -> String {
    i18n::number::unsigned(&view.context.amount(left))
}

/// The answer as a sentence with the visitor's own figures.
fn sentence(view: &View<'_>) -> String {
    let figure = |term| view.outcome.figure(Term::Account(term));
    let to_share = figure(AccountTerm::AfterTax).or_else(|| figure(AccountTerm::AfterStatutory));
    let told = [to_share, figure(AccountTerm::Distributed), figure(AccountTerm::CarriedForward)];
    let told = told.map(|step| {
        step.map_or_else(|| view.context.money(&Exact::zero()), |step| view.context.amount(step))
    });
    let [to_share, distributed, carried] = &told;
    match view.left().filter(|left| is_short(left)) {
        Some(left) => {
            let more = size(view, left);
            i18n::fill_each(view.context.words(words::TOO_MUCH), &[distributed, to_share, &more, carried])
        }
        None => i18n::fill_each(view.context.words(words::IN_A_SENTENCE), &[to_share, distributed, carried]),
    }
}

/// What follows the amount that is left.
pub(super) fn answer(view: &View<'_>) -> Html {
    let remarks = remarks(view, &|remark, language| said_once(view, remark, language));
    let Some(total) = view.left() else { return remarks };
    let steps = explanation::steps(&view.context, &view.outcome, &explained(view, total), &i18n::term);
    all(vec![compare(view), remarks, steps])
}

/// A remark; that a rate is only proposed is said once for all of them.
fn said_once(view: &View<'_>, remark: Remark, language: Language) -> String {
    let is_proposed = |remark: &&Remark| matches!(remark, Remark::Rates(RatesRemark::EntryProposed(_)));
    let first = view.outcome.remarks.iter().find(is_proposed);
    if is_proposed(&&remark) {
        return if first == Some(&remark) {
            i18n::say(account::RATES_PROPOSED, language).into()
        } else {
            String::new()
        };
    }
    i18n::remark(remark, language)
}

/// Every figure of the account; the ways back and the helpers have theirs where they are asked for.
fn explained<'a>(view: &'a View<'_>, total: &'a Step) -> Vec<&'a Step> {
    let shown = |step: &&Step| {
        matches!(
            step.term(),
            Some(Term::Account(
                AccountTerm::CarriedForward
                    | AccountTerm::AffordableFor(_)
                    | AccountTerm::AffordablePart(_)
                    | AccountTerm::Proposed(_)
                    | AccountTerm::Ceiling(_)
                    | AccountTerm::ReserveRatio
                    | AccountTerm::DespiteLosses
            ))
        )
    };
    let mut steps = vec![total];
    steps.extend(view.outcome.figures.iter().filter(shown));
    steps
}

/// What the profit goes to, in groups.
pub(super) fn picture(view: &View<'_>) -> Html {
    let Some(left) = view.left() else { return nothing() };
    let of = |kinds: fn(EntryKind) -> bool| {
        view.outcome.figures.iter().filter(move |step| {
            matches!(step.term(), Some(Term::Account(AccountTerm::Amount(entry))) if kinds(entry.kind))
        })
    };
    let figure =
        |term| view.outcome.figure(Term::Account(term)).map_or_else(Exact::zero, |step| *step.value());
    let sum = |kinds| of(kinds).map(|step| *step.value()).sum::<Exact>();
    let taxes = match view.outcome.figure(Term::Account(AccountTerm::AfterTax)) {
        Some(after) => figure(AccountTerm::AfterStatutory).minus(after.value()),
        None => Exact::zero(),
    };
    let groups: [(Words, Exact); 5] = [
        (words::DIVIDENDS, sum(EntryKind::is_dividend)),
        (words::OTHER_LINES, sum(|kind| !kind.is_dividend())),
        (account::STATUTORY, figure(AccountTerm::Statutory)),
        (words::TAXES, taxes),
        (words::LEFT, *left.value()),
    ];
    let mut parts = Vec::new();
    for (name, value) in groups {
        // What is missing is no part of what is there.
        if value.is_positive() {
            let colour = if name == words::LEFT { "open" } else { colour(parts.len()) };
            let (name, amount) = (view.context.words(name).into(), view.context.money(&value));
            parts.push(Part { name, amount, value, colour });
        }
    }
    bar_with_names(&parts).unwrap_or_default()
}
