//! What is typed on "Modal saya", as inputs of a scenario.

use rust_decimal::Decimal;

use super::Modal;
use super::fields::{self, Slot};
use crate::domain::{Capital, CapitalAmount, CapitalItem, Growth, MemberCapital, MonthlyDue, Number};
use crate::input::{NumberStyle, Rejection, Typed, read};
use crate::ui::sheet::Sheet;

/// Reads every field; collects those whose texts are no number yet.
pub(super) struct Reader<'a> {
    pub sheet: &'a Modal,
    pub unread: Vec<(Slot, Typed)>,
}

impl Reader<'_> {
    fn number(&mut self, slot: Slot) -> Option<Number> {
        let kind = self.sheet.kind(slot);
        match read(self.sheet.text(slot), kind, NumberStyle::of(self.sheet.country)) {
            Typed::Value(value) => Some(Number(value)),
            Typed::Empty => None,
            other => {
                self.unread.push((slot, other));
                None
            }
        }
    }

    fn count(&mut self, slot: Slot) -> Option<u32> {
        let number = self.number(slot)?;
        let count = u32::try_from(number.0.mantissa()).ok().filter(|_| number.0.scale() == 0);
        if count.is_none() {
            self.unread.push((slot, Typed::Reject(Rejection::TooManyDecimals)));
        }
        count
    }

    pub fn capital(&mut self) -> Capital {
        let items = fields::items(self.sheet.country).iter().zip(fields::ITEMS..);
        let amount = |(of, slot): (&CapitalItem, Slot)| {
            self.number(slot).map(|amount| CapitalAmount { of: *of, amount })
        };
        let items: Vec<_> = items.filter_map(amount).collect();
        let monthly = [(fields::EARLIER_MONTHS, fields::EARLIER), (fields::MONTHS, fields::MONTHLY)];
        let due =
            |(months, amount)| Some(MonthlyDue { months: self.count(months)?, amount: self.number(amount)? });
        let monthly = monthly.into_iter().filter_map(due).collect();
        let member = MemberCapital {
            once_due: self.number(fields::ONCE_DUE),
            once_paid: self.number(fields::ONCE_PAID),
            monthly,
            monthly_paid: self.number(fields::MONTHLY_PAID),
            owed_to_member: self.number(fields::OWED_TO),
            owed_by_member: self.number(fields::OWED_BY),
            loss_borne: self.number(fields::LOSS),
            instalments: None,
            other_monthly: None,
        };
        let growth = self.growth(&items, &member);
        Capital { items, member: Some(member), growth }
    }

    /// The years to come, once members and years are there: with the amounts of the fields above.
    fn growth(&mut self, items: &[CapitalAmount], member: &MemberCapital) -> Option<Growth> {
        let (members, years) = (self.count(fields::MEMBERS)?, self.count(fields::YEARS)?);
        // What members paid in are the first two kinds of each country.
        let paid_in = fields::items(self.sheet.country).get(..2).unwrap_or_default();
        let mut held = Decimal::ZERO;
        for item in items.iter().filter(|item| paid_in.contains(&item.of)) {
            held = held.checked_add(item.amount.0).unwrap_or(held);
        }
        Some(Growth {
            years: u8::try_from(years).unwrap_or(u8::MAX),
            members,
            capital: Some(Number(held)),
            joining: self.count(fields::JOINING).unwrap_or(0),
            leaving: self.count(fields::LEAVING).unwrap_or(0),
            once: member.once_due,
            monthly: member.monthly.last().map(|due| due.amount),
        })
    }
}
