//! The trainer's shelf: cases to open, an answer to find by hand.

use crate::i18n::say::Words;

/// Above the shelf.
pub const HEADING: Words = [
    "Untuk pelatih: contoh dan latihan",
    "Untuk jurulatih: contoh dan latihan",
    "For trainers: cases and exercises",
];
/// What to do with the cases.
pub const HINT: Words = [
    "Buka contoh, lalu bagikan tautan atau kode QR-nya ke peserta. Angka Anda sendiri kembali dengan “Kembalikan isian saya”.",
    "Buka contoh, kemudian kongsi pautan atau kod QR kepada peserta. Angka anda sendiri kembali dengan “Kembalikan isian saya”.",
    "Open a case, then share its link or QR code with the participants. Your own figures come back with “Bring my figures back”.",
];
/// Beside a case that was not published.
pub const MADE_UP: Words = ["rekaan", "rekaan", "made up"];
/// Hides the answer.
pub const HIDE: Words =
    ["Latihan: sembunyikan jawaban", "Latihan: sembunyikan jawapan", "Exercise: hide the answer"];
/// Letters for a projector.
pub const LARGE: Words = ["Huruf proyektor", "Huruf projektor", "Projector letters"];
/// The case before on the shelf.
pub const PREVIOUS: Words = ["‹ Contoh sebelumnya", "‹ Contoh sebelumnya", "‹ Previous case"];
/// The next one.
pub const NEXT: Words = ["Contoh berikutnya ›", "Contoh seterusnya ›", "Next case ›"];
/// Puts every page back.
pub const RESTART: Words = ["Ulang dari awal", "Mula semula", "Start again"];
/// Above what is to be found by hand.
pub const EXERCISE: Words = ["Latihan", "Latihan", "Exercise"];
/// What is to be done.
pub const TASK: Words = [
    "Hitung sendiri dari angka di atas, lalu isi jawaban Anda.",
    "Kira sendiri daripada angka di atas, kemudian isi jawapan anda.",
    "Work it out from the figures above, then enter your answer.",
];
/// What somebody takes for the answer.
pub const GUESS: Words = ["Jawaban Anda", "Jawapan anda", "Your answer"];
/// What is asked.
pub const ASKED: Words = ["Yang ditanyakan: #.", "Yang ditanya: #.", "What is asked: #."];
/// Tells the first step to the answer, or the next.
pub const STEP: Words = ["Tampilkan satu langkah", "Tunjukkan satu langkah", "Show one step"];
/// So many steps were told, of so many.
pub const STEPS_TOLD: Words = ["Langkah # dari #", "Langkah # daripada #", "Step # of #"];
/// After all of them.
pub const ALL_TOLD: Words = [
    "Tinggal jawabannya: gabungkan langkah-langkah di atas.",
    "Tinggal jawapannya: gabungkan langkah-langkah di atas.",
    "Only the answer is left: put the steps above together.",
];
/// The answer beside a guess.
pub const ANSWER: Words = ["Jawaban", "Jawapan", "Answer"];
/// Shows the answer again.
pub const REVEAL: Words = ["Tampilkan jawaban", "Tunjukkan jawapan", "Show the answer"];
/// Said of a guess where the page has no answer.
pub const NO_ANSWER: Words = [
    "Belum ada jawaban: masih ada angka yang kurang.",
    "Belum ada jawapan: masih ada angka yang kurang.",
    "There is no answer yet: figures are missing.",
];
/// Said of a guess.
pub const RIGHT: Words = ["Benar.", "Betul.", "Right."];
/// Said of a guess that is too small.
pub const LARGER: Words = [
    "Belum tepat: jawabannya lebih besar.",
    "Belum tepat: jawapannya lebih besar.",
    "Not yet: the answer is larger.",
];
/// Said of a guess that is too large.
pub const SMALLER: Words = [
    "Belum tepat: jawabannya lebih kecil.",
    "Belum tepat: jawapannya lebih kecil.",
    "Not yet: the answer is smaller.",
];
