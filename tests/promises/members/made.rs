//! One hazard a file: rows, or the first error, or the question, and what is told.

use std::collections::BTreeSet;

use kalkulator_koperasi::members::{Encoding, Separator};
use serde::Deserialize;

use super::{bytes, read, read_by, rows, rupiah, told};

#[derive(Deserialize)]
struct Case {
    file: String,
    what: String,
    #[allow(dead_code, reason = "where the hazard is described")]
    #[serde(default)]
    rule: String,
    sep: Option<String>,
    encoding: String,
    rows: Option<Vec<[String; 3]>>,
    error: Option<String>,
    ask: Option<String>,
    #[serde(default)]
    warn: Vec<String>,
}

fn cases() -> Vec<Case> {
    let text = include_str!("../../golden/lists/made/manifest.json");
    let cases: Vec<Case> = serde_json::from_str(text).unwrap();
    assert!(cases.len() > 71, "only {} cases", cases.len());
    cases
}

/// The name of the question that the manifest puts in words.
fn question(ask: &str) -> &str {
    match ask {
        "which column is which" => "which_column",
        "which amount column" => "which_amount",
        _ => "decimal_sign",
    }
}

fn encoding(name: &str) -> Encoding {
    match name {
        "utf-8" => Encoding::Utf8,
        "utf-16-le" => Encoding::Utf16Le,
        "utf-16-be" => Encoding::Utf16Be,
        _ => Encoding::Windows1252,
    }
}

fn faults(case: &Case) -> Vec<String> {
    let list = read(&bytes("made", &case.file), &rupiah());
    let (errors, notes) = told(&list);
    let mut faults = Vec::new();
    let mut fault = |text: String| faults.push(format!("{} ({}): {text}", case.file, case.what));
    if list.decided.encoding.0 != encoding(&case.encoding) {
        fault(format!("encoding {:?}", list.decided.encoding));
    }
    let sign = case.sep.as_ref().map(|sep| sep.as_bytes()[0]);
    if sign.is_some_and(|sign| sign != list.decided.separator.0.sign()) {
        fault(format!("separator {:?}", list.decided.separator));
    }
    match &case.error {
        Some(error) if errors.first() != Some(&error.replace('-', "_")) => {
            fault(format!("errors {errors:?}"))
        }
        None if !errors.is_empty() => fault(format!("errors {errors:?}")),
        _ => {}
    }
    let asked: Vec<_> = list.questions.iter().map(|question| question.name()).collect();
    let wanted: Vec<_> = case.ask.iter().map(|ask| question(ask)).collect();
    let asked: Vec<_> = asked.into_iter().filter(|name| *name != "round").collect();
    if asked != wanted {
        fault(format!("asks {asked:?}, not {wanted:?}"));
    }
    if let Some(wanted) = &case.rows
        && rows(&list) != *wanted
    {
        fault(format!("rows {:?}", rows(&list)));
    }
    // Numbers of citizens are told of beyond what the manifest asks for.
    let notes: BTreeSet<_> = notes.into_iter().filter(|note| note != "citizen_numbers_dropped").collect();
    let wanted: BTreeSet<_> = case.warn.iter().map(|warn| warn.replace('-', "_")).collect();
    if notes != wanted && case.rows.is_some() {
        fault(format!("tells {notes:?}, not {wanted:?}"));
    }
    faults
}

#[test]
fn every_made_list_gives_what_its_manifest_says() {
    let faults: Vec<_> = cases().iter().flat_map(faults).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn pieces_of_any_size_give_the_same_list() {
    for case in cases() {
        let bytes = bytes("made", &case.file);
        let whole = read(&bytes, &rupiah());
        for piece in [1, 2, 7, 64] {
            let pieces = read_by(&bytes, &rupiah(), piece);
            assert_eq!(
                (rows(&pieces), &pieces.told),
                (rows(&whole), &whole.told),
                "{} in {piece}",
                case.file
            );
            assert_eq!(pieces.questions, whole.questions, "{} in {piece}", case.file);
        }
    }
}

#[test]
fn a_choice_outdoes_what_is_found() {
    use kalkulator_koperasi::members::{AmountOf, DecimalSign, Use};
    let mut choices = rupiah();
    choices.sign = Some(DecimalSign::Comma);
    assert_eq!(rows(&read(&bytes("made", "column-unclear.csv"), &choices))[0][2], "1000");
    choices.sign = Some(DecimalSign::Point);
    assert_eq!(rows(&read(&bytes("made", "column-unclear.csv"), &choices))[0][2], "1");
    let mut choices = rupiah();
    choices.columns = vec![(0, Use::Number), (1, Use::Name), (3, Use::Amount(AmountOf::Plain))];
    let list = read(&bytes("made", "duplicate-header.csv"), &choices);
    assert!(list.is_usable());
    assert_eq!(rows(&list), [["1", "A", "6"].map(String::from)]);
    choices.columns.truncate(2);
    choices.columns.push((2, Use::Amount(AmountOf::Plain)));
    let list = read(&bytes("made", "no-header.csv"), &choices);
    assert!(list.is_usable(), "{:?} {:?}", list.questions, list.told);
    assert_eq!(rows(&list)[1], ["2", "Abu", "6"].map(String::from));
    let mut choices = rupiah();
    choices.separator = Some(Separator::Semicolon);
    assert_eq!(read(&bytes("made", "crlf.csv"), &choices).grid.width(0), 1);
    choices = rupiah();
    choices.rows.insert(5, true);
    choices.rows.insert(3, false);
    let list = read(&bytes("made", "total-wrong.csv"), &choices);
    assert_eq!(rows(&list).len(), 3);
    assert_eq!(rows(&list)[2][1], "TOTAL");
}

#[test]
fn computed_cells_are_asked_about_and_rounded_when_that_is_said() {
    let list = b"id,name,amount\n1,A,1234.5600000000001\n2,B,-0.005\n3,C,33.333333333\n";
    let asked = read(list, &rupiah());
    assert!(!asked.is_usable());
    let round = |list: &kalkulator_koperasi::members::MemberList| {
        list.questions.iter().any(|one| one.name() == "round")
    };
    assert!(round(&asked));
    let mut choices = rupiah();
    choices.round = true;
    let rounded = read(list, &choices);
    assert!(rounded.is_usable(), "{:?}", rounded.told);
    assert_eq!(rounded.amounts[0].values, [Some(123_456), Some(-1), Some(3_333)]);
}

#[test]
fn a_citizens_number_stands_nowhere_after_reading() {
    for (folder, file, number) in [
        ("made", "nik-rounded.csv", "3174012345678900"),
        ("public", "koperasi-sekolah.csv", "120504-10-1234"),
        ("public", "lebar-672-kolom.csv", "09.5310.090676.0413"),
        ("public", "potongan-nik-karyawan.csv", "3201234567890001"),
    ] {
        let list = read(&bytes(folder, file), &rupiah());
        assert!(!String::from_utf8_lossy(list.grid.text()).contains(number), "{file}");
        assert!(!format!("{:?}", list.told).contains(number), "{file}");
        assert!(list.told.iter().any(|told| told.code.name() == "citizen_numbers_dropped"), "{file}");
    }
}
