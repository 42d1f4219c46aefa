//! What a cooperative works with: its own capital, what it owes its members, what others lent it.
//!
//! # Design
//!
//! *Why is there no total of it all?* Savings that the co-op owes are no capital, and capital that an
//! investor takes part with is neither. A lump sum would say that they are.

use super::counted::{MOST, whole};
use super::entered::{Capital, CapitalAmount, Contributions};
use super::growth;
use super::member;
use super::movement;
use super::year;
use crate::domain::derivation::given::{amount, measure};
use crate::domain::derivation::{Missing, Outcome, Refusal, Setting, Step};
use crate::domain::law::in_force;
use crate::domain::term::{
    CapitalItem, CapitalRemark, CapitalStanding, CapitalTerm, InputPath, Remark, Term,
};
use crate::domain::value::{Exact, Number, Rate};

/// What all members paid in: `members × principal + members × months × mandatory`.
///
/// # Source
///
/// The law's list of member capital; Indonesia: UU 25/1992 Pasal 41.
pub(crate) fn contributions(inputs: &Contributions, setting: Setting<'_>, outcome: &mut Outcome) {
    let principal = amount(inputs.principal_each, InputPath::PrincipalEach, Term::PrincipalEach, outcome);
    let mandatory = amount(inputs.mandatory_each, InputPath::MandatoryEach, Term::MandatoryEach, outcome);
    let members = count(inputs.members, InputPath::MemberCount, Term::MemberCount, outcome);
    let months = count(inputs.months, InputPath::Months, Term::Months, outcome);
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

fn count(value: Option<u32>, place: InputPath, term: Term, outcome: &mut Outcome) -> Option<Step> {
    let Some(value) = value else {
        outcome.missing.push(Missing(place));
        return None;
    };
    Some(whole(term, value))
}

/// What the cooperative has, what one member has of it, and the years to come.
pub(crate) fn capital(inputs: &Capital, setting: Setting<'_>, outcome: &mut Outcome) {
    let empty = inputs.items.is_empty() && inputs.movements.is_empty();
    let more = inputs.growth.is_some() || inputs.founding.is_some() || inputs.members.is_some();
    if empty && inputs.member.is_none() && !more {
        outcome.missing.push(Missing(InputPath::CapitalItems));
    }
    if in_force(&setting.law.member_capital, setting.rule_date).is_none() {
        outcome.remark(Remark::RuleNotKnown(setting.rule_date));
    }
    let own = sums(&inputs.items, setting, outcome);
    if let Some(assets) = inputs.assets {
        shares_of_assets(assets, setting, outcome);
    }
    if let Some(member) = &inputs.member {
        let before = outcome.extent();
        member::member(member, &inputs.items, own.as_ref(), setting, outcome);
        if outcome.extent() == before {
            outcome.missing.push(Missing(InputPath::MemberCapital));
        }
    }
    movement::roll_forward(&inputs.movements, outcome);
    if let Some(founding) = &inputs.founding {
        movement::founding(founding, own.as_ref(), setting, outcome);
    }
    let at_end = inputs.members.as_ref().and_then(|members| year::balance(members, setting, outcome));
    if let Some(growth) = &inputs.growth {
        growth::years(growth, at_end, setting, outcome);
    }
    if let Some(own) = &own {
        audit(own, setting, outcome);
    }
}

/// The sum of each kind of standing; returns the co-op's own capital.
fn sums(items: &[CapitalAmount], setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    if items.len() > MOST {
        outcome.refuse(InputPath::CapitalItems, Refusal::TooMany);
        return None;
    }
    let mut sums: Vec<(CapitalStanding, Step)> = Vec::new();
    for (place, item) in (0_u8..).zip(items) {
        let term = Term::Capital(CapitalTerm::Item(item.of));
        let Some(step) = measure(Some(item.amount), InputPath::CapitalItem(place), term, outcome) else {
            continue;
        };
        let standing = item.of.standing();
        match sums.iter_mut().find(|(of, _)| *of == standing) {
            Some((_, sum)) => *sum = sum.plus(&step),
            None => sums.push((standing, step)),
        }
    }
    let rule = in_force(&setting.law.member_capital, setting.rule_date);
    let mut own = None;
    for standing in CapitalStanding::ALL {
        let Some((_, sum)) = sums.iter().find(|(of, _)| *of == standing) else { continue };
        let rule = rule.filter(|_| standing == CapitalStanding::Own);
        let sum = sum.clone().named(Term::Capital(CapitalTerm::Sum(standing)), rule);
        outcome.figures.push(sum.clone());
        if standing == CapitalStanding::Own {
            own = Some(sum);
        }
    }
    if items.iter().any(|item| item.of == CapitalItem::EntranceFee) {
        outcome.remark(Remark::Capital(CapitalRemark::EntranceFeeIsNoCapital));
    }
    own
}

/// Own capital from which a public accountant must audit.
///
/// # Source
///
/// Indonesia: Permenkop 2/2024 Pasal 12 ayat (1); at the latest from the book year 2025 on (Pasal 14).
fn audit(own: &Step, setting: Setting<'_>, outcome: &mut Outcome) {
    let Some((from, source)) = setting.law.audit_from.in_force(setting.rule_date) else { return };
    if !own.value().compare(&Exact::whole(from.into())).is_lt() {
        outcome.remark(Remark::Capital(CapitalRemark::AuditDue(from, source)));
    }
}

/// What the co-op works with, as shares of the assets, and the limits on what is borrowed or taken part with.
fn shares_of_assets(assets: Number, setting: Setting<'_>, outcome: &mut Outcome) {
    let name = |term| Term::Capital(term);
    let Some(assets) = measure(Some(assets), InputPath::Assets, name(CapitalTerm::Assets), outcome) else {
        return;
    };
    if assets.value().is_zero() {
        outcome.refuse(InputPath::Assets, Refusal::NotPositive);
        return;
    }
    let (law, day) = (setting.law, setting.rule_date);
    let limits = [
        (CapitalStanding::Own, None),
        (CapitalStanding::OwedToMembers, None),
        (CapitalStanding::Borrowed, law.borrowing_limit.in_force(day)),
        (CapitalStanding::Participation, law.participation_limit.in_force(day)),
    ];
    let mut nothing = true;
    for (standing, limit) in limits {
        let Some(sum) = outcome.figure(name(CapitalTerm::Sum(standing))).cloned() else { continue };
        nothing = false;
        let rule = limit.map(|(_, source)| source);
        let share = sum.over(&assets).named(name(CapitalTerm::ShareOfAssets(standing)), rule);
        if let Some((most, source)) = limit
            && share.value().compare(&Rate::whole(most).exact()).is_gt()
        {
            outcome.remark(Remark::Capital(CapitalRemark::AboveAssetLimit(standing, most, source)));
        }
        outcome.figures.push(share);
    }
    if nothing {
        outcome.missing.push(Missing(InputPath::CapitalItems));
    }
}
