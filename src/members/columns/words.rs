//! The words of headings and of rows that are no members, as co-ops of both countries write them.
//!
//! # Design
//!
//! *Why plain words with strokes between?* `NO. ANGGOTA`, `No Anggota` and ` no_anggota ` are one heading.
//! All are brought to `no_anggota` before they are looked up.
//!
//! # Source
//!
//! Headings of 24 public lists and programs of co-ops in Indonesia and Malaysia, read in November 2026.

use super::content::{AmountOf, Content};

/// Headings by what they say; the first that has a heading counts.
const HEADINGS: [(Content, &str); 28] = [
    (
        Content::MemberNumber,
        "no_anggota|nomor_anggota|no_agt|id_anggota|id_aggota|kode_anggota|member_no|member_number|member_id|no_nasabah\
         |no_ahli|nomor_ahli|nombor_ahli|no_keahlian|nombor_keahlian|nomor_induk_anggota|no_induk_anggota|nomor_buku_anggota|no_buku_anggota|nia|ahli|id_ahli|kod_ahli|id|number|no_registrasi",
    ),
    (
        Content::EmployeeNumber,
        "nip|nik|no_pekerja|no_gaji|employment_no|employee_no|nrp|no_karyawan|nik_karyawan",
    ),
    (
        Content::CitizenNumber,
        "no_ktp|ktp|nomor_ktp|nik_ktp|no_nik|no_kp|kp|no_ic|ic|identity_no|no_kad_pengenalan|kad_pengenalan|mykad\
         |nomor_induk_kependudukan",
    ),
    (Content::RunningNumber, "no|nomor|num|no_urut|nomor_urut|bil|bilangan|urut"),
    (
        Content::Name,
        "nama|name|nama_anggota|nama_lengkap|nama_penuh|nama_ahli|full_name|fullname|nama_anggota_koperasi|anggota\
         |nama_nasabah|nama_petani|nama_nelayan|nama_pegawai|nama_guru|nama_siswa|nama_peserta|nama_pekerja|nama_karyawan|member_name|names",
    ),
    (
        Content::Amount(AmountOf::Principal),
        "simpanan_pokok|pokok|saldo_pokok|s_pokok|simp_pokok|simp_pkk|sp|principal_contribution",
    ),
    (
        Content::Amount(AmountOf::Mandatory),
        "simpanan_wajib|wajib|saldo_wajib|s_wajib|simp_wajib|simp_wjb|sw|iuran_wajib|potongan_simpanan_wajib|mandatory_contribution",
    ),
    (
        Content::Amount(AmountOf::Savings),
        "simpanan|savings|tabungan|simpanan_wajib_pokok|simpanan_pokok_wajib|pokok_wajib|wajib_pokok|syer_yuran|member_capital",
    ),
    (
        Content::Amount(AmountOf::Voluntary),
        "simpanan_sukarela|sukarela|simpanan_manasuka|manasuka|saldo_manasuka|saldo_sukarela|simpanan_khas|simp_khas\
         |jum_simp_khas|special_savings|s_lainnya|simpanan_lainnya|s_sukarela|simp_sukarela|simp_skr|ss|voluntary_savings",
    ),
    (Content::Amount(AmountOf::Shares), "modal_syer|syer|saham|modal_saham|shares|share_capital|jumlah_syer"),
    (
        Content::Amount(AmountOf::Subscription),
        "yuran|modal_yuran|yuran_bulanan|caruman|caruman_bulanan|jum_yuran|jumlah_yuran|total_fee|fees|subscription|subscriptions",
    ),
    (
        Content::Amount(AmountOf::AllSavings),
        "saldo_simpanan|jumlah_simpanan|jml_simpanan|total_simpanan|simpanan_saldo_simpanan|simpanan_jumlah|simpanan_total",
    ),
    (
        Content::Amount(AmountOf::LoanPaid),
        "pembayaran_pokok|pinjaman_pembayaran_pokok|pinjaman_pokok|angsuran_pokok|instalments_paid",
    ),
    (
        Content::Amount(AmountOf::LoanLeft),
        "saldo_pinjaman|sisa_pinjaman|pinjaman_saldo_pinjaman|baki_pinjaman",
    ),
    (
        Content::Amount(AmountOf::Loan),
        "pinjaman|jumlah_pinjaman|pinjaman_jumlah_pinjaman|pinjaman_jumlah|loan|loans|pembiayaan|loan_principal",
    ),
    (
        Content::Amount(AmountOf::Business),
        "transaksi|belanja|total_belanja|pembelian|penjualan|belian|jumlah_belian|jumlah_belanja|jml_belanja|jualan|jumlah_jualan|omzet|omset|purchases|transactions|retail|business|sales\
         |jasa_usaha|jasa_pinjaman|interest_paid",
    ),
    (
        Content::Amount(AmountOf::In),
        "debet|debit|debet_rp|masuk|setoran|setor|uang_masuk|wang_masuk|in|jumlah_masuk|jumlah_setoran|total_setoran|setoran_rp|pemasukan\
         |penerimaan|kemasukan|masukan|deposit|deposits|paid_in",
    ),
    (
        Content::Amount(AmountOf::Out),
        "kredit|credit|keluar|penarikan|uang_keluar|wang_keluar|pengeluaran|out|tarik|tarikan|ambil|ambilan|pengambilan|jumlah_keluar\
         |jumlah_penarikan|total_penarikan|jumlah_pengeluaran|withdrawal|withdrawals|taken_out",
    ),
    (
        Content::Amount(AmountOf::Balance),
        "saldo|baki|balance|saldo_akhir|baki_akhir|closing_balance|saldo_akhir_tahun|baki_akhir_tahun|saldo_berjalan",
    ),
    (Content::Amount(AmountOf::Plain), "amount|jumlah|nilai|nominal|total|jumlah_pembayaran|total_deposit"),
    (
        Content::Months,
        "bulan|bulan_anggota|bulan_keanggotaan|bulan_keahlian|months|jumlah_bulan|lama_bulan|bulan_aktif|masa_keanggotaan|lama_keanggotaan\
         |months_of_membership|membership_months",
    ),
    (Content::Kind, "deposits_type|jenis_simpanan|jenis_produk|kategori"),
    (
        Content::Movement,
        "jenis|type|jenis_transaksi|tipe_transaksi|jenis_mutasi|mutasi|movement|jns_trans|d_k|dk|debit_kredit|masuk_keluar|in_out|arah",
    ),
    (
        Content::Date,
        "tanggal|tarikh|date|tgl|tgl_transaksi|tanggal_transaksi|post_date|tanggal_masuk|tanggal_bergabung|tarikh_daftar\
         |tanggal_daftar|tanggal_keluar|tarikh_berhenti|joined_at|termination_date|periode",
    ),
    (
        Content::Reference,
        "no_referensi|referensi|bukti|no_bukti|nomor_bukti|deposit_number|voucher|no_resit|resit",
    ),
    (
        Content::Deleted,
        "deleted_at|tanggal_hapus|tgl_hapus|dihapus|hapus|is_deleted|deleted|dibatalkan|batal|tanggal_batal|is_void|void|voided|cancelled\
         |canceled|is_cancelled|dipadam|tarikh_padam|dibatal|tarikh_batal|reversed|is_reversed",
    ),
    (
        Content::Status,
        "status|state|keadaan|status_anggota|status_ahli|membership_status|status_transaksi|status_trx|status_bayar",
    ),
    (Content::Remark, "keterangan|catatan|uraian|uraian_transaksi|desc|description|remark|remarks|butiran"),
];

