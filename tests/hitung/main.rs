//! The command: a scenario in, its outcome or the named fault out; it never panics.

#[path = "../support/command.rs"]
mod command;

mod accounts;
mod calculated;
mod dividends;
mod document;
mod examples;
mod fields;
mod golden;
mod impossible;
mod malaysian;
mod missing;
mod types;
mod unreadable;
