//! Every rule applies from its first day and not a day before.

use kalkulator_koperasi::data::{ALIS_JAYA, law};
use kalkulator_koperasi::domain::{
    AccountInput, Appropriation, Country, Date, HoldingBase, InputPath, Law, Missing, Provision, RatesRemark,
    Remark, ReserveRate, Rule, Scenario, Standing, Statutory,
};
use kalkulator_koperasi::evaluate;

use super::provisions::{day, indonesian, provisions};
use crate::support;

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
        if !provision.0.is_empty() && !["untaxed", "taxed", "capital_floor"].contains(&name) {
            let standing = provision.on(day("2013-06-30")).unwrap().standing;
            assert_eq!(standing, Standing::Repealed, "{name}");
        }
    }
}

#[test]
fn what_a_village_asks_for_is_doubted_since_the_later_instruction() {
    let share = |on: &str| law(Country::Indonesia).village_share.on(day(on)).map(|entry| entry.standing);
    assert_eq!(share("2025-08-11"), None);
    assert_eq!(share("2025-08-12"), Some(Standing::InForce(20)));
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
        // The act between the two asked for as many.
        ("2012-10-30", Some(20)),
        ("2014-05-28", Some(20)),
        ("2020-11-01", Some(20)),
        ("2020-11-02", Some(9)),
    ];
    for (on, least) in indonesia {
        assert_eq!(founders(Country::Indonesia, on), least, "{on}");
    }
    let malaysia = [
        ("1994-01-21", None),
        ("1994-01-22", Some(100)),
        ("2007-12-31", Some(100)),
        ("2008-01-01", Some(50)),
        ("2021-02-28", Some(50)),
        ("2021-03-01", Some(20)),
    ];
    for (on, least) in malaysia {
        assert_eq!(founders(Country::Malaysia, on), least, "{on}");
    }
    for (on, limits) in [("2023-06-19", [None; 4]), ("2023-06-20", [Some(40), Some(25), Some(9), Some(24)])] {
        let law = law(Country::Indonesia);
        let limit = [&law.borrowing_limit, &law.participation_limit, &law.savings_rate, &law.loan_rate];
        assert_eq!(limit.map(|limit| limit.in_force(day(on)).map(|(most, _)| most)), limits, "{on}");
    }
    let capital = |on: &str| law(Country::Indonesia).least_capital.in_force(day(on)).map(|(least, _)| least);
    assert_eq!(capital("2018-12-30"), None);
    assert_eq!(capital("2018-12-31"), Some([15_000_000, 75_000_000, 375_000_000]));
    assert_eq!(capital("2023-06-19"), Some([15_000_000, 75_000_000, 375_000_000]));
    assert_eq!(capital("2023-06-20"), Some([500_000_000, 1_000_000_000, 2_000_000_000]));
}

#[test]
fn audit_is_due_from_its_day_on_and_the_capital_must_not_fall() {
    let audit = |on: &str| law(Country::Indonesia).audit_from.in_force(day(on)).map(|(from, _)| from);
    assert_eq!([audit("2024-01-15"), audit("2024-01-16")], [None, Some(5_000_000_000)]);
    let floor = |on: &str| indonesian(|law| &law.capital_floor, on).is_some();
    assert_eq!([floor("1995-04-20"), floor("1995-04-21"), floor("2023-06-19")], [false, true, true]);
    let rule = |on: &str| indonesian(|law| &law.capital_floor, on).unwrap().rule;
    assert_eq!(
        [rule("2023-06-19"), rule("2023-06-20")],
        [Rule::CapitalFloorOf1995, Rule::CapitalFloorOf2023]
    );
    assert!(law(Country::Malaysia).audit_from.0.is_empty());
}

#[test]
fn each_scale_of_tax_begins_with_its_year_of_assessment() {
    let above = |on: &str| law(Country::Malaysia).coop_tax.in_force(day(on)).map(|(scale, _)| scale.above);
    assert_eq!(above("2012-12-31"), None);
    assert_eq!(above("2013-01-01"), Some(25));
    assert_eq!(above("2014-12-31"), Some(25));
    assert_eq!(above("2015-01-01"), Some(24));
    assert_eq!(above("2019-01-01"), Some(24), "and for subsequent years of assessment");
    let standing = |on: &str| law(Country::Malaysia).coop_tax.on(day(on)).map(|entry| entry.standing);
    assert!(matches!(standing("2024-12-31"), Some(Standing::InForce(_))));
    assert!(matches!(standing("2025-01-01"), Some(Standing::Unconfirmed(scale)) if scale.above == 24));
}

