//! From members and months to the balance: what all of them paid in over a time, who joined, who left.
//!
//! # Design
//!
//! *Why do those who leave take an average of the opening balance?* How long each of them was a member
//! before is not known. What they paid since is, and they take all of that.

use super::counted::{MOST, kinds, whole};
use super::entered::{MemberGroup, MemberYear};
use crate::domain::derivation::given::amount;
use crate::domain::derivation::{Missing, Outcome, Refusal, Setting, Step};
use crate::domain::law::in_force;
use crate::domain::term::{CapitalItem, CapitalTerm, InputPath, MembersInput, MembersTerm, Term};
use crate::domain::value::{Direction, Number};

fn name(term: MembersTerm) -> Term {
    Term::Capital(CapitalTerm::OfMembers(term))
}

/// A group of the list: how many, and for how many months.
struct Group {
    members: Step,
    months: Step,
}

/// What all members paid in by the end, and how many they are then.
#[derive(Clone, Debug)]
pub(crate) struct ClosingMembers {
    pub members: u32,
    pub capital: Step,
}

/// `closing = opening + paid in − taken`, of what is paid once and of what is paid monthly:
///
/// once: `paid in = joined × amount`, `taken = left × opening ÷ members`;
/// monthly: `paid in = (stayed × months + Σ joined × months + Σ left × months) × amount`,
/// `taken = left × opening ÷ members + Σ left × months × amount`.
///
/// # Errors
///
/// Nothing is calculated where an input is missing or more leave than there were.
///
/// # Source
///
/// The law's list of member capital; Indonesia: UU 25/1992 Pasal 41. Malaysia: Akta Koperasi 1993 s.50.
pub(super) fn balance(
    inputs: &MemberYear,
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<ClosingMembers> {
    let place = InputPath::OfMembers;
    if inputs.joined.len() > MOST || inputs.left.len() > MOST {
        outcome.refuse(place(MembersInput::Members), Refusal::TooMany);
        return None;
    }
    let [once_kind, monthly_kind] = kinds(setting.currency);
    let joined =
        groups(&inputs.joined, MembersTerm::Joined, MembersTerm::JoinedMonths, MembersInput::Joined, outcome);
    let left = groups(&inputs.left, MembersTerm::Left, MembersTerm::LeftMonths, MembersInput::Left, outcome);
    let begin = count(inputs.members, MembersInput::Members, MembersTerm::AtBeginning, outcome);
    let months = count(inputs.months, MembersInput::Months, MembersTerm::Months, outcome);
    let mut money = |number, input, term| amount(number, place(input), Term::Capital(term), outcome);
    let once = money(inputs.once, MembersInput::Once, CapitalTerm::Once(once_kind));
    let monthly = money(inputs.monthly, MembersInput::Monthly, CapitalTerm::Monthly(monthly_kind));
    let of = |term: fn(CapitalItem) -> MembersTerm, kind| CapitalTerm::OfMembers(term(kind));
    let mut opening = |number: Option<Number>, input, kind| {
        number.and_then(|number| money(Some(number), input, of(MembersTerm::Opening, kind)))
    };
    let opening_once = opening(inputs.opening_once, MembersInput::OpeningOnce, once_kind);
    let opening_monthly = opening(inputs.opening_monthly, MembersInput::OpeningMonthly, monthly_kind);
    let (joined, left, begin, months) = (joined?, left?, begin?, months?);
    let (once, monthly) = (once?, monthly?);

    let sum =
        |list: &[MemberGroup]| list.iter().filter_map(|group| group.members).fold(0_u32, u32::saturating_add);
    let came = sum(&inputs.joined);
    let stayed = staying(inputs, outcome)?;
    let all_left = Step::sum_of(left.iter().map(|group| group.members.clone()));
    let stay = all_left.as_ref().map(|left| begin.minus(left).named(name(MembersTerm::Stayed), None));
    let stay = stay.unwrap_or_else(|| begin.clone());
    let joiners = joined.iter().map(|group| group.members.clone());
    let end = Step::sum_of(core::iter::once(stay.clone()).chain(joiners))?;
    outcome.figures.extend(all_left.is_some().then(|| stay.clone()));
    outcome.figures.push(end.named(name(MembersTerm::AtEnd), None));

    let rule = in_force(&setting.law.member_capital, setting.rule_date);
    // What those who left had at the beginning, on an average.
    let share = |opening: &Step| {
        all_left.as_ref().filter(|_| !begin.value().is_zero()).map(|left| left.times(opening).over(&begin))
    };
    let opening_once = opening_once.unwrap_or_else(|| {
        let opening = begin.times(&once).named(name(MembersTerm::Opening(once_kind)), None);
        outcome.figures.push(opening.clone());
        opening
    });
    let paid = Step::sum_of(joined.iter().map(|group| group.members.clone())).map(|all| all.times(&once));
    let taken = share(&opening_once);
    let closing_once = close(once_kind, [Some(opening_once), paid, taken], setting, outcome)?;

    let of_months = |group: &Group| group.members.times(&group.months).times(&monthly);
    let stayed_paid = stay.times(&months).times(&monthly);
    let others = joined.iter().chain(&left).map(of_months);
    let paid = Step::sum_of(core::iter::once(stayed_paid).chain(others));
    let since = left.iter().map(of_months);
    let taken = Step::sum_of(opening_monthly.as_ref().and_then(share).into_iter().chain(since));
    let closing_monthly = close(monthly_kind, [opening_monthly, paid, taken], setting, outcome)?;

    let capital = closing_once.plus(&closing_monthly).named(name(MembersTerm::ClosingOfBoth), rule);
    outcome.figures.push(capital.clone());
    Some(ClosingMembers { members: stayed.saturating_add(came), capital })
}

/// How many of the beginning stay; refused at the group with which more leave than there were.
fn staying(inputs: &MemberYear, outcome: &mut Outcome) -> Option<u32> {
    let mut left = inputs.members.unwrap_or(0);
    for (at, group) in (0_u8..).zip(&inputs.left) {
        let Some(rest) = left.checked_sub(group.members.unwrap_or(0)) else {
            outcome.refuse(InputPath::OfMembers(MembersInput::Left(at)), Refusal::PartExceedsWhole);
            return None;
        };
        left = rest;
    }
    Some(left)
}

/// A kind at the end of the year: what there was, was paid in and was taken out by those who left.
fn close(
    kind: CapitalItem,
    [opening, paid_in, taken]: [Option<Step>; 3],
    setting: Setting<'_>,
    outcome: &mut Outcome,
) -> Option<Step> {
    let nearest = setting.rounding(Direction::HalfUp);
    let paid_in = paid_in.map(|step| step.named(name(MembersTerm::PaidIn(kind)), None));
    let taken = taken.map(|step| step.payable(name(MembersTerm::Taken(kind)), None, nearest));
    outcome.figures.extend(paid_in.iter().chain(&taken).cloned());
    let mut closing = Step::sum_of(opening.into_iter().chain(paid_in))?;
    if let Some(taken) = taken {
        closing = closing.minus(&taken);
    }
    let rule = in_force(&setting.law.member_capital, setting.rule_date);
    let closing = closing.named(name(MembersTerm::Closing(kind)), rule);
    outcome.figures.push(closing.clone());
    Some(closing)
}

fn count(number: Option<u32>, input: MembersInput, term: MembersTerm, outcome: &mut Outcome) -> Option<Step> {
    let Some(number) = number else {
        outcome.missing.push(Missing(InputPath::OfMembers(input)));
        return None;
    };
    Some(whole(name(term), number))
}

/// Each group of a list; nothing where a part of one is missing.
fn groups(
    list: &[MemberGroup],
    members: fn(u8) -> MembersTerm,
    months: fn(u8) -> MembersTerm,
    input: fn(u8) -> MembersInput,
    outcome: &mut Outcome,
) -> Option<Vec<Group>> {
    let mut groups = Vec::with_capacity(list.len());
    for (at, group) in (0_u8..).zip(list) {
        let many = count(group.members, input(at), members(at), outcome);
        let months = count(group.months, input(at), months(at), outcome);
        if let (Some(members), Some(months)) = (many, months) {
            groups.push(Group { members, months });
        }
    }
    (groups.len() == list.len()).then_some(groups)
}
