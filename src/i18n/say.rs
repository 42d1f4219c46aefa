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

/// Keeps every character of a line's end where it belongs, for the eye: a number and what it counts, the parts of a day,
/// `ke-1`. What is copied, written to a file or compared keeps its plain blanks.
#[must_use]
pub fn unbroken(text: &str) -> String {
    const BLANK: char = '\u{a0}';
    // Joins without a blank.
    const JOINER: char = '\u{2060}';
    let mut kept = String::with_capacity(text.len());
    let words: Vec<&str> = text.split(' ').collect();
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            let before = words.get(place.saturating_sub(1)).copied().unwrap_or_default();
            kept.push(if belongs(before, word) { BLANK } else { ' ' });
        }
        let mut before = None;
        for letter in word.chars() {
            let is_joined = match before {
                Some('-') => letter.is_ascii_digit() || word.starts_with("co-op"),
                Some('…') => letter == '%',
                Some(')') => letter == '(',
                _ => false,
            };
            if is_joined {
                kept.push(JOINER);
            }
            kept.push(letter);
            before = Some(letter);
        }
    }
    kept
}

/// A text in which "≈" stays with its number, and nothing else is held together: pairs of long words have no room in large letters.
#[must_use]
pub fn signs_kept(text: &str) -> String {
    text.replace("≈ ", "≈\u{a0}")
}

/// A text whose lines may break before what an amount is for.
#[must_use]
pub fn breaking_at_units(text: &str) -> String {
    text.replace('/', "\u{200b}/")
}

/// Whether no line ends between two words.
fn belongs(before: &str, word: &str) -> bool {
    let is_number = |text: &str| {
        let bare = text.trim_start_matches(['(', '[', '−', '+']);
        bare.starts_with(|first: char| first.is_ascii_digit())
            && bare.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
    };
    let begins = |text: &str, of: fn(&char) -> bool| {
        text.trim_start_matches(['(', '[']).chars().next().is_some_and(|first| of(&first))
    };
    if before.trim_start_matches(['(', '[']) == "≈" || before == "×" {
        return true;
    }
    // “12 bulan”, “27 November”, “Januari 2025”, “Pasal 45”.
    let is_short = word.chars().count() < 14;
    (is_number(before)
        && is_short
        && !before.ends_with([',', '.'])
        && begins(word, |first| first.is_alphabetic()))
        || (begins(before, |first| first.is_uppercase())
            && before.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '.' | '('))
            && is_number(word.trim_end_matches([')', ']', ';', ':'])))
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
