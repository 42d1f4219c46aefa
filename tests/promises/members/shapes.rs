//! What holds for any file: it is read without a panic, and every record is accounted for.

use kalkulator_koperasi::domain::Currency;
use kalkulator_koperasi::members::{Amount, Code, DecimalSign, Encoding, Notation};
use proptest::prelude::*;

use super::{read, read_by, rows, rupiah, told};
use crate::support::chance::cases;

/// Pieces of which hostile files are made.
fn parts() -> impl Strategy<Value = Vec<u8>> {
    let known = [
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "id",
        "nama",
        "simpanan",
        "1.000",
        "1,5",
        "-",
        " ",
        "Total",
        "#",
        "\u{feff}",
        "=1+1",
        "'",
        "Off",
        "\0",
        "é",
        "7",
        "3174012345678901",
    ];
    prop_oneof![
        8 => prop::sample::select(known.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..4),
    ]
}

fn ways() -> impl Strategy<Value = Notation> {
    let sign = prop::sample::select(vec![DecimalSign::Point, DecimalSign::Comma]);
    (sign, any::<bool>(), any::<bool>()).prop_map(|(sign, dash_is_zero, round)| Notation {
        currency: Currency::Idr,
        sign,
        dash_is_zero,
        round,
    })
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_bytes_are_read_in_any_pieces(parts in prop::collection::vec(parts(), 0..60), piece in 1_usize..40) {
        let bytes = parts.concat();
        let (whole, pieces) = (read(&bytes, &rupiah()), read_by(&bytes, &rupiah(), piece));
        prop_assert_eq!(rows(&whole), rows(&pieces));
        prop_assert_eq!(whole.told, pieces.told);
    }

    #[test]
    fn the_short_way_to_an_amount_leads_where_the_long_one_does(
        cell in "-?[0-9]{0,17}([.,][0-9]{1,4}){0,3}", way in ways()
    ) {
        prop_assert_eq!(way.read(&cell), way.read_as_typed(&cell), "{}", cell);
    }

    #[test]
    fn an_amount_that_is_written_is_read(value in -99_999_999_999_999_999_i64..=99_999_999_999_999_999, grouped: bool, way in ways()) {
        let text = written(value, way.sign, grouped);
        prop_assert_eq!(way.read(&text), Amount::Value(value), "{}", text);
        prop_assert_eq!(way.read_as_typed(&text), Amount::Value(value), "{}", text);
    }
}

/// Hundredths with or without signs between thousands.
fn written(value: i64, sign: DecimalSign, grouped: bool) -> String {
    let (decimal, group) = sign.signs();
    let whole = (value / 100).unsigned_abs().to_string();
    let mut text = if value < 0 { String::from("-") } else { String::new() };
    for (place, digit) in whole.chars().enumerate() {
        if grouped && place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text + &format!("{decimal}{:02}", value.unsigned_abs() % 100)
}

#[test]
fn a_quote_that_is_never_closed_loses_no_member_after_it() {
    let list = read(b"id,name,amount\n1,\"Ali,5\n2,Abu,6\n3,\"Adi\",7\n", &rupiah());
    assert_eq!(told(&list).0, ["unclosed_quote:2"]);
    assert_eq!(rows(&list)[2], ["3", "Adi", "7"].map(String::from));
    let all = "1,\"A,5\n".repeat(2_001);
    assert_eq!(read(["id,name,amount\n", &all].concat().as_bytes(), &rupiah()).rows.len(), 2_001);
}

#[test]
fn quotes_behind_blanks_are_quotes_only_where_they_close() {
    let list = read(b"id,name,amount\n1, \"Mat\" Ali,5\n2, \"Tan, Ah Kow\", 6\n", &rupiah());
    assert_eq!((list.name(0), list.name(1)), ("\"Mat\" Ali".into(), "Tan, Ah Kow".into()));
}

#[test]
fn a_line_is_that_where_the_record_begins() {
    let list = read(b"id,name,amount\r\n1,\"a\r\nb\nc\rd\",5\r2,B,x\n", &rupiah());
    assert_eq!(told(&list).0, ["bad_amount:6"]);
}

#[test]
fn an_encoding_can_be_said() {
    let mut choices = rupiah();
    choices.encoding = Some(Encoding::Utf8);
    let list = read(b"id,name,amount\n1,A\x81B,5\n", &choices);
    assert_eq!(list.name(0), "A\u{FFFD}B");
    assert!(list.told.iter().any(|told| told.code == Code::Undecodable));
}

#[test]
fn a_thousand_faults_are_told_and_more_are_counted() {
    let all: String = (0..1_500).map(|row| format!("{row},A,x\n")).collect();
    let list = read(["id,name,amount\n", &all].concat().as_bytes(), &rupiah());
    assert_eq!(
        list.told.iter().filter(|told| told.code == Code::BadAmount).map(|told| told.count).sum::<usize>(),
        1_500
    );
}

#[test]
fn everything_told_is_a_sentence_in_three_languages_with_what_is_meant_in_it() {
    use kalkulator_koperasi::i18n::{Language, members};
    let mut seen = std::collections::BTreeSet::new();
    for folder in ["made", "public"] {
        for entry in std::fs::read_dir(super::folder_of(folder)).unwrap() {
            let list = read(&std::fs::read(entry.unwrap().path()).unwrap(), &rupiah());
            for language in Language::ALL {
                let told = list.told.iter().map(|told| members::told(told, language));
                for sentence in told.chain(list.questions.iter().map(|one| members::question(one, language)))
                {
                    assert!(sentence.ends_with(['.', '?']) && !sentence.contains("#:"), "{sentence}");
                    seen.insert(sentence);
                }
            }
        }
    }
    assert!(seen.len() > 75, "only {}", seen.len());
}

#[test]
fn one_cell_proves_a_sign_or_does_not() {
    use kalkulator_koperasi::members::{Evidence, evidence};
    let (point, comma) = (Evidence::Proof(DecimalSign::Point), Evidence::Proof(DecimalSign::Comma));
    for (cell, wanted) in [
        ("5000", Evidence::None),
        ("Rp 5000,-", Evidence::None),
        ("1.000", Evidence::Unclear(DecimalSign::Point)),
        ("(1,000)", Evidence::Unclear(DecimalSign::Comma)),
        ("1000.000", Evidence::Unclear(DecimalSign::Point)),
        ("0.500", point),
        ("0,500", comma),
        ("2.5", point),
        ("1.000.000", comma),
        ("1,000,000", point),
        ("Rp. 1.250,75", comma),
        ("1,250.75", point),
    ] {
        assert_eq!(evidence(cell.as_bytes()), wanted, "{cell}");
    }
}

#[test]
fn what_is_no_text_is_called_by_its_name() {
    let noise: Vec<u8> = (0_u32..2_000).map(|place| u8::try_from(place * 7 % 256).unwrap()).collect();
    for (bytes, name) in [
        (&b"\x89PNG\r\n\x1a\n"[..], "picture"),
        (b"\xFF\xD8\xFF\xE0", "picture"),
        (b"%PDF-1.7", "pdf"),
        (b"PK\x03\x04", "zip"),
        (b"\xEF\xBB\xBF \n<!DOCTYPE html>", "html"),
        (&noise, "binary"),
    ] {
        assert_eq!(told(&read(bytes, &rupiah())).0, [format!("not_text:{name}")]);
    }
}
