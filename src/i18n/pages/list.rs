//! "Daftar anggota": from the co-op's own list to every member's share.

use crate::i18n::say::Words;
use crate::members::{By, DecimalSign, Encoding, Separator};

/// The question that the page answers.
pub const QUESTION: Words =
    ["Berapa bagian tiap anggota?", "Berapa bahagian setiap anggota?", "What is every member’s share?"];
/// Where the list comes from, and what becomes of it.
pub const INTRO: Words = [
    "Dari daftar koperasi sendiri: Excel, CSV, atau tempelan. Daftar tidak meninggalkan perangkat ini dan tidak ikut disimpan: ia hilang begitu halaman ditutup.",
    "Daripada senarai koperasi sendiri: Excel, CSV atau tampalan. Senarai tidak meninggalkan peranti ini dan tidak disimpan: ia hilang sebaik halaman ditutup.",
    "From the co-op’s own list: Excel, CSV or pasted. The list does not leave this device and is not kept: it is gone once the page is closed.",
];
/// Whose list the example is.
pub const EXAMPLE: Words = [
    "Koperasi Melati (rekaan), 240 anggota",
    "Koperasi Melati (rekaan), 240 anggota",
    "Koperasi Melati (made up), 240 members",
];
/// Above the answer.
pub const HEADING: Words = ["Dibagi kepada anggota", "Dibahagi kepada anggota", "Shared among members"];
/// Before there is an answer.
pub const WAITING: Words = [
    "Buka daftar, lalu sebutkan berapa yang dibagi.",
    "Buka senarai, kemudian nyatakan berapa yang dibahagi.",
    "Open a list, then say how much is shared.",
];
/// While there is a list and no answer yet.
pub const NOT_YET: Words = [
    "Bagian tiap anggota tampak setelah langkah terakhir.",
    "Bahagian setiap anggota kelihatan selepas langkah terakhir.",
    "Every member’s share is seen after the last step.",
];
/// Over how many, and what each comes to.
pub const SHARED_OVER: Words = [
    "# anggota, rata-rata #, terkecil #, terbesar #.",
    "# anggota, purata #, terkecil #, terbesar #.",
    "# members, # on average, # at least, # at most.",
];

/// The steps, in their order.
pub const STEPS: [Words; 5] = [
    ["Berkas", "Fail", "File"],
    ["Kolom", "Lajur", "Columns"],
    ["Masalah", "Masalah", "Problems"],
    ["Pembagian", "Pembahagian", "Sharing"],
    ["Keluaran", "Keluaran", "Output"],
];
/// Which of them is shown.
pub const STEP_OF: Words = ["Langkah # dari 5", "Langkah # daripada 5", "Step # of 5"];
/// Above what was said so far.
pub const SO_FAR: Words = ["Sejauh ini", "Setakat ini", "So far"];
/// Goes back to an earlier answer.
pub const CHANGE: Words = ["Ubah", "Ubah", "Change"];
/// To the next step.
pub const NEXT: Words = ["Lanjut", "Teruskan", "Continue"];
/// To the step before.
pub const BACK: Words = ["Kembali", "Kembali", "Back"];
/// Takes the list off the table.
pub const FORGET: Words = ["Lupakan daftar ini", "Lupakan senarai ini", "Forget this list"];

/// Above the place where a file is opened.
pub const OPEN: Words = ["Buka daftar anggota", "Buka senarai anggota", "Open the member list"];
/// The place itself.
pub const DROP: Words =
    ["Pilih berkas, atau seret ke sini", "Pilih fail, atau seret ke sini", "Choose a file, or drop it here"];
/// What it takes.
pub const TAKES: Words = [
    "Excel (.xlsx) atau CSV, sampai 64 MB",
    "Excel (.xlsx) atau CSV, hingga 64 MB",
    "Excel (.xlsx) or CSV, up to 64 MB",
];
/// Where cells are pasted.
pub const PASTE: [Words; 2] = [
    ["Atau tempel dari Excel", "Atau tampal daripada Excel", "Or paste from Excel"],
    [
        "pilih sel-selnya, salin, lalu tempel di sini",
        "pilih selnya, salin, kemudian tampal di sini",
        "select the cells, copy them, then paste them here",
    ],
];
/// The name of what was pasted.
pub const PASTED: Words = ["tempelan", "tampalan", "pasted cells"];
/// What the file may have, and what is not needed.
pub const MAY_HAVE: Words = [
    "Judul, jumlah dan tanda tangan boleh tetap di berkas; apa yang dilewati akan disebut. Nomor KTP tidak diperlukan dan tidak disimpan.",
    "Tajuk, jumlah dan tandatangan boleh kekal dalam fail; apa yang dilangkau akan disebut. Nombor kad pengenalan tidak diperlukan dan tidak disimpan.",
    "Titles, totals and signatures may stay in the file; what is left out is named. Numbers of citizens are not needed and not kept.",
];
/// A file and how many lines it has.
pub const FILE_LINES: Words = ["#, # baris", "#, # baris", "#, # lines"];

/// While a file is read.
pub const READING: Words = ["Membaca daftar …", "Membaca senarai …", "Reading the list …"];
/// While shares are worked out.
pub const SHARING: Words =
    ["Menghitung bagian tiap anggota …", "Mengira bahagian setiap anggota …", "Working out every share …"];
