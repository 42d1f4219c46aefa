//! The inputs of a scenario, as what is missing or refused is tied to them.

use strum::IntoStaticStr;

use super::account::{AccountInput, EntryInput};
use super::business::BusinessInput;
use super::capital::{GrowthInput, MemberInput, MovementInput};
use super::capital_kind::CapitalItem;
use super::delivery::DeliveryInput;
use super::export::ExportInput;
use super::feasibility::FeasibilityInput;
use super::finance::{FinanceAt, FinanceInput, ProjectInput};
use super::loan::LoanInput;
use super::members::MembersInput;
use super::path::{class, inside, item};
use super::payments::PaymentsInput;
use super::plant_input::PlantInput;
use super::process::{ProcessAt, ProcessInput};
use super::result::ResultInput;
use super::scenario_object::ScenarioObject;
use super::split::LineAt;
use super::storage::StorageInput;
use super::tax::TaxInput;

/// Which side of a basis an input belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Side {
    /// The member's own amount.
    Member,
    /// The amount of all together.
    Total,
    /// The part of the total that came from people who are not members.
    NonMembers,
}

/// An input of the scenario. Its name is its path, or that of the list or object in which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum InputPath {
    /// The version of the document.
    Version,
    /// None of the calculators has inputs.
    #[strum(serialize = "sharing")]
    Calculator,
    /// An object in which nothing is told that leads to anything.
    Object(ScenarioObject),
    /// The surplus that is shared out.
    #[strum(serialize = "sharing.surplus")]
    Surplus,
    /// The income that it follows from.
    #[strum(serialize = "sharing.income")]
    Income,
    /// The costs that it follows from.
    #[strum(serialize = "sharing.costs")]
    Costs,
    /// What the member was not paid yet.
    #[strum(serialize = "sharing.member_unpaid")]
    MemberUnpaid,
    /// The split as a whole.
    #[strum(serialize = "sharing.lines")]
    Lines,
    /// A line as a whole.
    Line(LineAt),
    /// The lines below a line.
    SubLines(LineAt),
    /// The percentage of a line.
    Percent(LineAt),
    /// The amount of a line.
    Amount(LineAt),
    /// The least that a line is.
    Least(LineAt),
    /// The basis of a line as a whole.
    BasisOf(LineAt),
    /// Whether voluntary savings count in the basis of a line.
    CountVoluntary(LineAt),
    /// One side of one part of a line's basis.
    Basis(LineAt, u8, Side),
    /// The rates that a report names, as a whole.
    #[strum(serialize = "known_rates.lines")]
    RatedLines,
    /// How many members contribute.
    #[strum(serialize = "contributions.members")]
    MemberCount,
    /// For how many months.
    #[strum(serialize = "contributions.months")]
    Months,
    /// What each of them paid once.
    #[strum(serialize = "contributions.principal_each")]
    PrincipalEach,
    /// What each of them paid a month.
    #[strum(serialize = "contributions.mandatory_each")]
    MandatoryEach,
    /// The amount that is split over a list.
    #[strum(serialize = "allocation.amount")]
    AllocatedAmount,
    /// The list as a whole.
    #[strum(serialize = "allocation.members")]
    Members,
    /// One member of the list.
    #[strum(serialize = "allocation.members")]
    Member(usize),
    /// The classes of capital as a whole.
    #[strum(serialize = "dividends.classes")]
    Classes,
    /// Less than this is not paid out.
    #[strum(serialize = "dividends.minimum_payout")]
    MinimumPayout,
    /// The percentage withheld as tax.
    #[strum(serialize = "dividends.tax_percent")]
    DividendTax,
    /// How the total becomes payable.
    #[strum(serialize = "dividends.rounding")]
    DividendRounding,
    /// The rate of a class that was proposed or fixed.
    ClassRate(u8),
    /// The rate of a class that was approved.
    ClassApprovedRate(u8),
    /// The rate of a class that was paid in advance.
    ClassAdvanceRate(u8),
    /// The balance of a class.
    ClassBalance(u8),
    /// The balance of a class in one month.
    ClassMonth(u8, u8),
    /// The last month or day of a class that counts.
    ClassCutOff(u8),
    /// One of the days of a class on which its balance changes.
    ClassDay(u8, u16),
    /// The balance of a class from that day on.
    ClassDayBalance(u8, u16),
    /// An input of what was paid into a class and taken out of it; of a list, the one at a place.
    ClassPayments(u8, PaymentsInput, u8),
    /// An input of the appropriation account.
    #[strum(serialize = "appropriation")]
    Account(AccountInput),
    /// The entries of the account as a whole.
    #[strum(serialize = "appropriation.entries")]
    Entries,
    /// An entry of the account.
    #[strum(serialize = "appropriation.entries")]
    Entry(u8),
    /// An input of an entry.
    #[strum(serialize = "appropriation.entries")]
    EntryInput(u8, EntryInput),
    /// What the co-op has, as a whole.
    #[strum(serialize = "capital.items")]
    CapitalItems,
    /// One of them.
    #[strum(serialize = "capital.items")]
    CapitalItem(u8),
    /// What the co-op has of a kind.
    #[strum(serialize = "capital.items")]
    CapitalOf(CapitalItem),
    /// What one member paid in.
    #[strum(serialize = "capital.member")]
    MemberCapital,
    /// An input of it.
    #[strum(serialize = "capital.member")]
    MemberInput(MemberInput),
    /// One of the amounts that were due every month.
    #[strum(serialize = "capital.member.monthly")]
    MonthlyDue(u8),
    /// An input of what all members paid in.
    #[strum(serialize = "capital.members")]
    OfMembers(MembersInput),
    /// An input of the years to come.
    #[strum(serialize = "capital.growth")]
    Growth(GrowthInput),
    /// The interest of a month.
    #[strum(serialize = "savings_interest.month")]
    SavingsInterest,
    /// The savings that it is on.
    #[strum(serialize = "savings_interest.balance")]
    SavingsBalance,
    /// Its rate of a year.
    #[strum(serialize = "savings_interest.annual_rate")]
    SavingsRate,
    /// An input of the co-op's own tax.
    #[strum(serialize = "coop_tax")]
    Tax(TaxInput),
    /// All that the co-op has, by its balance sheet.
    #[strum(serialize = "capital.assets")]
    Assets,
    /// What it begins with.
    #[strum(serialize = "capital.founding")]
    Founding,
    /// The capital that it began with.
    #[strum(serialize = "capital.founding.starting_capital")]
    StartingCapital,
    /// The movements of a year as a whole.
    #[strum(serialize = "capital.movements")]
    Movements,
    /// An input of one of them.
    #[strum(serialize = "capital.movements")]
    Movement(u8, MovementInput),
    /// An input of the year's result.
    Result(ResultInput),
    /// Whether the product of each is the raw material of the next.
    #[strum(serialize = "hayami.chained")]
    Chained,
    /// The processes with tables of their own, as a whole.
    #[strum(serialize = "hayami.stages")]
    Stages,
    /// An input of a process.
    Process(ProcessAt, ProcessInput),
    /// The businesses as a whole.
    #[strum(serialize = "business")]
    Businesses,
    /// An input of one of them.
    Business(u8, BusinessInput),
    /// The contracts as a whole.
    #[strum(serialize = "financing")]
    Financings,
    /// An input of one of them.
    Financing(FinanceAt, FinanceInput),
    /// An input of an investment.
    Project(ProjectInput),
    /// An input of the plant's.
    #[strum(serialize = "plant.project")]
    PlantProject(ProjectInput),
    /// An input of a stock.
    Storage(StorageInput),
    /// An input of a plant.
    Plant(PlantInput),
    /// An input of a plant's feasibility.
    Feasibility(FeasibilityInput),
    /// An input of a member's delivery.
    Delivery(DeliveryInput),
    /// An input of a member's loan.
    Loan(LoanInput),
    /// An input of a sale abroad.
    Export(ExportInput),
}

