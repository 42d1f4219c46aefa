//! "Arti kata": what the words of annual reports and of the pages mean, one file a topic.
//!
//! # Design
//!
//! *Why does no word quote an act at length?* Only what is on record is shown: the sentence in which `rules` says
//! what a rule says, with its citation, and the few words of an act that were written down letter by letter.

mod capital;
mod finance;
mod found;
mod headword;
mod malaysia;
mod process;
mod surplus;
mod word;

pub use found::{Found, all, by_head, found};
pub use headword::Headword;
pub use word::{On, Word};
