//! Words of a shared plant, of its processes and of Hayami's table.

use super::headword::Headword;
use super::word::{INDONESIAN, On, WORD, Word};

const PLANT: Word = Word { on: &[On::Plant], ..WORD };

/// The words, by their Indonesian names.
pub(super) const WORDS: &[Word] = &[
    Word {
        name: ["Beli putus", "Beli terus", "Buy and sell"],
        means: [
            "Koperasi membeli bahan baku saat disetor dan memiliki barangnya: untung dan rugi penjualan ditanggung koperasi.",
            "Koperasi membeli bahan mentah semasa dihantar dan memiliki barangnya: untung dan rugi jualan ditanggung koperasi.",
            "The co-op buys the raw material on delivery and owns the goods: profit and loss of the sale are its own.",
        ],
        place: [
            "laporan unit usaha: pembelian bahan",
            "laporan unit: belian bahan",
            "the unit’s accounts: purchases",
        ],
        on: &[On::Plant, On::Delivery],
        ..WORD
    },
    Word {
        head: Some(Headword::ConversionFactor),
        name: ["Faktor konversi", "Faktor penukaran", "Conversion factor"],
        means: [
            "Banyaknya produk dari satu satuan bahan baku: hasil dibagi bahan yang diolah.",
            "Banyaknya produk daripada satu unit bahan mentah: hasil dibahagi bahan yang diproses.",
            "How much product comes from one unit of raw material: output divided by what was processed.",
        ],
        place: ["tabel Hayami, bagian atas", "jadual Hayami, bahagian atas", "Hayami’s table, upper part"],
        ..PLANT
    },
    Word {
        name: ["Hasil samping", "Hasil sampingan", "By-product"],
        means: [
            "Yang ikut dihasilkan di samping produk utama dan masih laku dijual, misalnya sabut atau tempurung kelapa.",
            "Yang turut terhasil di samping produk utama dan masih boleh dijual, misalnya sabut atau tempurung kelapa.",
            "What comes beside the main product and can be sold, for instance husk or shell of coconuts.",
        ],
        place: ["laporan produksi; penjualan", "laporan pengeluaran; jualan", "the production report; sales"],
        ..PLANT
    },
    Word {
        name: ["Imbalan tenaga kerja", "Pulangan buruh", "Labour income"],
        means: [
            "Bagian nilai tambah yang menjadi upah: koefisien tenaga kerja dikali upah rata-rata.",
            "Bahagian nilai tambah yang menjadi upah: pekali buruh didarab upah purata.",
            "The part of the value added that becomes wages: the labour coefficient times the average wage.",
        ],
        place: [
            "tabel Hayami, di bawah nilai tambah",
            "jadual Hayami, di bawah nilai tambah",
            "Hayami’s table, below the value added",
        ],
        ..PLANT
    },
    Word {
        head: Some(Headword::OtherInputs),
        name: ["Input lain", "Input lain", "Other inputs"],
        means: [
            "Biaya bahan penolong, listrik, kemasan, dan sejenisnya per satuan bahan baku; tanpa bahan baku dan tanpa upah.",
            "Kos bahan bantuan, elektrik, pembungkusan dan seumpamanya bagi setiap unit bahan mentah; tanpa bahan mentah dan tanpa upah.",
            "Auxiliary materials, power, packing and the like per unit of raw material; without the raw material and without wages.",
        ],
        place: [
            "tabel Hayami, sumbangan input lain",
            "jadual Hayami, sumbangan input lain",
            "Hayami’s table, other inputs",
        ],
        ..PLANT
    },
    Word {
        head: Some(Headword::Tolling),
        name: ["Jasa olah (maklon)", "Upah proses", "Processing fee (tolling)"],
        means: [
            "Anggota tetap memiliki barangnya dan membayar ongkos olah. Pendapatan koperasi hanya ongkos itu.",
            "Anggota kekal memiliki barangnya dan membayar upah proses. Pendapatan koperasi hanya upah itu.",
            "Members keep their goods and pay a fee for the processing. That fee is all the co-op earns.",
        ],
        place: [
            "laporan unit usaha: pendapatan jasa",
            "laporan unit: pendapatan perkhidmatan",
            "the unit’s accounts: fees",
        ],
        on: &[On::Plant, On::Delivery],
        ..WORD
    },
    Word {
        head: Some(Headword::Utilisation),
        name: ["Kapasitas terpakai", "Penggunaan kapasiti", "Utilisation"],
        means: [
            "Yang benar-benar diolah dibandingkan dengan yang sanggup diolah pabrik, dalam persen. Makin rendah, makin mahal biaya pabrik per satuan.",
            "Yang benar-benar diproses berbanding yang mampu diproses kilang, dalam peratus. Makin rendah, makin tinggi kos kilang seunit.",
            "What is really processed, as a percentage of what the plant could process. The lower it is, the dearer the plant is per unit.",
        ],
        place: ["laporan produksi", "laporan pengeluaran", "the production report"],
        ..PLANT
    },
    Word {
        name: ["Keuntungan pengolah", "Keuntungan pemproses", "Processor’s profit"],
        means: [
            "Nilai tambah setelah upah dibayar. Biaya tetap pabrik belum dikurangkan di sini, kecuali sudah masuk input lain.",
            "Nilai tambah selepas upah dibayar. Kos tetap kilang belum ditolak di sini, kecuali sudah dimasukkan dalam input lain.",
            "The value added after wages. The plant’s fixed costs are not taken off here, unless they stand among the other inputs.",
        ],
        place: ["tabel Hayami, keuntungan", "jadual Hayami, keuntungan", "Hayami’s table, profit"],
        ..PLANT
    },
    Word {
        head: Some(Headword::LabourCoefficient),
        name: ["Koefisien tenaga kerja", "Pekali buruh", "Labour coefficient"],
        means: [
            "Tenaga kerja, dalam hari atau jam orang, untuk mengolah satu satuan bahan baku.",
            "Tenaga kerja, dalam hari atau jam orang, untuk memproses satu unit bahan mentah.",
            "Labour, in days or hours of one person, to process one unit of raw material.",
        ],
        place: ["tabel Hayami, bagian atas", "jadual Hayami, bahagian atas", "Hayami’s table, upper part"],
        ..PLANT
    },
    Word {
        name: ["Marjin", "Margin", "Margin (Hayami)"],
        means: [
            "Nilai output dikurangi harga bahan baku. Marjin dibagi antara tenaga kerja, input lain, dan keuntungan.",
            "Nilai output ditolak harga bahan mentah. Margin dibahagi antara buruh, input lain dan keuntungan.",
            "The output value less the price of the raw material. Labour, other inputs and profit share it.",
        ],
        place: ["tabel Hayami, bagian bawah", "jadual Hayami, bahagian bawah", "Hayami’s table, lower part"],
        ..PLANT
    },
    Word {
        name: ["Nilai output", "Nilai output", "Output value"],
        means: [
            "Nilai produk dari satu satuan bahan baku: faktor konversi dikali harga produk.",
            "Nilai produk daripada satu unit bahan mentah: faktor penukaran didarab harga produk.",
            "The value of the product of one unit of raw material: the conversion factor times the price of the product.",
        ],
        place: [
            "tabel Hayami, bagian tengah",
            "jadual Hayami, bahagian tengah",
            "Hayami’s table, middle part",
        ],
        ..PLANT
    },
    Word {
        name: ["Nilai tambah", "Nilai tambah", "Value added"],
        means: [
            "Yang ditambahkan oleh pengolahan pada satu satuan bahan baku: nilai output dikurangi harga bahan dan input lain.",
            "Yang ditambah oleh pemprosesan pada satu unit bahan mentah: nilai output ditolak harga bahan dan input lain.",
            "What processing adds to one unit of raw material: the output value less the raw material and other inputs.",
        ],
        place: [
            "tabel Hayami, bagian tengah",
            "jadual Hayami, bahagian tengah",
            "Hayami’s table, middle part",
        ],
        ..PLANT
    },
    Word {
        head: Some(Headword::Pool),
        name: ["Pool (titip jual)", "Pool (kumpul dan jual)", "Pool"],
        means: [
            "Anggota menerima uang muka saat menyetor; setelah semua terjual, sisanya dibagi menurut jumlah yang disetor.",
            "Anggota menerima bayaran pendahuluan semasa menghantar; selepas semua terjual, bakinya dibahagi mengikut kuantiti yang dihantar.",
            "Members get an advance on delivery; when all is sold, the rest is shared by the quantities delivered.",
        ],
        place: [
            "laporan unit usaha: penyelesaian musim",
            "laporan unit: penyelesaian musim",
            "the unit’s accounts: the season’s settlement",
        ],
        on: &[On::Plant, On::Delivery],
        ..WORD
    },
    Word {
        name: ["Rasio nilai tambah", "Nisbah nilai tambah", "Value added ratio"],
        means: [
            "Nilai tambah dibagi nilai output, dalam persen.",
            "Nilai tambah dibahagi nilai output, dalam peratus.",
            "The value added divided by the output value, as a percentage.",
        ],
        place: [
            "tabel Hayami, di bawah nilai tambah",
            "jadual Hayami, di bawah nilai tambah",
            "Hayami’s table, below the value added",
        ],
        ..PLANT
    },
    Word {
        head: Some(Headword::Yield),
        name: ["Rendemen", "Kadar hasil", "Yield"],
        means: [
            "Berat produk dibandingkan dengan berat bahan baku, dalam persen. Rendemen 20% berarti 100 kg bahan menjadi 20 kg produk.",
            "Berat produk berbanding berat bahan mentah, dalam peratus. Kadar hasil 20% bermaksud 100 kg bahan menjadi 20 kg produk.",
            "The weight of the product as a percentage of that of the raw material. At 20%, 100 kg of material become 20 kg of product.",
        ],
        place: ["laporan produksi", "laporan pengeluaran", "the production report"],
        on: &[On::Plant, On::Delivery, On::Export],
        ..WORD
    },
    Word {
        name: ["RPB", "RPB (pusat pemprosesan bersama)", "RPB (shared plant)"],
        means: [
            "Rumah Produksi Bersama: pabrik yang dipakai bersama oleh para produsen kecil dan dikelola koperasi.",
            "Rumah Produksi Bersama: kilang yang digunakan bersama oleh pengeluar kecil dan dikendalikan koperasi.",
            "A plant that small producers use together and a co-op runs.",
        ],
        place: ["laporan unit usaha", "laporan unit", "the unit’s accounts"],
        on: &[On::Plant, On::Delivery],
        ..INDONESIAN
    },
];
