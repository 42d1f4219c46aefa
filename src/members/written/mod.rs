//! A list out again: as text, or as a workbook with what it came to and how.

mod own;
mod parts;
mod text;
mod workbook;
mod xml;

pub use parts::{BOOK_PARTS, EXPLANATION, MEMBERS, SUMMARY, fixed_part};
pub use text::Writer;
pub use workbook::{BookCell, BookWriter, whole_sheet};
