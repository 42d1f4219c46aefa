//! Numbers and dates as browsers print them, apart from two choices of ours.

use std::collections::BTreeMap;

use kalkulator_koperasi::domain::{Currency, Date, Direction, Exact, Rounding};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::number::{
    Shown, about, at_least, at_most, date, decimal, money, percent, whole_above,
};
use kalkulator_koperasi::input::NumberStyle;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

use crate::support::exact;

#[derive(Deserialize)]
struct Golden {
    facts: BTreeMap<String, Value>,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    group: String,
    locale: String,
    options: Options,
    value: String,
    expected: String,
    stable: bool,
}

#[derive(Deserialize)]
struct Options {
    currency: Option<String>,
}

fn golden() -> Golden {
    serde_json::from_str(include_str!("../../golden/cldr-golden.json")).unwrap()
}

/// The stable rows of one group and locale; `currency` is none for plain numbers.
fn rows<'a>(
    golden: &'a Golden,
    group: &'a str,
    locale: &'a str,
    currency: Option<&'a str>,
) -> impl Iterator<Item = &'a Row> {
    golden.rows.iter().filter(move |row| {
        row.stable
            && row.group == group
            && row.locale == locale
            && row.options.currency.as_deref() == currency
    })
}

fn style(locale: &str) -> NumberStyle {
    match locale {
        "id-ID" => NumberStyle::Indonesian,
        "ms-MY" => NumberStyle::Malay,
        "en-MY" | "en-GB" => NumberStyle::English,
        other => panic!("no style for {other}"),
    }
}

const LOCALES: [&str; 4] = ["id-ID", "ms-MY", "en-MY", "en-GB"];

/// What we print for a row of the oracle: no space after the symbol, a minus and no hyphen, never minus zero.
fn ours(expected: &str) -> String {
    let text = expected.replace('\u{a0}', "").replace('-', "−");
    let is_zero = !text.chars().any(|letter| letter.is_ascii_digit() && letter != '0');
    match text.strip_prefix('−') {
        Some(positive) if is_zero => positive.to_owned(),
        _ => text,
    }
}

/// The value times a power of ten, rounded half away from zero to so many decimals.
fn rounded(value: &Exact, places: u32) -> Decimal {
    let mut mantissa = value.times(&Exact::whole(10_i128.pow(places))).half_up().to_whole().unwrap();
    let mut scale = places;
    while scale > 0 && mantissa % 10 == 0 {
        (mantissa, scale) = (mantissa / 10, scale - 1);
    }
    Decimal::try_from_i128_with_scale(mantissa, scale).unwrap()
}

#[test]
fn amounts_are_printed_as_browsers_do_but_for_the_space() {
    let golden = golden();
    let (mut whole_texts, mut numbers) = (0, 0);
    for (locale, code, currency, symbol) in [
        ("id-ID", "IDR", Currency::Idr, "Rp"),
        ("ms-MY", "MYR", Currency::Myr, "RM"),
        ("en-MY", "MYR", Currency::Myr, "RM"),
    ] {
        for (group, places) in [("currency-0dp", 0), ("currency-2dp", 2)] {
            for row in rows(&golden, group, locale, Some(code)) {
                let value = rounded(&exact(&row.value), places);
                let wanted = ours(&row.expected);
                let name = format!("{group} {locale} {}", row.value);
                assert!(wanted.contains(symbol), "{name}");
                // Ours has two decimals in ringgit always, in rupiah where there are sen.
                let ours_has = if currency == Currency::Myr || value.scale() > 0 { 2 } else { 0 };
                if ours_has == places {
                    assert_eq!(money(value, currency), wanted, "{name}");
                    whole_texts += 1;
                }
                let places = usize::try_from(places).unwrap();
                assert_eq!(decimal(value, places, style(locale)), wanted.replace(symbol, ""), "{name}");
                numbers += 1;
            }
        }
    }
    assert_eq!(numbers, 192);
    assert!(whole_texts >= 96 + 10, "only {whole_texts}");
}

#[test]
fn plain_numbers_are_printed_as_browsers_do() {
    let golden = golden();
    let mut count = 0;
    for locale in LOCALES {
        for (group, places, least) in [("decimal", 3, 0), ("decimal-2dp", 2, 2)] {
            for row in rows(&golden, group, locale, None) {
                let text = decimal(rounded(&exact(&row.value), places), least, style(locale));
                assert_eq!(text, ours(&row.expected), "{group} {locale} {}", row.value);
                count += 1;
            }
        }
    }
    assert_eq!(count, 152);
}

