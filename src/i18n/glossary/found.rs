//! Which words are shown, and in which order.

use super::super::language::Language;
use super::super::say::say;
use super::headword::Headword;
use super::word::{On, Word};
use super::{capital, finance, malaysia, process, surplus};
use crate::domain::Country;

/// The words that fit, those of the page first.
#[derive(Debug, Default)]
pub struct Found {
    /// On the page that is shown.
    pub here: Vec<&'static Word>,
    /// All others of the country.
    pub others: Vec<&'static Word>,
}

/// Every word, topic by topic.
pub fn all() -> impl Iterator<Item = &'static Word> {
    [surplus::WORDS, capital::WORDS, malaysia::WORDS, process::WORDS, finance::WORDS].into_iter().flatten()
}

/// The word that a label leads to.
#[must_use]
pub fn by_head(head: Headword) -> Option<&'static Word> {
    all().find(|word| word.head == Some(head))
}

/// The words of a country in the order of their names, of which name or meaning has what is looked for.
#[must_use]
pub fn found(country: Country, page: Option<On>, looked_for: &str, language: Language) -> Found {
    let looked_for = looked_for.trim().to_lowercase();
    // Across the border stand the words of both.
    let is_abroad = |word: &Word| page == Some(On::TwoCountries) && word.on.contains(&On::TwoCountries);
    let fits = |word: &&Word| {
        let texts = [say(word.name, language), say(word.means, language)];
        (word.country.is_none_or(|of| of == country) || is_abroad(word))
            && texts.iter().any(|text| text.to_lowercase().contains(&looked_for))
    };
    let mut words: Vec<_> = all().filter(fits).collect();
    words.sort_by_key(|word| say(word.name, language).to_lowercase());
    let (here, others) = words.into_iter().partition(|word| page.is_some_and(|page| word.on.contains(&page)));
    Found { here, others }
}
