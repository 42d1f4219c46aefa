//! The income tax of a cooperative, by a scale of bands: an estimate, for those who ask for it.
//!
//! # Design
//!
//! *Why is the scale chosen by its year?* The scales on record are confirmed for some years only. Who
//! estimates another year with one of them does so knowingly, and the outcome says for which it is.

use serde::{Deserialize, Serialize};

use crate::domain::derivation::given::{amount, check_decimals, unless_zero};
use crate::domain::derivation::{Missing, Nothing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::{Source, Standing, TaxBand, TaxScale};
use crate::domain::term::{InputPath, RatesRemark, Remark, TaxInput, TaxTerm, Term};
use crate::domain::value::{Date, Direction, Exact, Number, Rate, money};

/// Bands that one scale may have.
const MOST: usize = 30;

/// What the tax of a year is estimated from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CoopTax {
    /// The year of assessment whose scale is used; that of the rule date when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale_year: Option<u16>,
    /// Another scale, from the lowest band up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<TaxBand>,
    /// Chargeable income. Or give what it follows from.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub chargeable: Option<Number>,
    /// Total income of the year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub total_income: Option<Number>,
    /// Sums moved in the year to the statutory reserve, to education, to development and to co-operative bodies.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub transfers: Option<Number>,
    /// Audited net profit, which limits what transfers take off.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub audited_profit: Option<Number>,
    /// Members' funds on the first day of the year.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "money")]
    pub members_funds: Option<Number>,
    /// Whole years since registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years_registered: Option<u32>,
}

/// A band as it is calculated with.
struct Band {
    up_to: Option<Exact>,
    rate: Exact,
}

fn name(term: TaxTerm) -> Term {
    Term::Tax(term)
}

/// `chargeable = total income − transfers (25 % of the profit at most) − 8 % of members' funds`;
/// `tax = Σ rate × income of the band`, to the sen.
///
/// # Source
///
/// Malaysia: Income Tax Act 1967 s.65A and Schedule 1, as reported.
pub(crate) fn coop_tax(inputs: &CoopTax, setting: Setting<'_>, outcome: &mut Outcome) {
    if inputs.bands.is_empty() {
        by_law(inputs, setting, outcome);
    } else {
        by_own_scale(inputs, setting, outcome);
    }
}

/// By the visitor's scale, which knows of no exemption and no deduction: it is of the chargeable income.
fn by_own_scale(inputs: &CoopTax, setting: Setting<'_>, outcome: &mut Outcome) {
    let beside = [
        (inputs.scale_year.is_some(), TaxInput::ScaleYear),
        (inputs.total_income.is_some(), TaxInput::TotalIncome),
        (inputs.transfers.is_some(), TaxInput::Transfers),
        (inputs.audited_profit.is_some(), TaxInput::AuditedProfit),
        (inputs.members_funds.is_some(), TaxInput::MembersFunds),
        (inputs.years_registered.is_some(), TaxInput::YearsRegistered),
    ];
    for (_, input) in beside.into_iter().filter(|(given, _)| *given) {
        outcome.refuse(InputPath::Tax(input), Refusal::NotUsed);
    }
    let Some(bands) = own_bands(&inputs.bands, outcome) else { return };
    let Some(income) = given(inputs.chargeable, TaxInput::Chargeable, TaxTerm::Chargeable, outcome) else {
        return;
    };
    let top = bands.last().and_then(|band| band.up_to);
    if top.is_some_and(|top| income.value().compare(&top).is_gt()) {
        outcome.refuse(InputPath::Tax(TaxInput::Bands), Refusal::ScaleEnds);
        return;
    }
    outcome.figures.push(income.clone());
    scale(&income, &bands, Origin::Visitor, setting, outcome);
}

