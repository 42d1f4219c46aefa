//! What a page is: its fields, what is typed into them, what is read from them, and how it is seen from outside.

pub(super) mod choice;
mod draft;
pub(super) mod field;
mod marked;
#[expect(clippy::module_inception, reason = "the trait that this folder is about")]
mod page;
mod reader;
mod repeat;
pub(super) mod rows;
pub(super) mod table;
mod view;
mod waited;

pub(super) use choice::{CALENDAR, Choice, ChoiceRow, month_named};
pub(super) use draft::{Draft, MOST_ASIDE, Provenance};
pub(super) use field::{Field, Holds, each};
pub(super) use marked::bit;
pub(super) use page::{About, Found, Page};
pub(super) use reader::Reader;
pub(super) use repeat::Repeat;
pub(super) use rows::{choices, fields};
pub(super) use view::{Drawn, View, entered, own_words};
pub(super) use waited::{Waited, waited};
