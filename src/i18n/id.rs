//! Bahasa Indonesia.

use super::explain::Joints;
use super::message::Message;
use crate::domain::{Basis, MathError, Purpose, Refusal, RemainderRule, Remark, Term};
use crate::input::Rejection;

pub(super) static JOINTS: Joints = Joints {
    is: " adalah ",
    namely: ", yaitu ",
    plus: " ditambah ",
    minus: " dikurangi ",
    times: " dikali ",
    over: " dibagi ",
    power: " dipangkatkan ",
    ceiling: ", dibulatkan ke atas ke kelipatan ",
    trial: ", ditemukan dengan mencoba",
    floored: ", dibulatkan ke bawah ke kelipatan ",
    half_up: ", dibulatkan ke kelipatan terdekat dari ",
    fitted: ", dibulatkan supaya semua bagian pas dengan jumlahnya",
    loss: ", karena tahun ini rugi",
    earlier_losses: ", karena rugi tahun-tahun lalu menghabiskan semuanya",
    no_basis: ", karena jumlah seluruhnya nol",
    exempt: ", karena dibebaskan oleh undang-undang",
    given: ", seperti yang diisi",
    decided: ", seperti yang ditetapkan anggota",
};

pub(super) fn message(message: Message) -> &'static str {
    match message {
        Message::Title => "Kalkulator Koperasi",
        Message::Question => "Berapa SHU saya?",
        Message::Intro => {
            "Isi angka dari laporan RAT koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim."
        }
        Message::Country => "Negara",
        Message::Indonesia => "Indonesia",
        Message::Malaysia => "Malaysia",
        Message::Language => "Bahasa",
        Message::Inputs => "Isian",
        Message::Result => "Hasil",
        Message::ByLaws => "Aturan koperasi saya (AD/ART)",
        Message::Answer => "SHU Anda tahun ini",
        Message::AnswerSoFar => "SHU Anda sejauh ini",
        Message::AnswerNone => "Isi angka untuk melihat SHU Anda.",
        Message::StillNeeded => "Belum diisi:",
        Message::ToCorrect => "Perbaiki dulu:",
        Message::DoYouMean => "Maksud Anda:",
        Message::ExampleShown => "Angka bergaris putus adalah contoh:",
        Message::LoadExample => "Lihat contoh",
        Message::StartEmpty => "Mulai kosong",
        Message::Undo => "Kembalikan isian saya",
        Message::FormReplaced => "Isian sebelumnya masih disimpan di halaman ini.",
        Message::SourceLink => "sumber",
        Message::RulesOn => "Aturan per",
        Message::Estimate => "Perkiraan untuk informasi; keputusan ada pada Rapat Anggota",
        Message::NothingSent => "Tidak ada data yang dikirim",
        Message::Crashed => {
            "Maaf, kalkulator berhenti karena kesalahan. Angkanya disembunyikan supaya tidak ada yang memakai angka yang salah. Muat ulang halaman ini untuk mulai lagi."
        }
        Message::Thousand => "ribu",
        Message::Million => "juta",
        Message::Billion => "miliar",
        Message::Chips => "Tambahkan satuan",
        Message::ToAnswer => "SHU Anda",
        Message::ExactValue => "Sebelum dibulatkan:",
        Message::ExampleTag => "angka contoh",
        Message::Unclear => "angkanya punya lebih dari satu arti; pilih salah satu.",
        Message::PartComing => "Sedang dimuat …",
        Message::PartFailed => "Bagian ini belum bisa dimuat. Periksa sambungan Anda.",
        Message::Again => "Coba lagi",
    }
}

