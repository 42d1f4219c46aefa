//! Civil days, without clock or time zone.

use core::fmt;

use serde::Deserializer;
use serde::Serializer;
use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar, from the year 1900 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day of the calendar; `None` when there is no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        if year >= 1900 && year <= 2999 && day >= 1 && day <= days {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// A day of a table. One that does not exist does not compile:
    ///
    /// ```compile_fail
    /// # use kalkulator_koperasi::domain::Date;
    /// Date::known::<2026, 2, 29>();
    /// ```
    #[must_use]
    pub const fn known<const YEAR: u16, const MONTH: u8, const DAY: u8>() -> Self {
        const { assert!(Self::new(YEAR, MONTH, DAY).is_some(), "no such day") };
        Self { year: YEAR, month: MONTH, day: DAY }
    }

    /// Year, month and day.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Reads `2026-01-31`.
    #[must_use]
    pub fn from_iso(text: &str) -> Option<Self> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
        };
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        Self::new(
            digits(year, 4)?,
            u8::try_from(digits(month, 2)?).ok()?,
            u8::try_from(digits(day, 2)?).ok()?,
        )
    }

    /// Days from this day to a later one; nothing when that is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> Option<usize> {
        later.number().checked_sub(self.number()).and_then(|days| usize::try_from(days).ok())
    }

    /// Days of the year that begins on this day; nothing where the calendar ends before it does.
    #[must_use]
    pub fn days_of_year(self) -> Option<usize> {
        let year = self.year.checked_add(1)?;
        // A year from a leap day ends on the last day of a February.
        let next = Self::new(year, self.month, self.day).or_else(|| Self::new(year, 3, 1))?;
        self.days_until(next)
    }

    /// The first day of the year that ends on this day; nothing where the calendar begins after it.
    ///
    /// A year that ends with a month begins with one, also where that is a February.
    #[must_use]
    pub fn first_of_its_year(self) -> Option<Self> {
        let (year, month, next) = (self.year.checked_sub(1)?, self.month, self.day.checked_add(1)?);
        let same_month = Self::new(self.year, month, next).and(Self::new(year, month, next));
        match month {
            12 => same_month.or_else(|| Self::new(self.year, 1, 1)),
            _ => same_month.or_else(|| Self::new(year, month.checked_add(1)?, 1)),
        }
    }

    /// The months since the year nought, to go from month to month by.
    #[must_use]
    pub fn months(self) -> u32 {
        u32::from(self.year).saturating_mul(12).saturating_add(u32::from(self.month)).saturating_sub(1)
    }

    /// A day of a month that is told so; the last one where the month is shorter.
    #[must_use]
    pub fn in_month(months: u32, day: u8) -> Option<Self> {
        let year = u16::try_from(months.checked_div(12)?).ok()?;
        let month = u8::try_from(months.checked_rem(12)?).ok()?.checked_add(1)?;
        (1..=day).rev().find_map(|day| Self::new(year, month, day))
    }

    /// The day that spreadsheets count as so many, from 30 December 1899 on; nothing before the year 1900.
    ///
    /// ```
    /// # use kalkulator_koperasi::domain::Date;
    /// assert_eq!(Date::of_spreadsheet(45_752), Date::new(2025, 4, 5));
    /// ```
    #[must_use]
    pub fn of_spreadsheet(days: u32) -> Option<Self> {
        let mut left = days.checked_sub(2)?;
        let mut first = Self::new(1900, 1, 1)?;
        loop {
            let length = u32::try_from(first.days_of_year()?).ok()?;
            if left < length {
                break;
            }
            left = left.checked_sub(length)?;
            first = Self::new(first.year.checked_add(1)?, 1, 1)?;
        }
        (0_u32..12).rev().find_map(|month| {
            let begins = Self::in_month(first.months().checked_add(month)?, 1)?;
            let before = u32::try_from(first.days_until(begins)?).ok()?;
            let day = u8::try_from(left.checked_sub(before)?).ok()?.checked_add(1)?;
            Self::new(first.year, begins.month(), day)
        })
    }

    /// Days since the beginning of the calendar, to tell days apart by.
    fn number(self) -> u32 {
        // The year begins in March, so that the leap day is its last.
        let (year, month) = if self.month > 2 {
            (u32::from(self.year), u32::from(self.month).saturating_sub(3))
        } else {
            (u32::from(self.year).saturating_sub(1), u32::from(self.month).saturating_add(9))
        };
        let leap = (year / 4).saturating_sub(year / 100).saturating_add(year / 400);
        let months = month.saturating_mul(153).saturating_add(2) / 5;
        year.saturating_mul(365)
            .saturating_add(leap)
            .saturating_add(months)
            .saturating_add(u32::from(self.day))
    }

    /// Year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// Month, from 1.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// Day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    /// As `2026-01-31`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_iso(&text).ok_or_else(|| serde::de::Error::custom("not_a_date"))
    }
}
