//! The names of everything the calculators speak of; the words for them are in `i18n`.

use strum::IntoStaticStr;

use super::account::AccountTerm;
use super::business::BusinessTerm;
use super::capital::CapitalTerm;
use super::delivery::DeliveryTerm;
use super::dividend::DividendTerm;
use super::export::ExportTerm;
use super::feasibility::FeasibilityTerm;
use super::finance::{ContractOf, FinanceAt, FinanceTerm, ProjectTerm};
use super::input_path::InputPath;
use super::loan::LoanTerm;
use super::path::{inside, item};
use super::plant::PlantTerm;
use super::process::{ProcessAt, ProcessTerm};
use super::result::ResultTerm;
use super::savings::SavingsTerm;
use super::split::{Basis, Line};
use super::storage::StorageTerm;
use super::tax::TaxTerm;

/// Everything that has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Term {
    /// The year's result to share out (SHU).
    Surplus,
    /// Income of the year.
    Income,
    /// Costs of the year, tax included.
    Costs,
    /// Percentage of a line.
    Share(Line),
    /// Amount of a line.
    Amount(Line),
    /// The least that a line is.
    Least(Line),
    /// Amount of a line in whole payable units.
    Paid(Line),
    /// What bringing the lines to payable units leaves over.
    LinesRest,
    /// What the split leaves open.
    Unallocated,
    /// What the lines below a line leave open of it.
    UnallocatedIn(Line),
    /// One part of the member's basis.
    #[strum(serialize = "member_basis_part")]
    MemberBasis(Basis),
    /// One part of the whole basis.
    #[strum(serialize = "total_basis_part")]
    TotalBasis(Basis),
    /// The member's whole basis in a pool.
    #[strum(serialize = "member_basis")]
    MemberBasisSum(Line),
    /// The whole basis of a pool.
    #[strum(serialize = "total_basis")]
    TotalBasisSum(Line),
    /// The part of the basis that came from people who are not members.
    NonMemberBasis(Line),
    /// The part of a pool that falls on non-members and is paid to nobody.
    NonMemberPart(Line),
    /// What a pool gives for each rupiah of its basis.
    PoolRate(Line),
    /// The member's part of a pool.
    MemberPart(Line),
    /// The member's part of a pool in whole payable units.
    MemberPaid(Line),
    /// The member's parts together, not rounded.
    MemberTotalExact,
    /// What the member is paid.
    MemberTotal,
    /// Surplus of earlier years that the member was not paid yet.
    MemberUnpaid,
    /// What the member is paid with that.
    MemberToPay,
    /// All that is paid, in payable units.
    PaidTogether,
    /// What the rounding left over (or overpaid).
    RoundingRest,
    /// Number of members.
    MemberCount,
    /// Number of months.
    Months,
    /// Contribution paid once, a member.
    PrincipalEach,
    /// Contribution a member and month.
    MandatoryEach,
    /// Contributions paid once, of all members.
    PrincipalAll,
    /// Periodic contributions, of all members.
    MandatoryAll,
    /// Both together.
    ContributionsAll,
    /// An amount that is split over members.
    AllocatedAmount,
    /// Weight of the member at a place of the list.
    Weight(usize),
    /// All weights together.
    TotalWeight,
    /// What the member at a place of the list gets.
    AllocatedPart(usize),
    /// A number of a dividend.
    #[strum(transparent)]
    Dividend(DividendTerm),
    /// A line of the appropriation account.
    #[strum(transparent)]
    Account(AccountTerm),
    /// A number of capital.
    Capital(CapitalTerm),
    /// A number of interest on savings.
    #[strum(transparent)]
    Savings(SavingsTerm),
    /// A number between the accounts and what is shared out.
    #[strum(transparent)]
    Result(ResultTerm),
    /// A number of the co-op's own tax.
    #[strum(transparent)]
    Tax(TaxTerm),
    /// A number of a process.
    Process(ProcessAt, ProcessTerm),
    /// A number of a business, by its place; of all together or of the plant without one.
    Business(Option<u8>, BusinessTerm),
    /// A number of a contract, by its place.
    Finance(FinanceAt, FinanceTerm),
    /// A number of an investment.
    #[strum(transparent)]
    Project(ProjectTerm),
    /// The same of the plant's.
    #[strum(transparent)]
    PlantProject(ProjectTerm),
    /// A number of a stock.
    #[strum(transparent)]
    Storage(StorageTerm),
    /// A number of a plant.
    #[strum(transparent)]
    Plant(PlantTerm),
    /// A number of a plant's feasibility.
    #[strum(transparent)]
    Feasibility(FeasibilityTerm),
    /// A number of a member's delivery.
    #[strum(transparent)]
    Delivery(DeliveryTerm),
    /// A number of a member's loan.
    #[strum(transparent)]
    Loan(LoanTerm),
    /// A number of a sale abroad.
    #[strum(transparent)]
    Export(ExportTerm),
    /// One, or 100 %.
    Whole,
    /// Zero.
    Nothing,
}

