//! Whether a plant is worth it, in words: one for the answer, a sentence for each reason, where it turns.

use super::super::language::Language;
use super::super::number;
use super::super::say::{Words, fill_each, say};
use crate::domain::{
    Currency, Direction, Exact, FeasibilityTerm, InputPath, Outcome, PlantInput, PlantTerm, Reason, ReasonOf,
    Rounding, Ruling, Stands, Step, Term, Unit,
};

/// Writes a figure as the page or the command does.
pub type Write<'a> = dyn Fn(&Step) -> String + 'a;

/// The answer in a word or two.
#[must_use]
pub fn ruling(ruling: Ruling) -> Words {
    match ruling {
        Ruling::Feasible => ["Layak", "Berdaya maju", "Feasible"],
        Ruling::Undecided => ["Belum tentu layak", "Belum pasti berdaya maju", "Not yet clear"],
        Ruling::NotFeasible => ["Tidak layak", "Tidak berdaya maju", "Not feasible"],
    }
}

/// A reason as a sentence with its figures.
#[must_use]
pub fn reason(reason: &Reason, outcome: &Outcome, write: &Write<'_>, language: Language) -> String {
    let found = |term| outcome.figure(term);
    let figure = reason.figure.and_then(found);
    // What is short is told as what is short, not as less than nothing.
    let size = |step: &Step| number::unsigned(&write(step));
    let value = figure.map_or_else(String::new, size);
    let values = match (reason.of, reason.figure) {
        (ReasonOf::Instalments, Some(Term::Feasibility(FeasibilityTerm::Cover(year)))) => {
            let figures = [
                FeasibilityTerm::CashBeforeFinancing,
                FeasibilityTerm::Instalments(year),
                FeasibilityTerm::Left(year),
            ];
            let [cash, due, left] = figures.map(|term| found(Term::Feasibility(term)));
            let told = |step: Option<&Step>| step.map_or_else(String::new, size);
            vec![cash.map_or_else(String::new, write), year.to_string(), told(due), told(left)]
        }
        _ => vec![value],
    };
    let values: Vec<_> = values.iter().map(String::as_str).collect();
    fill_each(say(words(reason), language), &values)
}

fn words(reason: &Reason) -> Words {
    let of_year = matches!(reason.figure, Some(Term::Feasibility(FeasibilityTerm::ExtraOfAll)));
    match (reason.of, reason.stands) {
        (ReasonOf::ExtraMargin, Stands::Against) if of_year => [
            "Semua lini bersama menyisakan # setahun lebih sedikit daripada jual mentah.",
            "Semua barisan bersama memberi # setahun kurang daripada jual mentah.",
            "All lines together leave # a year less than raw sale.",
        ],
        (ReasonOf::ExtraMargin, _) if of_year => [
            "Semua lini bersama menyisakan # setahun lebih banyak daripada jual mentah.",
            "Semua barisan bersama memberi # setahun lebih daripada jual mentah.",
            "All lines together leave # a year more than raw sale.",
        ],
        (ReasonOf::ExtraMargin, Stands::Against) => [
            "Mengolah menyisakan # lebih sedikit daripada jual mentah, setelah semua biaya.",
            "Memproses memberi # kurang daripada jual mentah, selepas semua kos.",
            "After all costs processing leaves # less than raw sale.",
        ],
        (ReasonOf::ExtraMargin, _) => [
            "Mengolah menyisakan # lebih banyak daripada jual mentah, setelah semua biaya.",
            "Memproses memberi # lebih banyak daripada jual mentah, selepas semua kos.",
            "After all costs processing leaves # more than raw sale.",
        ],
        (ReasonOf::Profit, _) => [
            "Dengan harga yang dibayar kepada anggota sekarang, pabrik rugi # setahun.",
            "Dengan harga yang dibayar kepada anggota sekarang, pusat pemprosesan rugi # setahun.",
            "At the price that members are paid now the plant loses # a year.",
        ],
        (ReasonOf::Instalments, Stands::For) => [
            "Kas # setahun membayar angsuran setiap tahun; tahun tersulit (ke-#) # dan bersisa #.",
            "Tunai # setahun membayar ansuran setiap tahun; tahun paling sukar (ke-#) # dan berbaki #.",
            "Cash of # a year pays every instalment; the hardest year (#) asks for # and leaves #.",
        ],
        (ReasonOf::Instalments, Stands::Open) => [
            "Kas # setahun; angsuran tahun ke-# #: kurang #. Terbayar hanya kalau sisa tahun sebelumnya disimpan.",
            "Tunai # setahun; ansuran tahun ke-# #: kurang #. Terbayar hanya jika baki tahun sebelumnya disimpan.",
            "Cash of # a year; instalments of year # #: # short. They are paid only if what earlier years leave is saved.",
        ],
        (ReasonOf::Instalments, Stands::Against) => [
            "Kas # setahun; angsuran tahun ke-# #: kurang #. Sisa tahun lain tidak menutupnya.",
            "Tunai # setahun; ansuran tahun ke-# #: kurang #. Baki tahun lain tidak menampungnya.",
            "Cash of # a year; instalments of year # #: # short. What other years leave does not make up for it.",
        ],
        (ReasonOf::PresentValue, Stands::Against) => [
            "Nilai kini bersih (NPV) # di bawah nol: investasinya tidak kembali dengan tingkat diskonto ini.",
            "Nilai kini bersih (NPV) # di bawah sifar: pelaburan tidak pulang pada kadar diskaun ini.",
            "Net present value (NPV) # below zero: the outlay does not come back at this discount rate.",
        ],
        (ReasonOf::PresentValue, _) => [
            "Nilai kini bersih (NPV) # di atas nol.",
            "Nilai kini bersih (NPV) # di atas sifar.",
            "Net present value (NPV) # above zero.",
        ],
        (ReasonOf::Capacity, Stands::Against) => [
            "Bahkan kalau penuh, pabrik belum menutup biayanya. Kapasitas terpakai sekarang #.",
            "Walaupun penuh, pusat pemprosesan belum menampung kosnya. Kapasiti digunakan sekarang #.",
            "Even full, the plant would not bear its cost. Of its capacity # is used now.",
        ],
        (ReasonOf::Capacity, Stands::Open) => [
            "Bahan yang masuk # dari kapasitas: sebagian tidak dapat diolah.",
            "Bahan yang masuk # daripada kapasiti: sebahagian tidak dapat diproses.",
            "Deliveries are # of the capacity: part of them cannot be processed.",
        ],
        (ReasonOf::Capacity, Stands::For) => {
            ["Kapasitas terpakai #.", "Kapasiti digunakan #.", "Of the capacity # is used."]
        }
        (ReasonOf::Missing(InputPath::Plant(PlantInput::AssetCost)), _) => [
            "Harga pabrik dan mesin belum diisi, jadi keausan dan pembayarannya belum ikut dihitung.",
            "Kos kilang dan mesin belum diisi, jadi susut nilai dan bayarannya belum dikira.",
            "What plant and machines cost is not entered yet, so neither wear nor payment counts.",
        ],
        (ReasonOf::Missing(_), _) => [
            "Harga bahan tanpa diolah belum diisi, jadi belum ada pembandingnya.",
            "Harga bahan tanpa diproses belum diisi, jadi belum ada perbandingannya.",
            "The price of unprocessed raw material is not entered yet, so there is nothing to compare with.",
        ],
    }
}

