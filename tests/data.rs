//! Every rule has a source that can be read, and applies from its first day and not a day before.

mod support;

use kalkulator_koperasi::data::{ALIS_JAYA, SPLIT_TEMPLATES, law};
use kalkulator_koperasi::domain::RatesRemark;
use kalkulator_koperasi::domain::{
    AccountInput, Appropriation, Country, Date, Dated, Exact, FirstDay, HoldingBase, Law, Missing, Place,
    Provision, Purpose, Remark, RuleStanding, Scenario, Source, Standing, Statutory, Term, in_force,
};
use kalkulator_koperasi::evaluate;

/// All provisions by name. No `..`: a new one must be looked at too.
fn provisions(law: &'static Law) -> [(&'static str, &'static Provision); 11] {
    let Law {
        surplus,
        sharing,
        reserve,
        capital_return,
        member_capital,
        untaxed,
        dividend,
        share_dividend_ceiling: _,
        statutory,
        statutory_reserve: _,
        education_fund: _,
        development_fund: _,
        trust_funds_within,
        holding_limit: _,
        borrowing_limit: _,
        audit_from: _,
        capital_floor,
        participation_limit: _,
        least_founders: _,
        least_capital: _,
        village_share: _,
        savings_interest_tax: _,
        coop_tax: _,
        other_sources,
    } = law;
    [
        ("surplus", surplus),
        ("sharing", sharing),
        ("reserve", reserve),
        ("capital_return", capital_return),
        ("member_capital", member_capital),
        ("untaxed", untaxed),
        ("dividend", dividend),
        ("statutory", statutory),
        ("trust_funds_within", trust_funds_within),
        ("other_sources", other_sources),
        ("capital_floor", capital_floor),
    ]
}

fn entries() -> Vec<(String, &'static Dated<()>)> {
    let countries = [("ID", Country::Indonesia), ("MY", Country::Malaysia)];
    let all = countries.into_iter().flat_map(|(code, country)| {
        provisions(law(country)).into_iter().flat_map(move |(name, provision)| {
            provision.0.iter().map(move |entry| (format!("{code} {name} {}", entry.from), entry))
        })
    });
    all.collect()
}

fn day(iso: &str) -> Date {
    Date::from_iso(iso).unwrap()
}

fn indonesian(provision: fn(&Law) -> &Provision, on: &str) -> Option<&'static Source> {
    in_force(provision(law(Country::Indonesia)), day(on))
}

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
fn a_rule_applies_from_its_first_day_and_not_a_day_before() {
    let act: [fn(&Law) -> &Provision; 5] = [
        |law| &law.surplus,
        |law| &law.sharing,
        |law| &law.reserve,
        |law| &law.capital_return,
        |law| &law.member_capital,
    ];
    for provision in act {
        for (before, first, applies) in [
            ("1992-10-20", "1992-10-21", true),
            ("2012-10-29", "2012-10-30", false),
            ("2014-05-27", "2014-05-28", true),
        ] {
            assert_eq!(indonesian(provision, before).is_some(), !applies, "{before}");
            assert_eq!(indonesian(provision, first).is_some(), applies, "{first}");
        }
        assert_eq!(indonesian(provision, "1992-10-21").unwrap().since, day("1992-10-21"));
        assert_eq!(indonesian(provision, "2014-05-28").unwrap().since, day("2014-05-28"));
        assert!(indonesian(provision, "1900-01-01").is_none());
        assert!(indonesian(provision, "2026-12-31").is_some());
    }
    assert!(indonesian(|law| &law.untaxed, "2020-11-01").is_none());
    assert_eq!(indonesian(|law| &law.untaxed, "2020-11-02").unwrap().since, day("2020-11-02"));
}

#[test]
fn between_the_two_acts_the_old_one_stands_as_repealed() {
    for (name, provision) in provisions(law(Country::Indonesia)) {
        // Indonesian law prescribes no payments before a dividend, and freedom from tax came later.
        if !provision.0.is_empty() && name != "untaxed" && name != "capital_floor" {
            let standing = provision.on(day("2013-06-30")).unwrap().standing;
            assert_eq!(standing, Standing::Repealed, "{name}");
        }
    }
}

