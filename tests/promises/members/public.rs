//! Lists and books in the forms that co-ops and programs for them have published.

use kalkulator_koperasi::domain::Currency;
use kalkulator_koperasi::members::{AmountOf, Choices, Code, Content, MemberList, Use, Why};

use super::{bytes, read, rows, rupiah, shown, told};

fn list(name: &str, choices: &Choices) -> MemberList {
    read(&bytes("public", name), choices)
}

fn sum(list: &MemberList, of: AmountOf) -> String {
    let amounts = list.amounts_of(Content::Amount(of)).unwrap_or_else(|| panic!("no {of:?}"));
    shown(i64::try_from(amounts.sum).ok())
}

fn count(list: &MemberList, why: Why) -> usize {
    list.left_out.iter().filter(|left| left.why == why).count()
}

fn has(list: &MemberList, code: Code) -> bool {
    list.told.iter().any(|told| told.code == code)
}

#[test]
fn a_recap_with_sections_and_a_second_list_has_six_members() {
    let found = list("rekap-dua-daftar.csv", &rupiah());
    assert!(found.is_usable(), "{:?} {:?}", found.questions, found.told);
    assert_eq!(found.rows.len(), 6);
    assert_eq!(sum(&found, AmountOf::Principal), "1200000");
    assert_eq!(sum(&found, AmountOf::Mandatory), "15575000");
    assert_eq!(sum(&found, AmountOf::Voluntary), "5280000.37");
    assert!(!has(&found, Code::TotalDiffers));
    let numbers: Vec<_> = (0..6).map(|row| found.number(row).into_owned()).collect();
    assert_eq!(numbers, ["1201-2", "1202-9", "1207-4", "2210-1", "2214-7", "2219-0"]);
    let counts = [
        (Why::Title, 3),
        (Why::Heading, 2),
        (Why::ColumnNumbers, 1),
        (Why::Section, 2),
        (Why::Zeros, 1),
        (Why::Total, 1),
        (Why::Signature, 2),
        (Why::SecondList, 5),
        (Why::Blank, 3),
    ];
    for (why, wanted) in counts {
        assert_eq!(count(&found, why), wanted, "{why:?}");
    }
    assert_eq!(found.columns[7].heading, "P I N J A M A N PEMBAYARAN POKOK");
    let mut choices = rupiah();
    let of =
        [(2, AmountOf::Principal), (6, AmountOf::Loan), (7, AmountOf::LoanPaid), (8, AmountOf::LoanLeft)];
    choices.columns = of.map(|(column, of)| (column, Use::Amount(of))).to_vec();
    let loans = list("rekap-dua-daftar.csv", &choices);
    assert_eq!(sum(&loans, AmountOf::Loan), "30000000");
    assert_eq!(sum(&loans, AmountOf::LoanPaid), "8416666.67");
    assert_eq!(sum(&loans, AmountOf::LoanLeft), "21583333.33");
}

#[test]
fn payments_without_headings_are_asked_about_and_added_up() {
    let asked = list("shu-cr-tanpa-judul.csv", &rupiah());
    assert_eq!(asked.questions[0].name(), "which_column");
    assert_eq!(asked.rows.len(), 6);
    let mut choices = rupiah();
    choices.columns = vec![(0, Use::Number), (2, Use::Amount(AmountOf::Plain))];
    let found = list("shu-cr-tanpa-judul.csv", &choices);
    assert_eq!(found.questions.iter().map(|one| one.name()).collect::<Vec<_>>(), ["repeated"]);
    assert!(has(&found, Code::AllNegative), "paid out?");
    assert_eq!(shown(i64::try_from(found.amounts[0].sum).ok()), "-2660500");
    choices.add_up = true;
    assert!(list("shu-cr-tanpa-judul.csv", &choices).is_usable());
}

#[test]
fn a_mark_that_was_encoded_twice_is_no_part_of_the_first_heading() {
    let found = list("bom-dua-kali.csv", &rupiah());
    assert_eq!(found.columns[0].heading, "no_anggota");
    assert_eq!((found.rows.len(), sum(&found, AmountOf::Savings)), (2, "425000".into()));
    assert!(found.is_usable());
}

