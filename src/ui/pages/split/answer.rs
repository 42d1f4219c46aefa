//! The answer of "Pembagian SHU": what members get, the whole account as a table, and backwards.

use yew::prelude::*;

use super::View;
use super::split::Names;
use crate::domain::{Exact, How, Line, Op, ResultTerm, Step, Term};
use crate::i18n::{self, Words};
use crate::ui::charts::bar::{Part, colour, picture as bar_with_names};
use crate::ui::element::{all, el, nothing, rows, said};
use crate::ui::parts::explanation;
use crate::ui::parts::fields::percentage;
use crate::ui::parts::form::remarks;
use crate::ui::parts::table::{figures, heading_cell};

/// In place of a figure that is not there yet.
pub(super) const WAITING: Words = [
    "Isi SHU dan persentase untuk melihat pembagiannya.",
    "Isi lebihan dan peratusan untuk melihat pembahagiannya.",
    "Enter the surplus and percentages to see the split.",
];

pub(super) fn answer(view: &View<'_>) -> Html {
    if view.total().is_none() {
        return all(vec![table(view), remarks(view, &i18n::remark)]);
    }
    all(vec![
        picture(view),
        table(view),
        chips(view),
        remarks(view, &i18n::remark),
        explanation::steps(&view.shell, &view.outcome, &explained(view), &Names(view.page)),
        backwards(view),
    ])
}

/// Every figure that the page shows beside those of the way back.
fn explained<'a>(view: &'a View<'_>) -> Vec<&'a Step> {
    view.outcome.figures.iter().filter(|step| !is_backwards(step)).collect()
}

/// The lines of the first level, as paid, and what is open.
fn top_lines<'a>(view: &'a View<'_>) -> Vec<(Option<Line>, &'a Step)> {
    let mut lines = Vec::new();
    for step in &view.outcome.figures {
        match step.term() {
            Some(Term::Amount(line)) if line.at.sub.is_none() => {
                lines.push((Some(line), view.outcome.figure(Term::Paid(line)).unwrap_or(step)));
            }
            Some(Term::Unallocated) => lines.push((None, step)),
            _ => {}
        }
    }
    lines
}

fn picture(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    for (line, step) in top_lines(view) {
        parts.push(Part {
            name: name(view, step),
            amount: view.shell.amount(step),
            value: *step.value(),
            colour: if line.is_none() { "open" } else { colour(parts.len()) },
        });
    }
    bar_with_names(&parts).unwrap_or_default()
}

/// What the split is of, where that is anything.
pub(super) fn whole<'a>(view: &'a View<'_>) -> Option<&'a Step> {
    let to_share = view.outcome.figure(Term::Result(ResultTerm::ToShare));
    to_share.or_else(|| view.outcome.figure(Term::Surplus)).filter(|step| !step.value().is_zero())
}

/// How a row looks.
#[derive(Clone, Copy)]
enum Look {
    Plain,
    Sum,
    Inner,
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

/// From the accounts to the last fund; inputs of a sum come before it.
fn table(view: &View<'_>) -> Html {
    let mut lines: Vec<Row<'_>> = Vec::new();
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
                if let How::Figure(_, _, inner) = step.how() {
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
    if lines.is_empty() {
        return nothing();
    }
    let whole = whole(view);
    let row = |row: &Row<'_>| {
        let exact = match row.step.how() {
            How::Split(_, _, exact) => exact.value(),
            _ => row.step.value(),
        };
        let share = whole.filter(|_| row.is_part).map(|whole| percentage(&view.shell, exact, whole.value()));
        let cells = vec![
            heading_cell("row", name(view, row.step)),
            said("td", "", share.unwrap_or_default()),
            said("td", "", amount(view, row)),
        ];
        let class = match row.look {
            Look::Sum => "sum",
            Look::Inner => "inner",
            Look::Plain => "",
        };
        el("tr", class, cells)
    };
    let columns: [Words; 3] =
        [["Baris", "Butiran", "Line"], ["Persen", "Peratus", "Percent"], ["Jumlah", "Amaun", "Amount"]];
    let head = rows(columns, &|column| heading_cell("col", view.shell.words(column).into()));
    let table = vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows(&lines, &row))];
    let name: Words = ["Pembagian SHU", "Pembahagian lebihan", "The split"];
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={view.shell.words(name)}>
            { el("table", "", table) }
        </div>
    }
}

