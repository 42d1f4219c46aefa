//! A member's loan: what is paid, what can be borrowed for it, and what it costs after what comes back.

use kalkulator_koperasi::domain::{
    FinanceAt, FinanceTerm, Financing, FinancingKind, GraceInterest, LoanTerm, MemberLoan, Outcome, Scenario,
    Sought, Term,
};
use kalkulator_koperasi::evaluate;

use crate::support::{exact, figure, indonesia, malaysia, same, some};

/// 12,000,000 over 12 months at 1.5 % a month.
fn flat() -> Financing {
    Financing {
        principal: some("12000000"),
        monthly_percent: some("1.5"),
        months: Some(12),
        ..Financing::default()
    }
}

fn outcome(loan: MemberLoan) -> Outcome {
    evaluate(&Scenario { loan: Some(loan), ..indonesia() })
}

fn is(outcome: &Outcome, term: LoanTerm, right: &str) {
    let found = figure(outcome, Term::Loan(term));
    assert!(
        found.as_ref().is_some_and(|found| same(found, &exact(right))),
        "{term:?}: {found:?}, not {right}"
    );
}

fn of_contract(outcome: &Outcome, term: FinanceTerm) -> Option<kalkulator_koperasi::domain::Exact> {
    figure(outcome, Term::Finance(FinanceAt::MEMBER, term))
}

fn contract_is(outcome: &Outcome, term: FinanceTerm, right: &str) {
    let found = of_contract(outcome, term);
    assert!(
        found.as_ref().is_some_and(|found| same(found, &exact(right))),
        "{term:?}: {found:?}, not {right}"
    );
}

fn refused(loan: MemberLoan) -> Vec<(String, &'static str)> {
    outcome(loan).problems.iter().map(|problem| (problem.at.path(), problem.why.code())).collect()
}

#[test]
fn interest_less_what_comes_back_as_shu_is_what_a_loan_costs() {
    let outcome =
        outcome(MemberLoan { contract: flat(), returned_percent: some("25"), ..MemberLoan::default() });
    contract_is(&outcome, FinanceTerm::Instalment(1), "1180000");
    // 12,000,000 × 1.5 % × 12, a quarter of it back.
    is(&outcome, LoanTerm::Cost, "2160000");
    is(&outcome, LoanTerm::InterestOf(1), "2160000");
    is(&outcome, LoanTerm::Returned, "540000");
    is(&outcome, LoanTerm::NetCost, "1620000");
    // Twelve payments of 1,180,000 are worth 12,000,000 at 2.643031 % a month; with 540,000 back in the twelfth month
    // at 2.074395 %. Found apart, by exact fractions.
    is(&outcome, LoanTerm::EffectiveMonth, "0.02643031");
    is(&outcome, LoanTerm::EffectiveYear, "0.31716372");
    is(&outcome, LoanTerm::NetEffectiveMonth, "0.02074395");
    is(&outcome, LoanTerm::NetEffectiveYear, "0.2489274");
}

#[test]
fn fees_are_a_cost_and_make_the_effective_rate_dearer() {
    let outcome = outcome(MemberLoan { contract: flat(), fees: some("120000"), ..MemberLoan::default() });
    is(&outcome, LoanTerm::Cost, "2280000");
    is(&outcome, LoanTerm::EffectiveMonth, "0.02810092");
    assert!(figure(&outcome, Term::Loan(LoanTerm::NetCost)).is_none(), "nothing is assumed to come back");
}

#[test]
fn what_comes_back_for_half_a_year_comes_after_the_year() {
    let contract = Financing {
        principal: some("6000000"),
        monthly_percent: some("2"),
        months: Some(6),
        ..Financing::default()
    };
    let outcome = outcome(MemberLoan { contract, returned_percent: some("30"), ..MemberLoan::default() });
    is(&outcome, LoanTerm::Returned, "216000");
    is(&outcome, LoanTerm::EffectiveMonth, "0.03337332");
    is(&outcome, LoanTerm::NetEffectiveMonth, "0.02545333");
}

#[test]
fn years_of_a_loan_add_up_to_its_interest() {
    let contract = Financing { kind: FinancingKind::Declining, months: Some(30), ..flat() };
    let outcome = outcome(MemberLoan { contract, returned_percent: some("10"), ..MemberLoan::default() });
    // 400,000 a month: 12 × 180,000 − 6,000 × (0 + … + 11), and so on.
    for (year, interest) in [(1, "1764000"), (2, "900000"), (3, "126000")] {
        is(&outcome, LoanTerm::InterestOf(year), interest);
    }
    contract_is(&outcome, FinanceTerm::TotalInterest, "2790000");
    is(&outcome, LoanTerm::Returned, "279000");
}

