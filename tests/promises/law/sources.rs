//! Every rule has a source that can be read, and figures cite it while it is in force.

use kalkulator_koperasi::data::{ALIS_JAYA, law};
use kalkulator_koperasi::domain::{Country, Dated, FirstDay, Remark, RuleStanding, Scenario, Term, in_force};
use kalkulator_koperasi::evaluate;

use super::provisions::{day, entries, provisions};

#[test]
fn every_source_can_be_read_and_was_checked() {
    let entries = entries();
    assert!(entries.len() >= 16, "only {} entries", entries.len());
    for (name, Dated { source, .. }) in entries {
        let address = source.url.strip_prefix("https://").or_else(|| source.url.strip_prefix("http://"));
        let host = address.and_then(|address| address.split('/').next()).unwrap_or_default();
        assert!(host.contains('.') && !host.contains(' '), "{name}: {}", source.url);
        assert!(source.url.is_ascii() && !source.url.contains(char::is_whitespace), "{name}: {}", source.url);
        assert!(!source.citation.trim().is_empty(), "{name}");
        assert_eq!(source.citation, source.citation.trim(), "{name}");
        assert!(source.checked_on > source.since, "{name}: checked before it applied");
    }
}

#[test]
fn every_series_ascends_and_its_sources_begin_with_it() {
    for country in [Country::Indonesia, Country::Malaysia] {
        for (name, provision) in provisions(law(country)) {
            for pair in provision.0.windows(2) {
                assert!(pair[0].from < pair[1].from, "{country:?} {name}: {} twice or later", pair[0].from);
                assert_ne!(pair[0].standing, pair[1].standing, "{country:?} {name}: nothing changes");
            }
            for entry in provision.0 {
                assert_eq!(entry.from, entry.source.since, "{country:?} {name}");
            }
        }
    }
}

#[test]
fn a_rule_whose_first_day_was_not_found_says_so() {
    let first_day = |country, citation: &str, on: &str| {
        let rules = law(country).on(day(on));
        let (_, source) = *rules.iter().find(|(_, source)| source.citation.starts_with(citation)).unwrap();
        source.first_day
    };
    let indonesia = |citation| first_day(Country::Indonesia, citation, "2025-12-31");
    for citation in
        ["Permenkop 8/2023 Pasal 63", "Permenkop 8/2023 Pasal 8", "Permenkop 2/2024", "PP 15/2009"]
    {
        assert_eq!(indonesia(citation), FirstDay::NotFound, "{citation}");
    }
    for citation in ["UU 25/1992", "UU 11/2020", "UU PPh", "Inpres 17/2025"] {
        assert_eq!(indonesia(citation), FirstDay::Found, "{citation}");
    }
    assert_eq!(first_day(Country::Indonesia, "Permendes", "2025-09-30"), FirstDay::NotFound);
    let malaysia = |citation, on| first_day(Country::Malaysia, citation, on);
    assert_eq!(malaysia("KWRS 13%", "2024-12-31"), FirstDay::NotFound);
    assert_eq!(malaysia("KWRS 8%", "2021-12-31"), FirstDay::Found);
    assert_eq!(malaysia("SKM: dividen syer", "2024-12-31"), FirstDay::NotFound);
    assert_eq!(malaysia("Akta A1634", "2024-12-31"), FirstDay::Found);
}

#[test]
fn the_list_of_rules_says_how_each_stands_on_the_day() {
    let on = |country: Country, iso: &str| law(country).on(day(iso));
    for country in [Country::Indonesia, Country::Malaysia] {
        assert_eq!(on(country, "1900-01-01"), [], "{country:?}");
        for (name, provision) in provisions(law(country)) {
            let listed = on(country, "2026-11-22");
            let source = in_force(provision, day("2026-11-22"));
            assert!(source.is_none_or(|source| listed.contains(&(RuleStanding::InForce, source))), "{name}");
        }
    }
    let standing =
        |iso: &str, standing| on(Country::Malaysia, iso).iter().filter(|(of, _)| *of == standing).count();
    // KWAPK and the scale of tax are not known; from December 2025 on KWRS is not either.
    assert_eq!(standing("2025-11-30", RuleStanding::Unknown), 2);
    assert_eq!(standing("2025-12-01", RuleStanding::Unknown), 3);
    assert!(on(Country::Indonesia, "2013-06-30").iter().any(|(of, _)| *of == RuleStanding::Repealed));
}

#[test]
fn before_every_rule_nothing_is_cited_in_either_country() {
    for country in [Country::Indonesia, Country::Malaysia] {
        for (name, provision) in provisions(law(country)) {
            assert!(in_force(provision, day("1900-01-01")).is_none(), "{country:?} {name}");
        }
        let example = ALIS_JAYA.scenario(day("1900-01-01"));
        let outcome = evaluate(&Scenario { country, ..example });
        assert_eq!(outcome.problems, []);
        assert!(outcome.figures.iter().all(|figure| figure.rule().is_none()), "{country:?}");
        assert!(outcome.remarks.contains(&Remark::RuleNotKnown(day("1900-01-01"))), "{country:?}");
        assert!(!outcome.remarks.contains(&Remark::NotTaxed), "{country:?}");
    }
}

#[test]
fn figures_cite_a_rule_only_while_it_is_in_force() {
    let cited = |on: &str| {
        let outcome = evaluate(&ALIS_JAYA.scenario(day(on)));
        assert_eq!(outcome.figure(Term::MemberTotal).unwrap().value().fraction(), "1240000", "{on}");
        let cites = outcome.figures.iter().any(|figure| figure.rule().is_some());
        (
            cites,
            outcome.remarks.contains(&Remark::RuleNotKnown(day(on))),
            outcome.remarks.contains(&Remark::NotTaxed),
        )
    };
    assert_eq!(cited("1992-10-20"), (false, true, false));
    assert_eq!(cited("1992-10-21"), (true, false, false));
    assert_eq!(cited("2012-10-29"), (true, false, false));
    assert_eq!(cited("2012-10-30"), (false, true, false));
    assert_eq!(cited("2014-05-27"), (false, true, false));
    assert_eq!(cited("2014-05-28"), (true, false, false));
    assert_eq!(cited("2020-11-01"), (true, false, false));
    assert_eq!(cited("2020-11-02"), (true, false, true));
}
