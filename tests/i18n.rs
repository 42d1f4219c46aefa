//! Numbers as browsers print them, apart from two choices of ours, and amounts in words that read back.

mod support;

use std::collections::BTreeMap;

use kalkulator_koperasi::domain::{Currency, Date, Direction, Exact, Rounding};
use kalkulator_koperasi::i18n::number::{date, decimal, money, percent};
use kalkulator_koperasi::i18n::{Language, words};
use kalkulator_koperasi::input::NumberStyle;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;
use support::exact;

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
    serde_json::from_str(include_str!("golden/cldr-golden.json")).unwrap()
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

/// What we print for a row of the oracle: no space after the symbol, never minus zero.
fn ours(expected: &str) -> String {
    let text = expected.replace('\u{a0}', "");
    let is_zero = !text.chars().any(|letter| letter.is_ascii_digit() && letter != '0');
    match text.strip_prefix('-') {
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

// Amounts in words.

/// Amount, then the words in Indonesian (rupiah), Malay (ringgit) and English (ringgit).
const WORDS: [(&str, &str, &str, &str); 60] = [
    ("0", "nol rupiah", "sifar ringgit", "zero ringgit"),
    ("1", "satu rupiah", "satu ringgit", "one ringgit"),
    ("2", "dua rupiah", "dua ringgit", "two ringgit"),
    ("7", "tujuh rupiah", "tujuh ringgit", "seven ringgit"),
    ("8", "delapan rupiah", "lapan ringgit", "eight ringgit"),
    ("10", "sepuluh rupiah", "sepuluh ringgit", "ten ringgit"),
    ("11", "sebelas rupiah", "sebelas ringgit", "eleven ringgit"),
    ("12", "dua belas rupiah", "dua belas ringgit", "twelve ringgit"),
    ("13", "tiga belas rupiah", "tiga belas ringgit", "thirteen ringgit"),
    ("15", "lima belas rupiah", "lima belas ringgit", "fifteen ringgit"),
    ("18", "delapan belas rupiah", "lapan belas ringgit", "eighteen ringgit"),
    ("19", "sembilan belas rupiah", "sembilan belas ringgit", "nineteen ringgit"),
    ("20", "dua puluh rupiah", "dua puluh ringgit", "twenty ringgit"),
    ("21", "dua puluh satu rupiah", "dua puluh satu ringgit", "twenty-one ringgit"),
    ("40", "empat puluh rupiah", "empat puluh ringgit", "forty ringgit"),
    ("88", "delapan puluh delapan rupiah", "lapan puluh lapan ringgit", "eighty-eight ringgit"),
    ("99", "sembilan puluh sembilan rupiah", "sembilan puluh sembilan ringgit", "ninety-nine ringgit"),
    ("100", "seratus rupiah", "seratus ringgit", "one hundred ringgit"),
    ("101", "seratus satu rupiah", "seratus satu ringgit", "one hundred and one ringgit"),
    ("110", "seratus sepuluh rupiah", "seratus sepuluh ringgit", "one hundred and ten ringgit"),
    ("111", "seratus sebelas rupiah", "seratus sebelas ringgit", "one hundred and eleven ringgit"),
    ("200", "dua ratus rupiah", "dua ratus ringgit", "two hundred ringgit"),
    (
        "999",
        "sembilan ratus sembilan puluh sembilan rupiah",
        "sembilan ratus sembilan puluh sembilan ringgit",
        "nine hundred and ninety-nine ringgit",
    ),
    ("1000", "seribu rupiah", "seribu ringgit", "one thousand ringgit"),
    ("1001", "seribu satu rupiah", "seribu satu ringgit", "one thousand and one ringgit"),
    ("1010", "seribu sepuluh rupiah", "seribu sepuluh ringgit", "one thousand and ten ringgit"),
    ("1100", "seribu seratus rupiah", "seribu seratus ringgit", "one thousand one hundred ringgit"),
    (
        "1111",
        "seribu seratus sebelas rupiah",
        "seribu seratus sebelas ringgit",
        "one thousand one hundred and eleven ringgit",
    ),
    ("2000", "dua ribu rupiah", "dua ribu ringgit", "two thousand ringgit"),
    (
        "2025",
        "dua ribu dua puluh lima rupiah",
        "dua ribu dua puluh lima ringgit",
        "two thousand and twenty-five ringgit",
    ),
    ("10000", "sepuluh ribu rupiah", "sepuluh ribu ringgit", "ten thousand ringgit"),
    ("11000", "sebelas ribu rupiah", "sebelas ribu ringgit", "eleven thousand ringgit"),
    ("21000", "dua puluh satu ribu rupiah", "dua puluh satu ribu ringgit", "twenty-one thousand ringgit"),
    ("100000", "seratus ribu rupiah", "seratus ribu ringgit", "one hundred thousand ringgit"),
    (
        "101000",
        "seratus satu ribu rupiah",
        "seratus satu ribu ringgit",
        "one hundred and one thousand ringgit",
    ),
    (
        "101001",
        "seratus satu ribu satu rupiah",
        "seratus satu ribu satu ringgit",
        "one hundred and one thousand and one ringgit",
    ),
    (
        "999999",
        "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan rupiah",
        "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan ringgit",
        "nine hundred and ninety-nine thousand nine hundred and ninety-nine ringgit",
    ),
    ("1000000", "satu juta rupiah", "satu juta ringgit", "one million ringgit"),
    ("1000001", "satu juta satu rupiah", "satu juta satu ringgit", "one million and one ringgit"),
    ("1001000", "satu juta seribu rupiah", "satu juta seribu ringgit", "one million one thousand ringgit"),
    (
        "1001001",
        "satu juta seribu satu rupiah",
        "satu juta seribu satu ringgit",
        "one million one thousand and one ringgit",
    ),
    (
        "1240000",
        "satu juta dua ratus empat puluh ribu rupiah",
        "satu juta dua ratus empat puluh ribu ringgit",
        "one million two hundred and forty thousand ringgit",
    ),
    ("11000000", "sebelas juta rupiah", "sebelas juta ringgit", "eleven million ringgit"),
    ("60000000", "enam puluh juta rupiah", "enam puluh juta ringgit", "sixty million ringgit"),
    ("100000000", "seratus juta rupiah", "seratus juta ringgit", "one hundred million ringgit"),
    ("1000000000", "satu miliar rupiah", "satu bilion ringgit", "one billion ringgit"),
    (
        "1000000100",
        "satu miliar seratus rupiah",
        "satu bilion seratus ringgit",
        "one billion one hundred ringgit",
    ),
    (
        "2500000000",
        "dua miliar lima ratus juta rupiah",
        "dua bilion lima ratus juta ringgit",
        "two billion five hundred million ringgit",
    ),
    ("1000000000000", "satu triliun rupiah", "satu trilion ringgit", "one trillion ringgit"),
    (
        "1000000001000",
        "satu triliun seribu rupiah",
        "satu trilion seribu ringgit",
        "one trillion one thousand ringgit",
    ),
    (
        "999999999999999",
        "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar \
         sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu \
         sembilan ratus sembilan puluh sembilan rupiah",
        "sembilan ratus sembilan puluh sembilan trilion sembilan ratus sembilan puluh sembilan bilion \
         sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu \
         sembilan ratus sembilan puluh sembilan ringgit",
        "nine hundred and ninety-nine trillion nine hundred and ninety-nine billion \
         nine hundred and ninety-nine million nine hundred and ninety-nine thousand \
         nine hundred and ninety-nine ringgit",
    ),
    ("1000000000000000", "satu kuadriliun rupiah", "satu kuadrilion ringgit", "one quadrillion ringgit"),
    ("0.05", "lima sen", "lima sen", "five sen"),
    ("0.10", "sepuluh sen", "sepuluh sen", "ten sen"),
    ("0.50", "lima puluh sen", "lima puluh sen", "fifty sen"),
    ("0.99", "sembilan puluh sembilan sen", "sembilan puluh sembilan sen", "ninety-nine sen"),
    ("1.01", "satu rupiah satu sen", "satu ringgit satu sen", "one ringgit and one sen"),
    (
        "1234.50",
        "seribu dua ratus tiga puluh empat rupiah lima puluh sen",
        "seribu dua ratus tiga puluh empat ringgit lima puluh sen",
        "one thousand two hundred and thirty-four ringgit and fifty sen",
    ),
    ("-5000", "minus lima ribu rupiah", "minus lima ribu ringgit", "minus five thousand ringgit"),
    ("-0.05", "minus lima sen", "minus lima sen", "minus five sen"),
];

#[test]
fn amounts_in_words_are_as_people_say_them() {
    for (amount, indonesian, malay, english) in WORDS {
        let value = support::decimal(amount);
        let say = |currency, language| words::amount(value, currency, language);
        assert_eq!(say(Currency::Idr, Language::Indonesian).as_deref(), Some(indonesian), "{amount}");
        assert_eq!(say(Currency::Myr, Language::Malay).as_deref(), Some(malay), "{amount}");
        assert_eq!(say(Currency::Myr, Language::English).as_deref(), Some(english), "{amount}");
        let in_rupiah = english.replace("ringgit", "rupiah");
        assert_eq!(say(Currency::Idr, Language::English), Some(in_rupiah), "{amount}");
    }
}

#[test]
fn what_has_no_words_is_not_said() {
    for amount in [
        "1000000000000001",
        "1000000000000001.00",
        "-1000000000000001",
        "10000000000000000",
        "79228162514264337593543950335",
        "0.001",
        "-0.001",
        "1234.505",
        "0.00000001",
    ] {
        for language in Language::ALL {
            for currency in [Currency::Idr, Currency::Myr] {
                assert_eq!(words::amount(support::decimal(amount), currency, language), None, "{amount}");
            }
        }
    }
}

#[test]
fn trailing_zeros_change_no_words() {
    for language in Language::ALL {
        let say = |text| words::amount(support::decimal(text), Currency::Myr, language);
        assert_eq!(say("1.50"), say("1.5"));
        assert_eq!(say("1.500000"), say("1.5"));
        assert_eq!(say("12.00"), say("12"));
        assert_eq!(say("-0"), say("0"));
    }
}

// An independent reader: from words back to the number.

const ONES: [(&str, u128); 12] = [
    ("nol", 0),
    ("sifar", 0),
    ("satu", 1),
    ("dua", 2),
    ("tiga", 3),
    ("empat", 4),
    ("lima", 5),
    ("enam", 6),
    ("tujuh", 7),
    ("delapan", 8),
    ("lapan", 8),
    ("sembilan", 9),
];

const ENGLISH: [(&str, u128); 28] = [
    ("zero", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

fn value_of(table: &[(&str, u128)], word: &str) -> Option<u128> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

/// The power of a thousand behind a word; the one of the language in question only.
fn scale(word: &str, language: Language) -> Option<u32> {
    let words = match language {
        Language::Indonesian => ["ribu", "juta", "miliar", "triliun", "kuadriliun"],
        Language::Malay => ["ribu", "juta", "bilion", "trilion", "kuadrilion"],
        Language::English => ["thousand", "million", "billion", "trillion", "quadrillion"],
    };
    words.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, power)| power)
}

/// Reads a whole number: groups below a thousand, each with its scale, the scales descending.
fn whole(words: &[&str], language: Language) -> u128 {
    let (mut total, mut group, mut digit) = (0, 0, 0);
    let mut last = 6;
    for word in words {
        if let Some(power) = scale(word, language) {
            assert!(power < last, "{words:?}: the scales do not descend");
            last = power;
            total += (group + digit) * 1000_u128.pow(power);
            (group, digit) = (0, 0);
            continue;
        }
        match (*word, language) {
            ("and", Language::English) => {}
            ("hundred", Language::English) => (group, digit) = (group + digit * 100, 0),
            (word, Language::English) => {
                for part in word.split('-') {
                    digit += value_of(&ENGLISH, part).unwrap_or_else(|| panic!("{part}?"));
                }
            }
            ("seribu", _) => {
                assert!(last > 1 && group + digit == 0, "{words:?}");
                (total, last) = (total + 1000, 1);
            }
            ("seratus", _) => group += 100,
            ("sepuluh", _) => group += 10,
            ("sebelas", _) => group += 11,
            ("belas", _) => (group, digit) = (group + 10 + digit, 0),
            ("puluh", _) => (group, digit) = (group + digit * 10, 0),
            ("ratus", _) => (group, digit) = (group + digit * 100, 0),
            (word, _) => digit = value_of(&ONES, word).unwrap_or_else(|| panic!("{word}?")),
        }
    }
    total + group + digit
}

/// Reads an amount with its unit, its sen and its sign, as hundredths.
fn amount(text: &str, unit: &str, language: Language) -> i128 {
    let (negative, text) = match text.strip_prefix("minus ") {
        Some(positive) => (true, positive),
        None => (false, text),
    };
    let words: Vec<_> = text.split(' ').collect();
    let mut hundredths = 0;
    let mut rest = words.as_slice();
    if let Some(place) = rest.iter().position(|word| *word == unit) {
        hundredths += whole(&rest[..place], language) * 100;
        rest = &rest[place + 1..];
    }
    if let Some((last, sen)) = rest.split_last() {
        assert_eq!(*last, "sen", "{text}");
        let sen = whole(sen, language);
        assert!((1..100).contains(&sen), "{text}");
        hundredths += sen;
    }
    let hundredths = i128::try_from(hundredths).unwrap();
    if negative { -hundredths } else { hundredths }
}

/// Small, large and round numbers of hundredths, up to 10^15 rupiah.
fn hundredths() -> impl Strategy<Value = i64> {
    const LARGEST: i64 = 100_000_000_000_000_000;
    let round = (0_i64..=999, 0_u32..=12, 0_i64..=1_001, 0_u32..=6)
        .prop_map(|(high, power, low, less)| (high * 10_i64.pow(power) + low * 10_i64.pow(less)) * 100);
    prop_oneof![0_i64..200_000, round, 0..=LARGEST].prop_map(|hundredths| hundredths.min(LARGEST))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_read_back_as_the_amount(hundredths in hundredths(), minus in any::<bool>(), myr in any::<bool>()) {
        let hundredths = if minus { -hundredths } else { hundredths };
        let (currency, unit) = if myr { (Currency::Myr, "ringgit") } else { (Currency::Idr, "rupiah") };
        for language in Language::ALL {
            let text = words::amount(Decimal::new(hundredths, 2), currency, language).unwrap();
            prop_assert_eq!(amount(&text, unit, language), i128::from(hundredths), "{}", text);
            prop_assert!(!text.contains("  ") && text.trim() == text, "{text:?}");
        }
    }
}

#[test]
fn the_reader_of_words_is_no_pushover() {
    assert_eq!(amount("seratus sebelas ribu dua belas rupiah", "rupiah", Language::Indonesian), 11_101_200);
    assert_eq!(
        amount("minus one hundred and one ringgit and five sen", "ringgit", Language::English),
        -10_105
    );
    assert_eq!(amount("satu bilion seribu ringgit", "ringgit", Language::Malay), 100_000_100_000);
    let wrong = |text: &'static str, language| {
        std::panic::catch_unwind(move || amount(text, "rupiah", language)).is_err()
    };
    assert!(wrong("satu ribu satu juta rupiah", Language::Indonesian));
    assert!(wrong("satu bilion rupiah", Language::Indonesian));
    assert!(wrong("one thousand dua rupiah", Language::English));
    assert!(wrong("satu rupiah dua", Language::Indonesian));
}
