//! Interest on savings with a cooperative, and the final tax on it.
//!
//! # Design
//!
//! *Why is the rate a step of its own?* The tax has a cliff: above the limit it is on the whole
//! interest, not on the excess. The page must show which side of it the month is on.

use super::entered::SavingsInterest;
use crate::domain::derivation::given::amount;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{CapitalRemark, Place, RatesRemark, Remark, SavingsTerm, Term};
use crate::domain::value::{Direction, Exact, Number, Rate};

/// `tax = rate × interest`, `net = interest − tax`; the rate depends on the whole interest of the month.
///
/// # Source
///
/// Indonesia: PP 15/2009 Pasal 2.
pub(crate) fn interest(inputs: &SavingsInterest, setting: Setting<'_>, outcome: &mut Outcome) {
    let name = |term| Term::Savings(term);
    let Some(gross) = gross(inputs, setting, outcome) else { return };
    outcome.figures.push(gross.clone());
    let Some((cliff, source)) = setting.law.savings_interest_tax.in_force(setting.rule_date) else {
        outcome.remark(not_known(setting));
        return;
    };
    let taxed = gross.value().compare(&Exact::whole(i128::from(cliff.free_up_to))).is_gt();
    let percent = if taxed { i128::from(cliff.percent) } else { 0 };
    let rate = Exact::whole(percent).over(&Exact::whole(100));
    let rate = Step::given(name(SavingsTerm::TaxRate), rate, Unit::NONE, Origin::Published(source));
    // Tax is paid in whole units: what is beyond them is not due.
    let whole = setting.rounding(Direction::Floor);
    let tax = rate.times(&gross).payable(name(SavingsTerm::Tax), Some(source), whole);
    let net = gross.minus(&tax).named(name(SavingsTerm::Net), None);
    outcome.figures.extend([tax, net]);
    if taxed {
        outcome.remark(Remark::Capital(CapitalRemark::TaxOnTheWhole(cliff)));
    }
}

/// Another day may have a rule, unless the country has none.
fn not_known(setting: Setting<'_>) -> Remark {
    if setting.law.savings_interest_tax.0.is_empty() {
        Remark::Rates(RatesRemark::NoRuleOfCountry)
    } else {
        Remark::RuleNotKnown(setting.rule_date)
    }
}

/// The month's interest as given, or `balance × rate ÷ 12`, down to whole units.
fn gross(inputs: &SavingsInterest, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    let name = |term| Term::Savings(term);
    let place = Place::SavingsInterest;
    if inputs.balance.is_none() && inputs.annual_rate.is_none() {
        return amount(inputs.month, place, name(SavingsTerm::Interest), outcome);
    }
    if inputs.month.is_some() {
        outcome.refuse(place, Refusal::SaidTwice);
    }
    let balance = amount(inputs.balance, Place::SavingsBalance, name(SavingsTerm::Balance), outcome);
    let Some(Number(rate)) = inputs.annual_rate else {
        outcome.missing.push(Missing(Place::SavingsRate));
        return None;
    };
    if rate.is_sign_negative() {
        outcome.refuse(Place::SavingsRate, Refusal::Negative);
    }
    let rate =
        Step::given(name(SavingsTerm::AnnualRate), Rate::percent(rate).exact(), Unit::NONE, Origin::Members);
    let months = Step::given(name(SavingsTerm::MonthsOfYear), Exact::whole(12), Unit::NONE, Origin::Members);
    let exact = rate.times(&balance?).over(&months);
    let rounding = setting.rounding(Direction::Floor);
    Some(exact.payable(name(SavingsTerm::Interest), None, rounding))
}
