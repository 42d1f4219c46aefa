//! Processes to begin with: their published figures, put into the form and listed with their sources.

use rust_decimal::Decimal;
use yew::prelude::*;

use super::fields::{self, Slot};
use super::scenario::{costs, lines};
use super::{PlantPage, View, abroad};
use crate::data::commodities::{Figure, Measure, Name, Preset, presets};
use crate::domain::{Country, Currency};
use crate::i18n::number::{self, style_of};
use crate::i18n::plant::Names;
use crate::i18n::{Language, Words, say};
use crate::input::{Kind, NumberStyle, Typed, read};
use crate::ui::action::PageAction;
use crate::ui::action::{Action, Slot as At};
use crate::ui::element::{el, nothing, plain, rows, said};
use crate::ui::parts::fields::chip;
use crate::ui::parts::form::source_link;

/// The process of an option; the first option is none.
pub(super) fn at(option: usize) -> Option<&'static Preset> {
    presets().nth(option.checked_sub(1)?)
}

/// The names of what is processed on every line.
pub(super) fn names(sheet: &PlantPage, language: Language) -> Names {
    let mut names = of_line(sheet, 0, language);
    names.lines = (1..lines(sheet)).map(|line| of_line(sheet, line, language)).collect();
    names.mine = u8::try_from(sheet.draft.pick(fields::MY_LINE)).unwrap_or(0);
    names.foreign = abroad::currency(sheet).into();
    names.rate_day =
        sheet.draft.date(fields::RATE_DAY).map_or_else(String::new, |day| number::date(day, language));
    names.costs = [false, true].map(|shipment| {
        costs(sheet, shipment).map(|cost| say(abroad::cost_name(sheet, cost), language).into()).collect()
    });
    names
}

/// The names of a line: the picked process's, the example's coconuts, or none in particular.
pub(super) fn of_line(sheet: &PlantPage, line: usize, language: Language) -> Names {
    let word = |name: Name| String::from(say(name, language));
    let mut names = Names::general(language);
    let own_unit = word(sheet.product_unit(line).name());
    names.raw_unit = word(sheet.raw_unit(line).name());
    if let Some(preset) = sheet.preset(line) {
        names.raw = lowercased(word(preset.raw));
        let product = |(place, product): (usize, &crate::data::commodities::PresetProduct)| {
            let unit = if place == 0 { own_unit.clone() } else { word(product.unit.name()) };
            [lowercased(word(product.name)), unit]
        };
        names.products = preset.products.iter().enumerate().map(product).collect();
    } else if line == 0 && sheet.draft.began_with_example() {
        names.raw = word(["kelapa", "kelapa", "coconut"]);
        names.products = vec![["VCO".into(), own_unit.clone()]];
    }
    for place in names.products.len()..4 {
        let name = word(["produk", "produk", "product"]);
        let name =
            if place == 0 { name } else { [&name, " ", &place.saturating_add(1).to_string()].concat() };
        names.products.push([name, own_unit.clone()]);
    }
    names
}

/// The name and the unit of a product of the page.
pub(super) fn product(names: &Names, place: usize) -> [&str; 2] {
    names.products.get(place).map_or(["", ""], |[name, unit]| [name, unit])
}

/// In small letters, unless it is an abbreviation.
fn lowercased(mut name: String) -> String {
    if name.len() > 3 || !name.bytes().all(|letter| letter.is_ascii_uppercase()) {
        name.make_ascii_lowercase();
    }
    name
}

/// A value of the tables, which are written with a point.
fn plain_decimal(value: &str) -> Option<Decimal> {
    match read(value, Kind::Measure, NumberStyle::Malay) {
        Typed::Value(value) => Some(value),
        _ => None,
    }
}

/// A value of the tables as people of the country write it.
fn written(value: &str, style: NumberStyle) -> String {
    plain_decimal(value).map_or_else(|| value.into(), |value| number::decimal(value, 0, style))
}

/// Fills a field; of several figures the first stays.
fn write(texts: &mut [String], slot: Slot, text: String) {
    if let Some(place) = texts.get_mut(usize::from(slot)).filter(|place| place.is_empty()) {
        *place = text;
    }
}

