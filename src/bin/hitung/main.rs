//! `hitung`: a Scenario as JSON in, its Outcome as JSON out; `hitung daftar`: what it shares out, over a list of members; `hitung uji`: the
//! cases of `conformance/`, a line each.
//!
//! Exit code 0 when everything was calculated, 1 when inputs are missing, 2 when the scenario is refused.

#![forbid(unsafe_code)]

// A browser reads JSON by itself and has no command line.
#[cfg(not(target_arch = "wasm32"))]
mod command;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
