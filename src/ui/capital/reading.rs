//! What is typed on "Modal saya", as inputs of a scenario.

use super::fields::{self, Slot};
use crate::domain::{
    Capital, CapitalAmount, CapitalItem, CapitalMovement, Country, Founding, Growth, MemberCapital,
    MonthlyDue, Number, ServiceArea,
};
use crate::ui::parts::draft::Reader;

/// Reads every field of the page.
pub(super) fn capital(reader: &mut Reader<'_>, country: Country) -> Capital {
    let items = fields::items(country).iter().zip(fields::ITEMS..);
    let amount = |(of, slot): (&CapitalItem, Slot)| {
        reader.number(slot).map(|amount| CapitalAmount { of: *of, amount })
    };
    let items: Vec<_> = items.filter_map(amount).collect();
    let monthly = [(fields::EARLIER_MONTHS, fields::EARLIER), (fields::MONTHS, fields::MONTHLY)];
    let due = |(months, amount)| MonthlyDue { months: reader.count(months), amount: reader.number(amount) };
    let typed = |due: &MonthlyDue| due.months.is_some() || due.amount.is_some();
    let monthly = monthly.map(due).into_iter().filter(typed).collect();
    let member = MemberCapital {
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
    let growth = growth(reader, country, &items, &member);
    let movements = movements(reader, country);
    let founders = reader.count(fields::FOUNDERS);
    let area = reader.draft.pick(fields::AREA).checked_sub(1);
    let savings_and_loan = area.and_then(|area| ServiceArea::ALL.get(area)).copied();
    let founding = Founding { founders, savings_and_loan };
    let founding = (founding != Founding::default()).then_some(founding);
    let assets = reader.number(fields::ASSETS);
    Capital { items, assets, member: Some(member), growth, movements, founding }
}

/// The years to come, once members and years are there: with the amounts of the fields above.
fn growth(
    reader: &mut Reader<'_>,
    country: Country,
    items: &[CapitalAmount],
    member: &MemberCapital,
) -> Option<Growth> {
    let (members, years) = (reader.count(fields::MEMBERS)?, reader.count(fields::YEARS)?);
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

/// The past year of what members paid in, for each kind that has anything typed.
fn movements(reader: &mut Reader<'_>, country: Country) -> Vec<CapitalMovement> {
    let kinds = fields::items(country).iter().take(2).zip((fields::MOVEMENTS..).step_by(5));
    let mut movements = Vec::new();
    for (of, first) in kinds {
        let mut next = |place: Slot| reader.number(first.saturating_add(place));
        let (opening, paid_in, transferred, paid_back, reported) =
            (next(0), next(1), next(2), next(3), next(4));
        if [opening, paid_in, transferred, paid_back, reported].iter().any(Option::is_some) {
            movements.push(CapitalMovement { of: *of, opening, paid_in, transferred, paid_back, reported });
        }
    }
    movements
}
