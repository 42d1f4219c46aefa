//! The form: commodity, six fields, and the rest on demand.

use yew::prelude::*;

use super::fields::{self, Slot};
use super::scenario::{contract, is_chained, of_contract};
use super::{View, presets};
use crate::data::commodities;
use crate::domain::{AccountInput, Country, Exact, FinancingKind, Model, Place, Statutory, Wear};
use crate::i18n::{Words, plant};
use crate::input::{Typed, read};
use crate::ui::element::{all, button_of, el, nothing, rows, said};
use crate::ui::parts::form::{choice, field, fold, notice, two};
use crate::ui::parts::page::{day, year_end};
use crate::ui::sheet::{Sheet as _, SheetAction};
use crate::ui::state::{self, Action};

/// The form.
pub(super) fn inputs(view: &View<'_>) -> Vec<Html> {
    let made_up: Words = ["koperasi kelapa rekaan", "koperasi kelapa rekaan", "a made-up coconut co-op"];
    let name = view.sheet.preset().map_or(made_up, |preset| preset.name);
    let mut parts = vec![commodity(view), notice(view, name, None), presets::sources(view)];
    parts.push(two(view, fields::DELIVERED, fields::MARKET));
    parts.push(slider(view));
    parts.push(two(view, fields::FACTOR, fields::PRICE));
    if let Some(doubt) = presets::doubt(view) {
        parts.push(said("p", "error", doubt));
    }
    parts.push(two(view, fields::OTHER, fields::FIXED));
    parts.extend([members(view), products(view), work(view), money(view), store(view), export(view)]);
    parts.push(chain(view));
    parts.push(year_end(view, fields::YEAR_END));
    parts
}

/// What is made of what; picking fills the form with published figures.
fn commodity(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let label: Words = ["Komoditas dan olahannya", "Komoditi dan prosesnya", "Commodity and process"];
    let own: Words =
        ["isi sendiri / contoh rekaan", "isi sendiri / contoh rekaan", "your own / made-up example"];
    let picked = view.sheet.draft.pick(fields::PRESET);
    let mut names = vec![String::from(shell.words(own))];
    names.extend(
        commodities::presets()
            .map(|preset| [shell.words(preset.raw), " → ", shell.words(preset.name)].concat()),
    );
    let option = |(place, name): (usize, String)| {
        html! { <option selected={place == picked}>{ name }</option> }
    };
    let onchange =
        shell.pick(fields::PRESET, |place, option| Action::Sheet(SheetAction::Picked(place, option)));
    let select = html! { <select {onchange}>{ all(rows(names.into_iter().enumerate(), &option)) }</select> };
    let label = said("span", "legend-label", shell.words(label));
    el("label", "field", vec![label, el("span", "box", vec![select])])
}

/// How members are paid, and what one of them delivers.
fn members(view: &View<'_>) -> Html {
    let label: Words =
        ["Cara koperasi menerima bahan", "Cara koperasi menerima bahan", "How the co-op takes raw material"];
    let models = Model::ALL.map(plant::model);
    let name: Words = [
        "Harga untuk anggota dan setoran saya",
        "Harga kepada ahli dan serahan saya",
        "Prices to members, and what I deliver",
    ];
    fold(
        view,
        name,
        vec![
            choice(view, fields::MODEL, label, &models),
            two(view, fields::RAW_PRICE, fields::FEE),
            two(view, fields::ADVANCE, fields::RETAINED),
            two(view, fields::MINE, fields::MEMBERS),
            field(view, fields::PATRONAGE),
        ],
    )
}

/// Further products, all of them or one of them.
fn products(view: &View<'_>) -> Html {
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
    let mut inside = vec![field(view, fields::FURTHER), choice(view, fields::PRODUCTS, label, &options)];
    if view.sheet.draft.pick(fields::PRODUCTS) == fields::ALTERNATIVES {
        let made: Words = ["Yang dibuat", "Yang dibuat", "The one that is made"];
        let numbers: [Words; 4] = [
            ["yang pertama", "yang pertama", "the first"],
            ["yang kedua", "yang kedua", "the second"],
            ["yang ketiga", "yang ketiga", "the third"],
            ["yang keempat", "yang keempat", "the fourth"],
        ];
        inside.push(choice(view, fields::CHOSEN, made, &numbers));
    }
    for [factor, price] in (1..4).map(fields::more) {
        inside.push(two(view, factor, price));
    }
    fold(view, name, inside)
}

