//! What is to be known about plants, processes and investments.

use super::super::language::Language;
use super::super::say::{Words, fill, say};
use super::finance::of_contract;
use super::hayami::row;
use super::models::model;
use crate::domain::PlantRemark;

/// Something to know, as a sentence.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table of words")]
pub fn remark(remark: PlantRemark, language: Language) -> String {
    let filled = |words: Words, with: Words| fill(say(words, language), say(with, language));
    let words: Words = match remark {
        PlantRemark::AboveLoanRate(..) | PlantRemark::PaidOffEarly(_) | PlantRemark::LossAboveCapital(_) => {
            return of_contract(remark, language);
        }
        PlantRemark::ImplausibleFactor(..) => [
            "Rendemen lebih dari 100 kali bahan bakunya. Periksa satuannya: hasil untuk satu satuan bahan baku.",
            "Kadar hasil lebih 100 kali bahan mentahnya. Semak unitnya: hasil bagi satu unit bahan mentah.",
            "The yield is more than 100 times its raw material. Check the unit: product from one unit of raw material.",
        ],
        PlantRemark::Contradicts(_, of) => {
            return filled(
                [
                    "Angka tercetak untuk # tidak sesuai dengan isian di atasnya. Yang dipakai adalah hitungan dari isian.",
                    "Angka tercetak bagi # tidak sepadan dengan isian di atasnya. Yang dipakai ialah kiraan daripada isian.",
                    "The printed # is not what its inputs give. The calculated one is used.",
                ],
                row(of),
            );
        }
        PlantRemark::FractionAsPercent(_, of) => {
            return filled(
                [
                    "# sepertinya tercetak sebagai pecahan di bawah tanda persen. Dikalikan 100, angkanya sesuai.",
                    "# nampaknya dicetak sebagai pecahan di bawah tanda peratus. Didarab 100, angkanya sepadan.",
                    "The # seems to be printed as a fraction under a percent sign. Times 100 it agrees.",
                ],
                row(of),
            );
        }
        PlantRemark::NotApplicable(_, of) => {
            return filled(
                [
                    "Tidak berlaku: #. Pembaginya nol atau negatif, jadi persentasenya tidak bermakna.",
                    "Tidak berkenaan: #. Pembahaginya sifar atau negatif, jadi peratusannya tidak bermakna.",
                    "Not applicable: #. It would be a share of nothing or of a negative amount.",
                ],
                row(of),
            );
        }
        PlantRemark::InputsAboveValue(_) => [
            "Input lain lebih besar daripada nilai produknya. Apakah angkanya per satuan produk? Yang diminta: per satuan bahan baku.",
            "Input lain lebih besar daripada nilai produknya. Adakah angkanya seunit produk? Yang diminta: seunit bahan mentah.",
            "The other inputs cost more than the product brings. Are they per unit of product? Per unit of raw material is meant.",
        ],
        PlantRemark::ValueAddedIsNoProfit(_) => [
            "Ada nilai tambah, tetapi tetap rugi: nilai tambah belum dikurangi upah dan biaya pabrik.",
            "Ada nilai tambah, tetapi tetap rugi: nilai tambah belum ditolak upah dan kos kilang.",
            "There is value added and yet a loss: wages and plant costs are not taken off value added.",
        ],
        PlantRemark::NoBreakEven(_) => [
            "Tidak ada titik impas: setiap satuan yang diolah sudah rugi sebelum biaya tetap.",
            "Tiada titik pulang modal: setiap unit yang diproses sudah rugi sebelum kos tetap.",
            "There is no break-even: every unit processed loses money before any fixed cost.",
        ],
        PlantRemark::NeverPaysBack => [
            "Investasi ini tidak kembali dalam tahun-tahun yang dihitung.",
            "Pelaburan ini tidak pulang dalam tahun-tahun yang dikira.",
            "The outlay does not come back in the years looked at.",
        ],
        PlantRemark::NoInternalRate => [
            "IRR tidak ada: tidak ada tingkat yang membuat NPV-nya nol.",
            "IRR tiada: tiada kadar yang menjadikan NPV sifar.",
            "There is no IRR: no rate brings the NPV to zero.",
        ],
        PlantRemark::SeveralInternalRates => [
            "IRR lebih dari satu karena arus kas berganti tanda beberapa kali; pakai NPV.",
            "IRR lebih daripada satu kerana aliran tunai bertukar tanda beberapa kali; guna NPV.",
            "There are several IRRs because the flows change sign more than once; go by the NPV.",
        ],
        PlantRemark::LowUtilisation(_) => [
            "Kapasitas terpakai kurang dari separuh. Biaya pabrik per satuan menjadi mahal; inilah yang paling sering merugikan pabrik.",
            "Kapasiti digunakan kurang separuh. Kos kilang seunit menjadi mahal; inilah yang paling kerap merugikan pusat pemprosesan.",
            "Less than half of the capacity is used. That makes each unit dear; it is what most often sinks a shared plant.",
        ],
        PlantRemark::AboveCapacity(_) => [
            "Setoran lebih banyak daripada kapasitas. Periksa kedua angkanya, atau simpan sebagian.",
            "Serahan melebihi kapasiti. Semak kedua-dua angka, atau simpan sebahagian.",
            "More is delivered than can be processed. Check both figures, or store a part.",
        ],
        PlantRemark::NothingForRaw(_) => [
            "Pada volume dan harga ini tidak ada yang tersisa untuk bahan baku: mengolah lebih rugi daripada menjual mentah.",
            "Pada volum dan harga ini tiada baki untuk bahan mentah: memproses lebih rugi daripada menjual mentah.",
            "At this volume and these prices nothing is left for the raw material: selling it raw is better.",
        ],
        PlantRemark::PaysTooMuch(_) => [
            "Harga yang dibayar lebih tinggi daripada yang sanggup ditanggung: koperasi rugi pada setiap satuan.",
            "Harga yang dibayar melebihi yang mampu ditanggung: koperasi rugi pada setiap unit.",
            "The price paid is above what the plant can afford: the co-op loses on every unit.",
        ],
        PlantRemark::NothingToSettle(_) => [
            "Tidak ada pelunasan: uang muka sudah sebesar atau melebihi hasilnya.",
            "Tiada penyelesaian: pendahuluan sudah sama atau melebihi hasilnya.",
            "There is nothing to settle: the advance already took all there is.",
        ],
        PlantRemark::PoolBearsLosses(_) => [
            "Lini lain rugi, sehingga uang pabrik tidak cukup untuk pelunasan menurut lini ini sendiri: pool dilunasi sebesar uang yang ada.",
            "Barisan lain rugi, jadi wang pusat pemprosesan tidak cukup untuk penyelesaian mengikut barisan ini sendiri: pool dibayar setakat wang yang ada.",
            "Other lines lose, so the plant has not enough to settle this pool by its own line: the pool is paid what there is.",
        ],
        PlantRemark::NoRevenueToShareBy => [
            "Semua lini belum menghasilkan penjualan, sehingga biaya pabrik tidak dapat dibagi di antaranya. Isi harga atau hasilnya.",
            "Semua barisan belum ada jualan, jadi kos kilang tidak dapat dibahagi antaranya. Isi harga atau hasilnya.",
            "No line brings anything in yet, so the plant’s cost cannot be shared among them. Enter their prices or yields.",
        ],
        PlantRemark::ModelLoses(of) => {
            return filled(
                [
                    "#: koperasi rugi, jadi tidak ada SHU dari model ini.",
                    "#: koperasi rugi, jadi tiada lebihan daripada model ini.",
                    "#: the co-op loses, so this model gives no surplus.",
                ],
                model(of),
            );
        }
        PlantRemark::NoBusinessPool => [
            "Setoran tidak menambah dasar apa pun: tidak ada bagian SHU yang dibagi menurut transaksi atau penjualan ke koperasi.",
            "Serahan tidak menambah mana-mana asas: tiada bahagian lebihan yang dibahagi mengikut urus niaga atau jualan kepada koperasi.",
            "The deliveries are added to no basis: no part of the surplus is shared by transactions or by sales to the co-op.",
        ],
        PlantRemark::ByProductsAboveCost(_) => [
            "Produk sampingan membawa lebih banyak daripada seluruh biaya bersama, jadi tidak ada sisa biaya untuk produk utama. Hitung produk itu sebagai produk utama.",
            "Produk sampingan membawa lebih daripada seluruh kos bersama, jadi tiada baki kos untuk produk utama. Kira produk itu sebagai produk utama.",
            "The by-products bring more than all of the joint cost, so no cost is left for the main products. Count them as main products.",
        ],
        PlantRemark::ProjectOfAllMoney => [
            "Investasi ini dinilai untuk seluruh uangnya, termasuk uang pinjaman dan pemodal: angsuran dan bagian laba mereka tidak dikurangkan dari arusnya.",
            "Pelaburan ini dinilai untuk semua wangnya, termasuk wang pinjaman dan pemodal: ansuran dan bahagian untung mereka tidak ditolak daripada alirannya.",
            "This investment is judged by all the money in it, also what is borrowed or put in by a financier: their instalments and part of the profit are not taken off its flows.",
        ],
        PlantRemark::OldExchangeRate(..) => [
            "Kurs itu bukan kurs dalam setahun sebelum hari perhitungan. Periksa kurs yang berlaku.",
            "Kadar itu bukan kadar dalam setahun sebelum hari pengiraan. Semak kadar semasa.",
            "That exchange rate is not of the year before the day of the calculation. Check the rate in force.",
        ],
        PlantRemark::PlantCosts => [
            "Dengan pabrik bagian Anda lebih kecil daripada tanpa pabrik.",
            "Dengan pusat pemprosesan bahagian anda lebih kecil daripada tanpanya.",
            "With the plant your part is smaller than without it.",
        ],
    };
    say(words, language).into()
}
