//! The fields and choices of the page. Links hold them: a number stays what it is.

use super::goods::{self, Goods};
use crate::domain::{DeliveryInput, InputPath, MemberDelivery, PurchaseModel, Scenario};
use crate::i18n::Words;
use crate::i18n::glossary::Headword;
use crate::i18n::pages::delivery as words;
use crate::ui::action::Key;
use crate::ui::page::{Choice, Draft, Field, Holds, choices, fields};

choices! {
    /// What is delivered; the example delivers coconuts.
    GOODS: Goods = Choice::named(0, words::GOODS, &goods::ALL, goods::name).example(&[1]).stays();
    /// What the plant does with it.
    MODEL: PurchaseModel = Choice::listed(1, words::WAY, &PurchaseModel::ALL, &words::WAYS).stays();
}

fn takes(model: PurchaseModel, draft: &Draft) -> bool {
    MODEL.of(draft) == model
}

fn delivery(scenario: &mut Scenario) -> &mut MemberDelivery {
    scenario.delivery.get_or_insert_default()
}

const fn at(input: DeliveryInput) -> InputPath {
    InputPath::Delivery(input)
}

/// The price of one unit.
const fn price(key: Key, words: &'static [Words; 2]) -> Field {
    Field::money(key, words).unit(words::PER_UNIT).short()
}

fields! {
    DELIVERED = Field::new(0, Holds::Measure, &words::DELIVERED).unit(words::COUNTED).example(&["600"])
        .fills(at(DeliveryInput::Delivered), |scenario, number| delivery(scenario).delivered = Some(number));
    RAW = price(1, &words::RAW).examples(&["2.500"], &["1.20"])
        .fills(at(DeliveryInput::RawPrice), |scenario, number| delivery(scenario).raw_price = Some(number));
    PRICE = price(2, &words::PRICE).examples(&["2.900"], &["1.45"])
        .asked(|draft, _| takes(PurchaseModel::BuyAndSell, draft))
        .fills(at(DeliveryInput::Price), |scenario, number| delivery(scenario).price = Some(number));
    PRODUCT = price(3, &words::PRODUCT).asked(|draft, _| takes(PurchaseModel::Tolling, draft))
        .fills(at(DeliveryInput::ProductValue), |scenario, number| delivery(scenario).product_value = Some(number));
    FEE = price(4, &words::FEE).means(Headword::Tolling).asked(|draft, _| takes(PurchaseModel::Tolling, draft))
        .fills(at(DeliveryInput::Fee), |scenario, number| delivery(scenario).fee = Some(number));
    ADVANCE = price(5, &words::ADVANCE).means(Headword::Pool).asked(|draft, _| takes(PurchaseModel::Pool, draft))
        .fills(at(DeliveryInput::Advance), |scenario, number| delivery(scenario).advance = Some(number));
    SETTLEMENT = price(6, &words::SETTLEMENT).asked(|draft, _| takes(PurchaseModel::Pool, draft))
        .fills(at(DeliveryInput::Settlement), |scenario, number| delivery(scenario).settlement = Some(number));
    REFUND = price(8, &words::REFUND).means_each(Some(Headword::Shu), Some(Headword::Rebate)).malaysian(&words::REFUND_MALAYSIA).examples(&["1.540"], &["0.35"])
        .fills(at(DeliveryInput::Refund), |scenario, number| delivery(scenario).refund = Some(number));
    YEAR = Field::new(9, Holds::Year, &words::YEAR).example(&["2025"]);
    NAME = Field::new(10, Holds::Name, &words::NAME);
    MONTHS = Field::count(7, &words::MONTHS).unit(words::IN_MONTHS);
}
