//! From the plant's surplus to one member's part: with and without the plant.
//!
//! # Design
//!
//! *Why is the co-op's other surplus calculated again without the plant?* The difference is what members
//! ask for. Both ways run through the same split, so nothing but the plant can make it.
//!
//! *Why may deliveries count in the basis?* Who delivers to the plant deals with the co-op. Where the by-laws count
//! that, the pool is shared by more than before, and those who deliver nothing get less of it.
//!
//! *Why a rate in Malaysia?* A dividend is a rate that the meeting decides. What a plant changes is the
//! rate that the profit affords.

use rust_decimal::Decimal;

use super::entered::Plant;
use crate::domain::account;
use crate::domain::account::Appropriation;
use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Outcome, Refusal, Setting, Step};
use crate::domain::surplus;
use crate::domain::surplus::{BasisPart, Sharing, SplitLine, YearResult};
use crate::domain::term::{
    AccountInput, AccountTerm, Basis, InputPath, PlantInput, PlantRemark, PlantTerm, Remark, Term,
};
use crate::domain::value::{Currency, Direction, Number};

fn name(term: PlantTerm) -> Term {
    Term::Plant(term)
}

/// Where a plant's surplus goes: what the co-op shares out, and the plant whose surplus it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IntoSurplus<'a> {
    pub plant: &'a Plant,
    pub result: Option<&'a YearResult>,
    pub sharing: Option<&'a Sharing>,
    pub account: Option<&'a Appropriation>,
}

/// The plant's surplus on its way into what the co-op shares out; the plant itself was run before.
pub(crate) fn into_surplus(way: IntoSurplus<'_>, setting: Setting<'_>, outcome: &mut Outcome) {
    let Some(plant) = outcome.figure(name(PlantTerm::ToCoop)).cloned() else { return };
    if way.result.is_none() && way.sharing.is_none() && way.account.is_none() {
        outcome.missing.push(Missing(nowhere(setting.currency)));
    }
    if let Some(sharing) = way.sharing {
        if way.account.is_some() {
            outcome.refuse(InputPath::Account(AccountInput::NetProfit), Refusal::NotUsed);
        }
        shared(way, sharing, &plant, setting, outcome);
    } else if let Some(account) = way.account {
        let capital = way.plant.member.as_ref().and_then(|member| member.capital);
        affordable(account, &plant, capital, setting, outcome);
    }
    if let Some(result) = way.result.filter(|_| way.sharing.is_none()) {
        surplus::result_with(result, Some(&plant), setting, outcome);
        surplus::without_split(result, outcome);
    }
}

/// What is asked for where the surplus has nowhere to go.
fn nowhere(currency: Currency) -> InputPath {
    match currency {
        Currency::Idr => InputPath::Lines,
        Currency::Myr => InputPath::Account(AccountInput::NetProfit),
    }
}

/// Refuses a member's share capital where no dividend on it is calculated: it is Malaysia's account that affords a rate.
pub(crate) fn refuse_unused_capital(way: IntoSurplus<'_>, outcome: &mut Outcome) {
    let dividend = way.plant.into_surplus && way.sharing.is_none() && way.account.is_some();
    let capital = way.plant.member.as_ref().and_then(|member| member.capital);
    if given::unless_zero(capital).is_some() && !dividend {
        outcome.refuse(InputPath::Plant(PlantInput::MyCapital), Refusal::NotUsed);
    }
}

/// Indonesia: the split of both surpluses together.
fn shared(
    way: IntoSurplus<'_>,
    sharing: &Sharing,
    plant: &Step,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let mut without = Outcome::of(setting.currency);
    let mut with = Outcome::of(setting.currency);
    let inputs = if let Some(inputs) = way.result {
        surplus::refuse_second_surplus(sharing, &mut without);
        surplus::result(inputs, setting, &mut without);
        surplus::result_with(inputs, Some(plant), setting, &mut with);
        surplus::share_out(sharing, setting, &mut without);
        sharing.clone()
    } else {
        surplus::share_out(sharing, setting, &mut without);
        if let Some(other) = without.figure(Term::Surplus) {
            with.figures.push(surplus::with_plant(other.clone(), plant));
        }
        Sharing { surplus: None, income: None, costs: None, ..sharing.clone() }
    };
    if !without.missing.is_empty() || !without.problems.is_empty() {
        outcome.missing.append(&mut without.missing);
        outcome.problems.append(&mut without.problems);
        return;
    }
    let inputs = if way.plant.deliveries_count { with_deliveries(inputs, outcome) } else { Some(inputs) };
    let Some(inputs) = inputs else { return };
    surplus::share_checked(&inputs, setting, &mut with);
    if let Some(result) = way.result {
        surplus::for_members(result, &inputs, setting, &mut with);
    }
    let total = Term::MemberTotal;
    let (before, after) = (without.figure(total).cloned(), with.figure(total).cloned());
    take(with, outcome);
    if let (Some(before), Some(after)) = (before, after) {
        let terms = [PlantTerm::MemberWithout, PlantTerm::MemberWith, PlantTerm::MemberDifference];
        differ([before, after], terms, outcome);
    }
}

