//! More income is never taxed less.

use kalkulator_koperasi::domain::{CoopTax, Date, Exact, Number, Scenario, TaxTerm, Term};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::support::chance::cases;
use crate::support::{exact, figure, malaysia};

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn more_income_is_never_taxed_less_and_never_more_than_the_top_rate(
        income in 0_i64..500_000_000, more in 0_i64..1_000_000,
    ) {
        let tax = |sen: i64| {
            let chargeable = CoopTax { chargeable: Some(Number(Decimal::new(sen, 2))), ..CoopTax::default() };
            let rule_date = Date::known::<2016, 12, 31>();
            let outcome = evaluate(&Scenario { coop_tax: Some(chargeable), rule_date, ..malaysia() });
            figure(&outcome, Term::Tax(TaxTerm::Tax)).unwrap()
        };
        let (less, more_tax) = (tax(income), tax(income + more));
        let rise = more_tax.minus(&less);
        prop_assert!(!rise.is_negative());
        // 24 % of the rise in sen, and the two roundings.
        let most = Exact::whole((more * 24).into()).over(&Exact::whole(10_000)).plus(&exact("0.01"));
        prop_assert!(rise.compare(&most).is_le());
    }
}
