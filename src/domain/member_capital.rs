//! What one member should have paid in and did, what comes back on leaving, and the share of the whole.
//!
//! # Design
//!
//! *Why are arrears by kind?* What is paid ahead of one kind does not pay another: a sum of both would
//! hide that something is still to be paid.

use serde::{Deserialize, Serialize};

use super::capital::{CapitalAmount, MOST, whole};
use super::capital_term::{CapitalItem, CapitalTerm, MemberInput};
use super::date::Date;
use super::exact::Exact;
use super::law::{HoldingBase, in_force};
use super::member_months;
use super::money::Currency;
use super::outcome::{CapitalRemark, Missing, Outcome, Place, Refusal, Remark};
use super::rate::Rate;
use super::scenario::{Number, Setting};
use super::step::{Origin, Step, Unit};
use super::surplus::amount;
use super::term::Term;

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
    /// The month of joining, by any day of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joined: Option<Date>,
    /// The last month that is due; that of the rules when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether the first payment is due in the month after joining.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub from_next_month: bool,
    /// Paid every month: each amount and for how many months it was due, from joining on.
    #[serde(default)]
    pub monthly: Vec<MonthlyDue>,
    /// Paid every month: what was paid in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_paid: Option<Number>,
    /// Savings that the co-op owes to the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owed_to_member: Option<Number>,
    /// What the member takes part with as an investor (modal penyertaan): no capital of members, but counted
    /// in what one of them may hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participation: Option<Number>,
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
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MonthlyDue {
    /// The month from which it was due, by any day of it; the first is due from joining on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Or for how many months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// The amount of each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Number>,
}

/// What members of a country pay once, and what they pay every month.
pub(super) fn kinds(currency: Currency) -> [CapitalItem; 2] {
    match currency {
        Currency::Idr => [CapitalItem::Principal, CapitalItem::Mandatory],
        Currency::Myr => [CapitalItem::Shares, CapitalItem::Subscriptions],
    }
}

fn name(term: CapitalTerm) -> Term {
    Term::Capital(term)
}

/// One kind: what was due of it and what was paid.
struct Kind {
    of: CapitalItem,
    paid_at: MemberInput,
    due: Option<Step>,
    paid: Option<Step>,
}

/// Paid in, in arrears, what comes back on leaving, and the share of the whole.
pub(super) fn member(
    inputs: &MemberCapital,
    items: &[CapitalAmount],
    own: Option<&Step>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    if inputs.monthly.len() > MOST {
        outcome.refuse(Place::MemberCapital, Refusal::TooMany);
        return;
    }
    let [once, monthly] = kinds(setting.currency);
    let mut given = |number: Option<Number>, term, input| {
        number.and_then(|number| amount(Some(number), Place::MemberInput(input), name(term), outcome))
    };
    let once_due = given(inputs.once_due, CapitalTerm::OnceDue(once), MemberInput::OnceDue);
    let once_paid = given(inputs.once_paid, CapitalTerm::PaidOf(once), MemberInput::OncePaid);
    let monthly_paid = given(inputs.monthly_paid, CapitalTerm::PaidOf(monthly), MemberInput::MonthlyPaid);
    let owed_by = given(inputs.owed_by_member, CapitalTerm::OwedByMember, MemberInput::OwedByMember);
    let loss = given(inputs.loss_borne, CapitalTerm::LossBorne, MemberInput::LossBorne);
    let owed_to = given(inputs.owed_to_member, CapitalTerm::OwedToMember, MemberInput::OwedToMember);
    let invested = given(inputs.participation, CapitalTerm::MyParticipation, MemberInput::Participation);
    let other = given(inputs.other_monthly, CapitalTerm::OtherMonthly, MemberInput::OtherMonthly);
    let Some(periods) = member_months::periods(inputs, setting.rule_date, outcome) else { return };
    let (monthly_due, last) = monthly_due(&inputs.monthly, &periods, monthly, outcome);
    let kinds = [
        Kind { of: once, paid_at: MemberInput::OncePaid, due: once_due.clone(), paid: once_paid },
        Kind { of: monthly, paid_at: MemberInput::MonthlyPaid, due: monthly_due, paid: monthly_paid },
    ];
    if let Some(due) = Step::together(kinds.iter().filter_map(|kind| kind.due.clone())) {
        outcome.figures.push(due.named(name(CapitalTerm::Due), None));
    }
    arrears(&kinds, outcome);
    if let Some(paid) = Step::together(kinds.iter().filter_map(|kind| kind.paid.clone())) {
        let rule = in_force(&setting.law.member_capital, setting.rule_date);
        let paid = paid.named(name(CapitalTerm::Paid), rule);
        outcome.figures.push(paid.clone());
        leaving(&paid, owed_to, owed_by, loss, outcome);
        holdings(&kinds, &paid, invested.as_ref(), items, own, setting, outcome);
    }
    instalments(inputs.instalments, once_due.as_ref(), last, other, outcome);
}

/// All that was due every month, and the amount that is due now.
fn monthly_due(
    dues: &[MonthlyDue],
    periods: &[Option<Step>],
    of: CapitalItem,
    outcome: &mut Outcome,
) -> (Option<Step>, Option<Step>) {
    let mut sums = Vec::new();
    let mut last = None;
    for ((place, due), months) in (0_u8..).zip(dues).zip(periods) {
        let at = Place::MonthlyDue(place);
        let each = amount(due.amount, at, name(CapitalTerm::MonthlyAmount(of, place)), outcome);
        if due.amount.is_some() && months.is_none() {
            outcome.missing.push(Missing(at));
        }
        last.clone_from(&each);
        if let (Some(each), Some(months)) = (each, months) {
            sums.push(months.times(&each));
        }
    }
    let sum = Step::together(sums).map(|sum| sum.named(name(CapitalTerm::MonthlyDue(of)), None));
    outcome.figures.extend(sum.clone());
    (sum, last)
}

