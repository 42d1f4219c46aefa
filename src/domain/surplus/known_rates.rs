//! A member's part by the rates that a report names: rate × the member's own amount.
//!
//! # Design
//!
//! *Why is it no dividend?* It is the same surplus shared by ratio: the co-op divided pool by basis already, and tells
//! the quotient. So its figures have the names of a pool's, and the rules of a pool are cited.

use super::entered::{KnownRate, KnownRates, Sharing};
use super::lines::rule_of;
use super::pool::member_total;
use super::twice::overlap;
use crate::domain::derivation::given::{measure, percentage};
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step};
use crate::domain::law::in_force;
use crate::domain::term::{InputPath, Line, LineAt, Remark, Side, Term};
use crate::domain::value::Number;

/// Rates that a report may name.
const MOST_RATES: usize = 12;

/// `part = percent × the member's amount`; the total is rounded once.
///
/// # Units
///
/// Percentages of money; money.
///
/// # Errors
///
/// Refused are percentages below 0 or above 100, amounts below zero or with parts of a sen, rates of what is counted and
/// not paid, one amount under two rates of one purpose, and purposes in which no member shares.
///
/// # Source
///
/// Indonesia: UU 25/1992 Pasal 45 ayat (2), as for the pools themselves.
pub(crate) fn by_known_rates(inputs: &KnownRates, setting: Setting<'_>, outcome: &mut Outcome) {
    if inputs.lines.len() > MOST_RATES {
        outcome.refuse(InputPath::RatedLines, Refusal::TooMany);
        return;
    }
    if in_force(&setting.law.sharing, setting.rule_date).is_none() {
        outcome.remark(Remark::RuleNotKnown(setting.rule_date));
    }
    let mut parts = Vec::new();
    for (place, rate) in inputs.lines.iter().enumerate() {
        let at = LineAt::rated(place);
        check(rate, at, inputs.lines.get(..place).unwrap_or_default(), outcome);
        parts.extend(part(rate, at, setting, outcome));
    }
    let rounded = Sharing { rounding: inputs.rounding, ..Sharing::default() };
    member_total(&parts, &rounded, setting, outcome);
}

fn check(rate: &KnownRate, at: LineAt, earlier: &[KnownRate], outcome: &mut Outcome) {
    if !rate.purpose.is_pool() {
        outcome.refuse(InputPath::Line(at), Refusal::NoPool);
    }
    if rate.of.is_counted() {
        outcome.refuse(InputPath::BasisOf(at), Refusal::PercentOfCount);
    }
    let same = |other: &&KnownRate| other.purpose == rate.purpose && overlap(other.of, rate.of);
    if earlier.iter().any(|other| same(&other)) {
        outcome.refuse(InputPath::Line(at), Refusal::SaidTwice);
    }
}

/// The member's part by one rate, as soon as its inputs are there.
fn part(inputs: &KnownRate, at: LineAt, setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    let line = Line { at, purpose: inputs.purpose, basis: Some(inputs.of) };
    let place = InputPath::Percent(at);
    if inputs.percent.is_none() {
        outcome.missing.push(Missing(place));
    }
    let rate = inputs
        .percent
        .map(|Number(percent)| percentage(percent, place, Term::PoolRate(line), Origin::Members, outcome));
    let place = InputPath::Basis(at, 0, Side::Member);
    let member = measure(inputs.member, place, Term::MemberBasis(inputs.of), outcome);
    let (rate, member) = (rate?, member?);
    outcome.figures.push(rate.clone());
    let rule = rule_of(inputs.purpose, setting);
    let part = rate.times(&member).named(Term::MemberPart(line), rule);
    outcome.figures.push(part.clone());
    Some(part)
}
