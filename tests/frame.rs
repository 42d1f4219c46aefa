//! What every page has in common: few questions before the first answer, and an answer in one's own figures.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::input::transfer::{FieldValue, PageInputs, PageRef, to_link};
use rendered::{CALCULATORS, between, page as whole, place_of, raw, rendered};
use rust_decimal::Decimal;

/// Fields that may be in sight before the first answer.
const MOST_FIELDS: usize = 7;

async fn page(language: Language, country: Country, calculator: &str, link: &str) -> String {
    let (language, country) = (language.code(), country.code());
    let settings =
        format!("lang={language}\ncountry={country}\ncalculator={calculator}\ntoday=2025-12-31\nlink={link}");
    rendered(&settings).await
}

/// What stands between two texts, for the first time.
fn first<'a>(html: &'a str, open: &str, close: &str) -> Option<&'a str> {
    html.split_once(open)?.1.split(close).next()
}

/// What stands below the amount of an answer.
fn sentence(html: &str) -> String {
    let answer = first(html, r#"id="answer""#, "</div>").expect("an answer");
    let below = answer.split_once("</strong>").expect("an amount").1;
    below.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect()
}

/// How many fields of a form are to be filled, and how many choices to be made, without what is folded away.
fn in_sight(form: &str) -> (usize, usize) {
    let (mut depth, mut fields, mut choices) = (0_i32, 0, 0);
    for tag in form.split('<') {
        match tag.split([' ', '>']).next().unwrap_or_default() {
            "details" => depth += 1,
            "/details" => depth -= 1,
            "input" if depth == 0 => fields += 1,
            "select" if depth == 0 => choices += 1,
            _ => {}
        }
    }
    (fields, choices)
}

#[tokio::test]
async fn a_form_asks_little_before_its_first_answer() {
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            let html = page(Language::Indonesian, country, calculator, "").await;
            let (fields, choices) =
                in_sight(first(&html, r#"class="fields""#, "</section>").expect("a form"));
            assert!((1..=MOST_FIELDS).contains(&fields), "{country:?} {calculator}: {fields} fields");
            // Choices that have an answer already; what only few change is folded.
            assert!(choices <= 5, "{country:?} {calculator}: {choices} choices");
        }
    }
}

/// So many words of labels each page explains, at least.
const EXPLAINED: usize = 1;

#[tokio::test]
async fn a_word_of_a_label_is_asked_for_beside_it_and_passed_over_by_the_key_to_the_next_field() {
    let quoted = [("Apa arti “", "”?"), ("Apakah makna “", "”?"), ("What does “", "” mean?")];
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            for (language, (before, after)) in Language::ALL.into_iter().zip(quoted) {
                let html = whole(language, country, calculator, "contoh").await;
                let about = format!("{country:?} {calculator} {}", language.code());
                let buttons = between(&html, r#"class="means"><button "#, "</button>");
                assert!(buttons.len() >= EXPLAINED, "{about}: {}", buttons.len());
                for button in buttons {
                    assert!(button.contains(r#"tabindex="-1""#), "{about}: {button}");
                    let name = first(button, r#"aria-label=""#, "\"").unwrap_or_default();
                    let label = name.strip_prefix(before).and_then(|name| name.strip_suffix(after));
                    // It names the label beside it.
                    assert!(
                        label.is_some_and(|label| html.contains(&format!(">{label}"))),
                        "{about}: {name}"
                    );
                }
                for label in between(&html, "<label", "</label>") {
                    assert!(!label.contains("<button"), "{about}: a press on {label} would enter the field");
                }
            }
        }
    }
}

#[tokio::test]
async fn an_answer_says_in_a_sentence_what_it_is_made_of() {
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            for language in Language::ALL {
                let html = page(language, country, calculator, "contoh").await;
                let sentence = sentence(&html);
                let about = format!("{country:?} {calculator} {}: {sentence}", language.code());
                assert!(sentence.contains('.'), "{about}");
                assert!(sentence.contains(|of: char| of.is_ascii_digit()), "{about}");
                assert!(!sentence.contains(['#', '…']) && !sentence.contains("  "), "{about}");
            }
        }
    }
}

#[tokio::test]
async fn a_sentence_has_the_figures_that_it_is_about() {
    let indonesian = Language::Indonesian;
    for (language, country, calculator, said) in [
        (
            indonesian,
            Country::Indonesia,
            "modal",
            "Sudah dibayar: simpanan pokok Rp50.000 dan simpanan wajib Rp10.000. Tidak ada tunggakan.",
        ),
        (
            Language::English,
            Country::Malaysia,
            "modal",
            "Paid: share capital RM200.00 and subscription capital RM600.00. No arrears.",
        ),
        (
            indonesian,
            Country::Indonesia,
            "simpanan",
            "Anggota ini mendapat Rp300.000 setahun dari simpanan pokok dan wajib (6% × Rp5.000.000). Simpanan sukarela: bunga sebulan Rp250.000, pajaknya Rp25.000, diterima Rp225.000.",
        ),
        (
            Language::Malay,
            Country::Malaysia,
            "rebat",
            "Daripada lebihan koperasi RM40,000.00, anggota ini mendapat RM60.00 kerana belian di koperasi RM1,800.00 dan RM48.00 kerana modal syer + yuran RM1,500.00.",
        ),
    ] {
        let html = page(language, country, calculator, "contoh").await;
        let sentence = sentence(&html);
        assert_eq!(sentence, said);
    }
}

/// The fields that a page says it waits for, by their numbers.
fn waited(html: &str) -> Vec<u16> {
    let list = first(html, r#"class="missing""#, "</ul>").unwrap_or_default();
    let ids = list.split(r#"data-go=""#).skip(1).filter_map(|rest| rest.split('"').next());
    ids.filter_map(|id| id.rsplit('-').next()?.parse().ok()).collect()
}

/// A page with these numbers and picks, as its visitor sees it.
async fn filled(country: Country, calculator: &str, values: &[(u16, i64)], picks: &[(u16, u16)]) -> String {
    let number = |(key, value): &(u16, i64)| (*key, FieldValue::Number(Decimal::from(*value)));
    let inputs = PageInputs {
        at: PageRef { country, page: place_of(country, calculator) },
        rule_date: None,
        picks: picks.to_vec(),
        values: values.iter().map(number).collect(),
        untouched: false,
    };
    // A page that nothing is typed into opens by no link.
    let link = if values.is_empty() { String::new() } else { to_link(&inputs).expect("short") };
    page(Language::Indonesian, country, calculator, &link).await
}

/// What a page waits for once fields have a number.
async fn waited_with(country: Country, calculator: &str, fields: &[u16]) -> (Vec<u16>, bool) {
    let mut values: Vec<_> = fields.iter().map(|key| (*key, 10)).collect();
    values.sort_unstable();
    let html = filled(country, calculator, &values, &[]).await;
    (waited(&html), html.contains("peek waits"))
}

#[tokio::test]
async fn what_is_missing_is_counted_whole_from_the_first_field_on() {
    for (country, calculators) in CALCULATORS {
        // Fields of the first page are called by names; the journeys in browsers go through it.
        for calculator in calculators.into_iter().filter(|name| *name != "shu") {
            let mut typed = Vec::new();
            let (mut before, _) = waited_with(country, calculator, &typed).await;
            assert!(before.len() > 1, "{country:?} {calculator} waits for {before:?}");
            while let Some(next) = before.first() {
                typed.push(*next);
                let (left, waits) = waited_with(country, calculator, &typed).await;
                assert!(
                    left.len() < before.len() || !waits,
                    "{country:?} {calculator}: {before:?}, then {left:?}"
                );
                assert!(typed.len() < 12, "{country:?} {calculator}: {typed:?}");
                if !waits {
                    break;
                }
                before = left;
            }
            assert!(typed.len() > 1 || calculator == "modal", "{country:?} {calculator}: {typed:?}");
        }
    }
}

#[tokio::test]
async fn a_loss_gives_nobody_anything_in_any_sentence() {
    let html = filled(Country::Malaysia, "rebat", &[(0, -5000), (1, 25), (3, 10), (4, 100)], &[]).await;
    assert!(!html.contains("peek waits"), "there is an answer");
    assert_eq!(sentence(&html), "nol ringgit");
}

#[tokio::test]
async fn a_number_stays_in_the_line_of_what_it_counts() {
    let settings = "lang=id\ncountry=ID\ncalculator=rpb\ntoday=2025-12-31\nlink=contoh\nwhole=1";
    let html = raw(settings).await;
    let counts =
        |text: &str| between(&html, "<li>", "</li>").iter().filter(|step| step.contains(text)).count();
    assert_ne!(counts("12\u{a0}bulan"), 0, "{html}");
    assert_eq!(counts("12 bulan"), 0);
}

#[tokio::test]
async fn interest_alone_is_an_answer_and_says_whether_it_is_taxed() {
    let html = filled(Country::Indonesia, "simpanan", &[(4, 200_000)], &[]).await;
    assert_eq!(sentence(&html), "Simpanan sukarela: bunga sebulan Rp200.000 tidak dipotong pajak.");
    let html = filled(Country::Indonesia, "simpanan", &[(4, 250_000)], &[]).await;
    assert_eq!(
        sentence(&html),
        "Simpanan sukarela: bunga sebulan Rp250.000, pajaknya Rp25.000, diterima Rp225.000."
    );
    // Another way to come to the interest was picked since: what is asked now is what is waited for.
    let html = filled(Country::Indonesia, "simpanan", &[(4, 200_000)], &[(1, 1)]).await;
    assert!(!waited(&html).is_empty(), "something is waited for");
}

#[tokio::test]
async fn a_split_on_two_levels_waits_for_what_members_get_and_for_both_its_parts() {
    let mut typed = vec![(0, 1_000_000)];
    for left in [vec![11, 12, 13], vec![12, 13], vec![13]] {
        let html = filled(Country::Indonesia, "pembagian", &typed, &[(2, 1)]).await;
        assert_eq!(waited(&html), left);
        typed.push((left.first().copied().unwrap_or_default(), 50));
    }
    let html = filled(Country::Indonesia, "pembagian", &typed, &[(2, 1)]).await;
    assert!(!html.contains("peek waits"), "all is there");
}

#[tokio::test]
async fn steps_and_rules_are_drawn_for_who_opens_them_and_for_paper() {
    for (country, calculators) in CALCULATORS {
        for calculator in calculators {
            let closed = page(Language::Indonesian, country, calculator, "contoh").await;
            let whole = page(Language::Indonesian, country, calculator, "contoh\nwhole=1").await;
            let about = format!("{country:?} {calculator}");
            let folds = |html: &str| html.matches("<details").count();
            assert!(folds(&closed) <= folds(&whole), "{about}");
            let rules = (!calculator.starts_with("ekspor")).then_some(r#"class="source rules""#);
            for drawn in rules.into_iter().chain([r#"class="steps""#]) {
                assert!(!closed.contains(drawn) && whole.contains(drawn), "{about}: {drawn}");
            }
        }
    }
}
