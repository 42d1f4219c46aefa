//! What is not linked can still be found: every address at which something was read stands in `docs/evidence.md`.

use kalkulator_koperasi::data::LIBRARY;
use kalkulator_koperasi::data::commodities::{READ_AT, SourceKind, presets};
use kalkulator_koperasi::data::portals::is_official;
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::plant::commodities::cited;

const EVIDENCE: &str = include_str!("../../../docs/evidence.md");

#[test]
fn every_source_of_the_commodities_stands_in_the_evidence_with_its_address() {
    let missing: Vec<String> = READ_AT
        .iter()
        .map(|(source, address)| format!("| {} | {address} |", cited(source, Language::English)))
        .filter(|row| !EVIDENCE.lines().any(|line| line == row))
        .collect();
    assert!(missing.is_empty(), "not in docs/evidence.md:\n{}", missing.join("\n"));
}

#[test]
fn every_source_is_used_has_one_row_and_a_title_or_says_that_it_has_none() {
    for (place, (source, address)) in READ_AT.iter().enumerate() {
        assert!(address.starts_with("http") && !address.contains(char::is_whitespace), "{address}");
        assert!(READ_AT.iter().skip(place + 1).all(|(_, other)| other != address), "{address} twice");
        let used = presets().any(|preset| format!("{preset:?}").contains(&format!("{source:?}")));
        assert!(used, "{source:?}");
        assert!(source.year.is_empty() || (source.year.len() == 4 && source.year.parse::<u16>().is_ok()));
        assert!(source.kind == SourceKind::Article || !source.title.is_empty(), "{source:?}");
        for language in Language::ALL {
            let cited = cited(source, language);
            assert!(!cited.contains("“”") && !cited.contains(" ,") && !cited.starts_with(','), "{cited}");
            assert!(!cited.contains("http"), "{cited}");
        }
    }
}

#[test]
fn only_addresses_of_offices_and_universities_reach_the_page() {
    for (source, address) in READ_AT {
        assert_eq!(source.link, is_official(address).then_some(*address));
    }
    for official in [
        "https://perpustakaan.ac.id",
        "http://eprints.unram.ac.id/26320/",
        "https://www.skm.gov.my/index.php",
        "https://x.go.id/a.com/b",
    ] {
        assert!(is_official(official), "{official}");
    }
    for other in [
        "https://id.scribd.com/x.ac.id/",
        "https://123dok.com/.go.id",
        "https://desa.go.id.example.com/",
        "https://ac.id.com",
        "https://xgo.id/",
        "",
    ] {
        assert!(!is_official(other), "{other}");
    }
}

#[test]
fn a_published_case_names_its_publisher_and_its_address_stands_in_the_evidence() {
    for of in LIBRARY.iter().filter_map(|case| case.published.as_ref()) {
        assert!([of.publisher, of.title].iter().all(|text| !text.is_empty() && !text.contains("http")));
        let cited = format!("{}, “{}”", of.publisher, of.title);
        let row = EVIDENCE.lines().find(|line| line.contains(&cited));
        assert!(row.is_some_and(|row| row.contains("https://")), "{cited}");
    }
}
