//! What is told and asked of a member list, and what to do about it.

use super::language::Language;
use super::number::{Shown, exact};
use super::rejections::rejection;
use super::say::{Words, fill, fill_each, say};
use super::source::cited;
use crate::domain::{Currency, Exact, HoldingLimit, Source};
use crate::members::{AccountHeadings, Code, MemberList, Method, Question, Told, Why};

/// What is told, with what to do about it. The line, the column and the cell stand beside it.
#[must_use]
pub fn told(told: &Told, language: Language) -> String {
    if let (Code::BadAmount, Some(why)) = (told.code, told.why) {
        return rejection(why, language).into();
    }
    let filled = match told.like {
        Some(line) => line.to_string(),
        None if told.cell.is_empty() => told.count.to_string(),
        None => told.cell.clone(),
    };
    fill(say(words_of(told.code), language), &filled)
}

/// What is said of each.
fn words_of(code: Code) -> Words {
    match code {
        Code::Empty => [
            "Berkas ini kosong. Buka kembali di program asalnya dan simpan sebagai CSV.",
            "Fail ini kosong. Buka semula dalam program asalnya dan simpan sebagai CSV.",
            "This file is empty. Open it in the program it comes from and save it as CSV.",
        ],
        Code::NotText => [
            "Ini bukan berkas teks. Buka di Excel atau LibreOffice, lalu simpan sebagai CSV (UTF-8).",
            "Ini bukan fail teks. Buka dalam Excel atau LibreOffice, kemudian simpan sebagai CSV (UTF-8).",
            "This is no text file. Open it in Excel or LibreOffice and save it as CSV (UTF-8).",
        ],
        Code::NoRows => [
            "Tidak ada anggota di bawah baris judul. Periksa apakah baris judul yang dipilih benar.",
            "Tiada ahli di bawah baris tajuk. Semak sama ada baris tajuk yang dipilih betul.",
            "There is no member below the headings. Check whether the right row was taken for the headings.",
        ],
        Code::TooManyColumns => [
            "Kolomnya terlalu banyak: #. Hapus kolom yang tidak dipakai; paling banyak 1.024.",
            "Lajurnya terlalu banyak: #. Buang lajur yang tidak digunakan; paling banyak 1,024.",
            "Too many columns: #. Remove those that are not used; 1,024 at most.",
        ],
        Code::TooManyRows => [
            "Barisnya terlalu banyak. Bagi berkas ini; paling banyak 1.000.000 baris.",
            "Barisnya terlalu banyak. Bahagikan fail ini; paling banyak 1,000,000 baris.",
            "Too many rows. Split this file; 1,000,000 rows at most.",
        ],
        Code::FileTooLarge => [
            "Berkas ini lebih dari 64 MB. Hapus kolom yang tidak dipakai, atau bagi berkas ini.",
            "Fail ini melebihi 64 MB. Buang lajur yang tidak digunakan, atau bahagikan fail ini.",
            "This file has more than 64 MB. Remove columns that are not used, or split it.",
        ],
        Code::UnclosedQuote => [
            "Tanda kutip di baris ini tidak ditutup. Hapus tanda kutipnya, atau tutup di akhir selnya.",
            "Tanda petik dalam baris ini tidak ditutup. Buang tanda petik itu, atau tutup di hujung selnya.",
            "A quote in this row is never closed. Remove it, or close it at the end of its cell.",
        ],
        Code::TextAfterQuote => [
            "Ada teks di belakang tanda kutip penutup. Gandakan tanda kutip yang ada di dalam nama.",
            "Ada teks selepas tanda petik penutup. Gandakan tanda petik yang ada dalam nama.",
            "A text follows a closing quote. Double the quotes that stand inside a name.",
        ],
        Code::ShortRow => [
            "Baris ini kurang selnya. Lengkapi sel yang hilang, atau kosongkan sel itu dengan tetap menulis pemisahnya.",
            "Baris ini kurang selnya. Lengkapkan sel yang hilang, atau kosongkan sel itu dengan mengekalkan pemisahnya.",
            "This row lacks cells. Fill in those that are missing, or leave them empty and keep their separators.",
        ],
        Code::LongRow => [
            "Baris ini kelebihan sel. Mungkin ada koma di dalam nama atau angka: tulis sel itu dalam tanda kutip.",
            "Baris ini berlebihan sel. Mungkin ada koma dalam nama atau angka: tulis sel itu dalam tanda petik.",
            "This row has too many cells. There may be a comma inside a name or a number: put that cell in quotes.",
        ],
        Code::ControlCharacter => [
            "Sel ini berisi karakter yang tidak terlihat. Ketik ulang isinya.",
            "Sel ini mengandungi aksara yang tidak kelihatan. Taip semula isinya.",
            "This cell has a character that cannot be seen. Type its text again.",
        ],
        Code::CellTooLong => [
            "Isi sel ini lebih dari 1.000 huruf. Mungkin ada tanda kutip yang hilang di atasnya.",
            "Isi sel ini melebihi 1,000 huruf. Mungkin ada tanda petik yang hilang di atasnya.",
            "This cell has more than 1,000 letters. A quote may be missing above it.",
        ],
        Code::DuplicateId => [
            "Nomor ini sudah ada di baris #. Perbaiki nomornya, keluarkan salah satunya, atau gabungkan kedua baris itu di berkas.",
            "Nombor ini sudah ada dalam baris #. Betulkan nombornya, keluarkan salah satunya, atau gabungkan kedua-dua baris itu dalam fail.",
            "This number stands in line # already. Correct it, leave one of them out, or put the two rows together in the file.",
        ],
        Code::SpreadsheetError => [
            "Sel ini berisi kesalahan rumus (#). Tulis nomor anggotanya.",
            "Sel ini mengandungi ralat formula (#). Tulis nombor anggotanya.",
            "This cell has an error of a formula (#). Write the member's number.",
        ],
        Code::NoMember => [
            "Ada jumlah tanpa nomor dan nama, dan bukan jumlah baris di atasnya. Tulis milik siapa, atau keluarkan baris ini.",
            "Ada amaun tanpa nombor dan nama, dan bukan jumlah baris di atasnya. Tulis milik siapa, atau keluarkan baris ini.",
            "There are amounts without number and name that are no total of the rows above. Write whose they are, or leave the row out.",
        ],
        Code::TooManyDecimals => [
            "Lebih dari dua angka di belakang koma. Setujui pembulatan kolom ini ke sen, atau tulis ulang angkanya.",
            "Lebih daripada dua tempat perpuluhan. Setujui pembundaran lajur ini kepada sen, atau tulis semula angkanya.",
            "More than two decimals. Agree to round this column to the sen, or write the amount again.",
        ],
        Code::TooLarge => [
            "Lebih dari 15 angka. Apakah ini nomor, bukan jumlah uang? Pilih kolom yang lain.",
            "Lebih daripada 15 angka. Adakah ini nombor, bukan jumlah wang? Pilih lajur yang lain.",
            "More than 15 digits. Is this a number and not an amount? Choose another column.",
        ],
        Code::BadAmount => [
            "Ini tidak terbaca sebagai jumlah uang. Tulis angkanya saja.",
            "Ini tidak dapat dibaca sebagai jumlah wang. Tulis angkanya sahaja.",
            "This cannot be read as an amount. Write only the number.",
        ],
        Code::UnclearAmount => [
            "Angka ini bisa dibaca dengan dua cara. Tulis lengkap, tanpa singkatan, tanda ribuan, dan nol di depan.",
            "Angka ini boleh dibaca dengan dua cara. Tulis dengan lengkap, tanpa singkatan, tanda ribu dan sifar di depan.",
            "This number can be read in two ways. Write it in full, without short words, signs between thousands and zeros before it.",
        ],
        Code::BlankId => [
            "Anggota ini tidak bernomor. Pembulatannya diurutkan menurut baris; lebih baik beri nomor.",
            "Anggota ini tiada nombor. Pembundarannya disusun mengikut baris; lebih baik beri nombor.",
            "This member has no number. In rounding the row decides; better give a number.",
        ],
        Code::IdsDifferByZeros => [
            "Nomor ini hanya berbeda nol di depan dari nomor lain. Periksa apakah keduanya satu orang.",
            "Nombor ini hanya berbeza sifar di depan daripada nombor lain. Semak sama ada kedua-duanya seorang.",
            "This number differs from another in zeros before it alone. Check whether both are one person.",
        ],
        Code::ChangedBySpreadsheet => [
            "Nomor ini (#) rupanya diubah oleh lembar kerja. Cocokkan dengan buku anggota.",
            "Nombor ini (#) nampaknya diubah oleh lembaran kerja. Padankan dengan daftar anggota.",
            "A spreadsheet seems to have changed this number (#). Compare it with the register of members.",
        ],
        Code::TotalOrMember => [
            "Baris ini tampak seperti jumlah, tetapi bisa juga anggota. Nyatakan: keluarkan baris ini, atau pertahankan sebagai anggota.",
            "Baris ini kelihatan seperti jumlah, tetapi mungkin juga seorang anggota. Nyatakan: keluarkan baris ini, atau kekalkan sebagai anggota.",
            "This row looks like a total, and may be a member. Say which: leave it out, or keep it as a member.",
        ],
        Code::SecondHeading => [
            "Di sini ada baris judul lain. Simpan tiap daftar dalam berkas sendiri, atau keluarkan baris ini bila kolomnya sama.",
            "Di sini ada baris tajuk lain. Simpan setiap senarai dalam fail sendiri, atau keluarkan baris ini jika lajurnya sama.",
            "Other headings stand here. Save each list as a file of its own, or leave this row out if the columns are the same.",
        ],
        Code::InThousands => [
            "Tertulis bahwa angkanya dalam ribuan atau jutaan (#). Tulis angkanya penuh dan hapus keterangan itu.",
            "Tertulis bahawa amaunnya dalam ribuan atau jutaan (#). Tulis amaunnya penuh dan buang keterangan itu.",
            "The amounts are said to be in thousands or millions (#). Write them in full and remove these words.",
        ],
        Code::CutAmount => [
            "Angka ini rupanya terpotong di koma dan lanjut di kolom sebelah. Beri tanda kutip, atau tulis tanpa koma.",
            "Amaun ini nampaknya terpotong pada koma dan bersambung di lajur sebelah. Beri tanda petik, atau tulis tanpa koma.",
            "This amount seems to be cut at its comma, with its rest in the next column. Put it in quotes, or write it without commas.",
        ],
        Code::SameName => [
            "Nama ini (#) ada lebih dari sekali, tanpa nomor. Periksa apakah satu orang tertulis dua kali.",
            "Nama ini (#) ada lebih daripada sekali, tanpa nombor. Semak sama ada seorang tertulis dua kali.",
            "This name (#) stands more than once, without a number. Check whether one person is listed twice.",
        ],
        Code::SampleRow => [
            "Baris ini menyebut dirinya contoh. Keluarkan kalau bukan anggota.",
            "Baris ini menyebut dirinya contoh. Keluarkan jika bukan anggota.",
            "This row calls itself an example. Leave it out if it is no member.",
        ],
        Code::TotalDiffers => [
            "Jumlah di baris ini berbeda # dari jumlah anggota di atasnya. Cari baris yang hilang atau salah.",
            "Jumlah dalam baris ini berbeza # daripada jumlah anggota di atasnya. Cari baris yang hilang atau salah.",
            "The total in this row differs by # from the sum of the members above it. Look for a row that is missing or wrong.",
        ],
        Code::EncodingGuessed => [
            "Cara penulisan hurufnya ditebak (Windows-1252). Periksa nama yang memakai huruf khusus.",
            "Cara pengekodan hurufnya diteka (Windows-1252). Semak nama yang mempunyai huruf khas.",
            "How its letters are encoded was guessed (Windows-1252). Check names with special letters.",
        ],
        Code::Undecodable => [
            "# huruf tidak dapat dibaca dan ditandai. Simpan berkasnya sebagai CSV (UTF-8).",
            "# huruf tidak dapat dibaca dan ditandai. Simpan failnya sebagai CSV (UTF-8).",
            "# letters could not be read and are marked. Save the file as CSV (UTF-8).",
        ],
        Code::LinesAboveHeader => [
            "# baris di atas baris judul dilewati.",
            "# baris di atas baris tajuk dilangkau.",
            "# rows above the headings were left out.",
        ],
        Code::BlankRows => {
            ["# baris kosong dilewati.", "# baris kosong dilangkau.", "# empty rows were left out."]
        }
        Code::ColumnsDropped => [
            "Kolom jumlah uang yang tidak dipakai: #. Pilih kolom itu kalau ikut dihitung.",
            "Lajur jumlah wang yang tidak digunakan: #. Pilih lajur itu jika turut dikira.",
            "Columns of amounts that are not used: #. Choose them if they count.",
        ],
        Code::NoAmountColumn => [
            "Tidak ada kolom jumlah uang. Pilih kolomnya, atau bagi rata per anggota.",
            "Tiada lajur jumlah wang. Pilih lajurnya, atau bahagi sama rata bagi setiap anggota.",
            "There is no column of amounts. Choose one, or share by heads.",
        ],
        Code::NoIds => [
            "Tidak ada nomor anggota. Baris yang memakai urutannya sebagai nomor.",
            "Tiada nombor anggota. Susunan baris digunakan sebagai nombor.",
            "No member has a number. The order of the rows stands for it.",
        ],
        Code::CitizenNumbersDropped => [
            "# nomor penduduk (NIK, MyKad) tidak disimpan: tidak diperlukan untuk pembagian.",
            "# nombor pengenalan (NIK, MyKad) tidak disimpan: tidak diperlukan untuk pembahagian.",
            "# numbers of citizens (NIK, MyKad) were not kept: no share needs them.",
        ],
        Code::NikLastDigit => [
            "# NIK berakhir dengan 0: lembar kerja hanya menyimpan 15 angka. Pakai nomor anggota.",
            "# NIK berakhir dengan 0: lembaran kerja hanya menyimpan 15 angka. Gunakan nombor anggota.",
            "# NIK end with 0: spreadsheets keep 15 digits. Use the members' numbers.",
        ],
        Code::TotalRowLeftOut => {
            ["# baris jumlah dilewati.", "# baris jumlah dilangkau.", "# rows with totals were left out."]
        }
        Code::Negative => [
            "# angka kurang dari nol. Dasar pembagian tidak boleh kurang dari nol: periksa barisnya.",
            "# angka kurang daripada sifar. Asas pembahagian tidak boleh kurang daripada sifar: semak barisnya.",
            "# amounts are below zero. What shares are measured by cannot be: check the rows.",
        ],
        Code::AllNegative => [
            "Semua angka kurang dari nol (#). Apakah ini daftar yang sudah dibayarkan?",
            "Semua angka kurang daripada sifar (#). Adakah ini senarai yang sudah dibayar?",
            "All amounts are below zero (#). Is this a list of what was paid out?",
        ],
        Code::BlankAmount => [
            "# sel kosong; kosong bukan nol. Isi 0 kalau memang tidak ada.",
            "# sel kosong; kosong bukan sifar. Isi 0 jika memang tiada.",
            "# cells are blank, and blank is not zero. Write 0 where there is nothing.",
        ],
        Code::NoDirection => [
            "Tidak jelas masuk atau keluar, jadi tidak dihitung. Tulis setoran atau penarikan.",
            "Tidak jelas masuk atau keluar, jadi tidak dikira. Tulis caruman atau pengeluaran.",
            "Nothing says whether this is in or out, so it does not count. Write which it is.",
        ],
        Code::NoDay => [
            "Tanggalnya tidak terbaca, jadi tidak dihitung. Tulis seperti 2025-01-31.",
            "Tarikhnya tidak dapat dibaca, jadi tidak dikira. Tulis seperti 2025-01-31.",
            "Its day cannot be read, so it does not count. Write it as 2025-01-31.",
        ],
        Code::NoMovement => [
            "Tidak ada jumlahnya, jadi tidak dihitung. Isi jumlahnya.",
            "Tiada amaunnya, jadi tidak dikira. Isi amaunnya.",
            "It has no amount, so it does not count. Fill it in.",
        ],
        Code::NegativeMovement => [
            "Jumlahnya kurang dari nol, jadi tidak dihitung. Tulis tanpa minus, sebagai setoran atau penarikan.",
            "Amaunnya kurang daripada sifar, jadi tidak dikira. Tulis tanpa tolak, sebagai caruman atau pengeluaran.",
            "Its amount is below zero, so it does not count. Write it without the minus, as in or as out.",
        ],
        Code::Overdrawn => [
            "Sesudah ini saldonya kurang dari nol. Mungkin ada setoran yang belum tercatat.",
            "Selepas ini bakinya kurang daripada sifar. Mungkin ada caruman yang belum dicatat.",
            "After this the balance is below zero. A payment may be missing.",
        ],
        Code::NoDateColumn => [
            "Tanpa kolom tanggal hanya saldo akhir yang dapat dihitung. Tandai kolom tanggalnya, atau pilih saldo akhir.",
            "Tanpa lajur tarikh hanya baki akhir yang boleh dikira. Tandakan lajur tarikhnya, atau pilih baki akhir.",
            "Without a column of days only closing balances can be found. Say which column has the days, or choose the closing balance.",
        ],
        Code::NobodysMovement => [
            "Tidak ada nomor anggotanya, jadi tidak dihitung. Tulis nomornya.",
            "Tiada nombor anggotanya, jadi tidak dikira. Tulis nombornya.",
            "It has no member number, so it does not count. Write whose it is.",
        ],
        Code::DoubleMovement => [
            "Sama dengan baris #: anggota, hari, jenis, dan jumlahnya. Tercatat dua kali, atau memang dua transaksi?",
            "Sama dengan baris #: anggota, hari, jenis dan amaunnya. Tercatat dua kali, atau memang dua transaksi?",
            "Line # has the same member, day, kind and amount. Was it written twice, or are there two of them?",
        ],
        Code::DeletedRows => [
            "# baris sudah dihapus atau dibatalkan di program asalnya, jadi tidak dihitung.",
            "# baris sudah dipadam atau dibatalkan dalam program asalnya, jadi tidak dikira.",
            "# rows were deleted or cancelled in the program that they come from, and do not count.",
        ],
        Code::DeletedOrNot => [
            "Tidak jelas apakah baris ini sudah dihapus. Tulis ya atau tidak, atau ubah kegunaan kolom ini.",
            "Tidak jelas sama ada baris ini sudah dipadam. Tulis ya atau tidak, atau ubah kegunaan lajur ini.",
            "Nothing that is known says whether this row was deleted. Write yes or no, or use the column otherwise.",
        ],
        Code::LeftMembers => [
            "Menurut berkas ini anggota di baris # sudah keluar, berhenti, tidak aktif, atau meninggal, tetapi tetap dihitung. Keluarkan barisnya kalau tidak berhak lagi.",
            "Menurut fail ini ahli di baris # sudah keluar, berhenti, tidak aktif atau meninggal, tetapi tetap dikira. Keluarkan barisnya jika tidak layak lagi.",
            "By this file the members in lines # have left, are inactive, or died, and count all the same. Leave their rows out if they get nothing.",
        ],
        Code::OpeningBalances => [
            "Saldo awal # anggota diambil dari baris pertamanya, yang tidak menyetor atau menarik apa pun.",
            "Baki awal # ahli diambil daripada baris pertamanya, yang tidak menyimpan atau mengeluarkan apa-apa.",
            "The opening balances of # members were taken from their first rows, which move nothing.",
        ],
        Code::AfterYear => [
            "# baris sesudah akhir tahun buku, jadi tidak dihitung. Periksa tahunnya.",
            "# baris selepas akhir tahun kewangan, jadi tidak dikira. Semak tahunnya.",
            "# rows come after the end of the year, and do not count. Check the year.",
        ],
        Code::OtherName => [
            "Nomor ini memakai nama lain (#) daripada di baris sebelumnya. Periksa apakah keduanya satu orang.",
            "Nombor ini menggunakan nama lain (#) daripada baris sebelumnya. Semak sama ada kedua-duanya seorang.",
            "This number has another name (#) than in an earlier line. Check whether both are one person.",
        ],
        Code::ByNames => [
            "Tidak ada nomor anggota, jadi transaksi dikumpulkan menurut nama: anggota yang senama menjadi satu. Beri nomor kalau ada yang senama.",
            "Tiada nombor anggota, jadi transaksi dikumpulkan mengikut nama: anggota yang senama menjadi satu. Beri nombor jika ada yang senama.",
            "There are no member numbers, so movements are put together by name: members of one name become one. Give them numbers if there are any.",
        ],
        Code::SeveralAmounts => [
            "Buku ini punya beberapa kolom jumlah: #. Pakai satu saja di langkah Kolom, lalu buka buku ini lagi untuk yang lain.",
            "Buku ini mempunyai beberapa lajur jumlah: #. Gunakan satu sahaja dalam langkah Lajur, kemudian buka buku ini semula bagi yang lain.",
            "This book has several columns of amounts: #. Use one of them in the step Columns, and open the book again for the others.",
        ],
        Code::NoMovements => [
            "Tidak ada transaksi yang terhitung. Periksa tahun buku, jenis simpanan, dan kolomnya.",
            "Tiada transaksi yang dikira. Semak tahun kewangan, jenis simpanan dan lajurnya.",
            "No transaction counts. Check the year, the kind of savings and the columns.",
        ],
    }
}

