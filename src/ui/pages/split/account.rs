//! The whole account as a table, from the accounts to the last fund.

use yew::prelude::*;

use super::entered::View;
use super::names::Names;
use crate::domain::{Derivation, Exact, Operation, ResultTerm, Step, Term};
use crate::i18n;
use crate::i18n::pages::split as words;
use crate::ui::element::{el, nothing, rows, said};
use crate::ui::parts::fields::percentage;
use crate::ui::parts::table::heading_cell;

/// How a row looks.
#[derive(Clone, Copy)]
enum Look {
    Plain,
    Sum,
    Inner,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Sum => "sum",
            Self::Inner => "inner",
            Self::Plain => "",
        }
    }
}

/// A row of the account.
struct Row<'a> {
    step: &'a Step,
    look: Look,
    /// Whether it is written as a part of what is shared out.
    is_part: bool,
    /// Whether it is taken off.
    is_less: bool,
}

/// The account; inputs of a sum come before it.
pub(super) fn account(view: &View<'_>) -> Html {
    let lines = lines(view);
    if lines.is_empty() {
        return nothing();
    }
    let whole = view.whole();
    let head = rows(words::COLUMNS, &|column| heading_cell("col", view.context.words(column).into()));
    let body = rows(&lines, &|row| self::row(view, row, whole));
    let table = vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", body)];
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={view.context.words(words::TABLE)}>
            { el("table", "", table) }
        </div>
    }
}

fn lines<'a>(view: &'a View<'_>) -> Vec<Row<'a>> {
    let mut lines = Vec::new();
    for step in &view.outcome.figures {
        let row = |look, is_part| Row { step, look, is_part, is_less: false };
        let Some(term) = step.term() else { continue };
        match term {
            Term::Surplus
            | Term::Result(
                ResultTerm::BeforeTax
                | ResultTerm::ToShare
                | ResultTerm::ReserveLeft
                | ResultTerm::LossCarried,
            ) => {
                if let Derivation::Figure(_, _, inner) = step.how() {
                    inputs_of(inner, false, &mut lines);
                }
                lines.push(row(Look::Sum, false));
            }
            Term::Amount(line) if view.outcome.figure(Term::Paid(line)).is_none() => {
                let look = if line.at.sub.is_some() { Look::Inner } else { Look::Plain };
                lines.push(row(look, true));
            }
            Term::Paid(_) | Term::Unallocated | Term::LinesRest => lines.push(row(Look::Plain, true)),
            Term::Result(ResultTerm::NonMembersKept | ResultTerm::UnpaidKept) => {
                lines.push(row(Look::Plain, false));
            }
            Term::Result(ResultTerm::ToPayMembers) => lines.push(row(Look::Sum, false)),
            Term::UnallocatedIn(_) => lines.push(row(Look::Inner, true)),
            _ => {}
        }
    }
    lines
}

/// What a sum was made of, as rows of their own.
fn inputs_of<'a>(step: &'a Step, is_less: bool, lines: &mut Vec<Row<'a>>) {
    match step.how() {
        Derivation::Combined(left, op, right) => {
            inputs_of(left, is_less, lines);
            inputs_of(right, is_less != (*op == Operation::Minus), lines);
        }
        Derivation::Given(Term::Surplus | Term::Result(ResultTerm::BeforeTax), _) => {}
        Derivation::Given(..)
        | Derivation::Rounded(..)
        | Derivation::Figure(Term::Result(ResultTerm::VillageShare), ..) => {
            lines.push(Row { step, look: Look::Plain, is_part: false, is_less });
        }
        _ => {}
    }
}

fn row(view: &View<'_>, row: &Row<'_>, whole: Option<&Step>) -> Html {
    let exact = match row.step.how() {
        Derivation::Split(_, _, exact) => exact.value(),
        _ => row.step.value(),
    };
    let share = whole.filter(|_| row.is_part).map(|whole| percentage(&view.context, exact, whole.value()));
    let cells = vec![
        heading_cell("row", name(view, row.step)),
        said("td", "", share.unwrap_or_default()),
        said("td", "", amount(view, row)),
    ];
    el("tr", row.look.class(), cells)
}

/// The amount of a row, with a minus where it is taken off.
fn amount(view: &View<'_>, row: &Row<'_>) -> String {
    let value = *row.step.value();
    view.context.money(&if row.is_less { Exact::zero().minus(&value) } else { value })
}

/// What a row is called.
pub(super) fn name(view: &View<'_>, step: &Step) -> String {
    let name = match step.term() {
        // Whole payable units are what a table of money shows anyway.
        Some(Term::Amount(line) | Term::Paid(line)) => Names(view.page).line(line, view.context.language()),
        Some(term) => i18n::term(term, view.context.language()),
        None => String::new(),
    };
    i18n::capitalised(&name)
}
