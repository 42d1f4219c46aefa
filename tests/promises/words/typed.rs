//! What people type is read with certainty, asked about, or refused with the right reason.

use kalkulator_koperasi::domain::{Country, Currency};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::number::typed_style;
use kalkulator_koperasi::input::{NumberKind, NumberStyle, ParsedNumber, Rejection, read};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::cases;

const STYLES: [NumberStyle; 4] =
    [NumberStyle::Indonesian, NumberStyle::Malay, NumberStyle::English, NumberStyle::MalaysianInIndonesian];

/// The verdict of a reading, as the cases in `conformance/` have it.
fn verdict(typed: &ParsedNumber) -> String {
    let list = |values: &[Decimal]| values.iter().map(Decimal::to_string).collect::<Vec<_>>().join(" ");
    match typed {
        ParsedNumber::Empty => "empty".into(),
        ParsedNumber::Value(value) => format!("value {value}"),
        ParsedNumber::Ask(values) => format!("ask {}", list(values)),
        ParsedNumber::Reject(rejection) => format!("reject {}", <&str>::from(*rejection)),
    }
}

/// A member's book has one line a month; whoever copies it adds them up in the field.
#[test]
fn amounts_with_a_plus_between_them_are_added() {
    let rupiah = NumberKind::Money(Currency::Idr);
    let typed = |text, kind, style| verdict(&read(text, kind, style));
    let indonesian = |text| typed(text, rupiah, NumberStyle::Indonesian);
    assert_eq!(indonesian("100000+1260000"), "value 1360000");
    assert_eq!(indonesian("1 jt + 250 rb"), "value 1250000");
    assert_eq!(indonesian("Rp100.000 + 1,2 jt + 60rb"), "value 1360000");
    assert_eq!(typed("30+30+30.50", NumberKind::Money(Currency::Myr), NumberStyle::Malay), "value 90.5");
    assert_eq!(indonesian("+500.000"), "value 500000", "a sign");
    assert_eq!(indonesian("٥٠٠٠+١٠٠٠"), "value 6000");
    // A currency behind is no word for all of them.
    assert_eq!(indonesian("500+250 rupiah"), "value 750");
    assert_eq!(typed("500 + 250 RM", NumberKind::Money(Currency::Myr), NumberStyle::Malay), "value 750");
    for text in ["100000+2,500", "100000+2 M", "100000+abc", "1,5+1,5 juta"] {
        let read = read(text, rupiah, NumberStyle::Indonesian);
        assert_eq!(read, ParsedNumber::Reject(Rejection::PartOfSum), "{text}");
    }
    assert_eq!(indonesian("999999999999999+10"), "reject too_many_digits");
    for text in ["1+1", "100000+", "++5", "+", "100000++5000"] {
        assert!(indonesian(text).starts_with("reject"), "{text}: {}", indonesian(text));
    }
    // Rates and counts are not added up in a field.
    assert!(typed("10+15", NumberKind::Percent, NumberStyle::Indonesian).starts_with("reject"));
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_text_makes_the_reader_fail(text in "\\PC{0,70}", cents in any::<bool>()) {
        let currency = if cents { Currency::Myr } else { Currency::Idr };
        for style in STYLES {
            for kind in [NumberKind::Money(currency), NumberKind::Percent, NumberKind::Count, NumberKind::Measure] {
                let _ = read(&text, kind, style);
            }
        }
    }

    #[test]
    fn texts_made_of_the_parts_of_numbers_never_fail(
        text in "[-+(]{0,2}(Rp|RM|rp\\. ?)?[0-9.,' +]{0,24}( ?(rb|jt|juta|M|k|sen|%))?[-)]{0,2}"
    ) {
        for style in STYLES {
            if let ParsedNumber::Ask(readings) = read(&text, NumberKind::Money(Currency::Idr), style) {
                prop_assert!(!readings.is_empty());
            }
        }
    }
}

/// On a Malaysian page in Indonesian words M may be a miliar, a thousand times a million: it is asked.
#[test]
fn a_bare_m_is_asked_of_who_reads_indonesian_in_either_country() {
    let typed = |text, country: Country, language| {
        read(text, NumberKind::Money(country.currency()), typed_style(country, language))
    };
    for text in ["2 M", "2M", "2 m", "-2 M"] {
        for country in Country::ALL {
            let asked = typed(text, country, Language::Indonesian);
            assert!(matches!(&asked, ParsedNumber::Ask(list) if list.len() == 2), "{text}: {asked:?}");
        }
    }
    assert!(matches!(typed("2.5 M", Country::Malaysia, Language::Indonesian), ParsedNumber::Ask(_)));
    for language in [Language::Malay, Language::English] {
        let million = ParsedNumber::Value(Decimal::from(2_000_000));
        assert_eq!(typed("2 M", Country::Malaysia, language), million, "{language:?}");
    }
    for (text, value) in [
        ("2 juta", 2_000_000_i64),
        ("2 J", 2_000_000),
        ("2 miliar", 2_000_000_000),
        ("2 B", 2_000_000_000),
        ("1,234.50", 0),
    ] {
        let read = typed(text, Country::Malaysia, Language::Indonesian);
        let expected = if value == 0 { Decimal::new(123_450, 2) } else { Decimal::from(value) };
        assert_eq!(read, ParsedNumber::Value(expected), "{text}");
    }
}

#[test]
fn the_tail_of_malaysian_prices_is_no_part_of_the_amount() {
    let money = |text| read(text, NumberKind::Money(Currency::Myr), NumberStyle::Malay);
    for (text, value) in [
        ("RM500/-", "500"),
        ("RM 1,500/-", "1500"),
        ("RM1,250.50/-", "1250.50"),
        ("500/--", "500"),
        ("RM500,-", "500"),
    ] {
        assert_eq!(money(text), ParsedNumber::Value(value.parse().unwrap()), "{text}");
    }
    let percent = read("5/-", NumberKind::Percent, NumberStyle::Malay);
    assert_eq!(percent, ParsedNumber::Reject(Rejection::PriceTail));
    for text in ["500/", "/-", "5/10", "-500/-/-"] {
        assert!(matches!(money(text), ParsedNumber::Reject(_)), "{text}: {:?}", money(text));
    }
}
