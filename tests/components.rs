//! The widget rendered to text, without a browser.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::data::LAST_CHECKED;
use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::i18n::{Language, number};
use kalkulator_koperasi::input::transfer::{FieldValue, PageInputs, PageRef, to_link};
use rendered::{PAGES, rendered_whole};
use rust_decimal::Decimal;

async fn page(language: Language, country: Country) -> String {
    let country = if country == Country::Malaysia { "MY" } else { "ID" };
    hosted(format!("lang={}\ncountry={country}\ntoday=2025-12-31", language.code())).await
}

/// A page with its example tried.
async fn tried(language: Language, country: Country) -> String {
    let settings =
        format!("lang={}\ncountry={}\ntoday=2025-12-31\nlink=contoh", language.code(), country.code());
    hosted(settings).await
}

async fn hosted(settings: String) -> String {
    rendered_whole(&settings).await
}

#[track_caller]
fn has(html: &str, part: &str) {
    assert!(html.contains(part), "no {part:?} in {html}");
}

#[tokio::test]
async fn a_page_opens_empty_with_an_example_that_can_be_tried_whole() {
    for (language, words) in [
        (Language::Indonesian, "Dari SHU koperasi Rp60.000.000"),
        (Language::Malay, "Daripada lebihan koperasi Rp60.000.000"),
        (Language::English, "Of the co-op’s surplus of Rp60.000.000"),
    ] {
        let html = page(language, Country::Indonesia).await;
        has(&html, "Rp1.240.000");
        has(&html, "Koperasi Alis Jaya (Lukman)");
        assert!(
            !html.contains("data-example") && !html.contains("60.000.000"),
            "a field holds an example: {html}"
        );
        let html = tried(language, Country::Indonesia).await;
        has(&html, "Rp1.240.000");
        has(&html, words);
        has(&html, r#"value="60.000.000""#);
        let answer = html.split(r#"id="answer""#).nth(1).and_then(|rest| rest.split("</strong>").next());
        let answer = answer.expect("an answer");
        assert!(answer.contains("Koperasi Alis Jaya (Lukman)"), "{answer}");
        // The figure keeps its name; whose it is stands below.
        assert!(["SHU Anda", "SHU anda", "Your SHU"].iter().any(|name| answer.contains(name)), "{answer}");
        assert!(["Contoh: ", "Example: "].iter().any(|mark| answer.contains(mark)), "{answer}");
        let sentence = html.split("</strong>").skip(1).find(|part| part.contains("60.000.000"));
        let sentence = sentence.unwrap_or_default().split("</p>").next().unwrap_or_default();
        has(sentence, "60.000.000");
        assert!(!["Anda ", "anda ", "you "].iter().any(|mine| sentence.contains(mine)), "{sentence}");
        has(&html, &format!(r#"lang="{}""#, language.code()));
    }
}

#[tokio::test]
async fn every_field_has_a_label_and_its_notes() {
    let html = page(Language::Indonesian, Country::Indonesia).await;
    for id in
        ["surplus", "pool0-share", "capital-share", "capital-mine", "capital-all", "pool0-mine", "pool0-all"]
    {
        has(&html, &format!(r#"<label for="{id}""#));
        has(&html, &format!(r#"aria-describedby="{id}-note {id}-echo""#));
        has(&html, &format!(r#"<div id="{id}-note">"#));
    }
}

#[tokio::test]
async fn each_step_shows_its_formula_and_its_rule_with_date() {
    let html = tried(Language::Indonesian, Country::Indonesia).await;
    has(&html, "Rp5.000.000 ÷ Rp75.000.000 × Rp15.000.000 = Rp1.000.000");
    has(&html, "UU 25/1992 Pasal 45 ayat (2)");
    has(&html, "diperiksa 22 November 2026");
    has(&html, "dibaca dalam teks aturan");
    has(&html, "https://peraturan.bpk.go.id/Details/46650/");
}

#[tokio::test]
async fn the_picture_has_a_text_and_the_same_data_as_a_table() {
    let html = tried(Language::Indonesian, Country::Indonesia).await;
    let picture = html.split(r#"class="made-of""#).nth(1).unwrap_or_default();
    has(picture, "<span>Jasa usaha (pinjaman)</span><b>Rp1.000.000</b>");
    has(picture, "<span>Jasa modal</span><b>Rp240.000</b>");
    has(&html, r#"<th scope="row">SHU di luar pembagian yang diisi</th><td>55%</td><td>Rp33.000.000</td>"#);
}

#[tokio::test]
async fn the_example_is_named_and_says_that_it_is_made_up() {
    let html = tried(Language::Indonesian, Country::Indonesia).await;
    has(&html, "soal latihan Koperasi Alis Jaya (Lukman), angka rekaan");
    has(&html, r#"rel="noopener noreferrer""#);
}

/// Whoever prints the page stands for where it leads.
#[tokio::test]
async fn every_link_of_a_page_leads_to_an_office_or_a_university() {
    let mut looked = 0;
    for (country, calculators) in PAGES {
        for calculator in calculators {
            let html = hosted(format!("lang=ms\ncountry={}\ncalculator={calculator}", country.code())).await;
            for link in html.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap_or_default()) {
                let host = link.split("://").nth(1).unwrap_or(link).split('/').next().unwrap_or_default();
                let official =
                    [".go.id", ".ac.id", ".gov.my", ".edu.my"].iter().any(|end| host.ends_with(end));
                assert!(official, "{country:?} {calculator}: {link}");
                looked += 1;
            }
        }
    }
    assert!(looked > 50, "only {looked}");
}

#[tokio::test]
async fn malaysia_answers_its_example_in_every_language() {
    for (language, words) in [
        (Language::Indonesian, "RM30.00 dari modal syer (3% × RM1,000.00) dan RM132.00 dari"),
        (Language::Malay, "RM30.00 daripada modal syer (3% × RM1,000.00) dan RM132.00 daripada"),
        (Language::English, "RM30.00 from share capital (3% × RM1,000.00) and RM132.00 from"),
    ] {
        let html = tried(language, Country::Malaysia).await;
        // 3 % of RM1,000 and 4 % of RM3,300.
        has(&html, "RM162.00");
        has(&html, words);
        has(&html, "RM30.00");
        has(&html, "RM132.00");
        has(&html, "s.57(5)(b)");
        assert!(!html.contains("Rp"), "{html}");
        assert!(!html.contains('#'), "a gap is not filled: {html}");
    }
}

#[tokio::test]
async fn the_estimate_and_the_day_of_the_rules_are_said_once() {
    let html = page(Language::English, Country::Indonesia).await;
    assert_eq!(html.matches("An estimate for information").count(), 1);
    has(&html, "Rules as of 31 December 2025");
    // Nobody has read what comes after the last check.
    let later = hosted("lang=en\ncountry=ID\ntoday=2099-01-02\nlink=contoh".into()).await;
    let checked = number::date(LAST_CHECKED, Language::English);
    has(&later, &format!("Rules as of {checked}"));
    assert!(!later.contains("as of 2 January 2099"), "{later}");
}

#[tokio::test]
async fn the_rules_of_the_day_are_listed_with_how_they_were_read() {
    for (country, rule) in [
        (Country::Indonesia, "UU PPh Pasal 4 ayat (3) huruf i"),
        (Country::Malaysia, "Akta Koperasi 1993 s.57(5)(b)"),
    ] {
        let html = page(Language::Indonesian, country).await;
        has(&html, "Dasar hukum");
        has(&html, rule);
        has(&html, "Berlaku sejak");
    }
    let html = hosted("lang=en\ncountry=MY\ncalculator=akaun\ntoday=2025-12-31".into()).await;
    has(&html, "Not known since");
}

#[tokio::test]
async fn a_host_offers_one_calculator_and_locks_fields() {
    let html = hosted("lang=ms\ncountry=MY\ncalculator=rpb\nheading=3\nlock=rpb-0,rpb-3\nreason=Ditetapkan oleh SKM\ntoday=x\nnonsense".into()).await;
    has(&html, "<h3 class=\"title\"");
    has(&html, "Ditetapkan oleh SKM");
    assert_eq!(html.matches("readonly=\"readonly\"").count(), 2, "two fields");
    assert!(!html.contains("class=\"tab\""), "one calculator needs no tabs");
}

#[tokio::test]
async fn a_link_is_shown_before_anything_is_typed() {
    let link = "1.AOTwAgYQA0ABQQJCBUMGRAcHAAwOBAQCCAQMCQIQEDIAEQoMEpYBDAAzKDh9";
    let html = hosted(format!("lang=id\nlink={link}\naddress=https://example.org/shu/")).await;
    has(&html, "Rp1.240.000");
    has(&html, "berasal dari tautan");
    has(&html, &format!("https://example.org/shu/#k={link}"));
    let html = hosted(format!("lang=en\nlink={link}A")).await;
    has(&html, "damaged");
}

#[tokio::test]
async fn a_year_of_an_opened_case_is_written_as_one() {
    let html = hosted("lang=id\ncountry=ID\ntoday=2025-12-31\nlink=kopdes-sepuluh".into()).await;
    has(&html, r#"value="2025" id="modal-41""#);
}

/// The form of "SHU saya" grows and shrinks; everything that was typed and picked comes back.
#[tokio::test]
async fn the_first_form_comes_back_with_its_pools_and_funds() {
    let number = |digits: i64, scale| FieldValue::Number(Decimal::new(digits, scale));
    let values = vec![
        (1, number(1_250_000, 0)),
        (2, number(250_000, 0)),
        (3, number(60, 0)),
        (15, number(900_000, 0)),
        (23, number(5_000, 0)),
        (24, number(125, 1)),
        (65, number(7125, 3)),
    ];
    // From the accounts, two levels, contributions apart, voluntary savings, the third rule, two further pools, two funds.
    let picks = vec![(0, 1), (1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (16, 2), (17, 4), (64, 11), (65, 1)];
    let at = PageRef { country: Country::Indonesia, page: 0 };
    let rule_date = Some(Date::known::<2026, 1, 31>());
    let link = to_link(&PageInputs { at, rule_date, picks, values, untouched: false }).expect("short");
    let html = hosted(format!("lang=id\ncountry=ID\nlink={link}")).await;
    for (id, text) in [
        ("income", "1.250.000"),
        ("costs", "250.000"),
        ("members", "60"),
        ("voluntary-all", "900.000"),
        ("pool1-others", "5.000"),
        ("pool2-share", "12,5"),
        ("fund1-share", "7,125"),
        ("principal-mine", ""),
        ("mandatory-all", ""),
    ] {
        let at = html.find(&format!(r#" id="{id}""#)).unwrap_or_else(|| panic!("no {id}"));
        let start = html[..at].rfind('<').expect("in an element");
        let field = &html[start..start + html[start..].find('>').expect("an element")];
        let holds = field.contains(&format!(r#"value="{text}""#));
        assert!(holds || text.is_empty() && !field.contains("value="), "{id}: {field}");
    }
    has(&html, r#"value="2026-01-31""#);
    for absent in ["surplus", "pool3-share", "fund2-share", "capital-mine"] {
        assert!(!html.contains(&format!(r#"id="{absent}""#)), "{absent} is there");
    }
    has(&html, "Jasa usaha (setoran");
    has(&html, "Jasa usaha (bunga");
}

#[tokio::test]
async fn what_words_mean_is_folded_below_and_comes_only_when_it_is_asked_for() {
    for country in [Country::Indonesia, Country::Malaysia] {
        for (language, name) in
            Language::ALL.into_iter().zip(["Arti kata", "Makna kata", "What the words mean"])
        {
            let html = page(language, country).await;
            has(
                &html,
                &format!(r#"<details class="card glossary"><summary>{name}</summary><div></div></details>"#),
            );
        }
    }
}

#[tokio::test]
async fn the_statements_beside_the_own_page_are_linked_in_the_language_of_the_page() {
    let at = |address: &str| hosted(format!("lang=ms\ncountry=MY\naddress={address}"));
    let html = at("https://example.org/k/0.1.0/index.html").await;
    has(&html, r#"href="https://example.org/k/0.1.0/privacy.html#ms""#);
    has(&html, r#"href="https://example.org/k/0.1.0/accessibility.html#ms""#);
    for address in ["", "javascript:alert(1)//"] {
        assert!(!at(address).await.contains("privacy.html"), "{address}");
    }
}

#[tokio::test]
async fn a_host_offers_some_calculators_and_what_it_holds_is_not_taken_out() {
    let html = hosted("calculator=pembagian,shu".into()).await;
    assert_eq!(
        html.matches(r#"class="tab""#).count(),
        5,
        "two, beside each other and in the list, and the trainers’ shelf"
    );
    has(&html, r#"aria-current="page""#);
    has(&html, "Ke mana SHU koperasi?");
    let out = |lock: &str| hosted(format!("calculator=shu\nlink=contoh\nlock={lock}"));
    let free = out("").await.matches(r#"data-go="add-fund""#).count();
    let held = out("fund0-share").await.matches(r#"data-go="add-fund""#).count();
    assert_eq!((free > 0, held), (true, free - 1));
}
