//! From members and months to the balance: what all of them paid in over a time, who joined, who left.
//!
//! # Design
//!
//! *Why do those who leave take an average of the opening balance?* How long each of them was a member
//! before is not known. What they paid since is, and they take all of that.

use serde::{Deserialize, Serialize};

use super::capital::{MOST, whole};
use super::capital_term::{CapitalItem, CapitalTerm};
use super::law::in_force;
use super::member_capital::kinds;
use super::money::Direction;
use super::outcome::{CapitalRemark, Missing, Outcome, Place, Refusal, Remark};
use super::scenario::{Number, Setting};
use super::step::Step;
use super::surplus::amount;
use super::term::Term;

/// Members of a cooperative over some months, and what each of them pays.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberYear {
    /// Members at the beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// Months that those of them who stay paid for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
    /// What had been paid once by the beginning; the members at the beginning paid it in this time when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_once: Option<Number>,
    /// What had been paid monthly by the beginning; nothing when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_monthly: Option<Number>,
    /// Those who joined, and the months that each of them paid for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub joined: Vec<MemberGroup>,
    /// Those of the beginning who left, and the months that each of them paid for before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<MemberGroup>,
    /// Paid once by each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub once: Option<Number>,
    /// Paid by each every month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly: Option<Number>,
}

/// Members who have something in common.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MemberGroup {
    /// How many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<u32>,
    /// For how many months each of them paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
}

/// A number of this calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MembersTerm {
    /// Members at the beginning.
    AtBeginning,
    /// Months that those who stay paid for.
    Months,
    /// Those who joined, by their place in the list.
    Joined(u8),
    /// Months of them.
    JoinedMonths(u8),
    /// Those who left, by their place in the list.
    Left(u8),
    /// Months of them.
    LeftMonths(u8),
    /// Those of the beginning who stayed.
    Stayed,
    /// Members at the end.
    AtEnd,
    /// What a kind was at the beginning.
    Opening(CapitalItem),
    /// What was paid in since.
    PaidIn(CapitalItem),
    /// What those who left took.
    Taken(CapitalItem),
    /// What a kind is at the end.
    Closing(CapitalItem),
    /// Both kinds together.
    ClosingOfBoth,
}

impl MembersTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AtBeginning => "members_at_beginning",
            Self::Months => "months_of_members",
            Self::Joined(_) => "members_joined",
            Self::JoinedMonths(_) => "months_of_joined",
            Self::Left(_) => "members_left",
            Self::LeftMonths(_) => "months_of_left",
            Self::Stayed => "members_stayed",
            Self::AtEnd => "members_at_end",
            Self::Opening(_) => "opening_of_members",
            Self::PaidIn(_) => "paid_in_by_members",
            Self::Taken(_) => "taken_by_those_who_left",
            Self::Closing(_) => "closing_of_members",
            Self::ClosingOfBoth => "closing_of_both",
        }
    }
}

/// An input of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MembersInput {
    /// `members`.
    Members,
    /// `months`.
    Months,
    /// `opening_once`.
    OpeningOnce,
    /// `opening_monthly`.
    OpeningMonthly,
    /// One of `joined`.
    Joined(u8),
    /// One of `left`.
    Left(u8),
    /// `once`.
    Once,
    /// `monthly`.
    Monthly,
}

impl MembersInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Members => "members".into(),
            Self::Months => "months".into(),
            Self::OpeningOnce => "opening_once".into(),
            Self::OpeningMonthly => "opening_monthly".into(),
            Self::Joined(at) => ["joined[", &at.to_string(), "]"].concat(),
            Self::Left(at) => ["left[", &at.to_string(), "]"].concat(),
            Self::Once => "once".into(),
            Self::Monthly => "monthly".into(),
        }
    }
}

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
pub(super) struct AtEnd {
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
pub(super) fn balance(inputs: &MemberYear, setting: Setting<'_>, outcome: &mut Outcome) -> Option<AtEnd> {
    let place = Place::OfMembers;
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
    let (came, gone) = (sum(&inputs.joined), sum(&inputs.left));
    let Some(stayed) = inputs.members.unwrap_or(0).checked_sub(gone) else {
        outcome.remark(Remark::Capital(CapitalRemark::NobodyLeft));
        return None;
    };
    let all_left = Step::together(left.iter().map(|group| group.members.clone()));
    let stay = match &all_left {
        Some(left) => begin.minus(left).named(name(MembersTerm::Stayed), None),
        None => begin.clone(),
    };
    let joiners = joined.iter().map(|group| group.members.clone());
    let end = Step::together(core::iter::once(stay.clone()).chain(joiners))?;
    let show = |step: &Step, outcome: &mut Outcome| outcome.figures.push(step.clone());
    if all_left.is_some() {
        show(&stay, outcome);
    }
    show(&end.named(name(MembersTerm::AtEnd), None), outcome);

    let nearest = setting.rounding(Direction::HalfUp);
    let rule = in_force(&setting.law.member_capital, setting.rule_date);
    // What those who left had at the beginning, on an average.
    let share = |opening: &Step| {
        all_left.as_ref().filter(|_| !begin.value().is_zero()).map(|left| left.times(opening).over(&begin))
    };
    let close =
        |kind, opening: Option<Step>, paid_in: Option<Step>, taken: Option<Step>, outcome: &mut Outcome| {
            let paid_in = paid_in.map(|step| step.named(name(MembersTerm::PaidIn(kind)), None));
            let taken = taken.map(|step| step.payable(name(MembersTerm::Taken(kind)), None, nearest));
            for step in paid_in.iter().chain(&taken) {
                show(step, outcome);
            }
            let mut closing = Step::together(opening.into_iter().chain(paid_in))?;
            if let Some(taken) = taken {
                closing = closing.minus(&taken);
            }
            let closing = closing.named(name(MembersTerm::Closing(kind)), rule);
            show(&closing, outcome);
            Some(closing)
        };

    let opening_once = opening_once.unwrap_or_else(|| {
        let opening = begin.times(&once).named(name(MembersTerm::Opening(once_kind)), None);
        show(&opening, outcome);
        opening
    });
    let paid = Step::together(joined.iter().map(|group| group.members.clone())).map(|all| all.times(&once));
    let taken = share(&opening_once);
    let closing_once = close(once_kind, Some(opening_once), paid, taken, outcome)?;

    let of_months = |group: &Group| group.members.times(&group.months).times(&monthly);
    let stayed_paid = stay.times(&months).times(&monthly);
    let others = joined.iter().chain(&left).map(of_months);
    let paid = Step::together(core::iter::once(stayed_paid).chain(others));
    let since = left.iter().map(of_months);
    let taken = Step::together(opening_monthly.as_ref().and_then(share).into_iter().chain(since));
    let closing_monthly = close(monthly_kind, opening_monthly, paid, taken, outcome)?;

    let capital = closing_once.plus(&closing_monthly).named(name(MembersTerm::ClosingOfBoth), rule);
    show(&capital, outcome);
    Some(AtEnd { members: stayed.saturating_add(came), capital })
}

fn count(number: Option<u32>, input: MembersInput, term: MembersTerm, outcome: &mut Outcome) -> Option<Step> {
    let Some(number) = number else {
        outcome.missing.push(Missing(Place::OfMembers(input)));
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
