//! The page of a member's loan: one of each pair is said in Indonesia, the other in Malaysia.

use crate::i18n::say::Words;

const NONE: Words = ["", "", ""];
const A_YEAR: Words = ["setahun", "setahun", "a year"];
const A_MONTH: Words = ["sebulan", "sebulan", "a month"];

/// The question that the page answers in Indonesia.
pub const QUESTION_INDONESIA: Words = [
    "Berapa sebenarnya biaya pinjaman saya?",
    "Berapa sebenarnya kos pinjaman saya?",
    "What does my loan really cost?",
];
/// The same in Malaysia.
pub const QUESTION_MALAYSIA: Words = [
    "Berapa sebenarnya biaya pembiayaan saya?",
    "Berapa sebenarnya kos pembiayaan saya?",
    "What does my financing really cost?",
];
/// Where the figures come from.
pub const INTRO: Words = [
    "Dari akad atau tawaran koperasi, bank, atau lembaga lain.",
    "Daripada perjanjian atau tawaran koperasi, bank atau institusi lain.",
    "From the contract or the offer of a co-op, a bank or another lender.",
];
/// Whose figures the example has.
pub const EXAMPLE: [Words; 2] = [
    [
        "pinjaman di KSP Melati, rekaan",
        "pinjaman di KSP Melati, rekaan",
        "a loan of the co-op KSP Melati, made up",
    ],
    [
        "pembiayaan Koperasi Seri Murni, rekaan",
        "pembiayaan Koperasi Seri Murni, rekaan",
        "financing by Koperasi Seri Murni, made up",
    ],
];
/// In place of an answer.
pub const WAITING: Words = [
    "Isi angka untuk melihat angsuran dan biaya sebenarnya.",
    "Isi angka untuk melihat ansuran dan kos sebenarnya.",
    "Enter figures to see the instalment and what it really costs.",
];

/// Above the first questions.
pub const CONTRACT_PART: Words = ["Akadnya", "Perjanjiannya", "The contract"];
/// Which contract.
pub const KIND: Words = ["Cara bunga atau akad", "Cara faedah atau kontrak", "Type of contract"];
/// The contracts.
pub const KINDS: [Words; 6] = [
    ["Bunga flat (tetap)", "Kadar rata (tetap)", "Flat interest"],
    ["Bunga menurun", "Baki menurun, pokok sama", "Declining, equal principal"],
    ["Anuitas (angsuran sama)", "Baki menurun, ansuran sama", "Annuity, equal instalments"],
    ["Murabahah (jual beli)", "Murabahah, tawarruq (jual beli)", "Murabahah, tawarruq (sale)"],
    ["Ijarah (sewa)", "Ijarah (sewa)", "Ijarah (lease)"],
    ["Musyarakah (bagi hasil)", "Musyarakah (kongsi untung)", "Musyarakah (profit shared)"],
];
/// What is looked for.
pub const SOUGHT: Words = ["Yang dicari", "Yang dicari", "What to find"];
/// What can be looked for.
pub const SOUGHT_FOR: [Words; 3] = [
    ["Angsuran", "Ansuran", "Instalment"],
    ["Besarnya", "Jumlahnya", "Amount"],
    ["Lama", "Tempoh", "Months"],
];
/// How interest is told.
pub const RATE_PER: Words = ["Bunga ditulis", "Kadar ditulis", "The rate is per"];
/// By month or by year.
pub const RATES_PER: [Words; 2] = [["per bulan", "sebulan", "month"], ["per tahun", "setahun", "year"]];
/// How the margin is told.
pub const MARGIN_AS: Words = ["Margin ditulis", "Keuntungan ditulis", "The margin is given as"];
/// As a rate or as an amount.
pub const MARGINS_AS: [Words; 2] =
    [["% setahun", "% setahun", "% a year"], ["jumlah seluruhnya", "jumlah keseluruhan", "as one amount"]];