#[test]
fn what_a_village_asks_for_is_doubted_since_the_later_instruction() {
    let share = |on: &str| law(Country::Indonesia).village_share.on(day(on)).map(|entry| entry.standing);
    assert_eq!(share("2025-08-13"), None);
    assert_eq!(share("2025-08-14"), Some(Standing::InForce(20)));
    assert_eq!(share("2025-10-21"), Some(Standing::InForce(20)));
    assert_eq!(share("2025-10-22"), Some(Standing::Unknown));
    assert_eq!(share("2026-12-31"), Some(Standing::Unknown));
}

#[test]
fn founders_and_first_capital_change_on_their_first_days() {
    let founders = |country, on: &str| law(country).least_founders.in_force(day(on)).map(|(least, _)| least);
    let indonesia = [
        ("1992-10-20", None),
        ("1992-10-21", Some(20)),
        ("2012-10-29", Some(20)),
        ("2012-10-30", None),
        ("2014-05-27", None),
        ("2014-05-28", Some(20)),
        ("2020-11-01", Some(20)),
        ("2020-11-02", Some(9)),
    ];
    for (on, least) in indonesia {
        assert_eq!(founders(Country::Indonesia, on), least, "{on}");
    }
    assert_eq!(founders(Country::Malaysia, "2021-02-28"), None);
    assert_eq!(founders(Country::Malaysia, "2021-03-01"), Some(20));
    for (on, limits) in [("2023-12-30", [None, None]), ("2023-12-31", [Some(40), Some(25)])] {
        let law = law(Country::Indonesia);
        let limit = [&law.borrowing_limit, &law.participation_limit];
        assert_eq!(limit.map(|limit| limit.in_force(day(on)).map(|(most, _)| most)), limits, "{on}");
    }
    let capital = |on: &str| law(Country::Indonesia).least_capital.in_force(day(on)).map(|(least, _)| least);
    assert_eq!(capital("2018-12-30"), None);
    assert_eq!(capital("2018-12-31"), Some([15_000_000, 75_000_000, 375_000_000]));
    assert_eq!(capital("2023-12-30"), Some([15_000_000, 75_000_000, 375_000_000]));
    assert_eq!(capital("2023-12-31"), Some([500_000_000, 1_000_000_000, 2_000_000_000]));
}