#[test]
fn percentages_are_printed_as_browsers_do() {
    let golden = golden();
    let mut count = 0;
    for locale in LOCALES {
        for (group, places) in [("percent", 0), ("percent-upto2", 2)] {
            for row in rows(&golden, group, locale, None) {
                let value = exact(&row.value).times(&Exact::whole(100));
                let text = percent(rounded(&value, places), style(locale));
                assert_eq!(text, ours(&row.expected), "{group} {locale} {}", row.value);
                count += 1;
            }
        }
    }
    assert_eq!(count, 128);
}

#[test]
fn the_two_roundings_are_those_of_browsers() {
    let golden = golden();
    let mut count = 0;
    for locale in LOCALES {
        for (group, direction) in
            [("rounding-floor", Direction::Floor), ("rounding-halfExpand", Direction::HalfUp)]
        {
            for row in rows(&golden, group, locale, None) {
                // Our floor mirrors: what is taken back is what was paid.
                if direction == Direction::Floor && row.value.starts_with('-') {
                    continue;
                }
                let paid = Rounding { direction, to: 1 }.apply(&exact(&row.value));
                let text = decimal(paid.cut(2).unwrap().0, 2, style(locale));
                assert_eq!(text, ours(&row.expected), "{group} {locale} {}", row.value);
                count += 1;
            }
        }
    }
    assert_eq!(count, 52);
}

#[test]
fn zero_has_no_minus() {
    for zero in [Decimal::ZERO, -Decimal::ZERO, Decimal::new(0, 2), -Decimal::new(0, 8)] {
        assert_eq!(money(zero, Currency::Idr), "Rp0");
        assert_eq!(money(zero, Currency::Myr), "RM0.00");
        assert_eq!(percent(zero, NumberStyle::Indonesian), "0%");
        assert_eq!(decimal(zero, 0, NumberStyle::English), "0");
    }
}

#[test]
fn dates_are_written_as_browsers_do() {
    let golden = golden();
    let day = Date::known::<2026, 2, 5>();
    for (locale, language) in [
        ("id-ID", Language::Indonesian),
        ("ms-MY", Language::Malay),
        ("en-GB", Language::English),
        ("en-MY", Language::English),
    ] {
        assert_eq!(golden.facts[locale]["date_long"], date(day, language), "{locale}");
    }
    let months = |language| {
        let name = |month| date(Date::new(2025, month, 28).unwrap(), language);
        (1..=12).map(name).collect::<Vec<_>>().join(" ").replace("28 ", "").replace(" 2025", "")
    };
    assert_eq!(
        months(Language::Indonesian),
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    );
    assert_eq!(
        months(Language::Malay),
        "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember"
    );
    assert_eq!(
        months(Language::English),
        "January February March April May June July August September October November December"
    );
}

#[test]
fn for_the_eye_what_does_not_end_is_rounded_and_says_so() {
    let part = |of: i128, by: i128| Exact::whole(of).over(&Exact::whole(by));
    let rupiah = Shown::Money(Currency::Idr);
    assert_eq!(about(&part(55_684, 3), rupiah), "≈ Rp18.561");
    // 18.561 1/3: that much is not enough where it is the least, and more is too much where it is the most.
    assert_eq!(at_least(&part(55_684, 3), rupiah), "≈ Rp18.562");
    assert_eq!(at_most(&part(55_685, 3), rupiah), "≈ Rp18.561");
    assert_eq!(at_least(&part(6, 2), rupiah), "Rp3");
    assert_eq!(at_least(&part(52_513, 10_000), Shown::Plain(Currency::Myr)), "≈ 5.26");
    assert_eq!(about(&part(13, 3), rupiah), "≈ Rp4,33", "of a few rupiah the decimals tell");
    assert_eq!(about(&part(5, 2), rupiah), "Rp2,50");
    assert_eq!(about(&part(-55_684, 3), rupiah), "≈ −Rp18.561");
    assert_eq!(about(&part(400, 3), Shown::Money(Currency::Myr)), "≈ RM133.33");
    assert_eq!(about(&part(101_875, 1_000_000), Shown::Percent(Currency::Idr)), "≈ 10,19%");
    assert_eq!(about(&part(1, 8), Shown::Percent(Currency::Idr)), "12,5%");
    assert_eq!(about(&part(2, 3), Shown::Quantity(Currency::Idr)), "≈ 0,67");
    assert_eq!(whole_above(&part(371_134, 100), Currency::Idr), "3.712", "part of a nut is a whole one more");
}
