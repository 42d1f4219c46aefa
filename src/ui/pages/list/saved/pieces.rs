//! Files that are saved: the list with its shares, as text or as a workbook; payments; rows with faults. A piece at a time.

use super::report::{explanation, summary};
use crate::i18n::member_shares::share_title;
use crate::i18n::members::{reason, reason_headings};
use crate::i18n::pages::list as words;
use crate::i18n::{capitalised, say};
use crate::members::{
    BookWriter, EXPLANATION, MEMBERS, MemberList, SUMMARY, Shares, Writer, fixed_part, whole_sheet,
};
use crate::ui::pages::list::desk::{Desk, Screen, paid};
use crate::ui::pages::list::entered::View;
use crate::ui::pages::list::names::titles;

/// Bytes of a file that are given away at once.
const PIECE: usize = 1 << 18;

/// The first piece of a file, or of a part of a workbook, or the one after the last, behind a sign; another sign at its end. Nothing
/// where there is none, or where it is of another list by now: half a file is no file.
pub(super) fn piece(view: &View<'_>, desk: &mut Desk, of: &str, begins: bool) -> String {
    if desk.screen < Screen::Problems || !begins && desk.written == 0 {
        return String::new();
    }
    if begins {
        desk.written = 0;
    }
    let Some((text, written)) = next(desk, of, view).filter(|(text, _)| !text.is_empty()) else {
        desk.written = 0;
        return END.into();
    };
    desk.written = written;
    ["+", &text].concat()
}

/// Instead of a piece, at the end of a file.
const END: &str = ".";

/// The piece, and how much is written with it.
fn next(desk: &Desk, of: &str, view: &View<'_>) -> Option<(String, usize)> {
    let list = desk.list.as_ref()?;
    let begins = desk.written == 0;
    if of == "faults" {
        if !begins {
            return None;
        }
        let headings = reason_headings(view.context.language());
        let rows =
            Writer::new(list, &[]).bad_rows(headings, &|told| reason(told, list, view.context.language()));
        return Some((String::from_utf8(rows).ok()?, 1));
    }
    let shares = desk.shares()?;
    match of {
        "shares" | "payments" => text(desk, list, shares, of == "payments", view),
        MEMBERS => Some(members(desk, list, shares, view)),
        _ if !begins => None,
        SUMMARY => Some((whole_sheet(&summary(view, desk), &SUMMARY_WIDTHS, desk.choices.currency), 1)),
        EXPLANATION => Some((whole_sheet(&explanation(view, desk), &[WIDE], desk.choices.currency), 1)),
        _ => Some((fixed_part(of, words::SHEETS.map(|name| say(name, view.context.language())))?, 1)),
    }
}

/// Letters of the columns of a summary, and of an explanation.
const SUMMARY_WIDTHS: [u16; 6] = [34, 20, 34, 20, 20, 16];
const WIDE: u16 = 110;

/// The list with its shares, or what is paid to whom.
fn text(
    desk: &Desk,
    list: &MemberList,
    shares: &[Shares],
    pays: bool,
    view: &View<'_>,
) -> Option<(String, usize)> {
    let mut out = Vec::new();
    let writer = Writer::new(list, shares);
    let payments = pays.then(|| paid(shares)).flatten();
    let own: Vec<usize> = [list.chosen.number, list.chosen.name].into_iter().flatten().collect();
    let columns = [own, desk.payees.clone()].concat();
    if desk.written == 0 {
        match payments {
            Some(shares) => {
                writer.headings_of(
                    &columns,
                    &capitalised(share_title(&shares.of, view.context.language())),
                    &mut out,
                );
            }
            None => writer.headings(&titles(desk, view.context.language()), &mut out),
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
    Some((String::from_utf8(out).ok()?, row.saturating_add(1)))
}

/// The sheet of the members.
fn members(desk: &Desk, list: &MemberList, shares: &[Shares], view: &View<'_>) -> (String, usize) {
    let (mut out, titles) = (String::new(), titles(desk, view.context.language()));
    let writer = BookWriter::new(list, shares, &titles, desk.choices.currency);
    if desk.written == 0 {
        writer.begin(&mut out);
    }
    let mut row = desk.written.saturating_sub(1);
    while row < list.rows.len() && out.len() < PIECE {
        writer.row(row, &mut out);
        row = row.saturating_add(1);
    }
    if row == list.rows.len() && out.len() < PIECE {
        writer.end(say(words::TOTAL_ROW, view.context.language()), &mut out);
        row = row.saturating_add(1);
    }
    (out, row.saturating_add(1))
}
