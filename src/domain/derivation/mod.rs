//! Numbers that say how they came about, and what they make together.

pub(crate) mod given;
mod outcome;
mod setting;
mod step;

pub use outcome::{Missing, Outcome, Problem, Refusal};
pub use setting::{Country, Setting};
pub use step::{How, Nothing, Op, Origin, Step, Unit};
