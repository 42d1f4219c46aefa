//! Bahasa Melayu.

use super::explain::Joints;
use super::message::Message;
use crate::domain::{Basis, MathError, Purpose, Refusal, RemainderRule, Remark, Term};
use crate::input::Rejection;

pub(super) static JOINTS: Joints = Joints {
    is: " ialah ",
    namely: ", iaitu ",
    plus: " ditambah ",
    minus: " ditolak ",
    times: " didarab ",
    over: " dibahagi ",
    power: " kuasa ",
    ceiling: ", dibundarkan ke atas kepada gandaan ",
    trial: ", ditemui dengan mencuba",
    floored: ", dibundarkan ke bawah kepada gandaan ",
    half_up: ", dibundarkan kepada gandaan terdekat ",
    fitted: ", dibundarkan supaya semua bahagian sama dengan jumlahnya",
    loss: ", kerana tahun ini rugi",
    earlier_losses: ", kerana rugi terkumpul menghabiskan semuanya",
    no_basis: ", kerana jumlah keseluruhannya sifar",
    exempt: ", kerana dikecualikan oleh undang-undang",
    given: ", seperti yang diisi",
    decided: ", seperti yang ditetapkan ahli",
};

pub(super) fn message(message: Message) -> &'static str {
    match message {
        Message::Title => "Kalkulator Koperasi",
        Message::Question => "Berapa SHU saya?",
        Message::Intro => {
            "Isi angka daripada laporan mesyuarat agung koperasi anda. Semuanya dikira di peranti ini; tiada apa-apa dihantar."
        }
        Message::Country => "Negara",
        Message::Indonesia => "Indonesia",
        Message::Malaysia => "Malaysia",
        Message::Language => "Bahasa",
        Message::Inputs => "Input",
        Message::Result => "Keputusan",
        Message::ByLaws => "Peraturan koperasi saya (AD/ART)",
        Message::Answer => "SHU anda tahun ini",
        Message::AnswerSoFar => "SHU anda setakat ini",
        Message::AnswerNone => "Isi angka untuk melihat SHU anda.",
        Message::StillNeeded => "Belum diisi:",
        Message::ToCorrect => "Betulkan dahulu:",
        Message::DoYouMean => "Maksud anda:",
        Message::ExampleShown => "Angka bergaris putus ialah contoh:",
        Message::LoadExample => "Lihat contoh",
        Message::StartEmpty => "Mula kosong",
        Message::Undo => "Kembalikan isian saya",
        Message::FormReplaced => "Isian sebelum ini masih disimpan di halaman ini.",
        Message::SourceLink => "sumber",
        Message::RulesOn => "Peraturan pada",
        Message::Estimate => "Anggaran untuk makluman; mesyuarat ahli yang memutuskan",
        Message::NothingSent => "Tiada data dihantar",
        Message::Crashed => {
            "Maaf, kalkulator terhenti kerana ralat. Angkanya disembunyikan supaya tiada sesiapa menggunakan angka yang salah. Muat semula halaman ini untuk mula lagi."
        }
        Message::Thousand => "ribu",
        Message::Million => "juta",
        Message::Billion => "bilion",
        Message::Chips => "Tambah unit",
        Message::ToAnswer => "SHU anda",
        Message::ExactValue => "Sebelum dibundarkan:",
        Message::ExampleTag => "angka contoh",
        Message::Unclear => "angkanya mempunyai lebih daripada satu maksud; pilih satu.",
        Message::PartComing => "Sedang dimuatkan …",
        Message::PartFailed => "Bahagian ini belum dapat dimuatkan. Semak sambungan anda.",
        Message::Again => "Cuba lagi",
    }
}

pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Members => "bahagian ahli",
        Purpose::CapitalReturn => "pulangan modal",
        Purpose::PatronageRefund => "pulangan urus niaga",
        Purpose::Reserve => "dana rizab",
        Purpose::Board => "dana lembaga",
        Purpose::Supervisors => "dana pengawas",
        Purpose::Management => "dana pengurusan",
        Purpose::Employees => "dana pekerja",
        Purpose::Education => "dana pendidikan",
        Purpose::Social => "dana sosial",
        Purpose::WorkArea => "dana pembangunan kawasan kerja",
        Purpose::Development => "dana pembangunan",
        Purpose::Environment => "dana alam sekitar",
        Purpose::Other => "dana lain",
    }
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::MemberCapital => "simpanan pokok + wajib",
        Basis::PrincipalContribution => "simpanan pokok",
        Basis::MandatoryContribution => "simpanan wajib",
        Basis::VoluntarySavings => "simpanan sukarela",
        Basis::Transactions => "urus niaga",
        Basis::Purchases => "belian di koperasi",
        Basis::Sales => "jualan kepada koperasi",
        Basis::LoanPrincipal => "pinjaman",
        Basis::InterestPaid => "faedah pinjaman",
        Basis::InstalmentsPaid => "ansuran pokok",
    }
}

