//! The lines of both countries beside each other: what each gives, and where one knows no such line.

use super::entered::View;
use crate::domain::{
    AccountTerm, Country, EntryKind, Exact, Line, Purpose, ResultTerm, Rule, Statutory, Step, Term,
};
use crate::i18n::Words;
use crate::i18n::pages::two_countries as words;

/// A line of the comparison, in the order of `words::ROWS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    Tax,
    Reserve,
    Education,
    Development,
    Capital,
    Business,
    Officers,
    Village,
    Others,
    Forward,
}

impl Row {
    pub const ALL: [Self; 10] = [
        Self::Tax,
        Self::Reserve,
        Self::Education,
        Self::Development,
        Self::Capital,
        Self::Business,
        Self::Officers,
        Self::Village,
        Self::Others,
        Self::Forward,
    ];

    /// The rules that a line rests on, in Indonesia and in Malaysia.
    pub const fn rules(self) -> [Option<Rule>; 2] {
        match self {
            Self::Tax => [Some(Rule::Surplus), Some(Rule::TaxOf2015)],
            Self::Reserve => [Some(Rule::ReserveByMeeting), Some(Rule::StatutoryReserve)],
            Self::Education => [Some(Rule::Sharing), Some(Rule::EducationFund)],
            Self::Development => [None, Some(Rule::DevelopmentFund)],
            Self::Capital => [Some(Rule::CapitalReturn), Some(Rule::Dividend)],
            Self::Business => [Some(Rule::Sharing), Some(Rule::Rebate)],
            Self::Officers => [Some(Rule::Sharing), Some(Rule::Honoraria)],
            Self::Village => [Some(Rule::VillageShare), None],
            Self::Others => [Some(Rule::Sharing), None],
            Self::Forward => [Some(Rule::Sharing), Some(Rule::OtherSources)],
        }
    }

    /// Why a country knows no such line.
    pub const fn unknown(self) -> [Option<Words>; 2] {
        match self {
            Self::Development => [Some(words::NO_DEVELOPMENT), None],
            Self::Village => [None, Some(words::NO_VILLAGE)],
            Self::Forward => [Some(words::NO_CARRYING), None],
            _ => [None, None],
        }
    }
}

/// What a country gives to a line.
pub(super) enum Given<'a> {
    /// These figures together.
    Sum(Vec<&'a Step>),
    /// Nothing was entered for it.
    Nothing,
    /// Its rules know no such line.
    Unknown,
}

impl<'a> Given<'a> {
    /// The figures that it is made of.
    pub fn steps(&self) -> &[&'a Step] {
        match self {
            Self::Sum(steps) => steps,
            Self::Nothing | Self::Unknown => &[],
        }
    }

    /// What it is, where it is anything.
    pub fn value(&self) -> Option<Exact> {
        match self {
            Self::Sum(steps) => Some(steps.iter().fold(Exact::zero(), |sum, step| sum.plus(step.value()))),
            Self::Nothing | Self::Unknown => None,
        }
    }
}

impl View<'_> {
    /// What Indonesia's rules give to a line.
    fn indonesian(&self, row: Row) -> Given<'_> {
        let of = |purposes: &[Purpose]| self.lines(purposes);
        let result = |term| self.figures(&|of| of == Term::Result(term));
        let found = match row {
            Row::Tax => self.entered(&|of| of == Term::Result(ResultTerm::Tax)),
            Row::Reserve => of(&[Purpose::Reserve]),
            Row::Education => of(&[Purpose::Education]),
            Row::Capital => of(&[Purpose::CapitalReturn]),
            Row::Business => of(&[Purpose::PatronageRefund]),
            Row::Officers => of(&[Purpose::Management]),
            Row::Village => result(ResultTerm::VillageShare),
            Row::Others => of(&[Purpose::Other]),
            Row::Development => Vec::new(),
            Row::Forward => self.figures(&|of| of == Term::Unallocated),
        };
        let [unknown, _] = row.unknown();
        given(found, unknown)
    }

    /// What Malaysia's rules give to a line.
    fn malaysian(&self, row: Row) -> Given<'_> {
        let account = |term: AccountTerm| self.figures(&|of| of == Term::Account(term));
        let entry = |kind: EntryKind| {
            self.figures(&|of| matches!(of, Term::Account(AccountTerm::Amount(entry)) if entry.kind == kind))
        };
        let found = match row {
            Row::Tax => self.entered(&|of| of == Term::Account(AccountTerm::Tax)),
            Row::Reserve => {
                let left = account(AccountTerm::ReserveLeft);
                if left.is_empty() { account(AccountTerm::StatutoryPart(Statutory::Reserve)) } else { left }
            }
            Row::Education => account(AccountTerm::StatutoryPart(Statutory::Education)),
            Row::Development => account(AccountTerm::StatutoryPart(Statutory::Development)),
            Row::Capital => entry(EntryKind::ShareDividend),
            Row::Business => entry(EntryKind::PatronageRebate),
            Row::Officers => entry(EntryKind::Honorarium),
            Row::Others => entry(EntryKind::Other),
            Row::Village => Vec::new(),
            Row::Forward => account(AccountTerm::Undistributed),
        };
        let [_, unknown] = row.unknown();
        given(found, unknown)
    }

    /// The lines of the split for these purposes.
    fn lines(&self, purposes: &[Purpose]) -> Vec<&Step> {
        let is = |line: Line| purposes.contains(&line.purpose);
        let paid = self.figures(&|of| matches!(of, Term::Paid(line) if is(line)));
        if paid.is_empty() { self.figures(&|of| matches!(of, Term::Amount(line) if is(line))) } else { paid }
    }

    fn figures(&self, is: &dyn Fn(Term) -> bool) -> Vec<&Step> {
        self.outcome.figures.iter().filter(|step| step.term().is_some_and(is)).collect()
    }

    /// A number that was entered and stands behind a figure.
    fn entered(&self, is: &dyn Fn(Term) -> bool) -> Vec<&Step> {
        self.outcome.number(is).into_iter().collect()
    }
}

fn given(found: Vec<&Step>, unknown: Option<Words>) -> Given<'_> {
    let is_something = found.iter().any(|step| !step.value().is_zero());
    match unknown {
        _ if is_something => Given::Sum(found),
        Some(_) => Given::Unknown,
        None if found.is_empty() => Given::Nothing,
        None => Given::Sum(found),
    }
}

impl View<'_> {
    /// What a country gives to a line.
    pub fn given(&self, country: Country, row: Row) -> Given<'_> {
        match country {
            Country::Indonesia => self.indonesian(row),
            Country::Malaysia => self.malaysian(row),
        }
    }
}