/// The amount of a row, with a minus where it is taken off.
fn amount(view: &View<'_>, row: &Row<'_>) -> String {
    let value = *row.step.value();
    view.shell.money(&if row.is_less { Exact::zero().minus(&value) } else { value })
}

/// What a sum was made of, as rows of their own.
fn inputs_of<'a>(step: &'a Step, is_less: bool, lines: &mut Vec<Row<'a>>) {
    match step.how() {
        How::Combined(left, op, right) => {
            inputs_of(left, is_less, lines);
            inputs_of(right, is_less != (*op == Op::Minus), lines);
        }
        How::Given(Term::Surplus | Term::Result(ResultTerm::BeforeTax), _) => {}
        How::Given(..) | How::Rounded(..) | How::Figure(Term::Result(ResultTerm::VillageShare), ..) => {
            lines.push(Row { step, look: Look::Plain, is_part: false, is_less });
        }
        _ => {}
    }
}

fn name(view: &View<'_>, step: &Step) -> String {
    let name = match step.term() {
        // Whole payable units are what a table of money shows anyway.
        Some(Term::Amount(line) | Term::Paid(line)) => Names(view.page).line(line, view.shell.language()),
        Some(term) => i18n::term(term, view.shell.language()),
        None => String::new(),
    };
    i18n::capitalised(&name)
}

/// What the split leaves open, while it is being made; what a promise needs.
fn chips(view: &View<'_>) -> Html {
    let mut chips = Vec::new();
    let whole = whole(view);
    let open = view.outcome.figure(Term::Unallocated);
    if let (Some(whole), Some(open)) = (whole, open) {
        let left: Words = ["belum dialokasikan", "belum diperuntukkan", "not yet allocated"];
        let percent = percentage(&view.shell, open.value(), whole.value());
        chips.push(said("span", "chip num", [&percent, " ", view.shell.words(left)].concat()));
    }
    if let Some(loss) = view.outcome.figure(Term::Result(ResultTerm::FromReserve)) {
        let covered: Words = ["ditutup dari cadangan", "ditampung oleh rizab", "covered by the reserve"];
        chips.push(said(
            "span",
            "chip num",
            [&view.shell.amount(loss), " ", view.shell.words(covered)].concat(),
        ));
    }
    el("p", "chipline", chips)
}

/// Whether a number says what a promise needs.
fn is_backwards(step: &Step) -> bool {
    matches!(
        step.term(),
        Some(Term::Result(
            ResultTerm::AffordableShare
                | ResultTerm::RequiredBeforeLines
                | ResultTerm::RequiredToShare
                | ResultTerm::RequiredSurplus
                | ResultTerm::PoolNeeded(_)
                | ResultTerm::PoolPercent(_)
                | ResultTerm::PoolToShare(_)
                | ResultTerm::PoolSurplus(_)
        ))
    )
}

/// The split and the surplus that a promise needs.
fn backwards(view: &View<'_>) -> Html {
    let found: Vec<_> = view.outcome.figures.iter().filter(|step| is_backwards(step)).collect();
    if found.is_empty() {
        return nothing();
    }
    let title: Words =
        ["Dihitung mundur dari janji", "Dikira ke belakang daripada janji", "Backwards from the promise"];
    let steps = explanation::steps(&view.shell, &view.outcome, &found, &i18n::term);
    let table = figures(&view.shell, &found);
    el("details", "", vec![said("summary", "", view.shell.words(title)), table, steps])
}
