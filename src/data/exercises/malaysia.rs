//! Exercises from the Malaysian cases: dividends, rebate, and the account.

use super::exercise::Change::{Hundredfold, Ignoring, Instead, Tenth, Turned, Without};
use super::exercise::{Exercise, Given, Level, given, minus, plus};
use super::what::What;
use crate::data::library::CaseOf;
use crate::domain::Country::Malaysia;

/// KOPEKS: shares to join, and a subscription each month.
static KOPEKS: [Given; 3] =
    [given(What::FirstShares, 200), given(What::Subscription, 50), given(What::YearMonths, 12)];

/// Koperasi Sekolah Harapan.
static SEKOLAH: [Given; 4] = [
    given(What::NetProfit, 18_000),
    given(What::AllShares, 24_000),
    given(What::DividendRate, 6),
    given(What::EducationPercent, 1),
];

/// Koperasi Ladang Makmur: a member's dividend.
static LADANG: [Given; 6] = [
    given(What::NetProfit, 420_000),
    given(What::AllShares, 2_600_000),
    given(What::DividendRate, 5),
    given(What::MyShares, 2_400),
    given(What::MonthsHeld, 9),
    given(What::YearMonths, 12),
];

/// The same: what is shared by ratio.
static LADANG_SHARED: [Given; 7] = [
    given(What::Shared, 220_000),
    given(What::RebatePercent, 20),
    given(What::SharesPercent, 30),
    given(What::MyBusiness, 18_500),
    given(What::AllBusiness, 3_700_000),
    given(What::MyShares, 2_400),
    given(What::AllShares, 2_600_000),
];

/// The same: its account.
static LADANG_ACCOUNT: [Given; 3] =
    [given(What::NetProfit, 420_000), given(What::Tax, 60_000), given(What::Zakat, 9_000)];

/// Every one. A new one comes last, with the next number; none goes away.
pub(super) static EXERCISES: [Exercise; 10] = [
    Exercise {
        number: 65,
        country: Malaysia,
        level: Level::One,
        of: CaseOf::Kopeks,
        givens: &KOPEKS,
        asked: What::SharesAndSubscriptions,
        terms: &[plus(What::FirstShares, &[0], &[]), plus(What::SubscriptionYear, &[1, 2], &[])],
        mistakes: &[Without(0), Ignoring(2), Tenth(1)],
    },
    Exercise {
        number: 66,
        country: Malaysia,
        level: Level::One,
        of: CaseOf::SekolahHarapan,
        givens: &SEKOLAH,
        asked: What::DividendOfAll,
        terms: &[plus(What::DividendOfAll, &[1, 2], &[])],
        mistakes: &[Instead(1, 0), Tenth(1), Hundredfold(2)],
    },
    Exercise {
        number: 67,
        country: Malaysia,
        level: Level::One,
        of: CaseOf::SekolahHarapan,
        givens: &SEKOLAH,
        asked: What::EducationFund,
        terms: &[plus(What::EducationFund, &[0, 3], &[])],
        mistakes: &[Instead(0, 1), Hundredfold(3), Instead(3, 2)],
    },
    Exercise {
        number: 68,
        country: Malaysia,
        level: Level::One,
        of: CaseOf::LadangMakmur,
        givens: &LADANG,
        asked: What::DividendOfAll,
        terms: &[plus(What::DividendOfAll, &[1, 2], &[])],
        mistakes: &[Instead(1, 0), Tenth(1), Hundredfold(2)],
    },
    Exercise {
        number: 69,
        country: Malaysia,
        level: Level::Two,
        of: CaseOf::LadangMakmur,
        givens: &LADANG,
        asked: What::PartYearDividend,
        terms: &[plus(What::PartYearDividend, &[3, 2, 4], &[5])],
        mistakes: &[Instead(4, 5), Hundredfold(2), Instead(3, 1), Tenth(3)],
    },
    Exercise {
        number: 70,
        country: Malaysia,
        level: Level::Two,
        of: CaseOf::LadangMakmur,
        givens: &LADANG_SHARED,
        asked: What::MyRebate,
        terms: &[plus(What::MyRebate, &[0, 1, 3], &[4])],
        mistakes: &[Instead(4, 6), Ignoring(1), Instead(1, 2), Tenth(3)],
    },
    Exercise {
        number: 71,
        country: Malaysia,
        level: Level::Two,
        of: CaseOf::LadangMakmur,
        givens: &LADANG_SHARED,
        asked: What::MySharesPart,
        terms: &[plus(What::MySharesPart, &[0, 2, 5], &[6])],
        mistakes: &[Instead(6, 4), Ignoring(2), Instead(2, 1), Tenth(5)],
    },
    Exercise {
        number: 72,
        country: Malaysia,
        level: Level::Three,
        of: CaseOf::LadangMakmur,
        givens: &LADANG_SHARED,
        asked: What::MyBoth,
        terms: &[plus(What::MyRebate, &[0, 1, 3], &[4]), plus(What::MySharesPart, &[0, 2, 5], &[6])],
        mistakes: &[Without(1), Without(0), Instead(4, 6), Instead(6, 4)],
    },
    Exercise {
        number: 73,
        country: Malaysia,
        level: Level::Two,
        of: CaseOf::LadangMakmur,
        givens: &LADANG_ACCOUNT,
        asked: What::ProfitAfter,
        terms: &[plus(What::NetProfit, &[0], &[]), minus(What::Tax, &[1]), minus(What::Zakat, &[2])],
        mistakes: &[Without(2), Without(1), Turned(2), Turned(1)],
    },
    Exercise {
        number: 74,
        country: Malaysia,
        level: Level::Two,
        of: CaseOf::LadangMakmur,
        givens: &LADANG,
        asked: What::MyDividend,
        terms: &[plus(What::MyDividend, &[3, 2], &[])],
        mistakes: &[Instead(3, 1), Hundredfold(2), Tenth(3)],
    },
];
