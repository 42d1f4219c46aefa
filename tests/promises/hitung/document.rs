//! Scenarios of Indonesia as the command reads them.

use std::path::Path;

pub fn alis_jaya() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenarios/alis-jaya.json");
    std::fs::read_to_string(path).unwrap()
}

/// A scenario of Indonesia with this inside.
pub fn document(inside: &str) -> String {
    let comma = if inside.is_empty() { "" } else { ", " };
    format!(r#"{{"version": 1, "country": "ID", "rule_date": "2025-12-31"{comma}{inside}}}"#)
}

pub fn sharing(inside: &str) -> String {
    document(&format!(r#""sharing": {{{inside}}}"#))
}

pub fn lines(inside: &str) -> String {
    sharing(&format!(r#""surplus": "1000000", "lines": [{inside}]"#))
}

pub fn surplus(value: &str) -> String {
    sharing(&format!(r#""surplus": {value}, "lines": [{{"purpose": "reserve", "percent": "100"}}]"#))
}

pub fn allocation(amount: &str, members: &str) -> String {
    document(&format!(r#""allocation": {{"amount": "{amount}", "members": [{members}]}}"#))
}

pub fn capital(member: &str, total: &str) -> String {
    let part = format!(r#"{{"of": "member_capital", "member": "{member}", "total": "{total}"}}"#);
    lines(&format!(r#"{{"purpose": "capital_return", "percent": "20", "basis": [{part}]}}"#))
}