impl Term {
    /// The name of this number in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Capital(term) => term.code(),
            Self::Process(_, term) => term.into(),
            Self::Business(_, term) => term.into(),
            Self::Finance(_, term) => term.into(),
            term => term.into(),
        }
    }

    /// The line this number belongs to.
    #[must_use]
    pub fn line(self) -> Option<Line> {
        match self {
            Self::Share(line)
            | Self::Amount(line)
            | Self::Least(line)
            | Self::Paid(line)
            | Self::UnallocatedIn(line)
            | Self::MemberBasisSum(line)
            | Self::TotalBasisSum(line)
            | Self::NonMemberBasis(line)
            | Self::NonMemberPart(line)
            | Self::PoolRate(line)
            | Self::MemberPart(line)
            | Self::MemberPaid(line) => Some(line),
            Self::Result(term) => term.line(),
            _ => None,
        }
    }

    /// Which of several of its kind this is, by its path in a Scenario.
    #[must_use]
    pub fn part(self) -> Option<String> {
        let detailed = |path: String, detail: Option<String>| match detail {
            Some(detail) => inside(&path, &detail),
            None => path,
        };
        match self {
            Self::Process(at, term) => Some(detailed(at.path(), term.detail())),
            Self::Business(place, _) => place.map(|place| item("business", place)),
            // Those of the plant are told apart where a scenario has others besides.
            Self::Finance(at, term) => {
                let month = term.month().map(|month| ["month ", &month.to_string()].concat());
                match at.of {
                    ContractOf::Member => month,
                    ContractOf::Scenario | ContractOf::Plant => {
                        Some(detailed(item("financing", at.place), month))
                    }
                }
            }
            Self::Project(term) | Self::PlantProject(term) => {
                term.year().map(|year| ["year ", &year.to_string()].concat())
            }
            Self::Loan(term) => term.year().map(|year| ["year ", &year.to_string()].concat()),
            Self::Plant(term) => term.detail(),
            Self::Feasibility(term) => term.detail(),
            Self::Export(term) => term.detail(),
            Self::Weight(place) | Self::AllocatedPart(place) => Some(InputPath::Member(place).path()),
            Self::Dividend(term) => {
                term.class().map(|class| detailed(item("dividends.classes", class.at), term.detail()))
            }
            Self::Account(term) => term.entry().map(|entry| item("appropriation.entries", entry.at)),
            Self::Capital(term) => term.part(),
            Self::Tax(term) => term.band().map(|place| item("coop_tax.bands", place)),
            term => term.line().map(|line| InputPath::Line(line.at).path()),
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        match self {
            Self::Share(_) => true,
            // Of what is counted, a rate is money for each.
            Self::PoolRate(line) => !line.basis.is_some_and(Basis::is_counted),
            Self::Dividend(term) => term.is_percentage(),
            Self::Account(term) => term.is_percentage(),
            Self::Capital(term) => term.is_percentage(),
            Self::Savings(term) => term.is_percentage(),
            Self::Result(term) => term.is_percentage(),
            Self::Tax(term) => term.is_percentage(),
            Self::Process(_, term) => term.is_percentage(),
            Self::Business(_, term) => term.is_percentage(),
            Self::Finance(_, term) => term.is_percentage(),
            Self::Project(term) | Self::PlantProject(term) => term.is_percentage(),
            Self::Storage(term) => term.is_percentage(),
            Self::Plant(term) => term.is_percentage(),
            Self::Loan(term) => term.is_percentage(),
            Self::Export(term) => term.is_percentage(),
            _ => false,
        }
    }
}
