//! Exercises: their formula finds what the calculators find, and every mistake comes to something else.

use std::collections::BTreeSet;

use kalkulator_koperasi::class::{Mark, answer, in_units, mark, mistaken, of_units};
use kalkulator_koperasi::data::exercises::{Change, Exercise, Level, What, exercise, exercises};
use kalkulator_koperasi::domain::{
    Balance, Basis, BasisPart, CapitalKind, Country, DividendClass, Dividends, Number, Outcome, Purpose,
    Scenario, Sharing, SplitLine,
};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::exercises::{hint, mistake, what};
use rust_decimal::Decimal;

use crate::support::{decimal, indonesia, malaysia};

fn all() -> Vec<&'static Exercise> {
    Country::ALL.into_iter().flat_map(exercises).collect()
}

#[test]
fn there_are_at_least_24_in_three_levels_with_numbers_of_their_own() {
    let all = all();
    assert!(all.len() >= 24, "{}", all.len());
    let numbers: BTreeSet<u16> = all.iter().map(|one| one.number).collect();
    assert_eq!(numbers.len(), all.len());
    for country in Country::ALL {
        for level in Level::ALL {
            assert!(exercises(country).iter().any(|one| one.level == level), "{country:?} {level:?}");
        }
    }
    assert!(exercise(1023).is_none());
    assert_eq!(exercise(5).map(|one| one.number), Some(5));
}

#[test]
fn every_mistake_comes_to_another_answer_and_is_named() {
    for one in all() {
        let right = answer(one).unwrap();
        assert!(!right.is_sign_negative() && !right.is_zero(), "{}", one.number);
        assert_eq!(mark(one, Some(right)), Mark::Right, "{}", one.number);
        assert_eq!(mark(one, None), Mark::Blank);
        assert!(one.mistakes.len() >= 3, "{} has {} mistakes", one.number, one.mistakes.len());
        for place in 0..one.mistakes.len() {
            let wrong = mistaken(one, place).unwrap();
            let told = Mark::Mistake(u8::try_from(place).unwrap());
            assert_eq!(mark(one, Some(wrong)), told, "{} {:?}: {wrong}", one.number, one.mistakes[place]);
            assert!(!wrong.is_sign_negative(), "{} {:?}", one.number, one.mistakes[place]);
        }
        let units = in_units(one, right).unwrap();
        assert!(units < 1 << 40, "{}", one.number);
        assert_eq!(of_units(one, units).map(|value| value.normalize()), Some(right.normalize()));
    }
}

#[test]
fn places_of_mistakes_and_terms_are_there() {
    for one in all() {
        let given = |place: u8| assert!(usize::from(place) < one.givens.len(), "{}", one.number);
        let term = |place: u8| assert!(usize::from(place) < one.terms.len(), "{}", one.number);
        for part in one.terms {
            part.times.iter().chain(part.over).copied().for_each(given);
        }
        for change in one.mistakes {
            match *change {
                Change::Instead(of, by) => {
                    given(of);
                    given(by);
                }
                Change::Ignoring(of) | Change::Inverted(of) | Change::Tenth(of) | Change::Hundredfold(of) => {
                    given(of)
                }
                Change::Without(of) | Change::Turned(of) => term(of),
                Change::RoundedUp => {}
            }
            for divides in [false, true] {
                assert!(
                    hint(*change, divides)
                        .iter()
                        .chain(&mistake(*change, divides))
                        .all(|text| !text.is_empty())
                );
            }
        }
        assert!(what(one.asked).iter().all(|text| !text.is_empty()));
    }
}

/// Whether a figure of an outcome is this amount, cut to what can be paid.
fn finds(outcome: &Outcome, amount: Decimal, decimals: u32) -> bool {
    assert_eq!(outcome.problems, vec![]);
    outcome.figures.iter().any(|step| step.value().cut(decimals).is_ok_and(|(value, _)| value == amount))
}

