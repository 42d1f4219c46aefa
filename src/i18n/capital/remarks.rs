//! What is to be known of capital and of interest on savings.

use rust_decimal::Decimal;

use super::super::language::Language;
use super::super::number::money;
use super::super::say::{Words, capitalised, fill, fill_each, say};
use super::super::source::cited;
use super::items::{item, standing};
use crate::domain::{CapitalRemark, CapitalStanding, Currency, HoldingBase, HoldingLimit, Source};

/// Something to know about capital or savings.
pub(in super::super) fn remark(remark: CapitalRemark, language: Language) -> String {
    let words: Words = match remark {
        CapitalRemark::AuditDue(..) | CapitalRemark::BelowStart(_) | CapitalRemark::CapitalFalls(_) => {
            return own_capital(remark, language).unwrap_or_default();
        }
        CapitalRemark::ClosingDiffers(of) => {
            let words = [
                "#: saldo akhir di laporan tidak sama dengan saldo awal ditambah dan dikurangi mutasinya. Periksa selisihnya.",
                "#: baki akhir dalam laporan tidak sama dengan baki awal campur tolak pergerakannya. Semak bezanya.",
                "#: the closing balance of the report is not the opening balance and its movements. Check the difference.",
            ];
            return fill(say(words, language), &capitalised(item(of, language)));
        }
        CapitalRemark::AboveAssetLimit(of, most, source) => {
            let words = [
                "#: lebih dari #% aset, batas bagi koperasi simpan pinjam (#).",
                "#: melebihi #% daripada aset, had bagi koperasi simpan pinjam (#).",
                "#: above #% of the assets, which is the limit for savings-and-loan co-ops (#).",
            ];
            let name = capitalised(standing(of, language));
            let told = fill_each(say(words, language), &[&name, &most.to_string(), &cited(source, language)]);
            if of != CapitalStanding::Borrowed {
                return told;
            }
            let counted = [
                "Yang dibatasi hanya pinjaman dari bank dan obligasi; pinjaman dari koperasi lain atau anggota tidak dihitung.",
                "Yang dihadkan hanya pinjaman daripada bank dan bon; pinjaman daripada koperasi lain atau anggota tidak dikira.",
                "Only what is borrowed from banks and by bonds is limited; loans of other co-ops or of members do not count.",
            ];
            return [&told, " ", say(counted, language)].concat();
        }
        CapitalRemark::TooFewFounders => [
            "Pendirinya kurang dari yang diminta aturan.",
            "Pengasas kurang daripada yang dikehendaki peraturan.",
            "There are fewer founders than the rules ask for.",
        ],
        CapitalRemark::BelowLeastCapital => [
            "Modal sendiri kurang dari modal awal yang diminta aturan untuk koperasi simpan pinjam.",
            "Modal sendiri kurang daripada modal permulaan yang dikehendaki bagi koperasi simpan pinjam.",
            "The co-op’s own capital is less than the rules ask of a savings-and-loan co-op to begin with.",
        ],
        CapitalRemark::EntranceFeeIsNoCapital => [
            "Uang pangkal bukan modal: tidak dikembalikan dan tidak mendapat bagian.",
            "Fi masuk bukan modal: tidak dipulangkan dan tidak mendapat dividen.",
            "An entrance fee is no capital: it is not paid back and earns nothing.",
        ],
        CapitalRemark::PaidAhead(of) => {
            let words = [
                "#: sudah dibayar lebih dari yang jatuh tempo. Kelebihan ini tidak menutup tunggakan jenis lain.",
                "#: bayaran melebihi yang perlu dibayar. Lebihan ini tidak menampung tunggakan jenis lain.",
                "#: more was paid than is due. It does not make up for arrears of another kind.",
            ];
            return fill(say(words, language), &capitalised(item(of, language)));
        }
        CapitalRemark::OwesOnLeaving => [
            "Utang dan rugi lebih besar daripada yang kembali: saat keluar masih ada yang harus dibayar.",
            "Hutang dan rugi melebihi yang dipulangkan: masih ada yang perlu dibayar apabila keluar.",
            "Debts and losses are more than what comes back: something is still to be paid on leaving.",
        ],
        CapitalRemark::AboveHoldingLimit(limit, source) => {
            return holding(limit, source, language);
        }
        CapitalRemark::NobodyLeft => [
            "Yang keluar lebih banyak daripada anggota yang ada. Kurangi jumlah yang keluar.",
            "Yang keluar melebihi anggota yang ada. Kurangkan bilangan yang keluar.",
            "More members leave than there are. Reduce the number who leave.",
        ],
        CapitalRemark::AboveSavingsRate(most, source) => {
            let words = [
                "Bunga simpanan di atas #% setahun: koperasi simpan pinjam dan unit simpan pinjam tidak boleh membayar sebanyak itu (#).",
                "Faedah simpanan melebihi #% setahun: koperasi simpan pinjam dan unitnya tidak boleh membayar sebanyak itu (#).",
                "Interest on savings above #% a year: a savings-and-loan co-op or unit may not pay that much (#).",
            ];
            return fill_each(say(words, language), &[&most.to_string(), &cited(source, language)]);
        }
        CapitalRemark::CompareWithMarket(source) => {
            let words = [
                "Balas jasa atas modal terbatas: tidak boleh melebihi suku bunga di pasar (#). Bandingkan dengan bunga deposito bank.",
                "Pulangan atas modal adalah terhad: tidak boleh melebihi kadar faedah pasaran (#). Bandingkan dengan kadar deposit bank.",
                "The return on capital is limited: it must not be above the market’s interest (#). Compare it with a bank’s deposit rate.",
            ];
            return fill(say(words, language), &cited(source, language));
        }
        CapitalRemark::TaxOnTheWhole(cliff) => {
            let words = [
                "Di atas # sebulan pajaknya #% dari seluruh bunga bulan itu, bukan hanya kelebihannya. Kalau dibayar sekaligus untuk beberapa bulan, hitung tiap bulannya.",
                "Melebihi # sebulan cukainya #% daripada seluruh faedah bulan itu, bukan lebihannya sahaja. Jika dibayar sekali gus untuk beberapa bulan, kira setiap bulannya.",
                "Above # a month the tax is #% of the whole interest of that month, not only of the excess. If several months are paid at once, enter each.",
            ];
            let free = money(Decimal::from(cliff.free_up_to), Currency::Idr);
            return fill_each(say(words, language), &[&free, &cliff.percent.to_string()]);
        }
    };
    say(words, language).into()
}

