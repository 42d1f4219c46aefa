//! What the project promises, one folder a kind of promise, in one program: `cargo test --test promises plant` runs
//! those with "plant" in their names.

#[path = "../support/command.rs"]
mod command;
#[path = "../support/mod.rs"]
mod support;

mod all_here;
mod calculators;
mod class;
mod conformance;
mod hitung;
mod law;
mod members;
mod properties;
mod published;
mod words;
