//! Dividends: a rate on a balance, for each class of what a member paid in.
//!
//! # Design
//!
//! *Why is each class apart?* Shares and subscriptions carry different rates. A headline that adds the
//! two rates is no rate of anything: what there is instead is the blended rate, all dividends ÷ all
//! balances.

use super::entered::{Balance, DividendClass, Dividends};
use super::weighting;
use crate::domain::derivation::given::{check_amount, percentage, unless_zero};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::in_force;
use crate::domain::payment;
use crate::domain::payment::PayoutTerms;
use crate::domain::term::{
    CapitalKind, CapitalRemark, Class, DividendTerm, InputPath, RatesRemark, Remark, Term,
};
use crate::domain::value::{Currency, Direction, Exact, Number, PayRounding, Rate};

/// Classes that one scenario may have.
const MOST_CLASSES: usize = 12;

/// `dividend = rate × balance` for each class; the total is rounded once.
pub(crate) fn dividends(inputs: &Dividends, setting: Setting<'_>, outcome: &mut Outcome) {
    if inputs.classes.is_empty() {
        outcome.missing.push(Missing(InputPath::Classes));
    }
    if let Some(Number(least)) = inputs.minimum_payout {
        check_amount(least, InputPath::MinimumPayout, outcome);
    }
    if inputs.rounding == PayRounding::CashFiveSen && setting.currency != Currency::Myr {
        outcome.refuse(InputPath::DividendRounding, Refusal::NotUsed);
    }
    if inputs.classes.len() > MOST_CLASSES {
        outcome.refuse(InputPath::Classes, Refusal::TooMany);
        return;
    }
    let mut parts = Vec::new();
    let mut balances = Vec::new();
    for (place, class) in (0_u8..).zip(&inputs.classes) {
        let name = Class { at: place, kind: class.of };
        let rate = rate(class, name, outcome);
        let balance = weighting::balance(class, name, outcome);
        if let Some(balance) = &balance {
            ceiling(class, name, balance, setting, outcome);
        }
        let (Some(rate), Some(balance)) = (rate, balance) else { continue };
        parts.push(dividend(&rate, &balance, class, name, setting, outcome));
        balances.push(balance);
    }
    remarks(inputs, setting, outcome);
    blended(&parts, &balances, outcome);
    total(inputs, &parts, setting, outcome);
}

fn percent(number: Number) -> Exact {
    Rate::percent(number.0).exact()
}

/// The rate that is paid: the approved one where there is one.
fn rate(class: &DividendClass, name: Class, outcome: &mut Outcome) -> Option<Step> {
    let rates = [
        (class.rate, InputPath::ClassRate(name.at)),
        (class.approved_rate, InputPath::ClassApprovedRate(name.at)),
        (class.advance_rate, InputPath::ClassAdvanceRate(name.at)),
    ];
    for (number, place) in rates {
        if let Some(number) = number {
            check_rate(number, place, name, outcome);
        }
    }
    let Some(number) = class.approved_rate.or(class.rate) else {
        outcome.missing.push(Missing(InputPath::ClassRate(name.at)));
        return None;
    };
    let term = Term::Dividend(DividendTerm::Rate(name));
    Some(Step::given(term, percent(number), Unit::NONE, Origin::Members))
}

fn check_rate(Number(percent): Number, place: InputPath, name: Class, outcome: &mut Outcome) {
    use rust_decimal::Decimal;
    if percent.is_sign_negative() {
        outcome.refuse(place, Refusal::Negative);
    } else if percent > Decimal::ONE_HUNDRED {
        outcome.remark(Remark::Rates(RatesRemark::RateAboveHundred(name)));
    } else if !percent.is_zero() && percent < Decimal::ONE && percent.scale() > 1 {
        outcome.remark(Remark::Rates(RatesRemark::RateLikeFraction(name)));
    }
}

