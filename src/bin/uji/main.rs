//! `uji`: asks a program the cases of `conformance/` and tells which of them it answers rightly.
//!
//! Exit code 0 when every case of the level is answered rightly, 1 when one is not, 2 when nothing could be asked.

#![forbid(unsafe_code)]

// A browser starts no programs.
#[cfg(not(target_arch = "wasm32"))]
mod examiner;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    examiner::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