/// What one member holds too much of.
fn holding(limit: HoldingLimit, source: &Source, language: Language) -> String {
    let words: Words = match limit.of {
        HoldingBase::OwnCapital => [
            "Simpanan pokok, wajib, dan modal penyertaan Anda lebih dari #% modal sendiri. Batas ini mengikat koperasi simpan pinjam (#).",
            "Simpanan pokok, wajib dan modal penyertaan anda melebihi #% daripada kumpulan wang anggota. Had ini mengikat koperasi simpan pinjam (#).",
            "Your principal and mandatory savings and participating capital are more than #% of the co-op’s own capital. This limit binds savings-and-loan co-ops (#).",
        ],
        HoldingBase::ShareCapital => [
            "Syer Anda lebih dari #% seluruh modal syer, batas untuk satu anggota (#).",
            "Syer anda melebihi #% daripada jumlah modal syer, had bagi seorang anggota (#).",
            "Your shares are more than #% of the share capital, the limit for one member (#).",
        ],
    };
    fill_each(say(words, language), &[&limit.percent.to_string(), &cited(source, language)])
}

/// What is to be known of a co-op's own capital by its size and its course; nothing for other remarks.
fn own_capital(remark: CapitalRemark, language: Language) -> Option<String> {
    let (words, source): (Words, _) = match remark {
        CapitalRemark::AuditDue(from, source) => {
            let words = [
                "Modal sendiri mencapai #: koperasi simpan pinjam dan unitnya wajib diaudit akuntan publik, paling lambat untuk tahun buku 2025 (#).",
                "Modal sendiri mencapai #: koperasi simpan pinjam dan unitnya wajib diaudit akauntan awam, selewat-lewatnya bagi tahun buku 2025 (#).",
                "The co-op’s own capital has reached #: savings-and-loan co-ops and units must be audited by a public accountant, at the latest for the book year 2025 (#).",
            ];
            let from = money(Decimal::from(from), Currency::Idr);
            return Some(fill_each(say(words, language), &[&from, &cited(source, language)]));
        }
        CapitalRemark::BelowStart(source) => (
            [
                "Modal sendiri di bawah modal saat berdiri. Pada koperasi simpan pinjam ini tidak boleh terjadi (#).",
                "Modal sendiri di bawah modal ketika ditubuhkan. Bagi koperasi simpan pinjam ini tidak dibenarkan (#).",
                "The co-op’s own capital is below what it began with. In a savings-and-loan co-op it must not be (#).",
            ],
            source,
        ),
        CapitalRemark::CapitalFalls(source) => (
            [
                "Yang keluar membawa lebih banyak daripada yang disetor: modal turun. Pada koperasi simpan pinjam modal sendiri tidak boleh di bawah modal saat berdiri (#).",
                "Yang keluar membawa lebih banyak daripada yang dibayar masuk: modal menurun. Bagi koperasi simpan pinjam modal sendiri tidak boleh di bawah modal ketika ditubuhkan (#).",
                "Those who leave take more than is paid in: the capital falls. In a savings-and-loan co-op its own capital must not fall below what it began with (#).",
            ],
            source,
        ),
        _ => return None,
    };
    Some(fill(say(words, language), &cited(source, language)))
}
