//! The column that says which way movements go, found by what stands in it.
//!
//! # Design
//!
//! *Why not by its heading alone?* Programs call it `D/K`, `Tipe`, `Kode`, `Keterangan`. Where it is not found the amounts look like
//! those of payments, and what was taken out would be added to what was paid in.

use std::borrow::Cow;

use super::direction::{Direction, Marks, is_of_out, may_be_taken_out, of_word};
use crate::members::columns::{AmountOf, Column, Content, Use};
use crate::members::table::Grid;

/// Records by which a column is judged, from all over the list.
const SAMPLE: usize = 400;
/// What a column may hold, by its heading, that says so all the same; those before outdo those behind.
const MAY_SAY: [Content; 5] =
    [Content::Movement, Content::Other, Content::Kind, Content::Remark, Content::Reference];
/// Letters and signs that stand for directions where a column has no words.
const LETTERS: [&str; 5] = ["dkc", "mk", "st", "io", "+-\u{2212}"];

/// Says of the column whose cells tell which way movements go that it does. What is said of columns stays, and so does a column
/// whose heading and cells say it already; where amounts in and out have columns of their own nothing else is needed.
pub(in crate::members) fn find_directions(
    grid: &Grid,
    from: usize,
    columns: &mut [Column],
    said: &[(usize, Use)],
) {
    let has = |columns: &[Column], content: Content| {
        columns.iter().any(|column| column.filled && column.content == content)
    };
    let [paid_in, taken_out] = [AmountOf::In, AmountOf::Out].map(|of| has(columns, Content::Amount(of)));
    if said.iter().any(|(_, said)| *said == Use::Holds(Content::Movement)) || paid_in && taken_out {
        return;
    }
    let records = sample(grid, from);
    let cells = |place: usize| records.iter().map(move |record| grid.cell(*record, place));
    let names_it =
        |place: usize| cells(place).any(|cell| may_be_taken_out(&cell)) || are_directions(cells(place));
    let is_it = |place: usize, content: Content| match content {
        Content::Movement => names_it(place),
        // Kinds of payments are kinds of savings, unless some are of what is taken out.
        Content::Kind => cells(place).any(|cell| is_of_out(&cell)) && are_directions(cells(place)),
        _ => are_directions(cells(place)),
    };
    let found = MAY_SAY.into_iter().find_map(|content| {
        let may = |place: &usize| {
            let is_free = |column: &Column| column.content == content && column.filled && !column.taken;
            columns.get(*place).is_some_and(is_free) && said.iter().all(|(at, _)| at != place)
        };
        (0..columns.len()).filter(may).find(|place| is_it(*place, content))
    });
    let Some(found) = found else { return };
    // `Jenis` beside `D/K` says what kind of savings a movement is of.
    let has_kinds = has(columns, Content::Kind);
    for (place, column) in columns.iter_mut().enumerate() {
        if place == found {
            column.content = Content::Movement;
        } else if column.content == Content::Movement {
            column.content = if has_kinds { Content::Other } else { Content::Kind };
        }
    }
}

/// Records that are more than a title, from all over the list.
fn sample(grid: &Grid, from: usize) -> Vec<usize> {
    let every = grid.len().saturating_sub(from).div_ceil(SAMPLE).max(1);
    (from..grid.len()).step_by(every).filter(|record| grid.filled(*record) > 1).collect()
}

/// Whether the cells of a column say which way movements go: nine of ten do, in words or by one pair of letters, and not all of them
/// say that something was paid in.
fn are_directions<'a>(cells: impl Iterator<Item = Cow<'a, str>>) -> bool {
    let (mut all, mut told) = (0_usize, 0_usize);
    let (mut letters, mut others): (Vec<String>, bool) = (Vec::new(), false);
    for cell in cells {
        all = all.saturating_add(1);
        let word = cell.to_lowercase();
        if word.chars().count() == 1 {
            told = told.saturating_add(1);
            if !letters.contains(&word) {
                letters.push(word);
            }
        } else if let Some(direction) = of_word(&word, Marks::default()) {
            told = told.saturating_add(1);
            others |= direction != Direction::In;
        }
    }
    let is_pair = |pair: &&str| letters.iter().all(|one| pair.contains(&**one));
    let is_told = if letters.is_empty() { others } else { letters.len() > 1 && LETTERS.iter().any(is_pair) };
    all > 1 && is_told && told.saturating_mul(10) >= all.saturating_mul(9)
}
