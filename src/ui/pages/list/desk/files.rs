//! What a script beside the module hands over and takes away: the bytes of files, turns to work in, the text of files.
//!
//! # Design
//!
//! *Why names and not functions?* Each function that a script calls costs every visitor some hundred bytes, and most never open a
//! list. So there is one, for all that is handed over.

use super::deed::Screen;
use super::desk::Desk;
use super::file::{File, Stopped};
use super::work::Work;
use crate::members::{BOOK_PARTS, Reader, Sheet, SheetFault};

/// What is said where something was done.
pub(super) const DONE: &str = "on";

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
            Work::Unpacking(unpacking) => {
                read_sheet(desk, unpacking.done);
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
        // Its parts are for what takes workbooks apart.
        "workbook" => {
            desk.open(File { name: about.into(), ..File::default() });
            desk.work = Work::Unpacking(Box::default());
            DONE.into()
        }
        _ => String::new(),
    }
}

/// Begins to read a sheet that was taken out of its workbook.
fn read_sheet(desk: &mut Desk, sheet: Option<Result<Sheet, SheetFault>>) {
    match sheet {
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

fn with_reader(desk: &mut Desk, act: impl FnOnce(&mut Reader)) -> String {
    let Work::Taking(reader) = &mut desk.work else { return String::new() };
    act(reader);
    DONE.into()
}
