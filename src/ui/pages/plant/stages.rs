//! Hayami's table from its own rows A to I: one run or stages that follow each other, beside the rows that a
//! printed table states.

use yew::prelude::*;

use super::fields::Slot;
use super::scenario::{compares, stages};
use super::tables::{none, of_what};
use super::{View, fields};
use crate::domain::{HayamiRow, PlantRemark, ProcessAt, ProcessTerm, Remark, Step, Term};
use crate::i18n::number::{self, Shown};
use crate::i18n::{Language, Words, capitalised, fill, plant, say};
use crate::input::{Typed, read};
use crate::ui::action::Action;
use crate::ui::action::PageAction;
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::page::Page as _;
use crate::ui::parts::form::{choice, field, fold, two};
use crate::ui::parts::table::{cell, heading_cell, scrolling};
use crate::ui::shell::Shell;

/// What a stage is called.
pub(super) fn title(stage: usize, language: Language) -> String {
    let words: Words = ["Tahap #", "Peringkat #", "Stage #"];
    fill(say(words, language), &stage.saturating_add(1).to_string())
}

/// The label and the hint of a field.
pub(super) fn label(stage: usize, field: Slot, shell: &Shell<'_>) -> (String, &'static str) {
    let stated =
        fields::stated(field).zip(fields::LETTERS.get(usize::from(field.saturating_sub(fields::STATED))));
    if let Some((row, letter)) = stated {
        return ([letter, " ", &capitalised(shell.words(plant::row(row)))].concat(), "");
    }
    let [label, hint] = fields::stage_words(field, stage == 0).map(|words| shell.words(words));
    (label.into(), hint)
}

/// The form.
pub(super) fn inputs(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let count = stages(view.page);
    let name: Words = [
        "Tabel Hayami: tahap berantai, periksa tabel tercetak",
        "Jadual Hayami: peringkat berantai, semak jadual bercetak",
        "Hayami’s table: chained stages, check a printed one",
    ];
    let hint: Words = [
        "Terpisah dari lini di atas. Isi baris A–I seperti tabel tercetak; D dan E boleh diisi langsung sebagai ganti A–C.",
        "Berasingan daripada barisan di atas. Isi baris A–I seperti jadual bercetak; D dan E boleh diisi terus sebagai ganti A–C.",
        "Apart from the lines above. Enter rows A to I as a printed table gives them; D and E can stand in for A to C.",
    ];
    let mut inside = vec![said("p", "hint", shell.words(hint))];
    if count > 1 {
        let label: Words = ["Antar-tahap", "Antara peringkat", "Between the stages"];
        let options: [Words; 2] = [
            [
                "hasil tahap menjadi bahan tahap berikutnya",
                "hasil peringkat menjadi bahan peringkat berikut",
                "each product is the next one’s raw material",
            ],
            ["tabel berdiri sendiri", "jadual berasingan", "tables of their own"],
        ];
        inside.push(choice(view, fields::CHAINED, label, &options));
    }
    if count > 0 {
        let label: Words = [
            "Bandingkan dengan tabel tercetak",
            "Banding dengan jadual bercetak",
            "Compare with a printed table",
        ];
        let options: [Words; 2] =
            [["tidak", "tidak", "no"], ["ya, isi baris J–T", "ya, isi baris J–T", "yes, enter rows J to T"]];
        inside.push(choice(view, fields::COMPARED, label, &options));
    }
    inside.extend((0..count).map(|stage| one(view, stage)));
    let picked = |words: Words, count: usize| {
        let action = PageAction::Picked(fields::STAGE_COUNT, count);
        button_of("chip-button", None, shell.press(Action::Page(action)), shell.words(words))
    };
    let mut buttons = Vec::new();
    if count < fields::MOST_STAGES {
        let words: Words = if count == 0 {
            ["Isi tabel Hayami", "Isi jadual Hayami", "Enter a Hayami table"]
        } else {
            ["Tambah tahap", "Tambah peringkat", "Add a stage"]
        };
        buttons.push(picked(words, count.saturating_add(1)));
    }
    if count > 0 {
        let words: Words = ["Hapus tahap terakhir", "Padam peringkat terakhir", "Remove the last stage"];
        buttons.push(picked(words, count.saturating_sub(1)));
    }
    inside.push(el("div", "chips", buttons));
    fold(view, name, inside)
}

fn one(view: &View<'_>, stage: usize) -> Html {
    let at = |field| fields::of_stage(stage, field);
    let pair = |left, right| two(view, at(left), at(right));
    let mut inside = vec![
        said("legend", "", title(stage, view.shell.language())),
        pair(fields::OUTPUT, fields::RAW),
        pair(fields::RUN_LABOUR, fields::STAGE_WAGE),
        pair(fields::STAGE_FACTOR, fields::COEFFICIENT),
        pair(fields::STAGE_PRICE, fields::STAGE_RAW_PRICE),
        pair(fields::INPUTS, fields::RUN_INPUTS),
    ];
    if compares(view.page) {
        let words: Words = [
            "Baris yang tercetak (persen seperti tertulis: 37,88)",
            "Baris yang bercetak (peratus seperti tertulis: 37.88)",
            "Rows as printed (percentages as written: 37.88)",
        ];
        inside.push(said("b", "", view.shell.words(words)));
        let stated = (fields::STATED..).take(HayamiRow::ALL.len());
        inside.push(el("div", "two", rows(stated, &|row: Slot| field(view, at(row)))));
    }
    el("fieldset", "group", inside)
}

