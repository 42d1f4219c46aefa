//! Words of costs, contracts and investments.

use super::headword::Headword;
use super::word::{On, WORD, Word};

const PLANT: Word = Word { on: &[On::Plant], ..WORD };
/// Of contracts, which members have too.
const CONTRACT: Word = Word { on: &[On::Plant, On::Loan], ..WORD };
/// Of sales abroad.
const ABROAD: Word = Word { on: &[On::Export, On::Plant], ..WORD };

/// The words, by their Indonesian names.
pub(super) const WORDS: &[Word] = &[
    Word {
        name: ["Anuitas", "Anuiti", "Annuity"],
        means: [
            "Angsuran yang sama besar tiap bulan: mula-mula lebih banyak bunga, kemudian lebih banyak pokok.",
            "Ansuran yang sama banyak setiap bulan: mula-mula lebih banyak faedah, kemudian lebih banyak pokok.",
            "The same instalment each month: more interest at first, more principal later.",
        ],
        place: ["jadwal angsuran", "jadual ansuran", "the schedule of instalments"],
        ..CONTRACT
    },
    Word {
        name: ["B/C", "B/C", "B/C"],
        means: [
            "Keuntungan dibagi biaya dalam satu tahun. Di atas 0 berarti untung. Net B/C lain: nilai kini yang positif dibagi nilai kini yang negatif selama umur investasi.",
            "Keuntungan dibahagi kos dalam satu tahun. Melebihi 0 bermaksud untung. Net B/C lain: nilai kini positif dibahagi nilai kini negatif sepanjang umur pelaburan.",
            "Profit divided by cost, of one year. Above 0 there is a profit. Net B/C is another: the positive present values of an investment divided by the negative ones.",
        ],
        place: [
            "analisis usaha atau studi kelayakan",
            "analisis perniagaan atau kajian kebolehlaksanaan",
            "the business analysis or feasibility study",
        ],
        ..PLANT
    },
    Word {
        name: ["Biaya efektif", "Kadar efektif", "Effective cost"],
        means: [
            "Tingkat bunga setahun yang membuat semua angsuran senilai uang yang benar-benar diterima, termasuk biaya di muka. Bunga flat 1,5% sebulan kira-kira sama dengan 32% efektif setahun.",
            "Kadar setahun yang menjadikan semua ansuran senilai wang yang benar-benar diterima, termasuk caj pendahuluan. Kadar rata 1.5% sebulan kira-kira sama dengan 32% efektif setahun.",
            "The yearly rate at which all instalments are worth the money really received, fees included. Flat interest of 1.5% a month is about 32% effective a year.",
        ],
        place: [
            "dihitung dari jadwal angsuran",
            "dikira daripada jadual ansuran",
            "worked out from the schedule of instalments",
        ],
        ..CONTRACT
    },
    Word {
        head: Some(Headword::FixedCost),
        name: ["Biaya tetap", "Kos tetap", "Fixed cost"],
        means: [
            "Biaya yang sama saja berapa pun yang diolah, misalnya gaji tetap, sewa, dan penyusutan.",
            "Kos yang sama tidak kira berapa banyak yang diproses, misalnya gaji tetap, sewa dan susut nilai.",
            "Cost that is the same however much is processed, for instance fixed wages, rent and depreciation.",
        ],
        place: ["laporan unit usaha, beban", "laporan unit, perbelanjaan", "the unit’s accounts, costs"],
        ..PLANT
    },
    Word {
        name: ["Biaya variabel", "Kos berubah", "Variable cost"],
        means: [
            "Biaya yang naik dan turun bersama jumlah yang diolah, misalnya bahan baku dan kemasan.",
            "Kos yang naik dan turun bersama kuantiti yang diproses, misalnya bahan mentah dan pembungkusan.",
            "Cost that goes up and down with the quantity processed, for instance raw material and packing.",
        ],
        place: ["laporan unit usaha, beban", "laporan unit, perbelanjaan", "the unit’s accounts, costs"],
        ..PLANT
    },
    Word {
        name: ["Bunga flat", "Kadar rata (flat)", "Flat interest"],
        means: [
            "Bunga dihitung dari pokok awal sampai akhir, walaupun utangnya sudah berkurang. Karena itu lebih mahal daripada bunga menurun dengan persentase yang sama.",
            "Faedah dikira atas pokok asal hingga tamat, walaupun hutangnya sudah berkurang. Oleh itu lebih mahal daripada baki menurun pada kadar yang sama.",
            "Interest on the first principal to the end, although less and less is owed. So it costs more than declining interest at the same percentage.",
        ],
        place: ["perjanjian pinjaman", "perjanjian pinjaman", "the loan agreement"],
        ..CONTRACT
    },
    Word {
        name: ["Bunga menurun", "Baki menurun", "Declining interest"],
        means: [
            "Bunga dihitung dari sisa utang: tiap bulan pokoknya berkurang, bunganya ikut turun.",
            "Faedah dikira atas baki hutang: setiap bulan pokoknya berkurang, faedahnya turut turun.",
            "Interest on what is still owed: as the principal goes down month by month, so does the interest.",
        ],
        place: ["perjanjian pinjaman", "perjanjian pinjaman", "the loan agreement"],
        ..CONTRACT
    },
    Word {
        name: ["Cakupan angsuran (DSCR)", "Liputan ansuran (DSCR)", "Debt service coverage (DSCR)"],
        means: [
            "Kas dari usaha dalam setahun dibagi angsuran setahun; tiap pemberi pinjaman menghitung kasnya dengan caranya. Di bawah 1 berarti kasnya kurang.",
            "Tunai daripada operasi dalam setahun dibahagi ansuran setahun; setiap pemberi pinjaman mengira tunainya dengan caranya. Kurang daripada 1 bermaksud tunainya tidak cukup.",
            "The year’s cash from operations divided by the year’s instalments; each lender counts the cash in its own way. Below 1 there is too little of it.",
        ],
        place: ["permohonan pembiayaan", "permohonan pembiayaan", "the application for finance"],
        ..PLANT
    },
    Word {
        name: ["CIF", "CIF", "CIF"],
        means: [
            "Harga barang sampai di pelabuhan tujuan: harga FOB dengan angkutan laut dan asuransi, yang dibayar penjual.",
            "Harga barang sampai di pelabuhan destinasi: harga FOB dengan tambang laut dan insurans, yang dibayar penjual.",
            "The price of goods at the port where they arrive: the FOB price with freight and insurance, which the seller pays.",
        ],
        place: [
            "kontrak atau faktur ekspor",
            "kontrak atau invois eksport",
            "the export contract or invoice",
        ],
        ..ABROAD
    },
    Word {
        name: ["FOB", "FOB", "FOB"],
        means: [
            "Harga barang di atas kapal di pelabuhan muat. Angkutan laut dan asuransi setelah itu dibayar pembeli.",
            "Harga barang di atas kapal di pelabuhan muat. Tambang laut dan insurans selepas itu dibayar pembeli.",
            "The price of goods on board at the port of loading. Freight and insurance after that are paid by the buyer.",
        ],
        place: [
            "kontrak atau faktur ekspor",
            "kontrak atau invois eksport",
            "the export contract or invoice",
        ],
        ..ABROAD
    },
    Word {
        name: ["IRR", "IRR", "IRR"],
        means: [
            "Tingkat pengembalian internal: bunga setahun yang membuat NPV sama dengan nol. Bandingkan dengan bunga pinjaman.",
            "Kadar pulangan dalaman: kadar setahun yang menjadikan NPV sifar. Bandingkan dengan kadar pinjaman.",
            "Internal rate of return: the rate a year at which the NPV is zero. Compare it with what a loan costs.",
        ],
        place: ["studi kelayakan", "kajian kebolehlaksanaan", "the feasibility study"],
        ..PLANT
    },
    Word {
        name: ["Kurs", "Kadar pertukaran", "Exchange rate"],
        means: [
            "Berapa rupiah atau ringgit dibayar bank untuk satu unit mata uang asing pada hari itu.",
            "Berapa ringgit atau rupiah dibayar bank bagi satu unit mata wang asing pada hari itu.",
            "How many ringgit or rupiah a bank pays for one unit of a foreign currency on a day.",
        ],
        place: ["bukti penukaran dari bank", "resit pertukaran bank", "the bank’s exchange slip"],
        on: &[On::Export, On::TwoCountries, On::Plant],
        ..WORD
    },
    Word {
        name: ["Margin kontribusi", "Margin sumbangan", "Contribution margin"],
        means: [
            "Penjualan dikurangi biaya variabel: yang tersisa untuk menutup biaya tetap, lalu menjadi untung.",
            "Jualan ditolak kos berubah: yang tinggal untuk menampung kos tetap, kemudian menjadi untung.",
            "Sales less variable cost: what is left to cover the fixed cost, and is profit after that.",
        ],
        place: ["analisis usaha", "analisis perniagaan", "the business analysis"],
        ..PLANT
    },
    Word {
        name: ["Masa balik modal", "Tempoh bayar balik", "Payback"],
        means: [
            "Lamanya sampai arus kas menutup investasi awal. Yang terdiskonto memakai nilai kini arus kas.",
            "Tempoh sehingga aliran tunai menampung pelaburan awal. Yang terdiskaun menggunakan nilai kini aliran tunai.",
            "The time until the cash flows have brought the outlay back. The discounted one uses their present values.",
        ],
        place: ["studi kelayakan", "kajian kebolehlaksanaan", "the feasibility study"],
        ..PLANT
    },
    Word {
        head: Some(Headword::Grace),
        name: ["Masa tenggang", "Tempoh tangguh", "Grace period"],
        means: [
            "Bulan-bulan pertama ketika pokok belum diangsur. Perjanjian menentukan apakah bunganya dibayar, ditambahkan ke utang, atau ditagih kemudian.",
            "Bulan-bulan pertama semasa pokok belum diansurkan. Perjanjian menentukan sama ada faedahnya dibayar, ditambah pada hutang atau dituntut kemudian.",
            "The first months, in which no principal is paid back. The agreement says whether their interest is paid, added to the debt or claimed later.",
        ],
        place: ["perjanjian pinjaman", "perjanjian pinjaman", "the loan agreement"],
        ..CONTRACT
    },
    Word {
        head: Some(Headword::Murabahah),
        name: ["Murabahah", "Murabahah", "Murabahah"],
        means: [
            "Jual beli: pemodal membeli barang lalu menjualnya kepada koperasi dengan marjin yang disepakati, dibayar dengan angsuran.",
            "Jual beli: pemodal membeli barang lalu menjualnya kepada koperasi dengan margin yang dipersetujui, dibayar secara ansuran.",
            "A sale: the financier buys the goods and sells them to the co-op at an agreed margin, paid in instalments.",
        ],
        place: ["akad pembiayaan", "akad pembiayaan", "the contract of finance"],
        ..CONTRACT
    },
    Word {
        name: ["Musyarakah", "Musyarakah", "Musharakah"],
        means: [
            "Kerja sama modal: pemodal dan koperasi sama-sama memasukkan modal, untung dibagi menurut nisbah, rugi menurut porsi modal.",
            "Perkongsian modal: pemodal dan koperasi sama-sama memasukkan modal, untung dikongsi mengikut nisbah, rugi mengikut bahagian modal.",
            "A partnership: financier and co-op both put in capital, share the profit by an agreed ratio and a loss by their parts of the capital.",
        ],
        place: ["akad pembiayaan", "akad pembiayaan", "the contract of finance"],
        ..CONTRACT
    },
    Word {
        name: ["NPV", "NPV", "NPV"],
        means: [
            "Nilai kini bersih: semua arus kas investasi, dihitung dalam uang hari ini. Di atas nol berarti hasilnya melebihi tingkat diskonto.",
            "Nilai kini bersih: semua aliran tunai pelaburan, dikira dalam wang hari ini. Melebihi sifar bermaksud hasilnya melebihi kadar diskaun.",
            "Net present value: all cash flows of an investment in today’s money. Above zero it earns more than the discount rate.",
        ],
        place: ["studi kelayakan", "kajian kebolehlaksanaan", "the feasibility study"],
        ..PLANT
    },
    Word {
        name: ["Penyusutan", "Susut nilai", "Depreciation"],
        means: [
            "Harga mesin dan bangunan yang dibebankan sedikit demi sedikit selama umur pakainya.",
            "Harga mesin dan bangunan yang dibebankan sedikit demi sedikit sepanjang hayat gunanya.",
            "The price of machines and buildings, charged bit by bit over the years of their use.",
        ],
        place: [
            "laporan hasil usaha, beban; daftar aset",
            "penyata pendapatan, perbelanjaan; daftar aset",
            "income statement, costs; the register of assets",
        ],
        ..PLANT
    },
    Word {
        name: ["R/C", "R/C", "R/C"],
        means: [
            "Pendapatan dibagi biaya. Di atas 1 berarti untung.",
            "Hasil jualan dibahagi kos. Melebihi 1 bermaksud untung.",
            "Revenue divided by cost. Above 1 there is a profit.",
        ],
        place: ["analisis usaha", "analisis perniagaan", "the business analysis"],
        ..PLANT
    },
    Word {
        head: Some(Headword::DiscountRate),
        name: ["Tingkat diskonto", "Kadar diskaun", "Discount rate"],
        means: [
            "Persentase setahun untuk menghitung uang di masa depan menjadi uang hari ini, biasanya setinggi bunga pinjaman.",
            "Peratusan setahun untuk mengira wang pada masa depan menjadi wang hari ini, biasanya setinggi kadar pinjaman.",
            "The percentage a year by which future money is turned into today’s, usually as high as a loan would cost.",
        ],
        place: ["studi kelayakan", "kajian kebolehlaksanaan", "the feasibility study"],
        ..PLANT
    },
    Word {
        name: ["Titik impas", "Titik pulang modal", "Break-even"],
        means: [
            "Banyaknya penjualan yang tepat menutup semua biaya: tidak untung dan tidak rugi.",
            "Banyaknya jualan yang tepat menampung semua kos: tidak untung dan tidak rugi.",
            "How much must be sold to cover all cost: neither profit nor loss.",
        ],
        place: ["analisis usaha", "analisis perniagaan", "the business analysis"],
        ..PLANT
    },
];
