//! Whether the calculators of one document agree on what they both speak of.
//!
//! # Design
//!
//! *Why remarks and seldom refusals?* A provision for tax may hold more than this year's tax, and what is shared out may
//! be less than the profit. Only who wrote the document knows whether the difference is meant; both figures are named.

use super::derivation::{Outcome, Refusal};
use super::scenario::Scenario;
use super::term::{
    AccountTerm, CapitalKind, Class, EntryKind, InputPath, RatesRemark, Remark, TaxInput, TaxTerm, Term,
};
use super::value::{Exact, Number};

/// The surplus that is shared out beside the profit of the account, and the rates that both pay.
pub(super) fn of_account(scenario: &Scenario, outcome: &mut Outcome) {
    rates(scenario, outcome);
    if scenario.plant_goes_into_surplus() {
        return;
    }
    let profit = scenario.appropriation.as_ref().and_then(|account| account.net_profit);
    let shared = outcome.find(|term| matches!(term, Term::Surplus)).map(|step| *step.value());
    let (Some(profit), Some(shared)) = (profit, shared) else { return };
    let left = |term| matches!(term, Term::Account(AccountTerm::AfterStatutory | AccountTerm::AfterTax));
    let agrees = outcome.figures.iter().filter(|step| step.term().is_some_and(left));
    let agrees = agrees.map(|step| *step.value()).chain([Exact::decimal(profit.0)]);
    if agrees.into_iter().all(|other| other != shared)
        && let Some(shared) = number(&shared)
    {
        outcome.remark(Remark::Rates(RatesRemark::SurplusDiffers(shared, profit)));
    }
}

/// The provision for tax beside the tax that is estimated, and the profit that both are of.
pub(super) fn of_tax(scenario: &Scenario, outcome: &mut Outcome) {
    let Some(account) = &scenario.appropriation else { return };
    let audited = scenario.coop_tax.as_ref().and_then(|tax| tax.audited_profit);
    if audited.zip(account.net_profit).is_some_and(|(one, other)| one != other) {
        outcome.refuse(InputPath::Tax(TaxInput::AuditedProfit), Refusal::SaidTwice);
    }
    let estimate = outcome.find(|term| matches!(term, Term::Tax(TaxTerm::Tax)));
    let estimate = estimate.and_then(|step| number(step.value()));
    if let Some((provision, estimate)) = account.tax.zip(estimate).filter(|(one, other)| one != other) {
        outcome.remark(Remark::Rates(RatesRemark::TaxDiffers(provision, estimate)));
    }
}

/// The rate that a member is paid beside the one of the account.
fn rates(scenario: &Scenario, outcome: &mut Outcome) {
    let entries = scenario.appropriation.iter().flat_map(|account| &account.entries);
    let entries: Vec<_> =
        entries.filter_map(|entry| Some((entry.of, entry.approved_rate.or(entry.rate)?))).collect();
    let classes = (0_u8..).zip(scenario.dividends.iter().flat_map(|dividends| &dividends.classes));
    for (at, class) in classes {
        let of = match class.of {
            CapitalKind::Shares => EntryKind::ShareDividend,
            CapitalKind::Subscription => EntryKind::SubscriptionDividend,
            _ => continue,
        };
        let entry = entries.iter().find(|(kind, _)| *kind == of).map(|(_, rate)| *rate);
        let rate = class.approved_rate.or(class.rate);
        if let Some((rate, other)) = rate.zip(entry).filter(|(one, other)| one != other) {
            let class = Class { at, kind: class.of };
            outcome.remark(Remark::Rates(RatesRemark::RateDiffers(class, rate, other)));
        }
    }
}

/// An amount to the sen.
fn number(exact: &Exact) -> Option<Number> {
    exact.cut(2).ok().map(|(decimal, _)| Number(decimal.normalize()))
}
