//! The sources of the commodities: a row for each.
//!
//! # Design
//!
//! *Why are authors, titles and years missing?* What was not seen on the page itself, or on one that cites it, is
//! empty and said to be so. The title of a news page is that of its address where the page was not seen.
//!
//! *Where are the addresses?* Here for those who check them, and in `docs/evidence.md` for those who read; a page links
//! those of offices and universities alone, and the others are not part of what it loads.

use super::source::{Kind, Source, source};

/// Each row: its name, its kind, author, title and year where they were seen, and the address at which it was read.
macro_rules! sources {
    ($($name:ident: $kind:ident {
        $(author: $author:literal,)?
        $(title: $title:literal,)?
        $(year: $year:literal,)?
        address: $address:literal
    })+) => {
        $(pub(super) const $name: &Source = &source(
            Kind::$kind,
            [concat!($($author)?), concat!($($title)?), concat!($($year)?)],
            $address,
        );)+

        /// Every source with the address at which it was read.
        pub static READ_AT: &[(&Source, &str)] = &[$(($name, $address)),+];
    };
}

sources! {
    RASYIDAH_COPRA: Thesis {
        author: "Nur Raisatur Rasyidah, Universitas Lambung Mangkurat", title: "Analisis Nilai Tambah Pengolahan Kelapa Dalam Menjadi Kopra di Desa Babirah Kecamatan Pulau Hanaut Kabupaten Kotawaringin Timur",
        year: "2023", address: "http://digilib.ulm.ac.id/archive/digital/detailed.php?code=27758"
    }
    MAHMUD_COCONUT: Article {
        author: "Zainal Mahmud dan Yulius Ferry, Puslitbang Perkebunan", title: "Prospek Pengolahan Hasil Samping Buah Kelapa",
        address: "https://fdokumen.com/document/kelapa-55a7594282f5d.html"
    }
    PUSLITBANG_VCO: Office {
        author: "Puslitbang Perkebunan, Kementerian Pertanian", title: "Meningkatkan Pendapatan Petani Kelapa Melalui Produk Turunan VCO",
        year: "2020", address: "https://perkebunan.litbang.pertanian.go.id/en/meningkatkan-pendapatan-petani-kelapa-melalui-produk-turunan-vco/"
    }
    BIRCI_VCO: Article {
        title: "Study on Development of Virgin Coconut Oil Agroindustry System in North Sulawesi, Indonesia",
        address: "https://bircu-journal.com/index.php/birci/article/view/7769"
    }
    PURNAMASARI_CHARCOAL: Article {
        author: "Wa Ode Dian Purnamasari, Universitas Muhammadiyah Buton", title: "Analisis Nilai Tambah Kelapa Menjadi Kopra dan Arang Tempurung di Desa Kakenauwe Kabupaten Buton",
        year: "2022", address: "https://123dok.com/document/yngkxx01-analisis-nilai-tambah-kelapa-menjadi-tempurung-kakenauwe-kabupaten.html"
    }
    YULIANA_SUGAR: Article {
        author: "Eris Yuliana dkk., Universitas Galuh", title: "Analisis Agroindustri Gula Kelapa",
        address: "https://text-id.123dok.com/document/z1259g3y-analisis-agroindustri-gula-kelapa-yuliana-jurnal-ilmiah-mahasiswa-agroinfo-galuh-245-1098-1-pb.html"
    }
    SIARAN_BERITA_COCONUT: News {
        author: "siaran-berita.com", title: "Dinamika harga kelapa bulat, antara kesejahteraan petani dan industri",
        address: "https://siaran-berita.com/dinamika-harga-kelapa-bulat-antara-kesejahteraan-petani-dan-industri"
    }
    IDN_TIMES_COCONUT: News {
        author: "IDN Times", title: "Harga kelapa gak turun…",
        year: "2025", address: "https://www.idntimes.com/business/economy/harga-kelapa-gak-turun-ekspor-ke-china-eropa-biang-keroknya-00-3m8tp-vyhj01"
    }
    MEDIA_PERKEBUNAN_COPRA: News {
        author: "mediaperkebunan.id", title: "Harga kopra sebagian wilayah naik",
        year: "2021", address: "https://mediaperkebunan.id/harga-kopra-sebagian-wilayah-naik/"
    }
    DETIK_COCONUT: News {
        author: "detikSulsel", title: "Kemenkop UKM akan bangun RPB olahan kelapa di Minahasa Selatan",
        year: "2022", address: "https://www.detik.com/sulsel/berita/d-6308284/kemenkop-ukm-akan-bangun-rpb-olahan-kelapa-di-minahasa-selatan"
    }
    BISNIS_KUMKM_COCONUT: News {
        author: "bisniskumkm.com", title: "KemenKop UKM Bangun Factory Sharing di Minahasa Selatan",
        year: "2022", address: "https://bisniskumkm.com/?p=7517"
    }
    KUMPARAN_COCONUT: News {
        author: "kumparanBISNIS", title: "Ekspor ke China, omzet koperasi kelapa ini capai Rp 1 miliar per bulan",
        year: "2018", address: "https://kumparan.com/@kumparanbisnis/ekspor-ke-china-omzet-koperasi-kelapa-ini-capai-rp-1-miliar-per-bulan-1542618676585653375?ref=rel"
    }
    BPTP_CHILI: Report {
        author: "BPTP", title: "Nilai Tambah Produk Olahan Cabai Merah",
        year: "2016", address: "https://123dok.com/article/nilai-tambah-produk-olahan-cabai-merah-ti-njau.zln6evgq"
    }
    SETYAWIBAWA_CHILI: Article {
        author: "Rachmmad Setyawibawa dkk., Universitas Islam Majapahit", title: "Pengaruh Lama Pengeringan terhadap Kandungan Vitamin C pada Varietas Cabai Rawit Merah, Keriting, Dorset Naga dan Carolina Reaper",
        year: "2018", address: "https://jurnal.harianregional.com/agrotechno/full-40675"
    }
    CAHYANI_CHILI: Article {
        author: "W.I. Cahyani dkk., Universitas Jambi", title: "Kajian Pengeringan Cabai Merah Menggunakan Metode Pengering Buatan dan Sinar Matahari terhadap Kualitas Cabai Bubuk",
        address: "https://id.scribd.com/document/598483571/Artikel-Penelitian-Wiranti-Intania-Cahyani"
    }
    RIANTI_SAMBAL: Article {
        author: "Titis Surya Maha Rianti dkk., Universitas Islam Malang", title: "Nilai Tambah Pengolahan Sambal Boran Kemasan pada UKM Silvana Food",
        year: "2022", address: "https://123dok.com/document/z3d0gg4m-view-nilai-tambah-pengolahan-sambal-boran-kemasan-silvana.html"
    }
    KABAR_PANGAN_CHILI: News {
        author: "kabarpangan.id", title: "Tingkatkan nilai tambah lewat cabai blok",
        address: "https://kabarpangan.id/tingkatkan-nilai-tambah-lewat-cabai-blok/"
    }
    TECHNOLOGY_INDONESIA_CHILI: News {
        author: "technologyindonesia.id", title: "Teknologi sederhana Balitbangtan turunkan kehilangan hasil cabai",
        address: "https://technologyindonesia.id/pertanian-dan-pangan/inovasi-pertanian/teknologi-sederhana-balitbangtan-turunkan-kehilangan-hasil-cabai"
    }
    BISNIS_SURABAYA_CHILI: News {
        author: "bisnis-surabaya.com", title: "Harga cabai anjlok parah…",
        year: "2024", address: "https://bisnis-surabaya.com/2024/10/15/harga-cabai-anjlok-parah-petani-cuma-bisa-jual-rp6-400-per-kg"
    }
    TRIBUN_JABAR_CHILI: News {
        author: "Tribun Jabar", title: "Harga cabai lokal Tanjung merosot tajam…",
        year: "2020", address: "https://jabar.tribunnews.com/2020/06/29/harga-cabai-lokal-tanjung-merosot-tajam-hanya-dalam-seminggu"
    }
    LIPUTAN_6_CHILI: News {
        author: "Liputan6", title: "Harga cabai naik jadi angin segar buat petani…",
        address: "https://opera.liputan6.com/bisnis/read/5877425/harga-cabai-naik-jadi-angin-segar-buat-petani-yang-hampir-bangkrut"
    }
    JURNAL_POLISI_CHILI: News {
        author: "jurnalpolisi.id", title: "Rumah Produksi Bersama Cabai Merah di Batu-Bara Terancam Mangkrak, Petani Kecewa",
        year: "2024", address: "https://jurnalpolisi.id/?p=287317"
    }
    KASMIATI_SALT: Thesis {
        author: "Kasmiati, Universitas Mataram", title: "Analisis Kelayakan Pengembangan Usaha Garam Halus di Kabupaten Lombok Tengah",
        year: "2021", address: "http://eprints.unram.ac.id/26320/"
    }
    JANGKAR_SALT: Page {
        author: "jangkargroups", title: "Home industri garam dapur",
        year: "2014", address: "http://jangkargroups.blogspot.com/2014/12/home-industri-garam-dapur.html"
    }
    MATA_AIR_SALT: News {
        author: "Mata Air Radio", title: "Harga krosok anjlok, garam briket ogah turun",
        year: "2017", address: "http://mataairradio.com/berita-top/harga-krosok-anjlok-garam-briket-ogah-turun"
    }
    TRIBUN_JABAR_SALT: News {
        author: "Tribun Jabar", title: "Harga garam anjlok lagi di Indramayu…",
        year: "2019", address: "https://jabar.tribunnews.com/2019/11/24/harga-garam-anjlok-lagi-di-indramayu-sekarang-rp-150-per-kilogram?page=2"
    }
    RADAR_CIREBON_TV_SALT: News {
        author: "Radar Cirebon TV", title: "Harga garam mulai turun saat produksi",
        year: "2023", address: "https://radarcirebon.tv/2023/09/03/harga-garam-mulai-turun-saat-produksi"
    }
    RADAR_CIREBON_SALT: News {
        author: "Radar Cirebon", title: "Produksi rumah garam turun drastis…",
        address: "https://radarcirebon.disway.id/read/84122/produksi-rumah-garam-turun-drastis-hari-biasa-15-ton-sejak-puasa-hanya-lima-ton-perhari"
    }
    ANTARA_SALT: News {
        author: "Antara Makassar", title: "Kemenkop UKM dan Pemprov Sulsel naikkan produksi garam di Pangkep",
        address: "https://makassar.antaranews.com/amp/berita/541179/kemenkop-ukm-dan-pemprov-sulsel-naikan-produksi-garam-di-pangkep"
    }
    HOT_FOKUS_SALT: News {
        author: "hotfokus.com", title: "RPB jadi solusi jitu tingkatkan kesejahteraan petani garam di Makassar",
        year: "2023", address: "https://hotfokus.com/2023/10/19/rbp-jadi-solusi-jitu-tingkatkan-kesejahteraan-petani-garam-di-makassar/"
    }
    RAHELITA_SALT: Page {
        author: "friskadanrahelita, Kompasiana", title: "Pemurnian garam dapur secara rekristalisasi",
        address: "https://kompasiana.com/friskadanrahelita/6468e82937cb2a48680bb592/pemurnian-garam-dapur-secara-rekristalisasi"
    }
    MUARA_ASA_RATTAN: Upload {
        title: "Biaya pemungutan rotan dan harga jual rotan",
        address: "https://text-id.123dok.com/document/rz3gd4jmy-biaya-pemungutan-rotan-dan-harga-jual-rotan.html"
    }
    SIGALINGGING_RATTAN: Thesis {
        author: "Tiwa Solida Sigalingging, Universitas Sumatera Utara", title: "Pengolahan dan Analisis Kelayakan Berbagai Jenis Produk Kerajinan Rotan di CV Haramas",
        address: "https://123dok.com/article/hasil-pembahasan-pengolahan-analisis-kelayakan-berbagai-produk-kerajinan.7q05vjgy"
    }
    BANJARMASIN_POST_RATTAN: News {
        author: "Banjarmasin Post", title: "VIDEO Petani Rotan Kalteng Kembali Bergairah Harga Rotan Mulai Naik",
        year: "2021", address: "https://banjarmasin.tribunnews.com/2021/04/05/video-petani-rotan-kalteng-kembali-bergairah-harga-rotan-mulai-naik"
    }
    BANJARMASIN_POST_RATTAN_2017: News {
        author: "Banjarmasin Post", title: "Harga rotan bertahan Rp 1.500 per kg…",
        year: "2017", address: "http://banjarmasin.tribunnews.com/2017/01/24/harga-rotan-bertahan-rp-1500-per-kg-industri-rotan-di-kalsel-mati-suri"
    }
    SEKITAR_SAWIT_RATTAN: Page {
        author: "sekitarsawit", title: "Pemanen rotan",
        year: "2013", address: "https://sekitarsawit.blogspot.com/2013/02/pemanen-rotan.html"
    }
    ANTARA_RATTAN: News {
        author: "Antara Kalteng", title: "Kerajinan rotan Barut terus dipromosikan",
        address: "https://kalteng.antaranews.com/berita/280143/kerajinan-rotan-barut-terus-dipromosikan"
    }
    TRISATYA_BAMBOO: Article {
        author: "Deazy Rachmi Trisatya dkk., Jurnal Penelitian Hasil Hutan", title: "Studi Kualitas dan Biaya Produksi Bambu Lamina Skala Pabrik",
        address: "https://ejournal.brin.go.id/jphh/article/view/12237?articlesBySimilarityPage=14"
    }
    GARUDA_BAMBOO: Article {
        address: "https://garuda.kemdiktisaintek.go.id/documents/detail/1712824"
    }
    SAJIRA_BAMBOO: Upload {
        title: "Bambu mayan Gigantochloa robusta",
        address: "https://text-id.123dok.com/document/dy49p9mkz-bambu-mayan-gigantochloa-robusta.html"
    }
    PUTRI_HIDE: Article {
        author: "Mey Camelia Puspita Putri dkk., Universitas Siliwangi", title: "Nilai Tambah Kulit Kerbau Menjadi Krecek dan Kerupuk",
        address: "https://123dok.com/document/zw9gelgy-nilai-tambah-kulit-kerbau-menjadi-krecek-dan-kerupuk.html"
    }
    PUSTAKA_DUNIA_LEATHER: Page {
        author: "pustakadunia.com", title: "Aspek teknik usaha kulit dan produk kulit",
        address: "https://www.pustakadunia.com/aspek-teknik-usaha-kulit-dan-produk-kulit/"
    }
    UKM_SUKSES_LEATHER: Page {
        author: "ukmindonesiasukses", title: "Sentra industri kulit Garut…",
        year: "2011", address: "https://ukmindonesiasukses.blogspot.com/2011/04/sentra-industri-kulit-garut-harga-kulit.html"
    }
    STATUS_JABAR_HIDE: News {
        author: "statusjabar.com", title: "Tahun ini harga kulit hewan kurban di Garut turun 20 persen",
        address: "https://statusjabar.com/tahun-ini-harga-kulit-hewan-kurban-di-garut-turun-20-persen/"
    }
    GARUT_EXPRESS_HIDE: News {
        author: "garut-express.com", title: "Kulit hewan kurban melimpah, harga jual menurun hingga 50 persen",
        address: "http://garut-express.com/kulit-hewan-kurban-melimpah-harga-jual-menurun-hingga-50-persen/"
    }
    ANTARA_HIDE: News {
        author: "Antara", title: "Harga kulit hewan kurban di Garut turun drastis",
        address: "https://m.antaranews.com/amp/berita/1007140/harga-kulit-hewan-kurban-di-garut-turun-drastis"
    }
    TRIBUN_ACEH_PATCHOULI_PLANT: News {
        author: "aceh.tribunnews.com", title: "Aceh Tamiang mulai operasikan pabrik nilam…",
        year: "2025", address: "https://aceh.tribunnews.com/2025/04/14/aceh-tamiang-mulai-operasikan-pabrik-nilam-harga-kompetitif-petani-lebih-menguntungkan"
    }
    TRIBUN_ACEH_PATCHOULI: News {
        author: "aceh.tribunnews.com", title: "Harga minyak nilam di Abdya anjlok…",
        year: "2025", address: "https://aceh.tribunnews.com/amp/2025/05/01/harga-minyak-nilam-di-abdya-anjlok-sempat-sentuh-rp-2-jutakg-kini-sudah-di-bawah-1-juta-per-kilo"
    }
    ANTARA_PATCHOULI_2022: News {
        author: "Antara Aceh", title: "Jelang Idul Fitri, harga minyak nilam di Aceh Barat turun jadi Rp500 ribu per kg",
        address: "https://aceh.antaranews.com/berita/283269/jelang-idul-fitri-harga-minyak-nilam-di-aceh-barat-turun-jadi-rp500-ribu-per-kg"
    }
    ANTARA_PATCHOULI_2023: News {
        author: "Antara Aceh", title: "Harga minyak nilam di Aceh Jaya naik jadi Rp700 ribu per kilogram",
        address: "https://aceh.antaranews.com/berita/347154/harga-minyak-nilam-di-aceh-jaya-naik-jadi-rp700-ribu-per-kilogram"
    }
    ANTARA_PATCHOULI_2026: News {
        author: "aceh.antaranews.co", title: "Harga minyak nilam di Aceh Jaya turun jadi Rp700 ribu…",
        address: "https://aceh.antaranews.co/berita/399004/harga-minyak-nilam-di-aceh-jaya-turun-jadi-rp700-ribu-petani-tak-mau-menjual"
    }
    NUKILAN_PATCHOULI: News {
        author: "nukilan.id", title: "Harga minyak nilam Aceh Selatan melonjak…",
        address: "https://nukilan.id/harga-minyak-nilam-aceh-selatan-melonjak-petani-semringah"
    }
    DEWI_COCOA: Article {
        author: "Ni Luh Made Indah Murdyani Dewi dkk., Agrifo, Universitas Malikussaleh",
        address: "https://ojs.unimal.ac.id/index.php/agrifo/article/view/19042"
    }
    INFO_JEMBRANA_COCOA: News {
        author: "infojembrana.com", title: "Tembus Rp 150 ribu per kilogram, petani kakao Jembrana sumringah",
        year: "2024", address: "https://infojembrana.com/index.php/2024/06/27/tembus-rp-150-ribu-per-kilogram-petani-kakao-jembrana-sumringah"
    }
    KUD_MILK: Upload {
        title: "Analisis Nilai Tambah Hayami Mata Rantai Industri Pengolahan Susu",
        address: "https://text-id.123dok.com/document/dzx9po7oz-dari-total-nilai-output-3-8.html"
    }
    TRUBUS_CLOVE: News {
        author: "Trubus", title: "Bisnis untung minyak harum",
        address: "https://trubus.id/bisnis-untung-minyak-harum/"
    }
    GARUDA_CLOVE: Article {
        address: "https://garuda.kemdiktisaintek.go.id/documents/detail/4781209"
    }
}
