//! What everything on the page is called: raw material and products, lines and stages, fields and their units.

use super::choices;
use super::entered::{PlantPage, View, costs};
use super::feasibility::{FeasibilityPart, Headline, Told};
use super::fields::{self, FIELDS};
use crate::data::commodities::PresetProduct;
use crate::domain::Statutory::{Development, Education, Reserve};
use crate::domain::{Country, HayamiRow, Step};
use crate::i18n::pages::plant::{answer as words, fields as labels, form, stages};
use crate::i18n::plant::commodities::{self, measure};
use crate::i18n::plant::{self, Names, PlantNaming};
use crate::i18n::{self, Language, Words, capitalised, fill, number, say};
use crate::ui::action::Key;
use crate::ui::page::{Draft, Field, Provenance};
use crate::ui::parts::statutory::{self, Percents};
use crate::ui::view_context::ViewContext;

/// The percentages that the law or its regulator tells.
static PERCENTS: Percents =
    [(&fields::RESERVE, Reserve), (&fields::EDUCATION, Education), (&fields::DEVELOPMENT, Development)];

/// What an export cost is for. Each opens with another name.
fn cost_name(draft: &Draft, cost: usize) -> Words {
    let place = draft.pick(choices::COST_NAME.at(cost)).saturating_add(cost);
    form::EXPORT_COSTS.get(place.rem_euclid(form::EXPORT_COSTS.len())).copied().unwrap_or([""; 3])
}

impl PlantPage {
    /// The names of what is processed on every line.
    pub fn names(&self, language: Language) -> Names {
        let mut names = self.names_of_sold(0, language);
        names.lines = (1..self.lines()).map(|line| self.names_of_sold(line, language)).collect();
        names.mine = choices::my_line(&self.draft);
        names.malaysian = self.country == Country::Malaysia;
        names.foreign = choices::CURRENCY.of(&self.draft).into();
        let day = self.draft.date(fields::RATE_DAY.key);
        names.rate_day = day.map_or_else(String::new, |day| number::date(day, language));
        names.costs = [false, true].map(|shipment| {
            let name = |cost| say(cost_name(&self.draft, cost), language).into();
            costs(&self.draft, shipment).map(name).collect()
        });
        names
    }

    /// The names of a line: the picked process's, the example's coconuts, or none in particular.
    pub fn names_of(&self, line: usize, language: Language) -> Names {
        let word = |name: Words| String::from(say(name, language));
        let mut names = Names::general(language);
        let own_unit = word(measure(self.product_unit(line)));
        names.raw_unit = word(measure(self.raw_unit(line)));
        if let Some(preset) = self.preset(line) {
            names.raw = lowercased(word(commodities::material(preset.raw)));
            let product = |(place, product): (usize, &PresetProduct)| {
                let unit = if place == 0 { own_unit.clone() } else { word(measure(product.unit)) };
                [lowercased(word(commodities::product(product.product))), unit]
            };
            names.products = preset.products.iter().enumerate().map(product).collect();
        } else if line == 0 && self.draft.provenance() == Provenance::Example {
            names.raw = word(form::COCONUT);
            names.products = vec![[word(form::VCO), own_unit.clone()]];
        }
        for place in names.products.len()..4 {
            let name = word(form::PRODUCT);
            let name =
                if place == 0 { name } else { [&name, " ", &place.saturating_add(1).to_string()].concat() };
            names.products.push([name, own_unit.clone()]);
        }
        names
    }

    /// The names of a line as its figures count its products: without those that are not sold.
    pub fn names_of_sold(&self, line: usize, language: Language) -> Names {
        let mut names = self.names_of(line, language);
        let products = names.products.into_iter().enumerate();
        let sold = products.filter(|(product, _)| fields::is_sold(&self.draft, line, *product));
        names.products = sold.map(|(_, name)| name).collect();
        names
    }

    /// What a line is called: its number and its raw material.
    pub fn line_title(&self, line: usize, language: Language) -> String {
        let names = self.names_of(line, language);
        [say(words::LINE, language), " ", &line.saturating_add(1).to_string(), ": ", &names.raw].concat()
    }

