//! The column that says which way movements go, found by what stands in it.
//!
//! # Design
//!
//! *Why not by its heading alone?* Programs call it `D/K`, `Tipe`, `Kode`, `Keterangan`. Where it is not found the amounts look like
//! those of payments, and what was taken out would be added to what was paid in.

use super::direction::{are_directions, tells_of_taking_out};
use crate::members::columns::{Column, Content, Use};
use crate::members::table::Grid;

/// Records by which a column is judged.
const SAMPLE: usize = 200;
/// What a column may hold, by its heading, that says so all the same; those before outdo those behind.
const MAY_SAY: [Content; 5] =
    [Content::Movement, Content::Other, Content::Kind, Content::Remark, Content::Reference];

/// Says of the column whose cells tell which way movements go that it does. What is said of columns stays.
pub(in crate::members) fn find_directions(
    grid: &Grid,
    from: usize,
    columns: &mut [Column],
    said: &[(usize, Use)],
) {
    if said.iter().any(|(_, said)| *said == Use::Holds(Content::Movement)) {
        return;
    }
    let is_of_directions = |place: usize, content: Content| {
        let cells = || {
            let records = from..grid.len().min(from.saturating_add(SAMPLE));
            let filled = records.filter(move |record| !grid.is_blank(*record, place));
            filled
                .map(move |record| grid.cell(record, place))
                .filter(|cell| !cell.eq_ignore_ascii_case("null"))
        };
        // Kinds of payments are kinds of savings, unless some are of what is taken out.
        let is_mixed = || content != Content::Kind || cells().any(|cell| tells_of_taking_out(&cell));
        are_directions(cells()) && is_mixed()
    };
    let found = MAY_SAY.into_iter().find_map(|content| {
        let may = |place: &usize| {
            let is_free = |column: &Column| column.content == content && column.filled && !column.taken;
            columns.get(*place).is_some_and(is_free) && said.iter().all(|(at, _)| at != place)
        };
        (0..columns.len()).filter(may).find(|place| is_of_directions(*place, content))
    });
    let Some(found) = found else { return };
    // `Jenis` beside `D/K` says what kind of savings a movement is of.
    let has_kinds = columns.iter().any(|column| column.content == Content::Kind && column.filled);
    for (place, column) in columns.iter_mut().enumerate() {
        if place == found {
            column.content = Content::Movement;
        } else if column.content == Content::Movement {
            column.content = if has_kinds { Content::Other } else { Content::Kind };
        }
    }
}
