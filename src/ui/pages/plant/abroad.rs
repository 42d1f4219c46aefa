//! The form of a sale abroad: price on board in a named currency, its dated rate, and the costs on the way.

use yew::prelude::*;

use super::{PlantPage, View, fields};
use crate::i18n::Words;
use crate::ui::element::{el, nothing, said};
use crate::ui::parts::form::{choice, field, fold, two};
use crate::ui::parts::page::day;

/// Currencies that exports are paid in, the most common first.
const CURRENCIES: [&str; 8] = ["USD", "EUR", "JPY", "CNY", "SGD", "AUD", "MYR", "IDR"];

/// What the costs of an export are for.
const NAMES: [Words; 10] = [
    ["kemasan ekspor", "pembungkusan eksport", "export packing"],
    ["angkutan ke pelabuhan", "pengangkutan ke pelabuhan", "transport to the port"],
    ["fumigasi", "pewasapan", "fumigation"],
    ["uji laboratorium", "ujian makmal", "laboratory tests"],
    ["surat keterangan asal (SKA)", "sijil tempasal", "certificate of origin"],
    ["dokumen dan pabean", "dokumen dan kastam", "papers and customs"],
    ["bongkar muat di terminal", "pengendalian terminal", "terminal handling"],
    ["biaya bank", "caj bank", "bank fee"],
    ["agen", "ejen", "agent"],
    ["lain-lain", "lain-lain", "other"],
];

/// The currency of the price on board.
pub(super) fn currency(sheet: &PlantPage) -> &'static str {
    CURRENCIES.get(sheet.draft.pick(fields::CURRENCY)).copied().unwrap_or("USD")
}

/// What an export cost is for. Each opens with another name.
pub(super) fn cost_name(sheet: &PlantPage, cost: usize) -> Words {
    NAMES.get(name_place(sheet, cost)).copied().unwrap_or([""; 3])
}

fn name_place(sheet: &PlantPage, cost: usize) -> usize {
    sheet.draft.pick(fields::COST_NAME.saturating_add(cost)).saturating_add(cost).rem_euclid(NAMES.len())
}

/// The form.
pub(super) fn export(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let name: Words = ["Ekspor", "Eksport", "Export"];
    let words: [Words; 2] = [
        ["Tanggal kurs", "Tarikh kadar", "Day of the rate"],
        ["kurs berubah setiap hari", "kadar berubah setiap hari", "rates change daily"],
    ];
    let hint: Words = [
        "Untuk produk utama lini pertama. Kalau harga FOB diisi, harga dalam negeri di atas tidak dipakai.",
        "Bagi produk utama barisan pertama. Jika harga FOB diisi, harga dalam negara di atas tidak digunakan.",
        "For the main product of the first line. With an FOB price the price at home above is not used.",
    ];
    let label: Words = ["Mata uang", "Mata wang", "Currency"];
    let currencies = CURRENCIES.map(|code| -> Words { [code; 3] });
    let mut inside = vec![
        said("p", "hint", shell.words(hint)),
        codes(view),
        choice(view, fields::CURRENCY, label, &currencies),
        two(view, fields::FOB, fields::EXCHANGE),
        day(view, fields::RATE_DAY, words),
    ];
    // All of them at once: a field that came while another is typed in would take its place.
    inside.extend((0..fields::COSTS).map(|place| cost(view, place)));
    inside.push(field(view, fields::SHIPMENT));
    fold(view, name, inside)
}

/// One cost: what it is for, of what, and how much.
fn cost(view: &View<'_>, place: usize) -> Html {
    let label: Words = ["Biaya ekspor", "Kos eksport", "Export cost"];
    let of: Words = ["Dihitung", "Dikira", "Counted"];
    let options: [Words; 2] = [
        ["per satuan produk", "seunit produk", "per unit of product"],
        ["per pengiriman", "setiap penghantaran", "per shipment"],
    ];
    // The list of each turns on by one, so that the lines open with different names.
    let mut names = NAMES;
    names.rotate_left(place.rem_euclid(NAMES.len()));
    let choices = vec![
        choice(view, fields::COST_NAME.saturating_add(place), label, &names),
        choice(view, fields::COST_OF.saturating_add(place), of, &options),
    ];
    el("div", "", vec![el("div", "two", choices), field(view, fields::cost(place))])
}

/// The customs codes of what is made, for information.
fn codes(view: &View<'_>) -> Html {
    let Some(preset) = view.page.preset(0).filter(|preset| !preset.hs.is_empty()) else { return nothing() };
    let words: Words = [
        "Kode HS 2022 (enam digit, sekadar informasi): ",
        "Kod HS 2022 (enam digit, sekadar maklumat): ",
        "HS 2022 codes (six digits, for information): ",
    ];
    said("p", "small soft", [view.shell.words(words), &preset.hs.join(", ")].concat())
}