/// What is borrowed.
pub const PRINCIPAL: [Words; 2] = [["Pinjaman", "Pinjaman", "Loan"], NONE];
/// The same in Malaysia.
pub const PRINCIPAL_MALAYSIA: [Words; 2] = [["Pembiayaan", "Pembiayaan", "Financing"], NONE];
/// What is bought.
pub const PRICE: [Words; 2] = [["Harga barang", "Harga barang", "Price of the goods"], NONE];
/// What can be paid.
pub const AFFORDABLE: [Words; 2] = [
    ["Sanggup mengangsur", "Mampu membayar", "What I can pay"],
    ["sebulan, paling banyak", "sebulan, paling banyak", "a month, at most"],
];
/// The rate of a month.
pub const MONTHLY: [Words; 2] = [["Bunga", "Faedah", "Interest"], A_MONTH];
/// The rate of a year.
pub const ANNUAL: [Words; 2] = [["Bunga", "Faedah", "Interest"], A_YEAR];
/// How long.
pub const MONTHS: [Words; 2] = [["Lama", "Tempoh", "Duration"], NONE];
/// One month.
pub const ONE_MONTH: Words = ["1 bulan", "1 bulan", "1 month"];
/// After months.
pub const IN_MONTHS: Words = ["bulan", "bulan", "months"];
/// The margin of a year.
pub const MARGIN_RATE: [Words; 2] = [
    ["Margin", "Kadar keuntungan", "Margin"],
    [
        "setahun, dari harga setelah uang muka",
        "setahun, daripada harga selepas bayaran pendahuluan",
        "a year, of the price less the down payment",
    ],
];
/// All of it.
pub const MARGIN: [Words; 2] = [["Margin seluruhnya", "Jumlah keuntungan", "The whole margin"], NONE];
/// Paid at once.
pub const DOWN: [Words; 2] = [["Uang muka", "Bayaran pendahuluan", "Down payment"], NONE];
/// Rent of a month.
pub const RENT: [Words; 2] = [["Sewa", "Sewa", "Rent"], A_MONTH];
/// Capital of the financier.
pub const THEIRS: [Words; 2] = [["Modal pemodal", "Modal pemodal", "Financier’s capital"], NONE];
/// The member's own.
pub const OWN: [Words; 2] = [["Modal saya", "Modal saya", "My capital"], NONE];
/// The financier's ratio.
pub const SHARE: [Words; 2] = [
    ["Nisbah pemodal", "Nisbah pemodal", "Financier’s ratio"],
    ["dari laba", "daripada untung", "of the profit"],
];
/// The profit.
pub const PROFIT: [Words; 2] = [
    ["Laba setahun", "Untung setahun", "Profit of a year"],
    ["minus untuk rugi", "minus bagi kerugian", "minus for a loss"],
];

/// Above what comes back.
pub const RETURNED_PART: Words =
    ["Yang kembali kepada Anda", "Yang kembali kepada anda", "What comes back to you"];
/// What comes back, in Indonesia.
pub const RETURNED: [Words; 2] = [
    ["Kembali lewat SHU", "Kembali melalui SHU", "Back as SHU"],
    [
        "dari bunga atau margin yang dibayar setahun",
        "daripada faedah atau keuntungan yang dibayar setahun",
        "of the interest or margin paid in a year",
    ],
];
/// The same in Malaysia.
pub const RETURNED_MALAYSIA: [Words; 2] = [
    ["Kembali lewat rabat", "Kembali melalui rebat", "Back as rebate"],
    [
        "dari bunga atau margin yang dibayar setahun",
        "daripada faedah atau keuntungan yang dibayar setahun",
        "of the interest or margin paid in a year",
    ],
];
/// Where that is found, or that nothing is assumed.
pub const RETURNED_HINT: [Words; 2] = [
    [
        "Jasa usaha dari bunga, di laporan RAT atau di “SHU saya”. Kosong: tidak dihitung.",
        "Jasa usaha daripada faedah, dalam laporan RAT atau di “SHU saya”. Kosong: tidak dikira.",
        "The patronage refund on interest, in the annual report or on “My SHU”. Empty: not counted.",
    ],
    [
        "Rabat atas pembiayaan, di laporan rapat anggota. Kosong: tidak dihitung.",
        "Rebat atas pembiayaan, dalam laporan mesyuarat agung. Kosong: tidak dikira.",
        "The rebate on financing, in the report to the general meeting. Empty: not counted.",
    ],
];
/// The fold of fees and grace.
pub const MORE: Words = [
    "Biaya di muka, masa tenggang, tanggal",
    "Caj pendahuluan, tempoh tangguh, tarikh",
    "Fees, grace period, day",
];
/// Fees.
pub const FEES: [Words; 2] = [
    ["Biaya di muka", "Caj pendahuluan", "Fees at first"],
    [
        "administrasi, provisi, meterai, asuransi",
        "pentadbiran, duti setem, takaful",
        "administration, provision, stamp duty, insurance",
    ],
];
/// Months without principal.
pub const GRACE: [Words; 2] = [
    ["Masa tenggang", "Tempoh tangguh", "Grace period"],
    ["sebelum mengangsur", "sebelum membayar ansuran", "before instalments begin"],
];
/// What becomes of the interest of those months.
pub const GRACE_INTEREST: Words =
    ["Bunga masa tenggang", "Faedah tempoh tangguh", "Interest of the grace period"];
