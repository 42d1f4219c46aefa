//! Published worked examples that a visitor can load.

use rust_decimal::Decimal;

use crate::domain::{
    Basis, BasisPart, Country, Date, Number, Purpose, RemainderRule, Scenario, Sharing, SplitLine,
};

/// A published example.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// The co-op and the member, as published.
    pub name: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// Its figures, under the rules of a day.
    pub scenario: fn(Date) -> Scenario,
}

/// Koperasi Alis Jaya, member Lukman: savings, and loans as patronage.
pub static ALIS_JAYA: Case = Case {
    name: "Koperasi Alis Jaya (Lukman)",
    url: "https://beritaharianku.com/2900/diketahui-koperasi-alis-jaya-memiliki-data-sbbsimpanan-pokok-rp10-000-000simpanan-wajib-rp-90-000-000shu-rp60-000total-pinjaman-rp-75-000-000pembagian-shu-ditetapkan-jasa-anggota-pinjaman.html",
    scenario: alis_jaya,
};

fn alis_jaya(rule_date: Date) -> Scenario {
    let number = |value: i64| Some(Number(Decimal::from(value)));
    let part =
        |of, member, total| BasisPart { of, member: number(member), total: number(total), non_members: None };
    let line = |purpose, percent, basis| SplitLine {
        purpose,
        percent: number(percent),
        amount: None,
        basis: vec![basis],
        count_voluntary: false,
        lines: Vec::new(),
    };
    let lines = vec![
        line(Purpose::PatronageRefund, 25, part(Basis::LoanPrincipal, 5_000_000, 75_000_000)),
        line(Purpose::CapitalReturn, 20, part(Basis::MemberCapital, 2_000_000, 100_000_000)),
    ];
    let sharing = Sharing {
        surplus: number(60_000_000),
        income: None,
        costs: None,
        rounding: RemainderRule::LargestRemainder,
        lines,
    };
    Scenario { sharing: Some(sharing), ..Scenario::new(Country::Indonesia, rule_date) }
}