/// Labour, loss, capacity, season, and what things are counted in.
fn work(view: &View<'_>) -> Html {
    let name: Words = [
        "Tenaga kerja, susut, kapasitas, satuan",
        "Buruh, susut, kapasiti, unit",
        "Labour, loss, capacity, units",
    ];
    let units = commodities::Measure::ALL.map(commodities::Measure::name);
    let raw: Words = ["Satuan bahan", "Unit bahan", "Raw material in"];
    let product: Words = ["Satuan produk", "Unit produk", "Product in"];
    let units = vec![
        choice(view, fields::RAW_UNIT, raw, &units),
        choice(view, fields::PRODUCT_UNIT, product, &units),
    ];
    fold(
        view,
        name,
        vec![
            two(view, fields::LABOUR, fields::WAGE),
            two(view, fields::LOSS, fields::CAPACITY),
            field(view, fields::MONTHS),
            el("div", "two", units),
        ],
    )
}

/// The plant itself, who pays for it, and whether it is worth it.
fn money(view: &View<'_>) -> Html {
    let name: Words =
        ["Investasi, hibah, pembiayaan", "Pelaburan, geran, pembiayaan", "Investment, grant, financing"];
    let label: Words = ["Untuk keausan alat", "Untuk haus dan lusuh alat", "For the wear of the plant"];
    let wears = Wear::ALL.map(|wear| -> Words {
        match wear {
            Wear::ReplacementReserve => [
                "menabung untuk pengganti (alat pinjam pakai)",
                "menabung untuk pengganti (alat dipinjamkan)",
                "save for the next one (the plant is lent)",
            ],
            Wear::Depreciation => [
                "menyusutkan alat sendiri; hibah diakui bertahap",
                "susut nilai alat sendiri; geran diiktiraf berperingkat",
                "write off one’s own; a grant is released in step",
            ],
            Wear::None => ["tidak dihitung", "tidak dikira", "do not count it"],
        }
    });
    let contracts: Words = ["Pembiayaan", "Pembiayaan", "Financing"];
    let kinds = FinancingKind::ALL.map(|kind| -> Words {
        match kind {
            FinancingKind::Flat => ["pinjaman bunga flat", "pinjaman kadar rata", "loan, flat interest"],
            FinancingKind::Declining => {
                ["pinjaman bunga menurun", "pinjaman baki berkurang", "loan, declining interest"]
            }
            FinancingKind::Annuity => ["pinjaman anuitas", "pinjaman anuiti", "loan, equal instalments"],
            FinancingKind::Murabahah => ["murabahah"; 3],
            FinancingKind::Musyarakah => ["musyarakah"; 3],
            FinancingKind::Mudharabah => ["mudharabah"; 3],
            FinancingKind::Ijarah => ["ijarah (sewa)", "ijarah (sewa)", "ijarah (rent)"],
        }
    });
    let none: Words = ["tanpa pembiayaan", "tanpa pembiayaan", "none"];
    let mut options = vec![none];
    options.extend(kinds);
    let mut inside = vec![two(view, fields::ASSET, fields::LIFE), choice(view, fields::WEAR, label, &wears)];
    inside.push(two(view, fields::RESIDUAL, fields::GRANT));
    inside.push(choice(view, fields::CONTRACT, contracts, &options));
    let asked = contract(view.sheet).map_or(&[][..], of_contract);
    inside.push(el("div", "two", rows(asked, &|slot: &Slot| field(view, *slot))));
    inside.push(two(view, fields::DISCOUNT, fields::YEARS));
    inside.push(field(view, fields::WORKING));
    fold(view, name, inside)
}

/// Buying in glut and selling later.
fn store(view: &View<'_>) -> Html {
    let name: Words = [
        "Beli saat panen raya, jual nanti",
        "Beli semasa lambakan, jual kemudian",
        "Buy in glut, sell later",
    ];
    fold(
        view,
        name,
        vec![
            two(view, fields::STORED, fields::STORED_MONTHS),
            two(view, fields::MONEY_COST, fields::STORAGE_FEE),
            two(view, fields::STORAGE_LOSS, fields::LATER_PRICE),
        ],
    )
}