const TOTALS: &str = "total|jumlah|subtotal|sub_total|sub_jumlah|grand_total|jumlah_besar|jumlah_total|jumlah_keseluruhan\
                      |total_keseluruhan|jumlah_semua|jumlah_anggota|total_anggota|jumlah_kecil|sum";
const CARRIED: &str = "saldo_awal|saldo_bulan_lalu|saldo_lalu|saldo_akhir|transaksi_bulan_ini|jumlah_sampai_bulan_ini\
                       |jumlah_bulan_ini|pindahan|dipindahkan|jumlah_pindahan|jumlah_dipindahkan|dibawa_ke_depan\
                       |bawa_ke_hadapan|baki_bawa_ke_hadapan|carried_forward|brought_forward|baki_awal|baki_bawa_hadapan|dibawa_ke_hadapan|saldo_pindahan|opening_balance";
const OPENINGS: &str = "saldo_awal|saldo_tahun_lalu|saldo_bulan_lalu|saldo_per|saldo_lalu|saldo_pindahan|baki_awal|baki_b_b|baki_b_h|baki_dibawa|baki_bawa\
                        |opening_balance|opening|balance_b_f|brought_forward|b_f|bal_b_f";
const OF_TOTALS: &str = "total|jumlah|subtotal|sub|grand|jml|rekapitulasi|pindahan|dipindahkan";
const SECTIONS: &str = "desa|kelurahan|kecamatan|kelompok|dusun|rt|rw|unit|blok|wilayah|cabang|bagian|divisi|kampung|mukim\
                        |zon|bahagian|cawangan|jabatan|kumpulan|taman|section|group|village|branch";
const SCALES: &str = "ribuan|jutaan|dalam_ribu|dalam_juta|thousands|millions";
const SIGNATURES: &str = "disetujui|dibuat|diketahui|mengetahui|menyetujui|ketua|bendahara|sekretaris|pengurus|pengawas\
                          |disediakan|disahkan|disemak|diperiksa|pengerusi|setiausaha|prepared|approved|checked|manajer";
const LEFT: &str = "off|keluar|berhenti|bekas|nonaktif|non_aktif|tidak_aktif|tak_aktif|mantan|former|meninggal|wafat|almarhum|almarhumah|mengundurkan_diri\
                    |undur_diri|resign|resigned|left|inactive|deceased";
