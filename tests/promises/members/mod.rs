//! Member lists: what stands in a file is read, left out with a reason, or asked about; nothing is lost.

mod balances;
mod days;
mod deletions;
mod directions;
mod doubt;
mod labels;
mod ledger;
mod made;
mod openings;
mod plan;
mod public;
mod shapes;
mod shares;
mod sheet;
mod signs;
mod workbook;
mod written;

use std::path::{Path, PathBuf};

use kalkulator_koperasi::domain::{Currency, Date};
use kalkulator_koperasi::members::{Choices, LedgerChoices, MemberList, Method, Progress, Reader};

/// A kept file.
pub fn bytes(folder: &str, name: &str) -> Vec<u8> {
    std::fs::read(folder_of(folder).join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn folder_of(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/lists").join(folder)
}

pub fn rupiah() -> Choices {
    Choices::of(Currency::Idr)
}

/// The list in some bytes, read in pieces of so many, and whether every record is a member or left out.
#[track_caller]
pub fn read_by(bytes: &[u8], choices: &Choices, piece: usize) -> MemberList {
    let mut reader = Reader::new(choices.clone());
    for part in bytes.chunks(piece.max(1)) {
        reader.push(part);
    }
    let mut steps = 0_usize;
    while reader.step(piece) != Progress::Done {
        steps += 1;
        assert!(steps < 10 * bytes.len() + 100, "it never ends");
    }
    let list = reader.finish();
    accounted_for(&list);
    list
}

#[track_caller]
pub fn read(bytes: &[u8], choices: &Choices) -> MemberList {
    read_by(bytes, choices, 1 << 20)
}

/// A list read as a book of the year 2025 by its closing balances, and by what `change` says of it.
pub fn as_ledger(text: &str, change: impl FnOnce(&mut LedgerChoices)) -> MemberList {
    const BEGINS: Date = Date::known::<2025, 1, 1>();
    let mut said = LedgerChoices { begins: Some(BEGINS), ..LedgerChoices::of(Method::Closing) };
    change(&mut said);
    read(text.as_bytes(), &Choices { ledger: Some(said), ..rupiah() })
}

/// Every record is a member or left out with a reason, in the order of the file; every row has its amounts.
#[track_caller]
fn accounted_for(list: &MemberList) {
    let mut places: Vec<usize> = list.rows.iter().map(|row| *row as usize).collect();
    places.extend(list.left_out.iter().map(|left| left.record));
    places.sort_unstable();
    if list.told.iter().any(|told| told.code.is_of_file()) && list.rows.is_empty() {
        return;
    }
    assert_eq!(places, (0..list.grid.len()).collect::<Vec<_>>(), "read and left out are not all");
    for amounts in &list.amounts {
        assert_eq!(amounts.values.len(), list.rows.len());
        assert_eq!(
            amounts.values.iter().flatten().map(|value| i128::from(*value)).sum::<i128>(),
            amounts.sum
        );
    }
}

/// Hundredths as the tests write them.
pub fn shown(value: Option<i64>) -> String {
    let Some(value) = value else { return String::new() };
    rust_decimal::Decimal::new(value, 2).normalize().to_string()
}

/// Number, name and first amount of every row.
pub fn rows(list: &MemberList) -> Vec<[String; 3]> {
    let amount = |row: usize| list.amounts.first().and_then(|amounts| amounts.values[row]);
    (0..list.rows.len())
        .map(|row| [list.number(row).into_owned(), list.name(row).into_owned(), shown(amount(row))])
        .collect()
}

/// The names of what is told, errors apart: of an error with its line, of a difference with its amount.
pub fn told(list: &MemberList) -> (Vec<String>, Vec<String>) {
    let (mut errors, mut notes) = (Vec::new(), Vec::new());
    for told in &list.told {
        let name = told.code.name();
        match (told.code.is_error(), told.line) {
            (true, 0) if told.cell.is_empty() || name == "too_many_columns" => errors.push(name.to_owned()),
            (true, 0) => errors.push(format!("{name}:{}", told.cell)),
            (true, line) => errors.push(format!("{name}:{line}")),
            (false, _) if name == "total_differs" => notes.push(format!("{name}:{}", told.cell)),
            (false, _) => notes.push(name.to_owned()),
        }
    }
    (errors, notes)
}
