//! Where a rule or a value comes from, and what is known about it through time.

use strum::IntoStaticStr;

use super::rule::Rule;
use crate::domain::value::Date;

/// How a rule was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Reading {
    /// The text of the rule itself.
    Text,
    /// The Bill that became the rule, as Parliament published it.
    Bill,
    /// What an official portal says of it.
    Portal,
    /// A report, commentary or textbook about it: the page says so.
    Report,
}

/// What is known of the day a rule begins on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum FirstDay {
    /// The day itself.
    Found,
    /// Only that the rule applied by then; it may be older.
    NotFound,
}

/// Which rule says so, and from when on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The rule.
    pub rule: Rule,
    /// The first day the rule applies, or a day by which it did.
    pub since: Date,
    /// Which of the two.
    pub first_day: FirstDay,
    /// What made it apply from that day on, where that is not its own document.
    pub through: Option<Rule>,
}

impl Source {
    /// A rule from its first day on.
    #[must_use]
    pub const fn from(rule: Rule, since: Date) -> Self {
        Self { rule, since, first_day: FirstDay::Found, through: None }
    }

    /// What made it apply, or end, on its day.
    #[must_use]
    pub const fn by(&self) -> Rule {
        match self.through {
            Some(by) => by,
            None => self.rule,
        }
    }

    /// The same, where only a day is known by which the rule applied.
    #[must_use]
    pub const fn applied_by_then(self) -> Self {
        Self { first_day: FirstDay::NotFound, ..self }
    }

    /// The same, where another document made it apply from that day on.
    #[must_use]
    pub const fn through(self, by: Rule) -> Self {
        Self { through: Some(by), ..self }
    }
}

/// A value and the first day it applies.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    /// First day.
    pub from: Date,
    /// What holds from then on.
    pub standing: Standing<T>,
    /// Who says so.
    pub source: Source,
}

/// What is known about a rule from some day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<T> {
    /// This value applies.
    InForce(T),
    /// The rule was withdrawn.
    Repealed,
    /// Something applies, but it could not be established what: the visitor is asked.
    Unknown,
    /// This value applied, and no change of it is known; but that none was made has not been confirmed.
    Unconfirmed(T),
}

/// A legal or market value through time, oldest entry first.
#[derive(Clone, Copy, Debug)]
pub struct Series<T: 'static>(pub &'static [Dated<T>]);

impl<T: Copy> Series<T> {
    /// The value that applies on `day`, confirmed or not, and who says so; nothing where it is repealed or not known.
    #[must_use]
    pub fn in_force(&self, day: Date) -> Option<(T, &'static Source)> {
        let entry = self.on(day)?;
        match entry.standing {
            Standing::InForce(value) | Standing::Unconfirmed(value) => Some((value, &entry.source)),
            Standing::Repealed | Standing::Unknown => None,
        }
    }
}

impl<T> Series<T> {
    /// The entry that holds on `day`; `None` before the first.
    ///
    /// There is no default value: a missing rule must never calculate as zero.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static Dated<T>> {
        self.0.iter().rev().find(|entry| entry.from <= day)
    }
}