/// The ways of it.
pub const GRACE_INTERESTS: [Words; 3] = [
    ["dibayar tiap bulan", "dibayar setiap bulan", "is paid each month"],
    ["ditambahkan ke pokok", "ditambah kepada pokok", "is added to the principal"],
    [
        "dibayar bersama angsuran pertama",
        "dibayar bersama ansuran pertama",
        "comes with the first instalment",
    ],
];

/// Above an instalment.
pub const INSTALMENT: Words = ["Angsuran sebulan", "Ansuran sebulan", "Instalment a month"];
/// Above one that falls.
pub const FIRST_INSTALMENT: Words =
    ["Angsuran pertama, lalu menurun", "Ansuran pertama, lalu menurun", "First instalment, then less"];
/// Above one that comes after the grace.
pub const AFTER_GRACE: Words =
    ["Angsuran setelah masa tenggang", "Ansuran selepas tempoh tangguh", "Instalment after the grace period"];
/// Above a rent.
pub const RENT_HEADING: Words = ["Sewa sebulan", "Sewa sebulan", "Rent a month"];
/// Above an amount.
pub const AMOUNT: Words = ["Besar yang sanggup diangsur", "Jumlah yang mampu dibayar", "What you can borrow"];
/// Above a price.
pub const AMOUNT_OF_SALE: Words =
    ["Harga yang sanggup diangsur", "Harga yang mampu dibayar", "What it may cost"];
/// Above months.
pub const PAID_OFF: Words = ["Lunas dalam", "Selesai dibayar dalam", "Paid off in"];
/// Above the part of a profit.
pub const PART: Words = ["Bagian pemodal", "Bahagian pemodal", "The financier’s part"];

/// Principal, months, instalment, all of it, cost.
pub const OF_LOAN: Words = [
    "Pinjam #, bayar # sebulan selama #: seluruhnya #. Biayanya #.",
    "Pinjam #, bayar # sebulan selama #: semuanya #. Kosnya #.",
    "Borrow #, pay # a month for #: # in all. It costs #.",
];
/// The same where instalments are not alike: principal, first, last, months, all, cost.
pub const OF_FALLING: Words = [
    "Pinjam #, bayar # pada bulan pertama sampai # pada bulan terakhir, selama #: seluruhnya #. Biayanya #.",
    "Pinjam #, bayar # pada bulan pertama hingga # pada bulan terakhir, selama #: semuanya #. Kosnya #.",
    "Borrow #, pay # in the first month down to # in the last, for #: # in all. It costs #.",
];
/// Price, instalment, months, all, margin.
pub const OF_SALE: Words = [
    "Barang seharga # diangsur # sebulan selama #: harga jualnya #. Marginnya #.",
    "Barang berharga # diansur # sebulan selama #: harga jualannya #. Keuntungannya #.",
    "Goods worth #, paid # a month for #: their price to you is #. The margin is #.",
];
/// What was borrowed, what the months of grace ask for, what is paid then, all, cost.
pub const OF_GRACED: Words = [
    "Pinjam #. # #: seluruhnya #. Biayanya #.",
    "Pinjam #. # #: semuanya #. Kosnya #.",
    "Borrow #. # #: # in all. It costs #.",
];
/// Months in which nothing is paid.
pub const GRACE_FREE: Words =
    ["# belum mengangsur, lalu", "# belum membayar ansuran, kemudian", "# before instalments begin, then"];
