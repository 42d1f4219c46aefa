//! The fields and choices of the page. Links hold them: a number stays what it is.

use crate::data::commodities::Measure;
use crate::domain::{ExportInput, ExportSale, ExportTerms, InputPath, Scenario};
use crate::i18n::Words;
use crate::i18n::glossary::Headword;
use crate::i18n::pages::export as words;
use crate::i18n::plant::commodities::measure;
use crate::ui::page::{Choice, Draft, Field, Holds, choices, fields};

choices! {
    /// What the price bears.
    TERMS: ExportTerms =
        Choice::listed(0, words::TERMS, &[ExportTerms::Fob, ExportTerms::Cif], &words::ALL_TERMS).stays();
    /// The foreign currency.
    CURRENCY: &'static str =
        Choice::named(1, words::CURRENCY, &["USD", "EUR", "JPY", "CNY", "SGD", "AUD", "MYR", "IDR"], |code| [code; 3]).stays();
    /// What raw material is counted in, where that is said.
    RAW_UNIT: Option<Measure> = Choice::named(2, words::RAW_UNIT, &UNITS, unit).stays();
    /// The same of the product.
    PRODUCT_UNIT: Option<Measure> = Choice::named(3, words::PRODUCT_UNIT, &UNITS, unit).stays();
}

const UNITS: [Option<Measure>; 6] = [
    None,
    Some(Measure::Kilogram),
    Some(Measure::Tonne),
    Some(Measure::Litre),
    Some(Measure::Nut),
    Some(Measure::CubicMetre),
];

fn unit(of: Option<Measure>) -> Words {
    of.map_or(words::NO_UNIT, measure)
}

/// Whether the price has freight and insurance in it.
pub(super) fn is_cif(draft: &Draft) -> bool {
    TERMS.of(draft) == ExportTerms::Cif
}

fn sale(scenario: &mut Scenario) -> &mut ExportSale {
    scenario.export.get_or_insert_default()
}

const fn at(input: ExportInput) -> InputPath {
    InputPath::Export(input)
}

fields! {
    PRICE = Field::new(0, Holds::Measure, &words::PRICE).examples(&["6,5"], &["7.2"])
        .fills(at(ExportInput::Price), |scenario, number| sale(scenario).price = Some(number));
    RATE = Field::new(1, Holds::Measure, &words::RATE).malaysian(&words::RATE_MALAYSIA).examples(&["16.000"], &["4.20"])
        .fills(at(ExportInput::ExchangeRate), |scenario, number| sale(scenario).exchange_rate = Some(number));
    FACTOR = Field::new(2, Holds::Measure, &words::FACTOR).means(Headword::Yield).examples(&["0,1"], &["0.33"])
        .fills(at(ExportInput::ConversionFactor), |scenario, number| sale(scenario).conversion_factor = Some(number));
    HOME = Field::money(3, &words::HOME).short().examples(&["2.800"], &["6.50"])
        .fills(at(ExportInput::HomePrice), |scenario, number| sale(scenario).home_price = Some(number));
    PROCESSING = Field::money(4, &words::PROCESSING).short().examples(&["42.000"], &["2.10"]);
    PACKING = Field::money(5, &words::PACKING).short().examples(&["6.000"], &["0.60"]);
    TRANSPORT = Field::money(6, &words::TRANSPORT).short().examples(&["3.500"], &["0.45"]);
    OTHER = Field::money(7, &words::OTHER).short();
    PAPERS = Field::money(8, &words::PAPERS).examples(&["9.000.000"], &["3,200"]);
    HANDLING = Field::money(9, &words::HANDLING).examples(&["15.000.000"], &["4,800"]);
    SHIPMENT = Field::new(10, Holds::Measure, &words::SHIPMENT).examples(&["12.000"], &["16,000"])
        .fills(at(ExportInput::Shipment), |scenario, number| sale(scenario).shipment = Some(number));
    LOSS = Field::share(11, &words::LOSS).examples(&["3"], &["3"])
        .fills(at(ExportInput::LossPercent), |scenario, number| sale(scenario).loss_percent = Some(number));
    FREIGHT = Field::new(12, Holds::Measure, &words::FREIGHT).asked(|draft, _| is_cif(draft))
        .fills(at(ExportInput::Freight), |scenario, number| sale(scenario).freight = Some(number));
    INSURANCE = Field::new(13, Holds::Measure, &words::INSURANCE).asked(|draft, _| is_cif(draft))
        .fills(at(ExportInput::Insurance), |scenario, number| sale(scenario).insurance = Some(number));
    DELIVERED = Field::new(14, Holds::Measure, &words::DELIVERED)
        .fills(at(ExportInput::Delivered), |scenario, number| sale(scenario).delivered = Some(number));
    RATE_DAY = Field::new(15, Holds::Day, &words::RATE_DAY);
}

/// Costs of a unit of product, and those of a shipment, in their order.
pub(super) static COSTS: [&[&Field]; 2] =
    [&[&PROCESSING, &PACKING, &TRANSPORT, &OTHER], &[&PAPERS, &HANDLING]];
