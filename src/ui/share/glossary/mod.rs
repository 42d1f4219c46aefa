//! "Arti kata": a fold with what the words of the page mean.

mod fold;
mod list;

pub(super) use fold::glossary;
