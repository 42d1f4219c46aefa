//! The figures of proposals beside each other: a table, or blocks where there is no room for one.

use yew::prelude::*;

use super::proposal::{Telling, Told, letter, named};
use crate::domain::{Exact, Step};
use crate::i18n::pages::compare as words;
use crate::i18n::{self, capitalised, number};
use crate::ui::element::{all, nothing, rows, said};
use crate::ui::view_context::ViewContext;

/// All figures: those that differ, the largest effect first after the figure that the page is for; the others folded and counted.
pub(super) fn table(context: &ViewContext<'_>, columns: &[Vec<Told>], telling: &Telling<'_>) -> Html {
    let rows = names(columns).into_iter().map(|(name, nth)| {
        let found: Vec<_> = columns.iter().map(|column| named(column, name).nth(nth)).collect();
        Compared { name, effect: effect(&found), found }
    });
    let (same, mut differ): (Vec<_>, Vec<_>) = rows.partition(Compared::is_same);
    if let Some((_, others)) = differ.split_first_mut() {
        others.sort_by(|one, next| next.effect.compare(&one.effect));
    }
    let count = i18n::fill(context.words(words::ALIKE), &same.len().to_string());
    let alike = if same.is_empty() {
        nothing()
    } else {
        html! { <details><summary>{ count }</summary>{ drawn(context, columns.len(), same, telling) }</details> }
    };
    all(vec![drawn(context, columns.len(), differ, telling), alike])
}

/// A figure of all proposals.
struct Compared<'a> {
    name: &'a str,
    effect: Exact,
    /// Of each; some may have none.
    found: Vec<Option<&'a Told>>,
}

impl<'a> Compared<'a> {
    fn is_same(&self) -> bool {
        let shown = |told: Option<&'a Told>| told.map(|told| told.shown.as_str());
        self.found.windows(2).all(|pair| matches!(pair, [one, other] if shown(*one) == shown(*other)))
    }
}

/// By how much of itself a figure changes at most; what was nothing changes most of all.
fn effect(found: &[Option<&Told>]) -> Exact {
    let first = found.first().copied().flatten().map(|first| first.step.value());
    let Some(first) = first.filter(|first| !first.is_zero()) else {
        return Exact::whole(i128::from(u64::MAX));
    };
    let effects = found.iter().flatten().map(|told| told.step.value().minus(first).over(first).absolute());
    effects.fold(Exact::zero(), |most, one| if one.compare(&most).is_gt() { one } else { most })
}

/// Rows of the table; on a narrow screen each is a block, in which the letters tell the proposals apart.
fn drawn(
    context: &ViewContext<'_>,
    columns: usize,
    compared: Vec<Compared<'_>>,
    telling: &Telling<'_>,
) -> Html {
    let heading = |text: String| html! { <th scope="col" role="columnheader">{ text }</th> };
    let mut heads = vec![heading(context.words(words::FIGURE).to_owned())];
    for place in 0..columns {
        let is_now = place.saturating_add(1) == columns;
        let now = if is_now { context.words(words::NOW) } else { "" };
        heads.push(heading([context.words(words::PROPOSAL), " ", letter(place), now].concat()));
    }
    let row = |Compared { name, found, .. }: Compared<'_>| {
        let first = found.first().copied().flatten();
        let cell = |(place, told): (usize, Option<&Told>)| {
            let off = if place == 0 { nothing() } else { difference(context, first, told, telling) };
            let shown = told.map_or_else(|| "–".into(), |told| told.shown.clone());
            html! { <td role="cell" data-letter={letter(place)}><span>{ shown }</span>{ off }</td> }
        };
        let name = html! { <th scope="row" role="rowheader">{ capitalised(name) }</th> };
        let cells = all(rows(found.iter().copied().enumerate(), &cell));
        html! { <tr role="row">{ name }{ cells }</tr> }
    };
    // Told in full: what is drawn as blocks is no table to some browsers.
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={context.words(words::COMPARISON)}>
            <table role="table">
                <thead role="rowgroup"><tr role="row">{ all(heads) }</tr></thead>
                <tbody role="rowgroup">{ all(rows(compared, &row)) }</tbody>
            </table>
        </div>
    }
}

/// The names of all figures in the order of the forms; one that a form has twice stands there twice, with its count.
fn names(columns: &[Vec<Told>]) -> Vec<(&str, usize)> {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for column in columns {
        for (place, told) in column.iter().enumerate() {
            let before = column.iter().take(place).filter(|other| other.name == told.name).count();
            if !names.contains(&(told.name.as_str(), before)) {
                names.push((&told.name, before));
            }
        }
    }
    names
}

/// What a figure is more or less than in the first proposal; nothing where either has none.
fn difference(
    context: &ViewContext<'_>,
    first: Option<&Told>,
    told: Option<&Told>,
    telling: &Telling<'_>,
) -> Html {
    let Some((first, told)) = first.zip(told).filter(|(first, told)| first.measure == told.measure) else {
        return nothing();
    };
    let more = i18n::more_as_glanced(&told.step, &first.step);
    let write = |step: &Step| (telling.write)(step, told.measure);
    let text = if more.value().is_zero() {
        context.words(words::SAME).into()
    } else if more.value().is_negative() {
        number::with_sign("−", &write(&i18n::more_as_glanced(&first.step, &told.step)))
    } else {
        number::with_sign("+", &write(&more))
    };
    said("p", "small soft num", text)
}
