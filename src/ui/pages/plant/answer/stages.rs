//! The tables of the stages, and what they have in common.

use yew::prelude::*;

use super::super::choices;
use super::super::entered::{View, stage_at};
use super::super::fields::{self, STAGE, STATED};
use super::super::names::{lettered, stage_title};
use super::figures::heads;
use super::hayami::absent;
use crate::domain::{Derivation, HayamiRow, PlantRemark, ProcessAt, ProcessTerm, Remark, Step, Term};
use crate::i18n::number::{self, Shown};
use crate::i18n::pages::plant::stages as words;
use crate::i18n::{Words, capitalised, plant};
use crate::input::{ParsedNumber, read};
use crate::ui::element::{all, nothing, said};
use crate::ui::page::{Field, Page as _};
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// How many stages there are.
fn count(view: &View<'_>) -> usize {
    STAGE.len(&view.page.draft)
}

/// The tables; nothing where there is no stage.
pub(super) fn stages(view: &View<'_>) -> Html {
    if count(view) == 0 {
        return nothing();
    }
    let mut parts = vec![said("summary", "", view.context.words(words::HEADING))];
    parts.extend((0_u8..).take(count(view)).map(|stage| table(view, stage)));
    parts.push(chain(view));
    html! { <details open=true>{ all(parts) }</details> }
}

fn table(view: &View<'_>, place: u8) -> Html {
    let printed = choices::PRINTED.of(&view.page.draft);
    let columns = [words::ROW, words::CALCULATED, words::PRINTED, words::CHECK];
    let mut heads = heads(view, &columns);
    heads.truncate(if printed { 4 } else { 2 });
    let factor = given(view, place, &fields::STAGE_FACTOR, ProcessTerm::ConversionFactor(0));
    let labour = given(view, place, &fields::COEFFICIENT, ProcessTerm::LabourCoefficient);
    let mut body: Vec<_> = factor.into_iter().chain(labour).collect();
    for (row, field) in HayamiRow::ALL.into_iter().zip(STATED) {
        body.push(calculated(view, place, row, field));
    }
    let title = stage_title(usize::from(place), view.context.language());
    all(vec![said("b", "", title), scrolling(view.context.words(words::REGION), &heads, body)])
}

/// Row D or E.
fn given(view: &View<'_>, place: u8, field: &Field, term: ProcessTerm) -> Option<Vec<Html>> {
    let step = view.outcome.figure(Term::Process(stage_at(place), term))?;
    let (name, _) = view.page.label_of(field.at(usize::from(place)), &view.context);
    let value = number::exact(step.value(), Shown::Plain(view.context.currency()));
    let mut cells = vec![heading_cell("row", name), cell(value)];
    if choices::PRINTED.of(&view.page.draft) {
        cells.extend([cell(""), cell("")]);
    }
    Some(cells)
}

/// A row that is calculated, beside what was printed of it.
fn calculated(view: &View<'_>, place: u8, row: HayamiRow, field: &Field) -> Vec<Html> {
    let (context, at) = (&view.context, stage_at(place));
    let step = view.outcome.figure(Term::Process(at, ProcessTerm::Row(row)));
    let value =
        step.map_or_else(|| absent(view, at, row).into(), |step| written(view, step, row.is_percentage()));
    let name = capitalised(context.words(plant::row(row)));
    let mut cells = vec![heading_cell("row", lettered(row, &name, context)), cell(value)];
    if choices::PRINTED.of(&view.page.draft) {
        let key = field.at(usize::from(place));
        let text = view.page.draft.text(key);
        let is_read = matches!(read(text, view.page.kind(key), context.style()), ParsedNumber::Value(_));
        cells.push(cell(text.to_owned()));
        cells.push(cell(if is_read { context.words(verdict(view, at, row, step)) } else { "" }));
    }
    cells
}

/// What is to be said of a printed row.
fn verdict(view: &View<'_>, at: ProcessAt, row: HayamiRow, step: Option<&Step>) -> Words {
    let has = |remark| view.outcome.remarks.contains(&Remark::Plant(remark));
    if has(PlantRemark::FractionAsPercent(at, row)) {
        return words::FRACTION;
    }
    if has(PlantRemark::Contradicts(at, row)) {
        return words::CONTRADICTS;
    }
    // A row that nothing contradicts because it was taken over as it stands.
    let taken = step.is_none_or(|step| matches!(step.how(), Derivation::Given(..)));
    if taken { words::UNCHECKED } else { words::AGREES }
}

/// A value of the table: amounts with their currency, ratios as percentages.
fn written(view: &View<'_>, step: &Step, percentage: bool) -> String {
    let currency = view.context.currency();
    number::exact(step.value(), if percentage { Shown::Ratio(currency) } else { Shown::Money(currency) })
}

/// Value added and the rest over all stages, per unit of the first raw material.
fn chain(view: &View<'_>) -> Html {
    let context = &view.context;
    let body: Vec<_> = HayamiRow::ALL.into_iter().filter_map(|row| chained(view, row)).collect();
    if body.is_empty() {
        return nothing();
    }
    let heading = context.words(words::WHOLE_CHAIN);
    let mut columns = heads(view, &[words::ROW]);
    columns.extend((0..count(view)).map(|stage| stage_title(stage, context.language())));
    columns.extend(heads(view, &[words::CHAIN]));
    all(vec![said("b", "", heading), scrolling(heading, &columns, body)])
}

/// A row of all stages and their sum.
fn chained(view: &View<'_>, row: HayamiRow) -> Option<Vec<Html>> {
    let figure = |place, term| view.outcome.figure(Term::Process(stage_at(place), term));
    let sum = figure(0, ProcessTerm::ChainSum(row))?;
    let name = capitalised(view.context.words(plant::row(row)));
    let mut cells = vec![heading_cell("row", name)];
    for place in (0_u8..).take(count(view)) {
        let term = if place == 0 { ProcessTerm::Row(row) } else { ProcessTerm::OfFirstRaw(row) };
        let step = figure(place, term);
        cells.push(cell(step.map_or_else(|| "–".into(), |step| written(view, step, false))));
    }
    cells.push(cell(written(view, sum, false)));
    Some(cells)
}