/// What is asked.
#[must_use]
pub fn question(question: &Question, language: Language) -> String {
    let (words, filled): (Words, String) = match question {
        Question::WhichColumn => (
            [
                "Kolom mana nomor anggota, mana nama, mana jumlah uang? Judul kolomnya tidak dikenal.",
                "Lajur mana nombor anggota, mana nama, mana jumlah wang? Tajuk lajurnya tidak dikenali.",
                "Which column has the members' numbers, which the names, which the amounts? The headings are not known.",
            ],
            String::new(),
        ),
        Question::WhichAmount(..) => (
            [
                "Dua kolom berjudul sama. Kolom mana yang dipakai?",
                "Dua lajur bertajuk sama. Lajur mana yang digunakan?",
                "Two columns have one heading. Which of them is meant?",
            ],
            String::new(),
        ),
        Question::DecimalSign(_, cell) => (
            [
                "Di kolom ini tertulis #: tanda mana yang memisahkan ribuan, mana yang di depan sen?",
                "Dalam lajur ini tertulis #: tanda mana yang memisahkan ribu, mana yang di depan sen?",
                "This column has #: which sign stands between thousands, which before sen?",
            ],
            cell.clone(),
        ),
        Question::Repeated(line) => (
            [
                "Nomor yang sama ada lebih dari sekali (baris #). Apakah baris-barisnya dijumlahkan per anggota, atau ini buku transaksi dengan saldo?",
                "Nombor yang sama ada lebih daripada sekali (baris #). Adakah barisnya dijumlahkan bagi setiap anggota, atau ini buku transaksi dengan baki?",
                "One number stands more than once (line #). Are its rows added up, or is this a book of transactions with balances?",
            ],
            line.to_string(),
        ),
        Question::Movements(line) => (
            [
                "Ini buku transaksi: di baris # mungkin ada yang diambil. Saldo anggota diukur bagaimana menurut AD/ART?",
                "Ini buku transaksi: di baris # mungkin ada yang dikeluarkan. Bagaimana baki anggota diukur mengikut undang-undang kecil?",
                "This is a book of transactions: in line # something may be taken out. How are balances measured by the by-laws?",
            ],
            line.to_string(),
        ),
        Question::DebitIsIn => (
            [
                "Di buku ini, apakah debet uang masuk atau uang keluar?",
                "Dalam buku ini, adakah debit wang masuk atau wang keluar?",
                "In this book, is a debit money in or money out?",
            ],
            String::new(),
        ),
        Question::Direction(line) => (
            [
                "Tidak ada kolom yang mengatakan masuk atau keluar (mulai baris #). Apakah semua jumlah disetor, dan yang kurang dari nol ditarik?",
                "Tiada lajur yang menyatakan masuk atau keluar (mulai baris #). Adakah semua amaun dibayar masuk, dan yang kurang daripada sifar dikeluarkan?",
                "No column says what is in and what is out (from line #). Is every amount paid in, and taken out where it is below zero?",
            ],
            line.to_string(),
        ),
        Question::DayOrder(line) => (
            [
                "Tanggal di baris # bisa dibaca dengan dua cara. Mana yang di depan, hari atau bulan?",
                "Tarikh dalam baris # boleh dibaca dengan dua cara. Mana yang di depan, hari atau bulan?",
                "The day in line # can be read in two ways. Which comes first, the day or the month?",
            ],
            line.to_string(),
        ),
        Question::Round(rounded) => (
            [
                "# sel hasil hitungan punya pecahan sen. Bulatkan ke sen?",
                "# sel hasil pengiraan mempunyai pecahan sen. Bundarkan kepada sen?",
                "# computed cells have parts of a sen. Round them to the sen?",
            ],
            rounded.cells.to_string(),
        ),
    };
    fill(say(words, language), &filled)
}