/// Stops that.
pub const CANCEL: Words = ["Batalkan", "Batalkan", "Cancel"];
/// After it was stopped.
pub const CANCELLED: Words = [
    "Dibatalkan. Tidak ada yang disimpan.",
    "Dibatalkan. Tiada apa yang disimpan.",
    "Cancelled. Nothing was kept.",
];

/// Above the rows of headings.
pub const WHICH_HEADING: Words = [
    "Baris mana yang berisi judul kolom?",
    "Baris mana yang mengandungi tajuk lajur?",
    "Which row has the headings?",
];
/// There is none.
pub const NO_HEADING: Words = ["Tidak ada baris judul", "Tiada baris tajuk", "There are no headings"];
/// Above the columns.
pub const WHICH_COLUMN: Words =
    ["Kolom mana yang dipakai?", "Lajur mana yang digunakan?", "Which columns are used?"];
/// A column without a heading.
pub const NO_NAME: Words = ["kolom #", "lajur #", "column #"];
/// What a column holds, for those who do not see the list.
pub const USED_AS: Words = ["Isi kolom #", "Isi lajur #", "What column # holds"];
/// A column of citizens' numbers.
pub const NOT_KEPT: Words =
    ["nomor penduduk: tidak disimpan", "nombor pengenalan: tidak disimpan", "numbers of citizens: not kept"];
/// Further columns.
pub const MORE_COLUMNS: Words = ["Tampilkan # kolom lagi", "Tunjukkan # lajur lagi", "Show # more columns"];
/// What stands between cells, before decimals, how letters are written, which sheet.
pub const HOW_READ: [Words; 4] = [
    ["Pemisah", "Pemisah", "Separator"],
    ["Desimal", "Perpuluhan", "Decimals"],
    ["Huruf", "Huruf", "Letters"],
    ["Lembar", "Helaian", "Sheet"],
];
/// How a column can be used.
pub const USES: [Words; 19] = [
    ["tidak dipakai", "tidak digunakan", "not used"],
    ["nomor anggota", "nombor anggota", "member number"],
    ["nama", "nama", "name"],
    ["simpanan pokok", "simpanan pokok", "principal savings"],
    ["simpanan wajib", "simpanan wajib", "mandatory savings"],
    ["simpanan sukarela", "simpanan khas", "voluntary savings"],
    ["simpanan", "simpanan", "savings"],
    ["modal syer", "modal syer", "shares"],
    ["yuran", "yuran", "subscription"],
    ["transaksi, belanja", "urus niaga, belian", "business, purchases"],
    ["pinjaman", "pinjaman", "loans"],
    ["jumlah lain", "amaun lain", "another amount"],
    ["bulan keanggotaan setahun", "bulan keahlian setahun", "months of membership in the year"],
    ["tanggal transaksi", "tarikh transaksi", "day of a transaction"],
    ["masuk atau keluar", "masuk atau keluar", "paid in or taken out"],
    ["jenis simpanan", "jenis simpanan", "kind of savings"],
    ["jumlah masuk", "amaun masuk", "amount paid in"],
    ["jumlah keluar", "amaun keluar", "amount taken out"],
    ["tanda dihapus atau batal", "tanda dipadam atau batal", "mark of deleted or cancelled"],
];
/// Rows that are hidden in the sheet.
pub const HIDDEN_ROWS: Words = [
    "# baris tersembunyi di lembar ini ikut dibaca.",
    "# baris tersembunyi dalam helaian ini turut dibaca.",
    "# rows are hidden in the sheet; they are read too.",
];
/// Cells whose formulas were never calculated.
pub const NOT_CALCULATED: Words = [
    "# rumus belum dihitung waktu berkas disimpan, jadi kosong. Buka di Excel, simpan, lalu buka lagi di sini.",
    "# formula belum dikira ketika fail disimpan, jadi kosong. Buka dalam Excel, simpan, kemudian buka semula di sini.",
    "# formulas were not calculated when the file was saved, and are blank. Open it in Excel, save it, and open it here again.",
];

/// Nothing stands in the way.
pub const NO_PROBLEM: Words = ["Semua baris terbaca", "Semua baris dapat dibaca", "Every row was read"];
/// Rows that stand in the way.
pub const TO_SEE: Words = ["# baris perlu dilihat", "# baris perlu dilihat", "Rows that need a look: #"];
/// Something is asked.
pub const TO_ANSWER: Words =
    ["# pertanyaan perlu dijawab", "# soalan perlu dijawab", "Questions to be answered: #"];
/// How many rows were read, need a look, were left out, and are in the file.
pub const TALLY: [Words; 4] = [
    ["anggota terbaca", "anggota dibaca", "members read"],
    ["perlu dilihat", "perlu dilihat", "need a look"],
    ["dilewati", "dilangkau", "left out"],
    ["baris di berkas", "baris dalam fail", "rows in the file"],
];
/// A line of the file, and several.
pub const LINE: Words = ["Baris #", "Baris #", "Line #"];
/// From one line to another.
pub const LINES: Words = ["Baris #–#", "Baris #–#", "Lines #–#"];
/// Before a cell as it stands.
pub const WRITTEN: Words = ["Tertulis", "Tertulis", "As it stands"];
/// A cell for those who do not see where it stands.
pub const CELL_OF: Words = ["#, baris #", "#, baris #", "#, line #"];
/// Takes what was typed for a cell.
pub const MEND: Words = ["Pakai", "Guna", "Use this"];
/// Leaves a row out.
pub const LEAVE_OUT: Words = ["Keluarkan baris ini", "Keluarkan baris ini", "Leave this row out"];
/// What was said of a row is said no more.
pub const UNSAY: Words = ["Batalkan", "Batalkan", "Undo"];
/// A row that is a member's because somebody said so.
pub const SAID_MEMBER: Words =
    ["tetap dihitung, menurut Anda", "tetap dikira, menurut anda", "counts, as you said"];
