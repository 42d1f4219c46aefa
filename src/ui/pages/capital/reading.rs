//! What is typed on "Modal saya", as inputs of a scenario.

use super::fields::{self, Slot};
use crate::domain::{
    Capital, CapitalAmount, CapitalItem, CapitalMovement, Country, Date, Founding, Growth, MemberCapital,
    MemberGroup, MemberInput, MemberYear, MonthlyDue, Number, Place, ServiceArea,
};
use crate::ui::page::{Draft, Reader};

/// Reads every field of the page; also gives the places of years that the calendar does not have.
pub(super) fn capital(reader: &mut Reader<'_>, country: Country) -> (Capital, Vec<Place>) {
    let mut wrong = Vec::new();
    let items = fields::items(country).iter().zip(fields::ITEMS..);
    let amount = |(of, slot): (&CapitalItem, Slot)| {
        reader.number(slot).map(|amount| CapitalAmount { of: *of, amount })
    };
    let items: Vec<_> = items.filter_map(amount).collect();
    let by_name = by_name(reader.draft);
    let mut monthly = Vec::new();
    for (at, period) in (0_u8..).zip(typed_periods(reader.draft)) {
        monthly.push(due(reader, period, Place::MonthlyDue(at), &mut wrong));
    }
    let mut named = |pick, year, input| {
        if by_name { month(reader, pick, year, Place::MemberInput(input), &mut wrong) } else { None }
    };
    let joined = named(fields::JOIN_MONTH, fields::JOIN_YEAR, MemberInput::Joined);
    let until = named(fields::UNTIL_MONTH, fields::UNTIL_YEAR, MemberInput::Until);
    let member = MemberCapital {
        joined,
        until,
        from_next_month: reader.draft.pick(fields::FIRST_MONTH) == 1,
        participation: reader.number(fields::PARTICIPATION),
        once_due: reader.number(fields::ONCE_DUE),
        once_paid: reader.number(fields::ONCE_PAID),
        monthly,
        monthly_paid: reader.number(fields::MONTHLY_PAID),
        owed_to_member: reader.number(fields::OWED_TO),
        owed_by_member: reader.number(fields::OWED_BY),
        loss_borne: reader.number(fields::LOSS),
        instalments: reader.count(fields::INSTALMENTS),
        other_monthly: None,
    };
    let members = members(reader, &member);
    let growth = growth(reader, country, &items, &member);
    let movements = movements(reader, country);
    let founders = reader.count(fields::FOUNDERS);
    let area = reader.draft.pick(fields::AREA).checked_sub(1);
    let savings_and_loan = area.and_then(|area| ServiceArea::ALL.get(area)).copied();
    let starting_capital = reader.number(fields::START_CAPITAL);
    let founding = Founding { founders, savings_and_loan, starting_capital };
    let founding = (founding != Founding::default()).then_some(founding);
    let assets = reader.number(fields::ASSETS);
    (Capital { items, assets, member: Some(member), members, growth, movements, founding }, wrong)
}

/// An amount that was due monthly: its fields, and the month from which it was.
pub(super) struct Period {
    pub amount: Slot,
    pub months: Slot,
    /// The month and the year.
    pub from: Option<(usize, Slot)>,
}

/// The amounts, the earliest first.
pub(super) static PERIODS: [Period; 3] = [
    Period { amount: fields::EARLIEST, months: fields::EARLIEST_MONTHS, from: None },
    Period {
        amount: fields::EARLIER,
        months: fields::EARLIER_MONTHS,
        from: Some((fields::EARLIER_MONTH, fields::EARLIER_YEAR)),
    },
    Period {
        amount: fields::MONTHLY,
        months: fields::MONTHS,
        from: Some((fields::CHANGE_MONTH, fields::CHANGE_YEAR)),
    },
];

/// Whether months are known by name, not counted.
pub(super) fn by_name(draft: &Draft) -> bool {
    draft.pick(fields::MODE) == 0
}

