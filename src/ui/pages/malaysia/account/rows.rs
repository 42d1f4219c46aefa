//! The lines of the account that not every co-op has: each is a button in its place of the order until it is asked for.
//!
//! # Design
//!
//! *Why not all of them at once?* The official order has some twenty lines, and a form that shows twenty empty fields
//! asks for twenty answers. A line's own name opens it: a press, as into a field.

use super::super::choices::{ROWS_SHOWN, TAX_SCALE, has_tax};
use super::super::fields;
use super::entered::View;
use crate::ui::action::{Repeated, Slot};
use crate::ui::page::{Draft, Drawn as _, Field};

/// A line that can be opened and taken out again.
pub(super) struct Row {
    /// Its place among all, which is its bit of those that were opened.
    pub place: usize,
    /// Its field, and those that help to find what goes there.
    pub fields: &'static [&'static Field],
}

/// A line is opened; which ones are is no count.
pub(super) const ROWS: Repeated = 0;

const fn row(place: usize, fields: &'static [&'static Field]) -> Row {
    Row { place, fields }
}

pub(super) static ADJUSTMENTS: Row = row(0, &[&fields::ADJUSTMENTS]);
pub(super) static LOSS: Row = row(1, &[&fields::LOSS]);
pub(super) static TAX: Row =
    row(2, &[&fields::TAX, &fields::TAX_INCOME, &fields::TAX_TRANSFERS, &fields::TAX_FUNDS]);
pub(super) static ZAKAT: Row = row(3, &[&fields::ZAKAT, &fields::ZAKAT_BASE, &fields::ZAKAT_PERCENT]);
pub(super) static YURAN: Row = row(4, &[&fields::ACCOUNT_YURAN_RATE, &fields::SUBSCRIPTIONS]);
pub(super) static OTHER_ADJUSTMENTS: Row = row(13, &[&fields::OTHER_ADJUSTMENTS]);
pub(super) static BROUGHT: Row = row(14, &[&fields::BROUGHT]);
/// The rates that the supervisor approved, which come after those that are proposed.
pub(super) static APPROVED: Row =
    row(15, &[&fields::ACCOUNT_SHARE_APPROVED, &fields::ACCOUNT_YURAN_APPROVED]);
/// What else the profit is for, in the order of the account.
pub(super) static OTHERS: [Row; 8] = [
    row(5, &[&fields::REBATE]),
    row(6, &[&fields::DEPOSITS]),
    row(7, &[&fields::HONORARIUM]),
    row(8, &[&fields::WELFARE]),
    row(9, &[&fields::EQUALISATION]),
    row(10, &[&fields::REDEMPTION]),
    row(11, &[&fields::DONATIONS]),
    row(12, &[&fields::OTHER]),
];

/// Every such line.
fn all() -> impl Iterator<Item = &'static Row> {
    let single = [&ADJUSTMENTS, &LOSS, &TAX, &ZAKAT, &YURAN, &OTHER_ADJUSTMENTS, &BROUGHT, &APPROVED];
    single.into_iter().chain(&OTHERS)
}

impl Row {
    /// Whether anything is typed in it.
    pub fn is_typed(&self, draft: &Draft) -> bool {
        self.fields.iter().any(|field| !draft.text(field.key).is_empty())
    }

    /// Whether it stands there as a field: it was opened, holds something, is being typed anew, or is waited for.
    pub fn is_open(&self, view: &View<'_>) -> bool {
        let draft = &view.page.draft;
        let is_mine = |key| self.fields.iter().any(|field| field.key == key);
        let is_active = matches!(view.context.visit.active, Some(Slot::Page(key)) if is_mine(key));
        let waits =
            || view.outcome.missing.iter().any(|missing| view.field_at(missing.0).is_some_and(is_mine));
        ROWS_SHOWN.marks(draft, self.place)
            || self.is_typed(draft)
            || (self.place == TAX.place && has_tax(draft))
            || is_active
            || waits()
    }
}

/// Opens a line.
pub(super) fn open(draft: &mut Draft, place: usize) {
    if all().any(|row| row.place == place) {
        ROWS_SHOWN.mark(draft, place);
    }
}

/// Takes a line out with what is typed in it; that can be undone.
pub(super) fn close(draft: &mut Draft, place: usize) {
    let Some(row) = all().find(|row| row.place == place) else { return };
    ROWS_SHOWN.unmark(draft, place, |draft| {
        for field in row.fields {
            draft.write(field.key, String::new());
        }
        if row.place == TAX.place {
            TAX_SCALE.row.choose(draft, 0);
        }
    });
}
