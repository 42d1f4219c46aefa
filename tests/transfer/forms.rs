//! Forms of all kinds, to be sent.

use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::input::transfer::{FieldNames, FieldValue, PageInputs, PageRef};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Fields with a prefix, as the fetched pages call them.
pub struct Numbered;

impl FieldNames for Numbered {
    fn name(&self, _: PageRef, field: u16) -> String {
        format!("field-{field}")
    }

    fn number(&self, _: PageRef, name: &str) -> Option<u16> {
        name.strip_prefix("field-")?.parse().ok()
    }
}

/// A number that a field takes: 15 digits before the decimal sign, 8 behind it.
pub fn numbers() -> impl Strategy<Value = Decimal> {
    let digits = -999_999_999_999_999_i64..=999_999_999_999_999;
    (digits, 0_u32..=8).prop_map(|(digits, scale)| Decimal::new(digits, scale).normalize())
}

pub fn days() -> impl Strategy<Value = Date> {
    (1901_u16..=2999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a day of every month"))
}

pub fn values() -> impl Strategy<Value = FieldValue> {
    prop_oneof![5 => numbers().prop_map(FieldValue::Number), 1 => days().prop_map(FieldValue::Day)]
}

pub fn forms() -> impl Strategy<Value = PageInputs> {
    let fields = prop::collection::btree_map(0_u16..500, values(), 0..60);
    let picks = prop::collection::btree_map(0_u16..100, 1_u16..20, 0..20);
    (0_u8..5, any::<bool>(), prop::option::of(days()), fields, picks).prop_map(
        |(page, malaysian, rule_date, values, picks)| PageInputs {
            at: PageRef { country: if malaysian { Country::Malaysia } else { Country::Indonesia }, page },
            rule_date,
            picks: picks.into_iter().collect(),
            values: values.into_iter().collect(),
            untouched: false,
        },
    )
}
