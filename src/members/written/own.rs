//! What of a list itself goes out, whatever it is written as.

use std::borrow::Cow;

use crate::members::columns::{Column, Content};
use crate::members::list::MemberList;

/// A cell of the list.
pub(super) enum Own<'a> {
    /// Of a column of amounts that is used; nothing where it is blank.
    Amount(Option<i64>),
    /// A text, and no formula whatever it looks like.
    Text(Cow<'a, str>),
    /// Of a column of amounts that is not used: most likely a number.
    AsItStands(Cow<'a, str>),
}

/// The cell of a row in a column.
pub(super) fn own<'a>(list: &'a MemberList, row: usize, (column, kind): (usize, &Column)) -> Own<'a> {
    match list.amounts_in(column) {
        Some(amounts) => Own::Amount(amounts.values.get(row).copied().flatten()),
        None if list.chosen.number == Some(column) => Own::Text(list.number(row)),
        None if kind.content.is_amount() => Own::AsItStands(list.cell(row, column)),
        None => Own::Text(list.cell(row, column)),
    }
}

/// The columns that go out: all but those of citizens' numbers.
pub(super) fn kept(list: &MemberList) -> impl Iterator<Item = (usize, &Column)> {
    list.columns.iter().enumerate().filter(|(_, column)| column.content != Content::CitizenNumber)
}

/// The heading of a column; of one without, a word that is known again.
pub(super) fn heading(column: &Column) -> &str {
    match column.content {
        _ if !column.heading.is_empty() => &column.heading,
        Content::MemberNumber | Content::Name => column.content.code(),
        Content::Amount(_) => "amount",
        _ => "",
    }
}
