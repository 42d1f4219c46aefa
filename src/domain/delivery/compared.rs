//! A delivery to the plant beside raw sale: of one unit, of a month and of a year, part by part as it is paid.
//!
//! # Design
//!
//! *Why is what comes later a part of its own?* What is paid on delivery is in the hand. A settlement waits for the
//! season, a refund for the members' meeting: who lives from month to month must see what there is without them.
//!
//! *Why does nothing stand for what is not known?* A plant that has not said what comes back may give much or nothing.
//! With zero in its place a pool, whose advance is below the raw price, would look like a loss.

use super::entered::MemberDelivery;
use crate::domain::derivation::{Outcome, Refusal, Step, Unit, given};
use crate::domain::term::{
    DeliveryInput, DeliveryRemark, DeliveryTerm, InputPath, PurchaseModel, Remark, Term,
};
use crate::domain::value::{Date, Number};

/// What one unit brings, part by part.
struct Each {
    raw: Step,
    /// What is paid at first.
    paid: Step,
    settlement: Option<Step>,
    refund: Option<Step>,
}

fn name(term: DeliveryTerm) -> Term {
    Term::Delivery(term)
}

/// `extra = paid at first − raw price + settlement + refund`; paid at first is the price, the advance, or the value of the
/// product less the fee. In a year each part is multiplied by what is delivered.
///
/// # Units
///
/// Money for one unit of raw material, money a month, money.
pub(crate) fn delivery(inputs: &MemberDelivery, outcome: &mut Outcome) {
    refuse_unused(inputs, outcome);
    let month = month(inputs, outcome);
    let raw = needed(inputs.raw_price, DeliveryInput::RawPrice, DeliveryTerm::RawPrice, outcome);
    let paid = paid(inputs, outcome);
    let settlement = price(inputs.settlement, DeliveryInput::Settlement, DeliveryTerm::Settlement, outcome);
    let refund = price(inputs.refund, DeliveryInput::Refund, DeliveryTerm::Refund, outcome);
    check_year(inputs, outcome);
    let (Some(raw), Some(paid)) = (raw, paid) else { return };
    let each = Each { raw, paid, settlement, refund };
    let (now, extra) = of_unit(&each, outcome);
    if let Some((month, year)) = month {
        in_time(&each, &now, [&month, &year], outcome);
    }
    remarks(inputs, &extra, outcome);
}

/// What belongs to another way of taking it is not passed over in silence.
fn refuse_unused(inputs: &MemberDelivery, outcome: &mut Outcome) {
    for (model, number, input) in [
        (PurchaseModel::BuyAndSell, inputs.price, DeliveryInput::Price),
        (PurchaseModel::Tolling, inputs.product_value, DeliveryInput::ProductValue),
        (PurchaseModel::Tolling, inputs.fee, DeliveryInput::Fee),
        (PurchaseModel::Pool, inputs.advance, DeliveryInput::Advance),
        (PurchaseModel::Pool, inputs.settlement, DeliveryInput::Settlement),
    ] {
        if model != inputs.model && number.is_some() {
            outcome.refuse(InputPath::Delivery(input), Refusal::NotUsed);
        }
    }
}

/// The year is that of the refund, and one of the calendar.
fn check_year(inputs: &MemberDelivery, outcome: &mut Outcome) {
    let Some(year) = inputs.refund_year else { return };
    let place = InputPath::Delivery(DeliveryInput::RefundYear);
    if inputs.refund.is_none() {
        outcome.refuse(place, Refusal::NotUsed);
    } else if Date::new(year, 1, 1).is_none() {
        outcome.refuse(place, Refusal::NoSuchYear);
    }
}

/// A price of one unit.
fn price(
    number: Option<Number>,
    input: DeliveryInput,
    term: DeliveryTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    given::quantity(number, InputPath::Delivery(input), name(term), Unit::MONEY.per(Unit::RAW), outcome)
}

/// The same where nothing can be said without it.
fn needed(
    number: Option<Number>,
    input: DeliveryInput,
    term: DeliveryTerm,
    outcome: &mut Outcome,
) -> Option<Step> {
    given::needed(number, InputPath::Delivery(input), name(term), Unit::MONEY.per(Unit::RAW), outcome)
}