/// It is a member's.
pub const KEEP: Words = ["Ini anggota", "Ini anggota", "It is a member’s"];
/// A row counts although it is marked as deleted, or may be.
pub const COUNT_IT: Words = ["Tetap hitung", "Tetap kira", "Count it"];
/// Further ones.
pub const MORE: Words = ["Tampilkan # lagi", "Tunjukkan # lagi", "Show # more"];
/// Saves the rows with their reasons.
pub const SAVE_BAD: Words = [
    "Unduh baris ini dengan alasannya (CSV)",
    "Muat turun baris ini dengan sebabnya (CSV)",
    "Download these rows with reasons (CSV)",
];
/// Goes on without them.
pub const WITHOUT: Words =
    ["Lanjut tanpa # baris ini", "Teruskan tanpa # baris ini", "Continue without # rows"];
/// In its place while something is asked.
pub const ANSWER_FIRST: Words = [
    "Jawab dulu yang ditanyakan di atas: sesudah itu baris yang bermasalah bisa lain.",
    "Jawab dahulu yang ditanya di atas: selepas itu baris yang bermasalah mungkin lain.",
    "Answer first what is asked above: then other rows may have faults.",
];
/// Where shares wait for the list.
pub const STILL_TO_SEE: Words = [
    "Daftar ini belum bisa dibagi: masih ada # hal di langkah “Masalah”. Kalau kolom yang dipilih bukan kolom jumlah, pilih kolom lain.",
    "Senarai ini belum boleh dibahagi: masih ada # perkara dalam langkah “Masalah”. Jika lajur yang dipilih bukan lajur jumlah, pilih lajur lain.",
    "This list cannot be shared over yet: # things are left in the step “Problems”. If the column chosen is none of amounts, choose another.",
];
/// Above cells that were mended.
pub const MENDED: Words = ["Yang diperbaiki di sini", "Yang dibetulkan di sini", "Mended here"];
/// What that does.
pub const WITHOUT_THEM: Words = [
    "Baris itu tidak dihitung, dan tetap disebut di antara yang dilewati.",
    "Baris itu tidak dikira, dan tetap disebut antara yang dilangkau.",
    "These rows do not count, and stay named among those left out.",
];
/// Above the rows that are no members.
pub const LEFT_OUT: Words = ["Yang dilewati", "Yang dilangkau", "What was left out"];
/// Above what is good to know.
pub const REMARKS: Words = ["Yang perlu diketahui", "Yang perlu diketahui", "Good to know"];
/// How many movements were read.
pub const MOVEMENTS: Words = ["transaksi terbaca", "transaksi dibaca", "transactions read"];
/// Above what is said of a ledger.
pub const LEDGER: Words = ["Buku transaksi", "Buku transaksi", "A book of transactions"];
/// It is none.
pub const NOT_A_LEDGER: Words =
    ["Ini bukan buku transaksi", "Ini bukan buku transaksi", "This is no book of transactions"];
/// How balances are measured.
pub const MEASURED_BY: Words = ["Saldo diukur menurut", "Baki diukur mengikut", "Balances are measured by"];
/// The four ways.
pub const METHODS: [Words; 4] = [
    ["saldo akhir tahun", "baki akhir tahun", "the balance at the end of the year"],
    [
        "rata-rata saldo terendah tiap bulan",
        "purata baki terendah setiap bulan",
        "the mean of the lowest balance of each month",
    ],
    [
        "rata-rata saldo akhir bulan",
        "purata baki akhir bulan",
        "the mean of the balance at the end of each month",
    ],
    ["rata-rata saldo harian", "purata baki harian", "the mean of daily balances"],
];
/// The first month of the year.
pub const YEAR_BEGINS: Words = ["Tahun buku mulai", "Tahun kewangan bermula", "The year begins in"];
/// The year in which it begins.
pub const IN_YEAR: Words = ["Mulai tahun", "Bermula tahun", "Of the year"];
/// How days are written.
pub const DAYS_WRITTEN: Words = ["Tanggal ditulis", "Tarikh ditulis", "Days are written"];
/// As all of them agree, the day first, the month first.
pub const DAY_ORDERS: [Words; 3] = [
    ["seperti terbaca dari isinya", "seperti dibaca daripada isinya", "as what stands there shows"],
    ["hari di depan: 31/12", "hari di depan: 31/12", "day first: 31/12"],
    ["bulan di depan: 12/31", "bulan di depan: 12/31", "month first: 12/31"],
];
/// The kind of savings that counts.
pub const KIND: Words = ["Jenis simpanan", "Jenis simpanan", "Kind of savings"];
/// All kinds together.
pub const ALL_KINDS: Words = ["semua dijumlahkan", "semua dijumlahkan", "all added up"];
/// What says which way movements go.
pub const DIRECTION: Words = ["Masuk atau keluar", "Masuk atau keluar", "In or out"];
/// By words or columns.
pub const BY_WORD: Words =
    ["menurut kata atau kolomnya", "mengikut kata atau lajurnya", "by words or columns"];
