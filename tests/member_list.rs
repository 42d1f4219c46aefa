//! The page of the member list, rendered to text, without a browser: how it opens, and its example.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::domain::Country;
use kalkulator_koperasi::i18n::Language;
use rendered::{between, page};

fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn it_opens_with_one_question_and_its_example_beside_it() {
    for language in Language::ALL {
        for (country, amount) in [(Country::Indonesia, "Rp52.470.000"), (Country::Malaysia, "RM52,470.00")] {
            let html = page(language, country, "daftar", "").await;
            let example = between(&html, r#"<section class="example">"#, "</section>").remove(0).to_owned();
            assert!(example.contains(amount), "{country:?}: {example}");
            assert_eq!(html.matches("data-list-do=\"open\"").count(), 1);
            assert_eq!(html.matches(r#"aria-current="step""#).count(), 1);
        }
    }
}

#[tokio::test]
async fn the_example_is_shared_out_to_the_last_unit() {
    for (country, pools, total) in [
        (Country::Indonesia, ["Rp21.862.500", "Rp30.607.500"], "Rp52.470.000"),
        (Country::Malaysia, ["RM21,862.50", "RM30,607.50"], "RM52,470.00"),
    ] {
        let html = page(Language::Indonesian, country, "daftar", "contoh").await;
        let answer = text(between(&html, r#"id="answer""#, "</div>").remove(0));
        assert!(answer.contains(total) && answer.contains("240 anggota"), "{answer}");
        let sums = text(between(&html, r#"<dl class="tally money">"#, "</dl>").remove(0));
        assert!(pools.iter().all(|pool| sums.contains(pool)), "{sums}");
        // Fifty on a page of five.
        assert_eq!(html.matches("<tr aria-rowindex").count(), 51);
        assert!(text(&html).contains("Halaman 1 dari 5"), "{html}");
    }
}

#[tokio::test]
async fn no_gap_of_a_sentence_is_left_open() {
    for language in Language::ALL {
        for country in Country::ALL {
            for link in ["", "contoh"] {
                let html = page(language, country, "daftar", link).await;
                let (desk, _) = html.split_once(r#"class="card workshop""#).expect("what is below the page");
                assert!(!text(desk).contains('#'), "{country:?} {language:?}: {}", text(desk));
            }
        }
    }
}
