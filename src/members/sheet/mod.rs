//! A sheet of a workbook (.xlsx) as records and cells, from the bytes of its parts as they are inflated.
//!
//! # Design
//!
//! *Why no library?* A workbook is a zip of XML. The browser inflates it, and of the XML six elements count.
//! A library for all of it is ten times the size of this room.
//!
//! *Why are parts pushed?* A sheet of 100,000 rows is 25 MB of XML, which never has to be in memory at once.
//! What was read before the stream ended well must not be used: the inflater may still find that the part is
//! damaged, see [`SheetReader::finish`].
//!
//! *Why is a cell with a formula its last value?* That is what the co-op saw when it saved the file.

mod cells;
mod numbers;
mod strings;
mod styles;
mod workbook;
mod xml;

pub use cells::{Sheet, SheetFault, SheetReader};
pub use strings::SharedStrings;
pub use styles::Styles;
pub use workbook::{Named, Workbook};
