//! The whole split of the surplus: picture and table.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{Derivation, Exact, Line, Step, Term};
use crate::i18n;
use crate::i18n::pages::shu as words;
use crate::ui::charts::bar::{Part, colour, picture};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::fields::percentage;
use crate::ui::parts::form::fold;
use crate::ui::parts::table::heading_cell;

/// The whole split of the surplus: picture and table.
pub(super) fn split(view: &View<'_>) -> Html {
    let Some(surplus) = view.outcome.figure(Term::Surplus) else { return Html::default() };
    if surplus.value().is_negative() || surplus.value().is_zero() {
        return nothing();
    }
    let paid = |line: Line| view.outcome.figure(Term::Paid(line));
    let mut lines: Vec<(Option<Line>, &Step)> = Vec::new();
    for step in &view.outcome.figures {
        match step.term() {
            Some(Term::Amount(line)) => lines.push((Some(line), paid(line).unwrap_or(step))),
            Some(Term::Unallocated | Term::LinesRest) => lines.push((None, step)),
            Some(Term::UnallocatedIn(line)) => lines.push((Some(line), step)),
            _ => {}
        }
    }
    if !lines.iter().any(|(line, _)| line.is_some()) {
        return nothing();
    }
    fold(view, words::SPLIT_HEADING, || picture_and_table(view, surplus, &lines))
}

fn picture_and_table(view: &View<'_>, surplus: &Step, lines: &[(Option<Line>, &Step)]) -> Vec<Html> {
    let mut parts = Vec::new();
    for (line, step) in
        lines.iter().filter(|(line, step)| line.is_none_or(|line| line.at.sub.is_none()) && is_top(step))
    {
        parts.push(Part {
            name: row_name(view, *line, step),
            amount: view.context.amount(step),
            value: *step.value(),
            colour: if line.is_none() { "open" } else { colour(parts.len()) },
        });
    }
    let row = |(line, step): &(Option<Line>, &Step)| split_row(view, *line, step, surplus.value());
    let columns = [words::COLUMN_LINE, words::COLUMN_SHARE, words::COLUMN_AMOUNT];
    let head = rows(columns, &|column| heading_cell("col", view.context.words(column).into()));
    let name = i18n::capitalised(&i18n::sharing_term(Term::Surplus, view.context.language()));
    let foot =
        vec![heading_cell("row", name), said("td", "", "100%"), said("td", "", view.context.amount(surplus))];
    let table = vec![
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows(lines, &row)),
        el("tfoot", "", vec![el("tr", "", foot)]),
    ];
    let table = el("div", "scroll", vec![el("table", "", table)]);
    vec![picture(&parts).unwrap_or_default(), table]
}

fn row_name(view: &View<'_>, line: Option<Line>, step: &Step) -> String {
    let name = match (line, step.term()) {
        (Some(line), Some(Term::Amount(_) | Term::Paid(_))) => i18n::line(line, view.context.language()),
        (_, Some(term)) => i18n::sharing_term(term, view.context.language()),
        _ => String::new(),
    };
    i18n::capitalised(&name)
}

fn split_row(view: &View<'_>, line: Option<Line>, step: &Step, surplus: &Exact) -> Html {
    let inner =
        line.is_some_and(|line| line.at.sub.is_some()) || matches!(step.term(), Some(Term::UnallocatedIn(_)));
    let exact = match step.how() {
        Derivation::Split(_, _, exact) => exact.value(),
        _ => step.value(),
    };
    let cells = vec![
        heading_cell("row", row_name(view, line, step)),
        said("td", "", percentage(&view.context, exact, surplus)),
        said("td", "", view.context.amount(step)),
    ];
    el("tr", if inner { "inner" } else { "" }, cells)
}

/// Whether a row belongs to the first level, and to the picture.
fn is_top(step: &Step) -> bool {
    !matches!(step.term(), Some(Term::UnallocatedIn(_) | Term::LinesRest))
}