/// By the amounts themselves.
pub const BY_SIGN: Words = [
    "semua disetor; yang kurang dari nol ditarik",
    "semua dibayar masuk; yang kurang daripada sifar dikeluarkan",
    "all paid in; taken out where below zero",
];
/// What a debit is.
pub const DEBIT: Words = ["Debet", "Debit", "A debit"];
/// Not said, in, out.
pub const DEBITS: [Words; 3] = [
    ["menurut isi bukunya", "mengikut isi bukunya", "by what the book shows"],
    ["uang masuk", "wang masuk", "is money in"],
    ["uang keluar", "wang keluar", "is money out"],
];
/// What a balance begins with, what is paid in, taken out, and left.
pub const COURSE: [Words; 4] = [
    ["saldo awal", "baki awal", "opening balance"],
    ["+ masuk", "+ masuk", "+ paid in"],
    ["− keluar", "− keluar", "− taken out"],
    ["= saldo akhir", "= baki akhir", "= closing balance"],
];
/// Of how many accounts, and what to compare.
pub const ACCOUNTS: Words = [
    "Untuk # anggota. Cocokkan saldo akhirnya dengan neraca sebelum lanjut.",
    "Bagi # anggota. Padankan baki akhirnya dengan kunci kira-kira sebelum meneruskan.",
    "Of # members. Compare the closing balance with the balance sheet before you go on.",
];
/// What was read of a ledger.
pub const FROM_LEDGER: Words = [
    "# transaksi, # anggota: #, mulai #; # dilewati",
    "# transaksi, # anggota: #, bermula #; # dilangkau",
    "# transactions, # members: #, from #; # left out",
];
/// The same without days.
pub const FROM_UNDATED: Words = [
    "# transaksi, # anggota: #; # dilewati",
    "# transaksi, # anggota: #; # dilangkau",
    "# transactions, # members: #; # left out",
];
/// How often a balance is below zero within the year.
pub const OVERDRAWN: Words = [
    "# kali saldo seorang anggota kurang dari nol sesudah penarikan; barisnya di bawah, di “Yang perlu diketahui”.",
    "# kali baki seorang anggota kurang daripada sifar selepas pengeluaran; barisnya di bawah, di “Yang perlu diketahui”.",
    "Balances below zero after something was taken out: #. The lines are below, under “Good to know”.",
];
/// Two movements that look the same are two.
pub const KEEP_BOTH: Words = ["Hitung keduanya", "Kira kedua-duanya", "Count both"];
/// So are all that do.
pub const KEEP_DOUBLES: Words =
    ["Tetap hitung semua # yang sama", "Tetap kira semua # yang sama", "Count all # that look the same"];
/// Answers: yes, these rows are one member's.
pub const ADD_UP: Words =
    ["Ya, jumlahkan per anggota", "Ya, jumlahkan setiap anggota", "Yes, add them up by member"];
/// Yes, round.
pub const ROUND: Words = ["Ya, bulatkan ke sen", "Ya, bundarkan kepada sen", "Yes, round to the sen"];
/// Goes to the columns.
pub const CHOOSE_COLUMNS: Words = ["Pilih kolomnya", "Pilih lajurnya", "Choose the columns"];
/// This one.
pub const THIS_COLUMN: Words = ["kolom #", "lajur #", "column #"];

/// Above what is shared.
pub const WHAT: Words = ["Apa yang dibagi?", "Apa yang dibahagi?", "What is shared?"];
/// From which page, or typed here.
pub const TYPED: Words = ["Ketik di sini", "Taip di sini", "Type it here"];
/// A page that has no figures of one's own yet.
pub const FILL_FIRST: Words = [
    "Kalau halaman # sudah diisi, pembagiannya dapat dipakai di sini.",
    "Jika halaman # sudah diisi, pembahagiannya boleh digunakan di sini.",
    "Once the page # is filled in, its split can be used here.",
];
/// An amount to share.
pub const AMOUNT: [Words; 2] =
    [["Jumlah yang dibagi", "Jumlah yang dibahagi", "Amount to share"], ["", "", ""]];
/// What is below it is not paid.
pub const MINIMUM: [Words; 2] = [
    [
        "Bayaran terkecil (boleh kosong)",
        "Bayaran minimum (boleh kosong)",
        "Least amount paid out (may be left blank)",
    ],
    [
        "di bawahnya dicatat sebagai simpanan",
        "di bawahnya dikreditkan kepada anggota",
        "what is below it is credited to the member",
    ],
];
/// How what is shared is paid in Malaysia.
pub const PAID_IN: Words = ["Dibayar", "Dibayar", "Paid"];
/// To the sen, or in coins.
pub const WAYS_TO_PAY: [Words; 2] = [
    ["lewat bank, sampai sen", "melalui bank, hingga sen", "by bank, to the sen"],
    ["tunai, ke 5 sen terdekat", "tunai, kepada 5 sen terdekat", "in cash, to the nearest 5 sen"],
];
/// What cash comes to less than the shares: the co-op keeps it, or adds what is below zero.
pub const LESS_IN_CASH: Words =
    ["selisih 5 sen, pada koperasi", "beza 5 sen, pada koperasi", "less by five sen, the co-op’s"];