/// The amounts of which anything is typed.
pub(super) fn typed_periods(draft: &Draft) -> Vec<&'static Period> {
    let typed = |slot| !draft.text(slot).is_empty();
    let shown = |period: &&Period| typed(period.amount) || (!by_name(draft) && typed(period.months));
    PERIODS.iter().filter(shown).collect()
}

/// An amount with its months.
fn due(reader: &mut Reader<'_>, period: &Period, at: Place, wrong: &mut Vec<Place>) -> MonthlyDue {
    let amount = reader.number(period.amount);
    if by_name(reader.draft) {
        let from = period.from.and_then(|(pick, year)| month(reader, pick, year, at, wrong));
        return MonthlyDue { from, months: None, amount };
    }
    MonthlyDue { from: None, months: reader.count(period.months), amount }
}

/// A month that is picked, of a year that is typed; nothing where one of the two is not there yet.
fn month(
    reader: &mut Reader<'_>,
    pick: usize,
    year: Slot,
    at: Place,
    wrong: &mut Vec<Place>,
) -> Option<Date> {
    let typed = reader.count(year)?;
    let month = u8::try_from(reader.draft.pick(pick)).ok()?;
    let found = u16::try_from(typed).ok().and_then(|year| Date::new(year, month.max(1), 1));
    if found.is_none() {
        wrong.push(at);
    }
    found.filter(|_| month > 0)
}

/// All members, once anything of them is typed.
fn members(reader: &mut Reader<'_>, member: &MemberCapital) -> Option<MemberYear> {
    let mut groups = |first: Slot| {
        let starts = (first..).step_by(2).take(usize::from(fields::GROUPS));
        let group = |slot: Slot| MemberGroup {
            members: reader.count(slot),
            months: reader.count(slot.saturating_add(1)),
        };
        starts.map(group).filter(|group| *group != MemberGroup::default()).collect::<Vec<_>>()
    };
    let (joined, left) = (groups(fields::JOINED), groups(fields::LEFT));
    let year = MemberYear {
        members: reader.count(fields::START_MEMBERS),
        months: reader.count(fields::START_MONTHS),
        opening_once: reader.number(fields::OPENING_ONCE),
        opening_monthly: reader.number(fields::OPENING_MONTHLY),
        joined,
        left,
        ..MemberYear::default()
    };
    if year == MemberYear::default() {
        return None;
    }
    Some(MemberYear { once: member.once_due, monthly: reader.number(fields::MONTHLY), ..year })
}

/// The years to come, once any of them is typed: with the amounts of the fields above.
fn growth(
    reader: &mut Reader<'_>,
    country: Country,
    items: &[CapitalAmount],
    member: &MemberCapital,
) -> Option<Growth> {
    let years = reader.count(fields::YEARS)?;
    let members = reader.count(fields::MEMBERS);
    // What members paid in are the first two kinds of each country; a projection needs both to begin with.
    let paid_in = fields::items(country).get(..2).unwrap_or_default();
    let held: Vec<_> = items.iter().filter(|item| paid_in.contains(&item.of)).collect();
    let capital = match *held {
        [one, other] => one.amount.0.checked_add(other.amount.0).map(Number),
        _ => None,
    };
    Some(Growth {
        years: u8::try_from(years).unwrap_or(u8::MAX),
        members,
        capital,
        joining: reader.count(fields::JOINING).unwrap_or(0),
        leaving: reader.count(fields::LEAVING).unwrap_or(0),
        once: member.once_due,
        monthly: reader.number(fields::MONTHLY),
    })
}

/// The past year of each kind that has anything typed.
fn movements(reader: &mut Reader<'_>, country: Country) -> Vec<CapitalMovement> {
    let mut movements = Vec::new();
    for (of, first) in fields::moved(country) {
        let mut next = |place: Slot| reader.number(first.saturating_add(place));
        let (opening, paid_in, transferred, paid_back, reported) =
            (next(0), next(1), next(2), next(3), next(4));
        if [opening, paid_in, transferred, paid_back, reported].iter().any(Option::is_some) {
            movements.push(CapitalMovement { of, opening, paid_in, transferred, paid_back, reported });
        }
    }
    movements
}
