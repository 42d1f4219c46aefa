//! Worked examples that a visitor can load.

use rust_decimal::Decimal;

use crate::domain::{Basis, BasisPart, Country, Date, Number, Purpose, Scenario, Sharing, SplitLine};

/// A pool of a published example: its percentage, and what the member and all together have of its basis.
#[derive(Clone, Copy, Debug)]
pub struct CasePool {
    /// What it is shared by.
    pub basis: Basis,
    /// Percentage of the surplus.
    pub percent: i64,
    /// The member's amount.
    pub member: i64,
    /// The amount of all.
    pub total: i64,
}

/// An exercise of one member: a patronage pool and a capital pool.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The co-op and the member, as published.
    pub origin: &'static str,
    /// The year's surplus.
    pub surplus: i64,
    /// By what the member traded or borrowed.
    pub patronage: CasePool,
    /// By what the member saved.
    pub capital: CasePool,
}

/// Koperasi Alis Jaya, member Lukman: savings, and loans as patronage. An exercise for schools; its co-op is made up.
pub static ALIS_JAYA: Case = Case {
    origin: "Koperasi Alis Jaya (Lukman)",
    surplus: 60_000_000,
    patronage: CasePool { basis: Basis::LoanPrincipal, percent: 25, member: 5_000_000, total: 75_000_000 },
    capital: CasePool { basis: Basis::MemberCapital, percent: 20, member: 2_000_000, total: 100_000_000 },
};

impl Case {
    /// The example as a scenario, under the rules of a day.
    #[must_use]
    pub fn scenario(&self, rule_date: Date) -> Scenario {
        let number = |value: i64| Some(Number(Decimal::from(value)));
        let line = |purpose, pool: &CasePool| SplitLine {
            basis: vec![BasisPart {
                of: pool.basis,
                member: number(pool.member),
                total: number(pool.total),
                non_members: None,
            }],
            ..SplitLine::new(purpose, number(pool.percent))
        };
        let lines = vec![
            line(Purpose::PatronageRefund, &self.patronage),
            line(Purpose::CapitalReturn, &self.capital),
        ];
        let sharing = Sharing { surplus: number(self.surplus), lines, ..Sharing::default() };
        Scenario { sharing: Some(sharing), ..Scenario::new(Country::Indonesia, rule_date) }
    }
}