/// The tables, and what the stages have in common.
pub(super) fn answer(view: &View<'_>) -> Html {
    let count = stages(view.page);
    if count == 0 {
        return nothing();
    }
    let title: Words = [
        "Tabel Hayami dari baris A–I",
        "Jadual Hayami daripada baris A–I",
        "Hayami’s table from rows A to I",
    ];
    let mut parts = vec![said("summary", "", view.shell.words(title))];
    parts.extend((0_u8..).take(count).map(|stage| of_stage(view, stage)));
    parts.push(chain(view));
    html! { <details open=true>{ all(parts) }</details> }
}

fn of_stage(view: &View<'_>, place: u8) -> Html {
    let shell = &view.shell;
    let at = ProcessAt { place, plant: false };
    let figure = |term| view.outcome.figure(Term::Process(at, term));
    let number = |step: &Step, row: HayamiRow| written(view, step, row.is_percentage());
    let mut heads: Vec<String> = [["Baris", "Baris", "Row"], ["Hitungan", "Kiraan", "Calculated"]]
        .map(|words| shell.words(words).to_owned())
        .into();
    let compared = compares(view.page);
    if compared {
        let more: [Words; 2] = [["Tercetak", "Bercetak", "Printed"], ["Periksa", "Semak", "Check"]];
        heads.extend(more.map(|words| shell.words(words).to_owned()));
    }
    let mut body = Vec::new();
    for (letter, term) in [("D", ProcessTerm::ConversionFactor(0)), ("E", ProcessTerm::LabourCoefficient)] {
        let Some(step) = figure(term) else { continue };
        let name = if letter == "D" { fields::STAGE_FACTOR } else { fields::COEFFICIENT };
        let (name, _) = label(usize::from(place), name, shell);
        let value = number::exact(step.value(), Shown::Plain(shell.currency()));
        let mut cells = vec![heading_cell("row", name), cell(value)];
        if compared {
            cells.extend([cell(""), cell("")]);
        }
        body.push(cells);
    }
    for ((row, letter), field) in HayamiRow::ALL.into_iter().zip(fields::LETTERS).zip(fields::STATED..) {
        let name = [letter, " ", &capitalised(shell.words(plant::row(row)))].concat();
        let of = figure(ProcessTerm::Row(of_what(row)));
        let refused = row.is_percentage() && of.is_some_and(|of| !of.value().is_positive());
        let absent = if refused { none(view) } else { "–" };
        let step = figure(ProcessTerm::Row(row));
        let value = step.map_or_else(|| absent.into(), |step| number(step, row));
        let mut cells = vec![heading_cell("row", name), cell(value)];
        if compared {
            let slot = fields::of_stage(usize::from(place), field);
            let text = view.page.draft.text(slot);
            let is_read = matches!(read(text, view.page.kind(slot), shell.style()), Typed::Value(_));
            cells.push(cell(text.to_owned()));
            cells.push(cell(if is_read { shell.words(verdict(view, at, row, step)) } else { "" }));
        }
        body.push(cells);
    }
    let title = title(usize::from(place), shell.language());
    let region: Words = ["Tabel Hayami", "Jadual Hayami", "Hayami’s table"];
    all(vec![said("b", "", title), scrolling(shell.words(region), &heads, body)])
}

/// What is to be said of a printed row.
fn verdict(view: &View<'_>, at: ProcessAt, row: HayamiRow, step: Option<&Step>) -> Words {
    let has = |remark| view.outcome.remarks.contains(&Remark::Plant(remark));
    if has(PlantRemark::FractionAsPercent(at, row)) {
        return ["pecahan, bukan persen", "pecahan, bukan peratus", "a fraction, no percentage"];
    }
    if has(PlantRemark::Contradicts(at, row)) {
        return ["tidak sesuai", "tidak sepadan", "contradicts"];
    }
    // A row that nothing contradicts because it was taken over as it stands.
    let taken = step.is_none_or(|step| matches!(step.how(), crate::domain::How::Given(..)));
    if taken {
        return ["tak bisa diperiksa", "tidak dapat disemak", "cannot be checked"];
    }
    ["sesuai", "sepadan", "agrees"]
}

/// A value of the table: amounts with their currency, ratios as percentages.
fn written(view: &View<'_>, step: &Step, percentage: bool) -> String {
    let currency = view.shell.currency();
    number::exact(step.value(), if percentage { Shown::Ratio(currency) } else { Shown::Money(currency) })
}

/// Value added and the rest over all stages, per unit of the first raw material.
fn chain(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let first = ProcessAt { place: 0, plant: false };
    let mut body = Vec::new();
    for row in HayamiRow::ALL {
        let Some(sum) = view.outcome.figure(Term::Process(first, ProcessTerm::ChainSum(row))) else {
            continue;
        };
        let name = capitalised(shell.words(plant::row(row)));
        let mut cells = vec![heading_cell("row", name)];
        for place in (0_u8..).take(stages(view.page)) {
            let at = ProcessAt { place, plant: false };
            let term = if place == 0 { ProcessTerm::Row(row) } else { ProcessTerm::OfFirstRaw(row) };
            let step = view.outcome.figure(Term::Process(at, term));
            cells.push(cell(step.map_or_else(|| "–".into(), |step| written(view, step, false))));
        }
        cells.push(cell(written(view, sum, false)));
        body.push(cells);
    }
    if body.is_empty() {
        return nothing();
    }
    let heading: Words = [
        "Seluruh rantai, per satuan bahan pertama",
        "Seluruh rantaian, seunit bahan pertama",
        "The whole chain, per unit of the first raw material",
    ];
    let heading = shell.words(heading);
    let mut heads = vec![shell.words(["Baris", "Baris", "Row"]).to_owned()];
    heads.extend((0..stages(view.page)).map(|stage| title(stage, shell.language())));
    heads.push(shell.words(["Rantai", "Rantaian", "Chain"]).to_owned());
    all(vec![said("b", "", heading), scrolling(heading, &heads, body)])
}