#[test]
fn a_sale_at_a_yearly_margin_has_that_margin_over_its_months() {
    let contract = Financing {
        kind: FinancingKind::Murabahah,
        principal: some("8500000"),
        down_payment: some("500000"),
        months: Some(24),
        ..Financing::default()
    };
    let loan = MemberLoan {
        contract,
        margin_percent: some("10"),
        returned_percent: some("20"),
        ..MemberLoan::default()
    };
    let outcome = outcome(loan);
    // What is left after 500,000 at once: 8,000,000 × 10 % × 2; with that in 24 parts of 400,000.
    contract_is(&outcome, FinanceTerm::Margin, "1600000");
    contract_is(&outcome, FinanceTerm::SalePrice, "10100000");
    // What was paid at once is not owed.
    contract_is(&outcome, FinanceTerm::Financed, "9600000");
    contract_is(&outcome, FinanceTerm::InstalmentEach, "400000");
    is(&outcome, LoanTerm::Cost, "1600000");
    is(&outcome, LoanTerm::InterestOf(2), "800000");
    is(&outcome, LoanTerm::Returned, "320000");
}

fn seeking(kind: FinancingKind, sought: Sought, affordable: &str) -> MemberLoan {
    let whole = Financing { kind, ..flat() };
    let contract = match sought {
        Sought::Instalment => whole,
        Sought::Principal => Financing { principal: None, ..whole },
        Sought::Months => Financing { months: None, ..whole },
    };
    let affordable = if sought == Sought::Instalment { None } else { some(affordable) };
    MemberLoan { contract, sought, affordable, ..MemberLoan::default() }
}

#[test]
fn the_amount_for_an_instalment_is_the_one_that_asks_for_it() {
    let flat = outcome(seeking(FinancingKind::Flat, Sought::Principal, "1180000"));
    contract_is(&flat, FinanceTerm::Principal, "12000000");
    contract_is(&flat, FinanceTerm::Instalment(1), "1180000");
    // 1,000,000 × (1.015^12 − 1) ÷ (0.015 × 1.015^12) = 10,907,505.2…
    let annuity = outcome(seeking(FinancingKind::Annuity, Sought::Principal, "1000000"));
    contract_is(&annuity, FinanceTerm::Principal, "10907505");
    contract_is(&annuity, FinanceTerm::InstalmentEach, "1000000");
}

#[test]
fn the_months_for_an_instalment_are_the_fewest() {
    for (kind, affordable, months) in [
        (FinancingKind::Flat, "1180000", "12"),
        // 12,000,000 ÷ (1,179,999 − 180,000) is a little above 12.
        (FinancingKind::Flat, "1179999", "13"),
        (FinancingKind::Declining, "1180000", "12"),
        // The annuity over 12 months is 1,100,160, over 11 it is 1,191,527.
        (FinancingKind::Annuity, "1100160", "12"),
        (FinancingKind::Annuity, "1191000", "12"),
        (FinancingKind::Annuity, "1191527", "11"),
    ] {
        let outcome = outcome(seeking(kind, Sought::Months, affordable));
        is(&outcome, LoanTerm::FewestMonths, months);
        let each = of_contract(&outcome, FinanceTerm::Instalment(1)).unwrap();
        assert!(each.compare(&exact(affordable)).is_le(), "{kind:?} {affordable}");
    }
}

#[test]
fn no_instalment_is_above_what_can_be_paid_and_no_greater_loan_would_fit() {
    let kinds = [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity];
    for kind in kinds {
        for affordable in [37_001_u32, 250_000, 999_999, 1_000_001] {
            for months in [1_u16, 7, 12, 37] {
                let found = outcome(MemberLoan {
                    contract: Financing { kind, principal: None, months: Some(months), ..flat() },
                    sought: Sought::Principal,
                    affordable: some(&affordable.to_string()),
                    ..MemberLoan::default()
                });
                let principal = of_contract(&found, FinanceTerm::Principal).unwrap();
                let each = of_contract(&found, FinanceTerm::Instalment(1)).unwrap();
                assert!(
                    each.compare(&exact(&affordable.to_string())).is_le(),
                    "{kind:?} {affordable} {months}"
                );
                // Twice as many rupiah more as there are months raise every instalment above its rounding.
                let more =
                    principal.plus(&exact(&(2 * (months + 1)).to_string())).to_whole().unwrap().to_string();
                let contract = Financing { kind, principal: some(&more), months: Some(months), ..flat() };
                let beyond = outcome(MemberLoan { contract, ..MemberLoan::default() });
                let each = of_contract(&beyond, FinanceTerm::Instalment(1)).unwrap();
                assert!(
                    each.compare(&exact(&affordable.to_string())).is_gt(),
                    "{kind:?} {affordable} {months}"
                );
            }
        }
    }
}

