//! The command: a scenario in, its outcome or the named fault out; it never panics.

mod accounts;
mod agreement;
mod by_laws;
mod calculated;
mod daftar;
mod dividends;
mod document;
mod examples;
mod fields;
mod golden;
mod impossible;
mod malaysian;
mod missing;
mod money;
mod said_twice;
mod told;
mod types;
mod unreadable;
mod without_effect;
