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
            "your capital and participation as a share of the co-op’s own capital",
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
        MembersTerm::AtBeginning => {
            ["jumlah anggota awal tahun", "bilangan anggota awal tahun", "members at the beginning"]
        }
        MembersTerm::Months => [
            "bulan yang dibayar anggota yang tetap",
            "bulan yang dibayar anggota yang kekal",
            "months paid by members who stayed",
        ],
        MembersTerm::Joined(at) => {
            return numbered(
                [
                    "anggota yang masuk, kelompok #",
                    "anggota yang masuk, kumpulan #",
                    "members who joined, group #",
                ],
                at,
            );
        }
        MembersTerm::JoinedMonths(at) => {
            return numbered(
                [
                    "bulan yang dibayar anggota yang masuk, kelompok #",
                    "bulan yang dibayar anggota yang masuk, kumpulan #",
                    "months paid by members who joined, group #",
                ],
                at,
            );
        }
        MembersTerm::Left(at) => {
            return numbered(
                [
                    "anggota yang keluar, kelompok #",
                    "anggota yang keluar, kumpulan #",
                    "members who left, group #",
                ],
                at,
            );
        }
        MembersTerm::LeftMonths(at) => {
            return numbered(
                [
                    "bulan yang dibayar anggota yang keluar, kelompok #",
                    "bulan yang dibayar anggota yang keluar, kumpulan #",
                    "months paid by members who left, group #",
                ],
                at,
            );
        }
        MembersTerm::Stayed => ["anggota yang tetap", "anggota yang kekal", "members who stayed"],
        MembersTerm::AtEnd => {
            ["jumlah anggota akhir tahun", "bilangan anggota akhir tahun", "members at the end"]
        }
        MembersTerm::Opening(of) => {
            return named(
                [
                    "saldo awal # semua anggota",
                    "baki awal # semua anggota",
                    "opening balance of all members’ #",
                ],
                of,
            );
        }
        MembersTerm::PaidIn(of) => {
            return named(
                ["# yang disetor anggota", "# yang dibayar oleh anggota", "# paid in by members"],
                of,
            );
        }
        MembersTerm::Taken(of) => {
            return named(
                [
                    "# yang dikembalikan kepada anggota yang keluar",
                    "# yang dipulangkan kepada anggota yang keluar",
                    "# paid back to members who left",
                ],
                of,
            );
        }
        MembersTerm::Closing(of) => {
            return named(
                [
                    "saldo akhir # semua anggota",
                    "baki akhir # semua anggota",
                    "closing balance of all members’ #",
                ],
                of,
            );
        }
        MembersTerm::ClosingOfBoth => [
            "saldo akhir modal semua anggota",
            "baki akhir modal semua anggota",
            "closing capital of all members",
        ],
    };
    say(words, language).into()
}
