//! Whether a shared processing plant is worth it.

mod cases;
mod cash;
mod changed;
mod entered;
mod prices;
mod run;
mod verdict;
mod ways;
mod whole;

pub use entered::{Feasibility, Range};
pub use run::{FLOORS, Floors};
pub use verdict::{Reason, ReasonOf, Ruling, Stands, Verdict, verdict};
pub(crate) use whole::feasibility;