/// By the scale of a year, with its exemptions and deductions.
fn by_law(inputs: &CoopTax, setting: Setting<'_>, outcome: &mut Outcome) {
    let law = setting.law.coop_tax;
    if law.0.is_empty() {
        outcome.remark(Remark::Rates(RatesRemark::NoRuleOfCountry));
        outcome.missing.push(Missing(InputPath::Tax(TaxInput::Bands)));
        return;
    }
    let chosen = inputs.scale_year.map(|year| Date::new(year, 1, 1));
    if chosen == Some(None) {
        outcome.refuse(InputPath::Tax(TaxInput::ScaleYear), Refusal::NoSuchYear);
        return;
    }
    let Some((rules, source)) = law.in_force(chosen.flatten().unwrap_or(setting.rule_date)) else {
        outcome.remark(Remark::Rates(RatesRemark::TaxScaleNotKnown));
        outcome.missing.push(Missing(InputPath::Tax(TaxInput::ScaleYear)));
        return;
    };
    is_it_the_years(rules, setting, outcome);
    let Some(income) = chargeable(inputs, rules, source, outcome) else { return };
    let bands = rules.bands.iter().map(|(up_to, percent)| Band {
        up_to: Some(Exact::whole(i128::from(*up_to))),
        rate: Rate::whole(*percent).exact(),
    });
    let above = Band { up_to: None, rate: Rate::whole(rules.above).exact() };
    let bands: Vec<_> = bands.chain([above]).collect();
    scale(&income, &bands, Origin::Published(source), setting, outcome);
}

/// Whether the scale is that of the year, and confirmed for it.
fn is_it_the_years(rules: TaxScale, setting: Setting<'_>, outcome: &mut Outcome) {
    let remark = match setting.law.coop_tax.on(setting.rule_date).map(|entry| (entry.standing, entry.from)) {
        Some((Standing::InForce(scale), _)) if scale == rules => return,
        Some((Standing::Unconfirmed(scale), from)) if scale == rules => {
            RatesRemark::TaxScaleUnconfirmed(from)
        }
        _ => RatesRemark::TaxScaleOfOtherYears,
    };
    outcome.remark(Remark::Rates(remark));
}

fn given(number: Option<Number>, input: TaxInput, term: TaxTerm, outcome: &mut Outcome) -> Option<Step> {
    amount(number, InputPath::Tax(input), name(term), outcome)
}

/// The income that is taxed; nothing where the co-op is exempt or something is missing.
fn chargeable(
    inputs: &CoopTax,
    rules: TaxScale,
    source: &'static Source,
    outcome: &mut Outcome,
) -> Option<Step> {
    if inputs.years_registered.is_some_and(|years| years < u32::from(rules.exempt_years)) {
        outcome.figures.push(Step::nothing(name(TaxTerm::Tax), Nothing::Exempt));
        outcome.remark(Remark::Rates(RatesRemark::TaxFreeYears(rules.exempt_years, source)));
        return None;
    }
    // With the chargeable income at hand, members' funds only tell whether the co-op is exempt.
    let asked = inputs.chargeable.is_none() || inputs.members_funds.is_some();
    let funds = asked
        .then(|| given(inputs.members_funds, TaxInput::MembersFunds, TaxTerm::MembersFunds, outcome))
        .flatten();
    if let Some(funds) = &funds
        && funds.value().compare(&Exact::whole(i128::from(rules.exempt_below))).is_lt()
    {
        outcome.figures.push(Step::nothing(name(TaxTerm::Tax), Nothing::Exempt));
        outcome.remark(Remark::Rates(RatesRemark::TaxFreeBelow(rules.exempt_below, source)));
        return None;
    }
    if inputs.chargeable.is_some() {
        return as_given(inputs, outcome);
    }
    let total = given(inputs.total_income, TaxInput::TotalIncome, TaxTerm::TotalIncome, outcome);
    let transfers = transfers(inputs, rules, source, outcome);
    let (funds, total) = (funds?, total?);
    let published = |term, percent| {
        Step::given(name(term), Rate::whole(percent).exact(), Unit::NONE, Origin::Published(source))
    };
    let off = published(TaxTerm::FundsPercent, rules.funds_percent).times(&funds);
    let off = off.named(name(TaxTerm::FundsDeduction), Some(source));
    outcome.figures.push(off.clone());
    let mut left = total.minus(&off);
    if let Some(transfers) = transfers {
        left = left.minus(&transfers);
    }
    let income = if left.value().is_negative() {
        Step::nothing(name(TaxTerm::Chargeable), Nothing::NothingLeft)
    } else {
        left.named(name(TaxTerm::Chargeable), Some(source))
    };
    outcome.figures.push(income.clone());
    Some(income)
}

/// The chargeable income as it is given, without what it would follow from.
fn as_given(inputs: &CoopTax, outcome: &mut Outcome) -> Option<Step> {
    let beside = [
        (inputs.total_income, TaxInput::TotalIncome),
        (inputs.transfers, TaxInput::Transfers),
        (inputs.audited_profit, TaxInput::AuditedProfit),
    ];
    for (_, input) in beside.into_iter().filter(|(number, _)| number.is_some()) {
        outcome.refuse(InputPath::Tax(input), Refusal::SaidTwice);
    }
    let income = given(inputs.chargeable, TaxInput::Chargeable, TaxTerm::Chargeable, outcome)?;
    outcome.figures.push(income.clone());
    Some(income)
}