/// Why a record is no member.
#[must_use]
pub fn left_out(why: Why, language: Language) -> &'static str {
    let words: Words = match why {
        Why::Title => ["judul di atas daftar", "tajuk di atas senarai", "title above the list"],
        Why::Heading => ["judul kolom", "tajuk lajur", "headings"],
        Why::ColumnNumbers => ["nomor kolom", "nombor lajur", "numbers of columns"],
        Why::Blank => ["baris kosong", "baris kosong", "empty row"],
        Why::Zeros => ["rumus yang hasilnya nol", "formula yang hasilnya sifar", "formulas that give zero"],
        Why::Section => ["nama bagian", "nama bahagian", "name of a section"],
        Why::Total => ["jumlah", "jumlah", "total"],
        Why::CarriedForward => {
            ["saldo atau jumlah bulanan", "baki atau jumlah bulanan", "balance or sum of a month"]
        }
        Why::Signature => ["tanda tangan", "tandatangan", "signature"],
        Why::Instruction => ["petunjuk pengisian", "arahan pengisian", "instruction"],
        Why::Note => ["catatan di bawah daftar", "catatan di bawah senarai", "note below the list"],
        Why::SecondList => [
            "daftar kedua: yang sudah keluar",
            "senarai kedua: yang sudah keluar",
            "second list: those who left",
        ],
        Why::Deleted => [
            "dihapus atau dibatalkan di program asalnya",
            "dipadam atau dibatalkan dalam program asalnya",
            "deleted or cancelled where it comes from",
        ],
        Why::Choice => ["dikeluarkan oleh Anda", "dikeluarkan oleh anda", "left out by you"],
    };
    say(words, language)
}

