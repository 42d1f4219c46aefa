//! What a script beside the module hands over and takes away: the bytes of files, turns to work in, the text of files.
//!
//! # Design
//!
//! *Why names and not functions?* Each function that a script calls costs every visitor some hundred bytes, and most never open a
//! list. So there is one, for all that is handed over.

use super::deed::Screen;
use super::desk::Desk;
use super::file::{File, Stopped};
use super::work::{Unpacking, Work};
use crate::members::{BOOK_PARTS, Reader, SheetFault, SheetReader, Workbook};

/// What is said where something was done.
const DONE: &str = "on";

/// Takes something; says what it is to be told.
pub(in crate::ui) fn hand(desk: &mut Desk, what: &str, bytes: &[u8]) -> String {
    let (verb, about) = what.split_once(' ').unwrap_or((what, ""));
    match verb {
        "step" => desk.step(about.parse().unwrap_or(1)).into(),
        "open" => {
            desk.open(File { name: about.into(), ..File::default() });
            desk.work = Work::Taking(Box::new(Reader::new(desk.choices.clone())));
            DONE.into()
        }
        "again" if matches!(desk.work, Work::Again) => {
            desk.work = Work::Taking(Box::new(Reader::new(desk.choices.clone())));
            DONE.into()
        }
        "push" => with_reader(desk, |reader| reader.push(bytes)),
        "read" => match core::mem::replace(&mut desk.work, Work::Idle) {
            Work::Taking(reader) => {
                desk.work = Work::Reading(reader, 0);
                DONE.into()
            }
            other => {
                desk.work = other;
                String::new()
            }
        },
        "fail" if desk.file.is_some() => {
            desk.stop(Stopped::Named(about.into()));
            DONE.into()
        }
        // The file is still there, below the accounts that were not waited for.
        "cancel" if desk.work.is_under_way() && desk.movements.is_some() => {
            desk.work = Work::Idle;
            desk.turn(Screen::Problems);
            DONE.into()
        }
        "cancel" if desk.work.is_under_way() => {
            desk.stop(Stopped::Named("cancelled".into()));
            DONE.into()
        }
        "printed" if desk.batch.take().is_some() => DONE.into(),
        "contents" if desk.shares().is_some() => BOOK_PARTS.join("\n"),
        _ => workbook(desk, verb, about, bytes),
    }
}

fn with_reader(desk: &mut Desk, act: impl FnOnce(&mut Reader)) -> String {
    let Work::Taking(reader) = &mut desk.work else { return String::new() };
    act(reader);
    DONE.into()
}

/// The parts of a workbook, one after the other.
fn workbook(desk: &mut Desk, verb: &str, about: &str, bytes: &[u8]) -> String {
    if verb == "workbook" {
        desk.open(File { name: about.into(), ..File::default() });
        desk.work = Work::Unpacking(Box::default());
        return DONE.into();
    }
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
    let Work::Unpacking(unpacking) = core::mem::replace(&mut desk.work, Work::Idle) else { return };
    match unpacking.sheet.map(SheetReader::finish) {
        Some(Ok(sheet)) => {
            if let Some(file) = &mut desk.file {
                file.hidden = sheet.hidden.len();
                file.not_calculated = sheet.not_calculated;
            }
            desk.work = Work::Reading(Box::new(Reader::of_sheet(sheet.grid, desk.choices.clone())), 0);
        }
        Some(Err(fault)) => desk.stop(Stopped::Sheet(fault)),
        None => desk.stop(Stopped::Sheet(SheetFault::Damaged)),
    }
}
