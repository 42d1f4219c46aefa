//! The answers of `hitung uji`, from WebAssembly: `scripts/node/conformance.mjs` speaks with it.

#[allow(dead_code, unused_imports, reason = "the command has more than its answers to cases")]
#[path = "../../src/bin/hitung/command/mod.rs"]
mod command;

/// The answer to a case, a line each.
#[cfg_attr(target_family = "wasm", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn answer(line: &str) -> String {
    command::uji::case::answer(line)
}

fn main() {
    #[cfg(not(target_family = "wasm"))]
    for line in std::io::stdin().lines().map_while(Result::ok) {
        println!("{}", answer(&line));
    }
}
