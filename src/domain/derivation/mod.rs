//! Numbers that say how they came about, and what they make together.

mod behind;
mod formula;
pub(crate) mod given;
mod outcome;
mod parting;
mod setting;
mod step;
mod unit;

pub use behind::names_behind;
pub use formula::Piece;
pub use outcome::{Missing, Outcome, Problem, Refusal};
pub use parting::partings;
pub use setting::{Country, Setting};
pub use step::{Derivation, Nothing, Operation, Origin, Step};
pub use unit::Unit;
