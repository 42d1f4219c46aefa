//! The form: commodity, six fields, and the rest on demand.

use yew::prelude::*;

use super::fields::{self, Slot};
use super::scenario::{contract, is_chained, of_contract};
use super::{View, abroad, lines, presets, stages};
use crate::domain::{AccountInput, Country, Exact, FinancingKind, Place, Statutory, Wear};
use crate::i18n::Words;
use crate::input::{Typed, read};
use crate::ui::action::PageAction;
use crate::ui::action::{Action, Slot as At};
use crate::ui::element::{button_of, el, nothing, rows, said};
use crate::ui::page::Page as _;
use crate::ui::parts::form::{choice, field, fold, notice, two};
use crate::ui::parts::page::year_end;

/// The form.
pub(super) fn inputs(view: &View<'_>) -> Vec<Html> {
    let made_up: Words = ["koperasi kelapa rekaan", "koperasi kelapa rekaan", "a made-up coconut co-op"];
    let name = view.page.preset(0).map_or(made_up, |preset| preset.name);
    let mut parts = vec![lines::commodity(view, 0), notice(view, name, None), presets::sources(view)];
    parts.push(two(view, fields::DELIVERED, fields::MARKET));
    parts.push(slider(view));
    parts.push(two(view, fields::FACTOR, fields::PRICE));
    if let Some(doubt) = presets::doubt(view) {
        parts.push(said("p", "error", doubt));
    }
    parts.push(two(view, fields::OTHER, fields::FIXED));
    parts.extend([members(view), lines::products(view, 0), work(view), lines::further(view), money(view)]);
    parts.extend([store(view), abroad::export(view), stages::inputs(view), chain(view)]);
    parts.push(year_end(view, fields::YEAR_END));
    parts
}

/// How members are paid, and what one of them delivers.
fn members(view: &View<'_>) -> Html {
    let name: Words = [
        "Harga untuk anggota dan setoran saya",
        "Harga kepada ahli dan serahan saya",
        "Prices to members, and what I deliver",
    ];
    let mut inside = lines::dealings(view, 0);
    inside.extend([two(view, fields::MINE, fields::MEMBERS), field(view, fields::PATRONAGE)]);
    fold(view, name, inside)
}

/// Labour, loss, capacity, season, and what things are counted in.
fn work(view: &View<'_>) -> Html {
    let name: Words = [
        "Tenaga kerja, susut, kapasitas, satuan",
        "Buruh, susut, kapasiti, unit",
        "Labour, loss, capacity, units",
    ];
    let mut inside = lines::work(view, 0);
    inside.push(field(view, fields::MONTHS));
    inside.push(lines::units(view, 0));
    fold(view, name, inside)
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
    let asked = contract(view.page).map_or(&[][..], of_contract);
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
    let kind = view.page.kind(fields::CAPACITY);
    let whole = |slot| match read(view.page.draft.text(slot), kind, view.shell.style()) {
        Typed::Value(value) => Exact::decimal(value).to_whole().ok().map(|whole| whole.to_string()),
        _ => None,
    };
    let Some(most) = whole(fields::CAPACITY) else { return nothing() };
    let value = whole(fields::DELIVERED).unwrap_or_default();
    let label: Words = ["Pemakaian kapasitas", "Penggunaan kapasiti", "Use of capacity"];
    let oninput = view.shell.typed(At::Page(fields::DELIVERED));
    html! {
        <input class="slider" type="range" min="0" max={most} step="1" {value} aria-label={view.shell.words(label)} {oninput} />
    }
}

/// The plant's surplus into what the co-op shares out.
fn chain(view: &View<'_>) -> Html {
    let shell = &view.shell;
    let indonesia = view.page.country == Country::Indonesia;
    if !is_chained(view.page) {
        return nothing();
    }
    let title: Words = ["Masuk ke SHU koperasi", "Masuk ke lebihan koperasi", "Into the co-op’s surplus"];
    let mut inside = vec![said("legend", "", shell.words(title))];
    if indonesia {
        let hint: Words = [
            "Memakai isian halaman “SHU saya”: SHU usaha lain, persentase, dan bagian Anda.",
            "Menggunakan isian halaman “SHU saya”: lebihan perniagaan lain, peratusan dan bahagian anda.",
            "Uses what is entered on “My SHU”: the other surplus, the percentages and your part.",
        ];
        let go: Words = ["Buka “SHU saya”", "Buka “SHU saya”", "Open “My SHU”"];
        inside.push(said("p", "hint", shell.words(hint)));
        inside.push(button_of("link", None, shell.press(Action::PagePicked(0)), shell.words(go)));
        let label: Words = [
            "Setoran ke RPB sebagai jasa usaha",
            "Serahan sebagai urus niaga untuk rebat",
            "Deliveries as business with the co-op",
        ];
        let options: [Words; 2] = [
            ["tidak dihitung: dasar tetap", "tidak dikira: asas kekal", "do not count: the bases stay"],
            [
                "dihitung: setoran saya dan semua anggota menambah dasar",
                "dikira: serahan saya dan semua ahli menambah asas",
                "count: mine and all members’ are added to the basis",
            ],
        ];
        inside.push(choice(view, fields::COUNTED, label, &options));
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
    let chained = is_chained(view.page);
    let words: Words = if chained {
        ["Lepas dari SHU", "Lepaskan daripada lebihan", "Take it out of the surplus"]
    } else {
        ["Masukkan ke SHU", "Masukkan ke lebihan", "Put it into the surplus"]
    };
    let action = PageAction::Picked(fields::CHAIN, usize::from(!chained));
    button_of("chip-button", None, view.shell.press(Action::Page(action)), view.shell.words(words))
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
