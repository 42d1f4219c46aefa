//! Line by line, as long as lines come.

use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;

use super::case::answer;

/// Answers each line at once: whoever asks waits for it before the next.
pub(crate) fn run() -> ExitCode {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { return ExitCode::from(2) };
        if line.trim().is_empty() {
            continue;
        }
        // A reader that closed the pipe has what it wanted.
        if writeln!(out, "{}", answer(&line)).and_then(|()| out.flush()).is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}
