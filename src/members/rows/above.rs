//! Sums that stand above what they are of, in rows without number: the village before its members.

use super::sums::Sums;

/// The last row without number, and what stands below it.
#[derive(Debug, Default)]
pub(in crate::members) struct Above {
    row: Option<(u32, Vec<Option<i64>>)>,
    below: Sums,
}

impl Above {
    /// Takes the row of a line; says the line of the one before that was the sum of rows up to here.
    pub(in crate::members) fn take(
        &mut self,
        line: u32,
        amounts: &[Option<i64>],
        numbered: bool,
    ) -> Option<u32> {
        let before = if numbered { None } else { self.end() };
        if !numbered {
            (self.row, self.below) = (Some((line, amounts.to_vec())), Sums::new(amounts.len()));
            return before;
        }
        for (place, amount) in amounts.iter().enumerate() {
            self.below.add(place, amount.unwrap_or(0));
        }
        before
    }

    /// The line of the last row without number, if it has the sum of several below it.
    pub(in crate::members) fn end(&self) -> Option<u32> {
        self.row.as_ref().filter(|(_, amounts)| self.below.is_of_several(amounts)).map(|(line, _)| *line)
    }
}
