//! Sheets of workbooks, with the cells that broke other readers.

use kalkulator_koperasi::members::{
    AmountOf, Content, Reader, SharedStrings, Sheet, SheetFault, SheetReader, Styles, Workbook,
};
use proptest::prelude::*;

use super::{rows, rupiah};
use crate::support::chance::few_cases;

const STRINGS: &str = r#"<?xml version="1.0"?><sst><si><t>No Anggota</t></si><si><t/></si><si><r><rPr><b/></rPr><t>Siti </t></r><r><t xml:space="preserve">&amp; Ali</t></r>
    <rPh sb="0" eb="1"><t>no</t></rPh></si><si/><si><t>Nama</t></si><si><t>Simpanan</t></si><si><t>a_x000D_b _x12 &#x41;</t></si></sst>"#;
const STYLES: &str = r#"<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;day&quot;0.00"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"#;

/// The sheet with these rows, pushed in pieces of so many bytes.
fn sheet(body: &str, piece: usize, since_1904: bool) -> Result<Sheet, SheetFault> {
    let (mut strings, mut styles) = (SharedStrings::default(), Styles::default());
    STRINGS.as_bytes().chunks(piece).for_each(|bytes| strings.push(bytes));
    STYLES.as_bytes().chunks(piece).for_each(|bytes| styles.push(bytes));
    let text = format!(
        "<?xml version=\"1.0\"?><!-- a > b --><x:worksheet xmlns:x=\"y\"><sheetData>{body}</sheetData></x:worksheet>"
    );
    let mut reader = SheetReader::new(strings, styles, since_1904);
    text.as_bytes().chunks(piece).for_each(|bytes| reader.push(bytes));
    reader.finish()
}

/// The cells of the first row.
fn cells(row: &str) -> Vec<String> {
    let grid = sheet(&format!("<row r=\"1\">{row}</row>"), 7, false).unwrap().grid;
    (0..grid.width(0)).map(|column| grid.cell(0, column).into_owned()).collect()
}

