//! What is kept on the device: the last figures, and cases with a name.

use crate::i18n::say::Words;

/// Above all of it.
pub const HEADING: Words = ["Simpanan di perangkat ini", "Simpanan pada peranti ini", "Kept on this device"];
/// Keeps the figures.
pub const KEEP: Words = [
    "Simpan di perangkat ini: angka tetap ada setelah halaman dimuat ulang",
    "Simpan pada peranti ini: angka ada semula selepas halaman dimuat semula",
    "Keep on this device: the figures are there again after the page is reloaded",
];
/// What that means.
pub const KEEP_HINT: Words = [
    "Hanya di perangkat ini, tidak dikirim. Peramban bisa menghapusnya, misalnya setelah lama tidak dibuka.",
    "Hanya pada peranti ini, tidak dihantar. Pelayar boleh memadamnya, misalnya selepas lama tidak dibuka.",
    "Only on this device, not sent. The browser may erase it, for instance after a long time without a visit.",
];
/// The same where the widget stands in a frame of another page.
pub const KEEP_FRAMED: Words = [
    "Hanya di perangkat ini dan untuk halaman situs ini, tidak dikirim. Peramban bisa menghapusnya lebih cepat daripada biasanya: simpan juga sebagai berkas.",
    "Hanya pada peranti ini dan untuk halaman laman ini, tidak dihantar. Pelayar boleh memadamnya lebih cepat daripada biasa: simpan juga sebagai fail.",
    "Only on this device and for this site’s page, not sent. The browser may erase it sooner than usual: save a file too.",
];
/// Where the browser does not allow it.
pub const DENIED: Words = [
    "Peramban ini tidak mengizinkan penyimpanan di sini. Perhitungan tetap jalan; simpan sebagai berkas atau tautan.",
    "Pelayar ini tidak membenarkan penyimpanan di sini. Pengiraan tetap berjalan; simpan sebagai fail atau pautan.",
    "This browser does not allow saving here. The calculation goes on; save a file or a link instead.",
];
/// Where there is no room.
pub const FULL: Words = [
    "Penyimpanan peramban penuh: angka terakhir belum tersimpan. Simpan sebagai berkas atau tautan.",
    "Storan pelayar penuh: angka terakhir belum disimpan. Simpan sebagai fail atau pautan.",
    "The browser’s storage is full: the last figures are not saved. Save a file or a link instead.",
];
/// Where the browser takes what it does not keep.
pub const LOST: Words = [
    "Peramban ini tidak menahan yang disimpan, misalnya karena mode privat. Perhitungan tetap jalan; simpan sebagai berkas atau tautan.",
    "Pelayar ini tidak mengekalkan yang disimpan, misalnya kerana mod peribadi. Pengiraan tetap berjalan; simpan sebagai fail atau pautan.",
    "This browser does not hold what is saved, for instance in private mode. The calculation goes on; save a file or a link instead.",
];
/// Where what was kept is there no more.
pub const GONE: Words = [
    "Yang tersimpan di perangkat ini sudah tidak ada lagi. Angka di layar masih ada: centang lagi untuk menyimpannya.",
    "Yang disimpan pada peranti ini sudah tiada. Angka pada skrin masih ada: tandakan semula untuk menyimpannya.",
    "What was kept on this device is gone. The figures on the screen are still here: tick again to keep them.",
];
/// Where another tab keeps other figures.
pub const ELSEWHERE: Words = [
    "Halaman ini juga terbuka di tab lain, dan yang tersimpan terakhir berasal dari sana. Angka di sini tidak disimpan sampai Anda memilih.",
    "Halaman ini juga terbuka pada tab lain, dan yang disimpan terakhir datang dari sana. Angka di sini tidak disimpan sehingga anda memilih.",
    "This page is open in another tab too, and what was saved last is from there. The figures here are not saved until you choose.",
];
/// Where figures of a link stand before those that are kept.
pub const BEHIND_LINK: Words = [
    "Angka terakhir Anda sendiri masih tersimpan di perangkat ini. Angka di sini tidak menggantikannya sampai Anda memilih.",
    "Angka terakhir anda sendiri masih disimpan pada peranti ini. Angka di sini tidak menggantikannya sehingga anda memilih.",
    "Your own last figures are still kept on this device. The figures here do not take their place until you choose.",
];
/// Keeps the figures that are seen.
pub const KEEP_HERE: Words = ["Simpan angka di sini", "Simpan angka di sini", "Keep the figures here"];
/// Shows those that are kept.
pub const KEEP_THERE: Words = ["Ambil yang tersimpan", "Ambil yang disimpan", "Take those that are kept"];
/// Where what was kept cannot be read.
pub const DAMAGED: Words = [
    "Simpanan lama rusak dan disisihkan, tidak dihapus. Yang baru disimpan terpisah.",
    "Simpanan lama rosak dan diketepikan, tidak dipadam. Yang baharu disimpan berasingan.",
    "What was saved before is damaged; it was set aside, not deleted. New figures are saved apart from it.",
];
/// Where a newer version kept it.
pub const NEWER: Words = [
    "Simpanan ini dibuat oleh versi yang lebih baru dan dibiarkan. Muat ulang halaman.",
    "Simpanan ini dibuat oleh versi yang lebih baharu dan dibiarkan. Muat semula halaman.",
    "What is saved was made by a newer version and is left as it is. Load the page again.",
];
/// Figures came from the device.
pub const FROM_DEVICE: Words = [
    "Angka terakhir Anda yang tersimpan di perangkat ini.",
    "Angka terakhir anda yang disimpan pada peranti ini.",
    "Your last figures, as kept on this device.",
];
/// After the name of a case that was opened.
pub const FROM_CASE: Words = [
    "Kasus Anda yang tersimpan di perangkat ini.",
    "Kes anda yang disimpan pada peranti ini.",
    "Your case, as kept on this device.",
];
/// Empties every page.
pub const BEGIN_ANEW: Words = ["Mulai baru", "Mula baharu", "Begin anew"];

