//! The examiner: what it is asked for, the cases, the program, what is right, what is told.

mod arguments;
mod judgement;
mod natural;
mod number;
mod program;
mod run;
mod suite;
mod table;

pub(crate) use run::run;