/// What the books say that all members have, whatever the method.
pub const BALANCE: [Words; 2] = [
    [
        "Saldo akhir menurut neraca (boleh kosong)",
        "Baki akhir menurut kunci kira-kira (boleh kosong)",
        "Closing balance by the balance sheet (may be left blank)",
    ],
    ["semua anggota bersama", "semua anggota bersama", "of all members together"],
];
/// The books say the same.
pub const AS_IN_BOOKS: Words = [
    "✓ Sama dengan saldo akhir semua anggota di daftar ini.",
    "✓ Sama dengan baki akhir semua anggota dalam senarai ini.",
    "✓ The same as all members’ closing balances in this list.",
];
/// The same, of an amount.
pub const CREDITED_BELOW: Words = [
    "Yang di bawah # tidak dibayarkan, tetapi dicatat sebagai simpanan anggota.",
    "Yang di bawah # tidak dibayar, tetapi dikreditkan kepada anggota.",
    "What is below # is not paid, but credited to the member.",
];
/// One more.
pub const ADD_AMOUNT: Words = ["+ jumlah lain", "+ jumlah lain", "+ another amount"];
/// Takes it out.
pub const REMOVE: Words = ["Hapus", "Buang", "Remove"];
/// What an amount is shared by.
pub const SHARED_BY: Words = ["Dibagi menurut", "Dibahagi mengikut", "Shared by"];
/// Equally.
pub const HEADS: Words = ["sama rata per anggota", "sama rata setiap anggota", "equally per member"];
/// Several columns are chosen.
pub const ADDED_UP: Words = [
    "Kolom yang dipilih dijumlahkan: # untuk semua anggota.",
    "Lajur yang dipilih dijumlahkan: # bagi semua anggota.",
    "The chosen columns are added up: # for all members.",
];
/// One is chosen.
pub const ALL_HAVE: Words = ["# untuk semua anggota.", "# bagi semua anggota.", "# for all members."];
/// What the other page says that all have.
pub const DIFFERS: Words = [
    "Di halaman lain tertulis # untuk semua anggota; daftar ini berjumlah #. Yang dipakai: daftar ini.",
    "Di halaman lain tertulis # bagi semua anggota; senarai ini berjumlah #. Yang digunakan: senarai ini.",
    "The other page has # for all members; this list comes to #. What counts is this list.",
];
/// Puts what all have by the list into the page that the amount is from.
pub const PUT_BACK: Words = [
    "Isikan # sebagai milik semua anggota di halaman #",
    "Isikan # sebagai milik semua anggota dalam halaman #",
    "Put # as what all members have into the page #",
];
/// No column is chosen.
pub const CHOOSE_COLUMN: Words = ["Pilih kolomnya.", "Pilih lajurnya.", "Choose a column."];
/// Months count.
pub const BY_MONTHS: Words = [
    "Menurut bulan keanggotaan (#): yang setengah tahun menjadi anggota dihitung setengah.",
    "Mengikut bulan keahlian (#): yang setengah tahun menjadi anggota dikira setengah.",
    "By months of membership (#): who was a member for half a year counts half.",
];
/// Members whose months are not told.
pub const BLANK_MONTHS: Words = [
    "# anggota tanpa isi di kolom itu dihitung 12 bulan.",
    "# anggota tanpa isi dalam lajur itu dikira 12 bulan.",
    "# members with nothing in that column count for 12 months.",
];
/// What becomes of the units that rounding leaves over.
pub const ROUNDING: Words = ["Pembulatan", "Pembundaran", "Rounding"];
/// A rate on a class of capital.
pub const RATE_ON: Words = ["dividen #: # dari", "dividen #: # daripada", "dividend #: # of"];
/// Works it out.
pub const SHARE_OUT: Words =
    ["Hitung bagian tiap anggota", "Kira bahagian setiap anggota", "Work out every share"];
/// What a page says cannot be shared out.
pub const NOTHING_TO_SHARE: Words = [
    "Belum ada yang dapat dibagi: isi jumlahnya, atau lengkapi halaman itu.",
    "Belum ada yang dapat dibahagi: isi jumlahnya, atau lengkapkan halaman itu.",
    "There is nothing to share yet: enter an amount, or complete that page.",
];