/// What transfers take off: all of them, or as much as the profit allows.
fn transfers(
    inputs: &CoopTax,
    rules: TaxScale,
    source: &'static Source,
    outcome: &mut Outcome,
) -> Option<Step> {
    if inputs.transfers.is_none() && inputs.audited_profit.is_some() {
        outcome.refuse(InputPath::Tax(TaxInput::AuditedProfit), Refusal::NotUsed);
    }
    let number = unless_zero(inputs.transfers)?;
    let moved = given(Some(number), TaxInput::Transfers, TaxTerm::Transfers, outcome)?;
    let profit = given(inputs.audited_profit, TaxInput::AuditedProfit, TaxTerm::AuditedProfit, outcome)?;
    let percent = Rate::whole(rules.transfers_percent).exact();
    let percent =
        Step::given(name(TaxTerm::TransfersPercent), percent, Unit::NONE, Origin::Published(source));
    let most = percent.times(&profit);
    let deducted = if moved.value().compare(most.value()).is_gt() { most } else { moved };
    let deducted = deducted.named(name(TaxTerm::TransfersDeduction), Some(source));
    outcome.figures.push(deducted.clone());
    Some(deducted)
}

/// The visitor's scale; its bands must rise.
fn own_bands(bands: &[TaxBand], outcome: &mut Outcome) -> Option<Vec<Band>> {
    if bands.len() > MOST {
        outcome.refuse(InputPath::Tax(TaxInput::Bands), Refusal::TooMany);
        return None;
    }
    let mut last = Exact::zero();
    let mut open = false;
    let mut own = Vec::new();
    for band in bands {
        // Above a band without an end there is nothing more.
        if open {
            outcome.refuse(InputPath::Tax(TaxInput::Bands), Refusal::BandsNotRising);
            return None;
        }
        open = band.up_to.is_none();
        let Number(percent) = band.percent;
        outcome.check_percent(InputPath::Tax(TaxInput::Bands), percent);
        if let Some(Number(up_to)) = band.up_to {
            check_decimals(up_to, InputPath::Tax(TaxInput::Bands), outcome);
        }
        let up_to = band.up_to.map(|Number(decimal)| Exact::decimal(decimal));
        if let Some(up_to) = &up_to {
            if !up_to.compare(&last).is_gt() {
                outcome.refuse(InputPath::Tax(TaxInput::Bands), Refusal::BandsNotRising);
            }
            last = *up_to;
        }
        own.push(Band { up_to, rate: Rate::percent(percent).exact() });
    }
    outcome.problems.is_empty().then_some(own)
}

fn scale(income: &Step, bands: &[Band], origin: Origin, setting: Setting<'_>, outcome: &mut Outcome) {
    let mut parts = Vec::new();
    let mut from = Exact::zero();
    for (place, band) in (0_u8..).zip(bands) {
        if !income.value().compare(&from).is_gt() {
            break;
        }
        let rate = Step::given(name(TaxTerm::BandRate(place)), band.rate, Unit::NONE, origin);
        let start = Step::given(name(TaxTerm::BandStart(place)), from, Unit::MONEY, origin);
        let whole = band.up_to.filter(|up_to| income.value().compare(up_to).is_gt());
        let inside = match whole {
            Some(up_to) => {
                Step::given(name(TaxTerm::BandWidth(place)), up_to.minus(&from), Unit::MONEY, origin)
            }
            None if from.is_zero() => income.clone(),
            None => income.minus(&start).named(name(TaxTerm::BandIncome(place)), None),
        };
        parts.push(rate.times(&inside).named(name(TaxTerm::BandTax(place)), None));
        match whole {
            Some(up_to) => from = up_to,
            None => break,
        }
    }
    outcome.figures.extend(parts.iter().cloned());
    let Some(tax) = Step::sum_of(parts) else {
        outcome.figures.push(Step::nothing(name(TaxTerm::Tax), Nothing::NothingLeft));
        return;
    };
    let rounding = setting.rounding(Direction::HalfUp);
    outcome.figures.push(tax.payable(name(TaxTerm::Tax), None, rounding));
}