/// Puts the example, or a process, into the form: its yields and losses as they were measured, no price.
pub(super) fn fill(sheet: &mut PlantPage, option: usize) {
    let Some(preset) = at(option) else {
        let texts = (0..fields::COUNT).map(|slot| fields::example(sheet.country, slot).to_owned());
        sheet.draft.adopt(texts.collect(), &fields::EXAMPLE_PICKS);
        return;
    };
    let mut picks = [0; fields::CHOICES];
    picks[fields::PRESET] = option;
    let mut texts = vec![String::new(); usize::from(fields::COUNT)];
    let place = |measure: Measure| Measure::ALL.iter().position(|one| *one == measure).unwrap_or(0);
    picks[fields::RAW_UNIT] = place(preset.raw_unit);
    picks[fields::PRODUCT_UNIT] = preset.products.first().map_or(0, |product| place(product.unit));
    picks[fields::PRODUCTS] = products_of(preset);
    picks[fields::MODEL] =
        crate::domain::Model::ALL.iter().position(|model| *model == preset.model).unwrap_or(0);
    let style = style_of(sheet.country.currency());
    // No price is filled: each is of its day, and can be taken over by a tap.
    for (slot, figure) in figures(preset).into_iter().filter(|(slot, _)| !is_money(*slot)) {
        let Some(value) = figure.start() else { continue };
        write(&mut texts, slot, written(value, style));
    }
    if let Some([days, _]) = preset.labour {
        write(&mut texts, fields::LABOUR, written(days, style));
    }
    write(&mut texts, fields::CHANGE, "10".into());
    sheet.draft.adopt(texts, &picks);
}

/// Puts a process into a further line: its name and units, its yields and losses as they were measured.
pub(super) fn fill_line(sheet: &mut PlantPage, line: usize, option: usize) {
    let style = style_of(sheet.country.currency());
    let draft = &mut sheet.draft;
    let mut pick = |choice, option| draft.act(PageAction::Picked(fields::choice_at(line, choice), option));
    pick(fields::PRESET, option);
    let Some(preset) = at(option) else { return };
    let place = |measure: Measure| Measure::ALL.iter().position(|one| *one == measure).unwrap_or(0);
    pick(fields::RAW_UNIT, place(preset.raw_unit));
    pick(fields::PRODUCT_UNIT, preset.products.first().map_or(0, |product| place(product.unit)));
    pick(fields::PRODUCTS, products_of(preset));
    for (slot, figure) in figures(preset).into_iter().filter(|(slot, _)| !is_money(*slot)) {
        let slot = fields::at(line, slot);
        if let Some(value) = figure.start().filter(|_| draft.text(slot).is_empty()) {
            draft.write(slot, written(value, style));
        }
    }
}

/// How the products of a process stand to each other.
fn products_of(preset: &Preset) -> usize {
    let main = preset.products.iter().filter(|product| !product.by_product).count();
    match (preset.alternatives, main) {
        (true, _) => fields::ALTERNATIVES,
        (false, 0 | 1) => 0,
        (false, _) => fields::ALL_MAIN,
    }
}

fn is_money(slot: Slot) -> bool {
    matches!(fields::kind(slot, Currency::Idr), Kind::Money(_))
}

/// Every published figure of a process and the field it belongs to.
fn figures(preset: &'static Preset) -> Vec<(Slot, &'static Figure)> {
    let mut list: Vec<(Slot, &Figure)> = Vec::new();
    for (place, product) in (0..4).zip(preset.products) {
        let [factor, price] = if place == 0 { [fields::FACTOR, fields::PRICE] } else { fields::more(place) };
        list.extend(product.factor.iter().map(|figure| (factor, figure)));
        list.extend(product.prices.iter().map(|figure| (price, figure)));
    }
    list.extend(preset.raw_prices.iter().map(|figure| (fields::MARKET, figure)));
    let rest = [
        (fields::LOSS, &preset.loss_percent),
        (fields::OTHER, &preset.other_inputs),
        (fields::CAPACITY, &preset.capacity),
    ];
    for (slot, figure) in rest {
        list.extend(figure.iter().map(|figure| (slot, figure)));
    }
    list.extend(preset.investment.iter().map(|(_, figure)| (fields::ASSET, figure)));
    list
}

