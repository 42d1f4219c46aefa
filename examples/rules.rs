//! Writes `docs/rules.md`, the rules on record, from the tables: `cargo run -q --example rules > docs/rules.md`.

use std::fmt::Write as _;

use kalkulator_koperasi::data::{LAST_CHECKED, NEXT_CHECK, law, references};
use kalkulator_koperasi::domain::{Country, FirstDay, Reading, RuleStanding, Source};
use kalkulator_koperasi::i18n::{Language, rule_says};

const HEAD: &str = "# Rules on record

Written from the tables by `cargo run -q --example rules > docs/rules.md`; a test says when it is stale. A rule is changed in
`src/data/indonesia.rs` or `src/data/malaysia.rs`, its citation, document and reading in `src/data/references/`, its sentence in
`src/i18n/rules.rs`. Where a text was read that is not the portal's own: [evidence.md](evidence.md).
";

/// The whole page.
pub fn page() -> String {
    let mut page = format!("{HEAD}\nLast checked {LAST_CHECKED}, to be checked again by {NEXT_CHECK}.\n");
    for (name, country) in [("Indonesia", Country::Indonesia), ("Malaysia", Country::Malaysia)] {
        let _ = write!(
            page,
            "\n## {name}\n\n| from | rule | document | what it says | read |\n|---|---|---|---|---|\n"
        );
        for (standing, source) in law(country).changes() {
            page.push_str(&row(standing, source));
        }
    }
    page
}

fn row(standing: RuleStanding, source: &Source) -> String {
    let of = references::of(source.by());
    let since = match source.first_day {
        FirstDay::Found => source.since.to_string(),
        FirstDay::NotFound => format!("by {}", source.since),
    };
    let stands = match standing {
        RuleStanding::InForce => "",
        RuleStanding::Repealed => ", replaces the rule before",
        RuleStanding::Unknown => ", not known from here on",
        RuleStanding::Unconfirmed => ", not confirmed from here on",
    };
    let document = match of.document.url {
        Some(url) => format!("[{}]({})", of.document.title, url.replace('(', "%28").replace(')', "%29")),
        None => format!("{} (no official address known)", of.document.title),
    };
    let gazette =
        if of.document.gazette.is_empty() { String::new() } else { format!(", {}", of.document.gazette) };
    let reading = match of.reading {
        Reading::Text => "text",
        Reading::Bill => "Bill",
        Reading::Portal => "portal",
        Reading::Report => "report",
    };
    let says = rule_says(source.by(), Language::English);
    format!("| {since}{stands} | {} | {document}{gazette} | {says} | {reading} |\n", of.citation)
}

#[allow(dead_code, reason = "the test that compares takes the page alone")]
fn main() {
    print!("{}", page());
}