pub(super) fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Members => "bagian anggota",
        Purpose::CapitalReturn => "jasa modal",
        Purpose::PatronageRefund => "jasa anggota",
        Purpose::Reserve => "dana cadangan",
        Purpose::Board => "dana pengurus",
        Purpose::Supervisors => "dana pengawas",
        Purpose::Management => "dana pengelola",
        Purpose::Employees => "dana karyawan",
        Purpose::Education => "dana pendidikan",
        Purpose::Social => "dana sosial",
        Purpose::WorkArea => "dana pembangunan daerah kerja",
        Purpose::Development => "dana pengembangan",
        Purpose::Environment => "dana lingkungan",
        Purpose::Other => "dana lain",
    }
}

pub(super) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::MemberCapital => "simpanan pokok + wajib",
        Basis::PrincipalContribution => "simpanan pokok",
        Basis::MandatoryContribution => "simpanan wajib",
        Basis::VoluntarySavings => "simpanan sukarela",
        Basis::Transactions => "transaksi",
        Basis::Purchases => "belanja di koperasi",
        Basis::Sales => "penjualan ke koperasi",
        Basis::LoanPrincipal => "pinjaman",
        Basis::InterestPaid => "bunga pinjaman",
        Basis::InstalmentsPaid => "angsuran pokok",
    }
}

pub(super) fn term(term: Term) -> &'static str {
    match term {
        Term::Surplus => "SHU koperasi",
        Term::Income => "pendapatan",
        Term::Costs => "biaya",
        Term::Share(_) => "persentase #",
        Term::Amount(of) if of.purpose.is_pool() => "# semua anggota",
        Term::Amount(_) => "#",
        Term::Paid(_) => "#, dalam satuan yang bisa dibayar",
        Term::LinesRest => "selisih pembulatan pembagian SHU",
        Term::Unallocated => "SHU yang belum dialokasikan",
        Term::UnallocatedIn(_) => "# yang belum dialokasikan",
        Term::MemberBasis(_) => "# Anda",
        Term::TotalBasis(_) => "# semua",
        Term::MemberBasisSum(_) => "dasar # Anda",
        Term::TotalBasisSum(_) => "dasar # semua",
        Term::NonMemberBasis(_) => "bagian dari bukan anggota",
        Term::NonMemberPart(_) => "# yang tidak dibayarkan karena berasal dari bukan anggota",
        Term::PoolRate(_) => "tingkat #",
        Term::MemberPart(_) => "# Anda",
        Term::MemberPaid(_) => "# Anda yang dibayar",
        Term::MemberTotalExact => "SHU Anda sebelum dibulatkan",
        Term::MemberTotal => "SHU Anda",
        Term::RoundingRest => "selisih pembulatan",
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
        Refusal::Negative => "Tidak boleh kurang dari nol. Hapus tanda minusnya.",
        Refusal::AboveHundred => "Persentase paling banyak 100. Periksa lagi angkanya.",
        Refusal::TooManyDecimals => "Paling banyak dua angka di belakang koma.",
        Refusal::OverAllocatedPercent(_) => {
            "Pembagian melebihi 100%: kelebihan #%. Kurangi salah satu persentase."
        }
        Refusal::OverAllocatedAmount(_) => "Jumlah bagian melebihi SHU sebesar #. Kurangi salah satu bagian.",
        Refusal::PartExceedsWhole => {
            "Bagian tidak boleh melebihi jumlah semua anggota. Periksa kedua angkanya di laporan RAT."
        }
        Refusal::NobodyToPay => "Tidak ada yang dapat dibagi: semua dasarnya nol.",
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
        Refusal::Math(MathError::DivisionByZero) => "Pembaginya nol. Isi angka yang lebih besar dari nol.",
        Refusal::Math(MathError::Overflow) => "Angkanya terlalu besar untuk dihitung di sini.",
        Refusal::Math(MathError::UnlikeUnits) => "Satuan yang berbeda tidak bisa dijumlahkan.",
    }
}

