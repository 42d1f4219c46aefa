//! Cells that were mended in place, each with what stood there before.

use super::desk::{Desk, Mended, cell_of};
use crate::members::{Content, MemberList, Told};

impl Desk {
    /// What was typed takes the place of a cell with a fault.
    pub(super) fn mend(&mut self, fault: usize) {
        let Some(list) = &mut self.list else { return };
        let Some(told @ &Told { line, column: Some(column), .. }) = list.errors().nth(fault) else { return };
        let at = cell_of(told);
        let Some((_, text)) = self.mends.iter().find(|(of, _)| *of == at) else { return };
        let is_kept = list.columns.get(column).is_none_or(|one| one.content != Content::CitizenNumber);
        let is_number = list.chosen.number == Some(column);
        let Some(before) = written(list, (line, column), text) else { return };
        // The number of a citizen was wiped when it was read, and is not kept here either.
        if !is_kept || is_number && before.is_empty() {
            return self.read_again();
        }
        // Of a cell that is mended twice the file has what stood there first.
        let is_same = |one: &&Mended| (one.line, one.column) == (line, column);
        let before = self.mended.iter().find(is_same).map_or(before, |one| one.before.clone());
        let mended = Mended { line, column, before, after: text.clone() };
        self.mended.retain(|one| (one.line, one.column) != (line, column));
        self.mended.push(mended);
        self.read_again();
    }

    /// A cell has again what the file has there.
    pub(super) fn unmend(&mut self, place: usize) {
        let Some(list) = &mut self.list else { return };
        if place >= self.mended.len() {
            return;
        }
        let Mended { line, column, before, .. } = self.mended.remove(place);
        if written(list, (line, column), &before).is_some() {
            self.read_again();
        }
    }
}

/// Puts a text into the cell of a line and column; what stood there, if there is such a cell.
fn written(list: &mut MemberList, (line, column): (u32, usize), text: &str) -> Option<String> {
    let record = (0..list.grid.len()).find(|record| list.grid.line(*record) == line)?;
    let before = list.grid.cell(record, column).into_owned();
    list.grid.write(record, column, text).then_some(before)
}
