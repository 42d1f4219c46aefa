//! Forms side by side: the one that is typed in and those that were put aside, and the difference in words.

use yew::prelude::*;

use super::super::entered::{PlantPage, View};
use super::super::scenario;
use super::figures::{heads, value_or_dash};
use crate::domain::{PlantTerm, Step, Term};
use crate::i18n::pages::plant::answer as words;
use crate::i18n::pages::plant::feasibility::VERDICT;
use crate::i18n::{Naming as _, capitalised};
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{button_of, el, nothing, plain, rows, said};
use crate::ui::page::Draft;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// What is compared between forms.
const COMPARED: [PlantTerm; 6] = [
    PlantTerm::HighestPrice(0),
    PlantTerm::ExtraMargin(0),
    PlantTerm::PlantCost(0),
    PlantTerm::BreakEvenVolume(0),
    PlantTerm::ToCoop,
    PlantTerm::MemberDifference,
];

/// Forms that were put aside beside the one that is typed in, and the difference in words.
pub(super) fn compare(view: &View<'_>) -> Html {
    let context = &view.context;
    let compared = &view.page.compared;
    if compared.is_empty() {
        return nothing();
    }
    let page =
        |draft: &Draft| PlantPage { draft: draft.copy(), country: view.page.country, compared: Vec::new() };
    let pages: Vec<_> = compared.iter().map(page).collect();
    let others: Vec<_> = pages.iter().map(|page| scenario::view(page, context)).collect();
    let mut heads = heads(view, &[words::FIGURE, words::NOW]);
    heads.extend(
        (1..=others.len()).map(|place| [context.words(words::OPTION), " ", &place.to_string()].concat()),
    );
    let (mut body, mut differences) = (vec![verdicts(view, &others)], Vec::new());
    for term in COMPARED {
        if view.figure(term).is_some() || others.iter().any(|other| other.figure(term).is_some()) {
            body.push(row(view, &others, term, &mut differences));
        }
    }
    let drop = |place: usize| {
        let text = [context.words(words::DROP), " ", &place.saturating_add(1).to_string()].concat();
        button_of("chip-button", None, context.press(Action::Page(PageAction::Dropped(place))), text)
    };
    if differences.is_empty() {
        // Nothing was changed since.
        differences.push(said("li", "", context.words(words::PUT_ASIDE)));
    }
    let title = context.words(words::COMPARISON);
    let list = el("ul", "remarks", differences);
    let drops = el("div", "chips", rows(0..others.len(), &drop));
    html! { <details open=true>{ said("summary", "", title) }{ scrolling(title, &heads, body) }{ list }{ drops }</details> }
}

/// What is said of each form.
fn verdicts(view: &View<'_>, others: &[View<'_>]) -> Vec<Html> {
    let word = |of: &View<'_>| of.headline().map_or("–", |headline| headline.word);
    let mut cells = vec![heading_cell("row", view.context.words(VERDICT).into()), cell(word(view))];
    cells.extend(others.iter().map(|other| cell(word(other))));
    cells
}

/// A figure of each form, and its differences as sentences.
fn row(view: &View<'_>, others: &[View<'_>], term: PlantTerm, differences: &mut Vec<Html>) -> Vec<Html> {
    let name = capitalised(&view.naming().name(Term::Plant(term), view.context.language()));
    let mine = view.figure(term);
    let mut cells = vec![heading_cell("row", name.clone()), cell(value_or_dash(view, mine))];
    for (place, other) in (1..).zip(others) {
        let theirs = other.figure(term);
        cells.push(cell(value_or_dash(other, theirs)));
        // Nuts and kilograms have no difference.
        let alike = other.page.raw_unit(0) == view.page.raw_unit(0);
        if let (Some(mine), Some(theirs), true) = (mine, theirs, alike || is_money(term)) {
            differences.extend(difference(view, &name, place, mine, theirs));
        }
    }
    cells
}

/// Whether a figure is plain money, whatever is processed.
fn is_money(term: PlantTerm) -> bool {
    matches!(term, PlantTerm::ToCoop | PlantTerm::MemberDifference)
}

/// One difference as a sentence; nothing where there is none.
fn difference(view: &View<'_>, name: &str, place: usize, mine: &Step, theirs: &Step) -> Option<Html> {
    let off = mine.minus(theirs);
    if off.value().is_zero() {
        return None;
    }
    let words = if off.value().is_negative() { words::LESS_THAN } else { words::MORE_THAN };
    let size = view.value(&off);
    let size = size.strip_prefix('-').unwrap_or(&size);
    let text = [name, ": ", size, " ", view.context.words(words), " ", &place.to_string(), "."];
    Some(el("li", "", vec![plain(text.concat())]))
}
