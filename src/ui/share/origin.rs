//! What came of figures from elsewhere.

use yew::prelude::*;

use super::opened::Opened;
use crate::data::LibraryCase;
use crate::i18n::Words;
use crate::input::transfer::TransferError;
use crate::ui::action::Action;
use crate::ui::element::{all, button_of, said};
use crate::ui::parts::form::source_link;
use crate::ui::shell::Shell;

const LINK: Words = [
    "Angka di halaman ini berasal dari tautan. Periksa dulu sebelum memakainya. Angka Anda sendiri, kalau ada, kembali dengan “Kembalikan isian saya”.",
    "Angka di halaman ini datang daripada pautan. Semak dahulu sebelum menggunakannya. Angka anda sendiri, jika ada, kembali dengan “Kembalikan isian saya”.",
    "The figures on this page come from a link. Check them before you use them. Your own, if any, come back with “Bring my figures back”.",
];
const FILE: Words = [
    "Angka di halaman ini berasal dari berkas. Angka Anda sendiri, kalau ada, kembali dengan “Kembalikan isian saya”.",
    "Angka di halaman ini datang daripada fail. Angka anda sendiri, jika ada, kembali dengan “Kembalikan isian saya”.",
    "The figures on this page come from a file. Your own, if any, come back with “Bring my figures back”.",
];
const SAVED: Words = [
    "Angka terakhir Anda yang tersimpan di peramban ini.",
    "Angka terakhir anda yang disimpan dalam pelayar ini.",
    "Your last figures, as saved in this browser.",
];
const DAMAGED: Words = [
    "Tautan atau berkas ini rusak atau bukan dari kalkulator ini. Tidak ada yang diubah. Minta dikirim ulang, utuh dari huruf pertama sampai terakhir.",
    "Pautan atau fail ini rosak atau bukan daripada kalkulator ini. Tiada apa yang diubah. Minta dihantar semula, lengkap dari huruf pertama hingga terakhir.",
    "This link or file is damaged or not from this calculator. Nothing was changed. Ask for it again, whole from the first letter to the last.",
];
const NEWER: Words = [
    "Tautan atau berkas ini dibuat oleh versi yang lebih baru. Tidak ada yang diubah. Muat ulang halaman ini, lalu buka lagi.",
    "Pautan atau fail ini dibuat oleh versi yang lebih baharu. Tiada apa yang diubah. Muat semula halaman ini, kemudian buka lagi.",
    "This link or file was made by a newer version. Nothing was changed. Load this page again, then open it once more.",
];
const TOO_LONG: Words = [
    "Teks ini terlalu panjang untuk sebuah tautan kalkulator. Tidak ada yang diubah.",
    "Teks ini terlalu panjang untuk pautan kalkulator. Tiada apa yang diubah.",
    "This text is too long for a link of the calculator. Nothing was changed.",
];

pub(super) fn origin(shell: &Shell<'_>, opened: Opened) -> Html {
    let words = match opened {
        Opened::Link => LINK,
        Opened::File => FILE,
        Opened::Saved => SAVED,
        Opened::Case(case) => return self::case(shell, case),
        Opened::Refused(TransferError::Damaged) => DAMAGED,
        Opened::Refused(TransferError::Newer) => NEWER,
        Opened::Refused(TransferError::TooLong) => TOO_LONG,
    };
    shown(shell, vec![said("span", "", shell.words(words))])
}

/// Whose figures a case has.
fn case(shell: &Shell<'_>, case: &LibraryCase) -> Html {
    let made_up: Words = [
        "Koperasi rekaan untuk latihan; angkanya bukan dari koperasi mana pun.",
        "Koperasi rekaan untuk latihan; angkanya bukan daripada mana-mana koperasi.",
        "A co-op made up for exercises; its figures are nobody’s.",
    ];
    let origin = match case.url {
        Some(address) => source_link(shell, address),
        None => said("span", "", shell.words(made_up)),
    };
    shown(shell, vec![said("b", "", shell.words(case.title)), origin])
}

fn shown(shell: &Shell<'_>, mut parts: Vec<Html>) -> Html {
    let close: Words = ["Tutup", "Tutup", "Close"];
    parts.push(button_of("link", None, shell.press(Action::Noticed), shell.words(close)));
    html! { <div class="notice opened" role="status">{ all(parts) }</div> }
}