#[test]
fn nik_is_the_number_of_an_employee_where_most_are_none_of_citizens() {
    let found = list("potongan-nik-karyawan.csv", &rupiah());
    assert!(found.is_usable(), "{:?} {:?}", found.questions, found.told);
    assert_eq!((found.rows.len(), sum(&found, AmountOf::Plain)), (5, "650000.5".into()));
    assert_eq!(found.number(0), "K0123");
    assert_eq!(found.name(0), "Dr. Agus Salim, M.Pd");
    assert_eq!(found.number(2), "", "a citizen's number is not kept");
    let pasted = list("tempel-dari-lembar.txt", &rupiah());
    assert_eq!(pasted.rows.len(), 2);
    assert_eq!((&*pasted.name(0), &*pasted.number(1)), ("Budi\nSantoso", "00123"));
    assert_eq!(pasted.line(1), 4, "the line where it begins");
}

#[test]
fn instructions_are_left_out_and_examples_told() {
    let found = list("template-dengan-petunjuk.csv", &rupiah());
    assert_eq!((found.rows.len(), count(&found, Why::Instruction)), (5, 3));
    let samples: Vec<_> =
        found.told.iter().filter(|told| told.code == Code::SampleRow).map(|told| told.line).collect();
    assert_eq!(samples, [2, 3]);
    assert_eq!(found.questions.iter().map(|one| one.name()).collect::<Vec<_>>(), ["movements"]);
    assert_eq!(found.errors().count(), 0, "{:?}", told(&found));
}

#[test]
fn numbers_that_look_like_days_stay_texts_and_a_changed_one_is_told() {
    let found = list("nip-seperti-tanggal.csv", &rupiah());
    assert_eq!(found.rows.len(), 3);
    assert_eq!(found.number(0), "2024/07/Contoh-01");
    let changed: Vec<_> = found.told.iter().filter(|told| told.code == Code::ChangedBySpreadsheet).collect();
    assert_eq!(
        changed.iter().map(|told| (told.line, told.cell.as_str())).collect::<Vec<_>>(),
        [(4, "Jul-24")]
    );
}

#[test]
fn a_school_has_its_member_numbers_and_no_identity_cards() {
    let found = list("koperasi-sekolah.csv", &Choices::of(Currency::Myr));
    assert!(found.is_usable(), "{:?} {:?}", found.questions, found.told);
    assert_eq!((found.rows.len(), sum(&found, AmountOf::Shares)), (3, "15".into()));
    assert_eq!(found.number(0), "0001");
    assert_eq!(found.cell(0, 3), "");
    assert!(has(&found, Code::BlankAmount));
    let wrong = list("koperasi-sekolah.csv", &rupiah());
    assert_eq!(told(&wrong).0, ["bad_amount:2", "bad_amount:3"], "ringgit are no rupiah");
}

#[test]
fn three_ways_to_write_rupiah_in_one_column_are_all_certain() {
    let found = list("format-rupiah.csv", &rupiah());
    assert!(found.is_usable(), "{:?} {:?}", found.questions, found.told);
    assert_eq!((found.rows.len(), sum(&found, AmountOf::Principal)), (3, "1450000".into()));
}

#[test]
fn a_wide_file_has_six_columns_with_anything_in_them() {
    let found = list("lebar-672-kolom.csv", &rupiah());
    assert_eq!((found.rows.len(), found.columns.len()), (3, 672));
    assert_eq!(found.columns.iter().filter(|column| column.filled).count(), 6);
    assert_eq!(found.questions[0].name(), "which_column");
}

#[test]
fn a_web_page_named_as_a_workbook_is_called_one() {
    assert_eq!(told(&list("ekspor-html.xls", &rupiah())).0, ["not_text:html"]);
}

#[test]
fn sums_of_a_book_are_no_rows_of_it() {
    for (name, count_of, carried) in
        [("buku-kas.csv", 2, 3), ("buku-bank.csv", 2, 3), ("iuran-di-muka.csv", 5, 0)]
    {
        let found = list(name, &rupiah());
        assert_eq!((found.rows.len(), count(&found, Why::CarriedForward)), (count_of, carried), "{name}");
        assert_eq!(found.questions[0].name(), "which_column", "{name}");
    }
}

#[test]
fn every_public_list_is_read_in_any_pieces() {
    for entry in std::fs::read_dir(super::folder_of("public")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let bytes = bytes("public", &name);
        let whole = read(&bytes, &rupiah());
        for piece in [1, 3, 100] {
            let pieces = super::read_by(&bytes, &rupiah(), piece);
            assert_eq!((rows(&pieces), &pieces.told), (rows(&whole), &whole.told), "{name} in {piece}");
        }
    }
}
