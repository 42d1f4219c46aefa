//! `hitung daftar`: what a scenario shares out, over a list of members.

mod answer;
mod columns;
mod options;
mod report;
mod run;
mod summary;

pub(super) use run::run;
