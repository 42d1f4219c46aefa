//! Product lines: each takes its raw material in a way of its own and shares the plant. Six fields of the first
//! stand open; further lines are added on demand.

use yew::prelude::*;

use super::fields;
use super::scenario::lines;
use super::{PlantPage, View, presets};
use crate::data::commodities::{self, Measure};
use crate::domain::{Model, PlantRemark, PlantTerm, Remark, Term};
use crate::i18n::{self, Language, Words, plant, say};
use crate::ui::action::Action;
use crate::ui::action::PageAction;
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::form::{choice, field, fold, two};
use crate::ui::parts::table::{cell, heading_cell, scrolling};

/// What is made of what; picking fills the form with published figures.
pub(super) fn commodity(view: &View<'_>, line: usize) -> Html {
    let shell = &view.shell;
    let label: Words = ["Komoditas dan olahannya", "Komoditi dan prosesnya", "Commodity and process"];
    let own: Words = if line == 0 {
        ["isi sendiri / contoh rekaan", "isi sendiri / contoh rekaan", "your own / made-up example"]
    } else {
        ["isi sendiri", "isi sendiri", "your own"]
    };
    let picked = view.page.line_pick(line, fields::PRESET);
    let mut names = vec![String::from(shell.words(own))];
    names.extend(
        commodities::presets()
            .map(|preset| [shell.words(preset.raw), " → ", shell.words(preset.name)].concat()),
    );
    let option = |(place, name): (usize, String)| {
        html! { <option selected={place == picked}>{ name }</option> }
    };
    let choice = fields::choice_at(line, fields::PRESET);
    let onchange = shell.pick(choice, |place, option| Action::Page(PageAction::Picked(place, option)));
    let select = html! { <select {onchange}>{ all(rows(names.into_iter().enumerate(), &option)) }</select> };
    let label = said("span", "legend-label", shell.words(label));
    el("label", "field", vec![label, el("span", "box", vec![select])])
}

/// How the co-op takes the raw material of a line, and at what prices.
pub(super) fn dealings(view: &View<'_>, line: usize) -> Vec<Html> {
    let label: Words =
        ["Cara koperasi menerima bahan", "Cara koperasi menerima bahan", "How the co-op takes raw material"];
    let models = Model::ALL.map(plant::model);
    let at = |slot| fields::at(line, slot);
    vec![
        choice(view, fields::choice_at(line, fields::MODEL), label, &models),
        two(view, at(fields::RAW_PRICE), at(fields::FEE)),
        two(view, at(fields::ADVANCE), at(fields::RETAINED)),
    ]
}

/// Further products of a line, all of them or one of them.
pub(super) fn products(view: &View<'_>, line: usize) -> Html {
    let label: Words = ["Semua produk ini", "Semua produk ini", "These products"];
    let options: [Words; 3] = [
        [
            "keluar bersama sebagai hasil samping",
            "keluar bersama sebagai hasil sampingan",
            "come out together as by-products",
        ],
        [
            "keluar bersama, sama-sama utama",
            "keluar bersama, sama utama",
            "come out together, all of them main",
        ],
        ["pilih salah satu", "pilih salah satu", "are alternatives: one is made"],
    ];
    let name: Words =
        ["Produk lain dan kemasan", "Produk lain dan pembungkusan", "Further products, and packing"];
    let relation = fields::choice_at(line, fields::PRODUCTS);
    let mut inside =
        vec![field(view, fields::at(line, fields::FURTHER)), choice(view, relation, label, &options)];
    if view.page.draft.pick(relation) == fields::ALTERNATIVES {
        let made: Words = ["Yang dibuat", "Yang dibuat", "The one that is made"];
        let numbers: [Words; 4] = [
            ["yang pertama", "yang pertama", "the first"],
            ["yang kedua", "yang kedua", "the second"],
            ["yang ketiga", "yang ketiga", "the third"],
            ["yang keempat", "yang keempat", "the fourth"],
        ];
        inside.push(choice(view, fields::choice_at(line, fields::CHOSEN), made, &numbers));
    }
    for [factor, price] in (1..4).map(fields::more) {
        inside.push(two(view, fields::at(line, factor), fields::at(line, price)));
    }
    fold(view, name, inside)
}

