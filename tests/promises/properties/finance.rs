//! Schedules pay back what was borrowed, and the internal rate leaves nothing.

use kalkulator_koperasi::domain::{
    Exact, FinanceTerm, Financing, FinancingKind, Number, PayRounding, Project, ProjectTerm, Refusal,
    Scenario, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::few_cases;
use crate::support::{CONTRACT, exact, figure, indonesia, malaysia, number, same, size};

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn every_schedule_ends_at_zero_and_pays_back_what_was_borrowed(
        principal in 100_000_i64..100_000_000_000, annual in 0_i64..3_600, months in 1_u16..=60, grace in 0_u16..12,
        kind in prop::sample::select(vec![FinancingKind::Flat, FinancingKind::Declining, FinancingKind::Annuity]),
    ) {
        let principal = Number(Decimal::new(principal - principal % 100, 2));
        let contract = Financing {
            kind,
            principal: Some(principal),
            annual_percent: Some(Number(Decimal::new(annual, 2))),
            months: Some(months),
            grace_months: grace.min(months - 1),
            schedule: true,
            ..Financing::default()
        };
        let outcome = evaluate(&Scenario { financing: vec![contract], ..indonesia() });
        let found = |term| figure(&outcome, Term::Finance(CONTRACT, term));
        prop_assert!(found(FinanceTerm::Balance(months)).unwrap().is_zero());
        let repaid: Exact = (1..=months).filter_map(|month| found(FinanceTerm::Repaid(month))).sum();
        prop_assert!(same(&repaid, &Exact::decimal(principal.0)));
        let paid: Exact = (1..=months).filter_map(|month| found(FinanceTerm::Instalment(month))).sum();
        prop_assert!(same(&paid, &found(FinanceTerm::TotalPaid).unwrap()));
    }

    #[test]
    fn no_schedule_runs_below_zero_or_leaves_a_lump(
        (principal, percent, months, grace) in (100_i64..10_000_000_000, 0_i64..6_000, 1_u16..=360, 0_u16..30),
        kind in prop::sample::select(FinancingKind::ALL.into_iter().filter(|kind| !kind.shares_profit()).collect::<Vec<_>>()),
        rounding in prop::sample::select(PayRounding::ALL.to_vec()), ringgit in any::<bool>(),
    ) {
        let is_loan = matches!(kind, FinancingKind::Flat | FinancingKind::Declining | FinancingKind::Annuity);
        // Five sen are Malaysia's, and rupiah are whole.
        let ringgit = ringgit || rounding == PayRounding::CashFiveSen;
        let amount = |counts: bool, of: i64| counts.then(|| Number(Decimal::new(of, if ringgit { 2 } else { 0 })));
        let percentage = |counts: bool, of: i64| counts.then(|| Number(Decimal::new(of, 2)));
        let contract = Financing {
            kind,
            principal: amount(kind != FinancingKind::Ijarah, principal),
            annual_percent: percentage(is_loan, percent),
            margin: amount(kind == FinancingKind::Murabahah, principal / 7),
            rent: amount(kind == FinancingKind::Ijarah, principal),
            months: Some(months),
            grace_months: grace.min(months - 1),
            rounding,
            schedule: true,
            ..Financing::default()
        };
        let country = if ringgit { malaysia() } else { indonesia() };
        let outcome = evaluate(&Scenario { financing: vec![contract], ..country });
        if outcome.problems.iter().any(|problem| problem.why == Refusal::InstalmentTooSmall) {
            // Less than five sen, a sen or a rupiah a month.
            let least = if rounding == PayRounding::CashFiveSen { 5 } else { 1 };
            prop_assert!(principal < i64::from(months) * least);
            return Ok(());
        }
        prop_assert!(outcome.problems.is_empty() && outcome.missing.is_empty());
        let found = |term| figure(&outcome, Term::Finance(CONTRACT, term));
        let owed = |month| found(FinanceTerm::Balance(month)).or(found(FinanceTerm::Owed(month)));
        let paid: Vec<_> = (1..=months).filter_map(|month| Some((month, found(FinanceTerm::Instalment(month))?))).collect();
        let (last, rest) = *paid.last().unwrap();
        prop_assert!(owed(last).unwrap().is_zero());
        prop_assert!((1..=months).all(|month| month > last || owed(month).is_none_or(|owed| !owed.is_negative())));
        prop_assert!(paid.iter().all(|(_, paid)| !paid.is_negative()));
        // The last month pays what rounding left: a unit or, for cash, five sen for each month, or a hundredth.
        let unit = if ringgit { if rounding == PayRounding::CashFiveSen { "0.05" } else { "0.01" } } else { "1" };
        let before = (1..last).filter_map(|month| found(FinanceTerm::Instalment(month)));
        let most = before.fold(Exact::zero(), |most, paid| if paid.compare(&most).is_gt() { paid } else { most });
        let room = exact(unit).times(&Exact::whole(i128::from(months) + 1));
        if !most.is_zero() && grace == 0 {
            let above = rest.minus(&most).minus(&room).minus(&most.over(&Exact::whole(100)));
            prop_assert!(!above.is_positive(), "{} after {}", rest.fraction(), most.fraction());
        }
    }

    #[test]
    fn at_the_internal_rate_the_present_value_is_next_to_nothing(
        outlay in 100_000_i64..10_000_000, flows in prop::collection::vec(1_000_i64..10_000_000, 1..12),
    ) {
        let project = |percent: Number| Project {
            outlay: Some(Number(Decimal::from(outlay))),
            annual_percent: Some(percent),
            flows: flows.iter().map(|flow| Number(Decimal::from(*flow))).collect(),
            ..Project::default()
        };
        let run = |percent| evaluate(&Scenario { project: Some(project(percent)), ..indonesia() });
        let first = run(number("0"));
        let Some(rate) = figure(&first, Term::Project(ProjectTerm::InternalRate)) else { return Ok(()) };
        if rate.is_negative() || rate.compare(&Exact::whole(1)).is_gt() {
            return Ok(());
        }
        let (percent, _) = rate.times(&Exact::whole(100)).cut(4).unwrap();
        let present = figure(&run(Number(percent)), Term::Project(ProjectTerm::NetPresentValue)).unwrap();
        // Half of a millionth of rate over as many years.
        prop_assert!(size(&present).compare(&exact("700")).is_lt(), "{}", present.fraction());
    }
}
