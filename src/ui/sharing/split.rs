//! The whole split of the surplus: picture and table.

use yew::prelude::*;

use crate::domain::{Exact, How, Line, Step, Term};
use crate::i18n::{self, Message};
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::fields::percentage;
use crate::ui::parts::split_picture::{Part, bar, colour};
use crate::ui::view::View;

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
            Some(Term::Unallocated) => lines.push((None, step)),
            _ => {}
        }
    }
    if !lines.iter().any(|(line, _)| line.is_some()) {
        return nothing();
    }
    let mut parts = Vec::new();
    for (line, step) in lines.iter().filter(|(line, _)| line.is_none_or(|line| line.at.sub.is_none())) {
        parts.push(Part {
            name: row_name(view, *line),
            amount: view.amount(step),
            value: *step.value(),
            colour: if line.is_none() { "open" } else { colour(parts.len()) },
        });
    }
    let row = |(line, step): &(Option<Line>, &Step)| split_row(view, *line, step, surplus.value());
    let columns = [Message::ColumnLine, Message::ColumnShare, Message::ColumnAmount];
    let head = rows(columns, &|column| heading_cell("col", view.say(column).into()));
    let name = i18n::capitalised(&i18n::term(Term::Surplus, view.language()));
    let foot = vec![heading_cell("row", name), said("td", "", "100%"), said("td", "", view.amount(surplus))];
    let table = vec![
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows(&lines, &row)),
        el("tfoot", "", vec![el("tr", "", foot)]),
    ];
    let table = el("div", "scroll", vec![el("table", "", table)]);
    el("details", "", vec![said("summary", "", view.say(Message::SplitHeading)), bar(&parts), table])
}

fn heading_cell(scope: &'static str, text: String) -> Html {
    html! { <th {scope}>{ text }</th> }
}

fn row_name(view: &View<'_>, line: Option<Line>) -> String {
    let name = match line {
        Some(line) => i18n::line(line, view.language()),
        None => i18n::term(Term::Unallocated, view.language()),
    };
    i18n::capitalised(&name)
}

fn split_row(view: &View<'_>, line: Option<Line>, step: &Step, surplus: &Exact) -> Html {
    let inner = line.is_some_and(|line| line.at.sub.is_some());
    let exact = match step.how() {
        How::Split(_, exact) => exact.value(),
        _ => step.value(),
    };
    let cells = vec![
        heading_cell("row", row_name(view, line)),
        said("td", "", percentage(view, exact, surplus)),
        said("td", "", view.amount(step)),
    ];
    el("tr", if inner { "inner" } else { "" }, cells)
}
