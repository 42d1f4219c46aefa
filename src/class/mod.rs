//! A class without a server: exercises, and the codes in which phones tell what was found.
//!
//! | file | what it is for |
//! |---|---|
//! | `symbols`, `code`, `mark` | six characters and sixteen: what is in them, and how a wrong one is found |
//! | `invite` | the exercises of a class on a day, as a link has them, and the tag of its codes |
//! | `chat` | codes among names and times |
//! | `roll`, `tally` | who has answered, which seats came twice, how the answers spread |
//! | `solving` | what comes of an exercise and of each mistake in it |
//!
//! # Design
//!
//! *What is a code no proof of?* That somebody found the answer: it can be told to a neighbour. It is practice.

mod chat;
mod code;
mod invite;
mod mark;
mod roll;
mod solving;
mod symbols;
mod tally;

pub use chat::{Found, Unread, read as read_chat};
pub use code::{Answer, Fault, SEATS, grouped, in_full, in_six, read};
pub use invite::Invite;
pub use mark::{MOST, Mark, apart, together};
pub use roll::{Came, Roll, Seat};
pub use solving::{answer, in_units, mark, mistaken, of_units};
pub use tally::{Group, tally, typical};
