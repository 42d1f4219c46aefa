//! From the form to the scenario: the co-op's capital, one member, all members, the past year and those to come.

use super::fields::{self, FIELDS};
use super::kinds;
use super::months::{self, Month};
use crate::domain::{
    CapitalAmount, CapitalMovement, Country, Date, Founding, Growth, GrowthInput, InputPath, MemberCapital,
    MemberGroup, MemberInput, MemberYear, MembersInput, MonthlyDue, Number, Scenario,
};
use crate::ui::page::{Field, Reader};

/// Everything that the page knows; gives the places of years that the calendar does not have.
pub(super) fn read(reader: &mut Reader<'_>, country: Country, scenario: &mut Scenario) -> Vec<InputPath> {
    let mut wrong = Vec::new();
    reader.fill(FIELDS, scenario);
    let capital = scenario.capital.get_or_insert_default();
    capital.items = items(reader, country);
    member(reader, country, capital.member.get_or_insert_default(), &mut wrong);
    capital.members = members(reader);
    capital.growth = growth(reader, country, &capital.items);
    capital.movements = movements(reader, country);
    founding(reader, &mut capital.founding);
    wrong
}

/// What the co-op has, by kind.
fn items(reader: &mut Reader<'_>, country: Country) -> Vec<CapitalAmount> {
    let mut items = Vec::new();
    for (of, key) in kinds::items(country).iter().zip(fields::ITEM.keys()) {
        reader.is(key, InputPath::CapitalOf(*of));
        if let Some(amount) = reader.number(key) {
            reader.is(key, InputPath::CapitalItem(index(items.len())));
            items.push(CapitalAmount { of: *of, amount });
        }
    }
    items
}

/// The member's months and instalments.
fn member(reader: &mut Reader<'_>, country: Country, member: &mut MemberCapital, wrong: &mut Vec<InputPath>) {
    monthly(reader, member, wrong);
    // Months by name are of what was due monthly; without it they tell nothing.
    if fields::BY_NAME.of(reader.draft) && !member.monthly.is_empty() {
        member.from_next_month = fields::FROM_NEXT_MONTH.of(reader.draft);
        let mut named = |of: &Month, input| {
            let at = InputPath::MemberInput(input);
            reader.is(of.year, at);
            month(reader, of, at, wrong)
        };
        member.joined = named(&months::JOINED, MemberInput::Joined);
        member.until = named(&months::UNTIL, MemberInput::Until);
    }
    member.is_cooperative = country == Country::Malaysia && fields::IS_COOPERATIVE.of(reader.draft);
    member.instalments =
        reader.count_input(&fields::INSTALMENTS, InputPath::MemberInput(MemberInput::Instalments));
}

/// The amounts that were due monthly.
fn monthly(reader: &mut Reader<'_>, member: &mut MemberCapital, wrong: &mut Vec<InputPath>) {
    let typed = months::typed_periods(reader.draft);
    for (place, period) in typed.iter().enumerate() {
        let at = InputPath::MonthlyDue(index(place));
        let due = if fields::BY_NAME.of(reader.draft) {
            if let Some(key) = months::dated_at(reader.draft, &typed, place) {
                reader.is(key, at);
            }
            let amount = reader.number(period.amount);
            let from = period.from.and_then(|from| month(reader, from, at, wrong));
            MonthlyDue { from, months: None, amount }
        } else {
            let amount = reader.input(period.amount, at);
            MonthlyDue { from: None, months: reader.count_input(period.months, at), amount }
        };
        member.monthly.push(due);
    }
}

/// A month that is picked, of a year that is typed; nothing where one of the two is not there yet.
fn month(reader: &mut Reader<'_>, of: &Month, at: InputPath, wrong: &mut Vec<InputPath>) -> Option<Date> {
    let typed = reader.count(of.year)?;
    let month = of.choice.of(reader.draft);
    let found = u16::try_from(typed).ok().and_then(|year| Date::new(year, month.unwrap_or(1), 1));
    if found.is_none() {
        wrong.push(at);
    }
    month.and(found)
}

