//! Which of the columns are used: for the number, for the name, as amounts.
//!
//! # Design
//!
//! *Why does what stands in a column outdo its heading for the numbers of citizens alone?* A co-op of
//! employees calls NIK what the employer gave, and another what the state gave. Elsewhere a heading says what
//! the co-op means.

use core::ops::Range;

use super::citizen::is_citizen_number;
use super::column::Column;
use super::content::{AmountOf, Content, Use};
use super::recap::as_recap;
use crate::members::table::Grid;

/// The columns that are used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The member's number.
    pub number: Option<usize>,
    /// The name.
    pub name: Option<usize>,
    /// Numbers of citizens: looked at for members that stand twice, then wiped.
    pub citizen: Vec<usize>,
    /// Amounts.
    pub amounts: Vec<usize>,
    /// Two columns say the same thing in the same words.
    pub same: Option<(usize, usize)>,
}

/// Records under the heading by which a column is judged.
const SAMPLE: usize = 200;

/// Says which columns are filled and what they hold, and which are used: by their headings, or by what was
/// said of them.
pub(in crate::members) fn choose(
    grid: &Grid,
    from: usize,
    columns: &mut [Column],
    uses: &[(usize, Use)],
) -> Chosen {
    let sample = from..grid.len().min(from.saturating_add(SAMPLE));
    not_of_words(grid, &sample, columns, uses);
    for (place, column) in columns.iter_mut().enumerate() {
        let cells = || sample.clone().filter(|record| !grid.is_blank(*record, place));
        column.filled = cells().next().is_some();
        if let Some((_, said)) = uses.iter().find(|(at, _)| *at == place) {
            column.content = said.content();
        }
        let alike = cells().filter(|record| is_citizen_number(&grid.cell(*record, place))).count();
        if !column.content.is_amount() && alike > 0 && alike.saturating_mul(2) > cells().count() {
            column.content = Content::CitizenNumber;
        }
    }
    // Whoever says what moves, or when, has a book.
    let is_book = |said: Use| {
        matches!(said, Use::Amount(AmountOf::In | AmountOf::Out | AmountOf::Balance) | Use::Holds(_))
    };
    if uses.iter().all(|(_, said)| !is_book(*said)) {
        let Chosen { number, name, .. } = taken(columns, uses);
        as_recap(grid, from, columns, [number, name]);
    }
    let chosen = taken(columns, uses);
    for (place, column) in columns.iter_mut().enumerate() {
        column.taken =
            chosen.number == Some(place) || chosen.name == Some(place) || chosen.amounts.contains(&place);
    }
    chosen
}

/// Says of columns of words that they have no amounts, whatever their heading says, where another column has them: `Transaksi` over
/// `setor` and `tarik` says what was done, and `Jumlah` for how much.
fn not_of_words(grid: &Grid, sample: &Range<usize>, columns: &mut [Column], uses: &[(usize, Use)]) {
    let count = |place: usize, is: &dyn Fn(usize) -> bool| {
        sample.clone().filter(|record| !grid.is_blank(*record, place) && is(*record)).count()
    };
    // Of any script: the reader of amounts knows them too.
    let has_digit =
        |place: usize| move |record: usize| grid.cell(record, place).chars().any(char::is_numeric);
    let is_word = |place: usize| {
        move |record: usize| {
            let cell = grid.cell(record, place);
            let is_of_nothing = matches!(&*cell.to_lowercase(), "rp" | "rm" | "null" | "nihil");
            !is_of_nothing && (cell == "+" || cell.chars().any(char::is_alphabetic))
        }
    };
    let is_amount = |place: usize| columns.get(place).is_some_and(|column| column.content.is_amount());
    let amounts = || (0..columns.len()).filter(|place| is_amount(*place));
    let is_of_words = |place: &usize| {
        let (digits, words) = (count(*place, &has_digit(*place)), count(*place, &is_word(*place)));
        // One amount anywhere makes it a column of amounts, whose other cells are told.
        let is_without = || (sample.end..grid.len()).all(|record| !has_digit(*place)(record));
        words > 0 && digits == 0 && is_without() && uses.iter().all(|(at, _)| at != place)
    };
    let words: Vec<usize> = amounts().filter(is_of_words).collect();
    if amounts().any(|place| count(place, &has_digit(place)) > 0) {
        for place in words {
            if let Some(column) = columns.get_mut(place) {
                column.content = Content::Other;
            }
        }
    }
}

