//! No scenario makes the calculator fail, and each comes back from JSON unchanged.

use kalkulator_koperasi::domain::{Refusal, Scenario};
use kalkulator_koperasi::evaluate;
use proptest::prelude::*;

use crate::properties::anything::scenario::any_scenario;
use crate::properties::splits::valid;
use crate::support::chance::cases;

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_scenario_makes_the_calculator_fail(scenario in any_scenario()) {
        let outcome = evaluate(&scenario);
        if outcome.problems.is_empty() {
            prop_assert!(!outcome.figures.is_empty() || !outcome.missing.is_empty());
        } else {
            prop_assert!(outcome.figures.is_empty() && outcome.remarks.is_empty() && outcome.missing.is_empty());
        }
        for problem in &outcome.problems {
            prop_assert!(!matches!(problem.why, Refusal::Math(_)), "{problem:?}");
        }
        prop_assert_eq!(evaluate(&scenario), outcome, "the same again");
    }

    #[test]
    fn a_scenario_comes_back_from_json_unchanged(scenario in any_scenario()) {
        let text = serde_json::to_string(&scenario).unwrap();
        let back: Scenario = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&back, &scenario);
        prop_assert_eq!(evaluate(&back), evaluate(&scenario));
        prop_assert_eq!(serde_json::to_string(&back).unwrap(), text);
    }

    #[test]
    fn a_valid_scenario_comes_back_from_json_unchanged(scenario in valid()) {
        let text = serde_json::to_string(&scenario).unwrap();
        prop_assert_eq!(serde_json::from_str::<Scenario>(&text).unwrap(), scenario);
    }
}
