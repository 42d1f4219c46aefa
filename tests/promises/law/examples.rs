//! Splits in use are whole, and the exercise is calculated as its book has it.

use kalkulator_koperasi::data::{ALIS_JAYA, SPLIT_TEMPLATES};
use kalkulator_koperasi::domain::{Country, Exact, Purpose, Scenario, Term};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::pages::split as words;

use super::provisions::day;
use crate::support;

#[test]
fn each_split_in_use_is_whole_and_is_called_by_its_origin() {
    for template in &SPLIT_TEMPLATES {
        let sum = |lines: &[(Purpose, u8)]| lines.iter().map(|(_, percent)| u32::from(*percent)).sum::<u32>();
        assert_eq!(sum(template.lines), 100, "{:?}", template.origin);
        assert!(template.members.is_empty() || sum(template.members) == 100, "{:?}", template.origin);
        let called = SPLIT_TEMPLATES
            .iter()
            .filter(|other| words::origin(other.origin) == words::origin(template.origin));
        assert_eq!(called.count(), 1, "{:?}", template.origin);
    }
}

#[test]
fn the_exercise_is_calculated_as_its_book_has_it() {
    let scenario = ALIS_JAYA.scenario(day("2025-12-31"));
    assert_eq!(scenario.country, Country::Indonesia);
    let total = support::figure(&evaluate(&scenario), Term::MemberTotal).unwrap();
    assert!(support::same(&total, &Exact::whole(1_240_000)));
    let back: Scenario = serde_json::from_str(&serde_json::to_string(&scenario).unwrap()).unwrap();
    assert_eq!(back, scenario);
}