fn dividend(
    rate: &Step,
    balance: &Step,
    class: &DividendClass,
    name: Class,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Step {
    // What the co-op owes earns a return by contract, not a dividend by law.
    let rule = in_force(&setting.law.dividend, setting.rule_date).filter(|_| !class.of.is_owed());
    let given = |term, number| Step::given(term, percent(number), Unit::NONE, Origin::Members);
    let part = rate.times(balance).named(Term::Dividend(DividendTerm::Part(name)), rule);
    if let (Some(proposed), Some(_)) = (class.rate, class.approved_rate) {
        let proposed = given(Term::Dividend(DividendTerm::ProposedRate(name)), proposed).times(balance);
        outcome.figures.push(proposed.named(Term::Dividend(DividendTerm::Proposed(name)), None));
    }
    outcome.figures.push(part.clone());
    if let Some(advance) = class.advance_rate {
        let advance = given(Term::Dividend(DividendTerm::AdvanceRate(name)), advance);
        if advance.value().compare(rate.value()).is_gt() {
            outcome.remark(Remark::Rates(RatesRemark::AdvanceAboveRate(name)));
        }
        let rest = rate.minus(&advance).named(Term::Dividend(DividendTerm::RestRate(name)), None);
        outcome.figures.push(rest.clone());
        let advance = advance.times(balance).named(Term::Dividend(DividendTerm::Advance(name)), None);
        outcome.figures.push(advance);
        outcome.figures.push(rest.times(balance).named(Term::Dividend(DividendTerm::RestPart(name)), None));
    }
    part
}

/// What the rate above the legal ceiling comes to: it needs the regulator's approval.
fn ceiling(class: &DividendClass, name: Class, balance: &Step, setting: Setting<'_>, outcome: &mut Outcome) {
    if !matches!(class.of, CapitalKind::Shares | CapitalKind::BonusShares | CapitalKind::Subscription) {
        return;
    }
    let Some((most, source)) = setting.law.dividend_ceiling.in_force(setting.rule_date) else { return };
    let percentage = most;
    let most = Rate::whole(most).exact();
    // What was approved needs no approval any more.
    let Some(rate) = class.rate.filter(|_| class.approved_rate.is_none()).map(percent) else { return };
    if rate.compare(&most).is_gt() {
        let term = |term| Term::Dividend(term);
        let most =
            Step::given(term(DividendTerm::CeilingRate(name)), most, Unit::NONE, Origin::Published(source));
        let rate = Step::given(term(DividendTerm::Rate(name)), rate, Unit::NONE, Origin::Members);
        let above =
            rate.minus(&most).times(balance).named(term(DividendTerm::AboveCeiling(name)), Some(source));
        outcome.figures.push(above);
        outcome.remark(Remark::Rates(RatesRemark::AboveCeiling(name, percentage)));
    }
}

fn remarks(inputs: &Dividends, setting: Setting<'_>, outcome: &mut Outcome) {
    let known = in_force(&setting.law.dividend, setting.rule_date).is_some();
    if !known {
        outcome.remark(Remark::RuleNotKnown(setting.rule_date));
    }
    for (place, class) in (0_u8..).zip(&inputs.classes) {
        let name = Class { at: place, kind: class.of };
        if class.of.is_owed() {
            outcome.remark(Remark::Rates(RatesRemark::NoDividendOnDeposits(name)));
        }
        if matches!(class.balance, Balance::Closing { .. }) {
            outcome.remark(Remark::Rates(RatesRemark::ClosingBalance));
        }
    }
    if let Some(source) = in_force(&setting.law.market_ceiling, setting.rule_date)
        && inputs.classes.iter().any(|class| !class.of.is_owed())
    {
        outcome.remark(Remark::Capital(CapitalRemark::CompareWithMarket(source)));
    }
    // Where a regulator approves dividends, a rate of the meeting is a proposal.
    let approves = setting.law.dividend_ceiling.on(setting.rule_date).is_some();
    let classes = (0_u8..).zip(&inputs.classes).filter(|_| approves);
    for (place, class) in classes.filter(|(_, class)| class.rate.is_some() && class.approved_rate.is_none()) {
        let name = Class { at: place, kind: class.of };
        outcome.remark(Remark::Rates(RatesRemark::Proposed(name)));
    }
}

/// All dividends ÷ all balances, where there is more than one class.
fn blended(parts: &[Step], balances: &[Step], outcome: &mut Outcome) {
    if parts.len() < 2 {
        return;
    }
    let together = |steps: &[Step]| Step::sum_of(steps.iter().cloned());
    let (Some(dividends), Some(balances)) = (together(parts), together(balances)) else { return };
    if !balances.value().is_zero() {
        let rate = dividends.over(&balances).named(Term::Dividend(DividendTerm::BlendedRate), None);
        outcome.figures.push(rate);
    }
}

/// What the sum is called: what deposits earn is no dividend, and with it the sum is none.
fn payout(inputs: &Dividends) -> PayoutTerms {
    let (exact, total) = if inputs.classes.iter().any(|class| class.of.is_owed()) {
        (DividendTerm::ReturnTotalExact, DividendTerm::ReturnTotal)
    } else {
        (DividendTerm::TotalExact, DividendTerm::Total)
    };
    PayoutTerms {
        exact: Term::Dividend(exact),
        total: Term::Dividend(total),
        rest: Term::Dividend(DividendTerm::Rest),
        paid: |term| match term {
            Term::Dividend(DividendTerm::Part(class)) => Some(Term::Dividend(DividendTerm::Paid(class))),
            _ => None,
        },
    }
}

fn total(inputs: &Dividends, parts: &[Step], setting: Setting<'_>, outcome: &mut Outcome) {
    if !outcome.problems.is_empty() {
        return;
    }
    let rounding = inputs.rounding.of(setting.currency);
    let Some(total) = payment::pay(parts, rounding, &payout(inputs), setting.currency, outcome) else {
        return;
    };
    let total = withheld(inputs, &total, setting, outcome).unwrap_or(total);
    let least = inputs.minimum_payout.map(|Number(least)| Exact::decimal(least));
    if let Some(least) = least
        && total.value().compare(&least).is_lt()
        && !total.value().is_zero()
    {
        outcome.remark(Remark::Rates(RatesRemark::BelowMinimumPayout));
    }
}

/// `tax = percentage × what is paid`, down to a payable unit, and what is left; nothing where none is withheld.
fn withheld(inputs: &Dividends, total: &Step, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    let Number(percent) = unless_zero(inputs.tax_percent)?;
    let term = Term::Dividend;
    let rate =
        percentage(percent, InputPath::DividendTax, term(DividendTerm::TaxRate), Origin::Visitor, outcome);
    let down = setting.rounding(Direction::Floor);
    let tax = rate.times(total).payable(term(DividendTerm::Tax), None, down);
    let net = total.minus(&tax).named(term(DividendTerm::Net), None);
    outcome.figures.extend([tax, net.clone()]);
    Some(net)
}
