//! The fixed texts of the page.

use super::language::Language;
use super::say::{Words, say};

/// Fixed texts of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Message {
    /// Name of the widget.
    Title,
    /// Label of the country switch.
    Country,
    /// Indonesia.
    Indonesia,
    /// Malaysia.
    Malaysia,
    /// Label of the language switch.
    Language,
    /// Name of the inputs, for screen readers.
    Inputs,
    /// Name of the result, for screen readers.
    Result,
    /// Before the list of empty fields.
    StillNeeded,
    /// Above the problems.
    ToCorrect,
    /// Before the readings of an unclear number.
    DoYouMean,
    /// Name of the loaded example.
    ExampleShown,
    /// Loads the example.
    LoadExample,
    /// Empties the form.
    StartEmpty,
    /// Takes the last emptying back.
    Undo,
    /// Shown after the form was emptied or an example loaded.
    FormReplaced,
    /// Link to the source of an example.
    SourceLink,
    /// Before the day whose rules apply.
    RulesOn,
    /// An estimate, for information.
    Estimate,
    /// Nothing is sent.
    NothingSent,
    /// After a failure.
    Crashed,
    /// Chip: thousand.
    Thousand,
    /// Chip: million.
    Million,
    /// Chip: thousand million.
    Billion,
    /// Name of the chips, for screen readers.
    Chips,
    /// Beside a figure that is still the example's.
    ExampleTag,
    /// A number with more than one reading.
    Unclear,
    /// A part of the page is on its way.
    PartComing,
    /// A part of the page could not be had.
    PartFailed,
    /// Asks for it again.
    Again,
}

/// A fixed text.
#[must_use]
pub fn message(message: Message, language: Language) -> &'static str {
    let words: Words = match message {
        Message::Title => ["Kalkulator Koperasi", "Kalkulator Koperasi", "Cooperative Calculator"],
        Message::Country => ["Negara", "Negara", "Country"],
        Message::Indonesia => ["Indonesia", "Indonesia", "Indonesia"],
        Message::Malaysia => ["Malaysia", "Malaysia", "Malaysia"],
        Message::Language => ["Bahasa", "Bahasa", "Language"],
        Message::Inputs => ["Isian", "Input", "Inputs"],
        Message::Result => ["Hasil", "Keputusan", "Result"],
        Message::StillNeeded => ["Belum diisi:", "Belum diisi:", "Still empty:"],
        Message::ToCorrect => ["Perbaiki dulu:", "Betulkan dahulu:", "Please correct:"],
        Message::DoYouMean => ["Maksud Anda:", "Maksud anda:", "Do you mean:"],
        Message::ExampleShown => [
            "Angka bergaris putus adalah contoh:",
            "Angka bergaris putus ialah contoh:",
            "Figures with a dashed border are an example:",
        ],
        Message::LoadExample => ["Lihat contoh", "Lihat contoh", "Show an example"],
        Message::StartEmpty => ["Mulai kosong", "Mula kosong", "Start empty"],
        Message::Undo => ["Kembalikan isian saya", "Kembalikan isian saya", "Bring my figures back"],
        Message::FormReplaced => [
            "Isian sebelumnya masih disimpan di halaman ini.",
            "Isian sebelum ini masih disimpan di halaman ini.",
            "Your earlier figures are still kept on this page.",
        ],
        Message::SourceLink => ["sumber", "sumber", "source"],
        Message::RulesOn => ["Aturan per", "Peraturan pada", "Rules as of"],
        Message::Estimate => [
            "Perkiraan untuk informasi; keputusan ada pada Rapat Anggota",
            "Anggaran untuk makluman; mesyuarat agung yang memutuskan",
            "An estimate for information; the members’ meeting decides",
        ],
        Message::NothingSent => ["Tidak ada data yang dikirim", "Tiada data dihantar", "No data is sent"],
        Message::Crashed => [
            "Maaf, kalkulator berhenti karena kesalahan. Angkanya disembunyikan supaya tidak ada yang memakai angka yang salah. Muat ulang halaman ini untuk mulai lagi.",
            "Maaf, kalkulator terhenti kerana ralat. Angkanya disembunyikan supaya tiada sesiapa menggunakan angka yang salah. Muat semula halaman ini untuk mula lagi.",
            "Sorry, the calculator has stopped because of an error. Its figures are hidden so that nobody uses a wrong one. Reload this page to start again.",
        ],
        Message::Thousand => ["ribu", "ribu", "thousand"],
        Message::Million => ["juta", "juta", "million"],
        Message::Billion => ["miliar", "bilion", "billion"],
        Message::Chips => ["Tambahkan satuan", "Tambah unit", "Add a unit"],
        Message::ExampleTag => ["angka contoh", "angka contoh", "example figure"],
        Message::Unclear => [
            "angkanya belum jelas; pilih yang Anda maksud.",
            "angkanya belum jelas; pilih yang anda maksudkan.",
            "the number is not clear; choose the one you mean.",
        ],
        Message::PartComing => ["Sedang dimuat …", "Sedang dimuatkan …", "Loading …"],
        Message::PartFailed => [
            "Bagian ini belum bisa dimuat. Periksa sambungan Anda.",
            "Bahagian ini belum dapat dimuatkan. Semak sambungan anda.",
            "This part could not be loaded. Check your connection.",
        ],
        Message::Again => ["Coba lagi", "Cuba lagi", "Try again"],
    };
    say(words, language)
}
