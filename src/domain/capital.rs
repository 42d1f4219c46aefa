//! What a cooperative works with: its own capital, what it owes its members, what others lent it; and
//! what of it is one member's.
//!
//! # Design
//!
//! *Why is there no total of it all?* Savings that the co-op owes are no capital, and capital that an
//! investor takes part with is neither. A lump sum would say that they are.

use serde::{Deserialize, Serialize};

use super::capital_term::{CapitalItem, CapitalStanding, CapitalTerm};
use super::exact::Exact;
use super::growth::{self, Growth};
use super::law::in_force;
use super::movement::{self, CapitalMovement, Founding};
use super::outcome::{CapitalRemark, Missing, Outcome, Place, Refusal, Remark};
use super::rate::Rate;
use super::scenario::{Number, Setting};
use super::step::{Origin, Step, Unit};
use super::surplus::amount;
use super::term::Term;

/// Entries of a list of this kind.
const MOST: usize = 40;

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

/// The capital of a cooperative and of one member.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capital {
    /// What the cooperative has, by kind.
    #[serde(default)]
    pub items: Vec<CapitalAmount>,
    /// All that the cooperative has, by its balance sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assets: Option<Number>,
    /// One member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberCapital>,
    /// Years to come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub growth: Option<Growth>,
    /// The past year, by kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub movements: Vec<CapitalMovement>,
    /// What it begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founding: Option<Founding>,
}

/// An amount of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CapitalAmount {
    /// What it is.
    pub of: CapitalItem,
    /// How much.
    pub amount: Number,
}

/// What one member should have paid in and did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberCapital {
    /// Paid once: what is due (simpanan pokok, or the minimum share).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub once_due: Option<Number>,
    /// Paid once: what was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub once_paid: Option<Number>,
    /// Paid every month: each amount and for how many months it was due, from joining on.
    #[serde(default)]
    pub monthly: Vec<MonthlyDue>,
    /// Paid every month: what was paid in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_paid: Option<Number>,
    /// Savings that the co-op owes to the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owed_to_member: Option<Number>,
    /// What the member owes the co-op: taken off on leaving.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owed_by_member: Option<Number>,
    /// The part of a loss that the by-laws let the member bear: taken off on leaving.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_borne: Option<Number>,
    /// Months over which the amount that is paid once may be paid in parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instalments: Option<u32>,
    /// Other monthly payments, that are no capital.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_monthly: Option<Number>,
}

/// An amount that was due every month for a while.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyDue {
    /// For how many months.
    pub months: u32,
    /// The amount of each.
    pub amount: Number,
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
    Some(whole(term, value))
}

/// A plain number of the visitor.
pub(super) fn whole(term: Term, number: u32) -> Step {
    Step::given(term, Exact::whole(i128::from(number)), Unit::NONE, Origin::Visitor)
}

/// What the cooperative has, what one member has of it, and the years to come.
pub(crate) fn capital(inputs: &Capital, setting: Setting<'_>, outcome: &mut Outcome) {
    let empty = inputs.items.is_empty() && inputs.movements.is_empty();
    if empty && inputs.member.is_none() && inputs.growth.is_none() && inputs.founding.is_none() {
        outcome.missing.push(Missing(Place::CapitalItems));
    }
    let own = sums(&inputs.items, setting, outcome);
    if let Some(assets) = inputs.assets {
        shares_of_assets(assets, setting, outcome);
    }
    if let Some(member) = &inputs.member {
        self::member(member, own.as_ref(), setting, outcome);
    }
    movement::roll_forward(&inputs.movements, outcome);
    if let Some(founding) = &inputs.founding {
        movement::founding(founding, own.as_ref(), setting, outcome);
    }
    if let Some(growth) = &inputs.growth {
        growth::years(growth, outcome);
    }
}