/// A surplus shared by two ratios: its amount, then percentage, member's and everybody's of each.
fn shared(country: Country, [surplus, percent, mine, all, other, my, everybody]: [i64; 7]) -> Outcome {
    let number = |value: i64| Some(Number(Decimal::from(value)));
    let line = |purpose, of, percent, member, total| SplitLine {
        basis: vec![BasisPart { of, member: number(member), total: number(total), non_members: None }],
        ..SplitLine::new(purpose, number(percent))
    };
    let lines = vec![
        line(Purpose::CapitalReturn, Basis::MemberCapital, percent, mine, all),
        line(Purpose::PatronageRefund, Basis::Transactions, other, my, everybody),
    ];
    let sharing = Sharing { surplus: number(surplus), lines, ..Sharing::default() };
    let empty = if country == Country::Indonesia { indonesia() } else { malaysia() };
    evaluate(&Scenario { sharing: Some(sharing), ..empty })
}

/// The numbers of an exercise with a mistake in them, and the places where a scenario of two ratios has them.
fn scenario_of(one: &Exercise, change: Option<Change>) -> Option<[i64; 7]> {
    let places: [usize; 7] = match one.number {
        5..=12 => [0, 1, 3, 4, 2, 5, 6],
        70..=72 => [0, 2, 5, 6, 1, 3, 4],
        _ => return None,
    };
    let value = |place: usize| one.givens[place].amount;
    let changed = |place: usize| match change {
        Some(Change::Instead(of, by)) if usize::from(of) == place => Some(value(by.into())),
        Some(Change::Tenth(of)) if usize::from(of) == place => Some(value(place) / 10),
        None | Some(Change::Instead(..) | Change::Tenth(_)) => Some(value(place)),
        Some(_) => None,
    };
    let all: Vec<i64> = places.into_iter().filter_map(changed).collect();
    all.try_into().ok()
}

#[test]
fn shares_by_ratio_and_the_mistakes_in_them_are_what_the_calculator_finds() {
    let (mut right, mut wrong) = (0, 0);
    for one in all() {
        let decimals = one.asked.unit().decimals(one.country);
        let Some(scenario) = scenario_of(one, None) else { continue };
        assert!(finds(&shared(one.country, scenario), answer(one).unwrap(), decimals), "{}", one.number);
        right += 1;
        for (place, change) in one.mistakes.iter().enumerate() {
            let Some(scenario) = scenario_of(one, Some(*change)) else { continue };
            // A member cannot have more than all have.
            if scenario[2] > scenario[3] || scenario[5] > scenario[6] {
                continue;
            }
            let found = mistaken(one, place).unwrap();
            assert!(
                finds(&shared(one.country, scenario), found, decimals),
                "{} {change:?}: {found}",
                one.number
            );
            wrong += 1;
        }
    }
    assert!(right >= 11 && wrong >= 20, "{right} answers, {wrong} mistakes");
}

#[test]
fn dividends_are_what_the_calculator_finds() {
    for (number, balance) in [(66, 24_000), (68, 2_600_000), (74, 2_400)] {
        let one = exercise(number).unwrap();
        let rate = one.givens.iter().find(|given| given.what == What::DividendRate).unwrap();
        let class = DividendClass {
            of: CapitalKind::Shares,
            rate: Some(Number(Decimal::from(rate.amount))),
            balance: Balance::Closing { amount: Some(Number(Decimal::from(balance))) },
            ..DividendClass::default()
        };
        let dividends = Dividends { classes: vec![class], ..Dividends::default() };
        let outcome = evaluate(&Scenario { dividends: Some(dividends), ..malaysia() });
        assert!(finds(&outcome, answer(one).unwrap(), 2), "{number}");
    }
}

#[test]
fn answers_by_hand() {
    for (number, by_hand) in [
        (1, "12000000"),
        (2, "9600000"),
        (3, "170000"),
        (4, "500000"),
        (65, "800"),
        (67, "180"),
        // 2,400 × 5 % × 9 ÷ 12.
        (69, "90"),
        (73, "351000"),
        (129, "2200"),
        (130, "8000"),
        (131, "264000000"),
        (132, "72000000"),
        // 26,400 − 14,000 − 2,500.
        (133, "9900"),
        (134, "3600"),
        (135, "2700"),
        (136, "7500"),
    ] {
        assert_eq!(answer(exercise(number).unwrap()), Some(decimal(by_hand)), "{number}");
    }
}
