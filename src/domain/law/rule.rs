//! The rules on record, by name.
//!
//! # Design
//!
//! *Why no citation here?* What every page loads has these names only. How a rule is cited, in which document it
//! stands and what it says is looked up by those parts that show it.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::value::every;

/// A rule of a country: an article of a document, or what a court or an office decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Rule {
    /// What the year's surplus is (Indonesia).
    Surplus,
    /// That the surplus is shared by business and capital.
    Sharing,
    /// The members' meeting sets the reserve.
    ReserveByMeeting,
    /// Return on capital is limited.
    CapitalReturn,
    /// What the co-op's own capital is.
    OwnCapital,
    /// Twenty founders.
    FoundersOf1992,
    /// UU 17/2012 in place of UU 25/1992.
    ActOf2012,
    /// Twenty founders by UU 17/2012.
    FoundersOf2012,
    /// The judgment that struck UU 17/2012 down.
    Judgment,
    /// Nine founders.
    FoundersOf2020,
    /// The member's part of the surplus is taxed like a dividend.
    TaxedAsDividend,
    /// The member's part of the surplus is free of income tax.
    UntaxedSince2020,
    /// The same as the act of 2021 words it.
    UntaxedSince2022,
    /// Final tax on a month's interest on savings.
    InterestTax,
    /// Own capital not below what a savings-and-loan co-op began with, by the regulation of 1995.
    CapitalFloorOf1995,
    /// The same by the ministry's regulation of 2023.
    CapitalFloorOf2023,
    /// One member's part of the own capital.
    HoldingOfOwnCapital,
    /// What may be borrowed, of the assets.
    BorrowingOfAssets,
    /// What investors may take part with, of the assets.
    ParticipationOfAssets,
    /// First capital of a savings-and-loan co-op by the regulation of 2018.
    FirstCapitalOf2018,
    /// The same by that of 2023.
    FirstCapitalOf2023,
    /// The most that savings may earn in a year.
    SavingsRate,
    /// The most that a loan may cost in a year.
    LoanRate,
    /// Audit by a public accountant.
    Audit,
    /// A part of the net profit for the village.
    VillageShare,
    /// The later instruction that leaves it open.
    VillageDoubted,

    /// Rebate on patronage (Malaysia).
    Rebate,
    /// The statutory reserve (KWRS).
    StatutoryReserve,
    /// The payments that come before any dividend.
    StatutoryPayments,
    /// A flat percentage for the reserve, until 2007.
    ReserveFlat,
    /// The percentage by the size of the reserve.
    ReserveByTier,
    /// 8 %, by a directive.
    ReserveReduced,
    /// A reduction whose figure was not found.
    ReserveReducedOpen,
    /// 13 %, by a directive.
    ReserveExtended,
    /// The return to the normal rate in phases.
    ReservePhases,
    /// No dividend out of the reserve.
    ReserveUntouched,
    /// Education trust fund (KWAPK).
    EducationFund,
    /// Development trust fund (`KWAPmK`).
    DevelopmentFund,
    /// The trust fund may be taken out of the reserve's sum.
    TrustFundsWithin,
    /// Dividend on shares and subscriptions.
    Dividend,
    /// Dividend from other sources than the year's profit.
    OtherSources,
    /// The rate of dividend above which approval is needed.
    DividendCeiling,
    /// Honoraria as the meeting recommends and the commission approves.
    Honoraria,
    /// Nothing is paid while losses are not written off.
    LossesFirst,
    /// Dividends that may be approved all the same.
    DespiteLosses,
    /// What members' capital is.
    MembersCapital,
    /// One member's part of the share capital.
    HoldingOfShares,
    /// A hundred founders.
    FoundersOf1994,
    /// Fifty founders.
    FoundersOf2008,
    /// Twenty founders.
    FoundersOf2021,
    /// The scale of tax of the year of assessment 2013.
    TaxOf2013,
    /// The scale of tax of the year of assessment 2015.
    TaxOf2015,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 52] = every();

    /// Its name in what the command writes.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.into()
    }
}

// A list of another length does not compile, also where nothing asks for it.
const _: [Rule; 52] = Rule::ALL;
