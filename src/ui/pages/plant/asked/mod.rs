//! What is asked.

mod chain;
mod export;
mod form;
mod line;
mod money;
mod sources;
mod stages;

pub(super) use chain::{button as chain_button, chain};
pub(super) use form::asked;