pub(super) fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::Loss => {
            "Tahun ini rugi, jadi tidak ada SHU yang dibagi. Rapat Anggota memutuskan: ditutup dari dana cadangan, atau dibawa ke tahun depan."
        }
        Remark::Unallocated => "Pembagiannya belum 100%: sisanya belum dialokasikan.",
        Remark::UndistributedPool(_) => {
            "#: jumlah semua nol, jadi bagian ini tidak dibagikan kepada siapa pun."
        }
        Remark::NonMembers(_) => "#: sebagian dasarnya dari bukan anggota; bagian itu tidak dibayarkan.",
        Remark::BasisMismatch(..) => {
            "#: # Anda lebih besar daripada jumlah semua. Dasar yang sama harus dipakai di kedua sisi."
        }
        Remark::VoluntaryLeftOut(_) => {
            "Simpanan sukarela tidak dihitung: itu utang koperasi kepada Anda, bukan modal."
        }
        Remark::VoluntaryCounted(_) => {
            "Simpanan sukarela ikut dihitung. Itu pilihan AD/ART: menurut aturan umum simpanan ini utang koperasi, bukan modal."
        }
        Remark::RestTo(_) => "Sisa pembulatan masuk ke #.",
        Remark::Overpays => "Pembulatan ini membayar lebih banyak daripada yang ada; selisihnya ditampilkan.",
        Remark::RestOpen => "Pembulatan ini menyisakan uang yang belum punya tujuan; selisihnya ditampilkan.",
        Remark::SharesLikeFractions => {
            "Semua persentase bersama tidak lebih dari 1%. Kalau maksudnya 5%, tulis 5, bukan 0,05."
        }
        Remark::RuleNotKnown(_) => {
            "Tidak ada aturan yang berlaku tercatat di sini untuk #. Pilih hari yang lebih baru, atau tanyakan aturan hari itu."
        }
        Remark::Rates(_) | Remark::Capital(_) | Remark::Result(_) | Remark::Plant(_) => "",
        Remark::NotTaxed => "SHU yang diterima anggota bukan objek pajak penghasilan.",
    }
}

pub(super) fn rejection(rejection: Rejection) -> &'static str {
    match rejection {
        Rejection::TooLong => "Terlalu panjang untuk satu angka. Tulis angkanya saja.",
        Rejection::ControlCharacter => {
            "Sepertinya lebih dari satu angka yang ditempel. Tempel satu angka saja."
        }
        Rejection::MixedDigits => "Angkanya tercampur dari dua jenis aksara. Tulis ulang dengan satu jenis.",
        Rejection::TwoSigns => "Ada dua tanda minus atau plus. Pakai satu saja.",
        Rejection::PriceTail => "Tanda ,- hanya untuk jumlah uang. Hapus tanda itu.",
        Rejection::WrongCurrency => "Mata uangnya tidak cocok dengan isian ini. Tulis angkanya saja.",
        Rejection::PercentSign => "Ini bukan isian persen. Hapus tanda %.",
        Rejection::Multiplier => "Kata ribu, juta, miliar hanya untuk uang. Tulis angkanya lengkap.",
        Rejection::TooManyDecimals => "Terlalu banyak angka di belakang koma.",
        Rejection::NotWhole => "Isi angka bulat, tanpa koma.",
        Rejection::TooManyDigits => "Paling banyak 15 angka. Apakah ini nomor, bukan jumlah?",
        Rejection::NotANumber => "Ini tidak terbaca sebagai angka. Contoh: 1.500.000 atau 12,5.",
    }
}

pub(super) fn rule(rule: RemainderRule) -> &'static str {
    match rule {
        RemainderRule::LargestRemainder => "Sisa terbesar: jumlahnya selalu pas",
        RemainderRule::FloorRestToReserve => "Ke bawah, sisanya ke dana cadangan",
        RemainderRule::FloorHundredRestToSocial => "Ke bawah ke ratusan, sisanya ke dana sosial",
        RemainderRule::HalfUp => "Ke yang terdekat (bisa lebih bayar)",
    }
}