/// Months in which interest alone is paid, and how much each.
pub const GRACE_PAYS: Words = [
    "# membayar bunganya saja, # sebulan, lalu",
    "# membayar faedahnya sahaja, # sebulan, kemudian",
    "# of interest alone, # a month, then",
];
/// An instalment and its months.
pub const THEN_PAY: Words = ["bayar # sebulan selama #", "bayar # sebulan selama #", "pay # a month for #"];
/// The first and the last, where they fall, and their months.
pub const THEN_PAY_LESS: Words = [
    "bayar # pada bulan pertama sampai # pada bulan terakhir, selama #",
    "bayar # pada bulan pertama hingga # pada bulan terakhir, selama #",
    "pay # in the first month down to # in the last, for #",
];
/// Months of grace of a sale or a lease.
pub const GRACE_OF_SALE: Words = [
    "Pada # pertama belum ada yang dibayar.",
    "Pada # pertama belum ada yang dibayar.",
    "Nothing is paid in the first #.",
];
/// What is paid at once of a sale.
pub const DOWN_AT_ONCE: Words = [
    "Uang muka # dibayar lebih dulu.",
    "Bayaran pendahuluan # dibayar terlebih dahulu.",
    "The down payment of # comes first.",
];
/// The last instalment, where rounding makes it another one.
pub const LAST_IS_OTHER: Words = [
    "Angsuran terakhir #, karena pembulatan.",
    "Ansuran terakhir #, kerana pembundaran.",
    "The last instalment is #, by rounding.",
];
/// Fees, which are a cost and in no instalment.
pub const WITH_FEES: Words = [
    "Biaya itu termasuk biaya di muka #, di luar angsuran.",
    "Kos itu termasuk caj pendahuluan #, di luar ansuran.",
    "That cost has the fees of #, which are in no instalment.",
];
/// The first instalment, with what waited for it.
pub const FIRST_IS_MORE: Words = [
    "Angsuran pertama #: di dalamnya bunga yang ditunda.",
    "Ansuran pertama #: termasuk faedah yang ditangguhkan.",
    "The first instalment is #: it has the interest that waited.",
];
/// A loss beyond what the financier put in.
pub const LOSS_BEYOND: Words = [
    "Rugi melebihi modal pemodal. Pemodal menanggung sebesar modalnya; selebihnya Anda tanggung.",
    "Rugi melebihi modal pemodal. Pemodal menanggung setakat modalnya; selebihnya anda tanggung.",
    "The loss exceeds the financier’s capital. The financier bears as much as that; you bear the rest.",
];
/// Rent, months, all.
pub const OF_LEASE: Words = [
    "Sewa # sebulan selama #: seluruhnya #.",
    "Sewa # sebulan selama #: semuanya #.",
    "Rent of # a month for #: # in all.",
];
/// What comes back, by what, and what is left of the cost.
pub const AFTER_RETURN: Words = [
    "# kembali lewat #, jadi biaya sebenarnya #.",
    "# kembali melalui #, jadi kos sebenarnya #.",
    "# comes back as #, so it really costs #.",
];
/// The effective rate.
pub const EFFECTIVE: Words = [
    "Setara biaya efektif # setahun.",
    "Setara kos efektif # setahun.",
    "That is an effective cost of # a year.",
];
/// The same after what comes back.
pub const EFFECTIVE_AFTER: Words = [
    "Setara biaya efektif # setahun; setelah #, # setahun.",
    "Setara kos efektif # setahun; selepas #, # setahun.",
    "That is an effective cost of # a year; after #, # a year.",
];
/// The financier's part of a profit.
pub const OF_PROFIT: Words = [
    "Dari laba setahun #, bagian pemodal # dan bagian Anda #.",
    "Daripada untung setahun #, bahagian pemodal # dan bahagian anda #.",
    "Of a year’s profit of #, # is the financier’s and # is yours.",
];
/// The financier's part of a loss.
pub const OF_LOSS: Words = [
    "Dari rugi setahun #, pemodal menanggung # dan Anda #.",
    "Daripada kerugian setahun #, pemodal menanggung # dan anda #.",
    "Of a year’s loss of #, the financier bears # and you bear #.",
];

