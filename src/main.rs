//! The browser entry. The loader calls [`kalkulator_koperasi::embed::mount`]; nothing happens before.

#![forbid(unsafe_code)]

// Linking the library is what puts its exports into the module.
use kalkulator_koperasi as _;

fn main() {}
