//! What is sent comes back, and what is no form says why.

use kalkulator_koperasi::domain::{Country, Currency};
use kalkulator_koperasi::i18n::number;
use kalkulator_koperasi::input::transfer::{
    FieldValue, LONGEST, PageInputs, TransferError, from_lines, from_link, to_lines, to_link,
};
use kalkulator_koperasi::input::{NumberKind, NumberStyle, ParsedNumber, read};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::forms::{Numbered, forms};

proptest! {
    #[test]
    fn a_link_brings_back_what_it_took(form in forms()) {
        prop_assert_eq!(from_link(&to_link(&form).expect("short")), Ok(form));
    }

    #[test]
    fn lines_bring_back_what_they_took(form in forms(), name in "[^\\n\\r]{0,40}") {
        let mut form = form;
        form.values.push((501, FieldValue::Text(name)));
        let other = PageInputs { values: Vec::new(), ..form.clone() };
        let text = to_lines(&form, &Numbered) + &to_lines(&other, &Numbered);
        prop_assert_eq!(from_lines(&text, &Numbered), Ok(vec![form, other]));
    }

    #[test]
    fn a_link_with_one_letter_changed_is_refused(form in forms(), at in any::<prop::sample::Index>(), letter in "[A-Za-z0-9_-]") {
        let link = to_link(&form).expect("short");
        let at = 2 + at.index(link.len() - 2);
        let mut damaged = link.clone();
        damaged.replace_range(at..=at, &letter);
        prop_assume!(damaged != link);
        prop_assert_eq!(from_link(&damaged), Err(TransferError::Damaged));
    }

    #[test]
    fn a_link_that_was_cut_is_refused(form in forms(), at in any::<prop::sample::Index>()) {
        let link = to_link(&form).expect("short");
        prop_assert!(from_link(&link[..at.index(link.len())]).is_err());
    }

    #[test]
    fn no_text_brings_a_reader_down(text in "\\PC{0,200}") {
        let _ = (from_link(&text), from_lines(&text, &Numbered));
        let _ = from_link(&format!("1.{text}"));
        let _ = from_lines(&format!("page=ID/0\n{text}"), &Numbered);
    }

    #[test]
    fn no_bytes_bring_the_reader_of_links_down(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        use base64::Engine as _;
        let checked = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(&bytes).to_le_bytes();
        let whole = [bytes, checked.to_vec()].concat();
        let link = format!("1.{}", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(whole));
        if let Ok(form) = from_link(&link) {
            for (_, values) in form.values {
                let FieldValue::Number(number) = values else { continue };
                prop_assert!(number.abs() < Decimal::new(1_000_000_000_000_000, 0) && number.scale() <= 8);
            }
        }
    }

    /// What a link holds is written into the field so that it is read as the same number again.
    #[test]
    fn a_number_is_written_so_that_it_is_read_again(digits in 0_i64..=999_999_999_999, scale in 0_u32..=6) {
        for country in Country::ALL {
            let money = Decimal::new(digits, scale.min(2)).normalize();
            let percent = Decimal::new(digits % 100_000_000, 6).normalize();
            let count = Decimal::new(digits, 0);
            let measure = Decimal::new(digits, scale).normalize();
            let kinds = [
                (NumberKind::Money(country.currency()), money), (NumberKind::Percent, percent), (NumberKind::Count, count), (NumberKind::Measure, measure),
                (NumberKind::Year, Decimal::from(1900 + digits % 200)),
            ];
            for (kind, value) in kinds {
                let text = number::unmistakable(value, kind, country);
                prop_assert_eq!(read(&text, kind, NumberStyle::of(country)), ParsedNumber::Value(value), "{:?} {}", kind, text);
            }
        }
    }
}

#[test]
fn a_sum_travels_as_the_amount_that_it_is() {
    let rupiah = NumberKind::Money(Currency::Idr);
    let value = FieldValue::of("100000+1260000", rupiah, NumberStyle::Indonesian);
    assert_eq!(value, Some(FieldValue::Number(Decimal::from(1_360_000))));
}

#[test]
fn the_digits_of_a_year_stand_together() {
    for country in Country::ALL {
        assert_eq!(number::unmistakable(Decimal::from(2025), NumberKind::Year, country), "2025");
    }
}

#[test]
fn what_is_no_form_says_why() {
    let too_long = format!("1.{}", "A".repeat(LONGEST));
    let cases = [
        ("", TransferError::Damaged),
        ("1.", TransferError::Damaged),
        ("1.AAAA", TransferError::Damaged),
        ("2.AOTwAgYQ", TransferError::Newer),
        ("70000.A", TransferError::Damaged),
        ("javascript:alert(1)", TransferError::Damaged),
        (&too_long, TransferError::TooLong),
    ];
    for (text, error) in cases {
        assert_eq!(from_link(text), Err(error), "{:.40}", text);
    }
    let pages = "page=ID/0\n";
    for line in [
        "x",
        "page=XX/0",
        "page=ID/300",
        "field-1=1e9",
        "field-1=1_000",
        "field-1=0x10",
        "field-1=1.",
        "choice-1=-1",
        "nothing=1",
    ] {
        assert_eq!(from_lines(&format!("{pages}{line}"), &Numbered), Err(TransferError::Damaged), "{line}");
    }
    assert_eq!(from_lines("field-1=1", &Numbered), Err(TransferError::Damaged), "no page");
}
