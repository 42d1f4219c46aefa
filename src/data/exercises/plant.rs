//! Exercises from the cases of shared plants.

use super::exercise::Change::{Hundredfold, Ignoring, Instead, Inverted, Tenth, Turned, Without};
use super::exercise::{Exercise, Given, Level, decimal, given, minus, plus};
use super::what::What;
use crate::data::library::CaseOf;
use crate::domain::Country::Indonesia;

/// Koperasi Cabai Batu: dried chili.
static CABAI: [Given; 5] = [
    given(What::FreshChili, 10_000),
    given(What::ChiliYield, 22),
    given(What::DriedPrice, 120_000),
    given(What::FreshPrice, 14_000),
    given(What::OtherPerKilogram, 2_500),
];

/// Koperasi Kelapa Nusa: virgin coconut oil.
static KELAPA: [Given; 7] = [
    given(What::Coconuts, 80_000),
    decimal(What::OilYield, 1, 1),
    given(What::OilPrice, 75_000),
    given(What::NutPrice, 2_400),
    given(What::OtherPerNut, 1_500),
    decimal(What::WorkPerNut, 1, 2),
    given(What::Wage, 90_000),
];

/// Every one. A new one comes last, with the next number; none goes away.
pub(super) static EXERCISES: [Exercise; 8] = [
    Exercise {
        number: 129,
        country: Indonesia,
        level: Level::One,
        of: CaseOf::CabaiBatu,
        givens: &CABAI,
        asked: What::DriedChili,
        terms: &[plus(What::DriedChili, &[0, 1], &[])],
        mistakes: &[Inverted(1), Hundredfold(1), Ignoring(1), Tenth(0)],
    },
    Exercise {
        number: 130,
        country: Indonesia,
        level: Level::One,
        of: CaseOf::KelapaNusa,
        givens: &KELAPA,
        asked: What::Oil,
        terms: &[plus(What::Oil, &[0, 1], &[])],
        mistakes: &[Inverted(1), Ignoring(1), Tenth(1)],
    },
    Exercise {
        number: 131,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::CabaiBatu,
        givens: &CABAI,
        asked: What::DriedSales,
        terms: &[plus(What::DriedSales, &[0, 1, 2], &[])],
        mistakes: &[Ignoring(1), Instead(2, 3), Tenth(2)],
    },
    Exercise {
        number: 132,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::KelapaNusa,
        givens: &KELAPA,
        asked: What::Wages,
        terms: &[plus(What::Wages, &[0, 5, 6], &[])],
        mistakes: &[Ignoring(5), Instead(5, 1), Tenth(6)],
    },
    Exercise {
        number: 133,
        country: Indonesia,
        level: Level::Three,
        of: CaseOf::CabaiBatu,
        givens: &CABAI,
        asked: What::AddedPerKilogram,
        terms: &[
            plus(What::OutputPerKilogram, &[1, 2], &[]),
            minus(What::FreshPrice, &[3]),
            minus(What::OtherPerKilogram, &[4]),
        ],
        mistakes: &[Without(2), Without(1), Ignoring(1), Turned(2)],
    },
    Exercise {
        number: 134,
        country: Indonesia,
        level: Level::Three,
        of: CaseOf::KelapaNusa,
        givens: &KELAPA,
        asked: What::AddedPerNut,
        terms: &[
            plus(What::OutputPerNut, &[1, 2], &[]),
            minus(What::NutPrice, &[3]),
            minus(What::OtherPerNut, &[4]),
        ],
        mistakes: &[Without(2), Without(1), Ignoring(1), Turned(2)],
    },
    Exercise {
        number: 135,
        country: Indonesia,
        level: Level::Three,
        of: CaseOf::KelapaNusa,
        givens: &KELAPA,
        asked: What::LeftPerNut,
        terms: &[
            plus(What::OutputPerNut, &[1, 2], &[]),
            minus(What::NutPrice, &[3]),
            minus(What::OtherPerNut, &[4]),
            minus(What::WagesPerNut, &[5, 6]),
        ],
        mistakes: &[Without(3), Without(2), Without(1), Tenth(6)],
    },
    Exercise {
        number: 136,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::KelapaNusa,
        givens: &KELAPA,
        asked: What::OutputPerNut,
        terms: &[plus(What::OutputPerNut, &[1, 2], &[])],
        mistakes: &[Ignoring(1), Instead(2, 3), Tenth(2)],
    },
];
