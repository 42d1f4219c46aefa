//! What is paid in and taken out, as it is entered.

use super::super::{choices, fields};
use super::classes::{Class, is_typed};
use super::year;
use crate::domain::{Corrected, Date, InputPath, Number, Once, Payments, PaymentsInput};
use crate::ui::action::Key;
use crate::ui::page::Reader;

/// The payments of a class whose year ends on a day, and what is known of its months.
pub(super) fn payments(reader: &mut Reader<'_>, class: &Class, at: u8, ends: Date) -> Payments {
    let input = |input| InputPath::ClassPayments(at, input, 0);
    let draft = reader.draft;
    let joined = choices::joined(draft, class.place);
    let mut payments =
        Payments { joined: joined.map(|month| year::place_of(month, ends)), ..Payments::default() };
    if joined.is_none() {
        payments.opening = reader.input(class.opening, input(PaymentsInput::Opening));
    } else {
        // Of what is paid on joining either may be empty, but for both: shares are bought, subscriptions go on.
        if class.place > 0 {
            reader.is(class.monthly, input(PaymentsInput::First));
        }
        payments.first = reader.input(class.first, input(PaymentsInput::First));
    }
    payments.monthly = reader.input(class.monthly, input(PaymentsInput::Monthly));
    for (place, known) in (0_u8..).zip(known(reader, class, at)) {
        reader.is(known.0, InputPath::ClassPayments(at, PaymentsInput::Corrected, place));
        payments.corrected.push(known.1);
    }
    for place in class.once().filter(|place| is_typed(draft, fields::ONCE_AMOUNT.at(*place))) {
        once(reader, place, at, ends, &mut payments);
    }
    payments.day = day(reader, class, &payments, input(PaymentsInput::Day));
    payments
}

/// The day of payment, where the method and anything that is paid make use of it.
fn day(reader: &mut Reader<'_>, class: &Class, payments: &Payments, at: InputPath) -> Option<u8> {
    let is_used = payments.first.is_some() || payments.monthly.is_some() || !payments.corrected.is_empty();
    if !choices::has_days(reader.draft) || !is_used {
        return None;
    }
    let draft = reader.draft;
    let typed = class.pay_days.iter().find(|field| is_typed(draft, field.key));
    let field = typed.or(class.pay_days.last())?;
    small(reader.count_input(*field, at))
}

/// The months whose balances are entered.
fn known(reader: &mut Reader<'_>, class: &Class, at: u8) -> Vec<(Key, Corrected)> {
    let mut known = Vec::new();
    if !choices::has_months(reader.draft) {
        return known;
    }
    for (month, key) in (0_u8..).zip(class.months.keys()) {
        if let Some(balance) = reader.input(key, InputPath::ClassMonth(at, month)) {
            known.push((key, Corrected { month: month.saturating_add(1), balance }));
        }
    }
    known
}

/// What is moved once.
fn once(reader: &mut Reader<'_>, place: usize, at: u8, ends: Date, payments: &mut Payments) {
    let is_added = choices::IS_ADDED.of_at(reader.draft, place);
    let list = if is_added { &mut payments.added } else { &mut payments.withdrawn };
    let number = u8::try_from(list.len()).unwrap_or(u8::MAX);
    let (input, day) = if is_added {
        (PaymentsInput::Added, PaymentsInput::AddedDay)
    } else {
        (PaymentsInput::Withdrawn, PaymentsInput::WithdrawnDay)
    };
    let month = choices::ONCE_MONTH.of_at(reader.draft, place);
    let amount = reader.input(fields::ONCE_AMOUNT.at(place), InputPath::ClassPayments(at, input, number));
    let day = choices::has_days(reader.draft)
        .then(|| reader.count_input(fields::ONCE_DAY.at(place), InputPath::ClassPayments(at, day, number)));
    if let Some(amount) = amount {
        // A month that is not picked is none of the year.
        let month = month.map_or(0, |month| year::place_of(month, ends));
        list.push(Once { month, day: small(day.flatten()), amount });
    }
}

/// A small number; one that is too large stays too large.
pub(super) fn small(number: Option<u32>) -> Option<u8> {
    number.map(|number| u8::try_from(number).unwrap_or(u8::MAX))
}

/// A closing balance that is entered needs no payments.
pub(super) fn closing(reader: &mut Reader<'_>, class: &Class, at: u8) -> Option<Number> {
    reader.input(class.closing, InputPath::ClassBalance(at))
}
