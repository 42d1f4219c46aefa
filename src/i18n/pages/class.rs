//! "Kelas": a class without a server.

use crate::class::Fault;
use crate::i18n::say::Words;

/// The question that the page answers.
pub const QUESTION: Words =
    ["Apa yang sudah dipahami kelas?", "Apa yang sudah difahami kelas?", "What has the class understood?"];
/// How a class goes, and what it is not.
pub const INTRO: Words = [
    "Peserta menghitung di ponselnya; hasilnya kembali sebagai kode pendek. Tanpa jaringan, tanpa nama. Ini latihan, bukan bukti.",
    "Peserta mengira di telefonnya; hasilnya kembali sebagai kod pendek. Tanpa rangkaian, tanpa nama. Ini latihan, bukan bukti.",
    "Participants calculate on their phones; what they find comes back as a short code. No network, no names. It is practice, not proof.",
];
/// That codes prove nothing.
pub const PRACTICE: Words = [
    "Latihan, bukan bukti: kode dapat diberitahukan kepada teman sebelah.",
    "Latihan, bukan bukti: kod boleh diberitahukan kepada rakan sebelah.",
    "Practice, not proof: a code can be told to a neighbour.",
];
/// How many seats there are.
pub const SEATS: [Words; 2] = [
    ["Jumlah peserta", "Bilangan peserta", "Number of participants"],
    ["1 sampai 60; kosong berarti 40", "1 hingga 60; kosong bermaksud 40", "1 to 60; empty means 40"],
];
/// Where somebody sits.
pub const SEAT: [Words; 2] = [
    ["Nomor kursi Anda", "Nombor kerusi anda", "Your seat number"],
    ["1 sampai 60", "1 hingga 60", "1 to 60"],
];
/// What somebody found.
pub const ANSWER: [Words; 2] = [["Jawaban Anda", "Jawapan anda", "Your answer"], ["", "", ""]];
/// Above the exercises.
pub const EXERCISES: Words = ["Latihan", "Latihan", "Exercises"];
/// Said of what is picked.
pub const PICKED: Words = ["# latihan dipilih", "# latihan dipilih", "# exercises chosen"];
/// Where nothing is picked yet.
pub const PICK: Words = [
    "Pilih satu latihan, atau sampai delapan untuk satu seri.",
    "Pilih satu latihan, atau sehingga lapan untuk satu siri.",
    "Choose one exercise, or up to eight for a series.",
];
/// Begins a class.
pub const START: Words = ["Mulai kelas", "Mulakan kelas", "Start the class"];
/// The same where there is little room, beside how many exercises are chosen.
pub const START_SHORT: Words = ["Mulai", "Mulakan", "Start"];
/// Above what a trainer chooses.
pub const TRAINER_HEADING: Words = ["Saya pelatih", "Saya jurulatih", "I teach"];
/// Above what participants do where they have no camera.
pub const JOIN_HEADING: Words = ["Saya peserta", "Saya peserta", "I take part"];
/// The code on the projector.
pub const JOIN_CODE: Words =
    ["Kode latihan dari layar", "Kod latihan dari skrin", "Exercise code on the screen"];
/// Opens the exercise of that code.
pub const JOIN: Words = ["Buka latihan", "Buka latihan", "Open the exercise"];
/// An exercise without a class.
pub const ALONE: Words = ["Coba sendiri", "Cuba sendiri", "Try it alone"];
/// Goes on with a class that was kept.
pub const RESUME: Words = [
    "Lanjutkan kelas yang disimpan (# kode)",
    "Sambung kelas yang disimpan (# kod)",
    "Go on with the kept class (# codes)",
];
/// The code is of an exercise that this version does not have.
pub const NEWER: Words = [
    "Latihan ini dari versi yang lebih baru. Muat ulang halaman saat ada jaringan.",
    "Latihan ini daripada versi yang lebih baharu. Muat semula halaman apabila ada rangkaian.",
    "This exercise is from a newer version. Reload the page when there is a network.",
];
/// The code is of the other country.
pub const OTHER_COUNTRY: Words = [
    "Latihan ini untuk negara lain: ganti negara di atas.",
    "Latihan ini untuk negara lain: tukar negara di atas.",
    "This exercise is for the other country: change the country above.",
];