/// The columns that are used by what they hold. What was said of some outdoes what others say of themselves.
fn taken(columns: &[Column], uses: &[(usize, Use)]) -> Chosen {
    let of =
        |content: Content| columns.iter().enumerate().filter(move |(_, column)| column.content == content);
    let first = |content: Content| of(content).map(|(place, _)| place).next();
    let filled = |content: Content| of(content).find(|(_, column)| column.filled).map(|(place, _)| place);
    let said = |is: fn(Use) -> bool| -> Vec<usize> {
        uses.iter().filter(|(_, said)| is(*said)).map(|(place, _)| *place).collect()
    };
    let is_kept =
        |place: &usize| columns.get(*place).is_some_and(|column| column.content != Content::CitizenNumber);
    let number = said(|said| said == Use::Number).first().copied().filter(is_kept);
    let name = said(|said| said == Use::Name).first().copied();
    let name = name.or_else(|| filled(Content::Name)).or_else(|| first(Content::Name));
    let number = number
        .or_else(|| {
            of(Content::MemberNumber)
                .find(|(_, column)| column.filled && !is_of_row(column))
                .map(|(place, _)| place)
        })
        .or_else(|| filled(Content::MemberNumber))
        .or_else(|| filled(Content::EmployeeNumber))
        // A number beside a name is the member's; beside a text it counts the lines of a book.
        .or_else(|| filled(Content::RunningNumber).filter(|_| name.is_some()))
        .or_else(|| first(Content::MemberNumber));
    let citizen = of(Content::CitizenNumber).map(|(place, _)| place).collect();
    let amounts = said(|said| matches!(said, Use::Amount(_)));
    let amounts = if amounts.is_empty() { bases(columns) } else { amounts };
    let same = same_heading(columns, &amounts).filter(|_| uses.is_empty());
    Chosen { number, name, citizen, amounts, same }
}

/// Whether a column may have the numbers of rows, as programs write them: beside another it is not the member's.
fn is_of_row(column: &Column) -> bool {
    column.heading.trim().eq_ignore_ascii_case("id")
}

/// The columns that a list is most likely about; without any, that of all savings; without that, those of a book.
fn bases(columns: &[Column]) -> Vec<usize> {
    let places = |is: &dyn Fn(AmountOf) -> bool| -> Vec<usize> {
        let counts = |column: &Column| matches!(column.content, Content::Amount(of) if is(of));
        columns.iter().enumerate().filter(|(_, column)| counts(column)).map(|(place, _)| place).collect()
    };
    let kinds: [&dyn Fn(AmountOf) -> bool; 3] =
        [&AmountOf::is_basis, &|of| of == AmountOf::AllSavings, &|of| {
            matches!(of, AmountOf::In | AmountOf::Out | AmountOf::Balance)
        }];
    kinds.into_iter().map(places).find(|found| !found.is_empty()).unwrap_or_default()
}

/// The first two of some columns with one heading.
fn same_heading(columns: &[Column], amounts: &[usize]) -> Option<(usize, usize)> {
    let heading = |place: usize| columns.get(place).map(|column| column.heading.to_lowercase());
    amounts.iter().enumerate().find_map(|(at, one)| {
        let again = amounts.iter().skip(at.saturating_add(1)).find(|other| heading(**other) == heading(*one));
        again.map(|other| (*one, *other))
    })
}