/// Above the output.
pub const DONE: Words = ["Bagian tiap anggota", "Bahagian setiap anggota", "Every member’s share"];
/// What is left of the pools.
pub const REST: Words = ["tersisa", "baki", "left over"];
/// What parts come to.
pub const PAID: Words = ["dibagikan", "dibahagikan", "shared out"];
/// Saves the list with its shares.
pub const SAVE_SHARES: Words = [
    "Unduh daftar dengan bagiannya (CSV)",
    "Muat turun senarai dengan bahagiannya (CSV)",
    "Download the list with shares (CSV)",
];
/// Saves it as a workbook, with what was shared and how.
pub const SAVE_BOOK: Words = [
    "Unduh daftar dengan bagiannya (Excel)",
    "Muat turun senarai dengan bahagiannya (Excel)",
    "Download the list with shares (Excel)",
];
/// The sheets of the workbook.
pub const SHEETS: [Words; 3] = [
    ["Ringkasan", "Ringkasan", "Summary"],
    ["Anggota", "Anggota", "Members"],
    ["Penjelasan", "Penjelasan", "Explanation"],
];
/// The word for a total below the members.
pub const TOTAL_ROW: Words = ["Jumlah", "Jumlah", "Total"];
/// The year that is shared out.
pub const OF_YEAR: Words = ["Tahun buku #", "Tahun kewangan #", "Financial year #"];
/// Above what is shared: its name, the amount, by which columns, what all members have of them, shared out, left over.
pub const SUMMARY_HEADINGS: [Words; 6] = [
    ["bagian", "bahagian", "share"],
    ["jumlah yang dibagi", "jumlah yang dibahagi", "amount to share"],
    SHARED_BY,
    ["semua anggota", "semua anggota", "all members"],
    PAID,
    REST,
];
/// The title of the explanation.
pub const EXPLANATION: Words = [
    "Bagaimana bagian tiap anggota dihitung",
    "Bagaimana bahagian setiap anggota dikira",
    "How every share is worked out",
];
/// How a pool is shared: its name, its amount, the columns, what all have of them.
pub const POOL_FORMULA: Words = [
    "#: # × milik anggota (#) ÷ milik semua #",
    "#: # × milik anggota (#) ÷ milik semua #",
    "#: # × what the member has (#) ÷ what all have #",
];
/// The same by heads, of which there are so many.
pub const HEADS_FORMULA: Words = [
    "#: # ÷ #, satu bagian tiap kepala",
    "#: # ÷ #, satu bahagian setiap kepala",
    "#: # ÷ #, one part a head",
];
/// Behind that, where months of membership count.
pub const IN_TWELFTHS: Words = [
    ", masing-masing kali bulan keanggotaan ÷ 12",
    ", masing-masing kali bulan keahlian ÷ 12",
    ", each times months of membership ÷ 12",
];
/// A rate on a class of capital.
pub const RATE_FORMULA: Words = ["#: # × #", "#: # × #", "#: # × #"];
/// What formulas there are.
pub const FORMULAS: Words = [
    "Setiap angka dihitung tepat sebelum berkas ini ditulis. Rumus di lembar anggota hanya menjumlahkan, dan hanya di kolom yang dijumlahkan Excel dengan tepat.",
    "Setiap angka dikira dengan tepat sebelum fail ini ditulis. Formula dalam helaian anggota hanya menjumlahkan, dan hanya dalam lajur yang dijumlahkan Excel dengan tepat.",
    "Every figure was calculated exactly before this file was written. Formulas on the sheet of members only add up, and only in columns that a spreadsheet adds up exactly.",
];
/// A list of payments.
pub const PAYMENTS: Words =
    ["Daftar pembayaran untuk bank", "Senarai bayaran untuk bank", "List of payments for a bank"];
/// What it holds, and what can be added.
pub const PAYMENTS_HOLD: Words = [
    "Nomor, nama, dan yang dibayarkan, tanpa yang mendapat nol. Tambahkan kolom yang diminta bank, misalnya nomor rekening:",
    "Nombor, nama dan yang dibayar, tanpa yang mendapat sifar. Tambahkan lajur yang diminta bank, misalnya nombor akaun:",
    "Number, name and what is paid, without those who get nothing. Add the columns that the bank asks for, such as the account:",
];
/// Saves it.
pub const SAVE_PAYMENTS: Words = [
    "Unduh daftar pembayaran (CSV)",
    "Muat turun senarai bayaran (CSV)",
    "Download the list of payments (CSV)",
];
/// Finds members.
pub const FIND: Words = ["Cari nomor atau nama", "Cari nombor atau nama", "Find a number or a name"];
/// How they stand.
pub const ORDER: Words = ["Urutkan", "Susun", "Order"];
/// As in the file, by number, by share, by name.
pub const ORDERS: [Words; 4] = [
    ["Seperti di berkas", "Seperti dalam fail", "As in the file"],
    ["Bagian terbesar", "Bahagian terbesar", "Largest share"],
    ["Bagian terkecil", "Bahagian terkecil", "Smallest share"],
    ["Nama", "Nama", "Name"],
];
/// Which of them are shown.
pub const ONLY: Words = ["Tampilkan", "Paparkan", "Show"];
/// All, those with a share of zero, those of whose line something is told.
pub const SOME: [Words; 3] = [
    ["Semua anggota", "Semua anggota", "All members"],
    ["Yang tidak mendapat bagian", "Yang tidak mendapat bahagian", "Those who get nothing"],
    ["Yang barisnya diberi catatan", "Yang barisnya diberi catatan", "Those with a remark on their line"],
];
/// How many are shown, and what they come to.
pub const SHOWN: Words = [
    "# dari # anggota; jumlah bagiannya #",
    "# daripada # anggota; jumlah bahagiannya #",
    "# of # members; their shares come to #",
];
/// A page of the table.
pub const PAGE_OF: Words = ["Halaman # dari #", "Halaman # daripada #", "Page # of #"];
/// The pages before and after.
pub const TURN: [Words; 2] = [["Sebelumnya", "Sebelum", "Previous"], ["Berikutnya", "Seterusnya", "Next"]];
/// The name of the table.
pub const TABLE: Words = ["Bagian setiap anggota", "Bahagian setiap anggota", "Share of every member"];
/// The headings of number and name.
pub const NUMBER_AND_NAME: [Words; 2] = [["Nomor", "Nombor", "Number"], ["Nama", "Nama", "Name"]];
/// Of all members.
pub const ALL: Words = ["Semua anggota", "Semua anggota", "All members"];
/// Somebody without number and name.
pub const NAMELESS: Words = ["baris #", "baris #", "line #"];
/// How one share came about.
pub const HOW: Words = ["Bagaimana # dihitung?", "Bagaimana # dikira?", "How is # worked out?"];
/// In twelfths.
pub const TWELFTHS: Words = ["# × # dari 12 bulan", "# × # daripada 12 bulan", "# × # of 12 months"];
/// Nothing had to be rounded.
pub const EXACT: Words =
    ["Tepat, tanpa pembulatan.", "Tepat, tanpa pembundaran.", "Exact, nothing is rounded."];
