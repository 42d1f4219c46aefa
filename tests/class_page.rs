//! The page of a class as text: in both countries and every language, before a class and on a phone.

#[path = "support/rendered.rs"]
mod rendered;

use kalkulator_koperasi::class::Invite;
use kalkulator_koperasi::data::exercises::exercises;
use kalkulator_koperasi::domain::{Country, Date};
use kalkulator_koperasi::i18n::Language;
use rendered::page;

/// The link of a class with these exercises.
fn link(country: Country, exercises: Vec<u16>) -> String {
    let code = Invite::of(Date::known::<2025, 12, 31>(), 0, exercises).code();
    format!("kelas.{}.{code}", country.code().to_lowercase())
}

#[tokio::test]
async fn every_exercise_of_a_country_can_be_picked_in_every_language() {
    for language in Language::ALL {
        for country in Country::ALL {
            let html = page(language, country, "kelas", "").await;
            let boxes = html.matches("type=\"checkbox\"").count();
            // One more keeps figures on the device.
            assert!(boxes >= exercises(country).len(), "{country:?}: {boxes}");
            assert!(
                !html.contains('#'),
                "a gap that nobody filled: {}",
                html.split('#').next().unwrap_or_default()
            );
        }
    }
}

#[tokio::test]
async fn a_link_opens_each_exercise_with_its_figures_and_a_field() {
    for language in Language::ALL {
        for country in Country::ALL {
            for exercise in exercises(country) {
                let html = page(language, country, "kelas", &link(country, vec![exercise.number])).await;
                assert!(
                    html.contains("id=\"kelas-0\"") && html.contains("id=\"kelas-1\""),
                    "{}",
                    exercise.number
                );
                assert!(!html.contains("id=\"kelas-2\""));
                let rows = html.matches("<tr><th scope=\"row\">").count();
                assert_eq!(rows, exercise.givens.len(), "{}", exercise.number);
            }
        }
    }
}

#[tokio::test]
async fn a_series_asks_for_every_answer_and_the_other_country_or_a_newer_version_is_told() {
    let series =
        page(Language::English, Country::Indonesia, "kelas", &link(Country::Indonesia, vec![1, 5, 6])).await;
    assert!(series.contains("id=\"kelas-3\"") && !series.contains("id=\"kelas-4\""));
    let newer =
        page(Language::English, Country::Indonesia, "kelas", &link(Country::Indonesia, vec![1000])).await;
    assert!(newer.contains("from a newer version"));
    let other = page(Language::English, Country::Malaysia, "kelas", &link(Country::Malaysia, vec![5])).await;
    assert!(other.contains("for the other country"));
    let damaged = page(Language::English, Country::Indonesia, "kelas", "kelas.id.7GK2M").await;
    assert!(damaged.contains("one character is wrong or swapped"));
    let nowhere = page(Language::English, Country::Indonesia, "kelas", "kelas.xx.7GK2M").await;
    assert!(!nowhere.contains("id=\"kelas-0\""));
}
