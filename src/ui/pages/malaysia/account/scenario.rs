//! From the form to the scenario: the account with its entries, and the co-op's tax.

use super::super::choices;
use super::super::fields::{self, ACCOUNT};
use super::entries::{ENTRIES, Given};
use crate::domain::{
    AccountEntry, AccountInput, Appropriation, CoopTax, EntryInput, EntryKind, InputPath, Number, Scenario,
    TaxInput,
};
use crate::ui::page::Reader;

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    scenario.appropriation = Some(Appropriation {
        trust_funds: choices::TRUST_FUNDS.of(reader.draft),
        operating_adjustments: reader.number(&fields::ADJUSTMENTS),
        other_adjustments: reader.number(&fields::OTHER_ADJUSTMENTS),
        accumulated_profit: reader.number(&fields::BROUGHT),
        shares_and_subscriptions: all_capital(reader),
        entries: entries(reader),
        ..Appropriation::default()
    });
    if choices::has_tax(reader.draft) {
        scenario.coop_tax = Some(CoopTax {
            scale_year: choices::TAX_SCALE.of(reader.draft),
            // It limits what transfers take off, and is of no use without them.
            audited_profit: reader
                .input(&fields::PROFIT, InputPath::Tax(TaxInput::AuditedProfit))
                .filter(|_| !reader.draft.text(fields::TAX_TRANSFERS.key).is_empty()),
            ..CoopTax::default()
        });
    }
    reader.fill(ACCOUNT, scenario);
}

/// All members' shares and subscriptions, which the reserve is measured against.
fn all_capital(reader: &mut Reader<'_>) -> Option<Number> {
    let at = InputPath::Account(AccountInput::SharesAndSubscriptions);
    // Without the reserve it tells nothing: then it is the reserve that is asked for.
    if reader.draft.text(fields::RESERVE_FUND.key).is_empty() {
        reader.is(&fields::RESERVE_FUND, at);
        return None;
    }
    let shares = reader.input(&fields::SHARES, at);
    let subscriptions = reader.number(&fields::SUBSCRIPTIONS);
    match (shares, subscriptions) {
        (Some(shares), Some(more)) => shares.0.checked_add(more.0).map(Number),
        (one, other) => one.or(other),
    }
}

/// The entries that have anything typed.
fn entries(reader: &mut Reader<'_>) -> Vec<AccountEntry> {
    let draft = reader.draft;
    let typed = ENTRIES.iter().filter(|(_, given)| given.is_typed(draft));
    (0_u8..).zip(typed).map(|(at, (of, given))| entry(reader, at, *of, given)).collect()
}

fn entry(reader: &mut Reader<'_>, at: u8, of: EntryKind, given: &Given) -> AccountEntry {
    let place = |input| InputPath::EntryInput(at, input);
    let nothing = AccountEntry { of, amount: None, rate: None, approved_rate: None, base: None };
    match given {
        Given::Amount(amount) => {
            AccountEntry { amount: reader.input(*amount, place(EntryInput::Amount)), ..nothing }
        }
        Given::Rate { base, proposed, approved } => {
            // What is missing of it.
            reader.is(*base, InputPath::Entry(at));
            reader.is(*proposed, InputPath::Entry(at));
            AccountEntry {
                base: reader.input(*base, place(EntryInput::Base)),
                rate: reader.input(*proposed, place(EntryInput::Rate)),
                approved_rate: reader.input(*approved, place(EntryInput::ApprovedRate)),
                ..nothing
            }
        }
    }
}
