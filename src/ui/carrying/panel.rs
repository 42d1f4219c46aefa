//! Everything to share, print and save the page with.
//!
//! What a press does is done by the loader's side of the widget, by the `data-do` of an element: it is the one that
//! has the clipboard, files and the printer.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use yew::prelude::*;

use super::form::{link, rule_date};
use super::picture::picture;
use super::workshop::workshop;
use crate::i18n::{Message, Words, number};
use crate::ui::element::{all, el, nothing, plain, said};
use crate::ui::sharing;
use crate::ui::view::{Shell, View};

/// A button that the loader acts on.
struct Deed {
    what: &'static str,
    label: Words,
    /// What it says for two seconds afterwards, and when it was refused.
    done: Words,
    failed: Words,
}

const COPIED: Words = ["Tersalin", "Disalin", "Copied"];
const NOT_COPIED: Words = [
    "Tidak bisa disalin di sini: pilih teksnya dan salin sendiri",
    "Tidak dapat disalin di sini: pilih teks dan salin sendiri",
    "Cannot copy here: select the text and copy it yourself",
];
const SAVED: Words = ["Tersimpan", "Disimpan", "Saved"];
const NOT_SAVED: Words = [
    "Tidak bisa disimpan di sini: pakai tautan",
    "Tidak dapat disimpan di sini: guna pautan",
    "Cannot save here: use the link",
];

pub(super) fn panel(shell: &Shell<'_>) -> Html {
    if shell.state.opening.is_some() {
        return nothing();
    }
    let text = link(shell);
    let address = shell.state.host.get("address");
    let whole = [address, "#k=", &text].concat();
    let linked = !text.is_empty() && !address.is_empty();
    let title: Words = ["Bagikan, cetak, simpan", "Kongsi, cetak, simpan", "Share, print, save"];
    let mut inside = vec![said("summary", "", shell.words(title))];
    if linked {
        inside.push(sharing_part(shell, &whole));
    }
    inside.push(paper(shell));
    inside.push(saving(shell));
    all(vec![
        workshop(shell),
        el("details", "card share", inside),
        printed(shell, linked.then_some(whole.as_str())),
    ])
}

/// The answer as a sentence, for a chat.
fn message(shell: &Shell<'_>, whole: &str) -> String {
    let spoken = if shell.state.workshop.exercise {
        String::new()
    } else if shell.state.is_first() {
        sharing::spoken_answer(&View::new(*shell))
    } else {
        shell.state.sheet().map_or_else(String::new, |sheet| sheet.spoken(shell))
    };
    let hint: Words = [
        "Perkiraan; rapat anggota yang menentukan. Periksa langkahnya:",
        "Anggaran; mesyuarat agung yang menentukan. Semak langkahnya:",
        "An estimate; the members’ meeting decides. Check the steps:",
    ];
    [spoken.as_str(), "\n", shell.words(hint), "\n", whole].concat()
}

fn sharing_part(shell: &Shell<'_>, whole: &str) -> Html {
    let message = message(shell, whole);
    let chat =
        ["https://wa.me/?text=", &utf8_percent_encode(&message, NON_ALPHANUMERIC).to_string()].concat();
    let whatsapp: Words = ["Kirim ke WhatsApp", "Hantar ke WhatsApp", "Send by WhatsApp"];
    let copy_link = Deed {
        what: "copy",
        label: ["Salin tautan", "Salin pautan", "Copy the link"],
        done: COPIED,
        failed: NOT_COPIED,
    };
    let copy_text = Deed {
        what: "copy",
        label: ["Salin sebagai teks", "Salin sebagai teks", "Copy as text"],
        done: COPIED,
        failed: NOT_COPIED,
    };
    let what: Words = [
        "Tautan memuat angka di halaman ini, tanpa nama dan tanpa daftar anggota. Angkanya tidak dikirim ke peladen mana pun.",
        "Pautan memuat angka di halaman ini, tanpa nama dan tanpa senarai ahli. Angkanya tidak dihantar ke mana-mana pelayan.",
        "The link holds the figures of this page, no names and no member list. No server receives them.",
    ];
    let label: Words = ["Tautan halaman ini", "Pautan halaman ini", "Link of this page"];
    let qr: Words = [
        "Kode QR: arahkan kamera ponsel ke sini",
        "Kod QR: halakan kamera telefon ke sini",
        "QR code: point a phone’s camera here",
    ];
    let link = html! { <a class="chip-button" href={chat} target="_blank" rel="noopener noreferrer">{ shell.words(whatsapp) }</a> };
    let buttons = vec![link, deed(shell, &copy_link, whole), deed(shell, &copy_text, &message)];
    let field = html! {
        <label class="field">
            { said("span", "legend-label", shell.words(label)) }
            <span class="box"><input class="address" readonly=true value={whole.to_owned()} /></span>
        </label>
    };
    let code = picture(whole, shell.words(qr)).map_or_else(nothing, |code| {
        el("details", "", vec![said("summary", "", shell.words(["Kode QR", "Kod QR", "QR code"])), code])
    });
    all(vec![el("div", "chips", buttons), field, said("p", "hint", shell.words(what)), code])
}