/// The list.
pub const CASES: Words = ["Kasus bernama", "Kes bernama", "Named cases"];
/// What it is for.
pub const CASES_HINT: Words = [
    "Simpan angka dengan nama koperasi dan tahunnya, lalu buka lagi atau bandingkan tahun-tahunnya. Jangan memakai nama anggota.",
    "Simpan angka dengan nama koperasi dan tahunnya, kemudian buka semula atau bandingkan tahun-tahunnya. Jangan guna nama anggota.",
    "Keep the figures under the co-op’s name and the year; open them again or compare years. Use no member’s name.",
];
/// The field of a name.
pub const NAME: Words = ["Nama kasus", "Nama kes", "Name of the case"];
/// What such a name is.
pub const NAME_HINT: Words =
    ["misalnya: Koperasi X 2024", "contohnya: Koperasi X 2024", "for example: Koperasi X 2024"];
/// Keeps a new case.
pub const SAVE_NEW: Words = ["Simpan sebagai kasus baru", "Simpan sebagai kes baharu", "Save as a new case"];
/// Which case is open.
pub const OPEN_NOW: Words = ["Terbuka: “#”.", "Dibuka: “#”.", "Open: “#”."];
/// The same while its figures are others.
pub const OPEN_CHANGED: Words = [
    "Terbuka: “#”, dengan perubahan yang belum disimpan ke kasus itu.",
    "Dibuka: “#”, dengan perubahan yang belum disimpan ke kes itu.",
    "Open: “#”, with changes that are not saved in it yet.",
];
/// Saves the figures in the case that is open.
pub const UPDATE: Words = ["Simpan perubahan ke “#”", "Simpan perubahan ke “#”", "Save the changes in “#”"];
/// Opens a case.
pub const OPEN: Words = ["Buka", "Buka", "Open"];
/// Gives a case another name.
pub const RENAME: Words = ["Ganti nama", "Tukar nama", "Rename"];
/// Makes a second one of it.
pub const COPY: Words = ["Salin", "Salin", "Copy"];
/// Takes it out.
pub const DELETE: Words = ["Hapus", "Padam", "Delete"];
/// Keeps the other name.
pub const SAVE_NAME: Words = ["Simpan nama", "Simpan nama", "Save the name"];
/// Asks before a case is taken out.
pub const DELETE_ASK: Words = [
    "Hapus “#” dari perangkat ini? Tidak bisa dikembalikan.",
    "Padam “#” daripada peranti ini? Tidak boleh dikembalikan.",
    "Delete “#” from this device? It cannot be brought back.",
];
/// Yes.
pub const DELETE_YES: Words = ["Ya, hapus", "Ya, padam", "Yes, delete it"];
/// Takes everything out.
pub const FORGET: Words = ["Hapus semua yang tersimpan", "Padam semua simpanan", "Remove everything kept"];
/// Asks before everything is taken out.
pub const FORGET_ASK: Words = [
    "Hapus semua yang tersimpan di perangkat ini: angka terakhir dan # kasus? Tidak bisa dikembalikan. Angka di layar tetap ada.",
    "Padam semua simpanan pada peranti ini: angka terakhir dan # kes? Tidak boleh dikembalikan. Angka pada skrin tetap ada.",
    "Remove everything kept on this device: the last figures and # cases? It cannot be brought back. The figures on the screen stay.",
];
/// Yes.
pub const FORGET_YES: Words = ["Ya, hapus semua", "Ya, padam semua", "Yes, remove everything"];
/// No.
pub const CANCEL: Words = ["Batal", "Batal", "Cancel"];
/// Saves all cases as one file.
pub const SAVE_ALL: Words =
    ["Simpan semua kasus sebagai berkas", "Simpan semua kes sebagai fail", "Save all cases as a file"];
