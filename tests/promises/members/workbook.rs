//! A list out as a workbook: what stands there is exact, is no formula of somebody else, and comes back as it was.

use kalkulator_koperasi::domain::{Currency, Money, RemainderRule};
use kalkulator_koperasi::members::{
    BOOK_PARTS, BookCell, BookWriter, Choices, Key, MEMBERS, MemberList, Plan, Pool, Reader, SharedStrings,
    Shares, SheetReader, Styles, fixed_part, share, whole_sheet,
};

use super::{bytes, folder_of, read, rupiah};

fn shared(list: &MemberList, hundredths: i128, currency: Currency) -> Vec<Shares> {
    let amount = Money::from_hundredths(hundredths);
    let pool = |keys: Vec<Key>| Pool { line: None, name: None, amount, keys, others: 0, stated: None };
    let pools = vec![pool(vec![Key::Weight]), pool(vec![Key::Weight])];
    let columns = [(Key::Weight, list.chosen.amounts.clone())];
    share(list, &Plan::Pools(pools, RemainderRule::LargestRemainder), &columns, currency).unwrap()
}

/// The sheet of the members.
fn sheet(list: &MemberList, shares: &[Shares], currency: Currency) -> String {
    let titles: Vec<String> = (0..shares.len()).map(|place| format!("Bagian <{place}> & \"lain\"")).collect();
    let writer = BookWriter::new(list, shares, &titles, currency);
    let mut out = String::new();
    writer.begin(&mut out);
    (0..list.rows.len()).for_each(|row| writer.row(row, &mut out));
    writer.end("Jumlah", &mut out);
    out
}

fn read_again(xml: &str, choices: Choices) -> MemberList {
    let mut styles = Styles::default();
    styles.push(fixed_part("xl/styles.xml", [""; 3]).unwrap().as_bytes());
    let mut reader = SheetReader::new(SharedStrings::default(), styles, false);
    reader.push(xml.as_bytes());
    let mut reader = Reader::of_sheet(reader.finish().unwrap().grid, choices);
    while reader.step(usize::MAX) != kalkulator_koperasi::members::Progress::Done {}
    reader.finish()
}

#[test]
fn what_goes_out_as_a_workbook_comes_back_as_it_was() {
    let mut seen = 0;
    for folder in ["made", "public"] {
        for entry in std::fs::read_dir(folder_of(folder)).unwrap() {
            let path = entry.unwrap().path();
            let list = read(&std::fs::read(&path).unwrap(), &rupiah());
            let sum: i128 = list.amounts.iter().map(|amounts| amounts.sum).sum();
            let negative =
                list.amounts.iter().flat_map(|amounts| &amounts.values).flatten().any(|value| *value < 0);
            if !list.is_usable() || list.amounts.is_empty() || sum == 0 || negative {
                continue;
            }
            let shares = shared(&list, 123_456_700, Currency::Idr);
            let again = read_again(&sheet(&list, &shares, Currency::Idr), rupiah());
            let who = |list: &MemberList| -> Vec<(String, String)> {
                (0..list.rows.len())
                    .map(|row| (list.number(row).into_owned(), list.name(row).into_owned()))
                    .collect()
            };
            assert_eq!(who(&again), who(&list), "{}", path.display());
            for amounts in &list.amounts {
                let heading = &list.columns[amounts.column].heading;
                let place = again.columns.iter().position(|column| column.heading == *heading);
                let Some(found) = place.and_then(|place| again.amounts_in(place)) else { continue };
                assert_eq!(found.values, amounts.values, "{} {heading}", path.display());
            }
            let last = again.columns.len() - 1;
            assert_eq!(again.columns[last].heading, "Bagian <2> & \"lain\"", "{}", path.display());
            for row in 0..list.rows.len() {
                let part = shares[2].part(row).map_or_else(String::new, |part| (part / 100).to_string());
                assert_eq!(again.cell(row, last), part, "{} {row}", path.display());
            }
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} lists");
}

#[test]
fn formulas_stand_only_where_doubles_add_up_to_our_number() {
    let text = b"no anggota,nama,simpanan\n1,=HYPERLINK(1),100\n2,Budi,200.5\n";
    let list = read(text, &rupiah());
    let idr = sheet(&list, &shared(&list, 1_000_100, Currency::Idr), Currency::Idr);
    // The list's own column has half a rupiah; those of the shares are whole.
    let formulas: Vec<&str> =
        idr.split("<f>").skip(1).map(|rest| &rest[..rest.find("</f>").unwrap()]).collect();
    assert_eq!(formulas, ["SUM(D2:E2)", "SUM(D3:E3)", "SUM(D2:D3)", "SUM(E2:E3)", "SUM(F2:F3)"]);
    assert!(idr.contains("<is><t xml:space=\"preserve\">=HYPERLINK(1)</t></is>"), "a name is a text");
    // Every formula has its value beside it.
    assert_eq!(idr.matches("<f>").count(), idr.matches("</f><v>").count());
    assert!(idr.contains("<f>SUM(D2:D3)</f><v>10001</v>"), "{idr}");
    let list = read(text, &Choices::of(Currency::Myr));
    let myr = sheet(&list, &shared(&list, 1_001, Currency::Myr), Currency::Myr);
    assert!(!myr.contains("<f>"), "sen are no whole units: {myr}");
    // Beyond 53 bits a spreadsheet would show another amount.
    let large = read(b"no anggota,simpanan\n1,1\n", &rupiah());
    let shares = shared(&large, 9_007_199_254_740_993 * 100, Currency::Idr);
    let large = sheet(&large, &shares, Currency::Idr);
    assert!(large.contains("preserve\">9007199254740993<") && !large.contains("<f>SUM(C"), "{large}");
}

#[test]
fn numbers_of_citizens_are_in_no_sheet() {
    let list = read(&bytes("public", "potongan-nik-karyawan.csv"), &rupiah());
    let out = sheet(&list, &shared(&list, 1_000_000, Currency::Idr), Currency::Idr);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count() == 16;
    assert!(!out.split(['<', '>']).any(digits), "{out}");
}

#[test]
fn every_part_is_well_formed_and_texts_are_escaped() {
    let sheets = ["R & D", "Anggota", "<x>"];
    for name in BOOK_PARTS {
        if name.contains("worksheets") {
            continue;
        }
        let part = fixed_part(name, sheets).unwrap_or_else(|| panic!("{name}"));
        assert!(
            part.starts_with("<?xml") && part.matches('<').count() == part.matches('>').count(),
            "{name}"
        );
    }
    let book = fixed_part("xl/workbook.xml", sheets).unwrap();
    assert!(book.contains("name=\"R &amp; D\"") && book.contains("&lt;x&gt;"), "{book}");
    assert_eq!(fixed_part(MEMBERS, sheets), None);
    let rows = [vec![
        BookCell::Title("a\u{1}b & c".into()),
        BookCell::Text(String::new()),
        BookCell::Amount(150),
        BookCell::Text("_x0041_ _xy".into()),
    ]];
    let sheet = whole_sheet(&rows, &[10, 20], Currency::Idr);
    assert!(
        sheet.contains("<c r=\"A1\" s=\"6\" t=\"inlineStr\"><is><t xml:space=\"preserve\">ab &amp; c</t>"),
        "{sheet}"
    );
    assert!(
        sheet.contains("<c r=\"C1\" s=\"3\"><v>1.5</v></c>") && sheet.contains(">_x005F_x0041_ _xy<"),
        "{sheet}"
    );
}
