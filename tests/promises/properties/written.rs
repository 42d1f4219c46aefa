//! What is shown reads back.

use kalkulator_koperasi::i18n::number::{money, percent, style_of};
use kalkulator_koperasi::input::{NumberKind, NumberStyle, ParsedNumber, read};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::{cases, currencies};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn an_amount_reads_back_as_it_is_written(
        hundredths in prop_oneof![-1_000_000_i64..1_000_000, -99_999_999_999_999_999_i64..=99_999_999_999_999_999],
        whole in any::<bool>(),
        currency in currencies(),
    ) {
        let hundredths = if whole { hundredths / 100 * 100 } else { hundredths };
        let amount = Decimal::new(hundredths, 2);
        let text = money(amount, currency);
        prop_assert_eq!(read(&text, NumberKind::Money(currency), style_of(currency)), ParsedNumber::Value(amount), "{}", text);
    }

    #[test]
    fn a_percentage_reads_back_as_it_is_written(
        millionths in prop_oneof![(0_i64..=10_000).prop_map(|basis_point| basis_point * 10_000), 0_i64..=100_000_000],
        style in prop::sample::select(vec![NumberStyle::Indonesian, NumberStyle::Malay, NumberStyle::English]),
    ) {
        let value = Decimal::new(millionths, 6);
        let text = percent(value, style);
        prop_assert_eq!(read(&text, NumberKind::Percent, style), ParsedNumber::Value(value), "{}", text);
    }
}
