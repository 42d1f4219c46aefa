//! The words of all members together, of months by their names, and of what a co-op's capital must keep to.

use rust_decimal::Decimal;

use super::Language;
use super::capital::{cited, item};
use super::message::fill;
use super::number::{date, money};
use super::rates::{Words, say};
use crate::domain::{CapitalRemark, CapitalTerm, Currency, Date, MembersTerm};

/// The name of a number of these; nothing for others.
pub(super) fn term(term: CapitalTerm, language: Language) -> Option<String> {
    let words: Words = match term {
        CapitalTerm::OfMembers(term) => return Some(of_members(term, language)),
        CapitalTerm::MonthsFromTo(from, to) => {
            let words = ["bulan dari # sampai #", "bulan dari # hingga #", "months from # to #"];
            let from = fill(say(words, language), &month(from, language));
            return Some(fill(&from, &month(to, language)));
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

/// What is to be known of a co-op's own capital by its size and its course; nothing for other remarks.
pub(super) fn remark(remark: CapitalRemark, language: Language) -> Option<String> {
    let (words, source): (Words, _) = match remark {
        CapitalRemark::AuditDue(from, source) => {
            let words = [
                "Modal sendiri mencapai #: koperasi simpan pinjam dan unitnya wajib diaudit akuntan publik (#).",
                "Modal sendiri mencapai #: koperasi simpan pinjam dan unitnya wajib diaudit akauntan awam (#).",
                "The own capital has reached #: savings-and-loan co-ops and units must be audited by a public accountant (#).",
            ];
            let from = money(Decimal::from(from), Currency::Idr);
            return Some(fill(&fill(say(words, language), &from), &cited(source, language)));
        }
        CapitalRemark::BelowStart(source) => (
            [
                "Modal sendiri di bawah modal saat berdiri. Pada koperasi simpan pinjam ini tidak boleh terjadi (#).",
                "Modal sendiri di bawah modal ketika ditubuhkan. Bagi koperasi simpan pinjam ini tidak dibenarkan (#).",
                "The own capital is below what the co-op began with. In a savings-and-loan co-op it must not be (#).",
            ],
            source,
        ),
        CapitalRemark::CapitalFalls(source) => (
            [
                "Yang keluar membawa lebih banyak daripada yang disetor: modal turun. Pada koperasi simpan pinjam modal sendiri tidak boleh di bawah modal saat berdiri (#).",
                "Yang keluar membawa lebih banyak daripada yang dibayar masuk: modal menurun. Bagi koperasi simpan pinjam modal sendiri tidak boleh di bawah modal ketika ditubuhkan (#).",
                "Those who leave take more than is paid in: the capital falls. In a savings-and-loan co-op the own capital must not fall below what it began with (#).",
            ],
            source,
        ),
        _ => return None,
    };
    Some(fill(say(words, language), &cited(source, language)))
}
