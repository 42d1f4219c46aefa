//! Processes to begin with: their published figures, put into the form.

use rust_decimal::Decimal;

use super::choices::{self, Relation};
use super::entered::{PlantPage, preset_at};
use super::fields::{self, FIELDS};
use crate::data::commodities::{Figure, Measure, Preset};
use crate::i18n::number::{self, style_of};
use crate::input::{NumberKind, NumberStyle, ParsedNumber, read};
use crate::ui::action::{Key, PageAction};
use crate::ui::page::{ChoiceRow, Field, Holds};

/// A value of the tables, which are written with a point.
pub(super) fn plain_decimal(value: &str) -> Option<Decimal> {
    match read(value, NumberKind::Measure, NumberStyle::Malay) {
        ParsedNumber::Value(value) => Some(value),
        _ => None,
    }
}

/// A value of the tables as people of the country write it.
pub(super) fn written(value: &str, style: NumberStyle) -> String {
    plain_decimal(value).map_or_else(|| value.into(), |value| number::decimal(value, 0, style))
}

/// Fills a field; of several figures the first stays.
fn write(texts: &mut [String], key: Key, text: String) {
    if let Some(place) = texts.get_mut(usize::from(key)).filter(|place| place.is_empty()) {
        *place = text;
    }
}

/// What a process says of the choices of its line.
fn options(preset: &Preset, option: usize) -> [(&'static ChoiceRow, usize); 4] {
    let product_unit = preset.products.first().map_or(Measure::Kilogram, |product| product.unit);
    [
        (&choices::PRESET, option),
        (&choices::RAW_UNIT.row, choices::RAW_UNIT.option(preset.raw_unit)),
        (&choices::PRODUCT_UNIT.row, choices::PRODUCT_UNIT.option(product_unit)),
        (&choices::RELATION.row, choices::RELATION.option(relation(preset))),
    ]
}

/// Empties the form, or puts a process into it: its yields and losses as they were measured, no price.
pub(super) fn fill(page: &mut PlantPage, option: usize) {
    let Some(preset) = preset_at(option) else {
        page.draft.act(PageAction::Emptied);
        return;
    };
    let mut picks = choices::CHOICES.options(page.country).empty;
    for (row, option) in options(preset, option) {
        if let Some(pick) = picks.get_mut(row.number) {
            *pick = option;
        }
    }
    if let Some(pick) = picks.get_mut(choices::MODEL.row.number) {
        *pick = choices::MODEL.option(preset.model);
    }
    let mut texts = vec![String::new(); usize::from(FIELDS.size())];
    let style = style_of(page.country.currency());
    for (field, value) in measured(preset) {
        write(&mut texts, field.key, written(value, style));
    }
    if let Some([days, _]) = preset.labour {
        write(&mut texts, fields::LABOUR.key, written(days, style));
    }
    write(&mut texts, fields::CHANGE.key, "10".into());
    page.draft.adopt(texts, picks);
}

/// Puts a process into a further line: its name and units, its yields and losses as they were measured.
pub(super) fn fill_line(page: &mut PlantPage, line: usize, option: usize) {
    let style = style_of(page.country.currency());
    let draft = &mut page.draft;
    draft.choose(choices::PRESET.at(line), option);
    let Some(preset) = preset_at(option) else { return };
    for (row, option) in options(preset, option) {
        draft.choose(row.at(line), option);
    }
    for (field, value) in measured(preset) {
        let key = field.at(line);
        if draft.text(key).is_empty() {
            draft.write(key, written(value, style));
        }
    }
}

/// How the products of a process stand to each other.
fn relation(preset: &Preset) -> Relation {
    let main = preset.products.iter().filter(|product| !product.by_product).count();
    match (preset.alternatives, main) {
        (true, _) => Relation::Alternatives,
        (false, 0 | 1) => Relation::ByProducts,
        (false, _) => Relation::AllMain,
    }
}

/// What was measured of a process. No price is filled: each is of its day, and can be taken over by a tap.
fn measured(preset: &'static Preset) -> impl Iterator<Item = (&'static Field, &'static str)> {
    let figures = figures(preset).into_iter().filter(|(field, _)| field.holds != Holds::Money);
    figures.filter_map(|(field, figure)| Some((field, figure.start()?)))
}

/// Every published figure of a process and the field it belongs to.
pub(super) fn figures(preset: &'static Preset) -> Vec<(&'static Field, &'static Figure)> {
    let mut list: Vec<(&Field, &Figure)> = Vec::new();
    let fields_of = [[&fields::FACTOR, &fields::PRICE]].into_iter().chain(fields::MORE);
    for ([factor, price], product) in fields_of.zip(preset.products) {
        list.extend(product.factor.iter().map(|figure| (factor, figure)));
        list.extend(product.prices.iter().map(|figure| (price, figure)));
    }
    list.extend(preset.raw_prices.iter().map(|figure| (&fields::MARKET, figure)));
    let rest = [
        (&fields::LOSS, &preset.loss_percent),
        (&fields::OTHER, &preset.other_inputs),
        (&fields::CAPACITY, &preset.capacity),
    ];
    for (field, figure) in rest {
        list.extend(figure.iter().map(|figure| (field, figure)));
    }
    list.extend(preset.investment.iter().map(|(_, figure)| (&fields::ASSET, figure)));
    list
}
