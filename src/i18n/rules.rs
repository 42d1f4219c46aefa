//! What each rule says, in one sentence.

use super::language::Language;
use super::say::{Words, say};
use crate::domain::Rule;

/// What a rule says.
#[must_use]
#[expect(clippy::match_same_arms, reason = "acts of different times say the same")]
pub fn rule_says(rule: Rule, language: Language) -> &'static str {
    let words: Words = match rule {
        Rule::Surplus => [
            "SHU adalah pendapatan setahun dikurangi biaya, penyusutan, dan kewajiban lain termasuk pajak.",
            "SHU ialah pendapatan setahun ditolak kos, susut nilai dan kewajipan lain termasuk cukai.",
            "The surplus is the year’s income less costs, depreciation and other obligations, tax included.",
        ],
        Rule::Sharing => [
            "Setelah dikurangi cadangan, SHU dibagi kepada anggota sebanding jasa usahanya, yaitu transaksi dan penyertaan modal, serta untuk pendidikan dan keperluan lain menurut Rapat Anggota.",
            "Selepas rizab, SHU dibahagi kepada anggota setimpal dengan urus niaga dan penyertaan modalnya, serta bagi pendidikan dan keperluan lain mengikut Rapat Anggota.",
            "After the reserve the surplus is shared by members in proportion to their business, that is transactions and capital, and used for education and other needs, as the members’ meeting decides.",
        ],
        Rule::ReserveByMeeting => [
            "Besarnya dana cadangan ditetapkan Rapat Anggota; tidak ada persentase paling sedikit.",
            "Besarnya rizab ditetapkan oleh Rapat Anggota; tiada peratusan minimum.",
            "The members’ meeting sets the reserve; there is no least percentage.",
        ],
        Rule::CapitalReturn => [
            "Balas jasa atas modal terbatas: menurut penjelasannya tidak melebihi suku bunga yang berlaku di pasar.",
            "Pulangan atas modal terhad: menurut huraiannya tidak melebihi kadar faedah pasaran.",
            "The return on capital is limited: by the elucidation not above the interest of the market.",
        ],
        Rule::OwnCapital => [
            "Modal sendiri terdiri dari simpanan pokok, simpanan wajib, dana cadangan, dan hibah.",
            "Modal sendiri terdiri daripada simpanan pokok, simpanan wajib, rizab dan hibah.",
            "The co-op’s own capital is principal and mandatory savings, the reserve and gifts.",
        ],
        Rule::FoundersOf1992 => [
            "Koperasi primer didirikan paling sedikit 20 orang.",
            "Koperasi primer ditubuhkan oleh sekurang-kurangnya 20 orang.",
            "A primary co-op is founded by at least 20 persons.",
        ],
        Rule::ActOf2012 => [
            "Menggantikan UU 25/1992 sejak diundangkan.",
            "Menggantikan UU 25/1992 sejak diwartakan.",
            "Took the place of UU 25/1992 on its promulgation.",
        ],
        Rule::FoundersOf2012 => [
            "Koperasi primer didirikan paling sedikit 20 orang.",
            "Koperasi primer ditubuhkan oleh sekurang-kurangnya 20 orang.",
            "A primary co-op is founded by at least 20 persons.",
        ],
        Rule::Judgment => [
            "Membatalkan UU 17/2012 seluruhnya; UU 25/1992 berlaku lagi.",
            "Membatalkan UU 17/2012 sepenuhnya; UU 25/1992 berkuat kuasa semula.",
            "Struck down UU 17/2012 as a whole; UU 25/1992 applies again.",
        ],
        Rule::FoundersOf2020 => [
            "Koperasi primer didirikan paling sedikit 9 orang.",
            "Koperasi primer ditubuhkan oleh sekurang-kurangnya 9 orang.",
            "A primary co-op is founded by at least 9 persons.",
        ],
        Rule::TaxedAsDividend => [
            "Pembagian SHU koperasi adalah penghasilan kena pajak seperti dividen.",
            "Pembahagian SHU koperasi ialah pendapatan bercukai seperti dividen.",
            "A co-op’s shared surplus is taxable income like a dividend.",
        ],
        Rule::UntaxedSince2020 => [
            "SHU yang diterima anggota koperasi bukan objek pajak penghasilan.",
            "SHU yang diterima anggota koperasi bukan objek cukai pendapatan.",
            "The surplus that a member of a co-op receives is no object of income tax.",
        ],
        Rule::UntaxedSince2022 => [
            "SHU yang diterima anggota koperasi bukan objek pajak penghasilan; berlaku sejak tahun pajak 2022.",
            "SHU yang diterima anggota koperasi bukan objek cukai pendapatan; berkuat kuasa sejak tahun cukai 2022.",
            "The surplus that a member of a co-op receives is no object of income tax; from the tax year 2022 on.",
        ],
        Rule::InterestTax => [
            "Pajak final atas bunga simpanan anggota orang pribadi: 0% sampai Rp240.000 sebulan, di atasnya 10% dari seluruh bunga bulan itu; bunga yang menjadi bagian SHU tidak termasuk.",
            "Cukai muktamad atas faedah simpanan anggota individu: 0% hingga Rp240.000 sebulan, melebihinya 10% daripada seluruh faedah bulan itu; faedah yang menjadi sebahagian SHU tidak termasuk.",
            "Final tax on the interest of members who are individuals: 0% up to Rp240.000 a month, above that 10% of the whole month’s interest; interest that is part of the surplus is not meant.",
        ],
        Rule::CapitalFloorOf1995 => [
            "Modal sendiri koperasi simpan pinjam tidak boleh berkurang dari yang disetor saat akta pendirian atau perubahannya disahkan.",
            "Modal sendiri koperasi simpan pinjam tidak boleh kurang daripada yang dibayar ketika akta penubuhan atau perubahannya disahkan.",
            "A savings-and-loan co-op’s own capital must not fall below what was paid in when its deed, or a change of it, was approved.",
        ],
        Rule::CapitalFloorOf2023 => [
            "Modal sendiri koperasi simpan pinjam tidak boleh berkurang dari modal saat berdiri.",
            "Modal sendiri koperasi simpan pinjam tidak boleh kurang daripada modal ketika ditubuhkan.",
            "A savings-and-loan co-op’s own capital must not fall below what it began with.",
        ],
        Rule::HoldingOfOwnCapital => [
            "Satu anggota koperasi simpan pinjam memiliki paling banyak 20% dari modal sendiri.",
            "Seorang anggota koperasi simpan pinjam memiliki paling banyak 20% daripada modal sendiri.",
            "One member of a savings-and-loan co-op holds at most 20% of its own capital.",
        ],
        Rule::BorrowingOfAssets => [
            "Pinjaman koperasi simpan pinjam dari bank dan obligasi paling banyak 40% dari aset.",
            "Pinjaman koperasi simpan pinjam daripada bank dan bon paling banyak 40% daripada aset.",
            "A savings-and-loan co-op borrows from banks and by bonds at most 40% of its assets.",
        ],
        Rule::ParticipationOfAssets => [
            "Modal penyertaan di koperasi simpan pinjam paling banyak 25% dari aset.",
            "Modal penyertaan dalam koperasi simpan pinjam paling banyak 25% daripada aset.",
            "Participating capital in a savings-and-loan co-op is at most 25% of its assets.",
        ],
        Rule::FirstCapitalOf2018 => [
            "Modal awal koperasi simpan pinjam: Rp15 juta di satu kabupaten/kota, Rp75 juta di satu provinsi, Rp375 juta lintas provinsi.",
            "Modal awal koperasi simpan pinjam: Rp15 juta dalam satu kabupaten/kota, Rp75 juta dalam satu wilayah, Rp375 juta merentas wilayah.",
            "First capital of a savings-and-loan co-op: Rp15 million in one regency, Rp75 million in one province, Rp375 million across provinces.",
        ],
        Rule::FirstCapitalOf2023 => [
            "Modal awal koperasi simpan pinjam: Rp500 juta di satu kabupaten/kota, Rp1 miliar di satu provinsi, Rp2 miliar lintas provinsi.",
            "Modal awal koperasi simpan pinjam: Rp500 juta dalam satu kabupaten/kota, Rp1 bilion dalam satu wilayah, Rp2 bilion merentas wilayah.",
            "First capital of a savings-and-loan co-op: Rp500 million in one regency, Rp1 billion in one province, Rp2 billion across provinces.",
        ],
        Rule::SavingsRate => [
            "Bunga simpanan di koperasi simpan pinjam paling tinggi 9% setahun.",
            "Faedah simpanan dalam koperasi simpan pinjam paling tinggi 9% setahun.",
            "Interest on savings in a savings-and-loan co-op is at most 9% a year.",
        ],
        Rule::LoanRate => [
            "Bunga pinjaman koperasi simpan pinjam paling tinggi 24% setahun.",
            "Faedah pinjaman koperasi simpan pinjam paling tinggi 24% setahun.",
            "Interest on a loan of a savings-and-loan co-op is at most 24% a year.",
        ],
        Rule::Audit => [
            "Koperasi simpan pinjam dan unitnya dengan modal mulai Rp5 miliar wajib diaudit akuntan publik, paling lambat untuk tahun buku 2025.",
            "Koperasi simpan pinjam dan unitnya dengan modal mulai Rp5 bilion wajib diaudit akauntan awam, selewat-lewatnya bagi tahun buku 2025.",
            "Savings-and-loan co-ops and units with capital of Rp5 billion or more must be audited by a public accountant, at the latest for the book year 2025.",
        ],
        Rule::VillageShare => [
            "Kopdes Merah Putih memberi desa paling sedikit 20% dari keuntungan bersih setahun.",
            "Kopdes Merah Putih memberi desa sekurang-kurangnya 20% daripada untung bersih setahun.",
            "A village co-op gives its village at least 20% of the year’s net profit.",
        ],
        Rule::VillageDoubted => [
            "Pembiayaan Kopdes diatur ulang; belum jelas apakah imbal jasa desa paling sedikit 20% masih berlaku.",
            "Pembiayaan Kopdes diatur semula; belum jelas sama ada pulangan desa sekurang-kurangnya 20% masih berkuat kuasa.",
            "Orders the financing of village co-ops anew; whether the village’s part of at least 20% still applies is open.",
        ],
        Rule::Rebate => [
            "Setelah KWRS dan dana amanah, laba dapat dibagikan sebagai rabat atas langganan anggota.",
            "Selepas KWRS dan kumpulan wang amanah, untung boleh dibayar sebagai rebat langganan.",
            "After the reserve and the trust funds the profit may be paid as a rebate on patronage.",
        ],
        Rule::StatutoryReserve => [
            "Koperasi wajib memiliki KWRS; penyisihannya mendahului dividen.",
            "Koperasi wajib menyelenggara KWRS; pindahannya mendahului dividen.",
            "A co-op must keep a statutory reserve; the transfer to it comes before any dividend.",
        ],
        Rule::StatutoryPayments => [
            "KWRS dan dana amanah disisihkan sebelum dividen apa pun.",
            "KWRS dan kumpulan wang amanah diperuntukkan sebelum apa-apa dividen.",
            "The reserve and the trust funds come before any dividend.",
        ],
        Rule::ReserveFlat => [
            "KWRS paling sedikit 15% dari laba bersih teraudit.",
            "KWRS sekurang-kurangnya 15% daripada untung bersih diaudit.",
            "The reserve takes at least 15% of the audited net profit.",
        ],
        Rule::ReserveByTier => [
            "KWRS paling sedikit 25% dari laba bersih teraudit selama saldonya di bawah 50% modal syer dan yuran, 15% dari 50% sampai 100%, dan tidak wajib dari 100%; SKM dapat menetapkan persentase lain (s.57(1A)).",
            "KWRS sekurang-kurangnya 25% daripada untung bersih diaudit selagi bakinya kurang daripada 50% modal syer dan yuran, 15% daripada 50% hingga kurang 100%, dan tidak wajib mulai 100%; SKM boleh menentukan bahagian lain (s.57(1A)).",
            "The reserve takes at least 25% of the audited net profit while it is below 50% of shares and subscriptions, 15% from 50% to below 100%, nothing from 100% on; SKM may specify another portion (s.57(1A)).",
        ],
        Rule::ReserveReduced => [
            "KWRS diturunkan menjadi 8% untuk tahun buku yang berakhir 31 Desember 2021 sampai 30 November 2022.",
            "KWRS dikurangkan kepada 8% bagi tahun kewangan berakhir 31 Disember 2021 hingga 30 November 2022.",
            "The reserve is reduced to 8% for financial years that end from 31 December 2021 to 30 November 2022.",
        ],
        Rule::ReserveReducedOpen => [
            "Untuk tahun buku yang berakhir Desember 2022 sampai 30 Desember 2023 ada penurunan; persentasenya tidak ditemukan.",
            "Bagi tahun kewangan berakhir Disember 2022 hingga 30 Disember 2023 ada pengurangan; kadarnya tidak ditemui.",
            "For financial years that end from December 2022 to 30 December 2023 there was a reduction; its figure was not found.",
        ],
        Rule::ReserveExtended => [
            "KWRS 13% untuk tahun buku yang berakhir 31 Desember 2023 sampai 30 November 2025.",
            "KWRS 13% bagi tahun kewangan berakhir 31 Disember 2023 hingga 30 November 2025.",
            "The reserve takes 13% for financial years that end from 31 December 2023 to 30 November 2025.",
        ],
        Rule::ReservePhases => [
            "Kembali ke persentase biasa secara bertahap, sebagaimana ditetapkan SKM; persentasenya belum ditemukan.",
            "Kembali kepada kadar biasa secara berperingkat, sebagaimana ditentukan SKM; kadarnya belum ditemui.",
            "A return to the normal rate in phases as SKM determines; the percentages were not found.",
        ],
        Rule::ReserveUntouched => [
            "KWRS tidak boleh dipakai untuk dividen.",
            "KWRS tidak boleh digunakan untuk dividen.",
            "No dividend is paid out of the statutory reserve.",
        ],
        Rule::EducationFund => [
            "Sebelum dividen, koperasi membayar ke KWAPK, maktab koperasi, atau badan puncak sebesar yang ditetapkan SKM; sumber menyebut 1% dan 2%.",
            "Sebelum dividen, koperasi mencarum kepada KWAPK, maktab koperasi atau badan puncak sebanyak yang ditetapkan SKM; sumber menyebut 1% dan 2%.",
            "Before any dividend a co-op pays to the education trust fund, a co-operative college or the apex body what SKM fixes; sources say 1% and 2%.",
        ],
        Rule::DevelopmentFund => [
            "Koperasi membayar 1% ke KWAPmK.",
            "Koperasi mencarum 1% kepada KWAPmK.",
            "A co-op pays 1% to the development trust fund.",
        ],
        Rule::TrustFundsWithin => [
            "Pembayaran menurut ayat (2) boleh dikurangkan dari KWRS; ayat (2) menyebut dana dan badan pendidikan, bukan dana pembangunan.",
            "Bayaran di bawah subseksyen (2) boleh ditolak daripada KWRS; subseksyen (2) menyebut kumpulan wang dan badan pendidikan, bukan kumpulan wang pembangunan.",
            "Payments under subsection (2) may be taken out of the reserve’s sum; it names the education fund and bodies, not the development fund.",
        ],
        Rule::Dividend => [
            "Dividen atas syer dan yuran dibayar sebagaimana ditentukan arahan atau garis panduan SKM.",
            "Dividen atas syer dan yuran dibayar sebagaimana ditentukan oleh arahan atau garis panduan SKM.",
            "Dividend on shares and subscriptions is paid as SKM’s directives or guidelines specify.",
        ],
        Rule::OtherSources => [
            "Dividen dari sumber selain laba tahun ini perlu persetujuan tertulis SKM lebih dulu.",
            "Dividen daripada sumber selain untung tahun itu memerlukan kelulusan bertulis SKM terlebih dahulu.",
            "Dividend from another source than the year’s profit needs SKM’s prior written approval.",
        ],
        Rule::DividendCeiling => [
            "Tarif dividen di atas 10% perlu persetujuan tertulis SKM lebih dulu.",
            "Kadar dividen melebihi 10% memerlukan kelulusan bertulis SKM terlebih dahulu.",
            "A rate of dividend above 10% needs SKM’s prior written approval.",
        ],
        Rule::Honoraria => [
            "Honorarium dibayar sebagaimana disarankan rapat anggota dan disetujui SKM.",
            "Honorarium dibayar sebagaimana disyorkan mesyuarat agung dan diluluskan SKM.",
            "Honoraria are paid as the general meeting recommends and SKM approves.",
        ],
        Rule::LossesFirst => [
            "Dana amanah, rabat, dan dividen tidak dibayar selama rugi belum dihapus.",
            "Kumpulan wang amanah, rebat dan dividen tidak dibayar selagi kerugian belum dihapus kira.",
            "No trust fund, rebate or dividend is paid while losses are not written off.",
        ],
        Rule::DespiteLosses => [
            "Dengan persetujuan, dividen sampai 5% dari laba bersih teraudit boleh dibayar walaupun rugi belum dihapus.",
            "Dengan kelulusan, dividen sehingga 5% daripada untung bersih diaudit boleh dibayar walaupun kerugian belum dihapus kira.",
            "With approval, dividends up to 5% of the audited net profit may be paid although losses remain.",
        ],
        Rule::MembersCapital => [
            "Dana koperasi terdiri dari antara lain fi masuk, syer, yuran, simpanan khas, deposit, dan cadangan.",
            "Dana koperasi terdiri daripada antara lain fi masuk, syer, yuran, simpanan khas, deposit dan rizab.",
            "A co-op’s funds are among others entrance fees, shares, subscriptions, specific savings, deposits and the reserve.",
        ],
        Rule::HoldingOfShares => [
            "Anggota selain koperasi memiliki paling banyak seperlima modal syer.",
            "Anggota selain koperasi memegang paling banyak satu perlima modal syer.",
            "A member other than a co-op holds at most one fifth of the share capital.",
        ],
        Rule::FoundersOf1994 => [
            "Koperasi primer didirikan paling sedikit 100 orang.",
            "Koperasi asas ditubuhkan oleh sekurang-kurangnya 100 orang.",
            "A primary co-op is founded by at least 100 persons.",
        ],
        Rule::FoundersOf2008 => [
            "Koperasi primer didirikan paling sedikit 50 orang.",
            "Koperasi asas ditubuhkan oleh sekurang-kurangnya 50 orang.",
            "A primary co-op is founded by at least 50 persons.",
        ],
        Rule::FoundersOf2021 => [
            "Koperasi primer didirikan paling sedikit 20 orang.",
            "Koperasi asas ditubuhkan oleh sekurang-kurangnya 20 orang.",
            "A primary co-op is founded by at least 20 persons.",
        ],
        Rule::TaxOf2013 => [
            "Skala pajak koperasi 0% sampai 25%.",
            "Skala cukai koperasi 0% hingga 25%.",
            "The scale of tax for co-ops, 0% to 25%.",
        ],
        Rule::TaxOf2015 => [
            "Skala pajak koperasi 0% sampai 24%, untuk Tahun Taksiran 2015 dan seterusnya.",
            "Skala cukai koperasi 0% hingga 24%, bagi Tahun Taksiran 2015 dan seterusnya.",
            "The scale of tax for co-ops, 0% to 24%, for the year of assessment 2015 and later ones.",
        ],
    };
    say(words, language)
}
