//! A file as records and cells: encoding, quotes, lines. Nothing here knows what a column means.

mod encoding;
mod foreign;
mod grid;
mod records;
mod separator;

pub use encoding::{By, Decoder, Encoding};
pub use foreign::Foreign;
pub use grid::{Flaw, Grid, Issue};
pub(super) use records::Records;
pub use separator::Separator;
