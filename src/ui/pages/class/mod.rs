//! "Kelas": exercises for a class, on the trainer's screen and on the phones, without a server.
//!
//! # Design
//!
//! *Why are trainer and participant on one page?* It is one file, which a phone has once the trainer's link is open. Who opens that
//! link takes part; who turns to the page by the list of pages teaches.
//!
//! *Why is what came in no part of the form?* What is typed into a form travels in links, files and saved figures. The codes of a
//! class do not: they lie on the trainer's desk, and are kept on the device only when that is said.
//!
//! *Where is what a phone keeps?* A script beside the module keeps it in the browser, as one text that this page writes and reads
//! ([`memory`]). A link to the class that is opened again brings it back.

mod answers;
mod card;
mod count;
mod deed;
mod desk;
mod door;
mod entered;
mod fields;
mod figures;
mod memory;
mod page;
mod phone;
mod refusal;
mod work;

pub(in crate::ui) use deed::join;
pub(in crate::ui) use desk::DeskPart;
pub(in crate::ui) use page::open;
