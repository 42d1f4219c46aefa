//! `hitung uji`: the cases of `conformance/`, one a line in, one answer a line out.

mod answer;
mod list;
mod run;
mod scenario;
mod typed;

pub(crate) use answer::answer;
pub(super) use run::run;