/// Takes the cases of a file in.
pub const OPEN_ALL: Words = ["Ambil kasus dari berkas", "Ambil kes daripada fail", "Take cases from a file"];
/// When a case was kept.
pub const KEPT_ON: Words = ["disimpan #", "disimpan #", "kept on #"];

/// Puts a case beside others.
pub const BESIDE: Words = ["Bandingkan", "Bandingkan", "Compare"];
/// What to do to compare.
pub const BESIDE_HINT: Words = [
    "Centang dua kasus atau lebih untuk melihatnya berdampingan; hanya kasus dari halaman ini yang bisa dicentang.",
    "Tandakan dua kes atau lebih untuk melihatnya sebelah-menyebelah; hanya kes halaman ini yang boleh ditandakan.",
    "Tick two cases or more to see them side by side; only those of this page can be ticked.",
];
/// Above the comparison.
pub const SIDE_BY_SIDE: Words = ["Berdampingan", "Sebelah-menyebelah", "Side by side"];
/// The answer's row, where cases have answers of several names.
pub const ANSWER: Words = ["Jawaban", "Jawapan", "Answer"];
/// The heading of the figures' names.
pub const FIGURE: Words = ["Angka", "Angka", "Figure"];
/// Of a case without an answer.
pub const NO_ANSWER: Words = [
    "“#” belum bisa dihitung: buka kasusnya untuk melihat apa yang kurang.",
    "“#” belum dapat dikira: buka kes itu untuk melihat apa yang kurang.",
    "“#” cannot be calculated yet: open it to see what is missing.",
];
/// Of a case that waits for an input.
pub const SO_FAR: Words = [
    "“#” baru sejauh ini: masih ada angka yang kurang.",
    "“#” setakat ini sahaja: masih ada angka yang kurang.",
    "“#” is only so far: figures are still missing.",
];

/// A case was kept.
pub const SAID_SAVED: Words = ["“#” tersimpan.", "“#” disimpan.", "“#” is saved."];
/// A second one was made.
pub const SAID_COPIED: Words = ["Salinan bernama “#”.", "Salinan bernama “#”.", "The copy is called “#”."];
/// It has another name.
pub const SAID_RENAMED: Words = ["Namanya sekarang “#”.", "Namanya kini “#”.", "It is now called “#”."];
/// It was taken out.
pub const SAID_DELETED: Words = ["“#” dihapus.", "“#” dipadam.", "“#” is deleted."];
/// Cases came from a file.
pub const SAID_TAKEN_IN: Words = [
    "# kasus diambil dari berkas. Yang bernama sama diberi nomor di belakangnya.",
    "# kes diambil daripada fail. Yang bernama sama diberi nombor di belakangnya.",
    "# cases came from the file. Those of the same name have a number behind it.",
];
/// No name was typed.
pub const SAID_UNNAMED: Words =
    ["Isi dulu nama kasusnya.", "Isi dahulu nama kes itu.", "Enter a name for the case first."];
