//! Processes to begin with: their published figures, put into the form and listed with their sources.

use yew::prelude::*;

use super::fields::{self, Slot};
use super::{PlantPage, View};
use crate::data::commodities::{Figure, Measure, Name, Preset, presets};
use crate::domain::{Country, Currency};
use crate::i18n::number::{self, style_of};
use crate::i18n::plant::Names;
use crate::i18n::{Language, Words, say};
use crate::input::{Kind, NumberStyle, Typed, read};
use crate::ui::element::{el, nothing, plain, rows, said};
use crate::ui::parts::fields::chip;
use crate::ui::parts::form::source_link;
use crate::ui::state::{self, Action};

/// The process of an option; the first option is none.
pub(super) fn at(option: usize) -> Option<&'static Preset> {
    presets().nth(option.checked_sub(1)?)
}

/// The names of what is processed: the picked process's, the example's coconuts, or none in particular.
pub(super) fn names(sheet: &PlantPage, language: Language) -> Names {
    let word = |name: Name| String::from(say(name, language));
    let mut names = Names::general(language);
    let own_unit = word(sheet.product_unit().name());
    names.raw_unit = word(sheet.raw_unit().name());
    if let Some(preset) = sheet.preset() {
        names.raw = lowercased(word(preset.raw));
        let product = |(place, product): (usize, &crate::data::commodities::PresetProduct)| {
            let unit = if place == 0 { own_unit.clone() } else { word(product.unit.name()) };
            [lowercased(word(product.name)), unit]
        };
        names.products = preset.products.iter().enumerate().map(product).collect();
    } else if sheet.draft.began_with_example() {
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

/// In small letters, unless it is an abbreviation.
fn lowercased(mut name: String) -> String {
    if name.len() > 3 || !name.bytes().all(|letter| letter.is_ascii_uppercase()) {
        name.make_ascii_lowercase();
    }
    name
}

/// A plain decimal as people of the country write it.
fn written(value: &str, style: NumberStyle) -> String {
    match read(value, Kind::Measure, NumberStyle::Malay) {
        Typed::Value(value) => number::decimal(value, 0, style),
        _ => value.into(),
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
        if let Some(text) = texts.get_mut(usize::from(slot)).filter(|text| text.is_empty()) {
            *text = written(value, style);
        }
    }
    if let Some([days, _]) = preset.labour
        && let Some(text) = texts.get_mut(usize::from(fields::LABOUR))
    {
        *text = written(days, style);
    }
    for (slot, value) in [(fields::CHANGE, "10")] {
        if let Some(text) = texts.get_mut(usize::from(slot)) {
            *text = value.into();
        }
    }
    sheet.draft.adopt(texts, &picks);
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
        (fields::LABOUR, &preset.labour_cost),
        (fields::OTHER, &preset.other_inputs),
        (fields::CAPACITY, &preset.capacity),
    ];
    for (slot, figure) in rest {
        // Labour is listed as money; its field takes days.
        list.extend(figure.iter().map(|figure| (slot, figure)));
    }
    list.extend(preset.investment.iter().map(|(_, figure)| (fields::ASSET, figure)));
    list.into_iter().filter(|(slot, _)| *slot != fields::LABOUR).collect()
}

/// Where each figure comes from, behind a tap.
pub(super) fn sources(view: &View<'_>) -> Html {
    use crate::ui::parts::form::FieldTable as _;
    let Some(preset) = view.sheet.preset() else { return nothing() };
    let shell = &view.shell;
    let row = |(slot, figure): (Slot, &'static Figure)| {
        let (label, _) = view.sheet.label(slot, shell);
        let unit = view.sheet.unit(slot, shell);
        let [low, high] = figure.range().map(|value| written(value, NumberStyle::Indonesian));
        let value = match figure.start() {
            Some(start) if low == high => written(start, NumberStyle::Indonesian),
            Some(start) => [&written(start, NumberStyle::Indonesian), " (", &low, "–", &high, ")"].concat(),
            None => [low.as_str(), "–", &high].concat(),
        };
        let value = if is_money(slot) {
            ["Rp", &value].concat()
        } else if slot == fields::LOSS {
            [&value, "%"].concat()
        } else {
            value
        };
        let undated: Words = ["tanpa tanggal", "tanpa tarikh", "undated"];
        let date = if figure.date.is_empty() { shell.words(undated) } else { figure.date };
        let reading: Words = if figure.read {
            ["dibaca di sumbernya", "dibaca pada sumbernya", "read at the source"]
        } else {
            ["dari berita atau disimpulkan", "daripada berita atau disimpulkan", "reported or inferred"]
        };
        let site = preset.investment.filter(|_| slot == fields::ASSET).map_or("", |(site, _)| site);
        let notes = [shell.words(figure.note), site];
        let notes = notes.into_iter().filter(|note| !note.is_empty()).map(|note| [note, ", "].concat());
        let text = [
            label.as_str(),
            ": ",
            &value,
            " ",
            &unit,
            " (",
            date,
            ", ",
            &notes.collect::<String>(),
            shell.words(reading),
            ") ",
        ];
        let mut parts = vec![plain(text.concat()), source_link(shell, figure.url)];
        if let Some(start) =
            figure.start().filter(|_| is_money(slot) && view.sheet.country == Country::Indonesia)
        {
            let text = written(start, shell.style());
            let action = Action::Typed(state::Slot::Sheet(slot), text);
            parts.extend([plain(" "), chip(shell, action, shell.words(["pakai", "guna", "use"]).into())]);
        }
        el("li", "", parts)
    };
    let title: Words = ["Asal angka", "Asal angka", "Where the figures come from"];
    let warning: Words = [
        "Harga berayun tiga sampai tujuh kali lipat antar-tahun. Ini bukan harga hari ini, jadi tidak diisikan: isi harga Anda, atau ketuk “pakai”. Yang kosong tidak punya sumber.",
        "Harga berayun tiga hingga tujuh kali ganda antara tahun. Ini bukan harga hari ini, jadi tidak diisikan: isi harga anda, atau ketik “guna”. Yang kosong tiada sumber.",
        "Prices swing by a factor of three to seven between years. These are not today’s, so none is filled in: enter yours, or tap “use”. What is empty has no source.",
    ];
    let list = el("ul", "rules small", rows(figures(preset), &row));
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

/// A yield far from what was published for this process.
pub(super) fn doubt(view: &View<'_>) -> Option<String> {
    let figure = view.sheet.preset()?.products.first()?.factor.as_ref()?;
    let style = view.shell.style();
    let Typed::Value(typed) = read(view.sheet.draft.text(fields::FACTOR), Kind::Measure, style) else {
        return None;
    };
    let known = |value: &str| match read(value, Kind::Measure, NumberStyle::Malay) {
        Typed::Value(value) => Some(value),
        _ => None,
    };
    let [low, high] = figure.range();
    let (low, high) = (known(low)?, known(high)?);
    let quarter = rust_decimal::Decimal::new(125, 2);
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
