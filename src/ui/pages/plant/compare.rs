//! Forms side by side: the one that is typed in and those that were put aside, and the difference in words.

use yew::prelude::*;

use super::{PlantPage, View};
use crate::domain::{PlantTerm, Step, Term};
use crate::i18n::{Naming as _, Words, capitalised};
use crate::ui::action::Action;
use crate::ui::action::PageAction;
use crate::ui::element::{button_of, el, nothing, plain, rows, said};
use crate::ui::parts::table::heading_cell;
use crate::ui::parts::table::{cell, scrolling};

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
    let shell = &view.shell;
    if view.page.kept.is_empty() {
        return nothing();
    }
    let kept: Vec<_> = view
        .page
        .kept
        .iter()
        .map(|draft| PlantPage { draft: draft.copy(), country: view.page.country, kept: Vec::new() })
        .collect();
    let others: Vec<_> = kept.iter().map(|page| page.view(shell)).collect();
    let now: Words = ["Sekarang", "Sekarang", "Now"];
    let figure: Words = ["Angka", "Angka", "Figure"];
    let mut heads = vec![shell.words(figure).into(), shell.words(now).into()];
    heads.extend((1..).zip(&others).map(|(place, _): (usize, _)| {
        [shell.words(["Pilihan", "Pilihan", "Option"]), " ", &place.to_string()].concat()
    }));
    let naming = view.naming();
    let mut body = Vec::new();
    let mut words = Vec::new();
    for term in COMPARED {
        let name = capitalised(&naming.name(Term::Plant(term), shell.language()));
        let mine = view.figure(term);
        if mine.is_none() && others.iter().all(|other| other.figure(term).is_none()) {
            continue;
        }
        let mut cells = vec![heading_cell("row", name.clone())];
        cells.push(cell(mine.map_or_else(|| "–".into(), |step| view.value(step))));
        for (place, other) in (1..).zip(&others) {
            let theirs = other.figure(term);
            cells.push(cell(theirs.map_or_else(|| "–".into(), |step| other.value(step))));
            // Nuts and kilograms have no difference.
            let alike = other.page.raw_unit(0) == view.page.raw_unit(0);
            if let (Some(mine), Some(theirs), true) = (mine, theirs, alike || is_money(term)) {
                words.extend(difference(view, &name, place, mine, theirs));
            }
        }
        body.push(cells);
    }
    let drop = |place: usize| {
        let words: Words = ["Hapus pilihan", "Padam pilihan", "Drop option"];
        let text = [shell.words(words), " ", &place.saturating_add(1).to_string()].concat();
        button_of("chip-button", None, shell.press(Action::Page(PageAction::Dropped(place))), text)
    };
    let title: Words = ["Perbandingan", "Perbandingan", "Comparison"];
    let title = shell.words(title);
    let list = el("ul", "remarks", words);
    let drops = el("div", "chips", rows(0..others.len(), &drop));
    html! { <details open=true>{ said("summary", "", title) }{ scrolling(title, &heads, body) }{ list }{ drops }</details> }
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
    let shell = &view.shell;
    let more = !off.value().is_negative();
    let words: Words = if more {
        ["lebih besar daripada pilihan", "lebih besar daripada pilihan", "more than option"]
    } else {
        ["lebih kecil daripada pilihan", "lebih kecil daripada pilihan", "less than option"]
    };
    let size = view.value(&off);
    let size = size.strip_prefix('-').unwrap_or(&size);
    let text = [name, ": ", size, " ", shell.words(words), " ", &place.to_string(), "."];
    Some(el("li", "", vec![plain(text.concat())]))
}
