//! The link by which a plant tells its members what it gives: this page with the plant's figures in it.
//!
//! # Design
//!
//! *Why does the plant's page make it?* What members are told is what that page found. Nothing is worked out a second
//! time, and nothing of anybody's deliveries travels.

use rust_decimal::Decimal;

use super::fields::{self, GOODS, MODEL};
use super::goods;
use crate::data::commodities::Measure;
use crate::domain::{Country, Date, PurchaseModel};
use crate::input::transfer::{Beside, FieldValue, PageInputs, name, to_link};
use crate::ui::action::Key;
use crate::ui::directory;

/// What the plant gives for one unit of raw material; what is paid later and is not known is none.
pub(in crate::ui) struct Offer {
    pub unit: Measure,
    pub model: PurchaseModel,
    /// The price, the fee or the advance.
    pub price: Decimal,
    /// What the product of one unit is sold for, where there is a fee.
    pub value: Option<Decimal>,
    pub settlement: Option<Decimal>,
    pub refund: Option<Decimal>,
    /// What the plant is called, as typed; may be empty.
    pub name: String,
}

/// The text of the link; `year` is that of the refund.
pub(in crate::ui) fn member_link(
    country: Country,
    day: Date,
    year: Option<u16>,
    offer: &Offer,
) -> Option<String> {
    let at = directory::page_ref("setor", country)?;
    let option = |place: usize| u16::try_from(place).unwrap_or(0);
    let mut picks = vec![
        (option(GOODS.row.number), option(goods::option_of(offer.unit))),
        (option(MODEL.row.number), option(MODEL.option(offer.model))),
    ];
    picks.retain(|(_, option)| *option > 0);
    let year = year.filter(|_| offer.refund.is_some()).map(Decimal::from);
    // In the order of their numbers.
    let values: [(Key, Option<Decimal>); 5] = [
        (fields::PRODUCT.key, offer.value),
        (first_paid(offer.model), Some(offer.price)),
        (fields::SETTLEMENT.key, offer.settlement),
        (fields::REFUND.key, offer.refund),
        (fields::YEAR.key, year),
    ];
    let values = values.into_iter().filter_map(|(key, value)| Some((key, FieldValue::Number(value?))));
    let values = values.collect();
    let link = to_link(&PageInputs { at, rule_date: Some(day), picks, values, untouched: false }).ok()?;
    let texts = name(&offer.name).map(|name| (fields::NAME.key, name.to_owned())).into_iter().collect();
    Some(link + &Beside { texts, ..Beside::default() }.to_tail())
}

/// The field that the first price of a way belongs to.
fn first_paid(model: PurchaseModel) -> Key {
    match model {
        PurchaseModel::BuyAndSell => fields::PRICE.key,
        PurchaseModel::Tolling => fields::FEE.key,
        PurchaseModel::Pool => fields::ADVANCE.key,
    }
}
