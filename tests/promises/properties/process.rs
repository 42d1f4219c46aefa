//! Any process from one raw material to one product.

use kalkulator_koperasi::domain::{Number, Process, Product};
use proptest::prelude::*;
use rust_decimal::Decimal;

pub fn cents(range: std::ops::Range<i64>) -> impl Strategy<Value = Number> {
    range.prop_map(|number| Number(Decimal::new(number, 2)))
}

prop_compose! {
    pub fn any_process()(
        factor in 1_i64..500, price in cents(0..10_000_000), raw in cents(0..1_000_000),
        other in cents(0..1_000_000), wage in cents(0..10_000_000), labour in 0_i64..100
    ) -> Process {
        Process {
            raw_price: Some(raw),
            other_inputs: Some(other),
            wage: Some(wage),
            labour_coefficient: Some(Number(Decimal::new(labour, 3))),
            products: vec![Product {
                conversion_factor: Some(Number(Decimal::new(factor, 2))),
                price: Some(price),
                ..Product::default()
            }],
            ..Process::default()
        }
    }
}