/// The split with the deliveries of the year as a further part of the basis that counts business. Nothing
/// while it is not known what the member delivers.
fn with_deliveries(mut sharing: Sharing, outcome: &mut Outcome) -> Option<Sharing> {
    let of = |term| outcome.figure(name(term)).and_then(|step| step.value().cut(2).ok());
    let [member, total] = [PlantTerm::MyDeliveryValue, PlantTerm::DeliveryValue]
        .map(|term| of(term).map(|(amount, _)| Number(amount)));
    if member.is_none() {
        outcome.missing.push(Missing(InputPath::Plant(PlantInput::MyDelivered)));
    }
    let part = BasisPart { of: Basis::Sales, member: Some(member?), total, non_members: None };
    match place_of_business(&sharing) {
        Some((top, sub)) => {
            let above = sharing.lines.get_mut(top)?;
            let line = if let Some(sub) = sub { above.lines.get_mut(sub)? } else { above };
            line.basis.push(part);
        }
        None => outcome.remark(Remark::Plant(PlantRemark::NoBusinessPool)),
    }
    Some(sharing)
}

/// What deliveries are, the nearest first.
const BUSINESS: [Basis; 2] = [Basis::Sales, Basis::Transactions];

/// The line that business is shared by: its place, or that of the line above it and its own below.
fn place_of_business(sharing: &Sharing) -> Option<(usize, Option<usize>)> {
    BUSINESS.into_iter().find_map(|of| {
        let counts = |line: &SplitLine| line.basis.iter().any(|part| part.of == of);
        sharing.lines.iter().enumerate().find_map(|(top, line)| {
            let below = || line.lines.iter().position(counts).map(|sub| (top, Some(sub)));
            if counts(line) { Some((top, None)) } else { below() }
        })
    })
}

impl Plant {
    /// Percentage of the surplus that comes back by deliveries under a split: that of the pool they count in, zero where
    /// they count in none. Nothing where that pool is told as an amount, or where nobody has decided on any line yet.
    #[must_use]
    pub fn comes_back(&self, sharing: &Sharing) -> Option<Number> {
        let is_open = |line: &SplitLine| line.percent.is_none() && line.amount.is_none();
        if sharing.lines.iter().all(is_open) {
            return None;
        }
        let none = Some(Number(Decimal::ZERO));
        if !self.deliveries_count {
            return none;
        }
        let Some((top, sub)) = place_of_business(sharing) else { return none };
        let above = sharing.lines.get(top)?;
        let Some(sub) = sub else { return above.percent };
        let (Number(above), Number(percent)) = (above.percent?, above.lines.get(sub)?.percent?);
        above.checked_mul(percent)?.checked_div(Decimal::ONE_HUNDRED).map(Number)
    }
}

/// Everything of another outcome.
fn take(mut from: Outcome, outcome: &mut Outcome) {
    outcome.figures.append(&mut from.figures);
    outcome.missing.append(&mut from.missing);
    outcome.problems.append(&mut from.problems);
    for remark in from.remarks {
        outcome.remark(remark);
    }
}

/// Malaysia: the rate that the account affords, and what it is on one member's capital.
fn affordable(
    account: &Appropriation,
    plant: &Step,
    capital: Option<Number>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let mut without = Outcome::of(setting.currency);
    account::appropriate(account, setting, &mut without);
    let mut with = Outcome::of(setting.currency);
    account::appropriate_with(account, Some(plant), setting, &mut with);
    let rate = Term::Account(AccountTerm::AffordableRate);
    let (before, after) = (without.figure(rate).cloned(), with.figure(rate).cloned());
    take(with, outcome);
    let (Some(before), Some(after)) = (before, after) else { return };
    let terms = [PlantTerm::RateWithout, PlantTerm::RateWith, PlantTerm::RateDifference];
    let [before, after] = differ([before, after], terms, outcome);
    let place = InputPath::Plant(PlantInput::MyCapital);
    let Some(capital) = capital else {
        outcome.missing.push(Missing(place));
        return;
    };
    let Some(capital) = given::amount(Some(capital), place, name(PlantTerm::MyCapital), outcome) else {
        return;
    };
    let rounding = setting.rounding(Direction::Floor);
    let of = |rate: Step| rate.times(&capital).payable(name(PlantTerm::DividendOn), None, rounding);
    let terms = [PlantTerm::MemberWithout, PlantTerm::MemberWith, PlantTerm::MemberDifference];
    differ([of(before), of(after)], terms, outcome);
}

fn differ(steps: [Step; 2], [without, with, difference]: [PlantTerm; 3], outcome: &mut Outcome) -> [Step; 2] {
    let [before, after] = steps;
    let before = before.named(name(without), None);
    let after = after.named(name(with), None);
    let difference = after.minus(&before).named(name(difference), None);
    if difference.value().is_negative() {
        outcome.remark(Remark::Plant(PlantRemark::PlantCosts));
    }
    outcome.figures.extend([before.clone(), after.clone(), difference]);
    [before, after]
}
