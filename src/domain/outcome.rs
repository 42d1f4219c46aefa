//! What follows from a scenario: figures that explain themselves, remarks, what is missing, what is refused.

use super::date::Date;
use super::exact::Exact;
use super::step::{MathError, Step};
use super::term::{AccountInput, Basis, Class, Entry, Line, LineAt, Purpose, Statutory, Term};

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
    /// `capital.member`.
    MemberCapital,
    /// One of the amounts that were due every month.
    MonthlyDue(u8),
    /// `capital.growth`.
    Growth,
    /// `savings_interest.month`.
    SavingsInterest,
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
            Self::Account(input) => String::from("appropriation.") + input.code(),
            Self::Entries => "appropriation.entries".into(),
            Self::CapitalItems => "capital.items".into(),
            Self::CapitalItem(at) => String::from("capital.items[") + &at.to_string() + "]",
            Self::MemberCapital => "capital.member".into(),
            Self::MonthlyDue(at) => String::from("capital.member.monthly[") + &at.to_string() + "]",
            Self::Growth => "capital.growth".into(),
            Self::SavingsInterest => "savings_interest.month".into(),
            Self::Entry(at) => String::from("appropriation.entries[") + &at.to_string() + "]",
        }
    }
}

/// Why a scenario cannot be calculated.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Written by a newer program.
    UnknownVersion(u32),
    /// An amount below zero where none can be.
    Negative,
    /// A percentage above 100.
    AboveHundred,
    /// Parts of a sen.
    TooManyDecimals,
    /// Two inputs say the same thing.
    SaidTwice,
    /// A third level of lines.
    TooDeep,
    /// More entries than a co-op has.
    TooMany,
    /// A line with lines below it cannot have a basis of its own.
    BasisAndLines,
    /// Percentages above 100 together; by how much.
    OverAllocatedPercent(Box<Exact>),
    /// Amounts above the whole; by how much.
    OverAllocatedAmount(Box<Exact>),
    /// The member has more than everyone together.
    PartExceedsWhole,
    /// Nobody to split over.
    NobodyToPay,
    /// The same member number twice.
    SameNumber,
    /// A share of membership above one.
    FractionAboveOne,
    /// The amount cannot be paid: it has parts of the smallest unit.
    PartsOfUnit,
    /// More than twelve months, or a month that no year has.
    MonthOutsideYear,
    /// Days that make no year: too many, out of order, or outside it.
    NotAYear,
    /// A projection has 1 to 10 years.
    YearsOutOfRange,
    /// The trust funds ask for more than the reserve's sum that they are taken out of.
    ReserveBelowTrustFunds,
    /// The arithmetic failed.
    Math(MathError),
}

impl Refusal {
    /// The name of the reason in Outcome JSON.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownVersion(_) => "unknown_version",
            Self::Negative => "negative",
            Self::AboveHundred => "above_hundred",
            Self::TooManyDecimals => "too_many_decimals",
            Self::SaidTwice => "said_twice",
            Self::TooDeep => "too_deep",
            Self::TooMany => "too_many",
            Self::BasisAndLines => "basis_and_lines",
            Self::OverAllocatedPercent(_) | Self::OverAllocatedAmount(_) => "over_allocated",
            Self::PartExceedsWhole => "part_exceeds_whole",
            Self::NobodyToPay => "nobody_to_pay",
            Self::SameNumber => "same_number",
            Self::FractionAboveOne => "fraction_above_one",
            Self::PartsOfUnit => "parts_of_unit",
            Self::MonthOutsideYear => "month_outside_year",
            Self::NotAYear => "not_a_year",
            Self::YearsOutOfRange => "years_out_of_range",
            Self::ReserveBelowTrustFunds => "reserve_below_trust_funds",
            Self::Math(MathError::DivisionByZero) => "division_by_zero",
            Self::Math(MathError::Overflow) => "overflow",
            Self::Math(MathError::UnlikeUnits) => "unlike_units",
        }
    }
}

/// A refusal and the input that caused it.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The input.
    pub at: Place,
    /// The reason.
    pub why: Refusal,
}

/// An input without which a figure cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(pub Place);

/// Something to know about the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The year ended with a loss: nothing is shared out.
    Loss,
    /// The split leaves part of the surplus open.
    Unallocated,
    /// Nobody has any part of this line's basis, so its pool is paid to nobody.
    UndistributedPool(Line),
    /// Part of this line's basis came from non-members; their part of the pool is paid to nobody.
    NonMembers(Line),
    /// The member's basis counts a kind of savings that the whole does not.
    BasisMismatch(Line, Basis),
    /// Voluntary savings were entered but do not count here.
    VoluntaryLeftOut(Line),
    /// Voluntary savings count here, although the co-op owes them to the member.
    VoluntaryCounted(Line),
    /// What rounding left over goes to this fund.
    RestTo(Purpose),
    /// Rounding pays out more than there is.
    Overpays,
    /// Rounding leaves something over that no fund is named for.
    RestOpen,
    /// No rule is on record for this day.
    RuleNotKnown(Date),
    /// Members pay no income tax on this.
    NotTaxed,
    /// Of dividends and the appropriation account.
    Rates(RatesRemark),
    /// Of capital and savings.
    Capital(CapitalRemark),
}