/// The headings of line and reason in a file of bad rows.
#[must_use]
pub fn reason_headings(language: Language) -> [&'static str; 2] {
    let line: Words = ["baris berkas", "baris fail", "line of the file"];
    let reason: Words = ["alasan", "sebab", "reason"];
    [say(line, language), say(reason, language)]
}

/// Why a row cannot be used, with the heading of the column.
#[must_use]
pub fn reason(one: &Told, list: &MemberList, language: Language) -> String {
    let sentence = told(one, language);
    match one.column.and_then(|column| list.columns.get(column)).filter(|column| !column.heading.is_empty()) {
        Some(column) => [&column.heading, ": ", &sentence].concat(),
        None => sentence,
    }
}

/// The headings of a list of accounts.
#[must_use]
pub fn account_headings(method: Method, language: Language) -> AccountHeadings<'static> {
    let member: [Words; 2] = [["Nomor anggota", "Nombor anggota", "Member number"], ["Nama", "Nama", "Name"]];
    let course: [Words; 4] = [
        ["Saldo awal", "Baki awal", "Opening balance"],
        ["Masuk", "Masuk", "Paid in"],
        ["Keluar", "Keluar", "Taken out"],
        ["Saldo akhir", "Baki akhir", "Closing balance"],
    ];
    let measured: Words = match method {
        Method::Closing => ["Saldo akhir", "Baki akhir", "Closing balance"],
        Method::MonthlyMinimum => [
            "Saldo terendah 12 bulan, dijumlahkan",
            "Baki terendah 12 bulan, dijumlahkan",
            "Lowest balances of 12 months, added up",
        ],
        Method::MonthlyAverage => [
            "Saldo akhir 12 bulan, dijumlahkan",
            "Baki akhir 12 bulan, dijumlahkan",
            "Closing balances of 12 months, added up",
        ],
        Method::Daily => [
            "Saldo tiap hari, dijumlahkan",
            "Baki setiap hari, dijumlahkan",
            "Balances of every day, added up",
        ],
    };
    AccountHeadings {
        member: member.map(|words| say(words, language)),
        course: course.map(|words| say(words, language)),
        measured: say(measured, language),
    }
}

