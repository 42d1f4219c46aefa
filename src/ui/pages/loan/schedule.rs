//! Every month of the contract, and what is owed, as a table and a picture.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{Exact, FinanceAt, Step};
use crate::i18n::pages::loan as words;
use crate::i18n::pages::plant::tables::SCHEDULE_COLUMNS;
use crate::i18n::{Words, fill};
use crate::ui::charts::bars::{Bar, bars};
use crate::ui::element::nothing;
use crate::ui::parts::form::fold;
use crate::ui::parts::schedule::Schedule;

/// Bars that a picture has at most.
const MOST: u16 = 12;

/// The fold of all months; nothing where none is told.
pub(super) fn schedule(view: &View<'_>) -> Html {
    let of = Schedule { outcome: &view.outcome, at: FinanceAt::MEMBER };
    if of.last_month() == 0 {
        return nothing();
    }
    fold(view, words::SCHEDULE, || {
        let table = of.table(&view.context, words::SCHEDULE, SCHEDULE_COLUMNS);
        vec![view.context.heading().with("", view.context.words(words::OWED)), owed(view, of), table]
    })
}

/// What is owed after as many months as a picture can have.
fn owed(view: &View<'_>, of: Schedule<'_>) -> Html {
    let last = of.last_month();
    let stride = last.div_ceil(MOST).max(1);
    let mut months: Vec<_> = (0..=last).step_by(usize::from(stride)).collect();
    if months.last() != Some(&last) {
        months.push(last);
    }
    let bar = |month: u16| {
        let owed = of.owed(month)?;
        let name: Words = if month == 0 { words::AT_FIRST } else { words::AFTER_MONTH };
        let name = fill(view.context.words(name), &month.to_string());
        Some(named_bar(view, name, owed))
    };
    bars(&months.into_iter().filter_map(bar).collect::<Vec<_>>())
}

fn named_bar(view: &View<'_>, name: String, owed: &Step) -> Bar {
    let amount = view.context.amount(owed);
    Bar { name, amount, from: Exact::zero(), to: *owed.value(), colour: "0" }
}
