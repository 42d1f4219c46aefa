//! The split of a surplus: what its lines are for, what they are shared by, where the rest of a rounding goes.

use super::language::Language;
use super::say::{Words, say};
use crate::domain::{Basis, Line, Purpose, RemainderRule};

/// What a line is for.
#[must_use]
pub fn purpose(purpose: Purpose, language: Language) -> &'static str {
    let words: Words = match purpose {
        Purpose::Members => ["bagian anggota", "bahagian anggota", "members’ share"],
        Purpose::CapitalReturn => ["jasa modal", "jasa modal", "return on capital"],
        Purpose::PatronageRefund => ["jasa usaha", "jasa usaha", "patronage refund"],
        Purpose::Reserve => ["dana cadangan", "dana rizab", "reserve"],
        Purpose::Board => ["dana pengurus", "dana lembaga", "board fund"],
        Purpose::Supervisors => ["dana pengawas", "dana pengawas", "supervisors’ fund"],
        Purpose::Management => ["dana pengelola", "dana pengurusan", "management fund"],
        Purpose::Employees => ["dana karyawan", "dana pekerja", "employees’ fund"],
        Purpose::Education => ["dana pendidikan", "dana pendidikan", "education fund"],
        Purpose::Social => ["dana sosial", "dana sosial", "social fund"],
        Purpose::WorkArea => {
            ["dana pembangunan daerah kerja", "dana pembangunan kawasan kerja", "work-area development fund"]
        }
        Purpose::Development => ["dana pengembangan", "dana pembangunan", "development fund"],
        Purpose::Environment => ["dana lingkungan", "dana alam sekitar", "environment fund"],
        Purpose::Other => ["dana lain", "dana lain", "other fund"],
    };
    say(words, language)
}

/// What a pool is shared by.
#[must_use]
pub fn basis(basis: Basis, language: Language) -> &'static str {
    let words: Words = match basis {
        Basis::MemberCapital => {
            ["simpanan pokok + wajib", "simpanan pokok + wajib", "principal + mandatory savings"]
        }
        Basis::PrincipalContribution => ["simpanan pokok", "simpanan pokok", "principal savings"],
        Basis::MandatoryContribution => ["simpanan wajib", "simpanan wajib", "mandatory savings"],
        Basis::VoluntarySavings => ["simpanan sukarela", "simpanan sukarela", "voluntary savings"],
        Basis::Transactions => ["transaksi", "urus niaga", "transactions"],
        Basis::Purchases => ["belanja di koperasi", "belian di koperasi", "purchases from the co-op"],
        Basis::Sales => ["setoran ke koperasi", "jualan kepada koperasi", "sales to the co-op"],
        Basis::LoanPrincipal => ["pinjaman", "pinjaman", "loans"],
        Basis::InterestPaid => ["bunga pinjaman", "faedah pinjaman", "loan interest"],
        Basis::PerHead => ["sama rata per anggota", "sama rata bagi setiap anggota", "equally per member"],
        Basis::MembershipYears => ["tahun keanggotaan", "tahun keahlian", "years of membership"],
        Basis::Services => ["pemakaian jasa", "penggunaan perkhidmatan", "services used"],
        Basis::InstalmentsPaid => ["angsuran pokok", "ansuran pokok", "principal repaid"],
    };
    say(words, language)
}

/// What a pool is shared by, as far as it is somebody's: the owner stands where the language wants it.
#[must_use]
pub fn basis_of(of: Basis, owner: &str, language: Language) -> String {
    let name = basis(of, language);
    match name.split_once(' ') {
        _ if owner.is_empty() => name.into(),
        _ if language == Language::English => [owner, " ", name].concat(),
        // What was bought or sold is theirs, not the co-op.
        Some((done, place)) if matches!(of, Basis::Purchases | Basis::Sales) => {
            [done, " ", owner, " ", place].concat()
        }
        _ => [name, " ", owner].concat(),
    }
}

/// A line as it is spoken of: a patronage pool is named with what it is shared by.
#[must_use]
pub fn line(line: Line, language: Language) -> String {
    match (line.purpose, line.basis) {
        (Purpose::PatronageRefund, Some(of)) => patronage(of, language),
        _ => purpose(line.purpose, language).into(),
    }
}

/// A patronage pool, by what it is shared by.
#[must_use]
pub fn patronage(of: Basis, language: Language) -> String {
    let name = purpose(Purpose::PatronageRefund, language);
    if of == Basis::Transactions { name.into() } else { [name, " (", basis(of, language), ")"].concat() }
}

/// A remainder rule.
#[must_use]
pub fn rule(rule: RemainderRule, language: Language) -> &'static str {
    let words: Words = match rule {
        RemainderRule::LargestRemainder => [
            "Sisa terbesar: jumlahnya selalu pas",
            "Baki terbesar: sentiasa tepat",
            "Largest remainder: always adds up",
        ],
        RemainderRule::FloorRestToReserve => [
            "Ke bawah, sisanya ke dana cadangan",
            "Ke bawah, bakinya ke dana rizab",
            "Down, the rest to the reserve",
        ],
        RemainderRule::FloorHundredRestToSocial => [
            "Ke bawah ke Rp100 atau RM1, sisanya ke dana sosial",
            "Ke bawah kepada Rp100 atau RM1, bakinya ke dana sosial",
            "Down to Rp100 or RM1, the rest to the social fund",
        ],
        RemainderRule::HalfUp => [
            "Ke yang terdekat (bisa lebih bayar)",
            "Kepada yang terdekat (boleh terlebih bayar)",
            "To the nearest (may overpay)",
        ],
    };
    say(words, language)
}
