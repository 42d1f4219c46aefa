//! Numbers of a scenario, such as a co-op has and such as it does not.

use kalkulator_koperasi::domain::{Country, Number};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Up to 15 digits and 2 decimals.
pub fn amount() -> impl Strategy<Value = Number> {
    prop_oneof![
        1 => Just(0_i64),
        3 => (0_i64..1_000_000).prop_map(|whole| whole * 100),
        3 => (0_i64..1_000_000_000_000_000).prop_map(|whole| whole * 100),
        3 => 0_i64..100_000_000_000_000_000,
    ]
    .prop_map(|hundredths| Number(Decimal::new(hundredths, 2).normalize()))
}

/// Amounts in whole sen, up to a thousand million.
pub fn sen() -> impl Strategy<Value = Number> {
    (0_i64..100_000_000_000).prop_map(|sen| Number(Decimal::new(sen, 2)))
}

/// Numbers as a scenario may hold them, sensible or not; amounts of money have no more decimals than these.
pub fn any_number() -> impl Strategy<Value = Number> {
    let digits = -999_999_999_999_999_i64..=999_999_999_999_999;
    let wide = (digits, 0_i64..100).prop_map(|(whole, decimals)| {
        let whole = Decimal::from(whole);
        let decimals = Decimal::new(decimals, 2);
        Number(if whole.is_sign_negative() { whole - decimals } else { whole + decimals }.normalize())
    });
    prop_oneof![3 => wide, 3 => amount(), 2 => (-10_i64..=110).prop_map(|small| Number(Decimal::from(small)))]
}

pub fn maybe() -> impl Strategy<Value = Option<Number>> {
    prop::option::weighted(0.8, any_number())
}

pub fn countries() -> impl Strategy<Value = Country> {
    prop::sample::select(vec![Country::Indonesia, Country::Malaysia])
}
