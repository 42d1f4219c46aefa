//! From the form to the scenario: how the plant takes it, the months and the year; all else is filled by the rows of the fields.

use super::fields::{self, FIELDS};
use crate::domain::{DeliveryInput, InputPath, MemberDelivery, Scenario};
use crate::ui::page::Reader;

/// Everything that the page knows.
pub(super) fn read(reader: &mut Reader<'_>, scenario: &mut Scenario) {
    let months = reader.count_input(&fields::MONTHS, InputPath::Delivery(DeliveryInput::Months));
    let year = reader.count_input(&fields::YEAR, InputPath::Delivery(DeliveryInput::RefundYear));
    let has_refund = !reader.draft.text(fields::REFUND.key).trim().is_empty();
    scenario.delivery = Some(MemberDelivery {
        model: fields::MODEL.of(reader.draft),
        months: months.map(|months| u8::try_from(months).unwrap_or(u8::MAX)),
        // The year of a figure that is not there yet.
        refund_year: year.filter(|_| has_refund).map(|year| u16::try_from(year).unwrap_or(u16::MAX)),
        ..MemberDelivery::default()
    });
    reader.fill(FIELDS, scenario);
}
