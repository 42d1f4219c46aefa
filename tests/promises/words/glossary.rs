//! "Arti kata": every word is told in three languages, once, and by rules that are on record.

use std::collections::HashSet;

use kalkulator_koperasi::data::{law, references};
use kalkulator_koperasi::domain::{Country, Rule};
use kalkulator_koperasi::i18n::glossary::{Headword, On, Word, all, by_head, found};
use kalkulator_koperasi::i18n::{Language, Words, say};
use strum::VariantArray;

/// How hosts call the calculators of each country.
const CALCULATORS: [(Country, [&str; 10]); 2] = [
    (
        Country::Indonesia,
        [
            "shu",
            "modal",
            "simpanan",
            "pembagian",
            "rpb",
            "setor",
            "daftar",
            "pinjaman",
            "dua-negara",
            "ekspor",
        ],
    ),
    (
        Country::Malaysia,
        [
            "dividen",
            "akaun",
            "modal",
            "rebat",
            "pusat",
            "hantar",
            "daftar",
            "pembiayaan",
            "dua-negara",
            "eksport",
        ],
    ),
];

const EVIDENCE: &str = include_str!("../../../docs/evidence.md");

#[test]
fn every_word_is_told_in_three_languages_in_one_or_two_sentences() {
    for word in all() {
        for texts in [word.name, word.means, word.place] {
            for text in texts {
                assert!(!text.is_empty() && text == text.trim(), "{word:?}");
                assert!(!text.contains(['#', '"']) && !text.contains("  "), "{text}");
            }
        }
        for text in word.means {
            let sentences = text.matches(". ").count() + 1;
            assert!(text.ends_with('.') && sentences <= 3 && text.chars().count() <= 200, "{text}");
            assert!(!text.starts_with(char::is_lowercase), "{text}");
        }
        for text in word.place {
            assert!(!text.ends_with('.'), "{text}");
        }
        assert!(!word.on.is_empty(), "{word:?} is on no page");
    }
    assert!(all().count() >= 60, "only {}", all().count());
}

#[test]
fn no_word_stands_twice_and_all_come_in_the_order_of_their_names() {
    for (country, _) in CALCULATORS {
        for language in Language::ALL {
            let words = found(country, None, "", language).others;
            let names: Vec<_> = words.iter().map(|word| say(word.name, language).to_lowercase()).collect();
            assert!(names.is_sorted(), "{names:?}");
            let once: HashSet<_> = names.iter().collect();
            assert_eq!(once.len(), names.len(), "{names:?}");
            assert!(names.len() > 45, "only {}", names.len());
        }
    }
}

#[test]
fn every_word_that_a_label_leads_to_is_told_once() {
    for head in Headword::VARIANTS {
        assert_eq!(all().filter(|word| word.head == Some(*head)).count(), 1, "{head:?}");
        assert_eq!(by_head(*head).and_then(|word| word.head), Some(*head));
    }
}

/// Every rule of a country's law.
fn on_record(country: Country) -> HashSet<Rule> {
    law(country).changes().iter().flat_map(|(_, source)| [source.rule, source.by()]).collect()
}

#[test]
fn every_cited_rule_is_on_record_for_the_country_of_its_word() {
    let mut cited = 0;
    for word in all() {
        let Some(rule) = word.rule else { continue };
        let country = word.country.expect("a rule is one country’s");
        assert!(on_record(country).contains(&rule), "{word:?}");
        assert!(!references::of(rule).citation.is_empty());
        cited += 1;
    }
    assert!(cited >= 25, "only {cited}");
}

#[test]
fn what_is_quoted_of_an_act_stands_in_the_evidence_with_the_citation() {
    let mut quoted = 0;
    for word in all().filter(|word| !word.quote.is_empty()) {
        let citation = references::of(word.rule.expect("a quote is a rule’s")).citation;
        let row = format!("| {citation} | “{}” |", word.quote);
        assert!(EVIDENCE.lines().any(|line| line.starts_with(&row)), "not in docs/evidence.md: {row}");
        quoted += 1;
    }
    assert!(quoted >= 3, "only {quoted}");
}

#[test]
fn the_words_of_a_page_come_first_and_none_of_the_other_country() {
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            let page = On::of(calculator).expect(calculator);
            let shown = found(country, Some(page), "", Language::Indonesian);
            assert!(shown.here.len() >= 3, "{calculator}: only {}", shown.here.len());
            assert!(shown.here.iter().all(|word| word.on.contains(&page)), "{calculator}");
            assert!(shown.others.iter().all(|word| !word.on.contains(&page)), "{calculator}");
            let both = [shown.here, shown.others].concat();
            // Across the border stand the words of both.
            let of_both = |word: &Word| page == On::TwoCountries && word.on.contains(&page);
            let is_fit = |word: &&Word| word.country.is_none_or(|of| of == country) || of_both(word);
            assert!(both.iter().all(is_fit), "{calculator}");
        }
    }
    assert_eq!(On::of("no such page"), None);
}

#[test]
fn a_word_is_found_by_its_name_or_by_what_it_means_in_the_language_of_the_page() {
    let names = |looked_for: &str, country, language| -> Vec<&str> {
        let found = found(country, Some(On::Shu), looked_for, language);
        [found.here, found.others].concat().into_iter().map(|word| say(word.name, language)).collect()
    };
    assert_eq!(names(" JASA MODAL ", Country::Indonesia, Language::Indonesian), ["Jasa modal"]);
    assert_eq!(names("sisa hasil", Country::Indonesia, Language::Indonesian), ["SHU"]);
    assert_eq!(names("baki minimum", Country::Malaysia, Language::Malay), ["Baki minimum"]);
    assert_eq!(names("break-even", Country::Malaysia, Language::English), ["Break-even"]);
    assert!(names("KWRS", Country::Indonesia, Language::Malay).is_empty());
}

#[test]
fn what_is_said_in_malay_of_a_malaysian_co_op_has_no_indonesian_terms() {
    const INDONESIAN: [&str; 9] =
        ["SHU", "AD/ART", "RAT", "simpanan pokok", "rapat", "bahan baku", "ahli ", "laba", "saldo"];
    let shown = |word: &Word| -> Words {
        [word.name, word.means, word.place].map(|texts| say(texts, Language::Malay))
    };
    let words = found(Country::Malaysia, None, "", Language::Malay).others;
    for text in words.into_iter().flat_map(shown) {
        let parts: Vec<_> = text.split(|letter: char| !letter.is_alphabetic() && letter != '/').collect();
        for term in INDONESIAN {
            let is_there = parts.contains(&term) || (term.contains(' ') && text.contains(term));
            assert!(!is_there, "{term}: {text}");
        }
    }
}