/// What is still to be paid of each kind, or was paid ahead; what was paid is asked for where it was due.
fn arrears(kinds: &[Kind; 2], outcome: &mut Outcome) {
    let mut open = Vec::new();
    for kind in kinds {
        let (Some(due), Some(paid)) = (&kind.due, &kind.paid) else {
            if kind.due.is_some() {
                outcome.missing.push(Missing(Place::MemberInput(kind.paid_at)));
            }
            continue;
        };
        let left = due.minus(paid);
        if left.value().is_negative() {
            outcome.remark(Remark::Capital(CapitalRemark::PaidAhead(kind.of)));
            outcome.figures.push(paid.minus(due).named(name(CapitalTerm::AheadOf(kind.of)), None));
        } else {
            let left = left.named(name(CapitalTerm::ArrearsOf(kind.of)), None);
            outcome.figures.push(left.clone());
            open.push(left);
        }
    }
    if open.len() > 1
        && let Some(all) = Step::together(open)
    {
        outcome.figures.push(all.named(name(CapitalTerm::Arrears), None));
    }
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
    let back = back.named(name(CapitalTerm::Refundable), None);
    if back.value().is_negative() {
        outcome.remark(Remark::Capital(CapitalRemark::OwesOnLeaving));
    }
    outcome.figures.push(back);
}

/// The member's shares of the co-op's capital, and the limit on the one that the law measures.
///
/// # Source
///
/// Indonesia: Permenkop 8/2023 Pasal 63 ayat (6), with participating capital, of the own capital. Malaysia: Akta Koperasi 1993 s.33,
/// of the share capital.
fn holdings(
    kinds: &[Kind; 2],
    paid: &Step,
    invested: Option<&Step>,
    items: &[CapitalAmount],
    own: Option<&Step>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let mut complete = true;
    for kind in kinds {
        let Some(mine) = kind.paid.as_ref().filter(|paid| !paid.value().is_zero()) else { continue };
        let Some(all) = all_of(kind.of, items) else {
            complete = false;
            if own.is_some() {
                outcome.missing.push(Missing(Place::CapitalOf(kind.of)));
            }
            continue;
        };
        if mine.value().compare(all.value()).is_gt() {
            outcome.refuse(Place::MemberInput(kind.paid_at), Refusal::PartExceedsWhole);
            return;
        }
        if kind.of == CapitalItem::Shares {
            share(mine, &all, CapitalTerm::ShareOfShares, Some(HoldingBase::ShareCapital), setting, outcome);
        }
    }
    // A part of the whole is not known while a kind that the member paid is not in it.
    if let Some(own) = own.filter(|_| complete) {
        let measured = invested.map_or(Some(HoldingBase::OwnCapital), |_| None);
        share(paid, own, CapitalTerm::ShareOfWhole, measured, setting, outcome);
        if let Some(invested) = invested {
            let held = paid.plus(invested).named(name(CapitalTerm::Held), None);
            outcome.figures.push(held.clone());
            share(&held, own, CapitalTerm::ShareHeld, Some(HoldingBase::OwnCapital), setting, outcome);
        }
    }
}

/// What the co-op has of a kind.
fn all_of(kind: CapitalItem, items: &[CapitalAmount]) -> Option<Step> {
    let amounts = items.iter().filter(|item| item.of == kind);
    let sum = amounts.map(|item| Exact::decimal(item.amount.0)).reduce(|sum, more| sum.plus(&more))?;
    Some(Step::given(name(CapitalTerm::Item(kind)), sum, Unit::MONEY, Origin::Visitor))
}

fn share(
    mine: &Step,
    all: &Step,
    term: CapitalTerm,
    of: Option<HoldingBase>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    if all.value().is_zero() {
        return;
    }
    let share = mine.over(all).named(name(term), None);
    let limit =
        setting.law.holding_limit.in_force(setting.rule_date).filter(|(limit, _)| Some(limit.of) == of);
    if let Some((limit, source)) = limit
        && share.value().compare(&Rate::whole(limit.percent).exact()).is_gt()
    {
        outcome.remark(Remark::Capital(CapitalRemark::AboveHoldingLimit(limit, source)));
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
    let Some(months) = months else { return };
    if months == 0 {
        outcome.refuse(Place::MemberInput(MemberInput::Instalments), Refusal::NoMonths);
        return;
    }
    let Some(due) = due else {
        outcome.missing.push(Missing(Place::MemberInput(MemberInput::OnceDue)));
        return;
    };
    let part = due.over(&whole(name(CapitalTerm::InstalmentMonths), months));
    let part = part.named(name(CapitalTerm::Instalment), None);
    outcome.figures.push(part.clone());
    if let Some(after) = Step::together(monthly.into_iter().chain(other)) {
        let after = after.named(name(CapitalTerm::MonthlyAfter), None);
        let during = part.plus(&after).named(name(CapitalTerm::MonthlyDuring), None);
        outcome.figures.extend([during, after]);
    }
}
