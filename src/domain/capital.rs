//! What members paid in.

use serde::{Deserialize, Serialize};

use super::exact::Exact;
use super::law::in_force;
use super::outcome::{Missing, Outcome, Place};
use super::scenario::{Number, Setting};
use super::step::{Origin, Step, Unit};
use super::surplus::amount;
use super::term::Term;

/// Equal contributions of all members over some months.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contributions {
    /// Number of members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// Number of months in which the mandatory contribution was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// Paid once by each (simpanan pokok).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principal_each: Option<Number>,
    /// Paid by each every month (simpanan wajib).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandatory_each: Option<Number>,
}

/// What all members paid in: `members × principal + members × months × mandatory`.
///
/// # Source
///
/// The law's list of member capital; Indonesia: UU 25/1992 Pasal 41.
pub(crate) fn contributions(inputs: &Contributions, setting: Setting<'_>, outcome: &mut Outcome) {
    let principal = amount(inputs.principal_each, Place::PrincipalEach, Term::PrincipalEach, outcome);
    let mandatory = amount(inputs.mandatory_each, Place::MandatoryEach, Term::MandatoryEach, outcome);
    let members = count(inputs.members, Place::MemberCount, Term::MemberCount, outcome);
    let months = count(inputs.months, Place::Months, Term::Months, outcome);
    let (Some(principal), Some(mandatory), Some(members), Some(months)) =
        (principal, mandatory, members, months)
    else {
        return;
    };
    let rule = in_force(&setting.law.member_capital, setting.rule_date);
    let principal = members.times(&principal).named(Term::PrincipalAll, rule);
    let mandatory = members.times(&months).times(&mandatory).named(Term::MandatoryAll, rule);
    let both = principal.plus(&mandatory).named(Term::ContributionsAll, rule);
    outcome.figures.extend([principal, mandatory, both]);
}

fn count(value: Option<u32>, place: Place, term: Term, outcome: &mut Outcome) -> Option<Step> {
    let Some(value) = value else {
        outcome.missing.push(Missing(place));
        return None;
    };
    Some(Step::given(term, Exact::whole(i128::from(value)), Unit::NONE, Origin::Visitor))
}
