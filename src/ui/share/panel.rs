//! Everything to share, print and save the page with.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

use super::browser_action::{self, button};
use super::qr_code::picture;
use super::saving::saving;
use super::transfer::link;
use super::workshop::workshop;
use crate::i18n::{Message, Words, number};
use crate::ui::element::{all, el, nothing, plain, said};
use crate::ui::shell::Shell;
use crate::ui::state::State;

pub(super) fn panel(shell: &Shell<'_>, state: &State, spoken: &str) -> Html {
    let text = link(state);
    let address = shell.common.host.get("address");
    let whole = [address, "#k=", &text].concat();
    let linked = !text.is_empty() && !address.is_empty();
    let title: Words = ["Bagikan, cetak, simpan", "Kongsi, cetak, simpan", "Share, print, save"];
    let mut inside = vec![said("summary", "", shell.words(title))];
    let qr: Words = [
        "Kode QR: arahkan kamera ponsel ke sini",
        "Kod QR: halakan kamera telefon ke sini",
        "QR code: point a phone’s camera here",
    ];
    let code = if linked { picture(&whole, shell.words(qr)) } else { None };
    if linked {
        inside.push(sharing_part(shell, &whole, spoken, code.clone()));
    }
    inside.push(paper(shell));
    inside.push(saving(shell));
    all(vec![
        workshop(shell, state),
        el("details", "card share", inside),
        printed(shell, state, linked.then_some(whole.as_str()), code),
    ])
}

fn sharing_part(shell: &Shell<'_>, whole: &str, spoken: &str, code: Option<Html>) -> Html {
    let hint: Words = [
        "Perkiraan; rapat anggota yang menentukan. Periksa langkahnya:",
        "Anggaran; mesyuarat agung yang menentukan. Semak langkahnya:",
        "An estimate; the members’ meeting decides. Check the steps:",
    ];
    let message = [spoken, "\n", shell.words(hint), "\n", whole].concat();
    let chat =
        ["https://wa.me/?text=", &utf8_percent_encode(&message, NON_ALPHANUMERIC).to_string()].concat();
    let whatsapp: Words = ["Kirim ke WhatsApp", "Hantar ke WhatsApp", "Send by WhatsApp"];
    let copy_link: Words = ["Salin tautan", "Salin pautan", "Copy the link"];
    let copy_text: Words = ["Salin sebagai teks", "Salin sebagai teks", "Copy as text"];
    let what: Words = [
        "Tautan memuat angka di halaman ini, tanpa nama dan tanpa daftar anggota. Angkanya tidak dikirim ke peladen mana pun.",
        "Pautan memuat angka di halaman ini, tanpa nama dan tanpa senarai ahli. Angkanya tidak dihantar ke mana-mana pelayan.",
        "The link holds the figures of this page, no names and no member list. No server receives them.",
    ];
    let label: Words = ["Tautan halaman ini", "Pautan halaman ini", "Link of this page"];
    let link = html! { <a class="chip-button" href={chat} target="_blank" rel="noopener noreferrer">{ shell.words(whatsapp) }</a> };
    let buttons = vec![
        link,
        button(shell, &browser_action::COPY, copy_link, whole),
        button(shell, &browser_action::COPY, copy_text, &message),
    ];
    let field = html! {
        <label class="field">
            { said("span", "legend-label", shell.words(label)) }
            <span class="box"><input class="address" readonly=true value={whole.to_owned()} /></span>
        </label>
    };
    let code = code.map_or_else(nothing, |code| {
        el("details", "", vec![said("summary", "", shell.words(["Kode QR", "Kod QR", "QR code"])), code])
    });
    all(vec![el("div", "chips", buttons), field, said("p", "hint", shell.words(what)), code])
}

fn paper(shell: &Shell<'_>) -> Html {
    let print: Words = ["Cetak", "Cetak", "Print"];
    let file: Words = ["Simpan berkas", "Simpan fail", "Save a file"];
    let table: Words = ["Tabel untuk Excel (CSV)", "Jadual untuk Excel (CSV)", "Table for Excel (CSV)"];
    let mut buttons = vec![
        button(shell, &browser_action::PRINT, print, ""),
        button(shell, &browser_action::SAVE, file, &file_name(shell, ".json")),
        button(shell, &browser_action::SAVE, table, &file_name(shell, ".csv")),
    ];
    let open: Words = ["Buka berkas", "Buka fail", "Open a file"];
    buttons.push(html! {
        <label class="chip-button file">
            { shell.words(open) }
            <input class="unseen" type="file" accept=".json,application/json" data-do="open" />
        </label>
    });
    el("div", "chips", buttons)
}

/// `kalkulator-koperasi-2026-01-31.csv`.
fn file_name(shell: &Shell<'_>, ending: &str) -> String {
    ["kalkulator-koperasi-", &shell.common.host.today().to_string(), ending].concat()
}

/// What stands on paper only: when, under which rules, and the way back.
fn printed(shell: &Shell<'_>, state: &State, whole: Option<&str>, code: Option<Html>) -> Html {
    let today = number::date(shell.common.host.today(), shell.language());
    let day = number::date(state.rule_date(), shell.language());
    let made: Words = ["Dihitung pada", "Dikira pada", "Calculated on"];
    let line = [shell.words(made), " ", &today, " · ", shell.say(Message::RulesOn), " ", &day].concat();
    let again: Words = ["Buka lagi:", "Buka semula:", "Open again:"];
    let mut inside = vec![said("p", "", line)];
    if let Some(whole) = whole {
        inside.extend(code);
        inside.push(el("p", "small", vec![plain(shell.words(again)), plain(" "), plain(whole.to_owned())]));
    }
    el("div", "printed", inside)
}