/// Labour, loss and capacity of a line.
pub(super) fn work(view: &View<'_>, line: usize) -> Vec<Html> {
    let at = |slot| fields::at(line, slot);
    vec![two(view, at(fields::LABOUR), at(fields::WAGE)), two(view, at(fields::LOSS), at(fields::CAPACITY))]
}

/// What raw material and product of a line are counted in.
pub(super) fn units(view: &View<'_>, line: usize) -> Html {
    let units = Measure::ALL.map(Measure::name);
    let raw: Words = ["Satuan bahan", "Unit bahan", "Raw material in"];
    let product: Words = ["Satuan produk", "Unit produk", "Product in"];
    let units = vec![
        choice(view, fields::choice_at(line, fields::RAW_UNIT), raw, &units),
        choice(view, fields::choice_at(line, fields::PRODUCT_UNIT), product, &units),
    ];
    el("div", "two", units)
}

/// The second and further lines, each with everything of its own, and the way to one more.
pub(super) fn further(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let count = lines(view.page);
    let mut parts: Vec<Html> = (1..count).map(|line| one(view, line)).collect();
    if count < fields::MOST_LINES {
        let words: Words = ["Tambah lini produk", "Tambah barisan produk", "Add a product line"];
        let action = PageAction::Picked(fields::LINE_COUNT, count);
        parts.push(button_of("chip-button", None, shell.press(Action::Page(action)), shell.words(words)));
    }
    if count > 1 {
        parts.push(mine(view, count));
    }
    el("div", "group", parts)
}

fn one(view: &View<'_>, line: usize) -> Html {
    let shell = &view.shell;
    let at = |slot| fields::at(line, slot);
    let mut inside = vec![said("legend", "", title(view.page, line, shell.language()))];
    inside.push(commodity(view, line));
    inside.push(units(view, line));
    inside.push(two(view, at(fields::DELIVERED), at(fields::MARKET)));
    inside.push(two(view, at(fields::FACTOR), at(fields::PRICE)));
    inside.push(field(view, at(fields::OTHER)));
    inside.extend(dealings(view, line));
    inside.extend(work(view, line));
    inside.push(products(view, line));
    let words: Words = ["Hapus lini ini", "Padam barisan ini", "Remove this line"];
    let action = PageAction::Picked(fields::LINE_DROPPED, line);
    inside.push(button_of("chip-button", None, shell.press(Action::Page(action)), shell.words(words)));
    el("fieldset", "group", inside)
}

/// To which line one's own raw material goes.
fn mine(view: &View<'_>, count: usize) -> Html {
    let label: Words = ["Saya menyetor ke", "Saya menghantar kepada", "I deliver to"];
    let numbers: [Words; fields::MOST_LINES] = [
        ["lini 1", "barisan 1", "line 1"],
        ["lini 2", "barisan 2", "line 2"],
        ["lini 3", "barisan 3", "line 3"],
        ["lini 4", "barisan 4", "line 4"],
    ];
    choice(view, fields::MY_LINE, label, numbers.get(..count).unwrap_or(&numbers))
}

/// What a line is called: its number and its raw material.
pub(super) fn title(sheet: &PlantPage, line: usize, language: Language) -> String {
    let names = presets::of_line(sheet, line, language);
    let words: Words = ["Lini", "Barisan", "Line"];
    [say(words, language), " ", &line.saturating_add(1).to_string(), ": ", &names.raw].concat()
}

/// Something to know about the result, with the line or stage that it is about before it.
pub(super) fn remark(sheet: &PlantPage, remark: Remark, language: Language) -> String {
    match remark {
        Remark::Plant(remark) => {
            let text = i18n::capitalised(&i18n::plant::remark(remark, language));
            [&of_remark(sheet, remark, language), text.as_str()].concat()
        }
        remark => i18n::remark(remark, language),
    }
}

