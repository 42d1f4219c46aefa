//! The rates of a class on one scale: as proposed, as approved, as the profit affords, as the rules allow.

use yew::prelude::*;

use super::entered::View;
use super::entries::is_approved;
use crate::domain::{AccountTerm, EntryKind, Exact, Step, Term};
use crate::i18n::Words;
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::appropriation as words;
use crate::ui::charts::scale::Extent;
use crate::ui::element::{all, el, plain, rows, said};

/// A rate as it is told and drawn.
struct Told {
    /// What marks it on the scale.
    mark: &'static str,
    name: Words,
    /// The rate and the dividend at it, where they are known; else what is said in their place.
    rate: Result<(Exact, Exact), Words>,
}

/// The rates of a class, where it is known what they are of.
pub(super) fn three(view: &View<'_>, kind: EntryKind) -> Option<Html> {
    let told = told(view, kind)?;
    let item = |told: &Told| {
        let mark = html! { <span data-mark={told.mark}>{ told.mark }</span> };
        let mut parts = vec![el("span", "", vec![mark, plain(" "), plain(view.context.words(told.name))])];
        match &told.rate {
            Ok((rate, amount)) => {
                let rate = number::about(rate, Shown::Percent(view.context.currency()));
                parts.push(said("b", "num", rate));
                parts.push(said("span", "num", view.context.money(amount)));
            }
            Err(words) => parts.push(said("span", "soft", view.context.words(*words))),
        }
        el("li", "", parts)
    };
    let list = el("ul", "rates", rows(&told, &item));
    Some(all(vec![list, scale(&told)]))
}

fn told(view: &View<'_>, kind: EntryKind) -> Option<Vec<Told>> {
    let entry = view.entry(kind)?;
    let figure = |term| view.outcome.figure(Term::Account(term));
    let is_approved = is_approved(&view.page.draft, kind);
    let paid = figure(AccountTerm::Amount(entry));
    let at_rate = |step: Option<&Step>| step.and_then(|step| Some((rate_in(step)?, *step.value())));
    let proposed = at_rate(figure(AccountTerm::Proposed(entry)).or(paid.filter(|_| !is_approved)));
    let affordable = figure(AccountTerm::AffordableFor(entry));
    let part = figure(AccountTerm::AffordablePart(entry));
    let ceiling = at_rate(figure(AccountTerm::Ceiling(entry)));
    let others_take_all = view.left().is_some();
    let not_affordable = if others_take_all { words::OTHERS_TAKE_ALL } else { words::NOT_KNOWN_YET };
    let affordable = affordable.zip(part).map(|(rate, part)| (*rate.value(), *part.value()));
    let mut told = vec![
        Told { mark: "■", name: words::AS_PROPOSED, rate: proposed.ok_or(words::NOT_KNOWN_YET) },
        Told { mark: "▲", name: words::AS_AFFORDABLE, rate: affordable.ok_or(not_affordable) },
        Told { mark: "┃", name: words::AS_ALLOWED, rate: ceiling.ok_or(words::NOT_ON_RECORD) },
    ];
    if let Some(approved) = at_rate(paid.filter(|_| is_approved)) {
        told.insert(1, Told { mark: "✓", name: words::AS_APPROVED, rate: Ok(approved) });
    }
    Some(told)
}

/// The rate that an amount is at.
fn rate_in(step: &Step) -> Option<Exact> {
    let rate = step.part(&|term| {
        matches!(
            term,
            Term::Account(AccountTerm::Rate(_) | AccountTerm::ProposedRate(_) | AccountTerm::CeilingRate(_))
        )
    });
    rate.map(|rate| *rate.value())
}

/// By how much the year's balance is short, at the first class that could make up for it.
pub(super) fn short(view: &View<'_>, kind: EntryKind) -> Option<Exact> {
    let left = view.left().filter(|left| left.value().is_negative())?;
    let could = |kind| {
        let rate = view.entry(kind).map(AccountTerm::AffordableFor);
        rate.is_some_and(|rate| view.outcome.figure(Term::Account(rate)).is_some())
    };
    let is_first = kind == EntryKind::ShareDividend || !could(EntryKind::ShareDividend);
    (is_first && could(kind)).then(|| Exact::zero().minus(left.value()))
}

/// The rates as a picture; the list says the same in words.
fn scale(told: &[Told]) -> Html {
    let known: Vec<_> =
        told.iter().filter_map(|told| Some((told.mark, told.rate.as_ref().ok()?.0))).collect();
    let Some(extent) = Extent::of(known.iter().map(|(_, rate)| rate)) else { return Html::default() };
    let mark = |(mark, rate): (&'static str, Exact)| {
        // A mark at the very end would be cut: there are 40 of 1000 beside it.
        let at = extent.at(&rate, 960);
        // From zero on what is proposed; the others are where they are.
        let (x, width) = if mark == "■" { (0, at) } else { (at.saturating_sub(8), 16) };
        // They stand out above and below the bar.
        let [y, height] = if mark == "■" { ["3", "6"] } else { ["0", "12"] };
        html! { <rect data-mark={mark} x={x.to_string()} {y} width={width.to_string()} {height} /> }
    };
    html! {
        <svg class="scale" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
            { all(rows(known, &mark)) }
        </svg>
    }
}