/// Rounded down.
pub const DOWN: Words = ["Dibulatkan ke bawah: #.", "Dibundarkan ke bawah: #.", "Rounded down: #."];
/// One of the units that were left over.
pub const UP: Words = [
    "Dibulatkan ke atas: #. Pecahannya termasuk yang terbesar, jadi mendapat satu dari sisa pembulatan.",
    "Dibundarkan ke atas: #. Pecahannya antara yang terbesar, jadi mendapat satu daripada baki pembundaran.",
    "Rounded up: #. Its fraction is among the largest, so it gets one of the units left over.",
];
/// To the nearest.
pub const NEAREST: Words =
    ["Dibulatkan ke yang terdekat: #.", "Dibundarkan kepada yang terdekat: #.", "Rounded to the nearest: #."];

/// How shares spread: the finding, what a tenth is called, and how it was made.
pub const SPREAD: Words = [
    "Sepersepuluh anggota dengan bagian terbesar menerima #%",
    "Satu persepuluh anggota dengan bahagian terbesar menerima #%",
    "The tenth of members with the largest shares gets #%",
];
/// A tenth of the members.
pub const TENTH: Words = ["Kelompok #", "Kumpulan #", "Group #"];
/// What the tenths are; the gap is of how many members each.
pub const TENTHS: Words = [
    "Anggota diurutkan menurut bagiannya dan dibagi menjadi sepuluh kelompok, tiap kelompok # anggota.",
    "Anggota disusun mengikut bahagiannya dan dibahagi kepada sepuluh kumpulan, setiap kumpulan # anggota.",
    "Members in the order of their shares, in ten groups of # each.",
];
/// What can be printed.
pub const PRINT: Words = [
    "Cetak slip dan lembar tanda tangan",
    "Cetak slip dan helaian tandatangan",
    "Print slips and a sheet to sign",
];
/// Prints a letter to one member.
pub const PRINT_LETTER: Words =
    ["Cetak surat untuk anggota ini", "Cetak surat untuk anggota ini", "Print a letter to this member"];
/// What the letter is of, to whom, and where its figures are from.
pub const LETTER_OF: Words = [
    "Bagian anggota, tahun buku #",
    "Bahagian anggota, tahun kewangan #",
    "A member’s share, financial year #",
];
/// To whom.
pub const LETTER_TO: Words = ["Kepada:", "Kepada:", "To:"];
/// What it is worked out from.
pub const LETTER_FROM: Words = [
    "Dihitung dari daftar anggota koperasi. Kalau ada angka yang tidak sama dengan buku Anda, tanyakan kepada pengurus.",
    "Dikira daripada senarai anggota koperasi. Jika ada angka yang tidak sama dengan buku anda, tanya kepada pengurus.",
    "Worked out from the co-op’s list of members. If a figure is not the one in your own book, ask the officers.",
];
/// Who signs it.
pub const OFFICERS: Words = ["pengurus", "pengurus", "for the co-op"];
/// Those who are shown are printed.
pub const PRINT_SHOWN: Words = [
    "Yang dicetak: # anggota di tabel di bawah, menurut urutannya. Nama koperasi dan tahun dari “Bagikan, cetak, simpan”.",
    "Yang dicetak: # anggota dalam jadual di bawah, mengikut susunannya. Nama koperasi dan tahun daripada “Kongsi, cetak, simpan”.",
    "Printed are the # members in the table below, in its order. Co-op and year come from “Share, print, save”.",
];
/// There are more than have a button.
pub const PRINT_MORE: Words = [
    "Tombol hanya untuk # anggota pertama. Untuk yang lain: cari dulu di tabel, atau cetak dari berkas Excel.",
    "Butang hanya bagi # anggota pertama. Bagi yang lain: cari dahulu dalam jadual, atau cetak daripada fail Excel.",
    "The buttons are for the first # members. For others, find them in the table first, or print from the Excel file.",
];
/// A batch of slips, of lines to sign.
pub const SLIPS: Words = ["Slip #–#", "Slip #–#", "Slips #–#"];
/// A batch of lines to sign.
pub const SIGNATURES: Words = ["Tanda tangan #–#", "Tandatangan #–#", "To sign #–#"];
/// What a slip is called, and the sheet.
pub const SLIP: Words = ["Slip bagian #", "Slip bahagian #", "Slip of shares #"];
/// The sheet to sign.
pub const SHEET: Words = [
    "Daftar penerimaan bagian, tahun buku #",
    "Senarai penerimaan bahagian, tahun kewangan #",
    "Receipt of shares, financial year #",
];
/// Where somebody signs.
pub const SIGNATURE: Words = ["tanda tangan", "tandatangan", "signature"];
/// Of those on these pages.
pub const ON_THESE: Words = ["Di lembar ini", "Dalam helaian ini", "On these pages"];