impl InputPath {
    /// Where in the JSON this is, such as `sharing.lines[0].percent`.
    #[must_use]
    pub fn path(self) -> String {
        match self {
            Self::Object(object) => <&str>::from(object).into(),
            Self::Line(at) => line(at),
            Self::CountVoluntary(at) => inside(&line(at), "count_voluntary"),
            Self::SubLines(at) => inside(&line(at), "lines"),
            Self::Percent(at) => inside(&line(at), "percent"),
            Self::Amount(at) => inside(&line(at), "amount"),
            Self::Least(at) => inside(&line(at), "least"),
            Self::BasisOf(at) => inside(&line(at), "basis"),
            // Where the rate is known only the member's side is asked for.
            Self::Basis(at, _, side) if at.rated => inside(&line(at), side.into()),
            Self::Basis(at, part, side) => inside(&inside(&line(at), &item("basis", part)), side.into()),
            Self::Member(at) => item(self.into(), at),
            Self::ClassRate(at) => inside(&class(at), "rate"),
            Self::ClassApprovedRate(at) => inside(&class(at), "approved_rate"),
            Self::ClassAdvanceRate(at) => inside(&class(at), "advance_rate"),
            Self::ClassBalance(at) => inside(&class(at), "balance"),
            Self::ClassMonth(at, month) => inside(&class(at), &item("balance.months", month)),
            Self::ClassCutOff(at) => inside(&class(at), "balance.cut_off"),
            Self::ClassDay(at, change) => {
                inside(&inside(&class(at), &item("balance.changes", change)), "from")
            }
            Self::ClassDayBalance(at, change) => {
                inside(&inside(&class(at), &item("balance.changes", change)), "balance")
            }
            Self::ClassPayments(at, input, place) => {
                inside(&inside(&class(at), "payments"), &input.path(place))
            }
            Self::Account(input) => inside(self.into(), input.code()),
            Self::Entry(at) | Self::CapitalItem(at) | Self::MonthlyDue(at) => item(self.into(), at),
            Self::MemberInput(input) => inside(self.into(), input.into()),
            Self::OfMembers(input) => inside(self.into(), &input.path()),
            Self::Growth(input) => inside(self.into(), input.into()),
            Self::EntryInput(at, input) => inside(&item(self.into(), at), input.into()),
            Self::Movement(at, input) => inside(&item(self.into(), at), input.into()),
            Self::Tax(input) => inside(self.into(), input.into()),
            Self::Result(input) => inside(self.into(), input.into()),
            Self::Process(at, input) if at.plant => inside(&inside(&at.path(), "process"), &input.path()),
            Self::Process(at, input) => inside(&at.path(), &input.path()),
            Self::Business(at, input) => inside(&item(self.into(), at), input.into()),
            Self::Financing(at, input) => inside(&at.path(), input.into()),
            Self::Project(input) | Self::PlantProject(input) => inside(self.into(), input.into()),
            Self::Storage(input) => inside(self.into(), input.into()),
            Self::Plant(input) => inside(self.into(), &input.path()),
            Self::Feasibility(input) => inside(self.into(), &input.path()),
            Self::Delivery(input) => inside(self.into(), input.into()),
            Self::Loan(input) => inside(self.into(), input.into()),
            Self::Export(input) => inside(self.into(), &input.path()),
            _ => <&str>::from(self).into(),
        }
    }
}

fn line(at: LineAt) -> String {
    let top = item(if at.rated { InputPath::RatedLines.into() } else { InputPath::Lines.into() }, at.top);
    match at.sub {
        Some(sub) => inside(&top, &item("lines", sub)),
        None => top,
    }
}
