//! One slip of the pen makes no ones of the thousands of a column.

use kalkulator_koperasi::members::{Choices, Code, DecimalSign, Evidence, Question, evidence};

use super::{read, rupiah};

fn with(cells: &[&str]) -> String {
    let rows = cells.iter().enumerate().map(|(at, cell)| format!("A{at}\t{cell}\n"));
    std::iter::once("No Anggota\tSimpanan\n".to_owned()).chain(rows).collect()
}

#[test]
fn a_letter_in_a_number_says_nothing_of_its_signs() {
    for cell in ["5O0.000", "5oo.000", "1.0OO", "l.000", "12,5OO.0", "Rp5O0.000", "1.000 s/d 2.000"] {
        let found = evidence(cell.as_bytes());
        assert!(matches!(found, Evidence::None | Evidence::Unclear(_)), "{cell}: {found:?}");
    }
    let text = with(&["1.000.000", "5O0.000", "250.000", "1.500.000"]);
    let found = read(text.as_bytes(), &rupiah());
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line)).collect();
    assert_eq!(told, [(Code::BadAmount, 3)]);
    assert_eq!(found.amounts[0].values, [Some(100_000_000), None, Some(25_000_000), Some(150_000_000)]);
}

#[test]
fn one_number_that_is_cut_wrong_is_asked_about_and_does_not_decide() {
    for slip in ["50.0000", "50.00", "5.0", "500.0000"] {
        let mut cells = vec!["500.000"; 40];
        cells[7] = slip;
        let found = read(with(&cells).as_bytes(), &rupiah());
        assert_eq!(found.questions, [Question::DecimalSign(1, "500.000".into())], "{slip}");
    }
    for few in [
        &["50.000", "75.000", "60.000", "50.00"][..],
        &["50.0000", "75.000"],
        &["500.000", "50.00", "250.000", "5.0"],
    ] {
        let found = read(with(few).as_bytes(), &rupiah());
        assert!(matches!(found.questions[..], [Question::DecimalSign(..)]), "{few:?}");
    }
    // With thousands that prove the comma, the slip alone is told.
    let mut cells = vec!["1.500.000"; 40];
    cells[7] = "50.0000";
    let said = Choices { sign: Some(DecimalSign::Comma), ..rupiah() };
    let told: Vec<_> =
        read(with(&cells).as_bytes(), &said).errors().map(|told| (told.code, told.line)).collect();
    assert_eq!(told, [(Code::BadAmount, 9)]);
}

#[test]
fn three_decimals_among_cells_with_two_have_two_readings() {
    let mut cells = vec!["1250.50"; 40];
    cells[7] = "1.000";
    let found = read(with(&cells).as_bytes(), &rupiah());
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line, told.cell.clone())).collect();
    assert_eq!(told, [(Code::UnclearAmount, 9, "1.000".into())]);
    cells[8] = "12.3456";
    let found = read(with(&cells).as_bytes(), &Choices { round: true, ..rupiah() });
    assert_eq!(found.errors().map(|told| told.line).collect::<Vec<_>>(), [9]);
    // A column of computed cells has them as others.
    let computed = ["16.666666", "33.3333", "8.125", "7.33333333", "1234.5678"];
    let found = read(with(&computed).as_bytes(), &Choices { round: true, ..rupiah() });
    assert!(found.is_usable(), "{:?}", found.told);
    assert_eq!(found.amounts[0].values[2], Some(813));
}

#[test]
fn what_stands_behind_a_number_is_no_part_of_it() {
    for cell in ["50.000 (2)", "50.000,-", "Rp 50.000", "50.000 kg"] {
        assert_eq!(evidence(cell.as_bytes()), Evidence::Unclear(DecimalSign::Point), "{cell}");
    }
}

#[test]
fn texts_among_the_numbers_of_a_sheet_are_told() {
    use kalkulator_koperasi::members::{Grid, Progress, Reader};
    let text = "No Anggota,Simpanan\n1,500000\n2,500.000\n3,1250.5\n4,1250.125\n";
    let list = Reader::read(text.as_bytes(), rupiah());
    let grid: Grid = list.grid;
    let mut reader = Reader::of_sheet(grid, Choices { round: true, ..rupiah() });
    while reader.step(1 << 16) != Progress::Done {}
    let told: Vec<_> = reader.finish().errors().map(|told| (told.code, told.line)).collect();
    assert_eq!(told, [(Code::UnclearAmount, 3)]);
}

#[test]
fn a_column_in_digits_of_another_script_is_one_of_amounts() {
    let text = "No Anggota;Simpanan Pokok;Simpanan Wajib\n1;Rp ５００;5\n2;Rp ６００;5\n";
    let found = read(text.as_bytes(), &rupiah());
    assert_eq!(found.amounts.iter().map(|amounts| amounts.sum).collect::<Vec<_>>(), [110_000, 1_000]);
}

#[test]
fn digits_behind_a_number_make_no_long_decimals_of_it() {
    let mut cells = vec!["1250.50 (2024)"; 8];
    cells.push("1.000");
    let found = read(with(&cells).as_bytes(), &rupiah());
    assert!(
        found.errors().any(|told| (told.code, told.line) == (Code::UnclearAmount, 10)),
        "{:?}",
        found.told
    );
}

#[test]
fn signs_between_thousands_do_not_make_one_of_a_thousand() {
    for cells in
        [["1,500,000", "750.000", "abc"], ["750.000", "1,500,000", ""], ["2.500.000", "750,000", "-"]]
    {
        let found = read(with(&cells).as_bytes(), &rupiah());
        assert!(
            matches!(found.questions.as_slice(), [Question::DecimalSign(1, cell)] if cell.starts_with("750")),
            "{cells:?}: {:?} {:?}",
            found.questions,
            found.amounts
        );
    }
    // One that has its cent decides for one other.
    let found = read(with(&["2.50", "1.000"]).as_bytes(), &rupiah());
    assert_eq!(found.amounts[0].values, [Some(250), Some(100)]);
}
