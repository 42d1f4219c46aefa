//! What one member should have paid in and did, what comes back on leaving, and the share of the whole.
//!
//! # Design
//!
//! *Why are arrears by kind?* What is paid ahead of one kind does not pay another: a sum of both would
//! hide that something is still to be paid.

use super::counted::{MOST, kinds, whole};
use super::entered::{CapitalAmount, MemberCapital, MonthlyDue};
use super::months;
use crate::domain::derivation::given::amount;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Setting, Step, Unit};
use crate::domain::law::{HoldingBase, in_force};
use crate::domain::term::{CapitalItem, CapitalRemark, CapitalTerm, InputPath, MemberInput, Remark, Term};
use crate::domain::value::{Exact, Number, Rate};

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
        outcome.refuse(InputPath::MemberCapital, Refusal::TooMany);
        return;
    }
    refuse_freed_of_nothing(inputs, setting, outcome);
    let [once, monthly] = kinds(setting.currency);
    let mut given = |number: Option<Number>, term, input| {
        number.and_then(|number| amount(Some(number), InputPath::MemberInput(input), name(term), outcome))
    };
    let once_due = given(inputs.once_due, CapitalTerm::OnceDue(once), MemberInput::OnceDue);
    let once_paid = given(inputs.once_paid, CapitalTerm::PaidOf(once), MemberInput::OncePaid);
    let monthly_paid = given(inputs.monthly_paid, CapitalTerm::PaidOf(monthly), MemberInput::MonthlyPaid);
    let owed_by = given(inputs.owed_by_member, CapitalTerm::OwedByMember, MemberInput::OwedByMember);
    let loss = given(inputs.loss_borne, CapitalTerm::LossBorne, MemberInput::LossBorne);
    let owed_to = given(inputs.owed_to_member, CapitalTerm::OwedToMember, MemberInput::OwedToMember);
    let invested = given(inputs.participation, CapitalTerm::MyParticipation, MemberInput::Participation);
    if let (Some(mine), Some(all)) = (&invested, all_of(CapitalItem::Participation, items))
        && mine.value().compare(all.value()).is_gt()
    {
        outcome.refuse(InputPath::MemberInput(MemberInput::Participation), Refusal::PartExceedsWhole);
    }
    let mut given = |number: Option<Number>, term, input| {
        number.and_then(|number| amount(Some(number), InputPath::MemberInput(input), name(term), outcome))
    };
    let other = given(inputs.other_monthly, CapitalTerm::OtherMonthly, MemberInput::OtherMonthly);
    let Some(periods) = months::periods(inputs, setting.rule_date, outcome) else { return };
    let (monthly_due, last) = monthly_due(&inputs.monthly, &periods, monthly, outcome);
    let kinds = [
        Kind { of: once, paid_at: MemberInput::OncePaid, due: once_due.clone(), paid: once_paid },
        Kind { of: monthly, paid_at: MemberInput::MonthlyPaid, due: monthly_due, paid: monthly_paid },
    ];
    if let Some(due) = Step::sum_of(kinds.iter().filter_map(|kind| kind.due.clone())) {
        outcome.figures.push(due.named(name(CapitalTerm::Due), None));
    }
    arrears(&kinds, outcome);
    if let Some(paid) = Step::sum_of(kinds.iter().filter_map(|kind| kind.paid.clone())) {
        let rule = in_force(&setting.law.member_capital, setting.rule_date);
        let paid = paid.named(name(CapitalTerm::Paid), rule);
        outcome.figures.push(paid.clone());
        // Who is a member of a co-op stands for its losses with the capital and no more.
        if loss.as_ref().is_some_and(|loss| loss.value().compare(paid.value()).is_gt()) {
            outcome.refuse(InputPath::MemberInput(MemberInput::LossBorne), Refusal::LossAboveCapital);
        }
        leaving(&paid, [owed_to, owed_by, loss], outcome);
        let held =
            Held { kinds: &kinds, paid: &paid, invested: invested.as_ref(), by_coop: inputs.is_cooperative };
        holdings(&held, items, own, setting, outcome);
    } else if owed_to.or(owed_by).or(loss).or(invested).is_some() {
        // Nothing comes back and nothing is held while it is not known what was paid in.
        outcome.missing.push(Missing(InputPath::MemberInput(MemberInput::OncePaid)));
    }
    instalments(inputs.instalments, once_due.as_ref(), last, other, outcome);
}