/// All members, once anything of them is typed: with the amounts of the member.
fn members(reader: &mut Reader<'_>) -> Option<MemberYear> {
    let at = InputPath::OfMembers;
    let year = MemberYear {
        joined: groups(reader, &fields::JOINED, &fields::JOINED_MONTHS, MembersInput::Joined),
        left: groups(reader, &fields::LEFT, &fields::LEFT_MONTHS, MembersInput::Left),
        members: reader.count_input(&fields::START_MEMBERS, at(MembersInput::Members)),
        months: reader.count_input(&fields::START_MONTHS, at(MembersInput::Months)),
        opening_once: reader.input(&fields::OPENING_ONCE, at(MembersInput::OpeningOnce)),
        opening_monthly: reader.input(&fields::OPENING_MONTHLY, at(MembersInput::OpeningMonthly)),
        ..MemberYear::default()
    };
    if year == MemberYear::default() {
        return None;
    }
    let once = reader.input(&fields::ONCE_DUE, at(MembersInput::Once));
    Some(MemberYear { once, monthly: reader.input(&fields::MONTHLY, at(MembersInput::Monthly)), ..year })
}

/// Groups who joined or left, as far as anything of them is typed.
fn groups(
    reader: &mut Reader<'_>,
    members: &Field,
    months: &Field,
    input: fn(u8) -> MembersInput,
) -> Vec<MemberGroup> {
    let mut groups = Vec::new();
    for (members, months) in members.keys().zip(months.keys()) {
        let group = MemberGroup { members: reader.count(members), months: reader.count(months) };
        if group != MemberGroup::default() {
            let at = InputPath::OfMembers(input(index(groups.len())));
            reader.is(months, at);
            reader.is(members, at);
            groups.push(group);
        }
    }
    groups
}

/// The years to come, once their number is typed: with the amounts of the fields above.
fn growth(reader: &mut Reader<'_>, country: Country, items: &[CapitalAmount]) -> Option<Growth> {
    let at = InputPath::Growth;
    let years = reader.count_input(&fields::YEARS, at(GrowthInput::Years))?;
    // The second of what members paid in is asked for once the first is there.
    let second = usize::from(!reader.draft.text(fields::ITEM.key).is_empty());
    reader.is(fields::ITEM.at(second), at(GrowthInput::Capital));
    Some(Growth {
        years: u8::try_from(years).unwrap_or(u8::MAX),
        members: reader.count_input(&fields::MEMBERS, at(GrowthInput::Members)),
        capital: paid_in(country, items),
        joining: reader.count(&fields::JOINING).unwrap_or(0),
        leaving: reader.count(&fields::LEAVING).unwrap_or(0),
        once: reader.input(&fields::ONCE_DUE, at(GrowthInput::Once)),
        monthly: reader.input(&fields::MONTHLY, at(GrowthInput::Monthly)),
    })
}

/// What members paid in; a projection needs both kinds to begin with.
fn paid_in(country: Country, items: &[CapitalAmount]) -> Option<Number> {
    let [once, monthly] =
        kinds::paid_in(country).map(|of| items.iter().find(|item| item.of == of).map(|item| item.amount.0));
    once?.checked_add(monthly?).map(Number)
}

/// The past year of each kind that has anything typed.
fn movements(reader: &mut Reader<'_>, country: Country) -> Vec<CapitalMovement> {
    let mut movements = Vec::new();
    for (place, of) in kinds::moved(country) {
        let [opening, paid_in, transferred, paid_back, reported] =
            fields::MOVEMENT.each_ref().map(|(field, _)| reader.number(field.at(place)));
        let movement = CapitalMovement { of, opening, paid_in, transferred, paid_back, reported };
        if [opening, paid_in, transferred, paid_back, reported].iter().any(Option::is_some) {
            let at = index(movements.len());
            for (field, input) in &fields::MOVEMENT {
                if let Some(input) = input {
                    reader.is(field.at(place), InputPath::Movement(at, *input));
                }
            }
            movements.push(movement);
        }
    }
    movements
}

/// What a co-op begins with, as far as anything of it is typed or picked.
fn founding(reader: &mut Reader<'_>, founding: &mut Option<Founding>) {
    let founders = reader.count(&fields::FOUNDERS);
    let savings_and_loan = fields::AREA.of(reader.draft);
    if founders.is_some() || savings_and_loan.is_some() {
        let founding = founding.get_or_insert_default();
        founding.founders = founders;
        founding.savings_and_loan = savings_and_loan;
    }
}

/// A place in a list of the scenario.
fn index(place: usize) -> u8 {
    u8::try_from(place).unwrap_or(u8::MAX)
}
