//! Lists of members, and contributions counted by heads and months.

use super::language::Language;
use super::say::{Words, fill, say};
use crate::domain::Term;

/// The name of a number that belongs to one member of a list, by the member's own number; nothing for others.
#[must_use]
pub fn of_member(term: Term, number: &str, language: Language) -> Option<String> {
    let words: Words = match term {
        Term::Weight(_) => ["dasar anggota #", "asas anggota #", "basis of member #"],
        Term::AllocatedPart(_) => ["bagian anggota #", "bahagian anggota #", "part of member #"],
        _ => return None,
    };
    Some(fill(say(words, language), number))
}

/// The name of a number of these; nothing for others.
pub(super) fn term(term: Term, language: Language) -> Option<String> {
    let words: Words = match term {
        Term::MemberCount => ["jumlah anggota", "bilangan anggota", "number of members"],
        Term::Months => ["jumlah bulan", "bilangan bulan", "number of months"],
        Term::PrincipalEach => {
            ["simpanan pokok tiap anggota", "simpanan pokok setiap anggota", "principal savings per member"]
        }
        Term::MandatoryEach => [
            "simpanan wajib tiap anggota sebulan",
            "simpanan wajib setiap anggota sebulan",
            "mandatory savings per member and month",
        ],
        Term::PrincipalAll => [
            "simpanan pokok semua anggota",
            "simpanan pokok semua anggota",
            "principal savings of all members",
        ],
        Term::MandatoryAll => [
            "simpanan wajib semua anggota",
            "simpanan wajib semua anggota",
            "mandatory savings of all members",
        ],
        Term::ContributionsAll => [
            "simpanan pokok dan wajib semua anggota",
            "simpanan pokok dan wajib semua anggota",
            "principal and mandatory savings of all members",
        ],
        Term::AllocatedAmount => ["jumlah yang dibagi", "jumlah yang dibahagi", "amount to split"],
        Term::Weight(place) => {
            let words =
                ["dasar anggota baris ke-#", "asas anggota baris ke-#", "basis of the member in row #"];
            return Some(fill(say(words, language), &place.saturating_add(1).to_string()));
        }
        Term::TotalWeight => ["dasar semua anggota", "asas semua anggota", "basis of all members"],
        Term::AllocatedPart(place) => {
            let words =
                ["bagian anggota baris ke-#", "bahagian anggota baris ke-#", "part of the member in row #"];
            return Some(fill(say(words, language), &place.saturating_add(1).to_string()));
        }
        Term::PaidTogether => ["jumlah yang dibayarkan", "jumlah yang dibayar", "what is paid together"],
        _ => return None,
    };
    Some(say(words, language).into())
}
