//! How a text is said: its three languages stand side by side, and its gaps are filled.
//!
//! # Design
//!
//! *Why whole sentences with gaps, and not pieces put together?* Who translates a sentence has to see all of
//! it. Where a value stands is the language's own affair.

use super::language::Language;

/// A text in the order of [`Language::ALL`].
pub type Words = [&'static str; 3];

/// One text in the language.
#[must_use]
pub fn say(words: Words, language: Language) -> &'static str {
    let [indonesian, malay, english] = words;
    match language {
        Language::Indonesian => indonesian,
        Language::Malay => malay,
        Language::English => english,
    }
}

/// What something is called in every language.
#[must_use]
pub fn in_all<T: Copy>(of: T, name: fn(T, Language) -> &'static str) -> Words {
    Language::ALL.map(|language| name(of, language))
}

/// The template with its gap, a `#`, filled.
#[must_use]
pub fn fill(template: &str, name: &str) -> String {
    fill_each(template, &[name])
}

/// The template with its gaps filled, from left to right; a `#` in a value is none.
#[must_use]
pub fn fill_each(template: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut text = String::new();
    for (place, part) in template.split('#').enumerate() {
        if place > 0 {
            text.push_str(values.next().copied().unwrap_or("#"));
        }
        text.push_str(part);
    }
    text
}

/// With a capital first letter.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut text = String::from(text);
    // Every language here begins its words with a plain letter; tables of all capitals are large.
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