/// What all members have is not what the books say, and how much more it is.
#[must_use]
pub fn balance_differs(all: &Exact, more: &Exact, currency: Currency, language: Language) -> String {
    let words: Words = [
        "Daftar ini berjumlah #; selisihnya # dari angka di neraca. Cari baris yang hilang, ganda, atau salah.",
        "Senarai ini berjumlah #; bezanya # daripada angka dalam kunci kira-kira. Cari baris yang hilang, berganda atau salah.",
        "This list comes to #, which differs by # from the books. Look for rows that are missing, double or wrong.",
    ];
    let shown = |value: &Exact| exact(value, Shown::Money(currency));
    let sign = if more.is_negative() { "" } else { "+" };
    fill_each(say(words, language), &[&shown(all), &[sign, &shown(more)].concat()])
}

/// How many members hold more of the share capital than the law lets one.
#[must_use]
pub fn above_holding(limit: HoldingLimit, source: &Source, members: usize, language: Language) -> String {
    let words: Words = [
        "# anggota memegang lebih dari #% modal syer di daftar ini, batas untuk satu anggota (#):",
        "# anggota memegang lebih daripada #% modal syer dalam senarai ini, had bagi seorang anggota (#):",
        "# members hold more than #% of the share capital in this list, the limit for one member (#):",
    ];
    let figures = [members.to_string(), limit.percent.to_string(), cited(source, language)];
    fill_each(say(words, language), &figures.each_ref().map(String::as_str))
}