/// How much of the capacity is used, to push to and fro; the exact field stands above it.
fn slider(view: &View<'_>) -> Html {
    let kind = view.sheet.kind(fields::CAPACITY);
    let whole = |slot| match read(view.sheet.draft.text(slot), kind, view.shell.style()) {
        Typed::Value(value) => Exact::decimal(value).to_whole().ok().map(|whole| whole.to_string()),
        _ => None,
    };
    let Some(most) = whole(fields::CAPACITY) else { return nothing() };
    let value = whole(fields::DELIVERED).unwrap_or_default();
    let label: Words = ["Pemakaian kapasitas", "Penggunaan kapasiti", "Use of capacity"];
    let oninput = view.shell.typed(state::Slot::Sheet(fields::DELIVERED));
    html! {
        <input class="slider" type="range" min="0" max={most} step="1" {value} aria-label={view.shell.words(label)} {oninput} />
    }
}

fn export(view: &View<'_>) -> Html {
    let name: Words = ["Ekspor", "Eksport", "Export"];
    let words: [Words; 2] = [["Tanggal kurs", "Tarikh kadar", "Day of the rate"], [""; 3]];
    let hint: Words = [
        "Kalau harga FOB diisi, harga dalam negeri di atas tidak dipakai.",
        "Jika harga FOB diisi, harga dalam negara di atas tidak digunakan.",
        "With an FOB price the price at home above is not used.",
    ];
    fold(
        view,
        name,
        vec![
            said("p", "hint", view.shell.words(hint)),
            two(view, fields::FOB, fields::EXCHANGE),
            field(view, fields::EXPORT_COST),
            day(view, fields::RATE_DAY, words),
        ],
    )
}

/// The plant's surplus into what the co-op shares out.
fn chain(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let indonesia = view.sheet.country == Country::Indonesia;
    if !is_chained(view.sheet) {
        return nothing();
    }
    let title: Words = ["Masuk ke SHU koperasi", "Masuk ke lebihan koperasi", "Into the co-op’s surplus"];
    let mut inside = vec![said("legend", "", shell.words(title))];
    if indonesia {
        let hint: Words = [
            "Memakai isian halaman “SHU saya”: SHU usaha lain, persentase, dan bagian Anda. Dasar jasa usaha di sana tidak ikut berubah.",
            "Menggunakan isian halaman “SHU saya”: lebihan perniagaan lain, peratusan dan bahagian anda. Asas rebat di sana tidak berubah.",
            "Uses what is entered on “My SHU”: the other surplus, the percentages and your part. The bases there stay as they are.",
        ];
        let go: Words = ["Buka “SHU saya”", "Buka “SHU saya”", "Open “My SHU”"];
        inside.push(said("p", "hint", shell.words(hint)));
        inside.push(button_of("link", None, shell.press(Action::PagePicked(0)), shell.words(go)));
    } else {
        inside.push(two(view, fields::NET_PROFIT, fields::SHARE_CAPITAL));
        inside.push(field(view, fields::MY_CAPITAL));
        let statutory = [fields::RESERVE, fields::EDUCATION, fields::DEVELOPMENT];
        inside.push(el("div", "months", rows(statutory, &|slot| field(view, slot))));
        let hint: Words = [
            "Kosong: persentase undang-undang pada hari itu, kalau tercatat.",
            "Kosong: peratusan undang-undang pada hari itu, jika ada dalam rekod.",
            "Empty: the law’s percentages of the day, where they are on record.",
        ];
        inside.push(said("p", "hint", shell.words(hint)));
    }
    el("fieldset", "group", inside)
}

/// The way into and out of the chain.
pub(super) fn chain_button(view: &View<'_>) -> Html {
    let chained = is_chained(view.sheet);
    let words: Words = if chained {
        ["Lepas dari SHU", "Lepaskan daripada lebihan", "Take it out of the surplus"]
    } else {
        ["Masukkan ke SHU", "Masukkan ke lebihan", "Put it into the surplus"]
    };
    let action = SheetAction::Picked(fields::CHAIN, usize::from(!chained));
    button_of("chip-button", None, view.shell.press(Action::Sheet(action)), view.shell.words(words))
}

/// The field of an input of the account or the split.
pub(super) fn of_account(place: Place) -> Option<Slot> {
    Some(match place {
        Place::Account(AccountInput::NetProfit) => fields::NET_PROFIT,
        Place::Account(AccountInput::Percent(of)) => match of {
            Statutory::Reserve => fields::RESERVE,
            Statutory::Education => fields::EDUCATION,
            Statutory::Development => fields::DEVELOPMENT,
        },
        Place::Entries | Place::Entry(_) => fields::SHARE_CAPITAL,
        _ => return None,
    })
}
