//! The command: what it is asked for, what it reads, what it answers.

mod arguments;
mod daftar;
mod document;
mod fault;
mod figure;
mod outcome;
mod report;
mod run;
mod shape;
pub(crate) mod uji;
mod verdict;

pub(crate) use run::run;
