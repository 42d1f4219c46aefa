//! Buying in glut and selling later: what holding a unit costs, and the price that makes up for it.

use serde::{Deserialize, Serialize};

use crate::domain::derivation::given;
use crate::domain::derivation::{Missing, Origin, Outcome, Refusal, Step, Unit};
use crate::domain::term::{InputPath, StorageInput, StorageTerm, Term};
use crate::domain::value::{Exact, Number};

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
    given::quantity(number, InputPath::Storage(input), name(term), unit, outcome)
}

fn percent(
    number: Option<Number>,
    input: StorageInput,
    term: StorageTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    let Number(percent) = given::unless_zero(number)?;
    Some(given::percentage(percent, InputPath::Storage(input), name(term), Origin::Visitor, outcome))
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
            outcome.missing.push(Missing(InputPath::Storage(input)));
        }
    }
    let (Some(price), Some(months)) = (price, inputs.months) else { return };
    if months > MOST_MONTHS {
        outcome.refuse(InputPath::Storage(StorageInput::Months), Refusal::TooManyMonths);
        return;
    }
    if let Some(quantity) = &quantity {
        outcome.figures.push(quantity.times(&price).named(name(StorageTerm::StockValue), None));
    }
    let mut needed = price.clone();
    if let Some(carrying) = carrying(&price, rate, fee, months) {
        outcome.figures.push(carrying.clone());
        needed = needed.plus(&carrying);
    }
    let kept = loss.map(|loss| kept(&loss, months, outcome));
    if kept.as_ref().is_some_and(|kept| kept.value().is_zero()) {
        outcome.refuse(InputPath::Storage(StorageInput::LossPercent), Refusal::NothingLeft);
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

/// What keeping a unit costs: interest on its price, and the fee of the store.
fn carrying(price: &Step, rate: Option<Step>, fee: Option<Step>, months: u16) -> Option<Step> {
    let count = |term, count: u16| {
        Step::given(name(term), Exact::whole(i128::from(count)), Unit::TIME, Origin::Visitor)
    };
    let held = count(StorageTerm::Months, months);
    let interest =
        rate.map(|rate| price.times(&rate).times(&held).over(&count(StorageTerm::MonthsOfYear, 12)));
    let storage = fee.map(|fee| fee.times(&held));
    let carrying = Step::sum_of([interest, storage].into_iter().flatten())?;
    Some(carrying.named(name(StorageTerm::Carrying), None))
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
