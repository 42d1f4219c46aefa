//! Amounts in words read back, by a reader of its own.

use kalkulator_koperasi::domain::Currency;
use kalkulator_koperasi::i18n::{Language, words};
use proptest::prelude::*;
use rust_decimal::Decimal;

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
