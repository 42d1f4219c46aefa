//! `hitung uji`: the cases of `conformance/`, one a line in, one answer a line out.

mod answer;
pub(crate) mod case;
mod list;
mod run;
mod scenario;
mod typed;

pub(super) use run::run;
