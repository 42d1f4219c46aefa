//! The past year of each kind, and what a co-op must begin with.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{CapitalItem, CapitalTerm, Step, Term};
use crate::i18n;
use crate::i18n::pages::capital as words;
use crate::ui::element::{all, nothing, said};
use crate::ui::parts::fold::fold;
use crate::ui::parts::{explanation, table};

/// Each kind from the beginning of the year to its end, as a table.
fn roll_forward(view: &View<'_>) -> Html {
    let closing = |step: &Step| match step.term() {
        Some(Term::Capital(CapitalTerm::Closing(of))) => Some(of),
        _ => None,
    };
    let kinds = view.outcome.figures.iter().filter_map(|step| Some(row(view, closing(step)?, step)));
    let body: Vec<_> = kinds.collect();
    if body.is_empty() {
        return nothing();
    }
    let heads = words::ROLL_FORWARD_COLUMNS.map(|column| view.context.words(column).to_owned());
    let name = view.context.words(words::ROLL_FORWARD);
    all(vec![said("p", "", name), table::scrolling(name, &heads, body)])
}

/// The year of one kind: what its closing balance is made of, and the balance.
fn row(view: &View<'_>, of: CapitalItem, closing: &Step) -> Vec<Html> {
    let parts = [
        CapitalTerm::Opening(of),
        CapitalTerm::PaidIn(of),
        CapitalTerm::Transferred(of),
        CapitalTerm::PaidBack(of),
    ];
    let name = i18n::capitalised(i18n::item(of, view.context.language()));
    let mut cells = vec![table::heading_cell("row", name)];
    for part in parts {
        let found = closing.part(&|term| term == Term::Capital(part));
        cells.push(table::cell(found.map_or_else(|| "–".into(), |found| view.context.amount(found))));
    }
    cells.push(table::cell(view.context.amount(closing)));
    cells
}

/// How each balance came about, and what a co-op must begin with.
pub(super) fn past(view: &View<'_>) -> Html {
    let shown = |step: &&Step| {
        matches!(
            step.term(),
            Some(Term::Capital(
                CapitalTerm::Closing(_)
                    | CapitalTerm::ClosingOfAll
                    | CapitalTerm::ReportedOff(_)
                    | CapitalTerm::ShareOfAssets(_)
                    | CapitalTerm::FoundersOver
                    | CapitalTerm::CapitalOver
                    | CapitalTerm::AboveStart
            ))
        )
    };
    let found: Vec<_> = view.outcome.figures.iter().filter(shown).collect();
    if found.is_empty() {
        return nothing();
    }
    fold(&view.context, words::MOVEMENTS_AND_CONDITIONS, || {
        vec![roll_forward(view), explanation::list("ul", &view.context, &found, &i18n::term)]
    })
}