pub(super) fn term(term: Term) -> &'static str {
    match term {
        Term::Surplus => "SHU koperasi",
        Term::Income => "pendapatan",
        Term::Costs => "kos",
        Term::Share(_) => "peratusan #",
        Term::Amount(of) if of.purpose.is_pool() => "# semua ahli",
        Term::Amount(_) => "#",
        Term::Paid(_) => "#, dalam unit yang boleh dibayar",
        Term::LinesRest => "beza pembundaran pembahagian lebihan",
        Term::Unallocated => "lebihan yang belum diperuntukkan",
        Term::UnallocatedIn(_) => "# yang belum diperuntukkan",
        Term::MemberBasis(_) => "# anda",
        Term::TotalBasis(_) => "# semua",
        Term::MemberBasisSum(_) => "asas # anda",
        Term::TotalBasisSum(_) => "asas # semua",
        Term::NonMemberBasis(_) => "bahagian daripada bukan ahli",
        Term::NonMemberPart(_) => "# yang tidak dibayar kerana datang daripada bukan ahli",
        Term::PoolRate(_) => "kadar #",
        Term::MemberPart(_) => "# anda",
        Term::MemberPaid(_) => "# anda yang dibayar",
        Term::MemberTotalExact => "SHU anda sebelum dibundarkan",
        Term::MemberTotal => "SHU anda",
        Term::RoundingRest => "beza pembundaran",
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
        | Term::Storage(_)
        | Term::Plant(_)
        | Term::Whole
        | Term::Nothing => "",
    }
}

pub(super) fn refusal(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Negative => "Tidak boleh kurang daripada sifar. Buang tanda tolaknya.",
        Refusal::AboveHundred => "Peratusan paling banyak 100. Semak semula angkanya.",
        Refusal::TooManyDecimals => "Paling banyak dua tempat perpuluhan.",
        Refusal::OverAllocatedPercent(_) => {
            "Pembahagian melebihi 100%: lebihan #%. Kurangkan salah satu peratusan."
        }
        Refusal::OverAllocatedAmount(_) => {
            "Jumlah bahagian melebihi SHU sebanyak #. Kurangkan salah satu bahagian."
        }
        Refusal::PartExceedsWhole => {
            "Bahagian tidak boleh melebihi jumlah semua ahli. Semak kedua-dua angka dalam laporan tahunan."
        }
        Refusal::NobodyToPay => "Tiada yang dapat dibahagi: semua asasnya sifar.",
        Refusal::UnknownVersion(_)
        | Refusal::SaidTwice
        | Refusal::TooDeep
        | Refusal::TooMany
        | Refusal::BasisAndLines
        | Refusal::SameNumber
        | Refusal::FractionAboveOne
        | Refusal::PartsOfUnit
        | Refusal::MonthOutsideYear
        | Refusal::NoSuchMonth
        | Refusal::DayOutsideYear
        | Refusal::NotAYear
        | Refusal::NoSuchYear
        | Refusal::MonthsNotInOrder
        | Refusal::PaidBackTooMuch
        | Refusal::NotPositive
        | Refusal::NoMonths
        | Refusal::BandsNotRising
        | Refusal::YearsOutOfRange
        | Refusal::NoSuchProduct
        | Refusal::TooManyMonths
        | Refusal::GraceTooLong
        | Refusal::PartExceedsPrice
        | Refusal::YearsOfProject
        | Refusal::NothingLeft
        | Refusal::ReserveBelowTrustFunds => "",
        Refusal::Math(MathError::DivisionByZero) => {
            "Pembahaginya sifar. Isi angka yang lebih besar daripada sifar."
        }
        Refusal::Math(MathError::Overflow) => "Angkanya terlalu besar untuk dikira di sini.",
        Refusal::Math(MathError::UnlikeUnits) => "Unit yang berbeza tidak boleh dijumlahkan.",
    }
}

