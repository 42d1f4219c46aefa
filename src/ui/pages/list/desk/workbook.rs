//! What takes workbooks apart, in a file of the module of its own: most lists are text.

use core::cell::Cell;
use std::rc::Rc;

use yew::Callback;

use super::desk::Desk;
use super::files::DONE;
use super::work::{Unpacking, Work};
use crate::members::{SheetFault, SheetReader, Workbook};
use crate::ui::load::part;

/// Takes a part of a workbook by its name; says what it is to be told, as `hand` does.
type TakePart = fn(&mut Desk, &str, &[u8]) -> String;

part!(WorkbookPart: TakePart = take_part,
    __wasm_split_load_workbook,
    __wasm_split_00workbook00_import_00000000000000000000000000000015_get,
    __wasm_split_00workbook00_export_00000000000000000000000000000015_get);

/// How far it has come.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Fetched {
    #[default]
    No,
    Asked,
    Here,
}

/// Hands the parts of workbooks over, to what is fetched for the first of them.
#[derive(Default)]
pub(in crate::ui) struct Unpacker(Rc<Cell<Fetched>>);

impl Unpacker {
    /// Takes a part. Nothing is said before that can be done, also where it was asked for in vain: whoever has it asks again.
    pub fn take(&self, desk: &mut Desk, what: &str, bytes: &[u8]) -> String {
        if self.0.get() == Fetched::No {
            self.0.set(Fetched::Asked);
            let fetched = Rc::clone(&self.0);
            WorkbookPart::fetch(&Callback::from(move |here| {
                fetched.set(if here { Fetched::Here } else { Fetched::No });
            }));
        }
        if self.0.get() == Fetched::Here { WorkbookPart::get()(desk, what, bytes) } else { String::new() }
    }
}

/// Whether something that is handed over is a part of a workbook.
pub(in crate::ui) fn is_of_workbook(what: &str) -> bool {
    let verb = what.split(' ').next().unwrap_or(what);
    matches!(verb, "book" | "parts" | "strings" | "styles" | "sheet" | "unpacked")
}

/// The parts of a workbook, one after the other.
fn take_part(desk: &mut Desk, what: &str, bytes: &[u8]) -> String {
    let (verb, about) = what.split_once(' ').unwrap_or((what, ""));
    let Work::Unpacking(unpacking) = &mut desk.work else { return String::new() };
    match verb {
        "book" => unpacking.book = bytes.to_vec(),
        "parts" => return parts(desk, bytes, about),
        "strings" => unpacking.strings.push(bytes),
        "styles" => unpacking.styles.push(bytes),
        "sheet" => {
            let Unpacking { strings, styles, sheet, workbook, .. } = &mut **unpacking;
            let reader = sheet.get_or_insert_with(|| {
                SheetReader::new(core::mem::take(strings), core::mem::take(styles), workbook.since_1904)
            });
            reader.push(bytes);
        }
        "unpacked" => unpacked(desk),
        _ => return String::new(),
    }
    DONE.into()
}

/// Which parts are needed, a line each: texts, styles, the sheet that is wanted or the first one.
fn parts(desk: &mut Desk, bytes: &[u8], wanted: &str) -> String {
    let Work::Unpacking(unpacking) = &mut desk.work else { return String::new() };
    unpacking.workbook = Workbook::read(&unpacking.book, bytes);
    let workbook = &unpacking.workbook;
    let place = wanted.parse().unwrap_or_else(|_| workbook.first());
    let lines = [workbook.strings(), workbook.styles(), workbook.sheet(place)].map(Option::unwrap_or_default);
    if let Some(file) = &mut desk.file {
        file.sheets = workbook.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        file.sheet = place;
    }
    lines.join("\n")
}

/// All of a sheet is here, and the archive was sound.
fn unpacked(desk: &mut Desk) {
    let Work::Unpacking(unpacking) = &mut desk.work else { return };
    let sheet = unpacking.sheet.take().map_or(Err(SheetFault::Damaged), SheetReader::finish);
    unpacking.done = Some(sheet);
}