/// What stands before a remark, where it is about one of several lines or a stage of the table.
fn of_remark(sheet: &PlantPage, remark: PlantRemark, language: Language) -> String {
    let (line, place) = match remark {
        PlantRemark::ImplausibleFactor(at, _)
        | PlantRemark::Contradicts(at, _)
        | PlantRemark::FractionAsPercent(at, _)
        | PlantRemark::NotApplicable(at, _)
        | PlantRemark::InputsAboveValue(at)
        | PlantRemark::ValueAddedIsNoProfit(at) => (at.plant, at.place),
        PlantRemark::LowUtilisation(place)
        | PlantRemark::AboveCapacity(place)
        | PlantRemark::NothingForRaw(place)
        | PlantRemark::PaysTooMuch(place)
        | PlantRemark::NothingToSettle(place) => (true, place),
        _ => return String::new(),
    };
    if line && lines(sheet) == 1 {
        return String::new();
    }
    let name = if line {
        title(sheet, usize::from(place), language)
    } else {
        super::stages::title(usize::from(place), language)
    };
    [&name, ". "].concat()
}

/// Makes a figure's name from a line.
type OfLine = fn(u8) -> PlantTerm;

/// Each line's highest price beside the others, and what it adds; nothing where there is one.
pub(super) fn answer(view: &View<'_>) -> Html {
    let count = lines(view.page);
    if count == 1 {
        return nothing();
    }
    let shell = &view.shell;
    let columns: [(OfLine, Words); 5] = [
        (PlantTerm::HighestPrice, ["Harga tertinggi", "Harga tertinggi", "Highest price"]),
        (PlantTerm::ExtraMargin, ["Tambahan marjin", "Margin tambahan", "Extra margin"]),
        (PlantTerm::PlantCost, ["Biaya pabrik", "Kos kilang", "Plant cost"]),
        (PlantTerm::LineContribution, ["Kontribusi setahun", "Sumbangan setahun", "Contribution a year"]),
        (PlantTerm::OverheadOfLine, ["Beban pabrik setahun", "Beban kilang setahun", "Plant’s cost a year"]),
    ];
    let name: Words = ["Lini", "Barisan", "Line"];
    let mut heads = vec![shell.words(name).to_owned()];
    heads.extend(columns.iter().map(|(_, words)| shell.words(*words).to_owned()));
    let body = (0_u8..).take(count).map(|place| {
        let name = title(view.page, usize::from(place), shell.language());
        let mut cells = vec![heading_cell("row", name)];
        for (term, _) in &columns {
            let value = view.figure(term(place)).map_or_else(|| "–".to_owned(), |step| view.value(step));
            cells.push(cell(value.replace('/', "\u{200b}/")));
        }
        cells
    });
    let title: Words = ["Setiap lini", "Setiap barisan", "Each line"];
    let title = shell.words(title);
    let note: Words = [
        "Biaya pabrik dibagi menurut penerimaan setiap lini.",
        "Kos kilang dibahagi mengikut hasil setiap barisan.",
        "The plant’s cost is shared by each line’s revenue.",
    ];
    let table = scrolling(title, &heads, body.collect());
    let total = [PlantTerm::Revenue, PlantTerm::Profit, PlantTerm::ToCoop].map(Term::Plant);
    all(vec![
        said("b", "", title),
        table,
        said("p", "small soft", shell.words(note)),
        super::answer::figures(view, &total),
    ])
}

/// What is behind the figures of the second and further lines, each in a fold.
pub(super) fn details(view: &View<'_>) -> Html {
    let one = |line: usize| {
        let place = u8::try_from(line).unwrap_or(0);
        let name = title(view.page, line, view.shell.language());
        let parts = vec![
            said("summary", "", name),
            super::pictures::waterfall(view, place),
            super::answer::figures(view, &super::answer::key(place)),
            super::break_even::break_even(view, place),
            super::tables::hayami(view, place),
            super::answer::joint(view, place),
        ];
        el("details", "", parts)
    };
    all(rows(1..lines(view.page), &one))
}

/// The other lines' highest prices, below that of the first.
pub(super) fn others(view: &View<'_>) -> Vec<Html> {
    let mut found = Vec::new();
    for place in (1_u8..).take(lines(view.page).saturating_sub(1)) {
        if let Some(step) = view.figure(PlantTerm::HighestPrice(place)) {
            let names = presets::of_line(view.page, usize::from(place), view.shell.language());
            let text = [&i18n::capitalised(&names.raw), ": ", &view.value(step)].concat();
            found.push(said("span", "small soft num", text));
        }
    }
    found
}
