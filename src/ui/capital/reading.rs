//! What is typed on "Modal saya", as inputs of a scenario.

use rust_decimal::Decimal;

use super::fields::{self, Slot};
use crate::domain::{
    Capital, CapitalAmount, CapitalItem, Country, Growth, MemberCapital, MonthlyDue, Number,
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
        instalments: None,
        other_monthly: None,
    };
    let growth = growth(reader, country, &items, &member);
    Capital { items, member: Some(member), growth }
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
