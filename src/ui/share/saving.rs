//! Saving in this browser, as far as the host page offers it.

use yew::prelude::*;

use super::browser_action::{self, button};
use crate::i18n::Words;
use crate::ui::element::{all, el, nothing, said};
use crate::ui::shell::Shell;

/// Whether the figures stay in this browser, where the host page offers it.
pub(super) fn saving(shell: &Shell<'_>) -> Html {
    let keeping = shell.common.host.get("keeping");
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
    let forget: Words = ["Hapus semua yang tersimpan", "Padam semua simpanan", "Remove everything saved"];
    let checked = matches!(keeping, "on" | "full" | "damaged");
    let off = matches!(keeping, "denied" | "newer");
    let check = html! { <input type="checkbox" data-do="keep" {checked} disabled={off} /> };
    all(vec![
        el("label", "check", vec![check, said("span", "", shell.words(label))]),
        said("p", "hint", shell.words(hint)),
        if keeping == "off" { nothing() } else { button(shell, &browser_action::FORGET, forget, "") },
    ])
}
