//! What a member's deliveries are worth to the co-op, put among the figures of the page.

use rust_decimal::Decimal;

use super::fields::{BASIS, MY_BUSINESS};
use crate::domain::{Basis, Country};
use crate::input::transfer::{FieldValue, PageInputs, PageRef};
use crate::ui::directory;

/// The figure among those of the page; `of` is what it is in the co-op's words.
pub(in crate::ui) fn of_deliveries(of: Basis, value: Decimal) -> Option<PageInputs> {
    let country = Country::Malaysia;
    let page = u8::try_from(directory::place_of("rebat", country)?).ok()?;
    let number = |place: usize| u16::try_from(place).unwrap_or(0);
    Some(PageInputs {
        at: PageRef { country, page },
        rule_date: None,
        picks: vec![(number(BASIS.row.number), number(BASIS.option(of)))],
        values: vec![(MY_BUSINESS.key, FieldValue::Number(value))],
        untouched: false,
    })
}
