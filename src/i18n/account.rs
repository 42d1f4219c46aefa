//! The appropriation account, in the order that a regulator prescribes.

use super::language::Language;
use super::say::{Words, fill, say};
use crate::domain::{AccountTerm, EntryKind, Statutory};

/// A statutory payment.
#[must_use]
pub fn statutory(of: Statutory, language: Language) -> &'static str {
    let words: Words = match of {
        Statutory::Reserve => [
            "Dana Cadangan Wajib (KWRS)",
            "Kumpulan Wang Rizab Statutori (KWRS)",
            "Statutory Reserve Fund (KWRS)",
        ],
        Statutory::Education => [
            "Dana Amanah Pendidikan (KWAPK)",
            "Kumpulan Wang Amanah Pendidikan Koperasi (KWAPK)",
            "Education Trust Fund (KWAPK)",
        ],
        Statutory::Development => [
            "Dana Amanah Pembangunan (KWAPmK)",
            "Kumpulan Wang Amanah Pembangunan Koperasi (KWAPmK)",
            "Development Trust Fund (KWAPmK)",
        ],
    };
    say(words, language)
}

/// What members do with a part of the profit.
#[must_use]
pub fn entry(kind: EntryKind, language: Language) -> &'static str {
    let words: Words = match kind {
        EntryKind::ShareDividend => ["dividen modal syer", "dividen modal syer", "dividend on shares"],
        EntryKind::SubscriptionDividend => {
            ["dividen modal yuran", "dividen modal yuran", "dividend on subscriptions"]
        }
        EntryKind::PatronageRebate => ["rabat anggota", "rebat langganan", "patronage rebate"],
        EntryKind::DepositReturn => ["imbal hasil deposit", "pulangan deposit", "return on deposits"],
        EntryKind::Honorarium => ["honorarium pengurus", "honorarium Anggota Lembaga", "Board honorarium"],
        EntryKind::WelfareFund => ["dana sosial", "kumpulan wang kebajikan", "welfare fund"],
        EntryKind::EqualisationFund => {
            ["dana pemerataan dividen", "kumpulan wang penyamaan dividen", "dividend equalisation fund"]
        }
        EntryKind::RedemptionFund => {
            ["dana penebusan syer", "kumpulan wang penebusan syer", "share redemption fund"]
        }
        EntryKind::Donations => ["sumbangan", "sumbangan dan derma", "donations"],
        EntryKind::Other => ["keperluan lain", "tujuan lain", "other purposes"],
    };
    say(words, language)
}