/// The law's limit in percent, where it stands, the rate of a year that is asked, and what that comes to.
pub const LIMIT_IS: Words = [
    "Batas bunga #% setahun (#) tidak dilampaui oleh bunga yang diminta, # setahun. Biaya efektif # dihitung dari utang yang masih ada. Apakah batas itu untuk bunga flat atau efektif belum diketahui, karena teks aturannya belum dibaca di sini: tanyakan kepada dinas koperasi.",
    "Had faedah #% setahun (#) tidak dilampaui oleh faedah yang dikenakan, # setahun. Kos efektif # dikira daripada baki hutang. Sama ada had itu bagi faedah rata atau efektif belum diketahui, kerana teks peraturannya belum dibaca di sini: tanyakan kepada pejabat koperasi.",
    "The limit of #% a year (#) is not exceeded by the rate that is charged, # a year. The effective cost of # is counted on what is still owed. Whether it means flat or effective interest is not known, as the text of the rule was not read here: ask the office for co-operatives.",
];
/// What to know of what comes back.
pub const RETURN_IS_DECIDED: [Words; 2] = [
    [
        "SHU diputuskan rapat anggota tiap tahun: biaya ini benar kalau persentasenya tetap begitu.",
        "SHU diputuskan mesyuarat anggota setiap tahun: kos ini benar jika peratusannya kekal begitu.",
        "Members decide on SHU each year: this cost is right as long as the percentage stays so.",
    ],
    [
        "Rabat diputuskan rapat anggota tiap tahun: biaya ini benar kalau persentasenya tetap begitu.",
        "Rebat diputuskan mesyuarat agung setiap tahun: kos ini benar jika peratusannya kekal begitu.",
        "The general meeting decides on the rebate each year: this cost is right as long as the percentage stays so.",
    ],
];
/// What is missing for it.
pub const RETURN_IS_MISSING: [Words; 2] = [
    [
        "Dari koperasi sendiri? Sebagian biayanya bisa kembali lewat SHU: isi persentasenya untuk melihat biaya sebenarnya.",
        "Daripada koperasi sendiri? Sebahagian kosnya boleh kembali melalui SHU: isi peratusannya untuk melihat kos sebenarnya.",
        "From your own co-op? Part of it may come back as SHU: enter the percentage to see what it really costs.",
    ],
    [
        "Dari koperasi sendiri? Sebagian biayanya bisa kembali lewat rabat: isi persentasenya untuk melihat biaya sebenarnya.",
        "Daripada koperasi sendiri? Sebahagian kosnya boleh kembali melalui rebat: isi peratusannya untuk melihat kos sebenarnya.",
        "From your own co-op? Part of it may come back as rebate: enter the percentage to see what it really costs.",
    ],
];
/// How the effective rate is told.
pub const EFFECTIVE_IS: Words = [
    "Biaya efektif: 12 × tingkat sebulan yang membuat semua angsuran senilai uang yang diterima. Dengan itu akad yang berbeda dapat dibandingkan.",
    "Kos efektif: 12 × kadar sebulan yang menjadikan semua ansuran senilai wang yang diterima. Dengan itu kontrak yang berbeza dapat dibandingkan.",
    "Effective cost: 12 × the monthly rate at which all instalments are worth the money received. It makes contracts comparable.",
];

/// Above the costs as a table.
pub const COSTS: Words = ["Rincian biaya", "Butiran kos", "What it costs"];
/// The parts of the picture.
pub const BAR_PRINCIPAL: Words = ["Pokok", "Pokok", "Principal"];
/// Interest.
pub const BAR_INTEREST: Words = ["Bunga", "Faedah", "Interest"];
/// A margin.
pub const BAR_MARGIN: Words = ["Margin", "Keuntungan", "Margin"];
/// Fees.
pub const BAR_FEES: Words = ["Biaya di muka", "Caj pendahuluan", "Fees"];
/// The fold of all months.
pub const SCHEDULE: Words = ["Jadwal angsuran", "Jadual ansuran", "Schedule of instalments"];
/// Above the picture of what is owed.
pub const OWED: Words = ["Sisa utang menurut bulan", "Baki hutang mengikut bulan", "What is owed, by month"];
/// After a month.
pub const AFTER_MONTH: Words = ["Setelah bulan ke-#", "Selepas bulan #", "After month #"];
/// At the start.
pub const AT_FIRST: Words = ["Saat cair", "Semasa dikeluarkan", "At the start"];
/// The fold of other ways of interest.
pub const WAYS: Words =
    ["Bunga yang sama, cara lain", "Kadar yang sama, cara lain", "The same rate, another way"];
/// Above the columns of it.
pub const WAYS_COLUMNS: [Words; 5] = [
    ["Cara bunga", "Cara faedah", "Way of interest"],
    ["Angsuran pertama", "Ansuran pertama", "First instalment"],
    ["Angsuran terakhir", "Ansuran terakhir", "Last instalment"],
    ["Biaya", "Kos", "Cost"],
    ["Efektif setahun", "Efektif setahun", "Effective a year"],
];
/// Puts in what another page says; a percentage is its gap.
pub const FROM_SHU: Words =
    ["Isi dari “SHU saya”: #", "Isi daripada “SHU saya”: #", "Fill in from “My SHU”: #"];
