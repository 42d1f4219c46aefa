//! The inputs of a page as they travel: in a link, a file, the browser's storage.
//!
//! # Design
//!
//! *Why fields and not a [`Scenario`](crate::domain::Scenario)?* A page asks for more than a scenario holds (a total that is
//! split, a unit that was picked), and what was typed must come back as it was. The number of a field is therefore a
//! promise: it keeps its meaning for ever, a new field takes a new number.
//!
//! *Why canonical numbers?* A link is read on a phone with other habits: `1.5` must not become fifteen.

mod beside;
mod inputs;
mod lines;
mod link;

pub use beside::{Beside, LONGEST_NAME, book_year, name};
pub use inputs::{FieldValue, LONGEST, PageInputs, PageRef, TransferError};
pub use lines::{FieldNames, from_lines, to_lines};
pub use link::{from_link, to_link};
