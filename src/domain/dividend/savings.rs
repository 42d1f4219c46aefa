//! Interest on savings with a cooperative, and the final tax on it.
//!
//! # Design
//!
//! *Why is the rate a step of its own?* The tax has a cliff: above the limit it is on the whole
//! interest, not on the excess. The page must show which side of it the month is on.

use super::entered::SavingsInterest;
use crate::domain::derivation::given::{amount, measure};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::term::{CapitalRemark, InputPath, RatesRemark, Remark, SavingsTerm, Term};
use crate::domain::value::{Direction, Exact, Number, Rate};

/// Months that one payment may be for.
const MOST_MONTHS: usize = 12;

/// `tax = rate × interest of the months above the limit`, down to a payable unit; `net = interest − tax`; each month is
/// measured by itself, whenever it is paid.
///
/// # Source
///
/// Indonesia: PP 15/2009 Pasal 2 and its elucidation; Permenkop 8/2023 Pasal 26 ayat (4).
pub(crate) fn interest(inputs: &SavingsInterest, setting: Setting<'_>, outcome: &mut Outcome) {
    let name = |term| Term::Savings(term);
    let months = months(inputs, setting, outcome);
    let several = months.len() > 1;
    let Some(gross) = Step::sum_of(months.iter().cloned()) else { return };
    let gross = if several { gross.named(name(SavingsTerm::Interest), None) } else { gross };
    outcome.figures.push(gross.clone());
    let Some((cliff, source)) = setting.law.savings_interest_tax.in_force(setting.rule_date) else {
        outcome.remark(not_known(setting));
        return;
    };
    let limit = Exact::whole(i128::from(cliff.free_up_to));
    let above = |month: &&Step| month.value().compare(&limit).is_gt();
    let taxed = Step::sum_of(months.iter().filter(above).cloned());
    let percent = if taxed.is_some() { i128::from(cliff.percent) } else { 0 };
    let rate = Exact::whole(percent).over(&Exact::whole(100));
    let rate = Step::given(name(SavingsTerm::TaxRate), rate, Unit::NONE, Origin::Published(source));
    let base = match &taxed {
        Some(taxed) if several => taxed.clone().named(name(SavingsTerm::Taxed), Some(source)),
        _ => gross.clone(),
    };
    if several && taxed.is_some() {
        outcome.figures.push(base.clone());
    }
    // Tax is paid in whole units: what is beyond them is not due.
    let whole = setting.rounding(Direction::Floor);
    let tax = rate.times(&base).payable(name(SavingsTerm::Tax), Some(source), whole);
    let net = gross.minus(&tax).named(name(SavingsTerm::Net), None);
    outcome.figures.extend([tax, net]);
    if taxed.is_some() {
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

/// The interest of each month that is paid for.
fn months(inputs: &SavingsInterest, setting: Setting<'_>, outcome: &mut Outcome) -> Vec<Step> {
    if inputs.months.is_empty() {
        return gross(inputs, setting, outcome).into_iter().collect();
    }
    let place = InputPath::SavingsInterest;
    if inputs.month.is_some() || inputs.balance.is_some() || inputs.annual_rate.is_some() {
        outcome.refuse(place, Refusal::SaidTwice);
    }
    if inputs.months.len() > MOST_MONTHS {
        outcome.refuse(place, Refusal::TooMany);
        return Vec::new();
    }
    let name = |at| {
        Term::Savings(if inputs.months.len() > 1 { SavingsTerm::OfMonth(at) } else { SavingsTerm::Interest })
    };
    let months = (0_u8..).zip(&inputs.months);
    months.filter_map(|(at, month)| amount(Some(*month), place, name(at), outcome)).collect()
}

/// Savings may not earn more than this in a savings-and-loan co-op.
fn is_too_much(rate: &Exact, setting: Setting<'_>, outcome: &mut Outcome) {
    if let Some((most, source)) = setting.law.savings_rate.in_force(setting.rule_date)
        && rate.compare(&Rate::whole(most).exact()).is_gt()
    {
        outcome.remark(Remark::Capital(CapitalRemark::AboveSavingsRate(most, source)));
    }
}

/// The month's interest as given, or `balance × rate ÷ 12`, down to whole units.
fn gross(inputs: &SavingsInterest, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    let name = |term| Term::Savings(term);
    let place = InputPath::SavingsInterest;
    if inputs.balance.is_none() && inputs.annual_rate.is_none() {
        return amount(inputs.month, place, name(SavingsTerm::Interest), outcome);
    }
    if inputs.month.is_some() {
        outcome.refuse(place, Refusal::SaidTwice);
    }
    let balance = measure(inputs.balance, InputPath::SavingsBalance, name(SavingsTerm::Balance), outcome);
    let Some(Number(rate)) = inputs.annual_rate else {
        outcome.missing.push(Missing(InputPath::SavingsRate));
        return None;
    };
    if rate.is_sign_negative() {
        outcome.refuse(InputPath::SavingsRate, Refusal::Negative);
    }
    let rate =
        Step::given(name(SavingsTerm::AnnualRate), Rate::percent(rate).exact(), Unit::NONE, Origin::Members);
    is_too_much(rate.value(), setting, outcome);
    let months = Step::given(name(SavingsTerm::MonthsOfYear), Exact::whole(12), Unit::NONE, Origin::Members);
    let exact = rate.times(&balance?).over(&months);
    let rounding = setting.rounding(Direction::Floor);
    Some(exact.payable(name(SavingsTerm::Interest), None, rounding))
}
