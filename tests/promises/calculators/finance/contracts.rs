//! Contracts of a financier: instalments, and shares of profit and loss.

use kalkulator_koperasi::domain::{Date, FinanceTerm, Financing, FinancingKind, PlantTerm, Scenario, Term};
use kalkulator_koperasi::evaluate;

use crate::support::plant::{batu_bara, is, outcome};
use crate::support::{exact, figure, indonesia, same, some};

#[test]
fn financiers_share_profit_and_loss_as_their_contract_says() {
    let with = |price: &str, kind, principal: &str, own: &str| {
        let mut plant = batu_bara("4000");
        plant.asset = None;
        plant.lines[0].process.raw_price = some(price);
        plant.financing = vec![Financing {
            kind,
            principal: some(principal),
            own_capital: some(own),
            share_percent: some("30"),
            ..Financing::default()
        }];
        outcome(plant)
    };
    // 48,000 kg × 1,100 = 52,800,000.
    let gain = with("5000", FinancingKind::Musyarakah, "100000000", "300000000");
    is(&gain, PlantTerm::Surplus, "36960000");
    // 48,000 kg × −900 = −43,200,000, a quarter of it the financier's.
    let loss = with("7000", FinancingKind::Musyarakah, "100000000", "300000000");
    is(&loss, PlantTerm::Surplus, "-32400000");
    let theirs = with("7000", FinancingKind::Mudharabah, "100000000", "0");
    is(&theirs, PlantTerm::Surplus, "0");
}

#[test]
fn months_of_grace_pay_interest_only_and_the_rest_pays_the_principal_back() {
    let contract = Financing {
        kind: FinancingKind::Declining,
        principal: some("1000000"),
        annual_percent: some("12"),
        months: Some(6),
        grace_months: 2,
        schedule: true,
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
    let of = |term| figure(&outcome, Term::Finance(0, term));
    let is = |term, right: &str| same(&of(term).unwrap(), &exact(right));
    for month in [1, 2] {
        assert!(of(FinanceTerm::Repaid(month)).is_none(), "month {month}");
        assert!(is(FinanceTerm::Instalment(month), "10000"), "month {month}");
    }
    for (month, instalment) in [(3, "260000"), (4, "257500"), (5, "255000"), (6, "252500")] {
        assert!(is(FinanceTerm::Repaid(month), "250000"), "month {month}");
        assert!(is(FinanceTerm::Instalment(month), instalment), "month {month}");
    }
    assert!(is(FinanceTerm::Balance(6), "0"));
}

#[test]
fn a_loan_above_what_the_regulation_allows_is_remarked_upon() {
    let above = |annual: Option<&str>, monthly: Option<&str>, on: &str| {
        let contract = Financing {
            principal: some("1000000"),
            annual_percent: annual.and_then(some),
            monthly_percent: monthly.and_then(some),
            months: Some(12),
            ..Financing::default()
        };
        let scenario = Scenario { rule_date: Date::from_iso(on).unwrap(), ..indonesia() };
        let outcome = evaluate(&Scenario { financing: vec![contract], ..scenario });
        outcome.remarks.iter().any(|remark| remark.code() == "above_loan_rate")
    };
    assert!(!above(Some("24"), None, "2025-12-31"));
    assert!(above(Some("24.01"), None, "2025-12-31"));
    assert!(!above(None, Some("2"), "2025-12-31"));
    assert!(above(None, Some("2.01"), "2025-12-31"));
    assert!(!above(Some("30"), None, "2023-06-19"), "not yet");
    assert!(above(Some("30"), None, "2023-06-20"));
}

#[test]
fn murabahah_is_a_price_in_instalments() {
    let contract = Financing {
        kind: FinancingKind::Murabahah,
        principal: some("100000000"),
        margin: some("15000000"),
        down_payment: some("15000000"),
        months: Some(24),
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
    let found = |term| figure(&outcome, Term::Finance(0, term)).unwrap();
    assert!(same(&found(FinanceTerm::SalePrice), &exact("115000000")));
    assert!(same(&found(FinanceTerm::InstalmentEach), &exact("4166666")));
    assert!(same(&found(FinanceTerm::Instalment(24)), &exact("4166682")), "the last pays the rest");
    assert!(same(&found(FinanceTerm::FirstYearCost), &exact("7500000")));
}
