//! What stands between the cells of a file: decided by headings and by rows of one width, not by counting signs.
//!
//! # Design
//!
//! *Why not the sign that stands most often?* In `1;A;1,1;2,2` commas are as many as semicolons, and where
//! all amounts have decimals there are more. Headings have no decimals.

use super::columns::is_heading_words;
use super::table::{By, Grid, Records, Separator};

/// Records that are looked at.
const HEAD: usize = 40;

/// The separator of a text that begins here.
pub(super) fn separator(text: &[u8], at: usize) -> (Separator, By) {
    let head = head(text, at);
    let mut best = (Separator::default(), [0; 3]);
    for one in Separator::ALL {
        let score = score(head, one);
        if score > best.1 {
            best = (one, score);
        }
    }
    (best.0, if best.1 == [0; 3] { By::Guess } else { By::Content })
}

/// Enough of a text for the records that are looked at.
fn head(text: &[u8], at: usize) -> &[u8] {
    let rest = text.get(at..).unwrap_or_default();
    let mut lines = 0_usize;
    let is_last = |byte: &u8| {
        lines = lines.saturating_add(usize::from(matches!(byte, b'\n' | b'\r')));
        lines >= HEAD.saturating_mul(4)
    };
    let end = rest.iter().take(1 << 16).position(is_last).unwrap_or(rest.len().min(1 << 16));
    rest.get(..end).unwrap_or(rest)
}

/// How well a separator fits: known headings in one record, records of the most frequent width, that width.
fn score(head: &[u8], separator: Separator) -> [usize; 3] {
    let mut grid = Grid::of(head.to_vec());
    let mut records = Records::new(0, 1, separator.sign());
    while grid.len() < HEAD && records.next(&mut grid) {}
    let known = (0..grid.len()).map(|record| is_heading_words(&grid, record)).max().unwrap_or(0);
    let widths: Vec<usize> =
        (0..grid.len()).map(|record| grid.width(record)).filter(|width| *width > 1).collect();
    let count = |width: usize| widths.iter().filter(|one| **one == width).count();
    let most = widths.iter().map(|width| (count(*width), *width)).max().unwrap_or((0, 0));
    [if known > 1 { known } else { 0 }, most.0, most.1]
}
