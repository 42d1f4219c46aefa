//! How pages call their figures, rendered to text without a browser: by the words of the country, each figure by one
//! name, and by that name also while an example is tried.

#[path = "support/rendered.rs"]
mod rendered;

use std::collections::BTreeMap;

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::Language;
use rendered::{CALCULATORS, PAGES, between, link, page};

/// The page of a plant whose surplus goes into the co-op's.
fn chained() -> String {
    let values = [(0, 100_000), (3, 60_000), (4, 1_500), (5, 1_800), (8, 50_000_000), (12, 40)];
    link(Country::Malaysia, 4, &values, &[(7, 1)])
}

/// The text of a page, with a blank for each tag.
fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_malaysian_page_has_no_words_of_indonesia_in_any_language() {
    let theirs =
        ["SHU", "RPB", "Rumah Produksi", "AD/ART", "jasa usaha", "Jasa usaha", "RAT ", "simpanan pokok"];
    let mut found = Vec::new();
    // One page speaks of both countries.
    for calculator in PAGES[1].1.into_iter().filter(|name| *name != "dua-negara") {
        for language in Language::ALL {
            let chained = chained();
            let links: &[&str] =
                if calculator == "pusat" { &["", "contoh", &chained] } else { &["", "contoh"] };
            for link in links {
                let html = page(language, Country::Malaysia, calculator, link).await;
                // The library has cases of both countries.
                let (page, below) = html.split_once(r#"class="card workshop""#).expect("a library");
                let (_, below) = below.split_once(r#"class="card share""#).expect("sharing below it");
                let said = text(&[page, "<p ", below].concat());
                for word in theirs {
                    let at = said.find(word);
                    let around = at.map(|at| said.get(at.saturating_sub(60)..).unwrap_or(&said[at..]));
                    let around = around.map(|text| text.chars().take(140).collect::<String>());
                    found.extend(around.map(|text| format!("{calculator}, {language:?}, {word}: {text}")));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
async fn a_figure_keeps_its_name_while_an_example_is_tried() {
    for (country, calculators) in PAGES {
        for (language, calculator) in Language::ALL.iter().flat_map(|of| calculators.map(|one| (*of, one))) {
            let of = |html: &str| {
                let answer = between(html, r#"id="answer""#, "</strong>").remove(0).to_owned();
                let name = answer.split_once("</h").map_or("", |(name, _)| name).to_owned();
                (text(&format!("<{name}")), text(&format!("<{answer}")))
            };
            let (name, answer) = of(&page(language, country, calculator, "contoh").await);
            let example = ["Contoh: ", "Example: "];
            assert!(
                !example.iter().any(|mark| name.contains(mark)) && name.len() > 5,
                "{calculator}: {name}"
            );
            assert!(example.iter().any(|mark| answer.contains(mark)), "{calculator}: {answer}");
        }
    }
}

/// A figure of a page: its name, its value.
type Named = (String, String);

/// The figures of a page by name: those of the answer's picture, of steps, of fields.
fn named(html: &str, is: &str) -> Vec<Named> {
    let mut found = Vec::new();
    let picture = between(html, r#"<div class="made-of">"#, "</ul>").first().copied().unwrap_or_default();
    for line in between(picture, "<li", "</li>") {
        let (name, value) = (between(line, "<span", "</span>"), between(line, "<b", "</b>"));
        if let (Some(name), Some(value)) = (name.first(), value.first()) {
            found.push((text(&format!("<{name}")), text(&format!("<{value}"))));
        }
    }
    for step in
        between(html, r#"<ol class="steps">"#, "</ol>").iter().flat_map(|steps| between(steps, "<li>", "<"))
    {
        let Some((name, rest)) = step.split_once(is) else { continue };
        found.push((name.to_owned(), rest.split(", ").next().unwrap_or_default().to_owned()));
        // What a step is made of has its value in brackets.
        for (name, value) in operands(rest) {
            found.push((name, value));
        }
    }
    for field in between(html, r#"<div class="head"><label"#, "onblur") {
        let label = field.split("</label>").next().unwrap_or_default();
        let name = text(&format!("<{}", label.split("<span").next().unwrap_or_default()));
        let percent = if label.contains("(%)") { "%" } else { "" };
        let value = between(field, r#" value=""#, "\"").first().map(|value| [value, percent].concat());
        found.extend(value.filter(|value| value.len() > 1).map(|value| (name, value)));
    }
    found
}

/// The names and values in a formula that is said.
fn operands(formula: &str) -> Vec<Named> {
    let formula =
        formula.split_once("yaitu ").or(formula.split_once("iaitu ")).or(formula.split_once("which is "));
    let Some((_, formula)) = formula else { return Vec::new() };
    let signs = [
        "ditambah ",
        "dikurangi ",
        "ditolak ",
        "dikali ",
        "didarab ",
        "dibagi ",
        "dibahagi ",
        "plus ",
        "minus ",
        "times ",
        "divided by ",
    ];
    let formula = signs.iter().fold(formula.to_owned(), |text, sign| text.replace(sign, "\n"));
    let part = |part: &str| {
        let (name, value) = part.trim().trim_end_matches(['.', ')']).rsplit_once('(')?;
        Some((name.trim().trim_start_matches('(').to_owned(), value.to_owned()))
    };
    formula.lines().filter_map(part).collect()
}

/// The first number of a text, whatever stands around it and however it is counted.
fn number(text: &str) -> String {
    let number: String = text
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(|c| c.is_ascii_digit() || ".,".contains(*c))
        .collect();
    number.strip_suffix(".00").unwrap_or(&number).trim_end_matches(['.', ',']).to_owned()
}

/// Whether two texts are one number: what is typed may stand without the signs of its groups.
fn are_same(one: &str, other: &str) -> bool {
    let digits = |text: &str| text.replace(['.', ','], "");
    let is_typed = [one, other].iter().any(|text| !text.contains(['.', ',']) && text.len() > 3);
    one == other || (is_typed && digits(one) == digits(other))
}

#[tokio::test]
async fn one_name_has_one_figure_on_a_page() {
    let (mut looked, mut found) = ([0; 3], Vec::new());
    for (country, calculators) in CALCULATORS {
        for (language, calculator) in Language::ALL.iter().flat_map(|of| calculators.map(|one| (*of, one))) {
            let html = page(language, country, calculator, "contoh").await;
            let is = ["\u{20}adalah ", "\u{20}ialah ", "\u{20}is "][language as usize];
            let mut values: BTreeMap<String, String> = BTreeMap::new();
            for (name, value) in named(&html, is) {
                looked[language as usize] += 1;
                let kind = if value.contains('%') { "%" } else { "" };
                let (name, value) = ([&name.to_lowercase(), kind].concat(), number(&value));
                let first = values.entry(name.clone()).or_insert_with(|| value.clone());
                if !are_same(first, &value) {
                    found.push(format!("{calculator}, {language:?}: {name}: {first}, {value}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(looked.iter().all(|looked| *looked > 200), "only {looked:?}");
}