/// The name is too long.
pub const SAID_LONG: Words = [
    "Nama ini terlalu panjang: paling banyak 60 huruf.",
    "Nama ini terlalu panjang: paling banyak 60 huruf.",
    "This name is too long: at most 60 letters.",
];
/// Another case has the name.
pub const SAID_TAKEN: Words = [
    "Sudah ada kasus bernama “#”: beri nama lain, atau buka kasus itu dan simpan perubahannya.",
    "Sudah ada kes bernama “#”: beri nama lain, atau buka kes itu dan simpan perubahannya.",
    "There is a case called “#” already: choose another name, or open that one and save the changes in it.",
];
/// There are no figures to keep.
pub const SAID_NOTHING: Words = [
    "Belum ada angka untuk disimpan: isi dulu halamannya.",
    "Belum ada angka untuk disimpan: isi dahulu halaman ini.",
    "There are no figures to keep yet: fill in the page first.",
];
/// There are as many cases as can be.
pub const SAID_MOST: Words = [
    "Paling banyak 200 kasus. Tidak ada yang diubah: simpan sebagai berkas, lalu hapus beberapa.",
    "Paling banyak 200 kes. Tiada apa yang diubah: simpan sebagai fail, kemudian padam beberapa.",
    "At most 200 cases. Nothing was changed: save them as a file, then delete some.",
];
/// The cases are as large as can be.
pub const SAID_LARGE: Words = [
    "Semua kasus bersama paling banyak 1 MB. Tidak ada yang diubah: simpan sebagai berkas, lalu hapus beberapa.",
    "Semua kes bersama paling banyak 1 MB. Tiada apa yang diubah: simpan sebagai fail, kemudian padam beberapa.",
    "All cases together take at most 1 MB. Nothing was changed: save them as a file, then delete some.",
];
/// Another tab changed the open case.
pub const SAID_MOVED: Words = [
    "Kasus ini diubah di tab lain. Keduanya tetap ada: yang di sini tersimpan sebagai “#”.",
    "Kes ini diubah pada tab lain. Kedua-duanya kekal: yang di sini disimpan sebagai “#”.",
    "Another tab changed this case. Both are kept: the one here as “#”.",
];
/// Another tab changed the case whose name was to be another.
pub const SAID_CHANGED: Words = [
    "Kasus ini diubah di tab lain: namanya belum diganti. Periksa daftarnya dulu.",
    "Kes ini diubah pada tab lain: namanya belum ditukar. Semak senarainya dahulu.",
    "Another tab changed this case: its name is as before. Look at the list first.",
];
/// A kept case cannot be read.
pub const SAID_DAMAGED: Words = [
    "Ada kasus yang rusak: disisihkan, tidak dihapus.",
    "Ada kes yang rosak: diketepikan, tidak dipadam.",
    "A case is damaged: it was set aside, not deleted.",
];
/// A file holds no cases, or others than were put in.
pub const SAID_BAD_FILE: Words = [
    "Berkas ini rusak atau bukan daftar kasus dari kalkulator ini. Tidak ada yang diubah.",
    "Fail ini rosak atau bukan senarai kes daripada kalkulator ini. Tiada apa yang diubah.",
    "This file is damaged or no list of cases of this calculator. Nothing was changed.",
];
/// A file of a newer version.
pub const SAID_NEWER_FILE: Words = [
    "Berkas ini dibuat oleh versi yang lebih baru. Tidak ada yang diubah. Muat ulang halaman ini, lalu coba lagi.",
    "Fail ini dibuat oleh versi yang lebih baharu. Tiada apa yang diubah. Muat semula halaman ini, kemudian cuba lagi.",
    "This file was made by a newer version. Nothing was changed. Load this page again, then try once more.",
];
/// As many cases as can stand beside each other.
pub const SAID_BESIDE: Words = [
    "Paling banyak 12 kasus berdampingan: hilangkan satu centang dulu.",
    "Paling banyak 12 kes sebelah-menyebelah: buang satu tanda dahulu.",
    "At most 12 cases side by side: untick one first.",
];
