//! The capital of all members together, and months by their names.

use super::super::language::Language;
use super::super::number::date;
use super::super::say::{Words, fill, fill_each, say};
use super::items::item;
use crate::domain::{CapitalTerm, Date, MembersTerm};

/// The name of a number of these; nothing for others.
pub(super) fn term(term: CapitalTerm, language: Language) -> Option<String> {
    let words: Words = match term {
        CapitalTerm::OfMembers(term) => return Some(of_members(term, language)),
        CapitalTerm::MonthsFromTo(from, to) => {
            let words = ["bulan dari # sampai #", "bulan dari # hingga #", "months from # to #"];
            return Some(fill_each(say(words, language), &[&month(from, language), &month(to, language)]));
        }
        CapitalTerm::MyParticipation => {
            ["modal penyertaan Anda", "modal penyertaan anda", "your participating capital"]
        }
        CapitalTerm::Held => {
            ["modal dan penyertaan Anda", "modal dan penyertaan anda", "your capital and participation"]
        }
        CapitalTerm::ShareHeld => [
            "modal dan penyertaan Anda dibanding modal sendiri",
            "modal dan penyertaan anda berbanding kumpulan wang anggota",
            "your capital and participation as a share of the own capital",
        ],
        CapitalTerm::StartingCapital => {
            ["modal sendiri saat berdiri", "modal sendiri ketika ditubuhkan", "own capital at the start"]
        }
        CapitalTerm::AboveStart => [
            "modal sendiri di atas modal saat berdiri",
            "modal sendiri melebihi modal ketika ditubuhkan",
            "own capital above that of the start",
        ],
        _ => return None,
    };
    Some(say(words, language).into())
}

/// A month with its year.
fn month(day: Date, language: Language) -> String {
    let text = date(day, language);
    text.split_once(' ').map_or_else(String::new, |(_, month)| month.into())
}

fn of_members(term: MembersTerm, language: Language) -> String {
    let numbered = |words: Words, place: u8| fill(say(words, language), &place.saturating_add(1).to_string());
    let named = |words: Words, of| fill(say(words, language), item(of, language));
    let words: Words = match term {
        MembersTerm::AtBeginning => ["anggota di awal", "ahli pada awal", "members at the beginning"],
        MembersTerm::Months => {
            ["bulan yang dibayar yang tetap", "bulan dibayar yang kekal", "months paid by those who stay"]
        }
        MembersTerm::Joined(at) => {
            return numbered(["yang masuk (#)", "yang masuk (#)", "who joined (#)"], at);
        }
        MembersTerm::JoinedMonths(at) => {
            return numbered(
                [
                    "bulan yang dibayar yang masuk (#)",
                    "bulan dibayar yang masuk (#)",
                    "months paid by those who joined (#)",
                ],
                at,
            );
        }
        MembersTerm::Left(at) => return numbered(["yang keluar (#)", "yang keluar (#)", "who left (#)"], at),
        MembersTerm::LeftMonths(at) => {
            return numbered(
                [
                    "bulan yang dibayar yang keluar (#)",
                    "bulan dibayar yang keluar (#)",
                    "months paid by those who left (#)",
                ],
                at,
            );
        }
        MembersTerm::Stayed => ["anggota awal yang tetap", "ahli awal yang kekal", "members who stayed"],
        MembersTerm::AtEnd => ["anggota di akhir", "ahli pada akhir", "members at the end"],
        MembersTerm::Opening(of) => {
            return named(
                ["saldo awal # semua anggota", "baki awal # semua ahli", "opening balance of # of all"],
                of,
            );
        }
        MembersTerm::PaidIn(of) => {
            return named(
                ["# yang masuk dari anggota", "# yang dibayar masuk oleh ahli", "# paid in by members"],
                of,
            );
        }
        MembersTerm::Taken(of) => {
            return named(
                ["# yang dibawa keluar", "# yang dikeluarkan oleh yang keluar", "# taken by those who left"],
                of,
            );
        }
        MembersTerm::Closing(of) => {
            return named(
                ["saldo akhir # semua anggota", "baki akhir # semua ahli", "closing balance of # of all"],
                of,
            );
        }
        MembersTerm::ClosingOfBoth => [
            "saldo akhir modal semua anggota",
            "baki akhir modal semua ahli",
            "closing capital of all members",
        ],
    };
    say(words, language).into()
}