impl Remark {
    /// The name of the remark in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Loss => "loss",
            Self::Unallocated => "unallocated",
            Self::UndistributedPool(_) => "undistributed_pool",
            Self::NonMembers(_) => "non_members",
            Self::BasisMismatch(..) => "basis_mismatch",
            Self::VoluntaryLeftOut(_) => "voluntary_left_out",
            Self::VoluntaryCounted(_) => "voluntary_counted",
            Self::RestTo(_) => "rest_to_fund",
            Self::Overpays => "overpays",
            Self::RestOpen => "rest_open",
            Self::RuleNotKnown(_) => "rule_not_known",
            Self::NotTaxed => "not_taxed",
            Self::Rates(remark) => remark.code(),
            Self::Capital(remark) => remark.code(),
        }
    }

    /// The line the remark is about.
    #[must_use]
    pub fn line(self) -> Option<Line> {
        match self {
            Self::UndistributedPool(line)
            | Self::NonMembers(line)
            | Self::BasisMismatch(line, _)
            | Self::VoluntaryLeftOut(line)
            | Self::VoluntaryCounted(line) => Some(line),
            _ => None,
        }
    }
}

/// Something to know about a dividend or the appropriation account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatesRemark {
    /// A rate above 100 %: possible, and worth a second look.
    RateAboveHundred(Class),
    /// A rate such as 0.05 where 5 may be meant.
    RateLikeFraction(Class),
    /// The rate on shares is above what is allowed without approval.
    AboveCeiling(Class),
    /// The same for an entry of the account.
    EntryAboveCeiling(Entry),
    /// What deposits and savings earn is no dividend.
    NoDividendOnDeposits(Class),
    /// Calculated on closing balances; many co-ops weight by time.
    ClosingBalance,
    /// The rate is proposed, not approved.
    Proposed,
    /// Less than the least amount that is paid out.
    BelowMinimumPayout,
    /// No profit to measure the statutory payments by.
    NoStatutoryBase,
    /// The law's percentage on this day is not on record.
    StatutoryRateNotKnown(Statutory),
    /// More is paid than the year's profit leaves.
    PaidFromOtherSources,
    /// Accumulated profit would fall below zero.
    AccountOverdrawn,
}

impl RatesRemark {
    /// The name of the remark in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RateAboveHundred(_) => "rate_above_hundred",
            Self::RateLikeFraction(_) => "rate_like_fraction",
            Self::AboveCeiling(_) | Self::EntryAboveCeiling(_) => "above_ceiling",
            Self::NoDividendOnDeposits(_) => "no_dividend_on_deposits",
            Self::ClosingBalance => "closing_balance",
            Self::Proposed => "proposed",
            Self::BelowMinimumPayout => "below_minimum_payout",
            Self::NoStatutoryBase => "no_statutory_base",
            Self::StatutoryRateNotKnown(_) => "statutory_rate_not_known",
            Self::PaidFromOtherSources => "paid_from_other_sources",
            Self::AccountOverdrawn => "account_overdrawn",
        }
    }
}

/// Something to know about capital or savings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapitalRemark {
    /// An entrance fee is no capital.
    EntranceFeeIsNoCapital,
    /// More was paid than was due.
    PaidAhead,
    /// Debts and losses are more than what comes back.
    OwesOnLeaving,
    /// One member holds more than is allowed.
    AboveHoldingLimit,
    /// More leave than there are.
    NobodyLeft,
    /// The tax is on the whole interest, not on what is above the limit.
    TaxOnTheWhole,
}

impl CapitalRemark {
    /// The name of the remark in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::EntranceFeeIsNoCapital => "entrance_fee_is_no_capital",
            Self::PaidAhead => "paid_ahead",
            Self::OwesOnLeaving => "owes_on_leaving",
            Self::AboveHoldingLimit => "above_holding_limit",
            Self::NobodyLeft => "nobody_left",
            Self::TaxOnTheWhole => "tax_on_the_whole",
        }
    }
}

/// Everything that follows from a scenario.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Named results in reading order.
    pub figures: Vec<Step>,
    /// Things to know.
    pub remarks: Vec<Remark>,
    /// What is not calculated yet for want of these.
    pub missing: Vec<Missing>,
    /// What stands in the way; then there are no figures.
    pub problems: Vec<Problem>,
}

impl Outcome {
    /// The first figure of this name.
    #[must_use]
    pub fn figure(&self, term: Term) -> Option<&Step> {
        self.figures.iter().find(|step| step.term() == Some(term))
    }

    /// Adds a refusal.
    pub fn refuse(&mut self, at: Place, why: Refusal) {
        self.problems.push(Problem { at, why });
    }

    /// Adds a remark once.
    pub fn remark(&mut self, remark: Remark) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }

    /// A refused scenario has no figures: half a result would be taken for a whole one.
    pub fn finish(&mut self) {
        if let Some(error) = self.figures.iter().find_map(|figure| figure.value().error()) {
            self.refuse(Place::Calculator, Refusal::Math(error));
        }
        if !self.problems.is_empty() {
            self.figures.clear();
            self.remarks.clear();
            self.missing.clear();
        }
    }
}