pub(super) fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::Loss => {
            "Tahun ini rugi, jadi tiada SHU yang dibahagi. Mesyuarat ahli memutuskan: ditanggung oleh dana rizab, atau dibawa ke tahun hadapan."
        }
        Remark::Unallocated => "Pembahagiannya belum 100%: bakinya belum diperuntukkan.",
        Remark::UndistributedPool(_) => {
            "#: jumlah semua sifar, jadi bahagian ini tidak dibayar kepada sesiapa."
        }
        Remark::NonMembers(_) => "#: sebahagian asasnya daripada bukan ahli; bahagian itu tidak dibayar.",
        Remark::BasisMismatch(..) => {
            "#: # anda lebih besar daripada jumlah semua. Asas yang sama mesti digunakan di kedua-dua belah."
        }
        Remark::VoluntaryLeftOut(_) => {
            "Simpanan sukarela tidak dikira: itu hutang koperasi kepada anda, bukan modal."
        }
        Remark::VoluntaryCounted(_) => {
            "Simpanan sukarela turut dikira. Itu pilihan AD/ART: menurut peraturan umum simpanan ini hutang koperasi, bukan modal."
        }
        Remark::RestTo(_) => "Baki pembundaran masuk ke #.",
        Remark::Overpays => "Pembundaran ini membayar lebih daripada yang ada; bezanya ditunjukkan.",
        Remark::RestOpen => "Pembundaran ini meninggalkan baki yang belum ada tujuan; bezanya ditunjukkan.",
        Remark::SharesLikeFractions => {
            "Semua peratusan bersama tidak melebihi 1%. Jika maksudnya 5%, tulis 5, bukan 0.05."
        }
        Remark::RuleNotKnown(_) => {
            "Tiada peraturan yang berkuat kuasa dalam rekod di sini bagi #. Pilih hari yang lebih baharu, atau tanya peraturan hari itu."
        }
        Remark::Rates(_) | Remark::Capital(_) | Remark::Result(_) | Remark::Plant(_) => "",
        Remark::NotTaxed => "SHU yang diterima ahli tidak dikenakan cukai pendapatan.",
    }
}

pub(super) fn rejection(rejection: Rejection) -> &'static str {
    match rejection {
        Rejection::TooLong => "Terlalu panjang untuk satu angka. Tulis angkanya sahaja.",
        Rejection::ControlCharacter => {
            "Nampaknya lebih daripada satu angka ditampal. Tampal satu angka sahaja."
        }
        Rejection::MixedDigits => {
            "Angkanya bercampur daripada dua jenis tulisan. Tulis semula dengan satu jenis."
        }
        Rejection::TwoSigns => "Ada dua tanda tolak atau tambah. Guna satu sahaja.",
        Rejection::PriceTail => "Tanda ,- hanya untuk jumlah wang. Buang tanda itu.",
        Rejection::WrongCurrency => "Mata wangnya tidak sepadan dengan isian ini. Tulis angkanya sahaja.",
        Rejection::PercentSign => "Ini bukan isian peratus. Buang tanda %.",
        Rejection::Multiplier => {
            "Perkataan ribu, juta, bilion hanya untuk wang. Tulis angkanya dengan lengkap."
        }
        Rejection::TooManyDecimals => "Terlalu banyak tempat perpuluhan.",
        Rejection::NotWhole => "Isi nombor bulat, tanpa perpuluhan.",
        Rejection::TooManyDigits => "Paling banyak 15 angka. Adakah ini nombor pengenalan, bukan jumlah?",
        Rejection::NotANumber => "Ini tidak dapat dibaca sebagai angka. Contoh: 1500000 atau 12,5.",
    }
}

pub(super) fn rule(rule: RemainderRule) -> &'static str {
    match rule {
        RemainderRule::LargestRemainder => "Baki terbesar: jumlahnya sentiasa tepat",
        RemainderRule::FloorRestToReserve => "Ke bawah, bakinya ke dana rizab",
        RemainderRule::FloorHundredRestToSocial => "Ke bawah kepada ratusan, bakinya ke dana sosial",
        RemainderRule::HalfUp => "Kepada yang terdekat (boleh terlebih bayar)",
    }
}
