//! The browser entry: the loader calls [`kalkulator_koperasi::embed::mount`]; nothing happens before.

#![forbid(unsafe_code)]
#![cfg_attr(target_family = "wasm", no_main)]

// Linking the library is what puts its exports into the module.
use kalkulator_koperasi as _;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(not(target_family = "wasm"))]
fn main() {}
