//! Figures by name and value.

use yew::prelude::*;

use super::super::entered::{FIRST, View, line_at};
use crate::domain::{FinanceTerm, HayamiRow, PlantTerm, ProcessTerm, Step, Term};
use crate::i18n::Words;
use crate::ui::element::nothing;
use crate::ui::parts::table::named;

/// Makes a figure's name from a line.
pub(super) type OfLine = fn(u8) -> PlantTerm;

/// The figures that most visitors look for, of a line; those of the whole plant stand with the first.
pub(super) fn key(line: u8) -> Vec<Term> {
    let of_line: [OfLine; 4] =
        [PlantTerm::ExtraMargin, PlantTerm::ExtraOfMonth, PlantTerm::ExtraOfYear, PlantTerm::ExtraOfMember];
    let more: [OfLine; 6] = [
        PlantTerm::PlantCost,
        PlantTerm::BreakEvenVolume,
        PlantTerm::Utilisation,
        PlantTerm::BreakEvenUtilisation,
        PlantTerm::FarmersShare,
        PlantTerm::MarketingMargin,
    ];
    let plant =
        |terms: &[OfLine]| -> Vec<Term> { terms.iter().map(|term| Term::Plant(term(line))).collect() };
    let mut terms = plant(&of_line);
    if line == 0 {
        terms.push(Term::Plant(PlantTerm::MyExtra));
    }
    terms.extend(plant(&more));
    let rows = [HayamiRow::ValueAdded, HayamiRow::ValueAddedRatio];
    terms.extend(rows.map(|row| Term::Process(line_at(line), ProcessTerm::Row(row))));
    if line == 0 {
        terms.extend([
            Term::Plant(PlantTerm::FinanceCost),
            Term::Plant(PlantTerm::ToCoop),
            Term::Finance(FIRST, FinanceTerm::FinancierPart),
        ]);
    }
    terms
}

/// Figures by name and value, those that there are.
pub(super) fn figures(view: &View<'_>, terms: &[Term]) -> Html {
    let found: Vec<&Step> = terms.iter().filter_map(|term| view.outcome.figure(*term)).collect();
    if found.is_empty() {
        return nothing();
    }
    named(&view.context, &view.naming(), "keyed", &found)
}

/// The headings of a table.
pub(super) fn heads(view: &View<'_>, columns: &[Words]) -> Vec<String> {
    columns.iter().map(|words| view.context.words(*words).to_owned()).collect()
}

/// A figure as it is written, or that there is none.
pub(super) fn value_or_dash(view: &View<'_>, step: Option<&Step>) -> String {
    step.map_or_else(|| "–".to_owned(), |step| view.value(step))
}
