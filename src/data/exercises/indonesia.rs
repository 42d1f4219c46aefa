//! Exercises from the Indonesian cases: a member's part of the surplus, and capital.

use super::exercise::Change::{Ignoring, Instead, RoundedUp, Tenth, Without};
use super::exercise::{Exercise, Given, Level, given, plus};
use super::what::What;
use crate::data::library::CaseOf;
use crate::domain::Country::Indonesia;

/// Koperasi Alis Jaya, Lukman: surplus, for capital, for business, his savings and all, his loans and all.
static ALIS_JAYA: [Given; 7] = [
    given(What::Surplus, 60_000_000),
    given(What::CapitalPercent, 20),
    given(What::BusinessPercent, 25),
    given(What::MySavings, 2_000_000),
    given(What::AllSavings, 100_000_000),
    given(What::MyLoans, 5_000_000),
    given(What::AllLoans, 75_000_000),
];

/// Kopdes Sumber Rejeki: surplus, for capital, for business, savings and purchases of a member and of all, for the reserve.
static SUMBER_REJEKI: [Given; 8] = [
    given(What::Surplus, 48_000_000),
    given(What::CapitalPercent, 20),
    given(What::BusinessPercent, 30),
    given(What::MySavings, 220_000),
    given(What::AllSavings, 51_000_000),
    given(What::MyPurchases, 3_600_000),
    given(What::AllPurchases, 720_000_000),
    given(What::ReservePercent, 20),
];

/// Koperasi Susu Sejahtera: the same with milk.
static SUSU_SEJAHTERA: [Given; 7] = [
    given(What::Surplus, 360_000_000),
    given(What::CapitalPercent, 15),
    given(What::BusinessPercent, 35),
    given(What::MySavings, 4_500_000),
    given(What::AllSavings, 900_000_000),
    given(What::MyMilk, 84_000_000),
    given(What::AllMilk, 12_600_000_000),
];

/// A village co-op of ten members.
static KOPDES: [Given; 4] = [
    given(What::Principal, 50_000),
    given(What::Mandatory, 10_000),
    given(What::YearMonths, 12),
    given(What::Members, 10),
];

/// Every one. A new one comes last, with the next number; none goes away.
pub(super) static EXERCISES: [Exercise; 12] = [
    Exercise {
        number: 1,
        country: Indonesia,
        level: Level::One,
        of: CaseOf::AlisJaya,
        givens: &ALIS_JAYA,
        asked: What::CapitalPool,
        terms: &[plus(What::CapitalPool, &[0, 1], &[])],
        mistakes: &[Instead(1, 2), Tenth(0), Ignoring(1)],
    },
    Exercise {
        number: 2,
        country: Indonesia,
        level: Level::One,
        of: CaseOf::SumberRejeki,
        givens: &SUMBER_REJEKI,
        asked: What::ReserveFund,
        terms: &[plus(What::ReserveFund, &[0, 7], &[])],
        mistakes: &[Instead(7, 2), Tenth(0), Ignoring(7), Instead(0, 4)],
    },
    Exercise {
        number: 3,
        country: Indonesia,
        level: Level::One,
        of: CaseOf::KopdesSepuluh,
        givens: &KOPDES,
        asked: What::PaidInYear,
        terms: &[plus(What::Principal, &[0], &[]), plus(What::MandatoryYear, &[1, 2], &[])],
        mistakes: &[Without(0), Ignoring(2), Instead(2, 3), Tenth(1)],
    },
    Exercise {
        number: 4,
        country: Indonesia,
        level: Level::One,
        of: CaseOf::KopdesSepuluh,
        givens: &KOPDES,
        asked: What::PrincipalOfAll,
        terms: &[plus(What::PrincipalOfAll, &[0, 3], &[])],
        mistakes: &[Ignoring(3), Instead(3, 2), Instead(0, 1)],
    },
    Exercise {
        number: 5,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::AlisJaya,
        givens: &ALIS_JAYA,
        asked: What::MyCapitalReturn,
        terms: &[plus(What::MyCapitalReturn, &[0, 1, 3], &[4])],
        mistakes: &[Instead(4, 6), Ignoring(1), Instead(1, 2), Tenth(3)],
    },
    Exercise {
        number: 6,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::AlisJaya,
        givens: &ALIS_JAYA,
        asked: What::MyPatronage,
        terms: &[plus(What::MyPatronage, &[0, 2, 5], &[6])],
        mistakes: &[Instead(6, 4), Ignoring(2), Instead(2, 1), Tenth(0)],
    },
    Exercise {
        number: 7,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::SumberRejeki,
        givens: &SUMBER_REJEKI,
        asked: What::MyPatronage,
        terms: &[plus(What::MyPatronage, &[0, 2, 5], &[6])],
        mistakes: &[Instead(6, 4), Ignoring(2), Instead(2, 1), Tenth(5)],
    },
    Exercise {
        number: 8,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::SusuSejahtera,
        givens: &SUSU_SEJAHTERA,
        asked: What::MyPatronage,
        terms: &[plus(What::MyPatronage, &[0, 2, 5], &[6])],
        mistakes: &[Instead(6, 4), Ignoring(2), Instead(2, 1), Tenth(5)],
    },
    Exercise {
        number: 9,
        country: Indonesia,
        level: Level::Two,
        of: CaseOf::SumberRejeki,
        givens: &SUMBER_REJEKI,
        asked: What::MyCapitalReturn,
        terms: &[plus(What::MyCapitalReturn, &[0, 1, 3], &[4])],
        mistakes: &[RoundedUp, Instead(4, 6), Ignoring(1), Instead(1, 2)],
    },
    Exercise {
        number: 10,
        country: Indonesia,
        level: Level::Three,
        of: CaseOf::AlisJaya,
        givens: &ALIS_JAYA,
        asked: What::MySurplus,
        terms: &[plus(What::MyCapitalReturn, &[0, 1, 3], &[4]), plus(What::MyPatronage, &[0, 2, 5], &[6])],
        mistakes: &[Instead(6, 4), Without(0), Without(1), Instead(4, 6), Tenth(0)],
    },
    Exercise {
        number: 11,
        country: Indonesia,
        level: Level::Three,
        of: CaseOf::SusuSejahtera,
        givens: &SUSU_SEJAHTERA,
        asked: What::MySurplus,
        terms: &[plus(What::MyCapitalReturn, &[0, 1, 3], &[4]), plus(What::MyPatronage, &[0, 2, 5], &[6])],
        mistakes: &[Without(0), Without(1), Instead(6, 4), Instead(4, 6)],
    },
    Exercise {
        number: 12,
        country: Indonesia,
        level: Level::Three,
        of: CaseOf::SumberRejeki,
        givens: &SUMBER_REJEKI,
        asked: What::MySurplus,
        terms: &[plus(What::MyCapitalReturn, &[0, 1, 3], &[4]), plus(What::MyPatronage, &[0, 2, 5], &[6])],
        mistakes: &[RoundedUp, Without(0), Without(1), Instead(6, 4), Instead(4, 6)],
    },
];