#[test]
fn a_loan_that_is_never_repaid_says_so() {
    // 12,000,000 × 1.5 % are 180,000 each month.
    for kind in [FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity] {
        let never = refused(seeking(kind, Sought::Months, "180000"));
        assert_eq!(never, [("loan.affordable".to_owned(), "never_repaid")], "{kind:?}");
        let late = refused(seeking(kind, Sought::Months, "180001"));
        assert_eq!(late, [("loan.affordable".to_owned(), "repaid_too_late")], "{kind:?}");
    }
}

#[test]
fn what_counts_for_nothing_is_refused() {
    let loan = MemberLoan { contract: flat(), ..MemberLoan::default() };
    for (loan, place, why) in [
        (MemberLoan { affordable: some("1"), ..loan.clone() }, "loan.affordable", "not_used"),
        (MemberLoan { margin_percent: some("1"), ..loan.clone() }, "loan.margin_percent", "not_used"),
        (MemberLoan { fees: some("12000000"), ..loan.clone() }, "loan.fees", "fees_take_all"),
        (MemberLoan { fees: some("-1"), ..loan.clone() }, "loan.fees", "negative"),
        (
            MemberLoan { returned_percent: some("101"), ..loan.clone() },
            "loan.returned_percent",
            "above_hundred",
        ),
        (
            MemberLoan { sought: Sought::Principal, affordable: some("1"), ..loan.clone() },
            "loan.contract.principal",
            "not_used",
        ),
        (
            MemberLoan { contract: Financing { margin: some("5"), ..flat() }, ..loan.clone() },
            "loan.contract.margin",
            "not_used",
        ),
        (
            MemberLoan { contract: Financing { months: Some(601), ..flat() }, ..loan },
            "loan.contract.months",
            "too_many_months",
        ),
    ] {
        assert_eq!(refused(loan), [(place.to_owned(), why)], "{place}");
    }
}

#[test]
fn what_is_missing_is_asked_for() {
    let missing = |loan: MemberLoan| -> Vec<String> {
        outcome(loan).missing.iter().map(|missing| missing.0.path()).collect()
    };
    assert_eq!(
        missing(MemberLoan::default()),
        ["loan.contract.principal", "loan.contract.annual_percent", "loan.contract.months"]
    );
    let seeks = MemberLoan {
        sought: Sought::Principal,
        contract: Financing { principal: None, ..flat() },
        ..MemberLoan::default()
    };
    assert_eq!(missing(seeks), ["loan.affordable"]);
}

#[test]
fn months_of_grace_have_no_instalment_and_count_in_the_rate() {
    let contract = Financing { grace_months: 3, grace_interest: GraceInterest::WithFirst, ..flat() };
    let outcome = outcome(MemberLoan { contract, ..MemberLoan::default() });
    is(&outcome, LoanTerm::Cost, "2160000");
    assert!(of_contract(&outcome, FinanceTerm::Instalment(3)).is_none());
    // 720,000 of interest wait for the fourth month: three times 180,000 and its own.
    contract_is(&outcome, FinanceTerm::Instalment(4), "2053333");
}

#[test]
fn in_malaysia_sen_are_the_smallest_unit() {
    let contract = Financing {
        kind: FinancingKind::Annuity,
        annual_percent: some("6"),
        months: Some(12),
        ..Financing::default()
    };
    let loan =
        MemberLoan { contract, sought: Sought::Principal, affordable: some("100"), ..MemberLoan::default() };
    let outcome = evaluate(&Scenario { loan: Some(loan), ..malaysia() });
    // 100 × (1.005^12 − 1) ÷ (0.005 × 1.005^12) = 1,161.8931…
    contract_is(&outcome, FinanceTerm::Principal, "1161.89");
}

