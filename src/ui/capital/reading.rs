//! What is typed on "Modal saya", as inputs of a scenario.

use rust_decimal::Decimal;

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
    let due =
        |(months, amount)| Some(MonthlyDue { months: reader.count(months)?, amount: reader.number(amount)? });
    let monthly = monthly.into_iter().filter_map(due).collect();
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
    // What members paid in are the first two kinds of each country.
    let paid_in = fields::items(country).get(..2).unwrap_or_default();
    let mut held = Decimal::ZERO;
    for item in items.iter().filter(|item| paid_in.contains(&item.of)) {
        held = held.checked_add(item.amount.0).unwrap_or(held);
    }
    Some(Growth {
        years: u8::try_from(years).unwrap_or(u8::MAX),
        members,
        capital: Some(Number(held)),
        joining: reader.count(fields::JOINING).unwrap_or(0),
        leaving: reader.count(fields::LEAVING).unwrap_or(0),
        once: member.once_due,
        monthly: member.monthly.last().map(|due| due.amount),
    })
}

/// The past year of what members paid in, for each kind that has an opening balance.
fn movements(reader: &mut Reader<'_>, country: Country) -> Vec<CapitalMovement> {
    let kinds = fields::items(country).iter().take(2).zip((fields::MOVEMENTS..).step_by(5));
    let mut movements = Vec::new();
    for (of, first) in kinds {
        let mut next = |place: Slot| reader.number(first.saturating_add(place));
        let (opening, paid_in, transferred, paid_back, reported) =
            (next(0), next(1), next(2), next(3), next(4));
        if let Some(opening) = opening {
            movements.push(CapitalMovement { of: *of, opening, paid_in, transferred, paid_back, reported });
        }
    }
    movements
}
