//! More savings never earn less, and a balance that never changes is its own average.

use kalkulator_koperasi::domain::{
    Balance, Change, Date, DividendClass, DividendTerm, Dividends, Exact, Number, Outcome, PayRounding,
    Scenario, Start, Term,
};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::properties::numbers::sen;
use crate::support::chance::cases;
use crate::support::{self, figure, is_between_steps, same, size, sum};

fn only_dividends(dividends: Dividends) -> Scenario {
    Scenario { dividends: Some(dividends), ..support::malaysia() }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn more_savings_never_earn_less_and_the_total_is_half_a_unit_off_at_most(
        rate in 0_i64..100_000, months in prop::collection::vec(sen(), 12), more in sen(), month in 0_usize..12,
        rounding in prop::sample::select(PayRounding::ALL.to_vec()),
    ) {
        let of = |months: Vec<Number>| {
            let class = DividendClass {
                rate: Some(Number(Decimal::new(rate, 3))),
                balance: Balance::MonthlyMinimum { months },
                ..DividendClass::default()
            };
            evaluate(&only_dividends(Dividends { classes: vec![class], rounding, ..Dividends::default() }))
        };
        let total = |outcome: &Outcome| figure(outcome, Term::Dividend(DividendTerm::Total)).unwrap();
        let before = of(months.clone());
        let mut richer = months;
        richer[month] = Number(richer[month].0 + more.0);
        prop_assert!(total(&of(richer)).compare(&total(&before)).is_ge());
        let exact = sum(&before, |term| matches!(term, Term::Dividend(DividendTerm::Part(_))));
        let off = size(&total(&before).minus(&exact)).times(&Exact::whole(1000));
        let most = match rounding { PayRounding::Nearest => 5, PayRounding::Down => 10, PayRounding::CashFiveSen => 25 };
        prop_assert!(off.compare(&Exact::whole(most)).is_le());
        let paid = sum(&before, |term| matches!(term, Term::Dividend(DividendTerm::Paid(_))));
        prop_assert!(paid.is_zero() || same(&paid, &total(&before)));
    }

    #[test]
    fn no_part_is_outside_its_own_units_of_the_total(
        classes in prop::collection::vec((0_i64..100_000, sen()), 2..5),
        rounding in prop::sample::select(PayRounding::ALL.to_vec()),
    ) {
        let class = |(rate, amount): &(i64, Number)| DividendClass {
            rate: Some(Number(Decimal::new(*rate, 3))),
            balance: Balance::Closing { amount: Some(*amount) },
            ..DividendClass::default()
        };
        let classes = classes.iter().map(class).collect();
        let outcome = evaluate(&only_dividends(Dividends { classes, rounding, minimum_payout: None, tax_percent: None }));
        let unit = rounding.of(support::malaysia().country.currency()).unit();
        for step in &outcome.figures {
            let Some(Term::Dividend(DividendTerm::Paid(class))) = step.term() else { continue };
            let part = figure(&outcome, Term::Dividend(DividendTerm::Part(class))).unwrap();
            prop_assert!(is_between_steps(step.value(), &part, &unit), "{}", part.fraction());
        }
        let paid = sum(&outcome, |term| matches!(term, Term::Dividend(DividendTerm::Paid(_))));
        prop_assert!(paid.is_zero() || same(&paid, &figure(&outcome, Term::Dividend(DividendTerm::Total)).unwrap()));
    }

    #[test]
    fn a_balance_that_never_changes_is_its_own_average(amount in sen()) {
        let same_all_year = [
            Balance::Closing { amount: Some(amount) },
            Balance::MonthlyMinimum { months: vec![amount; 12] },
            Balance::MonthlyAverage { months: vec![amount; 12] },
            Balance::Months { opening: Some(amount), paid: Vec::new(), withdrawn: Vec::new(), start: Start::NextMonth, cut_off: None },
            Balance::Daily {
                begins: Date::new(2024, 1, 1).unwrap(),
                ends: Date::new(2024, 12, 31).unwrap(),
                opening: Some(amount),
                changes: vec![Change { from: Date::new(2024, 3, 1).unwrap(), balance: amount }],
                cut_off: None,
            },
        ];
        for balance in same_all_year {
            let class = DividendClass { rate: Some(Number(Decimal::from(10))), balance, ..DividendClass::default() };
            let outcome = evaluate(&only_dividends(Dividends { classes: vec![class], ..Dividends::default() }));
            let part = sum(&outcome, |term| matches!(term, Term::Dividend(DividendTerm::Part(_))));
            prop_assert!(same(&part.times(&Exact::whole(10)), &Exact::decimal(amount.0)));
        }
    }
}