#[test]
fn the_months_for_the_instalment_of_a_contract_are_its_own() {
    let loan = |kind, principal: &str, percent: &str, months| Financing {
        kind,
        principal: some(principal),
        monthly_percent: some(percent),
        months: Some(months),
        ..Financing::default()
    };
    for (contract, yearly) in [
        (loan(FinancingKind::Flat, "10000000", "1.5", 12), None),
        (loan(FinancingKind::Flat, "20000000", "1", 36), None),
        (loan(FinancingKind::Declining, "10000000", "1.1", 7), None),
        (loan(FinancingKind::Annuity, "12000000", "1", 12), None),
        (loan(FinancingKind::Annuity, "12000000", "2", 24), None),
        (loan(FinancingKind::Annuity, "7000000", "0", 9), None),
        (
            Financing {
                kind: FinancingKind::Murabahah,
                principal: some("8500000"),
                down_payment: some("700000"),
                months: Some(23),
                ..Financing::default()
            },
            some("10"),
        ),
    ] {
        let months = contract.months.unwrap();
        let whole =
            MemberLoan { contract: contract.clone(), margin_percent: yearly, ..MemberLoan::default() };
        let whole = outcome(whole);
        let each = of_contract(&whole, FinanceTerm::InstalmentEach)
            .or_else(|| of_contract(&whole, FinanceTerm::Instalment(1)))
            .unwrap();
        let each = if contract.kind == FinancingKind::Annuity || yearly.is_some() {
            each
        } else {
            of_contract(&whole, FinanceTerm::Instalment(1)).unwrap()
        };
        let sought = MemberLoan {
            contract: Financing { months: None, ..contract.clone() },
            sought: Sought::Months,
            affordable: some(&each.to_whole().unwrap().to_string()),
            margin_percent: yearly,
            ..MemberLoan::default()
        };
        is(&outcome(sought), LoanTerm::FewestMonths, &months.to_string());
    }
}

fn sale(price: &str, down: &str) -> Financing {
    Financing {
        kind: FinancingKind::Murabahah,
        principal: some(price),
        down_payment: some(down),
        months: Some(12),
        ..Financing::default()
    }
}

#[test]
fn a_sale_that_is_all_paid_at_once_is_none() {
    for down in ["1000000", "1050000"] {
        for (contract, sought) in [
            (sale("1000000", down), Sought::Instalment),
            (Financing { months: None, ..sale("1000000", down) }, Sought::Months),
        ] {
            let affordable = if sought == Sought::Months { some("100000") } else { None };
            let loan = MemberLoan {
                contract,
                sought,
                affordable,
                margin_percent: some("10"),
                fees: some("1000"),
                ..MemberLoan::default()
            };
            let refused = refused(loan);
            assert_eq!(
                refused,
                [("loan.contract.down_payment".to_owned(), "part_exceeds_price")],
                "{down} {sought:?}"
            );
        }
    }
    // What can be bought is that and what the instalments pay: 12 × 100,000 ÷ 1.1 and 500,000.
    let loan = MemberLoan {
        contract: Financing { principal: None, ..sale("1", "500000") },
        sought: Sought::Principal,
        affordable: some("100000"),
        margin_percent: some("10"),
        ..MemberLoan::default()
    };
    contract_is(&outcome(loan), FinanceTerm::AssetPrice, "1590909");
}

#[test]
fn a_sale_without_margin_costs_nothing() {
    let loan =
        MemberLoan { contract: sale("1200000", "0"), margin_percent: some("0"), ..MemberLoan::default() };
    let outcome = outcome(loan);
    contract_is(&outcome, FinanceTerm::InstalmentEach, "100000");
    is(&outcome, LoanTerm::Cost, "0");
    is(&outcome, LoanTerm::EffectiveYear, "0");
}

#[test]
fn instalments_that_do_not_cover_a_margin_say_so() {
    let loan = MemberLoan {
        contract: Financing { principal: None, margin: some("2000000"), ..sale("1", "0") },
        sought: Sought::Principal,
        affordable: some("100000"),
        ..MemberLoan::default()
    };
    assert_eq!(refused(loan), [("loan.affordable".to_owned(), "margin_not_paid")]);
}

#[test]
fn interest_that_was_not_paid_yet_does_not_come_back() {
    let graced = |grace_interest| {
        let contract = Financing { grace_months: 12, grace_interest, months: Some(24), ..flat() };
        outcome(MemberLoan { contract, returned_percent: some("25"), ..MemberLoan::default() })
    };
    // 24 × 180,000, of which nothing is paid in the first year.
    let with_first = graced(GraceInterest::WithFirst);
    is(&with_first, LoanTerm::InterestOf(1), "0");
    is(&with_first, LoanTerm::InterestOf(2), "4320000");
    is(&with_first, LoanTerm::Returned, "1080000");
    let added = graced(GraceInterest::Added);
    is(&added, LoanTerm::InterestOf(1), "0");
    is(&added, LoanTerm::Cost, "4320000");
    let paid = graced(GraceInterest::Paid);
    is(&paid, LoanTerm::InterestOf(1), "2160000");
}

#[test]
fn all_that_is_missing_is_asked_for_at_once() {
    let loan = MemberLoan { sought: Sought::Principal, ..MemberLoan::default() };
    let missing: Vec<_> = outcome(loan).missing.iter().map(|missing| missing.0.path()).collect();
    assert_eq!(missing, ["loan.affordable", "loan.contract.annual_percent", "loan.contract.months"]);
}