/// The name of a line of the account.
pub(super) fn account(term: AccountTerm, language: Language) -> String {
    let words: Words = match term {
        AccountTerm::NetProfit => {
            ["laba bersih tahun ini", "untung bersih tahun semasa", "net profit of the year"]
        }
        AccountTerm::OperatingAdjustments => {
            ["koreksi operasi", "pelarasan operasi", "operating adjustments"]
        }
        AccountTerm::Adjusted => {
            ["laba bersih setelah koreksi", "untung bersih selepas pelarasan", "adjusted net profit"]
        }
        AccountTerm::LossBroughtForward => {
            ["rugi tahun lalu", "rugi terkumpul dibawa ke hadapan", "loss brought forward"]
        }
        AccountTerm::AfterLoss => [
            "laba setelah rugi tahun lalu",
            "untung selepas rugi terkumpul",
            "profit after loss brought forward",
        ],
        AccountTerm::StatutoryRate(of) => {
            return fill(say(["persentase #", "kadar #", "rate of #"], language), statutory(of, language));
        }
        AccountTerm::StatutoryPart(of) => return statutory(of, language).into(),
        AccountTerm::ReserveLeft => [
            "KWRS setelah dikurangi dana amanah",
            "KWRS selepas ditolak kumpulan wang amanah",
            "KWRS less the trust funds",
        ],
        AccountTerm::DespiteLossesRate => [
            "batas dividen selama rugi belum dihapus",
            "had dividen selagi kerugian belum dihapus kira",
            "limit of dividends while losses are not written off",
        ],
        AccountTerm::DespiteLosses => [
            "dividen paling banyak selama rugi belum dihapus, dengan persetujuan SKM",
            "dividen paling banyak selagi kerugian belum dihapus kira, dengan kelulusan SKM",
            "most that may be paid as dividend while losses are not written off, with SKM’s approval",
        ],
        AccountTerm::ReserveFund => [
            "saldo KWRS sebelum tahun ini",
            "baki KWRS sebelum pindahan tahun ini",
            "KWRS before this year’s transfer",
        ],
        AccountTerm::SharesAndSubscriptions => {
            ["modal syer dan yuran", "modal syer dan yuran", "shares and subscriptions"]
        }
        AccountTerm::ReserveRatio => [
            "KWRS dibanding modal syer dan yuran",
            "KWRS berbanding modal syer dan yuran",
            "KWRS as a part of shares and subscriptions",
        ],
        AccountTerm::Statutory => ["penyisihan wajib", "pembahagian berkanun", "statutory appropriation"],
        AccountTerm::AfterStatutory => [
            "laba setelah penyisihan wajib",
            "untung selepas pembahagian berkanun",
            "profit after statutory appropriation",
        ],
        AccountTerm::Tax => ["penyisihan pajak", "peruntukan cukai", "provision for tax"],
        AccountTerm::Zakat => ["penyisihan zakat", "peruntukan zakat", "provision for zakat"],
        AccountTerm::ZakatBase => ["dasar zakat", "asas zakat", "what zakat is measured by"],
        AccountTerm::ZakatPercent => ["persentase zakat", "peratusan zakat", "percentage of zakat"],
        AccountTerm::ZakatEstimate => ["taksiran zakat", "anggaran zakat", "estimated zakat"],
        AccountTerm::AfterTax => {
            ["laba setelah pajak dan zakat", "untung selepas cukai dan zakat", "profit after tax and zakat"]
        }
        AccountTerm::Rate(_) => ["persentase #", "kadar #", "rate of #"],
        AccountTerm::ProposedRate(_) => ["persentase usulan #", "kadar cadangan #", "proposed rate of #"],
        AccountTerm::CeilingRate(_) => [
            "batas persentase # tanpa persetujuan",
            "had kadar # tanpa kelulusan",
            "ceiling of # without approval",
        ],
        AccountTerm::Base(_) => ["dasar #", "asas #", "base of #"],
        AccountTerm::Amount(_) => ["#", "#", "#"],
        AccountTerm::Proposed(_) => ["# menurut usulan", "# mengikut cadangan", "# as proposed"],
        AccountTerm::Ceiling(_) => ["batas # tanpa persetujuan", "had # tanpa kelulusan", "# at the ceiling"],
        AccountTerm::Distributed => {
            ["jumlah pembagian lain", "jumlah pembahagian lain", "total of other distributions"]
        }
        AccountTerm::Undistributed => [
            "sisa laba tahun ini",
            "baki untung tahun semasa tidak dibahagi",
            "undistributed balance of the year",
        ],
        AccountTerm::OtherAdjustments => ["koreksi lain", "pelarasan bukan operasi", "other adjustments"],
        AccountTerm::BroughtForward => [
            "laba ditahan dari tahun lalu",
            "keuntungan terkumpul dibawa ke hadapan",
            "accumulated profit brought forward",
        ],
        AccountTerm::CarriedForward => [
            "laba ditahan ke tahun depan",
            "keuntungan terkumpul dihantar ke hadapan",
            "accumulated profit carried forward",
        ],
        AccountTerm::Whole => ["seluruhnya", "keseluruhan", "the whole"],
        AccountTerm::RequiredProfit => [
            "laba bersih yang diperlukan untuk semua ini",
            "untung bersih yang diperlukan untuk semua ini",
            "net profit that all of this needs",
        ],
        AccountTerm::Payout => {
            ["jumlah untuk semua dividen", "jumlah untuk semua dividen", "amount for all dividends"]
        }
        AccountTerm::PayoutRate => [
            "persentase untuk semua modal dari jumlah itu",
            "kadar atas semua modal daripada jumlah itu",
            "rate on all capital that this amount affords",
        ],
        AccountTerm::PayoutPart(_) => ["# dari jumlah itu", "# daripada jumlah itu", "# out of that amount"],
        AccountTerm::PayoutLeft => ["sisa jumlah itu", "baki jumlah itu", "left of that amount"],
        AccountTerm::PromisedRate => {
            ["persentase yang dijanjikan", "kadar yang dijanjikan", "the promised rate"]
        }
        AccountTerm::PromisedDividends => [
            "semua dividen dengan persentase itu",
            "semua dividen pada kadar itu",
            "all dividends at that rate",
        ],
        AccountTerm::RequiredForPromise => [
            "laba bersih yang diperlukan untuk persentase itu",
            "untung bersih yang diperlukan untuk kadar itu",
            "net profit that this rate needs",
        ],
        AccountTerm::AffordableFor(_) => [
            "persentase # yang terjangkau kalau baris lain tetap",
            "kadar # yang mampu dibayar jika baris lain kekal",
            "rate of # that the profit affords while all else stays",
        ],
        AccountTerm::AffordablePart(_) => [
            "# dengan persentase yang terjangkau",
            "# pada kadar yang mampu dibayar",
            "# at the affordable rate",
        ],
        AccountTerm::AffordableRate => [
            "persentase dividen yang terjangkau untuk semua modal",
            "kadar dividen yang mampu dibayar atas semua modal",
            "dividend rate on all capital that the profit affords",
        ],
    };
    fill(say(words, language), term.entry().map_or("", |of| entry(of.kind, language)))
}