/// Where each figure comes from, behind a tap.
pub(super) fn sources(view: &View<'_>) -> Html {
    use crate::ui::page::Page as _;
    let Some(preset) = view.page.preset(0) else { return nothing() };
    let shell = &view.shell;
    let row = |(slot, figure): (Slot, &'static Figure)| {
        let (label, _) = view.page.label(slot, shell);
        let site = preset.investment.filter(|_| slot == fields::ASSET).map_or("", |(site, _)| site);
        let told = Told { label, unit: view.page.unit(slot, shell), site, slot, money: is_money(slot) };
        source(view, &told, figure)
    };
    let mut lines = rows(figures(preset), &row);
    // Its field takes days and a wage; what is published is often their product.
    lines.extend(preset.labour_cost.as_ref().map(|figure| {
        let label = view.page.label(fields::LABOUR, shell).0;
        let unit = view.page.unit(fields::OTHER, shell);
        source(view, &Told { label, unit, site: "", slot: fields::LABOUR, money: true }, figure)
    }));
    let title: Words = ["Asal angka", "Asal angka", "Where the figures come from"];
    let warning: Words = [
        "Harga berayun tiga sampai tujuh kali lipat antar-tahun. Ini bukan harga hari ini, jadi tidak diisikan: isi harga Anda, atau ketuk “pakai”. Yang kosong tidak punya sumber.",
        "Harga berayun tiga hingga tujuh kali ganda antara tahun. Ini bukan harga hari ini, jadi tidak diisikan: isi harga anda, atau ketik “guna”. Yang kosong tiada sumber.",
        "Prices swing by a factor of three to seven between years. These are not today’s, so none is filled in: enter yours, or tap “use”. What is empty has no source.",
    ];
    let list = el("ul", "rules small", lines);
    let codes = if preset.hs.is_empty() {
        nothing()
    } else {
        let codes = preset.hs.join(", ");
        said("p", "small soft", ["HS 2022: ", &codes].concat())
    };
    el(
        "details",
        "",
        vec![
            said("summary", "", shell.words(title)),
            said("p", "small soft", shell.words(warning)),
            list,
            codes,
        ],
    )
}

/// What a published figure is of.
struct Told {
    label: String,
    unit: String,
    /// Where, if the figure is of one place.
    site: &'static str,
    slot: Slot,
    money: bool,
}

/// One published figure: value and range, date, place, how it was read, where; a price can be taken over.
fn source(view: &View<'_>, of: &Told, figure: &'static Figure) -> Html {
    let shell = &view.shell;
    let rupiah = |value| written(value, NumberStyle::Indonesian);
    let [low, high] = figure.range().map(rupiah);
    let value = match figure.start().map(rupiah) {
        Some(start) if low == high => start,
        Some(start) => [&start, " (", &low, "–", &high, ")"].concat(),
        None => [low.as_str(), "–", &high].concat(),
    };
    let [before, after] = match of.money {
        true => ["Rp", ""],
        false if of.slot == fields::LOSS => ["", "%"],
        false => ["", ""],
    };
    let undated: Words = ["tanpa tanggal", "tanpa tarikh", "undated"];
    let date = if figure.date.is_empty() { shell.words(undated) } else { figure.date };
    let reading: Words = if figure.read {
        ["dibaca di sumbernya", "dibaca pada sumbernya", "read at the source"]
    } else {
        ["dari berita atau disimpulkan", "daripada berita atau disimpulkan", "reported or inferred"]
    };
    let notes = [date, shell.words(figure.note), of.site, shell.words(reading)];
    let notes: Vec<_> = notes.into_iter().filter(|note| !note.is_empty()).collect();
    let text =
        [&of.label, ": ", before, &value, after, " ", &of.unit, " (", &notes.join(", "), ") "].concat();
    let mut parts = vec![plain(text), source_link(shell, figure.url)];
    let indonesia = view.page.country == Country::Indonesia;
    if let Some(start) = figure.start().filter(|_| is_money(of.slot) && indonesia) {
        let action = Action::Typed(At::Page(of.slot), written(start, shell.style()));
        parts.extend([plain(" "), chip(shell, action, shell.words(["pakai", "guna", "use"]).into())]);
    }
    el("li", "", parts)
}

/// A yield far from what was published for this process.
pub(super) fn doubt(view: &View<'_>) -> Option<String> {
    let figure = view.page.preset(0)?.products.first()?.factor.as_ref()?;
    let style = view.shell.style();
    let Typed::Value(typed) = read(view.page.draft.text(fields::FACTOR), Kind::Measure, style) else {
        return None;
    };
    let [low, high] = figure.range();
    let (low, high) = (plain_decimal(low)?, plain_decimal(high)?);
    let quarter = Decimal::new(125, 2);
    let above = typed > high.checked_mul(quarter)?;
    let below = typed.checked_mul(quarter)? < low;
    if !above && !below {
        return None;
    }
    let words: Words = [
        "Rendemen ini jauh dari yang pernah diukur (#). Periksa lagi: hasil yang terlalu tinggi membuat rugi tampak untung.",
        "Kadar hasil ini jauh daripada yang pernah diukur (#). Semak semula: hasil terlalu tinggi menjadikan rugi nampak untung.",
        "This yield is far from what was measured (#). Check it: too high a yield makes a loss look like a gain.",
    ];
    let [low, high] = [low, high].map(|value| number::decimal(value, 0, style));
    let range = if low == high { low } else { [low.as_str(), "–", &high].concat() };
    Some(crate::i18n::fill(view.shell.words(words), &range))
}
