//! What is answered.

mod break_even;
mod compare;
mod figures;
mod for_members;
mod hayami;
mod lines;
mod member;
mod stages;
mod steps;
mod waterfall;
mod whole;
mod worth;

pub(super) use lines::below;
pub(super) use whole::{answer, picture};
