//! The inputs of a scenario, as what is missing or refused is tied to them.

use super::account::AccountInput;
use super::business::BusinessInput;
use super::capital::{CapitalItem, GrowthInput, MemberInput, MembersInput, MovementInput};
use super::finance::{FinanceInput, ProjectInput};
use super::plant::PlantInput;
use super::process::{ProcessAt, ProcessInput};
use super::result::ResultInput;
use super::split::LineAt;
use super::storage::StorageInput;
use super::tax::TaxInput;

/// Which side of a basis an input belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The member's own amount.
    Member,
    /// The amount of all together.
    Total,
    /// The part of the total that came from people who are not members.
    NonMembers,
}

/// An input of the scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// `version`.
    Version,
    /// None of the calculators has inputs.
    Calculator,
    /// `sharing.surplus`.
    Surplus,
    /// `sharing.income`.
    Income,
    /// `sharing.costs`.
    Costs,
    /// `sharing.lines`.
    Lines,
    /// A line as a whole.
    Line(LineAt),
    /// The lines below a line.
    SubLines(LineAt),
    /// The percentage of a line.
    Percent(LineAt),
    /// The amount of a line.
    Amount(LineAt),
    /// One side of one part of a line's basis.
    Basis(LineAt, u8, Side),
    /// `contributions.members`.
    MemberCount,
    /// `contributions.months`.
    Months,
    /// `contributions.principal_each`.
    PrincipalEach,
    /// `contributions.mandatory_each`.
    MandatoryEach,
    /// `allocation.amount`.
    AllocatedAmount,
    /// `allocation.members`.
    Members,
    /// One member of the list.
    Member(usize),
    /// `dividends.classes`.
    Classes,
    /// The rates of a class.
    ClassRate(u8),
    /// The balance of a class.
    ClassBalance(u8),
    /// The last month or day of a class that counts.
    ClassCutOff(u8),
    /// One of the days of a class on which its balance changes.
    ClassDay(u8, u16),
    /// An input of the appropriation account.
    Account(AccountInput),
    /// `appropriation.entries`.
    Entries,
    /// An entry of the account.
    Entry(u8),
    /// `capital.items`.
    CapitalItems,
    /// One of them.
    CapitalItem(u8),
    /// What the co-op has of a kind, in `capital.items`.
    CapitalOf(CapitalItem),
    /// `capital.member`.
    MemberCapital,
    /// An input of it.
    MemberInput(MemberInput),
    /// One of the amounts that were due every month.
    MonthlyDue(u8),
    /// An input of `capital.members`.
    OfMembers(MembersInput),
    /// An input of `capital.growth`.
    Growth(GrowthInput),
    /// `savings_interest.month`.
    SavingsInterest,
    /// An input of the co-op's own tax.
    Tax(TaxInput),
    /// `capital.assets`.
    Assets,
    /// `capital.founding.starting_capital`.
    StartingCapital,
    /// `capital.movements`.
    Movements,
    /// An input of one of them.
    Movement(u8, MovementInput),
    /// An input of the year's result.
    Result(ResultInput),
    /// `hayami.stages`.
    Stages,
    /// An input of a process.
    Process(ProcessAt, ProcessInput),
    /// `business`.
    Businesses,
    /// An input of one of them.
    Business(u8, BusinessInput),
    /// `financing`.
    Financings,
    /// An input of one of them.
    Financing(u8, FinanceInput),
    /// An input of an investment.
    Project(ProjectInput),
    /// An input of a stock.
    Storage(StorageInput),
    /// An input of a plant.
    Plant(PlantInput),
}

impl Place {
    /// Where in the JSON this is, such as `sharing.lines[0].percent`.
    #[must_use]
    pub fn path(self) -> String {
        let line = |at: LineAt| {
            let top = String::from("sharing.lines[") + &at.top.to_string() + "]";
            match at.sub {
                Some(sub) => top + ".lines[" + &sub.to_string() + "]",
                None => top,
            }
        };
        match self {
            Self::Version => "version".into(),
            Self::Calculator => "sharing".into(),
            Self::Surplus => "sharing.surplus".into(),
            Self::Income => "sharing.income".into(),
            Self::Costs => "sharing.costs".into(),
            Self::Lines => "sharing.lines".into(),
            Self::Line(at) => line(at),
            Self::SubLines(at) => line(at) + ".lines",
            Self::Percent(at) => line(at) + ".percent",
            Self::Amount(at) => line(at) + ".amount",
            Self::Basis(at, part, side) => {
                let side = match side {
                    Side::Member => "].member",
                    Side::Total => "].total",
                    Side::NonMembers => "].non_members",
                };
                line(at) + ".basis[" + &part.to_string() + side
            }
            Self::MemberCount => "contributions.members".into(),
            Self::Months => "contributions.months".into(),
            Self::PrincipalEach => "contributions.principal_each".into(),
            Self::MandatoryEach => "contributions.mandatory_each".into(),
            Self::AllocatedAmount => "allocation.amount".into(),
            Self::Members => "allocation.members".into(),
            Self::Member(place) => String::from("allocation.members[") + &place.to_string() + "]",
            Self::Classes => "dividends.classes".into(),
            Self::ClassRate(at) => String::from("dividends.classes[") + &at.to_string() + "].rate",
            Self::ClassBalance(at) => String::from("dividends.classes[") + &at.to_string() + "].balance",
            Self::ClassCutOff(at) => Self::ClassBalance(at).path() + ".cut_off",
            Self::ClassDay(at, change) => {
                Self::ClassBalance(at).path() + ".changes[" + &change.to_string() + "].from"
            }
            Self::Account(input) => String::from("appropriation.") + input.code(),
            Self::Entries => "appropriation.entries".into(),
            Self::CapitalItems | Self::CapitalOf(_) => "capital.items".into(),
            Self::CapitalItem(at) => String::from("capital.items[") + &at.to_string() + "]",
            Self::MemberCapital => "capital.member".into(),
            Self::MemberInput(input) => String::from("capital.member.") + input.code(),
            Self::MonthlyDue(at) => String::from("capital.member.monthly[") + &at.to_string() + "]",
            Self::OfMembers(input) => String::from("capital.members.") + &input.path(),
            Self::Growth(input) => String::from("capital.growth.") + input.code(),
            Self::SavingsInterest => "savings_interest.month".into(),
            Self::Assets => "capital.assets".into(),
            Self::StartingCapital => "capital.founding.starting_capital".into(),
            Self::Movements => "capital.movements".into(),
            Self::Movement(at, input) => {
                String::from("capital.movements[") + &at.to_string() + "]." + input.code()
            }
            Self::Tax(input) => String::from("coop_tax.") + input.code(),
            Self::Result(input) => String::from("result.") + input.code(),
            Self::Stages => "hayami.stages".into(),
            Self::Process(at, input) => {
                let before = if at.plant { "plant.lines[" } else { "hayami.stages[" };
                let after = if at.plant { "].process." } else { "]." };
                [before, &at.place.to_string(), after, &input.path()].concat()
            }
            Self::Businesses => "business".into(),
            Self::Business(at, input) => ["business[", &at.to_string(), "].", input.code()].concat(),
            Self::Financings => "financing".into(),
            Self::Financing(at, input) => ["financing[", &at.to_string(), "].", input.code()].concat(),
            Self::Project(input) => String::from("project.") + input.code(),
            Self::Storage(input) => String::from("storage.") + input.code(),
            Self::Plant(input) => String::from("plant.") + &input.path(),
            Self::Entry(at) => String::from("appropriation.entries[") + &at.to_string() + "]",
        }
    }
}
