//! Cases side by side, the newest last: the years of one co-op, or several proposals for one year.

use yew::prelude::*;

use super::kept::{Kept, KeptCase};
use super::other_case::OtherCase;
use super::transfer::shown;
use crate::domain::{Derivation, Exact, Step, Term, Unit};
use crate::i18n::pages::kept as words;
use crate::i18n::{self, Naming, capitalised, fill};
use crate::ui::charts::level::{Bar, bars};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::page::waits;
use crate::ui::parts::table::{cell, heading_cell, scrolling};
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// What a case found.
struct Column {
    name: String,
    /// The figure that the page is for; none where it is not known.
    total: Option<Figure>,
    /// The figures that it is made of.
    parts: Vec<Figure>,
    /// Whether it still waits for an input.
    waits: bool,
}

/// A figure of a case.
#[derive(Clone)]
struct Figure {
    term: Option<Term>,
    name: String,
    amount: String,
    value: Exact,
    unit: Unit,
}

/// The ticked cases that have figures of the page that is shown, where there are two or more.
pub(super) fn years(context: &ViewContext<'_>, state: &State, kept: &Kept) -> Html {
    let here = shown(state);
    let ticked = kept.cases.iter().filter(|case| case.ticked && case.pages.contains(&here));
    let columns: Vec<_> = ticked.map(|case| column(context, state, case)).collect();
    if columns.len() < 2 {
        return nothing();
    }
    let parts = vec![
        el("p", "", vec![said("b", "", context.words(words::SIDE_BY_SIDE))]),
        picture(&columns),
        table(context, &columns),
        el("ul", "remarks", rows(&columns, &|column| remark(context, column))),
    ];
    el("div", "years", parts)
}

/// What a case finds by itself: its own figures, its own day, whatever is on the pages now.
fn column(context: &ViewContext<'_>, state: &State, case: &KeptCase) -> Column {
    let mut column = Column { name: case.name.clone(), total: None, parts: Vec::new(), waits: false };
    let Some(other) = OtherCase::read(state, &case.lines, shown(state)) else { return column };
    other.found(context, &mut |outcome, naming, total| {
        let naming = naming.unwrap_or(&i18n::term);
        column.waits = waits(other.page(), outcome);
        column.total = total.map(|total| figure(context, naming, total));
        let mut parts = Vec::new();
        if let Some(total) = total {
            made_of(total, &mut parts);
        }
        column.parts = parts.iter().map(|part| figure(context, naming, part)).collect();
    });
    column
}

fn figure(context: &ViewContext<'_>, naming: &dyn Naming, step: &Step) -> Figure {
    Figure {
        term: step.term(),
        name: capitalised(&i18n::name_of(naming, step, context.language())),
        amount: i18n::glanced(naming, step, context.currency(), context.language()),
        value: *step.value(),
        unit: step.unit(),
    }
}

/// The named figures of the sum that a figure is; of anything else, those that stand in its formula.
fn made_of(step: &Step, found: &mut Vec<Step>) {
    match step.how() {
        Derivation::Figure(.., inner) | Derivation::Rounded(.., inner) | Derivation::Split(.., inner) => {
            if inner.term().is_some() {
                made_of(inner, found);
            } else {
                named(inner, found);
            }
        }
        Derivation::Combined(..) => named(step, found),
        Derivation::Given(..) | Derivation::Zero(..) => {}
    }
}

fn named(step: &Step, found: &mut Vec<Step>) {
    match step.how() {
        Derivation::Combined(left, _, right) => {
            named(left, found);
            named(right, found);
        }
        _ if step.term().is_some_and(|term| found.iter().all(|other| other.term() != Some(term))) => {
            found.push(step.clone());
        }
        _ => {}
    }
}

/// The answers as bars, where all are of one unit.
fn picture(columns: &[Column]) -> Html {
    let mut totals = columns.iter().filter_map(|column| Some((&column.name, column.total.as_ref()?)));
    let Some((_, first)) = totals.clone().next() else { return nothing() };
    if totals.any(|(_, total)| total.unit != first.unit || total.term != first.term) {
        return nothing();
    }
    let bar = |column: &Column| {
        let total = column.total.as_ref()?;
        Some(Bar { name: column.name.clone(), amount: total.amount.clone(), value: total.value })
    };
    let list: Vec<_> = columns.iter().filter_map(bar).collect();
    bars(&list).unwrap_or_default()
}

/// A row for the answer and one for each part; a column for each case.
fn table(context: &ViewContext<'_>, columns: &[Column]) -> Html {
    let mut head = vec![context.words(words::FIGURE).to_owned()];
    head.extend(columns.iter().map(|column| column.name.clone()));
    let mut body: Vec<_> = part_terms(columns).iter().map(|part| part_row(columns, part)).collect();
    body.push(answer_row(context, columns));
    scrolling(context.words(words::SIDE_BY_SIDE), &head, body)
}

/// Each part once, named as the newest case has it.
fn part_terms(columns: &[Column]) -> Vec<Figure> {
    let mut found: Vec<Figure> = Vec::new();
    for part in columns.iter().flat_map(|column| &column.parts) {
        match found.iter_mut().find(|other| other.term == part.term) {
            Some(other) => other.name.clone_from(&part.name),
            None => found.push(part.clone()),
        }
    }
    found
}

fn part_row(columns: &[Column], part: &Figure) -> Vec<Html> {
    let of = |column: &Column| {
        let found = column.parts.iter().find(|other| other.term == part.term);
        cell(found.map_or_else(|| "–".to_owned(), |found| found.amount.clone()))
    };
    let mut cells = vec![heading_cell("row", part.name.clone())];
    cells.extend(rows(columns, &of));
    cells
}

/// The answers, by their name where all have the same.
fn answer_row(context: &ViewContext<'_>, columns: &[Column]) -> Vec<Html> {
    let totals: Vec<_> = columns.iter().filter_map(|column| column.total.as_ref()).collect();
    let name = totals.first().map(|total| &total.name);
    let name = name.filter(|name| totals.iter().all(|total| total.name == **name));
    let amount = |column: &Column| match &column.total {
        None => "–".to_owned(),
        Some(total) if name.is_none() => [&total.name, ": ", &total.amount].concat(),
        Some(total) => total.amount.clone(),
    };
    let heading = name.map_or(context.words(words::ANSWER), |name| name.as_str()).to_owned();
    let mut cells = vec![heading_cell("row", heading)];
    cells.extend(rows(columns, &|column| el("td", "", vec![said("b", "", amount(column))])));
    cells
}

/// What is to be known of a case before its column is believed.
fn remark(context: &ViewContext<'_>, column: &Column) -> Html {
    let sentence = match (&column.total, column.waits) {
        (None, _) => words::NO_ANSWER,
        (Some(_), true) => words::SO_FAR,
        (Some(_), false) => return nothing(),
    };
    said("li", "", fill(context.words(sentence), &column.name))
}
