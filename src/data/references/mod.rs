//! Where each rule stands: how it is cited, its document with the official address, and how it was read.
//!
//! # Design
//!
//! *Why are some documents without an address?* An address is here only where it was seen on the portal or in what
//! quotes the portal. Where none was, the citation stands alone: a guessed address may lead to another document.
//! Where a text was read that is not the portal's own is told in `docs/evidence.md`.

mod documents;
mod reference;
mod subject;
mod table;

pub use reference::{Document, Reference};
pub use subject::{Subject, subject};
pub use table::of;
