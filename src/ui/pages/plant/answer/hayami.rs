//! Hayami's table of a line.

use yew::prelude::*;

use super::super::entered::{View, line_at};
use super::super::names::lettered;
use super::figures::heads;
use crate::domain::{HayamiRow, ProcessAt, ProcessTerm, Step, Term};
use crate::i18n::pages::plant::tables as words;
use crate::i18n::{Naming as _, capitalised, name_of};
use crate::ui::element::{nothing, said};
use crate::ui::parts::fold::fold;
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// In place of a value that there is none of.
pub(super) fn none(view: &View<'_>) -> &'static str {
    view.context.words(words::NONE)
}

/// In place of a row that is not there: a ratio of nothing has no value, others wait for one.
pub(super) fn absent(view: &View<'_>, at: ProcessAt, row: HayamiRow) -> &'static str {
    let of = view.outcome.figure(Term::Process(at, ProcessTerm::Row(of_what(row))));
    let refused = row.is_percentage() && of.is_some_and(|of| !of.value().is_positive());
    if refused { none(view) } else { "–" }
}

/// What a ratio is of.
fn of_what(row: HayamiRow) -> HayamiRow {
    match row {
        HayamiRow::ValueAddedRatio | HayamiRow::ProfitOnOutput => HayamiRow::OutputValue,
        HayamiRow::LabourShare | HayamiRow::ProfitOnValueAdded => HayamiRow::ValueAdded,
        _ => HayamiRow::Margin,
    }
}

/// The whole table, with letters; both variants of row 13b.
pub(super) fn hayami(view: &View<'_>, line: u8) -> Html {
    let at = line_at(line);
    if view.outcome.figure(Term::Process(at, ProcessTerm::Row(HayamiRow::OutputValue))).is_none() {
        return nothing();
    }
    fold(&view.context, words::HAYAMI, || whole(view, line))
}

fn whole(view: &View<'_>, line: u8) -> Vec<Html> {
    let at = line_at(line);
    let is_per_product =
        |step: &Step| matches!(step.term(), Some(Term::Process(of, ProcessTerm::PerProduct(_))) if of == at);
    let one = view.outcome.figures.iter().any(is_per_product);
    let mut body = given(view, at, one);
    body.extend(HayamiRow::ALL.map(|row| calculated(view, at, row, one)));
    let mut heads = heads(view, &words::HAYAMI_COLUMNS);
    heads.truncate(if one { 3 } else { 2 });
    let table = scrolling(view.context.words(words::HAYAMI), &heads, body);
    let note = said("p", "small soft", view.context.words(words::HAYAMI_NOTE));
    vec![table, note]
}

/// What rows 4 to 9 hold.
fn given(view: &View<'_>, at: ProcessAt, one: bool) -> Vec<Vec<Html>> {
    let naming = view.naming();
    let row = |(letter, step): &(&str, &Step)| {
        let name = capitalised(&name_of(&naming, step, view.context.language()));
        let mut cells = vec![heading_cell("row", [letter, " ", &name].concat()), cell(view.value(step))];
        if one {
            cells.push(cell(""));
        }
        cells
    };
    inputs_of(view, at).iter().map(row).collect()
}

/// A row that is calculated, for one unit of raw material and where there is one product for one unit of that.
fn calculated(view: &View<'_>, at: ProcessAt, row: HayamiRow, one: bool) -> Vec<Html> {
    let figure = |term| view.outcome.figure(Term::Process(at, term));
    let name = view.naming().name(Term::Process(at, ProcessTerm::Row(row)), view.context.language());
    let value = figure(ProcessTerm::Row(row));
    let value = value.map_or_else(|| absent(view, at, row).into(), |step| view.value(step));
    let name = lettered(row, &capitalised(&name), &view.context);
    let mut cells = vec![heading_cell("row", name), cell(value)];
    if one {
        let each = figure(ProcessTerm::PerProduct(row)).map(|step| view.value(step));
        cells.push(cell(each.unwrap_or_default()));
    }
    cells
}

/// What rows 4 to 9 hold, from the steps that the table was made of.
fn inputs_of<'a>(view: &'a View<'_>, at: ProcessAt) -> Vec<(&'static str, &'a Step)> {
    let mut found = Vec::new();
    for row in [HayamiRow::OutputValue, HayamiRow::LabourIncome, HayamiRow::ValueAdded] {
        if let Some(step) = view.outcome.figure(Term::Process(at, ProcessTerm::Row(row))) {
            step.walk(&mut |part| {
                let letter = letter(part);
                let is_new = !found.iter().any(|(_, known): &(_, &Step)| known.term() == part.term());
                if is_new && !letter.is_empty() {
                    found.push((letter, part));
                }
                letter.is_empty()
            });
        }
    }
    found.sort_by_key(|(letter, _)| *letter);
    found
}

/// The letter by which the table calls an input; of anything else none.
fn letter(step: &Step) -> &'static str {
    match step.term() {
        Some(Term::Process(_, ProcessTerm::ConversionFactor(_))) => "D",
        Some(Term::Process(_, ProcessTerm::LabourCoefficient)) => "E",
        Some(Term::Process(_, ProcessTerm::Price(_))) => "F",
        Some(Term::Process(_, ProcessTerm::Wage)) => "G",
        Some(Term::Process(_, ProcessTerm::RawPrice)) => "H",
        Some(Term::Process(_, ProcessTerm::OtherInputs | ProcessTerm::AllInputs)) => "I",
        _ => "",
    }
}