/// A member that is a co-op is freed of a limit on shares; a country without one frees of nothing.
fn refuse_freed_of_nothing(inputs: &MemberCapital, setting: Setting<'_>, outcome: &mut Outcome) {
    let limited = setting.law.holding_limit.in_force(setting.rule_date);
    if inputs.is_cooperative && limited.is_some_and(|(limit, _)| limit.of != HoldingBase::ShareCapital) {
        outcome.refuse(InputPath::MemberInput(MemberInput::IsCooperative), Refusal::NotUsed);
    }
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
        let at = InputPath::MonthlyDue(place);
        let each = amount(due.amount, at, name(CapitalTerm::MonthlyAmount(of, place)), outcome);
        if due.amount.is_some() && months.is_none() {
            outcome.missing.push(Missing(at));
        }
        last.clone_from(&each);
        if let (Some(each), Some(months)) = (each, months) {
            sums.push(months.times(&each));
        }
    }
    let sum = Step::sum_of(sums).map(|sum| sum.named(name(CapitalTerm::MonthlyDue(of)), None));
    outcome.figures.extend(sum.clone());
    (sum, last)
}

/// What is still to be paid of each kind, or was paid ahead; what was paid is asked for where it was due.
fn arrears(kinds: &[Kind; 2], outcome: &mut Outcome) {
    let mut open = Vec::new();
    for kind in kinds {
        let (Some(due), Some(paid)) = (&kind.due, &kind.paid) else {
            if kind.due.is_some() {
                outcome.missing.push(Missing(InputPath::MemberInput(kind.paid_at)));
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
        && let Some(all) = Step::sum_of(open)
    {
        outcome.figures.push(all.named(name(CapitalTerm::Arrears), None));
    }
}

/// What comes back on leaving: capital and savings, less debts and the loss that is borne.
fn leaving(paid: &Step, [owed_to, owed_by, loss]: [Option<Step>; 3], outcome: &mut Outcome) {
    let mut back =
        Step::sum_of(core::iter::once(paid.clone()).chain(owed_to)).unwrap_or_else(|| paid.clone());
    for less in owed_by.into_iter().chain(loss) {
        back = back.minus(&less);
    }
    let back = back.named(name(CapitalTerm::Refundable), None);
    if back.value().is_negative() {
        outcome.remark(Remark::Capital(CapitalRemark::OwesOnLeaving));
    }
    outcome.figures.push(back);
}

/// What the member holds.
struct Held<'a> {
    kinds: &'a [Kind; 2],
    paid: &'a Step,
    invested: Option<&'a Step>,
    /// Whether the member is a co-op.
    by_coop: bool,
}

/// The member's shares of the co-op's capital, and the limit on the one that the law measures.
///
/// # Source
///
/// Indonesia: Permenkop 8/2023 Pasal 63 ayat (6), with participating capital, of the own capital. Malaysia: Akta Koperasi 1993 s.33,
/// of the share capital, for members that are no co-op.
fn holdings(
    held: &Held<'_>,
    items: &[CapitalAmount],
    own: Option<&Step>,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) {
    let Held { kinds, paid, invested, by_coop } = *held;
    let together = invested.map(|invested| paid.plus(invested).named(name(CapitalTerm::Held), None));
    outcome.figures.extend(together.clone());
    let mut complete = true;
    for kind in kinds {
        let Some(mine) = kind.paid.as_ref().filter(|paid| !paid.value().is_zero()) else { continue };
        let Some(all) = all_of(kind.of, items) else {
            complete = false;
            if own.is_some() {
                outcome.missing.push(Missing(InputPath::CapitalOf(kind.of)));
            }
            continue;
        };
        if mine.value().compare(all.value()).is_gt() {
            outcome.refuse(InputPath::MemberInput(kind.paid_at), Refusal::PartExceedsWhole);
            return;
        }
        if kind.of == CapitalItem::Shares {
            let measured = (!by_coop).then_some(HoldingBase::ShareCapital);
            share(mine, &all, CapitalTerm::ShareOfShares, measured, setting, outcome);
        }
    }
    // A part of the whole is not known while a kind that the member paid is not in it.
    if let Some(own) = own.filter(|_| complete) {
        let measured = invested.map_or(Some(HoldingBase::OwnCapital), |_| None);
        share(paid, own, CapitalTerm::ShareOfWhole, measured, setting, outcome);
        if let Some(held) = together {
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
    let Some(months) = months else {
        if other.is_some() {
            outcome.refuse(InputPath::MemberInput(MemberInput::OtherMonthly), Refusal::NotUsed);
        }
        return;
    };
    if months == 0 {
        outcome.refuse(InputPath::MemberInput(MemberInput::Instalments), Refusal::NoMonths);
        return;
    }
    let Some(due) = due else {
        outcome.missing.push(Missing(InputPath::MemberInput(MemberInput::OnceDue)));
        return;
    };
    let part = due.over(&whole(name(CapitalTerm::InstalmentMonths), months));
    let part = part.named(name(CapitalTerm::Instalment), None);
    outcome.figures.push(part.clone());
    if let Some(after) = Step::sum_of(monthly.into_iter().chain(other)) {
        let after = after.named(name(CapitalTerm::MonthlyAfter), None);
        let during = part.plus(&after).named(name(CapitalTerm::MonthlyDuring), None);
        outcome.figures.extend([during, after]);
    }
}