#[test]
fn audit_is_due_from_its_day_on_and_the_capital_must_not_fall() {
    let audit = |on: &str| law(Country::Indonesia).audit_from.in_force(day(on)).map(|(from, _)| from);
    assert_eq!([audit("2024-12-30"), audit("2024-12-31")], [None, Some(5_000_000_000)]);
    let floor = |on: &str| indonesian(|law| &law.capital_floor, on).is_some();
    assert_eq!([floor("2023-12-30"), floor("2023-12-31")], [false, true]);
    assert!(law(Country::Malaysia).audit_from.0.is_empty());
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
fn each_scale_of_tax_begins_with_its_year_of_assessment() {
    let above = |on: &str| law(Country::Malaysia).coop_tax.in_force(day(on)).map(|(scale, _)| scale.above);
    assert_eq!(above("2013-12-31"), None);
    assert_eq!(above("2014-01-01"), Some(25));
    assert_eq!(above("2014-12-31"), Some(25));
    assert_eq!(above("2015-01-01"), Some(24));
    assert_eq!(above("2018-12-31"), Some(24));
    assert_eq!(above("2019-01-01"), None);
}

#[test]
fn each_split_in_use_is_whole_and_says_where_it_comes_from() {
    for template in &SPLIT_TEMPLATES {
        let sum = |lines: &[(Purpose, u8)]| lines.iter().map(|(_, percent)| u32::from(*percent)).sum::<u32>();
        assert_eq!(sum(template.lines), 100, "{}", template.name);
        assert!(template.members.is_empty() || sum(template.members) == 100, "{}", template.name);
        assert!(template.url.starts_with("https://"), "{}", template.name);
    }
}

#[test]
fn each_percentage_changes_on_its_first_day_and_what_is_not_known_is_no_number() {
    let law = law(Country::Malaysia);
    let reserve = |on: &str| law.statutory_reserve.in_force(day(on)).map(|(percent, _)| percent);
    for (on, percent) in [
        ("2020-12-31", None),
        ("2021-01-01", Some(15)),
        ("2021-12-30", Some(15)),
        ("2021-12-31", Some(8)),
        ("2022-11-30", Some(8)),
        ("2022-12-01", None),
        ("2023-09-30", None),
        ("2023-10-01", Some(13)),
        ("2025-11-30", Some(13)),
        ("2025-12-01", None),
    ] {
        assert_eq!(reserve(on), percent, "{on}");
    }
    let development = |on: &str| law.development_fund.in_force(day(on)).map(|(percent, _)| percent);
    assert_eq!([development("2015-12-30"), development("2015-12-31")], [None, Some(1)]);
    let ceiling = |on: &str| law.share_dividend_ceiling.in_force(day(on)).map(|(percent, _)| percent);
    assert_eq!([ceiling("2021-02-28"), ceiling("2021-03-01")], [None, Some(10)]);
    let holding = |country: Country, on: &str| {
        kalkulator_koperasi::data::law(country)
            .holding_limit
            .in_force(day(on))
            .map(|(limit, _)| (limit.percent, limit.of))
    };
    assert_eq!(
        [holding(Country::Malaysia, "2021-02-28"), holding(Country::Malaysia, "2021-03-01")],
        [None, Some((20, HoldingBase::ShareCapital))]
    );
    assert_eq!(
        [holding(Country::Indonesia, "2023-12-30"), holding(Country::Indonesia, "2023-12-31")],
        [None, Some((20, HoldingBase::OwnCapital))]
    );
    let cliff = |on: &str| {
        kalkulator_koperasi::data::law(Country::Indonesia)
            .savings_interest_tax
            .in_force(day(on))
            .map(|(cliff, _)| cliff.free_up_to)
    };
    assert_eq!([cliff("2009-12-31"), cliff("2010-01-01")], [None, Some(240_000)]);
    assert_eq!(law.education_fund.in_force(day("2024-12-31")), None, "sources contradict each other");
}

#[test]
fn a_percentage_that_is_not_known_is_asked_for_with_the_reason() {
    let account = Appropriation {
        net_profit: support::some("75000"),
        education_percent: support::some("1"),
        ..Appropriation::default()
    };
    let on = |rule_date| {
        let scenario = Scenario::new(Country::Malaysia, rule_date);
        evaluate(&Scenario { appropriation: Some(account.clone()), ..scenario })
    };
    let known = on(day("2025-11-30"));
    assert_eq!(known.missing, []);
    let unknown = on(day("2025-12-01"));
    let percent = Place::Account(AccountInput::Percent(Statutory::Reserve));
    assert_eq!(unknown.missing, [Missing(percent)]);
    assert!(unknown.remarks.contains(&Remark::Rates(RatesRemark::StatutoryRateNotKnown(Statutory::Reserve))));
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

#[test]
fn the_published_example_is_calculated_as_published() {
    assert!(ALIS_JAYA.url.starts_with("https://") && !ALIS_JAYA.name.is_empty());
    let scenario = ALIS_JAYA.scenario(day("2025-12-31"));
    assert_eq!(scenario.country, Country::Indonesia);
    let total = support::figure(&evaluate(&scenario), Term::MemberTotal).unwrap();
    assert!(support::same(&total, &Exact::whole(1_240_000)));
    let back: Scenario = serde_json::from_str(&serde_json::to_string(&scenario).unwrap()).unwrap();
    assert_eq!(back, scenario);
}

#[test]
fn days_that_do_not_exist_are_none() {
    for text in [
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "2025-13-01",
        "2025-00-01",
        "2025-01-00",
        "1899-12-31",
        "3000-01-01",
        "2025-1-01",
        "25-01-01",
        "2025-01-01-01",
        "2025/01/01",
        " 2025-01-01",
        "+025-01-01",
        "",
    ] {
        assert_eq!(Date::from_iso(text), None, "{text:?}");
    }
    for text in ["2024-02-29", "2000-02-29", "1900-01-01", "2999-12-31"] {
        assert_eq!(Date::from_iso(text).map(|date| date.to_string()).as_deref(), Some(text));
    }
}
