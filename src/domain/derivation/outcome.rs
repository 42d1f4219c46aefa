//! What follows from a scenario: figures that explain themselves, remarks, what is missing, what is refused.

use rust_decimal::Decimal;
use strum::IntoStaticStr;

use super::step::Step;
use crate::domain::term::{InputPath, Remark, Term};
use crate::domain::value::{Currency, Exact, MathError};

/// Why a scenario cannot be calculated.
#[derive(Clone, Debug, PartialEq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Refusal {
    /// Written by a newer program, or by none.
    UnknownVersion(u32),
    /// An amount below zero where none can be.
    Negative,
    /// A percentage above 100.
    AboveHundred,
    /// Parts of a sen.
    TooManyDecimals,
    /// Two inputs say the same thing.
    SaidTwice,
    /// The income lies above a scale that ends.
    ScaleEnds,
    /// A third level of lines.
    TooDeep,
    /// More entries than a co-op has.
    TooMany,
    /// A line with lines below it cannot have a basis of its own.
    BasisAndLines,
    /// Percentages above 100 together; by how much.
    #[strum(serialize = "over_allocated")]
    OverAllocatedPercent(Box<Exact>),
    /// Amounts above the whole; by how much.
    #[strum(serialize = "over_allocated")]
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
    /// The last month that counts is none of the twelve.
    NoSuchMonth,
    /// A day that no month has.
    NoSuchDay,
    /// A day that does not lie in the year, after its first day.
    DayOutsideYear,
    /// Days that make no year: too many, or out of order.
    NotAYear,
    /// More was paid back than there was.
    PaidBackTooMuch,
    /// Something is divided by this: it must be above zero.
    NotPositive,
    /// A scale whose bands do not rise.
    BandsNotRising,
    /// Instalments over no months.
    NoMonths,
    /// A year that the calendar does not have.
    NoSuchYear,
    /// A month that does not come after the one before it.
    MonthsNotInOrder,
    /// A projection has 1 to 10 years.
    YearsOutOfRange,
    /// The trust funds ask for more than the reserve's sum that they are taken out of.
    ReserveBelowTrustFunds,
    /// A place that no product or line has.
    NoSuchProduct,
    /// A contract over more months than people live.
    TooManyMonths,
    /// The months without principal leave none to pay it back.
    GraceTooLong,
    /// A part of a price that is more than the price.
    PartExceedsPrice,
    /// An investment has 1 to 50 years.
    YearsOfProject,
    /// A fund is shared by nobody's basis.
    NoPool,
    /// A place that no line of the split has.
    NoSuchLine,
    /// Several partners would bear one loss more than once.
    LossBorneTwice,
    /// Nothing depends on this input beside the others.
    NotUsed,
    /// People are counted, and this count has parts of one.
    NotWhole,
    /// The instalment is less than the smallest unit that can be paid.
    InstalmentTooSmall,
    /// A member would bear more of a loss than the capital that was paid in.
    LossAboveCapital,
    /// The lowest above what is told now, or the highest below it.
    OutsideRange,
    /// A percentage of what is counted, and is no money.
    PercentOfCount,
    /// Everything is lost before it can be sold.
    NothingLeft,
    /// What can be paid a month is no more than the interest: nothing is ever paid back.
    NeverRepaid,
    /// With what can be paid a month it takes more months than a contract may run.
    RepaidTooLate,
    /// What is paid in all is no more than the margin of a sale.
    MarginNotPaid,
    /// The fees take all that is paid out.
    FeesTakeAll,
    /// The arithmetic failed.
    #[strum(transparent)]
    Math(MathError),
}

impl Refusal {
    /// The name of the reason in Outcome JSON.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }
}

/// A refusal and the input that caused it.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The input.
    pub at: InputPath,
    /// The reason.
    pub why: Refusal,
}

/// An input without which a figure cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(pub InputPath);

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
    /// Whether amounts are whole: the currency has no smaller unit that could be paid.
    whole_amounts: bool,
}

impl Outcome {
    /// Nothing yet, in a currency.
    pub(crate) fn of(currency: Currency) -> Self {
        Self { whole_amounts: currency.decimals() == 0, ..Self::default() }
    }

    /// Whether an amount has parts of the smallest unit of the currency.
    pub(crate) fn is_unpayable(&self, amount: Decimal) -> bool {
        self.whole_amounts && !amount.normalize().is_integer()
    }

    /// The first figure of this name.
    #[must_use]
    pub fn figure(&self, term: Term) -> Option<&Step> {
        self.figures.iter().find(|step| step.term() == Some(term))
    }

    /// The first figure whose name is one that is looked for, or a number of such a name behind a figure.
    #[must_use]
    pub fn number(&self, is: &dyn Fn(Term) -> bool) -> Option<&Step> {
        self.find(is).or_else(|| self.figures.iter().find_map(|figure| figure.part(is)))
    }

    /// The first figure whose name is one that is looked for. What a browser loads first uses this and not
    /// [`Self::figure`]: to compare two names, code for every name there is would come with it.
    #[must_use]
    pub fn find(&self, is: impl Fn(Term) -> bool) -> Option<&Step> {
        self.figures.iter().find(|step| step.term().is_some_and(&is))
    }

    /// How many figures, missing inputs and refusals there are: a calculator must add to one of them.
    pub(crate) fn extent(&self) -> [usize; 3] {
        [self.figures.len(), self.missing.len(), self.problems.len()]
    }

    /// Adds a refusal.
    pub fn refuse(&mut self, at: InputPath, why: Refusal) {
        self.problems.push(Problem { at, why });
    }

    /// Refuses a percentage that no part can have.
    pub fn check_percent(&mut self, at: InputPath, percent: Decimal) {
        if percent.is_sign_negative() {
            self.refuse(at, Refusal::Negative);
        } else if percent > Decimal::ONE_HUNDRED {
            self.refuse(at, Refusal::AboveHundred);
        }
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
            self.refuse(InputPath::Calculator, Refusal::Math(error));
        }
        if !self.problems.is_empty() {
            self.withhold();
            self.missing.clear();
        }
    }

    /// Takes the figures back, and what was to be said of them: an input that counts could not be read.
    pub fn withhold(&mut self) {
        self.figures.clear();
        self.remarks.clear();
    }
}
