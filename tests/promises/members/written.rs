//! What goes out comes back as it was, and is harmless in a spreadsheet.

use kalkulator_koperasi::members::{Choices, MemberList, Writer};
use proptest::prelude::*;

use super::{bytes, folder_of, read, rows, rupiah, shown};
use crate::support::chance::cases;

fn written(list: &MemberList) -> Vec<u8> {
    let writer = Writer::new(list, &[]);
    let mut out = Vec::new();
    writer.headings(&[], &mut out);
    (0..list.rows.len()).for_each(|row| writer.row(row, &mut out));
    out
}

/// All that a list says of its members, cell by cell.
fn content(list: &MemberList) -> Vec<Vec<String>> {
    let kept =
        list.columns.iter().enumerate().filter(|(_, column)| column.content.code() != "citizen_number");
    let kept: Vec<usize> = kept.map(|(place, _)| place).collect();
    let amount = |row: usize, column: usize| {
        list.amounts.iter().find(|amounts| amounts.column == column).map(|amounts| shown(amounts.values[row]))
    };
    let cell = |row: usize, column: usize| match amount(row, column) {
        Some(amount) => amount,
        None if list.chosen.number == Some(column) => list.number(row).into_owned(),
        None => list.cell(row, column).into_owned(),
    };
    (0..list.rows.len()).map(|row| kept.iter().map(|column| cell(row, *column)).collect()).collect()
}

#[test]
fn every_kept_list_that_can_be_used_comes_back_as_it_went() {
    let mut seen = 0;
    for folder in ["made", "public"] {
        for entry in std::fs::read_dir(folder_of(folder)).unwrap() {
            let path = entry.unwrap().path();
            let list = read(&std::fs::read(&path).unwrap(), &rupiah());
            if !list.is_usable() || list.amounts.is_empty() {
                continue;
            }
            let again = read(&written(&list), &rupiah());
            assert_eq!(content(&again), content(&list), "{}", path.display());
            assert!(again.is_usable(), "{}: {:?} {:?}", path.display(), again.told, again.questions);
            seen += 1;
        }
    }
    assert!(seen > 40, "only {seen}");
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn names_of_any_letters_come_back_as_they_went(
        names in prop::collection::vec("['=+@,;\"\t a-c\u{FF1D}-]{0,8}|.{0,12}", 1..6),
        amounts in prop::collection::vec(-1_000_000_000_i64..1_000_000_000_000_000, 6)
    ) {
        let quoted = |name: &String| name.replace('"', "\"\"").replace(|letter: char| letter.is_control(), "x");
        let row = |(place, name): (usize, &String)| {
            let amount = amounts[place];
            let sign = if amount < 0 { "-" } else { "" };
            let size = amount.unsigned_abs();
            format!("K{place},\"{}\",\"{sign}{}.{:02}\"\n", quoted(name), size / 100, size % 100)
        };
        let file: String = names.iter().enumerate().map(row).collect();
        let list = read(["number,name,amount\n", &file].concat().as_bytes(), &rupiah());
        let again = read(&written(&list), &rupiah());
        prop_assert_eq!(content(&again), content(&list));
    }
}

#[test]
fn no_text_that_goes_out_begins_as_a_formula_does() {
    let list = read(&bytes("made", "formula-names.csv"), &rupiah());
    let text = String::from_utf8(written(&list)).unwrap();
    for line in text.lines().skip(1) {
        let name = line.split(',').nth(1).unwrap().trim_start_matches('"');
        assert!(name.starts_with('\''), "{line}");
    }
}

#[test]
fn bad_rows_go_out_in_their_order_with_line_and_reason() {
    let list = read(b"No Anggota;Nama;Simpanan\n1;A;5.000\n2;\"B;x\";1e9\n3;C;=1\n4;D;7;8\n", &rupiah());
    let out = Writer::new(&list, &[]).bad_rows(["baris", "alasan"], &|told| told.code.name().into());
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], "\u{feff}No Anggota;Nama;Simpanan;baris;alasan");
    assert_eq!(lines[1..], ["2;\"B;x\";1e9;3;bad_amount", "3;C;'=1;4;bad_amount", "4;D;7;5;long_row"]);
}

#[test]
fn what_was_mended_completes_the_list() {
    let list = read(b"id,name,amount\n1,A,5\n2,B,x\n", &Choices { round: true, ..rupiah() });
    let out =
        String::from_utf8(Writer::new(&list, &[]).bad_rows(["line", "reason"], &|_| "no amount".into()))
            .unwrap();
    let mended = read(out.replace(",x,", ",6,").as_bytes(), &rupiah());
    assert_eq!(rows(&mended), [["2", "B", "6"].map(String::from)]);
}