/// The steps on the projector.
pub const STEPS: [Words; 4] = [
    ["Pindai kode, atau buka", "Imbas kod, atau buka", "Scan the code, or open"],
    ["Isi nomor kursi Anda", "Isi nombor kerusi anda", "Enter your seat number"],
    ["Hitung, lalu tekan “Selesai”", "Kira, kemudian tekan “Selesai”", "Calculate, then press “Done”"],
    [
        "Tunjukkan kartu putih di ponsel Anda",
        "Tunjukkan kad putih di telefon anda",
        "Show the white card on your phone",
    ],
];
/// Where those type it who have no camera.
pub const BY_HAND: Words =
    ["#, menu “Kelas”, kode latihan #", "#, menu “Kelas”, kod latihan #", "#, menu “Class”, exercise code #"];
/// The picture of the link.
pub const QR: Words = ["Kode QR latihan", "Kod QR latihan", "QR code of the exercise"];
/// The picture of a seat's answer.
pub const ANSWER_QR: Words =
    ["Kode QR jawaban, kursi #", "Kod QR jawapan, kerusi #", "QR code of the answer, seat #"];
/// How many seats came in.
pub const CAME_IN: Words =
    ["# dari # kursi sudah masuk", "# daripada # kerusi sudah masuk", "# of # seats are in"];
/// Goes to the list.
pub const COLLECT: Words = ["Kumpulkan", "Kumpul", "Collect"];
/// Goes back to the code.
pub const SHOW: Words = ["Tampilkan kode QR", "Tunjukkan kod QR", "Show the QR code"];
/// Goes to the end.
pub const END: Words = ["Ringkasan kelas", "Ringkasan kelas", "Summary of the class"];
/// Leaves the class.
pub const LEAVE: Words = ["Tutup kelas ini", "Tutup kelas ini", "Close this class"];
/// Asked before that.
pub const LEAVE_ASKED: Words = [
    "Tutup kelas? Kode yang sudah masuk hilang.",
    "Tutup kelas? Kod yang sudah masuk akan hilang.",
    "Close the class? The codes that came in are lost.",
];
/// The answers to that.
pub const YES: Words = ["Ya, tutup", "Ya, tutup", "Yes, close it"];
/// See [`YES`].
pub const NO: Words = ["Tidak", "Tidak", "No"];

/// The field for codes.
pub const CODE: [Words; 2] = [
    ["Kode dari kartu", "Kod daripada kad", "Code from the card"],
    [
        "ketik atau pindai; berlanjut sendiri",
        "taip atau imbas; diteruskan sendiri",
        "type or scan; it goes on by itself",
    ],
];
/// A code was taken in; its seat, and what became of it.
pub const TAKEN: Words = ["# masuk: kursi #, #.", "# masuk: kerusi #, #.", "# is in: seat #, #."];
/// A code that was there.
pub const ALREADY: Words = ["# sudah ada: kursi #.", "# sudah ada: kerusi #.", "# is there already: seat #."];
/// A seat that has another answer.
pub const TWICE: Words = [
    "Kursi # sudah menjawab lain. Mana yang berlaku?",
    "Kerusi # sudah memberi jawapan lain. Yang mana berlaku?",
    "Seat # has another answer. Which one counts?",
];
/// The first or a later answer.
pub const THE_FIRST: Words = ["Yang pertama: #", "Yang pertama: #", "The first: #"];
/// See [`THE_FIRST`].
pub const THE_LATER: Words = ["Yang kemudian: #", "Yang kemudian: #", "The later: #"];
/// Seats that are missing.
pub const MISSING: Words = ["Belum: #", "Belum: #", "Not yet: #"];
/// None is.
pub const ALL_IN: Words = ["Semua kursi sudah masuk", "Semua kerusi sudah masuk", "All seats are in"];
/// Above lines that are pasted.
pub const PASTE: Words = [
    "Tempel banyak baris, juga dari grup chat",
    "Tampal banyak baris, juga daripada kumpulan sembang",
    "Paste many lines, from a chat too",
];
/// Reads them.
pub const READ: Words = ["Baca kodenya", "Baca kodnya", "Read the codes"];
/// What came of it.
pub const READ_SO: Words =
    ["# kode terbaca, # baru.", "# kod dibaca, # baharu.", "# codes read, # of them new."];
