//! What is refused before it is read as a scenario.

use super::document::{alis_jaya, document, lines, surplus};
use crate::command::{faults, refused, refused_somewhere, run};

#[test]
fn what_is_no_json_is_refused() {
    refused(b"", "", "truncated");
    refused(b"  \n", "", "truncated");
    refused(b"hello", "", "not_json");
    refused_somewhere(b"{", "truncated");
    refused_somewhere(b"{]", "not_json");
    refused_somewhere(b"{\"version\": 1,}", "not_json");
    refused_somewhere(b"\xef\xbb\xbf{}", "not_json");
    refused_somewhere(b"\0", "not_json");
    refused_somewhere((alis_jaya() + "{}").as_bytes(), "not_json");
    refused_somewhere((alis_jaya() + " x").as_bytes(), "not_json");
}

#[test]
fn a_document_cut_anywhere_is_refused() {
    let whole = alis_jaya();
    let end = whole.trim_end().len();
    for cut in (1..end).step_by(23).chain([end - 1]) {
        refused_somewhere(&whole.as_bytes()[..cut], "truncated");
    }
}

#[test]
fn ten_megabytes_are_refused_at_once() {
    refused(&vec![b' '; 10 << 20], "", "too_large");
    refused(&vec![b'['; 10 << 20], "", "too_large");
    let mut padded = alis_jaya().into_bytes();
    padded.resize((1 << 20) + 1, b' ');
    refused(&padded, "", "too_large");
    padded.resize(1 << 20, b' ');
    assert_eq!(run(&padded, &[]).code, 0, "one MiB is not too large");
}

#[test]
fn text_that_is_no_utf8_is_refused() {
    refused(b"\xff\xfe", "", "not_utf8");
    refused(b"{\"version\": 1, \"country\": \"\xc3\x28\"}", "", "not_utf8");
    let utf16: Vec<u8> = surplus(r#""1""#).encode_utf16().flat_map(u16::to_le_bytes).collect();
    refused_somewhere(&utf16, "not_json");
}

#[test]
fn deep_nesting_is_refused_without_a_crash() {
    for depth in [100, 10_000, 500_000] {
        let text = "[".repeat(depth) + &"]".repeat(depth);
        let answer = run(text.as_bytes(), &[]);
        assert_eq!(answer.code, 2, "{depth}: {}", answer.text);
        assert!(!faults(&answer.json["errors"]).is_empty());
        let inside = document(&format!(r#""sharing": {text}"#));
        assert_eq!(run(inside.as_bytes(), &[]).code, 2, "{depth}");
        let unknown = document(&format!(r#""extra": {text}"#));
        refused(unknown.as_bytes(), "extra", "unknown_field");
    }
    for depth in [1_000, 10_000] {
        let line = r#"{"purpose": "reserve", "lines": ["#.repeat(depth) + &"]}".repeat(depth);
        refused_somewhere(lines(&line).as_bytes(), "too_deep");
    }
    for depth in [3, 10, 30] {
        let line = r#"{"purpose": "reserve", "percent": "5", "lines": ["#.repeat(depth) + &"]}".repeat(depth);
        refused(lines(&line).as_bytes(), "sharing.lines[0].lines[0].lines", "too_deep");
    }
}