const SAMPLES: &str = "contoh|hapus_baris_ini|sample|example";

/// A text as small plain words with strokes between: letters that stand alone in a row are a word, what
/// stands in brackets for a currency and the day of a balance are left out.
pub(in crate::members) fn plain(text: &str) -> String {
    // Numbers of members, most of what is asked for.
    if text.len() > 3 && text.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
        return text.to_ascii_lowercase();
    }
    let text = text.to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = joined(&words.collect::<Vec<_>>());
    let begins_with_digit = |word: &String| word.starts_with(|letter: char| letter.is_ascii_digit());
    let is_day = |pair: &[String]| matches!(pair, [per, day] if per == "per" && begins_with_digit(day));
    let end = words.windows(2).position(is_day).unwrap_or(words.len());
    let kept =
        words.into_iter().take(end).filter(|word| !matches!(word.as_str(), "rp" | "rm" | "idr" | "myr"));
    kept.collect::<Vec<_>>().join("_")
}

/// Words, with letters that stand alone put together where there are four or more in a row.
fn joined(words: &[&str]) -> Vec<String> {
    let is_letter = |word: &&str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
    let runs = words.chunk_by(|one, next| is_letter(one) && is_letter(next));
    runs.flat_map(|run| {
        if run.len() > 3 { vec![run.concat()] } else { run.iter().map(|word| (*word).to_owned()).collect() }
    })
    .collect()
}

/// What a heading in plain words says.
pub(super) fn recognised(heading: &str) -> Option<Content> {
    HEADINGS.iter().find(|(_, words)| has(words, heading)).map(|(content, _)| *content)
}

/// Whether a list of words has one.
pub(in crate::members) fn has(words: &str, word: &str) -> bool {
    !word.is_empty() && words.as_bytes().split(|letter| *letter == b'|').any(|one| one == word.as_bytes())
}

/// Whether a plain text has a word of a list, which may be of several, among its own.
pub(in crate::members) fn has_any(words: &str, text: &str) -> bool {
    let is_end = |letter: Option<&u8>| letter.is_none_or(|letter| *letter == b'_');
    let is_whole = |at: usize, word: &str| {
        let before = at.checked_sub(1).and_then(|before| text.as_bytes().get(before));
        is_end(before) && is_end(text.as_bytes().get(at.saturating_add(word.len())))
    };
    words.split('|').any(|word| text.match_indices(word).any(|(at, _)| is_whole(at, word)))
}

/// A look at a name that costs little, before one that is exact: it begins as the words of totals do.
pub(in crate::members) fn may_be_total(name: &str) -> bool {
    let letters = name.chars().filter(|letter| letter.is_alphabetic());
    let first: String = letters.take(2).flat_map(char::to_lowercase).collect();
    ["to", "ju", "su", "gr"].contains(&first.as_str())
}

/// Whether a label is that of a total.
pub(in crate::members) fn is_total(label: &str) -> bool {
    has(TOTALS, label) || label.contains('_') && has(TOTALS, &label.replace('_', ""))
}

/// Whether a label may be that of a total, or of a person: `Jumlah Desa A`, `Jumlah binti Ahmad`.
pub(in crate::members) fn is_like_total(label: &str) -> bool {
    let (first, last) = (label.split('_').next(), label.rsplit('_').next());
    first.is_some_and(|word| has(OF_TOTALS, word))
        || last.is_some_and(|word| has("total|jumlah|subtotal", word))
        || is_total(label)
        || is_carried(label)
}

/// Whether a text is the name of a section of a list.
pub(in crate::members) fn is_section(label: &str) -> bool {
    label.split('_').next().is_some_and(|first| has(SECTIONS, first))
}

/// Whether a text says that amounts are in thousands or millions.
pub(in crate::members) fn is_scaled(text: &str) -> bool {
    has_any(SCALES, &plain(text))
        || ["'000", "\u{2019}000", "(000)"].iter().any(|sign| text.to_lowercase().contains(sign))
}

/// Whether a label is that of a balance brought or carried forward, or of a sum of a month.
pub(in crate::members) fn is_carried(label: &str) -> bool {
    has(CARRIED, label)
}

/// Whether a text says of a row of a book that it is the balance that an account begins with.
pub(in crate::members) fn is_opening(text: &str) -> bool {
    has("saldo|baki|balance", text)
        || OPENINGS.split('|').any(|opening| {
            text == opening || text.strip_prefix(opening).is_some_and(|rest| rest.starts_with('_'))
        })
}

/// Whether a text stands over a signature.
pub(in crate::members) fn is_signature(text: &str) -> bool {
    text.split('_').next().is_some_and(|first| has(SIGNATURES, first))
}

/// Whether a text stands over a list of those who left.
pub(in crate::members) fn is_left_list(text: &str) -> bool {
    has_any(LEFT, text)
}

/// Whether a remark says that its row is an example.
pub(in crate::members) fn is_sample(text: &str) -> bool {
    has_any(SAMPLES, text)
}
