//! A surplus shared by ratio: the names of its numbers, and what is to be known of them.
//!
//! # Design
//!
//! *Why are these functions of their own, apart from those for everything?* The widget opens with this page:
//! its visitors do not download the words of the others.

use super::language::Language;
use super::number::date;
use super::say::{Words, capitalised, fill, fill_each, say};
use super::split::{basis, basis_of, line, purpose};
use crate::domain::{Basis, Remark, Term};

/// The name of a number of the first page; of others it has none.
#[must_use]
pub fn sharing_term(term: Term, language: Language) -> String {
    let words: Words = match term {
        Term::Surplus => ["SHU koperasi", "lebihan koperasi", "the co-op’s surplus"],
        Term::Income => ["pendapatan", "pendapatan", "income"],
        Term::Costs => ["biaya", "kos", "costs"],
        Term::Share(_) => ["persentase untuk #", "peratusan untuk #", "percentage for #"],
        Term::Least(_) => ["batas bawah #", "had minimum #", "the least for #"],
        Term::Amount(of) if of.purpose.is_pool() => {
            ["# semua anggota", "# semua anggota", "# for all members"]
        }
        Term::Amount(_) => ["#", "#", "#"],
        Term::Paid(_) => ["# setelah pembulatan", "# selepas pembundaran", "# after rounding"],
        Term::LinesRest => [
            "selisih pembulatan pembagian SHU",
            "beza pembundaran pembahagian lebihan",
            "rounding difference of the split",
        ],
        Term::Unallocated => [
            "SHU di luar pembagian yang diisi",
            "lebihan di luar pembahagian yang diisi",
            "surplus outside the split as entered",
        ],
        Term::UnallocatedIn(_) => [
            "# di luar pembagian yang diisi",
            "# di luar pembahagian yang diisi",
            "# outside the split as entered",
        ],
        Term::MemberBasis(Basis::PerHead) => ["Anda sendiri", "anda sendiri", "yourself"],
        Term::TotalBasis(Basis::PerHead) => ["jumlah anggota", "bilangan anggota", "number of members"],
        Term::MemberBasis(_) => ["Anda", "anda", "your"],
        Term::TotalBasis(_) => ["total #", "jumlah #", "total #"],
        Term::MemberBasisSum(_) => ["dasar Anda untuk #", "asas anda bagi #", "your basis for #"],
        Term::TotalBasisSum(_) => ["total dasar untuk #", "jumlah asas bagi #", "total basis for #"],
        Term::NonMemberBasis(_) => {
            ["bagian dari bukan anggota", "bahagian daripada bukan anggota", "part from non-members"]
        }
        Term::NonMemberPart(_) => [
            "# yang tidak dibayarkan karena berasal dari bukan anggota",
            "# yang tidak dibayar kerana datang daripada bukan anggota",
            "# not paid out because it comes from non-members",
        ],
        Term::PoolRate(_) => {
            ["persentase # dari dasarnya", "peratusan # daripada asasnya", "# as a percentage of its basis"]
        }
        Term::MemberPart(_) => ["# Anda", "# anda", "your #"],
        Term::MemberPaid(_) => ["# Anda yang dibayar", "# anda yang dibayar", "your # as paid"],
        Term::MemberTotalExact => {
            ["SHU Anda sebelum dibulatkan", "SHU anda sebelum dibundarkan", "your SHU before rounding"]
        }
        Term::MemberTotal => ["SHU Anda", "SHU anda", "your SHU"],
        Term::MemberUnpaid => [
            "SHU Anda tahun lalu yang belum dibayar",
            "lebihan anda tahun lalu yang belum dibayar",
            "your surplus of earlier years not paid yet",
        ],
        Term::MemberToPay => ["yang dibayarkan kepada Anda", "yang dibayar kepada anda", "to be paid to you"],
        Term::RoundingRest => ["selisih pembulatan", "beza pembundaran", "rounding difference"],
        Term::MemberCount
        | Term::Months
        | Term::PrincipalEach
        | Term::MandatoryEach
        | Term::PrincipalAll
        | Term::MandatoryAll
        | Term::ContributionsAll
        | Term::AllocatedAmount
        | Term::Weight(_)
        | Term::TotalWeight
        | Term::AllocatedPart(_)
        | Term::PaidTogether
        | Term::Dividend(_)
        | Term::Account(_)
        | Term::Capital(_)
        | Term::Savings(_)
        | Term::Result(_)
        | Term::Tax(_)
        | Term::Process(..)
        | Term::Business(..)
        | Term::Finance(..)
        | Term::Project(_)
        | Term::PlantProject(_)
        | Term::Storage(_)
        | Term::Plant(_)
        | Term::Feasibility(_)
        | Term::Delivery(_)
        | Term::Loan(_)
        | Term::Export(_)
        | Term::Whole
        | Term::Nothing => return String::new(),
    };
    let template = say(words, language);
    match (term, term.line()) {
        (_, Some(of)) => fill(template, &line(of, language)),
        (Term::MemberBasis(of), _) => basis_of(of, template, language),
        (Term::TotalBasis(of), _) => fill(template, basis(of, language)),
        _ => template.into(),
    }
}