/// The sum of each kind of standing; returns the co-op's own capital.
fn sums(items: &[CapitalAmount], setting: Setting<'_>, outcome: &mut Outcome) -> Option<Step> {
    if items.len() > MOST {
        outcome.refuse(Place::CapitalItems, Refusal::TooMany);
        return None;
    }
    let mut sums: Vec<(CapitalStanding, Step)> = Vec::new();
    for (place, item) in (0_u8..).zip(items) {
        let term = Term::Capital(CapitalTerm::Item(item.of));
        let Some(step) = amount(Some(item.amount), Place::CapitalItem(place), term, outcome) else {
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

/// What was borrowed and what investors take part with, as shares of the assets, and the limits on both.
fn shares_of_assets(assets: Number, setting: Setting<'_>, outcome: &mut Outcome) {
    let name = |term| Term::Capital(term);
    let Some(assets) = amount(Some(assets), Place::Assets, name(CapitalTerm::Assets), outcome) else {
        return;
    };
    if assets.value().is_zero() {
        return;
    }
    let limits = [
        (CapitalStanding::Borrowed, &setting.law.borrowing_limit),
        (CapitalStanding::Participation, &setting.law.participation_limit),
    ];
    for (standing, limit) in limits {
        let Some(sum) = outcome.figure(name(CapitalTerm::Sum(standing))).cloned() else { continue };
        let Some((most, source)) = limit.in_force(setting.rule_date) else { continue };
        let share = sum.over(&assets).named(name(CapitalTerm::ShareOfAssets(standing)), Some(source));
        if share.value().compare(&Rate::whole(most).exact()).is_gt() {
            outcome.remark(Remark::Capital(CapitalRemark::AboveAssetLimit(standing)));
        }
        outcome.figures.push(share);
    }
}

/// Paid in, in arrears, what comes back on leaving, and the share of the whole.
fn member(inputs: &MemberCapital, own: Option<&Step>, setting: Setting<'_>, outcome: &mut Outcome) {
    let name = |term| Term::Capital(term);
    if inputs.monthly.len() > MOST {
        outcome.refuse(Place::MemberCapital, Refusal::TooMany);
        return;
    }
    let mut given = |number: Option<Number>, term| {
        number.and_then(|number| amount(Some(number), Place::MemberCapital, name(term), outcome))
    };
    let once_due = given(inputs.once_due, CapitalTerm::OnceDue);
    let once_paid = given(inputs.once_paid, CapitalTerm::OncePaid);
    let monthly_paid = given(inputs.monthly_paid, CapitalTerm::MonthlyPaid);
    let owed_by = given(inputs.owed_by_member, CapitalTerm::OwedByMember);
    let loss = given(inputs.loss_borne, CapitalTerm::LossBorne);
    let owed_to = given(inputs.owed_to_member, CapitalTerm::OwedToMember);
    let other = given(inputs.other_monthly, CapitalTerm::OtherMonthly);
    let mut dues = Vec::new();
    for (place, due) in (0_u8..).zip(&inputs.monthly) {
        let each = amount(
            Some(due.amount),
            Place::MonthlyDue(place),
            name(CapitalTerm::MonthlyAmount(place)),
            outcome,
        );
        let months = whole(name(CapitalTerm::MonthsDue(place)), due.months);
        dues.extend(each.map(|each| (each.clone(), months.times(&each))));
    }
    let last = dues.last().map(|(each, _)| each.clone());
    let monthly_due = Step::together(dues.into_iter().map(|(_, due)| due));
    let due = Step::together(once_due.clone().into_iter().chain(monthly_due));
    let paid = Step::together(once_paid.into_iter().chain(monthly_paid));
    if let Some(due) = due {
        let due = due.named(name(CapitalTerm::Due), None);
        outcome.figures.push(due.clone());
        if let Some(paid) = &paid {
            arrears(&due, paid, outcome);
        }
    }
    if let Some(paid) = paid {
        let rule = in_force(&setting.law.member_capital, setting.rule_date);
        let paid = paid.named(name(CapitalTerm::Paid), rule);
        outcome.figures.push(paid.clone());
        leaving(&paid, owed_to, owed_by, loss, outcome);
        if let Some(own) = own {
            holding(&paid, own, setting, outcome);
        }
    }
    instalments(inputs.instalments, once_due.as_ref(), last, other, outcome);
}

/// What is still to be paid, or was paid ahead.
fn arrears(due: &Step, paid: &Step, outcome: &mut Outcome) {
    let open = due.minus(paid).named(Term::Capital(CapitalTerm::Arrears), None);
    if open.value().is_negative() {
        outcome.remark(Remark::Capital(CapitalRemark::PaidAhead));
    }
    outcome.figures.push(open);
}

/// What comes back on leaving: capital and savings, less debts and the loss that is borne.
fn leaving(
    paid: &Step,
    owed_to: Option<Step>,
    owed_by: Option<Step>,
    loss: Option<Step>,
    outcome: &mut Outcome,
) {
    let mut back =
        Step::together(core::iter::once(paid.clone()).chain(owed_to)).unwrap_or_else(|| paid.clone());
    for less in owed_by.into_iter().chain(loss) {
        back = back.minus(&less);
    }
    let back = back.named(Term::Capital(CapitalTerm::Refundable), None);
    if back.value().is_negative() {
        outcome.remark(Remark::Capital(CapitalRemark::OwesOnLeaving));
    }
    outcome.figures.push(back);
}

/// The member's share of the co-op's own capital, and the limit on it.
fn holding(paid: &Step, own: &Step, setting: Setting<'_>, outcome: &mut Outcome) {
    if paid.value().compare(own.value()).is_gt() {
        outcome.refuse(Place::MemberCapital, Refusal::PartExceedsWhole);
        return;
    }
    if own.value().is_zero() {
        return;
    }
    let share = paid.over(own).named(Term::Capital(CapitalTerm::ShareOfWhole), None);
    if let Some((most, _)) = setting.law.holding_limit.in_force(setting.rule_date) {
        let most = Rate::whole(most).exact();
        if share.value().compare(&most).is_gt() {
            outcome.remark(Remark::Capital(CapitalRemark::AboveHoldingLimit));
        }
    }
    outcome.figures.push(share);
}

/// What a new member pays each month while the minimum is paid in parts, and afterwards.
fn instalments(
    months: Option<u32>,
    due: Option<&Step>,
    monthly: Option<Step>,
    other: Option<Step>,
    outcome: &mut Outcome,
) {
    let (Some(months), Some(due)) = (months, due) else { return };
    if months == 0 {
        outcome.refuse(Place::MemberCapital, Refusal::NoMonths);
        return;
    }
    let name = |term| Term::Capital(term);
    let part = due.over(&whole(name(CapitalTerm::InstalmentMonths), months));
    let part = part.named(name(CapitalTerm::Instalment), None);
    outcome.figures.push(part.clone());
    if let Some(after) = Step::together(monthly.into_iter().chain(other)) {
        let after = after.named(name(CapitalTerm::MonthlyAfter), None);
        let during = part.plus(&after).named(name(CapitalTerm::MonthlyDuring), None);
        outcome.figures.extend([during, after]);
    }
}