/// Why a file cannot be opened, by the name of what it is.
#[must_use]
pub fn foreign(code: &str) -> Words {
    match code {
        "ole" => [
            "Ini buku kerja Excel lama (.xls) atau yang dikunci kata sandi. Buka di Excel, lalu simpan sebagai .xlsx tanpa kata sandi, atau sebagai CSV (UTF-8).",
            "Ini buku kerja Excel lama (.xls) atau yang dikunci kata laluan. Buka dalam Excel, kemudian simpan sebagai .xlsx tanpa kata laluan, atau sebagai CSV (UTF-8).",
            "This is an old workbook (.xls), or one with a password. Open it in Excel and save it as .xlsx without a password, or as CSV (UTF-8).",
        ],
        "html" => [
            "Ini halaman web yang diberi nama seperti Excel, seperti hasil ekspor beberapa program. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx atau CSV.",
            "Ini halaman web yang dinamakan seperti Excel, seperti eksport sesetengah program. Buka dalam Excel atau LibreOffice, kemudian simpan sebagai .xlsx atau CSV.",
            "This is a web page under the name of a workbook, as some programs export. Open it in Excel or LibreOffice and save it as .xlsx or CSV.",
        ],
        "picture" => [
            "Ini foto atau gambar, bukan daftar. Pilih berkas Excel atau CSV-nya.",
            "Ini foto atau gambar, bukan senarai. Pilih fail Excel atau CSV.",
            "This is a photo or a picture, not a list. Choose the Excel or CSV file.",
        ],
        "pdf" => [
            "Ini dokumen PDF. Minta berkas Excel atau CSV yang menjadi sumbernya.",
            "Ini dokumen PDF. Minta fail Excel atau CSV yang menjadi sumbernya.",
            "This is a PDF. Ask for the Excel or CSV file that it was made from.",
        ],
        "zip" | "no_sheet" => [
            "Berkas ini bukan buku kerja Excel (.xlsx): tidak ada lembar di dalamnya. Kalau terkompresi, ekstrak dulu.",
            "Fail ini bukan buku kerja Excel (.xlsx): tiada helaian di dalamnya. Jika dimampatkan, nyahmampat dahulu.",
            "This is no Excel workbook (.xlsx): it has no sheet in it. If it is an archive, unpack it first.",
        ],
        "locked" => [
            "Buku kerja ini terenkripsi. Buka di Excel dengan kata sandinya, lalu simpan salinan tanpa kata sandi.",
            "Buku kerja ini disulitkan. Buka dalam Excel dengan kata laluannya, kemudian simpan salinan tanpa kata laluan.",
            "This workbook is encrypted. Open it in Excel with its password and save a copy without one.",
        ],
        "too_large" => [
            "Isi buku kerja ini terlalu besar setelah dibuka (lebih dari 200 MB, atau lebih dari 100 kali ukurannya). Simpan lembar anggotanya saja sebagai CSV (UTF-8).",
            "Isi buku kerja ini terlalu besar selepas dibuka (melebihi 200 MB, atau melebihi 100 kali saiznya). Simpan helaian anggotanya sahaja sebagai CSV (UTF-8).",
            "This workbook unpacks to too much (above 200 MB, or 100 times its size). Save only the sheet of members as CSV (UTF-8).",
        ],
        "no_inflate" => [
            "Peramban ini belum bisa membuka .xlsx. Simpan berkasnya sebagai CSV (UTF-8), atau pakai peramban yang lebih baru.",
            "Pelayar ini belum boleh membuka .xlsx. Simpan fail itu sebagai CSV (UTF-8), atau gunakan pelayar yang lebih baharu.",
            "This browser cannot open .xlsx yet. Save the file as CSV (UTF-8), or use a newer browser.",
        ],
        "unreadable" => [
            "Berkas ini tidak dapat dibaca dari perangkat. Pilih sekali lagi.",
            "Fail ini tidak dapat dibaca daripada peranti. Pilih sekali lagi.",
            "The file could not be read from the device. Choose it once more.",
        ],
        _ => [
            "Buku kerja ini rusak atau terpotong. Buka di Excel atau LibreOffice, simpan lagi, lalu pilih yang baru.",
            "Buku kerja ini rosak atau terpotong. Buka dalam Excel atau LibreOffice, simpan semula, kemudian pilih yang baharu.",
            "This workbook is damaged or cut off. Open it in Excel or LibreOffice, save it again, and choose the new one.",
        ],
    }
}

/// What stands between cells.
#[must_use]
pub fn separator(separator: Separator) -> Words {
    match separator {
        Separator::Comma => ["koma", "koma", "comma"],
        Separator::Semicolon => ["titik koma", "koma bernoktah", "semicolon"],
        Separator::Tab => ["tab", "tab", "tab"],
        Separator::Pipe => ["garis tegak", "garis tegak", "vertical line"],
    }
}

/// The sign before decimals.
#[must_use]
pub fn decimal(sign: DecimalSign) -> Words {
    match sign {
        DecimalSign::Point => ["titik: 0.50", "titik: 0.50", "point: 0.50"],
        DecimalSign::Comma => ["koma: 0,50", "koma: 0,50", "comma: 0,50"],
    }
}

/// How letters are written: names that are the same everywhere.
#[must_use]
pub fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
        Encoding::Windows1252 => "Windows-1252",
    }
}

/// What something was decided by.
#[must_use]
pub fn by(by: By) -> Words {
    match by {
        By::File => ["disebut di berkas", "disebut dalam fail", "the file says so"],
        By::Content => ["dari isinya", "daripada isinya", "from what stands in it"],
        By::Guess => ["ditebak; periksa", "diteka; semak", "a guess; check it"],
        By::Choice => ["pilihan Anda", "pilihan anda", "your choice"],
    }
}
