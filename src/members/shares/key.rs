//! What shares are measured by, and the column of a list that has it.

use crate::domain::{Basis, CapitalKind};
use crate::members::columns::{AmountOf, Column, Content, Use};

/// What shares are measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The basis of a pool.
    Basis(Basis),
    /// Capital that a dividend is paid on.
    Capital(CapitalKind),
    /// What a single amount is shared by.
    Weight,
    /// Months of membership in the year: what is measured counts by so many twelfths.
    Months,
}

/// Every key with its name in a Scenario and the columns that are it.
const KEYS: [(Key, &str, &[Content]); 22] = [
    (
        Key::Basis(Basis::MemberCapital),
        "member_capital",
        &[
            Content::Amount(AmountOf::Savings),
            Content::Amount(AmountOf::AllSavings),
            Content::Amount(AmountOf::Plain),
        ],
    ),
    (
        Key::Basis(Basis::PrincipalContribution),
        "principal_contribution",
        &[Content::Amount(AmountOf::Principal)],
    ),
    (
        Key::Basis(Basis::MandatoryContribution),
        "mandatory_contribution",
        &[Content::Amount(AmountOf::Mandatory)],
    ),
    (Key::Basis(Basis::VoluntarySavings), "voluntary_savings", &[Content::Amount(AmountOf::Voluntary)]),
    (Key::Basis(Basis::Transactions), "transactions", &[Content::Amount(AmountOf::Business)]),
    (Key::Basis(Basis::Purchases), "purchases", &[Content::Amount(AmountOf::Business)]),
    (Key::Basis(Basis::Sales), "sales", &[Content::Amount(AmountOf::Business)]),
    (Key::Basis(Basis::LoanPrincipal), "loan_principal", &[Content::Amount(AmountOf::Loan)]),
    (Key::Basis(Basis::InterestPaid), "interest_paid", &[Content::Amount(AmountOf::Business)]),
    (Key::Basis(Basis::InstalmentsPaid), "instalments_paid", &[Content::Amount(AmountOf::LoanPaid)]),
    (Key::Basis(Basis::Services), "services", &[Content::Amount(AmountOf::Business)]),
    (Key::Basis(Basis::PerHead), "per_head", &[]),
    (Key::Basis(Basis::MembershipYears), "membership_years", &[Content::Amount(AmountOf::Plain)]),
    (
        Key::Capital(CapitalKind::Shares),
        "shares",
        &[Content::Amount(AmountOf::Shares), Content::Amount(AmountOf::Plain)],
    ),
    (Key::Capital(CapitalKind::Subscription), "subscription", &[Content::Amount(AmountOf::Subscription)]),
    (Key::Capital(CapitalKind::BonusShares), "bonus_shares", &[]),
    (Key::Capital(CapitalKind::MemberSavings), "member_savings", &[Content::Amount(AmountOf::Savings)]),
    (Key::Capital(CapitalKind::Other), "other", &[Content::Amount(AmountOf::Plain)]),
    (Key::Capital(CapitalKind::SpecificSavings), "specific_savings", &[Content::Amount(AmountOf::Voluntary)]),
    (Key::Capital(CapitalKind::Deposit), "deposit", &[]),
    (
        Key::Weight,
        "weight",
        &[
            Content::Amount(AmountOf::Plain),
            Content::Amount(AmountOf::Savings),
            Content::Amount(AmountOf::Business),
        ],
    ),
    (Key::Months, "months", &[Content::Months]),
];

impl Key {
    /// Its name, as a Scenario writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        KEYS.iter().find(|(key, ..)| *key == self).map_or("", |(_, name, _)| name)
    }

    /// The key of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        KEYS.iter().find(|(_, one, _)| *one == name).map(|(key, ..)| *key)
    }

    /// Whether it is of each member alike, and needs no column.
    #[must_use]
    pub fn is_of_heads(self) -> bool {
        self == Self::Basis(Basis::PerHead)
    }

    /// The columns of a list that are it by their headings: the first kind of them that there is.
    #[must_use]
    pub fn columns(self, columns: &[Column]) -> Vec<usize> {
        let of = |content: &Content| -> Vec<usize> {
            let holds = |column: &Column| column.content == *content;
            columns.iter().enumerate().filter(|(_, column)| holds(column)).map(|(place, _)| place).collect()
        };
        let contents = KEYS.iter().find(|(key, ..)| *key == self).map_or(&[][..], |(.., contents)| contents);
        contents.iter().map(of).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// How a column is used that is this key.
    #[must_use]
    pub fn column_use(self) -> Use {
        let contents = KEYS.iter().find(|(key, ..)| *key == self).map_or(&[][..], |(.., contents)| contents);
        match contents.first() {
            Some(Content::Amount(of)) => Use::Amount(*of),
            _ => Use::Amount(AmountOf::Plain),
        }
    }
}