/// A line that is none.
pub const UNREAD: Words = ["#: #", "#: #", "#: #"];
/// Takes a seat out.
pub const FORGET: Words = ["Hapus kursi #", "Padam kerusi #", "Take out seat #"];
/// Keeps the class on the device.
pub const KEEP: Words = [
    "Simpan kelas ini di perangkat ini",
    "Simpan kelas ini pada peranti ini",
    "Keep this class on this device",
];
/// Saves a table.
pub const SAVE: Words = ["Unduh CSV", "Muat turun CSV", "Download CSV"];
/// How that is called.
pub const FILE: Words = ["kelas", "kelas", "class"];
/// The columns of it.
pub const COLUMNS: [Words; 4] = [
    ["kursi", "kerusi", "seat"],
    ["kode", "kod", "code"],
    ["latihan", "latihan", "exercise"],
    ["jawaban", "jawapan", "answer"],
];
/// Above the answers of all.
pub const SPREAD: Words = ["Jawaban kelas", "Jawapan kelas", "The class’s answers"];
/// So many are right of so many.
pub const RIGHT_OF: Words = ["# dari # benar", "# daripada # betul", "# of # are right"];
/// How many made the typical mistake.
pub const MOSTLY: Words = ["; # orang #", "; # orang #", "; # #"];
/// Before there are any.
pub const NONE_YET: Words =
    ["Belum ada kode yang masuk.", "Belum ada kod yang masuk.", "No code has come in yet."];
/// People.
pub const PEOPLE: Words = ["# orang", "# orang", "# people"];
/// What became of an answer.
pub const RIGHT: Words = ["benar", "betul", "right"];
/// See [`RIGHT`].
pub const OTHER: Words = ["jawaban lain", "jawapan lain", "another answer"];
/// See [`RIGHT`].
pub const BLANK: Words = ["kosong", "kosong", "blank"];
/// A seat that told nothing.
pub const NOT_IN: Words = ["belum", "belum", "not yet"];
/// A seat that came twice.
pub const DOUBLE: Words = ["dua jawaban", "dua jawapan", "two answers"];
/// What to speak about.
pub const DISCUSS: Words = ["Bahas bersama: ", "Bincang bersama: ", "Talk it over: "];
/// What the signs of seats mean.
pub const LEGEND: Words = [
    "✓ benar · ≠ jawaban lain · ? dua jawaban · putus-putus: belum",
    "✓ betul · ≠ jawapan lain · ? dua jawapan · putus-putus: belum",
    "✓ right · ≠ another answer · ? two answers · dashed: not yet",
];

/// Above what is given.
pub const GIVEN: Words = ["Angkanya", "Angkanya", "The figures"];
/// What is asked.
pub const ASKED: Words = ["Berapa #?", "Berapakah #?", "How much is #?"];
/// How the answer is to be rounded, where it is money.
pub const ROUND_DOWN: Words = [
    "Buang pecahan di bawah satu rupiah.",
    "Buang pecahan di bawah satu rupiah.",
    "Drop the fraction below one rupiah.",
];
/// The same in Malaysia.
pub const ROUND_DOWN_SEN: Words = [
    "Buang pecahan di bawah satu sen.",
    "Buang pecahan di bawah satu sen.",
    "Drop the fraction below one sen.",
];
/// What becomes of what is typed.
pub const KEPT_HERE: Words = [
    "Isian disimpan di ponsel ini saja, sampai besok, agar tidak hilang. Nama tidak diminta.",
    "Isian disimpan pada telefon ini sahaja, sehingga esok, supaya tidak hilang. Nama tidak diminta.",
    "What you type is kept on this phone only, until tomorrow, so that it is not lost. No name is asked.",
];
/// Tells that it is done.
pub const DONE: Words = ["Selesai", "Selesai", "Done"];
/// Above the seat's number on the card.
pub const SEAT_OF: Words = ["Kursi #", "Kerusi #", "Seat #"];
/// What to do with the card.
pub const SHOW_CARD: Words = [
    "Tunjukkan kartu ini kepada pelatih, atau sebutkan kodenya.",
    "Tunjukkan kad ini kepada jurulatih, atau sebut kodnya.",
    "Show this card to the trainer, or read out the code.",
];
/// Before the code, for those who hear it.
pub const CODE_IS: Words = ["Kode: #", "Kod: #", "Code: #"];
/// Goes back to what was typed.
pub const BACK: Words = ["Kembali ke hitungan", "Kembali ke pengiraan", "Back to the calculation"];
/// Says whether it is right.
pub const CHECK: Words = ["Periksa jawaban saya", "Semak jawapan saya", "Check my answer"];
/// It is.
pub const IS_RIGHT: Words = ["Benar.", "Betul.", "Right."];
/// It is what comes of a mistake.
pub const SEEMS: Words =
    ["Belum tepat. Mungkin Anda #.", "Belum tepat. Mungkin anda #.", "Not yet. Perhaps you #."];