    /// The label of a field and a short hint.
    pub fn label_of(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let Some((field, place)) = FIELDS.find(key) else { return (String::new(), "") };
        let [label, hint] = field.words_in(self.country).map(|words| context.words(words));
        if let Some(row) = fields::stated(field) {
            return (fill(label, &row_name(row, context)), hint);
        }
        let day = self.draft.date(fields::YEAR_END.key).unwrap_or(context.visit.rule_date);
        let hint = statutory::hint(&PERCENTS, key, day, hint, context);
        // No stage is before the first.
        let hint = if key == fields::STAGE_RAW_PRICE.key { "" } else { hint };
        let names = self.names_of(line_of(field, place), context.language());
        let [product, _] = product(&names, fields::product_of(field));
        let filled = label.replace('#', &names.raw).replace('%', product);
        (if filled == label { filled } else { capitalised(&filled) }, hint)
    }

    /// What a field is counted in, after it.
    pub fn unit_of(&self, key: Key, context: &ViewContext<'_>) -> String {
        let Some((field, place)) = FIELDS.find(key) else { return String::new() };
        let unit = context.words(field.unit);
        let is_shipment =
            field.key == fields::EXPORT_COST.key && choices::OF_SHIPMENT.of_at(&self.draft, place);
        if unit.is_empty() || is_shipment {
            return String::new();
        }
        let names = self.names_of(line_of(field, place), context.language());
        let [_, product] = product(&names, fields::product_of(field));
        match unit {
            "#" => plant::plural(&names.raw_unit, context.language()),
            "%" => plant::plural(product, context.language()),
            unit => unit
                .replace('#', &names.raw_unit)
                .replace('%', product)
                .replace('@', &names.labour_unit)
                .replace('$', choices::CURRENCY.of(&self.draft)),
        }
    }
}

impl View<'_> {
    /// How figures are called on this page.
    pub fn naming(&self) -> PlantNaming {
        let names = self.page.names(self.context.language());
        PlantNaming { names, feasibility: FeasibilityPart::get().names }
    }

    /// The page as it is handed to what comes in a file of its own.
    pub fn told<'a>(&'a self, naming: &'a PlantNaming) -> Told<'a> {
        let line = choices::my_line(&self.page.draft);
        Told {
            drawn: self,
            naming,
            lines: self.page.lines(),
            mine: (line, choices::MODEL.of_at(&self.page.draft, line.into())),
            has_split: self.page.has_split(),
        }
    }

    /// What stands above the answer; nothing while the year of the plant is not known.
    pub fn headline(&self) -> Option<Headline> {
        (FeasibilityPart::get().headline)(&self.told(&self.naming()))
    }

    /// A value as it is written, with what it is counted in.
    pub fn value(&self, step: &Step) -> String {
        i18n::glanced(&self.naming(), step, self.context.currency(), self.context.language())
    }
}

/// The line of a field, from 0.
fn line_of(field: &Field, place: usize) -> usize {
    if fields::is_of_line(field) { place } else { 0 }
}

/// The name and the unit of a product.
fn product(names: &Names, place: usize) -> [&str; 2] {
    names.products.get(place).map_or(["", ""], |[name, unit]| [name, unit])
}

/// The name of a row of Hayami's table.
fn row_name(row: HayamiRow, context: &ViewContext<'_>) -> String {
    capitalised(context.words(plant::row(row)))
}

/// The letter of a calculated row of Hayami's table, and a name.
pub(super) fn lettered(row: HayamiRow, name: &str, context: &ViewContext<'_>) -> String {
    let place = HayamiRow::ALL.iter().position(|one| *one == row);
    let label = place.and_then(|place| labels::ROWS.get(place));
    label.map_or_else(String::new, |[label, _]| fill(context.words(*label), name))
}

/// What a stage is called.
pub(super) fn stage_title(stage: usize, language: Language) -> String {
    fill(say(stages::STAGE, language), &stage.saturating_add(1).to_string())
}

/// In small letters, unless it is an abbreviation.
fn lowercased(mut name: String) -> String {
    if name.len() > 3 || !name.bytes().all(|letter| letter.is_ascii_uppercase()) {
        name.make_ascii_lowercase();
    }
    name
}
