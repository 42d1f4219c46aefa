//! Runs the command `hitung`, and checks that whatever comes out is one whole document.

#![allow(dead_code, reason = "each test uses its own part of this")]

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

pub struct Answer {
    pub code: i32,
    pub text: String,
    pub json: Value,
}

/// Runs the command: its code, and what came out of it and on stderr.
pub fn spawned(input: &[u8], arguments: &[&str]) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_hitung"))
        .args(arguments)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // A command that has read enough may close its end.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let text = String::from_utf8(output.stdout).unwrap();
    (output.status.code().expect("ended by a signal"), text, said)
}

/// Runs the command; whatever comes out is one JSON document, and nothing is said on stderr.
pub fn run(input: &[u8], arguments: &[&str]) -> Answer {
    let (code, text, said) = spawned(input, arguments);
    assert_eq!(said, "", "on stderr");
    let json = serde_json::from_str(&text).unwrap_or(Value::Null);
    Answer { code, text, json }
}

pub fn calculate(input: &str) -> Answer {
    let answer = run(input.as_bytes(), &[]);
    assert!(answer.json.is_object(), "no JSON: {}", answer.text);
    answer
}

/// Checks that each entry of a list of faults is whole, and returns field and reason.
pub fn faults(list: &Value) -> Vec<(String, String)> {
    let text = |fault: &Value, name: &str| fault[name].as_str().expect(name).to_owned();
    let one = |fault: &Value| {
        assert!(!text(fault, "message").is_empty(), "{fault}");
        assert!(!text(fault, "reason").contains(' '), "a name, no sentence: {fault}");
        (text(fault, "field"), text(fault, "reason"))
    };
    list.as_array().expect("a list").iter().map(one).collect()
}

pub fn refused(input: &[u8], field: &str, reason: &str) {
    let answer = run(input, &[]);
    let shown = String::from_utf8_lossy(&input[..input.len().min(300)]).into_owned();
    assert_eq!(answer.code, 2, "{shown}\n{}", answer.text);
    assert_eq!(answer.json["status"], "refused", "{shown}");
    assert!(answer.json.get("figures").is_none(), "half a result: {shown}");
    let found = faults(&answer.json["errors"]);
    let wanted = (field.to_owned(), reason.to_owned());
    assert!(found.contains(&wanted), "{shown}: wanted {wanted:?}, found {found:?}");
}

/// A refusal whose place is not pinned down: where the text ended, or in no field at all.
pub fn refused_somewhere(input: &[u8], reason: &str) {
    let answer = run(input, &[]);
    assert_eq!(answer.code, 2, "{}", answer.text);
    let found = faults(&answer.json["errors"]);
    assert!(found.iter().any(|(_, found)| found == reason), "wanted {reason}, found {found:?}");
}