/// What the plant pays at first, or leaves of the product's value.
fn paid(inputs: &MemberDelivery, outcome: &mut Outcome) -> Option<Step> {
    match inputs.model {
        PurchaseModel::BuyAndSell => needed(inputs.price, DeliveryInput::Price, DeliveryTerm::Price, outcome),
        PurchaseModel::Pool => needed(inputs.advance, DeliveryInput::Advance, DeliveryTerm::Advance, outcome),
        PurchaseModel::Tolling => {
            let value = DeliveryInput::ProductValue;
            let value = needed(inputs.product_value, value, DeliveryTerm::ProductValue, outcome);
            let fee = needed(inputs.fee, DeliveryInput::Fee, DeliveryTerm::Fee, outcome);
            let left = value?.minus(&fee?).named(name(DeliveryTerm::AfterFee), None);
            outcome.figures.push(left.clone());
            Some(left)
        }
    }
}

/// What is delivered in a month, and in a year.
fn month(inputs: &MemberDelivery, outcome: &mut Outcome) -> Option<(Step, Step)> {
    let place = InputPath::Delivery(DeliveryInput::Delivered);
    if inputs.delivered.is_some_and(|Number(delivered)| delivered.is_zero()) {
        outcome.refuse(place, Refusal::NotPositive);
    }
    let unit = Unit::RAW.per(Unit::TIME);
    let month = given::needed(inputs.delivered, place, name(DeliveryTerm::Delivered), unit, outcome);
    let place = InputPath::Delivery(DeliveryInput::Months);
    let months = given::months_of_year(inputs.months, place, name(DeliveryTerm::Months), outcome);
    let month = month?;
    let year = month.times(&months).named(name(DeliveryTerm::DeliveredOfYear), None);
    Some((month, year))
}

/// What one unit brings more at first, and in all; what it brings altogether where some of it is paid later.
fn of_unit(each: &Each, outcome: &mut Outcome) -> (Step, Step) {
    let now = each.paid.minus(&each.raw).named(name(DeliveryTerm::ExtraNow), None);
    outcome.figures.push(now.clone());
    let later = each.later();
    if later.is_empty() {
        return (now.clone(), now);
    }
    let with_later = |first: &Step| later.iter().fold(first.clone(), |sum, part| sum.plus(part));
    let extra = with_later(&now).named(name(DeliveryTerm::Extra), None);
    let together = with_later(&each.paid).named(name(DeliveryTerm::ThroughPlant), None);
    outcome.figures.extend([extra.clone(), together]);
    (now, extra)
}

impl Each {
    /// What is paid after the delivery, as far as it is known.
    fn later(&self) -> Vec<Step> {
        [&self.settlement, &self.refund].into_iter().flatten().cloned().collect()
    }
}

/// The same in a month and in a year.
fn in_time(each: &Each, now: &Step, [month, year]: [&Step; 2], outcome: &mut Outcome) {
    outcome.figures.push(year.clone());
    let mut of = |price: &Step, by: &Step, term| {
        let product = price.times(by).named(name(term), None);
        outcome.figures.push(product.clone());
        product
    };
    of(&each.raw, month, DeliveryTerm::RawOfMonth);
    of(now, month, DeliveryTerm::ExtraNowOfMonth);
    let raw = of(&each.raw, year, DeliveryTerm::RawOfYear);
    let mut extra = of(now, year, DeliveryTerm::ExtraNowOfYear);
    for (part, term) in
        [(&each.settlement, DeliveryTerm::SettlementOfYear), (&each.refund, DeliveryTerm::RefundOfYear)]
    {
        if let Some(part) = part {
            extra = extra.plus(&of(part, year, term));
        }
    }
    if !each.later().is_empty() {
        extra = extra.named(name(DeliveryTerm::ExtraOfYear), None);
        outcome.figures.push(extra.clone());
    }
    outcome.figures.push(raw.plus(&extra).named(name(DeliveryTerm::ThroughPlantOfYear), None));
}

/// What is not known yet, what nobody has decided yet, and that raw sale brings more.
fn remarks(inputs: &MemberDelivery, extra: &Step, outcome: &mut Outcome) {
    let waits = inputs.model == PurchaseModel::Pool && inputs.settlement.is_none();
    if waits {
        outcome.remark(Remark::Delivery(DeliveryRemark::SettlementNotKnown));
    }
    let refund = if inputs.refund.is_some() {
        DeliveryRemark::RefundNotDecided(inputs.refund_year)
    } else {
        DeliveryRemark::RefundNotKnown
    };
    outcome.remark(Remark::Delivery(refund));
    if !waits && inputs.refund.is_some() && extra.value().is_negative() {
        outcome.remark(Remark::Delivery(DeliveryRemark::RawBringsMore));
    }
}