/// The most or the least that a price may be, as an amount that can be paid: rounded to its own side, it is still enough.
fn bound(step: &Step, term: Term, least: bool, currency: Currency) -> Step {
    let is_small = step.value().compare(&Exact::whole(100)).is_lt();
    let to = if currency == Currency::Idr && !is_small { 100 } else { 1 };
    let direction = if least { Direction::Ceiling } else { Direction::Floor };
    step.clone().rounded(term, Rounding { direction, to })
}

/// Where a reason turns, as a sentence; nothing where that is not known.
#[must_use]
pub fn turning(
    reason: &Reason,
    outcome: &Outcome,
    write: &Write<'_>,
    currency: Currency,
    language: Language,
) -> Option<String> {
    let term = reason.turns?;
    let step = outcome.figure(term)?;
    let helps = reason.stands != Stands::For;
    let words: Words = match (reason.of, reason.turns?) {
        // Nobody can buy for less than nothing.
        (
            _,
            Term::Plant(PlantTerm::HighestPrice(_))
            | Term::Feasibility(FeasibilityTerm::RawPriceForInstalments),
        ) if step.value().is_negative() => {
            return None;
        }
        (ReasonOf::ExtraMargin, _) if helps => [
            "Setara bila harga mentah paling tinggi #.",
            "Setara jika harga mentah paling tinggi #.",
            "It is even where the raw price is at most #.",
        ],
        (ReasonOf::ExtraMargin, _) => [
            "Tidak layak lagi bila harga mentah di atas #.",
            "Tidak berbaloi lagi jika harga mentah melebihi #.",
            "It no longer pays if the raw price is above #.",
        ],
        (ReasonOf::Profit, _) => [
            "Impas bila anggota dibayar paling tinggi #.",
            "Pulang modal jika anggota dibayar paling tinggi #.",
            "It is even where members are paid at most #.",
        ],
        (ReasonOf::Instalments, Term::Feasibility(FeasibilityTerm::ProductPriceForInstalments)) => [
            "Cukup bila harga produk paling rendah #.",
            "Cukup jika harga produk paling rendah #.",
            "It is enough where the product brings at least #.",
        ],
        (ReasonOf::Instalments, _) if helps => [
            "Cukup bila bahan dibeli paling tinggi #.",
            "Cukup jika bahan dibeli paling tinggi #.",
            "It is enough where raw material is bought at # at most.",
        ],
        (ReasonOf::Instalments, _) => [
            "Angsuran tidak terbayar lagi bila bahan dibeli di atas #.",
            "Ansuran tidak terbayar lagi jika bahan dibeli melebihi #.",
            "Instalments are no longer paid if raw material is bought above #.",
        ],
        (ReasonOf::PresentValue, _) if helps => [
            "Baru kembali bila tingkat diskonto paling tinggi # (IRR).",
            "Baru pulang jika kadar diskaun paling tinggi # (IRR).",
            "It comes back where the discount rate is at most # (IRR).",
        ],
        (ReasonOf::PresentValue, _) => [
            "Tidak kembali lagi bila tingkat diskonto di atas # (IRR).",
            "Tidak pulang lagi jika kadar diskaun melebihi # (IRR).",
            "It no longer comes back if the discount rate is above # (IRR).",
        ],
        (ReasonOf::Capacity, _) => {
            ["Biayanya tertutup mulai #.", "Kosnya tertampung mulai #.", "Its cost is borne from # on."]
        }
        (ReasonOf::Missing(_), _) => return None,
    };
    let least = matches!(term, Term::Feasibility(FeasibilityTerm::ProductPriceForInstalments));
    let is_price = step.unit().money == 1 && step.unit() != Unit::MONEY;
    let written = if is_price { write(&bound(step, term, least, currency)) } else { write(step) };
    Some(fill_each(say(words, language), &[&written]))
}
