//! Which rules belong together, so that a page lists those that it rests on and no others.

use crate::domain::Rule;

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Which act is in force at all.
    Act,
    /// The surplus, how it is shared, and the members' tax on it.
    Surplus,
    /// That the return on capital is limited.
    CapitalReturn,
    /// What a village asks of the surplus.
    Village,
    /// Capital, its limits, founders and audit.
    Capital,
    /// Interest on savings.
    Savings,
    /// What a loan may cost.
    Loan,
    /// Rebate on patronage.
    Rebate,
    /// Dividend on what members paid in.
    Dividend,
    /// The appropriation account with its funds, losses and tax.
    Account,
}

/// What a rule is about.
#[must_use]
pub fn subject(rule: Rule) -> Subject {
    match rule {
        Rule::ActOf2012 | Rule::Judgment => Subject::Act,
        Rule::Surplus
        | Rule::Sharing
        | Rule::ReserveByMeeting
        | Rule::TaxedAsDividend
        | Rule::UntaxedSince2020
        | Rule::UntaxedSince2022 => Subject::Surplus,
        Rule::CapitalReturn => Subject::CapitalReturn,
        Rule::VillageShare | Rule::VillageDoubted => Subject::Village,
        Rule::OwnCapital
        | Rule::FoundersOf1992
        | Rule::FoundersOf2012
        | Rule::FoundersOf2020
        | Rule::CapitalFloorOf1995
        | Rule::CapitalFloorOf2023
        | Rule::HoldingOfOwnCapital
        | Rule::BorrowingOfAssets
        | Rule::ParticipationOfAssets
        | Rule::FirstCapitalOf2018
        | Rule::FirstCapitalOf2023
        | Rule::Audit
        | Rule::MembersCapital
        | Rule::HoldingOfShares
        | Rule::FoundersOf1994
        | Rule::FoundersOf2008
        | Rule::FoundersOf2021 => Subject::Capital,
        Rule::InterestTax | Rule::SavingsRate => Subject::Savings,
        Rule::LoanRate => Subject::Loan,
        Rule::Rebate => Subject::Rebate,
        Rule::Dividend | Rule::DividendCeiling => Subject::Dividend,
        Rule::StatutoryReserve
        | Rule::StatutoryPayments
        | Rule::ReserveFlat
        | Rule::ReserveByTier
        | Rule::ReserveReduced
        | Rule::ReserveReducedOpen
        | Rule::ReserveExtended
        | Rule::ReservePhases
        | Rule::ReserveUntouched
        | Rule::EducationFund
        | Rule::DevelopmentFund
        | Rule::TrustFundsWithin
        | Rule::OtherSources
        | Rule::Honoraria
        | Rule::LossesFirst
        | Rule::DespiteLosses
        | Rule::TaxOf2013
        | Rule::TaxOf2015 => Subject::Account,
    }
}
