//! The page of rules for people who read the repository says what the tables say.

#[path = "../../../examples/rules.rs"]
mod rules;

#[test]
fn the_page_of_rules_is_what_the_tables_give() {
    let kept = include_str!("../../../docs/rules.md");
    assert!(kept == rules::page(), "stale: cargo run -q --example rules > docs/rules.md");
}
