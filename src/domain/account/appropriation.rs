//! The appropriation account: from the year's profit, line by line in the official order, to what is
//! carried forward (Akaun Pembahagian Keuntungan).
//!
//! # Design
//!
//! *Why may a line fall below zero?* A dividend may be paid out of earlier profits. The year's own
//! balance is negative then, and the account says from where it is covered.
//!
//! *Why is each line brought to sen on its own?* Each is booked and paid on its own; the lines after it
//! go on from what was booked, so the account adds up as printed.

use super::entered::Appropriation;
use super::run::Account;
use crate::domain::derivation::{Outcome, Refusal, Setting, Step};
use crate::domain::term::{AccountTerm, InputPath, Term};

/// Entries that one account may have.
const MOST_ENTRIES: usize = 30;

/// Runs the account in its official order.
///
/// # Source
///
/// Akta Koperasi 1993 s.57; the order of the lines is that of the regulator's form.
pub(crate) fn appropriate(inputs: &Appropriation, setting: Setting<'_>, outcome: &mut Outcome) {
    appropriate_with(inputs, None, setting, outcome);
}

/// The same, with a plant's surplus on top of the net profit.
pub(crate) fn appropriate_with(
    inputs: &Appropriation,
    plant: Option<&Step>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    if inputs.entries.len() > MOST_ENTRIES {
        outcome.refuse(InputPath::Entries, Refusal::TooMany);
        return;
    }
    let mut account = Account { inputs, setting, outcome, rates: Vec::new() };
    account.check();
    account.remarks();
    account.zakat_estimate();
    let Some(base) = account.base(plant) else { return };
    let Some(statutory) = account.statutory(&base) else { return };
    let after = base.minus(&statutory).named(Term::Account(AccountTerm::AfterStatutory), None);
    account.show(&after);
    let after_tax = account.after_tax(after);
    let entries = account.entries();
    let complete = entries.len() == inputs.entries.len();
    account.ceilings();
    account.affordable(&after_tax, &entries);
    account.affordable_each(&after_tax, &entries);
    account.backwards(&entries);
    if complete {
        account.carry_forward(&after_tax, entries);
    }
}