#[test]
fn what_a_member_receives_was_taxed_until_the_act_that_freed_it() {
    let taxed = |on: &str| indonesian(|law| &law.taxed, on).map(|source| source.rule);
    let untaxed = |on: &str| indonesian(|law| &law.untaxed, on).map(|source| source.rule);
    assert_eq!([taxed("2008-12-31"), taxed("2009-01-01")], [None, Some(Rule::TaxedAsDividend)]);
    assert_eq!([taxed("2020-11-01"), taxed("2020-11-02")], [Some(Rule::TaxedAsDividend), None]);
    assert_eq!([untaxed("2020-11-01"), untaxed("2020-11-02")], [None, Some(Rule::UntaxedSince2020)]);
    assert_eq!(
        [untaxed("2021-12-31"), untaxed("2022-01-01")],
        [Some(Rule::UntaxedSince2020), Some(Rule::UntaxedSince2022)]
    );
    let outcome = |on| evaluate(&ALIS_JAYA.scenario(day(on)));
    assert!(outcome("2019-12-31").remarks.contains(&Remark::TaxedAsDividend));
    assert!(!outcome("2020-12-31").remarks.contains(&Remark::TaxedAsDividend));
}

#[test]
fn the_sections_of_the_malaysian_act_begin_with_it_or_with_its_change() {
    let law = law(Country::Malaysia);
    let since = |series: &Provision| series.0.first().unwrap().from;
    for provision in [&law.sharing, &law.trust_funds_within, &law.losses_first, &law.member_capital] {
        assert_eq!(since(provision), day("1994-01-22"));
    }
    for provision in [
        &law.reserve,
        &law.statutory,
        &law.dividend,
        &law.other_sources,
        &law.honoraria,
        &law.reserve_untouched,
    ] {
        assert_eq!(since(provision), day("2008-01-01"));
    }
    let despite = |on: &str| law.despite_losses.in_force(day(on)).map(|(percent, _)| percent);
    assert_eq!([despite("1994-01-21"), despite("1994-01-22")], [None, Some(5)]);
}

#[test]
fn each_percentage_changes_on_its_first_day_and_what_is_not_known_is_no_number() {
    let law = law(Country::Malaysia);
    let reserve = |on: &str| law.statutory_reserve.in_force(day(on)).map(|(percent, _)| percent);
    const TIERS: ReserveRate = ReserveRate::Tiers(&[(50, 25), (100, 15)]);
    let flat = |percent| Some(ReserveRate::Flat(percent));
    for (on, percent) in [
        ("1994-01-21", None),
        ("1994-01-22", flat(15)),
        ("2007-12-31", flat(15)),
        ("2008-01-01", Some(TIERS)),
        ("2021-12-30", Some(TIERS)),
        ("2021-12-31", flat(8)),
        ("2022-11-30", flat(8)),
        ("2022-12-01", None),
        ("2023-12-30", None),
        ("2023-12-31", flat(13)),
        ("2025-11-30", flat(13)),
        ("2025-12-01", None),
    ] {
        assert_eq!(reserve(on), percent, "{on}");
    }
    let development = |on: &str| law.development_fund.in_force(day(on)).map(|(percent, _)| percent);
    assert_eq!([development("2015-12-30"), development("2015-12-31")], [None, Some(1)]);
    let ceiling = |on: &str| law.dividend_ceiling.in_force(day(on)).map(|(percent, _)| percent);
    assert_eq!([ceiling("2021-02-28"), ceiling("2021-03-01")], [None, Some(10)]);
    let holding = |country: Country, on: &str| {
        kalkulator_koperasi::data::law(country)
            .holding_limit
            .in_force(day(on))
            .map(|(limit, _)| (limit.percent, limit.of))
    };
    assert_eq!(
        [holding(Country::Malaysia, "1994-01-21"), holding(Country::Malaysia, "1994-01-22")],
        [None, Some((20, HoldingBase::ShareCapital))]
    );
    assert_eq!(
        [holding(Country::Indonesia, "2023-06-19"), holding(Country::Indonesia, "2023-06-20")],
        [None, Some((20, HoldingBase::OwnCapital))]
    );
    let cliff = |on: &str| {
        kalkulator_koperasi::data::law(Country::Indonesia)
            .savings_interest_tax
            .in_force(day(on))
            .map(|(cliff, _)| cliff.free_up_to)
    };
    assert_eq!([cliff("2008-12-31"), cliff("2009-01-01")], [None, Some(240_000)]);
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
    let percent = InputPath::Account(AccountInput::Percent(Statutory::Reserve));
    assert_eq!(unknown.missing, [Missing(percent)]);
    assert!(unknown.remarks.contains(&Remark::Rates(RatesRemark::StatutoryRateNotKnown(Statutory::Reserve))));
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
