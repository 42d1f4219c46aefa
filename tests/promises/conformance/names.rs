//! The names that we answer with, as the source declares them.

use std::collections::BTreeSet;
use std::path::Path;

use syn::{Item, Meta, Variant};

/// Enums whose variants are figures.
const FIGURES: [(&str, &str); 21] = [
    ("figure", "Term"),
    ("account", "AccountTerm"),
    ("account", "Statutory"),
    ("business", "BusinessTerm"),
    ("capital", "CapitalTerm"),
    ("capital_kind", "CapitalStanding"),
    ("delivery", "DeliveryTerm"),
    ("dividend", "DividendTerm"),
    ("export", "ExportTerm"),
    ("feasibility", "FeasibilityTerm"),
    ("finance", "FinanceTerm"),
    ("finance", "ProjectTerm"),
    ("loan", "LoanTerm"),
    ("members", "MembersTerm"),
    ("plant", "PlantTerm"),
    ("process", "HayamiRow"),
    ("process", "ProcessTerm"),
    ("result", "ResultTerm"),
    ("savings", "SavingsTerm"),
    ("storage", "StorageTerm"),
    ("tax", "TaxTerm"),
];

/// Variants of `Term` that are called by what is in them.
const WRAPPED: [&str; 4] = ["capital", "process", "business", "finance"];

/// What `CapitalTerm::code` calls otherwise than its variants.
const OTHERWISE: [&str; 6] =
    ["once_paid", "once_arrears", "once_ahead", "own_of_assets", "owed_of_assets", "participation_of_assets"];

/// Reasons why a text is no scenario: those of `hitung` itself.
const OF_READING: [&str; 13] = [
    "unreadable",
    "too_large",
    "not_utf8",
    "not_json",
    "truncated",
    "unknown_field",
    "missing_field",
    "unknown_value",
    "wrong_type",
    "empty_list",
    "not_a_number",
    "not_a_date",
    "too_many_digits",
];

/// Every figure.
pub fn figures() -> BTreeSet<String> {
    let of = |(file, name): &(&str, &str)| names(&format!("src/domain/term/{file}.rs"), name);
    let mut names: BTreeSet<_> = FIGURES.iter().flat_map(of).collect();
    names.retain(|name| !WRAPPED.contains(&name.as_str()));
    names.extend(OTHERWISE.map(String::from));
    names
}

/// Every reason why a scenario is refused.
pub fn refusals() -> BTreeSet<String> {
    let mut names = names("src/domain/derivation/outcome.rs", "Refusal");
    names.extend(self::names("src/domain/value/failure.rs", "MathError"));
    names.extend(OF_READING.map(String::from));
    names
}

/// Every reason why a list cannot be used.
pub fn of_lists() -> BTreeSet<String> {
    variants("src/members/told.rs", "Code")
        .iter()
        .filter(|variant| is_error(&variant.ident.to_string()))
        .filter_map(name)
        .collect()
}

/// Whether what is told of a list stands in the way, as the source says where it tells errors apart.
fn is_error(variant: &str) -> bool {
    let text = text("src/members/told.rs");
    let from = text.find("pub fn is_error").expect("what is an error");
    let to = text.find("/// Something told of a list").expect("what is told");
    let inside = &text[from..to];
    let called = ["Self::", variant].concat();
    inside
        .match_indices(&called)
        .any(|(at, _)| !inside[at + called.len()..].starts_with(|next: char| next.is_ascii_alphanumeric()))
}

/// The names of an enum's variants in JSON; those that are called by what is in them are left out.
pub fn names(file: &str, of: &str) -> BTreeSet<String> {
    variants(file, of).iter().filter_map(name).collect()
}

fn text(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

fn variants(file: &str, of: &str) -> Vec<Variant> {
    let items = syn::parse_file(&text(file)).unwrap().items;
    let found = items.into_iter().find_map(|item| match item {
        Item::Enum(found) if found.ident == of => Some(found.variants.into_iter().collect()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no {of} in {file}"))
}

fn name(variant: &Variant) -> Option<String> {
    let said = variant.attrs.iter().find_map(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("strum") => Some(list.tokens.to_string()),
        _ => None,
    });
    match said {
        Some(said) if said == "transparent" => None,
        Some(said) => Some(said.split('"').nth(1).expect("a name").into()),
        None => Some(snake(&variant.ident.to_string())),
    }
}

/// A name in small letters with underscores: `NotANumber` is `not_a_number`.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let begins = letter.is_ascii_uppercase()
            && at > 0
            && (!letters[at - 1].is_ascii_uppercase()
                || letters.get(at + 1).is_some_and(char::is_ascii_lowercase));
        if begins {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
