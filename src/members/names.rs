//! Names that stand more than once where no number tells the members apart, and amounts that are not in full.

use std::collections::HashSet;

use super::columns::{Content, is_scaled};
use super::list::MemberList;
use super::rows::Why;
use super::told::{Code, Told};

/// The names of members without a number of their own.
#[derive(Debug, Default)]
pub(super) struct Names {
    seen: HashSet<String>,
    again: Vec<Told>,
}

impl Names {
    /// Takes the name of a record.
    pub(super) fn take(&mut self, list: &MemberList, record: usize) {
        let Some(name) = list.chosen.name else { return };
        let has_number = list.chosen.number.is_some_and(|number| {
            let is_own = list.columns.get(number).is_some_and(|one| one.content != Content::RunningNumber);
            is_own && !list.grid.is_blank(record, number)
        });
        if has_number || !list.chosen.citizen.is_empty() {
            return;
        }
        let text = list.grid.cell(record, name);
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if !plain.is_empty() && !self.seen.insert(plain) {
            self.again.push(Told::at(Code::SameName, list.grid.line(record), Some(name), &text));
        }
    }

    /// Those that stood already.
    pub(super) fn again(&self) -> &[Told] {
        &self.again
    }
}

/// The first record above the list, or heading, that says that amounts are in thousands.
pub(super) fn scaled(list: &MemberList) -> Option<Told> {
    let first = list.left_out.iter().filter(|left| matches!(left.why, Why::Title | Why::Heading));
    let mut cells =
        first.flat_map(|left| (0..list.grid.width(left.record)).map(move |column| (left, column)));
    cells.find_map(|(left, column)| {
        let cell = list.grid.cell(left.record, column);
        is_scaled(&cell).then(|| Told::at(Code::InThousands, left.line, Some(column), &cell))
    })
}