/// Something to know about a result of the first page; of others it says nothing.
#[must_use]
pub fn sharing_remark(remark: Remark, language: Language) -> String {
    let words: Words = match remark {
        Remark::Loss => [
            "Tahun ini rugi, jadi tidak ada SHU yang dibagi. Rapat Anggota memutuskan: ditutup dari dana cadangan, atau dibawa ke tahun depan.",
            "Tahun ini rugi, jadi tiada lebihan yang dibahagi. Mesyuarat agung memutuskan: ditampung oleh dana rizab, atau dibawa ke tahun hadapan.",
            "The year ended with a loss, so no surplus is shared. The members’ meeting decides: cover it from the reserve, or carry it to next year.",
        ],
        Remark::Unallocated => [
            "Pembagiannya belum 100%: sisanya belum dialokasikan.",
            "Pembahagiannya belum 100%: bakinya belum diperuntukkan.",
            "The split is below 100%: the rest is not allocated yet.",
        ],
        Remark::UndistributedPool(_) => [
            "#: tidak ada dasar yang bisa dihitung, jadi bagian ini tidak dibagikan kepada siapa pun.",
            "#: tiada asas yang boleh dikira, jadi bahagian ini tidak dibayar kepada sesiapa.",
            "#: there is nothing to share it by, so this pool is paid to nobody.",
        ],
        Remark::NonMembers(_) => [
            "#: sebagian dasarnya dari bukan anggota; bagian itu tidak dibayarkan.",
            "#: sebahagian asasnya daripada bukan anggota; bahagian itu tidak dibayar.",
            "#: part of its basis comes from non-members; that part is not paid out.",
        ],
        Remark::BasisMismatch(..) => [
            "#: angka Anda untuk # lebih besar daripada totalnya. Periksa keduanya, dan apakah dasarnya sama.",
            "#: angka anda bagi # lebih besar daripada jumlahnya. Semak kedua-duanya, dan sama ada asasnya sama.",
            "#: your figure for # is more than the total. Check both, and that they are of the same basis.",
        ],
        Remark::VoluntaryLeftOut(_) => [
            "#: simpanan sukarela tidak dihitung, karena itu utang koperasi kepada Anda, bukan modal.",
            "#: simpanan sukarela tidak dikira, kerana itu hutang koperasi kepada anda, bukan modal.",
            "#: voluntary savings do not count, because the co-op owes them to you; they are not capital.",
        ],
        Remark::VoluntaryCounted(_) => [
            "#: simpanan sukarela ikut dihitung. Itu pilihan AD/ART: menurut aturan umum simpanan ini utang koperasi, bukan modal.",
            "#: simpanan sukarela turut dikira. Itu pilihan undang-undang kecil: menurut peraturan umum simpanan ini hutang koperasi, bukan modal.",
            "#: voluntary savings count here. That is the by-laws’ choice: by the general rule the co-op owes them; they are not capital.",
        ],
        Remark::RestTo(_) => [
            "Sisa pembulatan masuk ke #.",
            "Baki pembundaran masuk ke #.",
            "What rounding leaves over goes to the #.",
        ],
        Remark::Overpays => [
            "Pembulatan ini membayar lebih banyak daripada yang ada; selisihnya ditampilkan.",
            "Pembundaran ini membayar lebih daripada yang ada; bezanya ditunjukkan.",
            "This rounding pays out more than there is; the difference is shown.",
        ],
        Remark::RestOpen => [
            "Pembulatan ini menyisakan uang yang belum ditentukan peruntukannya; selisihnya ditampilkan.",
            "Pembundaran ini meninggalkan baki yang belum ada tujuan; bezanya ditunjukkan.",
            "This rounding leaves money without a destination; the difference is shown.",
        ],
        Remark::SharesLikeFractions => [
            "Jumlah semua persentase tidak lebih dari 1%. Kalau maksudnya 5%, tulis 5.",
            "Jumlah semua peratusan tidak melebihi 1%. Jika maksudnya 5%, tulis 5.",
            "All percentages together are not more than 1%. If 5% is meant, write 5.",
        ],
        Remark::RuleNotKnown(_) => [
            "Untuk # tidak ada aturan yang tercatat di sini. Pilih hari lain, atau tanyakan aturan hari itu.",
            "Bagi # tiada peraturan dalam rekod di sini. Pilih hari lain, atau tanya peraturan hari itu.",
            "No rule in force is on record here for #. Choose another day, or ask for the rule of that day.",
        ],
        Remark::Rates(_)
        | Remark::Capital(_)
        | Remark::Result(_)
        | Remark::Plant(_)
        | Remark::Delivery(_) => return String::new(),
        Remark::TaxedAsDividend => [
            "Pada tahun itu SHU yang diterima anggota masih kena pajak penghasilan seperti dividen; pajaknya belum dikurangi di sini.",
            "Pada tahun itu lebihan (SHU) yang diterima anggota masih dikenakan cukai seperti dividen; cukainya belum ditolak di sini.",
            "In that year members still paid income tax on SHU as on a dividend; it is not taken off here.",
        ],
        Remark::NotTaxed => [
            "SHU yang diterima anggota bukan objek pajak penghasilan.",
            "SHU yang diterima anggota tidak dikenakan cukai pendapatan.",
            "Members pay no income tax on SHU they receive.",
        ],
    };
    let template = say(words, language);
    let named = |of| capitalised(&line(of, language));
    match (remark, remark.line()) {
        (Remark::BasisMismatch(of, part), _) => fill_each(template, &[&named(of), basis(part, language)]),
        (_, Some(of)) => fill(template, &named(of)),
        (Remark::RestTo(fund), _) => fill(template, purpose(fund, language)),
        (Remark::RuleNotKnown(day), _) => fill(template, &date(day, language)),
        _ => template.into(),
    }
}