/// It is something else.
pub const NOT_YET: Words = [
    "Belum tepat. Lihat angkanya sekali lagi, satu langkah demi satu langkah.",
    "Belum tepat. Lihat angkanya sekali lagi, satu langkah demi satu langkah.",
    "Not yet. Look at the figures again, step by step.",
];
/// There is no answer.
pub const NOTHING: Words = ["Belum dijawab.", "Belum dijawab.", "Not answered."];
/// Leaves the exercise.
pub const OUT: Words = ["Tinggalkan latihan ini", "Tinggalkan latihan ini", "Leave this exercise"];
/// Where no seat is typed, or no such.
pub const NO_SEAT: Words = [
    "Isi nomor kursi dari 1 sampai 60. Pelatih tahu nomornya.",
    "Isi nombor kerusi dari 1 hingga 60. Jurulatih tahu nombornya.",
    "Enter a seat number from 1 to 60. The trainer knows it.",
];
/// Where seats are no such number.
pub const NO_SEATS: Words =
    ["Tulis bilangan dari 1 sampai 60.", "Tulis bilangan dari 1 hingga 60.", "Write a number from 1 to 60."];
/// Where no answer is typed.
pub const NO_ANSWER: Words =
    ["Isi jawaban Anda dulu.", "Isi jawapan anda dahulu.", "Enter your answer first."];

/// The title of the sheet of paper.
pub const SHEET: Words = ["Apa yang dipahami kelas", "Apa yang difahami kelas", "What the class understood"];
/// Its table.
pub const SHEET_COLUMNS: [Words; 3] = [
    ["Yang ditanyakan", "Yang ditanya", "What was asked"],
    ["Jawaban", "Jawapan", "Answer"],
    ["Benar", "Betul", "Right"],
];
/// Above the steps that are to be repeated.
pub const REPEAT: Words = ["Langkah yang perlu diulang", "Langkah yang perlu diulang", "Steps to repeat"];
/// Nothing is.
pub const NOTHING_TO_REPEAT: Words = [
    "Tidak ada kesalahan khas yang dikenali.",
    "Tiada kesilapan lazim yang dikenali.",
    "No typical mistake was recognised.",
];
/// Prints it.
pub const PRINT: Words = ["Cetak satu lembar A4", "Cetak satu helai A4", "Print one A4 sheet"];

/// Why a text is no code of the class.
#[must_use]
pub fn fault(fault: Fault) -> Words {
    match fault {
        Fault::Short(_) => {
            ["Masih kurang # huruf.", "Masih kurang # huruf.", "# characters are still missing."]
        }
        Fault::Long => [
            "Terlalu panjang: kode punya enam huruf.",
            "Terlalu panjang: kod mempunyai enam huruf.",
            "Too long: a code has six characters.",
        ],
        Fault::Letter(_) => [
            "“#” tidak ada dalam kode. Minta diulang pelan-pelan.",
            "“#” tiada dalam kod. Minta diulang perlahan-lahan.",
            "There is no “#” in a code. Ask to hear it again, slowly.",
        ],
        Fault::Damaged => [
            "Tidak cocok: satu huruf salah atau tertukar. Minta diulang pelan-pelan.",
            "Tidak sepadan: satu huruf salah atau tertukar. Minta diulang perlahan-lahan.",
            "Does not fit: one character is wrong or swapped. Ask to hear it again, slowly.",
        ],
        Fault::DayBefore => [
            "Kode ini sepertinya dari hari sebelumnya: minta peserta membuka latihan hari ini.",
            "Kod ini nampaknya dari hari sebelumnya: minta peserta membuka latihan hari ini.",
            "This code seems to be of a day before: ask for today’s exercise to be opened.",
        ],
        Fault::OtherClass => [
            "Kode ini dari latihan atau kelas lain: minta peserta memindai kode di layar.",
            "Kod ini daripada latihan atau kelas lain: minta peserta mengimbas kod di skrin.",
            "This code is of another exercise or class: ask for the code on the screen to be scanned.",
        ],
        Fault::Seat(_) => [
            "Tidak ada kursi #. Periksa jumlah peserta, atau minta nomornya diperbaiki.",
            "Tiada kerusi #. Semak bilangan peserta, atau minta nombornya dibetulkan.",
            "There is no seat #. Check the number of participants, or ask for it to be corrected.",
        ],
    }
}
