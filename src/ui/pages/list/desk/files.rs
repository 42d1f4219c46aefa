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
use crate::i18n::Language;
use crate::i18n::member_shares::share_title as shares_title;
use crate::i18n::members::{reason, reason_headings};
use crate::members::{Of, Reader, Shares, SheetFault, SheetReader, Workbook, Writer};

/// Bytes of a file that are given away at once.
const PIECE: usize = 1 << 18;
/// What is said where something was done.
const DONE: &str = "on";

/// Takes something; says what it is to be told.
pub(in crate::ui) fn hand(
    desk: &mut Desk,
    what: &str,
    bytes: &[u8],
    titles: &[String],
    language: Language,
) -> String {
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
        "cancel" if desk.work.is_under_way() => {
            desk.stop(Stopped::Named("cancelled".into()));
            DONE.into()
        }
        "printed" if desk.batch.take().is_some() => DONE.into(),
        "piece" => piece(desk, about, titles, language),
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

/// The column of what is paid out: what is left after tax and after what is credited, or all of it.
fn paid(shares: &[Shares]) -> Option<&Shares> {
    let of = |of: &Of| shares.iter().find(|shares| shares.of == *of);
    of(&Of::Net).or_else(|| of(&Of::Total))
}

/// The next piece of a file that is saved: the list with its shares, or the rows with faults; nothing at its end.
fn piece(desk: &mut Desk, of: &str, titles: &[String], language: Language) -> String {
    if desk.screen < Screen::Problems {
        return String::new();
    }
    let Some(list) = &desk.list else { return String::new() };
    let (mut out, begin) = (Vec::new(), desk.written == 0);
    if of == "faults" {
        if begin {
            let headings = reason_headings(language);
            out = Writer::new(list, &[]).bad_rows(headings, &|told| reason(told, list, language));
        }
        desk.written = usize::from(begin);
    } else {
        let Some(shares) = desk.found.as_ref().and_then(|found| found.shares.as_deref().ok()) else {
            return String::new();
        };
        let writer = Writer::new(list, shares);
        let payments = (of == "payments").then(|| paid(shares)).flatten();
        let own: Vec<usize> = [list.chosen.number, list.chosen.name].into_iter().flatten().collect();
        let columns = [own, desk.payees.clone()].concat();
        if begin {
            match payments {
                Some(shares) => {
                    let title = shares_title(&shares.of, language);
                    writer.headings_of(&columns, title, &mut out);
                }
                None => writer.headings(titles, &mut out),
            }
        }
        let mut row = desk.written.saturating_sub(1);
        while row < list.rows.len() && out.len() < PIECE {
            match payments.map(|shares| shares.part(row).unwrap_or(0)) {
                // Nothing is paid to whoever gets nothing.
                Some(part) if part > 0 => writer.row_of(row, &columns, part, &mut out),
                Some(_) => {}
                None => writer.row(row, &mut out),
            }
            row = row.saturating_add(1);
        }
        desk.written = if out.is_empty() { 0 } else { row.saturating_add(1) };
    }
    String::from_utf8(out).unwrap_or_default()
}
