//! Buying in glut and selling later: what holding a unit costs, and the price that makes up for it.

use serde::{Deserialize, Serialize};

use super::exact::Exact;
use super::given;
use super::outcome::{Missing, Outcome, Place, Refusal};
use super::scenario::Number;
use super::step::{Origin, Step, Unit};
use super::term::Term;

/// Months that goods may be held.
const MOST_MONTHS: u16 = 120;

/// A stock that is bought now and sold later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Storage {
    /// Units bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Number>,
    /// Price of one unit now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Number>,
    /// Months until it is sold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// What the money costs, in percent of a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annual_percent: Option<Number>,
    /// Storage of one unit for a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage_fee: Option<Number>,
    /// Percentage that is lost in a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_percent: Option<Number>,
    /// Price of one unit later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later_price: Option<Number>,
}

/// A number of a stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StorageTerm {
    /// Units bought.
    Quantity,
    /// Price of one unit now.
    Price,
    /// Months held.
    Months,
    /// Twelve.
    MonthsOfYear,
    /// What the money costs in a year.
    Rate,
    /// Storage of one unit for a month.
    Fee,
    /// Percentage lost in a month.
    Loss,
    /// What is left of a unit after a month.
    KeptMonth,
    /// What is left of a unit in the end.
    Kept,
    /// Quantity × price: the money tied up.
    StockValue,
    /// Interest and storage of one unit.
    Carrying,
    /// The price that makes up for carrying and loss.
    BreakEvenPrice,
    /// Price of one unit later.
    LaterPrice,
    /// What holding one unit brings.
    Gain,
    /// What holding all of them brings.
    GainOfAll,
}

impl StorageTerm {
    /// The name in Outcome JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quantity => "stock_quantity",
            Self::Price => "stock_price",
            Self::Months => "stock_months",
            Self::MonthsOfYear => "months_of_year",
            Self::Rate => "stock_rate",
            Self::Fee => "storage_fee",
            Self::Loss => "storage_loss",
            Self::KeptMonth => "kept_month",
            Self::Kept => "kept_share",
            Self::StockValue => "stock_value",
            Self::Carrying => "carrying_cost",
            Self::BreakEvenPrice => "break_even_later_price",
            Self::LaterPrice => "later_price",
            Self::Gain => "storage_gain",
            Self::GainOfAll => "storage_gain_of_all",
        }
    }

    /// Whether people write this number as a percentage.
    #[must_use]
    pub fn is_percentage(self) -> bool {
        matches!(self, Self::Rate | Self::Loss | Self::KeptMonth | Self::Kept)
    }
}

/// An input of a stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StorageInput {
    /// `quantity`.
    Quantity,
    /// `price`.
    Price,
    /// `months`.
    Months,
    /// `annual_percent`.
    AnnualPercent,
    /// `storage_fee`.
    StorageFee,
    /// `loss_percent`.
    LossPercent,
    /// `later_price`.
    LaterPrice,
}

impl StorageInput {
    /// Its name in a Scenario.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quantity => "quantity",
            Self::Price => "price",
            Self::Months => "months",
            Self::AnnualPercent => "annual_percent",
            Self::StorageFee => "storage_fee",
            Self::LossPercent => "loss_percent",
            Self::LaterPrice => "later_price",
        }
    }
}

fn name(term: StorageTerm) -> Term {
    Term::Storage(term)
}

fn measure(
    number: Option<Number>,
    input: StorageInput,
    term: StorageTerm,
    unit: Unit,
    outcome: &mut Outcome,
) -> Option<Step> {
    given::quantity(number, Place::Storage(input), name(term), unit, outcome)
}

fn percent(
    number: Option<Number>,
    input: StorageInput,
    term: StorageTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Number(percent) = given::unless_zero(number)?;
    Some(given::percentage(percent, Place::Storage(input), name(term), Origin::Visitor, outcome))
}

/// `carrying = price × rate × months ÷ 12 + fee × months`;
/// `break-even later price = (price + carrying) ÷ (1 − loss)^months`.
pub(crate) fn storage(inputs: &Storage, outcome: &mut Outcome) {
    let each = Unit::MONEY.per(Unit::RAW);
    let price = measure(inputs.price, StorageInput::Price, StorageTerm::Price, each, outcome);
    let quantity =
        measure(inputs.quantity, StorageInput::Quantity, StorageTerm::Quantity, Unit::RAW, outcome);
    let rate = percent(inputs.annual_percent, StorageInput::AnnualPercent, StorageTerm::Rate, outcome);
    let loss = percent(inputs.loss_percent, StorageInput::LossPercent, StorageTerm::Loss, outcome);
    let fee = measure(
        inputs.storage_fee,
        StorageInput::StorageFee,
        StorageTerm::Fee,
        each.per(Unit::TIME),
        outcome,
    );
    for (absent, input) in
        [(price.is_none(), StorageInput::Price), (inputs.months.is_none(), StorageInput::Months)]
    {
        if absent {
            outcome.missing.push(Missing(Place::Storage(input)));
        }
    }
    let (Some(price), Some(months)) = (price, inputs.months) else { return };
    if months > MOST_MONTHS {
        outcome.refuse(Place::Storage(StorageInput::Months), Refusal::TooManyMonths);
        return;
    }
    let count = |term, count: u16, unit| {
        Step::given(name(term), Exact::whole(i128::from(count)), unit, Origin::Visitor)
    };
    let held = count(StorageTerm::Months, months, Unit::TIME);
    if let Some(quantity) = &quantity {
        outcome.figures.push(quantity.times(&price).named(name(StorageTerm::StockValue), None));
    }
    let interest = rate.map(|rate| {
        let year = count(StorageTerm::MonthsOfYear, 12, Unit::TIME);
        price.times(&rate).times(&held).over(&year)
    });
    let storage = fee.map(|fee| fee.times(&held));
    let carrying = Step::together([interest, storage].into_iter().flatten());
    let mut needed = price.clone();
    if let Some(carrying) = carrying {
        let carrying = carrying.named(name(StorageTerm::Carrying), None);
        outcome.figures.push(carrying.clone());
        needed = needed.plus(&carrying);
    }
    let kept = loss.map(|loss| kept(&loss, months, outcome));
    if kept.as_ref().is_some_and(|kept| kept.value().is_zero()) {
        outcome.refuse(Place::Storage(StorageInput::LossPercent), Refusal::NothingLeft);
        return;
    }
    let even = match &kept {
        Some(kept) => needed.over(kept),
        None => needed.clone(),
    };
    outcome.figures.push(even.named(name(StorageTerm::BreakEvenPrice), None));
    let later = measure(inputs.later_price, StorageInput::LaterPrice, StorageTerm::LaterPrice, each, outcome);
    let Some(later) = later else { return };
    let sold = kept.map_or_else(|| later.clone(), |kept| kept.times(&later));
    let gain = sold.minus(&needed).named(name(StorageTerm::Gain), None);
    outcome.figures.push(gain.clone());
    if let Some(quantity) = quantity {
        outcome.figures.push(gain.times(&quantity).named(name(StorageTerm::GainOfAll), None));
    }
}

/// What is left of a unit after so many months.
fn kept(loss: &Step, months: u16, outcome: &mut Outcome) -> Step {
    let whole = Step::one();
    let month = whole.minus(loss).named(name(StorageTerm::KeptMonth), None);
    let times = Exact::whole(i128::from(months));
    let times = Step::given(name(StorageTerm::Months), times, Unit::NONE, Origin::Visitor);
    let kept = month.power(&times).named(name(StorageTerm::Kept), None);
    outcome.figures.push(kept.clone());
    kept
}