#[test]
fn cells_that_broke_others_are_what_a_spreadsheet_shows() {
    for (row, wanted) in [
        // An empty shared text is no place.
        (r#"<c r="A1" t="s"><v>1</v></c><c r="B1"><v>5</v></c>"#, &["", "5"][..]),
        // A shared text without a place is not the first of all.
        (r#"<c r="A1" t="s"><v></v></c><c r="B1" t="s"><v/></c><c r="C1"><v>5</v></c>"#, &["", "", "5"]),
        (r#"<c r="A1" t="s"><v>99</v></c><c r="B1"><v>5</v></c>"#, &["", "5"]),
        (
            r#"<c r="A1" t="inlineStr"><is><t>Ali</t></is></c><c r="B1" t="inlineStr"><v>Abu</v></c>"#,
            &["Ali", "Abu"],
        ),
        (r#"<c r="A1" t="inlineStr"><is><t/></is></c><c r="B1"><v>5</v></c>"#, &["", "5"]),
        // Cells without names come in order, and those with names where these say.
        (
            r#"<c><v>1</v></c><c><v>2</v></c><c r="E1"><v>3</v></c><c><v>4</v></c>"#,
            &["1", "2", "", "", "3", "4"],
        ),
        (
            r#"<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1"><v>1</v></c>"#,
            &["Siti & Ali", "", "1"],
        ),
        (r#"<c r="A1" s="1" t="str"><v>bulan lalu</v></c>"#, &["bulan lalu"]),
        (
            r#"<c r="A1" s="1"><v>45658</v></c><c r="B1" s="2"><v>60</v></c><c r="C1" s="3"><v>45658</v></c>"#,
            &["2025-01-01", "1900-02-28", "45658"],
        ),
        (r#"<c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="b"><v>1</v></c>"#, &["#REF!", "TRUE"]),
        (
            r#"<c r="A1"><v>3.17401234567890E+15</v></c><c r="B1"><v>1.25E-2</v></c>"#,
            &["3174012345678900", "0.0125"],
        ),
        (r#"<c r="A1" t="s"><v>6</v></c>"#, &["a\rb _x12 A"]),
        (r#"<c r="A1" t="str"><f>A2&amp;"&gt;"</f><v><![CDATA[a<b]]></v></c>"#, &["a<b"]),
    ] {
        assert_eq!(cells(row), wanted, "{row}");
    }
}

#[test]
fn days_of_1904_are_four_years_later() {
    let body = r#"<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>44196.5</v></c></row>"#;
    let grid = sheet(body, 64, true).unwrap().grid;
    assert_eq!((grid.cell(0, 0), grid.cell(0, 1)), ("1904-01-01".into(), "2025-01-01".into()));
}

const LIST: &str = r#"<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>4</v></c><c r="D3" t="s"><v>5</v></c></row><row r="4"/>
    <row r="5"><c r="B5" t="str"><v>007</v></c><c r="C5" t="s"><v>2</v></c><c r="D5"><v>1250000.5</v></c></row>
    <row r="7" hidden="1"><c r="B7"><v>8</v></c><c r="C7" t="inlineStr"><is><t>Budi</t></is></c><c r="D7"><f>SUM(A1)</f><v>1.125E3</v></c></row>
    <row r="8"><c r="D8"><f>SUM(D5:D7)</f><v>1251125.5</v></c></row><row r="9"><c r="B9"><v>9</v></c><c r="C9" t="str"><v>C</v></c><c r="D9"><f>1</f></c></row>"#;

#[test]
fn a_sheet_is_a_list_whose_lines_are_its_rows() {
    let sheet = sheet(LIST, 11, false).unwrap();
    assert_eq!((sheet.hidden.as_slice(), sheet.not_calculated), (&[7][..], 1));
    let mut reader = Reader::of_sheet(sheet.grid, rupiah());
    while reader.step(1) != kalkulator_koperasi::members::Progress::Done {}
    let list = reader.finish();
    assert!(list.is_usable(), "{:?} {:?}", list.told, list.questions);
    let wanted = [["007", "Siti & Ali", "1250000.5"], ["8", "Budi", "1125"], ["9", "C", ""]];
    assert_eq!(rows(&list), wanted.map(|row| row.map(String::from)));
    assert_eq!((list.line(0), list.line(1)), (5, 7));
    assert!(list.amounts_of(Content::Amount(AmountOf::Savings)).is_some());
}

#[test]
fn what_is_damaged_or_too_wide_is_refused() {
    let mut reader = SharedStrings::default();
    reader.push(b"<!DOCTYPE sst [<!ENTITY a \"b\">]><sst/>");
    assert!(reader.is_damaged());
    let (strings, styles) = (SharedStrings::default(), Styles::default());
    let mut cut = SheetReader::new(strings, styles, false);
    cut.push(b"<worksheet><sheetData><row><c><v>1</v></c></row>");
    assert_eq!(cut.finish().unwrap_err(), SheetFault::Damaged);
    let wide = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert_eq!(sheet(wide, 64, false).unwrap_err(), SheetFault::TooManyColumns);
    let styled = r#"<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>"#;
    assert_eq!(sheet(styled, 64, false).unwrap().grid.width(0), 1);
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn pieces_of_any_size_give_the_same_sheet(piece in 1_usize..200, noise in "[<>&;/!a-c\"'=\\[\\]-]{0,40}") {
        let body = [LIST, &noise].concat();
        let (whole, pieces) = (sheet(&body, 1 << 20, false), sheet(&body, piece, false));
        prop_assert_eq!(whole.is_ok(), pieces.is_ok());
        if let (Ok(whole), Ok(pieces)) = (whole, pieces) {
            prop_assert_eq!(whole.grid.text(), pieces.grid.text());
        }
    }
}

#[test]
fn a_workbook_names_its_sheets_and_parts() {
    let book = br#"<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Rekap &amp; total" sheetId="1" state="hidden" r:id="rId2"/>
        <sheet name="Anggota" sheetId="2" r:id="rId1"/></sheets></workbook>"#;
    let parts =
        br#"<Relationships><Relationship Id="rId1" Type="http://a/worksheet" Target="worksheets/sheet2.xml"/>
        <Relationship Id="rId2" Type="http://a/worksheet" Target="/xl/worksheets/sheet1.xml"/>
        <Relationship Id="rId3" Type="http://a/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
    let book = Workbook::read(book, parts);
    let names: Vec<(&str, bool)> = book.sheets.iter().map(|sheet| (&*sheet.name, sheet.hidden)).collect();
    assert_eq!(names, [("Rekap & total", true), ("Anggota", false)]);
    assert_eq!((book.first(), book.since_1904), (1, true));
    assert_eq!(
        (book.sheet(0), book.sheet(1), book.sheet(2), book.strings(), book.styles()),
        (
            Some("xl/worksheets/sheet1.xml"),
            Some("xl/worksheets/sheet2.xml"),
            None,
            Some("xl/sharedStrings.xml"),
            None
        )
    );
}
