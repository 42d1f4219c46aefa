//! Contracts of a financier: instalments, and shares of profit and loss.

use kalkulator_koperasi::domain::{
    ContractOf, Date, FinanceAt, FinanceTerm, Financing, FinancingKind, PayRounding, PlantRemark, PlantTerm,
    Refusal, Remark, Scenario, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::plant::{batu_bara, is, outcome};
use crate::support::{CONTRACT, exact, figure, indonesia, malaysia, same, some};

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
    let of = |term| figure(&outcome, Term::Finance(CONTRACT, term));
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
    let found = |term| figure(&outcome, Term::Finance(CONTRACT, term)).unwrap();
    assert!(same(&found(FinanceTerm::SalePrice), &exact("115000000")));
    assert!(same(&found(FinanceTerm::InstalmentEach), &exact("4166666")));
    assert!(same(&found(FinanceTerm::Instalment(24)), &exact("4166682")), "the last pays the rest");
    assert!(same(&found(FinanceTerm::FirstYearCost), &exact("7500000")));
}

fn contract(kind: FinancingKind, principal: &str, percent: &str, months: u16) -> Financing {
    Financing {
        kind,
        principal: some(principal),
        annual_percent: some(percent),
        months: Some(months),
        schedule: true,
        ..Financing::default()
    }
}

#[test]
fn a_schedule_ends_when_the_debt_does() {
    let early = contract(FinancingKind::Annuity, "1000003", "30", 360);
    let outcome = evaluate(&Scenario { financing: vec![early], ..indonesia() });
    let found = |term| figure(&outcome, Term::Finance(CONTRACT, term));
    assert!(found(FinanceTerm::Instalment(360)).is_none());
    let ends = |month: &u16| found(FinanceTerm::Balance(*month)).is_some_and(|left| left.is_zero());
    let last = (1..=360).find(ends).unwrap();
    assert!(outcome.remarks.contains(&Remark::Plant(PlantRemark::PaidOffEarly(last))));
    assert!(found(FinanceTerm::Instalment(last + 1)).is_none());
}

#[test]
fn an_instalment_that_would_leave_a_lump_is_rounded_up() {
    // Exactly 25,000.07… a month: to the nearest rupiah nothing would ever be paid back of the million.
    let lump = contract(FinancingKind::Annuity, "1000000", "30", 520);
    let outcome = evaluate(&Scenario { financing: vec![lump], ..indonesia() });
    let found = |term| figure(&outcome, Term::Finance(CONTRACT, term)).unwrap();
    assert!(same(&found(FinanceTerm::InstalmentEach), &exact("25001")));
}

#[test]
fn only_what_is_paid_over_the_counter_goes_to_five_sen() {
    for kind in [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity] {
        let cash = Financing { rounding: PayRounding::CashFiveSen, ..contract(kind, "1000", "5", 12) };
        let outcome = evaluate(&Scenario { financing: vec![cash], ..malaysia() });
        let found = |term| figure(&outcome, Term::Finance(CONTRACT, term)).unwrap();
        assert!(same(&found(FinanceTerm::Interest(1)), &exact("4.17")));
        for month in 1..12 {
            let fives = found(FinanceTerm::Instalment(month)).times(&exact("20"));
            assert!(same(&fives, &fives.floor()), "{kind:?}, month {month}");
        }
        assert!(found(FinanceTerm::Balance(12)).is_zero());
    }
}

#[test]
fn nothing_is_paid_of_a_price_or_a_rent_before_its_time() {
    let sale = Financing {
        kind: FinancingKind::Murabahah,
        principal: some("1000"),
        margin: some("100"),
        months: Some(7),
        grace_months: 3,
        schedule: true,
        ..Financing::default()
    };
    let lease = Financing {
        kind: FinancingKind::Ijarah,
        rent: some("50"),
        months: Some(6),
        grace_months: 1,
        schedule: true,
        ..Financing::default()
    };
    let outcome = evaluate(&Scenario { financing: vec![sale, lease], ..malaysia() });
    let found =
        |place, term| figure(&outcome, Term::Finance(FinanceAt { place, of: ContractOf::Scenario }, term));
    let is = |place, term, right: &str| same(&found(place, term).unwrap(), &exact(right));
    assert!(found(0, FinanceTerm::Instalment(3)).is_none() && found(1, FinanceTerm::Instalment(1)).is_none());
    assert!(is(0, FinanceTerm::InstalmentAfterGrace, "275") && is(0, FinanceTerm::Owed(7), "0"));
    assert!(is(1, FinanceTerm::TotalPaid, "250") && is(1, FinanceTerm::FirstYearCost, "250"));
    assert!(is(1, FinanceTerm::Owed(6), "0"));
}

#[test]
fn what_a_contract_does_not_know_is_refused_by_name() {
    let sharing = |profit| Financing {
        kind: FinancingKind::Mudharabah,
        share_percent: some("30"),
        profit,
        ..Financing::default()
    };
    let loan = Financing { rent: some("5"), ..contract(FinancingKind::Flat, "1000", "5", 12) };
    let months = Financing { months: Some(12), ..sharing(some("5")) };
    let refused = |scenario: &Scenario| {
        let problems = evaluate(scenario).problems;
        assert!(problems.iter().all(|problem| problem.why == Refusal::NotUsed), "{problems:?}");
        problems.iter().map(|problem| problem.at.path()).collect::<Vec<_>>()
    };
    let beside = Scenario { financing: vec![loan, months], ..indonesia() };
    assert_eq!(refused(&beside), ["financing[0].rent", "financing[1].months"]);
    let mut plant = batu_bara("4000");
    plant.financing = vec![sharing(some("5"))];
    let inside = Scenario { plant: Some(plant), ..indonesia() };
    assert_eq!(refused(&inside), ["plant.financing[0].profit"]);
}