fn paper(shell: &Shell<'_>) -> Html {
    let deeds = [
        (
            Deed { what: "print", label: ["Cetak", "Cetak", "Print"], done: SAVED, failed: NOT_SAVED },
            String::new(),
        ),
        (
            Deed {
                what: "save",
                label: ["Simpan berkas", "Simpan fail", "Save a file"],
                done: SAVED,
                failed: NOT_SAVED,
            },
            file_name(shell, ".json"),
        ),
        (
            Deed {
                what: "save",
                label: ["Tabel untuk Excel (CSV)", "Jadual untuk Excel (CSV)", "Table for Excel (CSV)"],
                done: SAVED,
                failed: NOT_SAVED,
            },
            file_name(shell, ".csv"),
        ),
    ];
    let mut buttons: Vec<_> = deeds.iter().map(|(what, text)| deed(shell, what, text)).collect();
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
    ["kalkulator-koperasi-", &shell.state.host.today().to_string(), ending].concat()
}

/// Whether the figures stay in this browser, where the host page offers it.
fn saving(shell: &Shell<'_>) -> Html {
    let keeping = shell.state.host.get("keeping");
    if keeping.is_empty() {
        return nothing();
    }
    let label: Words = [
        "Simpan angka di peramban ini, supaya ada lagi saat halaman dibuka kembali",
        "Simpan angka dalam pelayar ini, supaya ada semula apabila halaman dibuka lagi",
        "Keep the figures in this browser, so that they are there when the page is opened again",
    ];
    let hint: Words = match keeping {
        "denied" => [
            "Peramban ini tidak mengizinkan penyimpanan di sini. Perhitungan tetap jalan; simpan sebagai berkas atau tautan.",
            "Pelayar ini tidak membenarkan penyimpanan di sini. Pengiraan tetap berjalan; simpan sebagai fail atau pautan.",
            "This browser does not allow saving here. The calculation goes on; save a file or a link instead.",
        ],
        "full" => [
            "Penyimpanan peramban penuh: angka terakhir belum tersimpan. Simpan sebagai berkas atau tautan.",
            "Storan pelayar penuh: angka terakhir belum disimpan. Simpan sebagai fail atau pautan.",
            "The browser’s storage is full: the last figures are not saved. Save a file or a link instead.",
        ],
        "damaged" => [
            "Simpanan lama rusak dan disisihkan, tidak dihapus. Yang baru disimpan terpisah.",
            "Simpanan lama rosak dan diketepikan, tidak dipadam. Yang baharu disimpan berasingan.",
            "What was saved before is damaged; it was set aside, not deleted. New figures are saved apart from it.",
        ],
        "newer" => [
            "Simpanan ini dibuat oleh versi yang lebih baru dan dibiarkan. Muat ulang halaman.",
            "Simpanan ini dibuat oleh versi yang lebih baharu dan dibiarkan. Muat semula halaman.",
            "What is saved was made by a newer version and is left as it is. Load the page again.",
        ],
        _ => [
            "Hanya di perangkat ini, tidak dikirim. Peramban bisa menghapusnya, misalnya setelah lama tidak dibuka.",
            "Hanya pada peranti ini, tidak dihantar. Pelayar boleh memadamnya, misalnya selepas lama tidak dibuka.",
            "Only on this device, not sent. The browser may erase it, for instance after a long time without a visit.",
        ],
    };
    let forget = Deed {
        what: "forget",
        label: ["Hapus semua yang tersimpan", "Padam semua simpanan", "Remove everything saved"],
        done: ["Terhapus", "Dipadam", "Removed"],
        failed: NOT_SAVED,
    };
    let checked = matches!(keeping, "on" | "full" | "damaged");
    let off = matches!(keeping, "denied" | "newer");
    let check = html! { <input type="checkbox" data-do="keep" {checked} disabled={off} /> };
    all(vec![
        el("label", "check", vec![check, said("span", "", shell.words(label))]),
        said("p", "hint", shell.words(hint)),
        if keeping == "off" { nothing() } else { deed(shell, &forget, "") },
    ])
}

/// A button that the loader acts on; `text` is what it is about.
fn deed(shell: &Shell<'_>, deed: &Deed, text: &str) -> Html {
    html! {
        <button
            type="button"
            class="chip-button"
            data-do={deed.what}
            data-text={text.to_owned()}
            data-name={text.to_owned()}
            data-done={shell.words(deed.done)}
            data-failed={shell.words(deed.failed)}
        >{ shell.words(deed.label) }</button>
    }
}

/// What stands on paper only: when, under which rules, and the way back.
fn printed(shell: &Shell<'_>, whole: Option<&str>) -> Html {
    let today = number::date(shell.state.host.today(), shell.language());
    let day = number::date(rule_date(shell.state), shell.language());
    let made: Words = ["Dihitung pada", "Dikira pada", "Calculated on"];
    let line = [shell.words(made), " ", &today, " · ", shell.say(Message::RulesOn), " ", &day].concat();
    let again: Words = ["Buka lagi:", "Buka semula:", "Open again:"];
    let mut inside = vec![said("p", "", line)];
    if let Some(whole) = whole {
        inside.extend(picture(whole, ""));
        inside.push(el("p", "small", vec![plain(shell.words(again)), plain(" "), plain(whole.to_owned())]));
    }
    el("div", "printed", inside)
}
