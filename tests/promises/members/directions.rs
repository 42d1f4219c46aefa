//! What says which way a movement goes, found by what stands in the columns.

use kalkulator_koperasi::members::{Choices, Code, MemberList, Question};

use super::{as_ledger, read, rupiah};

/// Two members: 300 in and 100 out, 50 in.
fn book(heading: &str, [paid_in, taken_out]: [&str; 2]) -> String {
    format!(
        "No Anggota;Nama;Tanggal;{heading};Nominal\nA1;Ani;2025-01-05;{paid_in};300\nA1;Ani;2025-02-05;{taken_out};100\n\
         A2;Budi;2025-01-07;{paid_in};50\nA2;Budi;2025-03-07;{paid_in};25\n"
    )
}

#[test]
fn what_is_taken_out_is_found_under_any_heading_and_never_added_up() {
    let words = [
        ["Setor", "Tarik"],
        ["setoran tunai", "penarikan tunai"],
        ["Masuk", "Keluar"],
        ["Pemasukan", "Pengeluaran"],
        ["+", "-"],
        ["M", "K"],
        ["S", "T"],
        ["Deposit", "Withdrawal"],
    ];
    let headings =
        ["D/K", "Tipe", "Kode", "Transaksi", "Keterangan", "Uraian", "Jenis", "Simpanan", "Ket.", ""];
    for heading in headings {
        for pair in words {
            let text = book(heading, pair);
            let found = read(text.as_bytes(), &rupiah());
            assert_eq!(found.questions, [Question::Movements(3)], "{heading}: {pair:?}");
            let found = as_ledger(&text, |_| {});
            assert!(found.is_usable(), "{heading}: {pair:?}: {:?} {:?}", found.told, found.questions);
            let closing: Vec<i128> =
                found.ledger.as_ref().unwrap().accounts.iter().map(|one| one.closing()).collect();
            assert_eq!(closing, [20_000, 7_500], "{heading}: {pair:?}");
        }
        for pair in [["D", "K"], ["Debet", "Kredit"], ["Db", "Cr"]] {
            let text = book(heading, pair);
            assert!(
                matches!(read(text.as_bytes(), &rupiah()).questions[..], [Question::Movements(_)]),
                "{heading}: {pair:?}"
            );
            let found = as_ledger(&text, |_| {});
            assert_eq!(found.questions, [Question::DebitIsIn], "{heading}: {pair:?}");
            let found = as_ledger(&text, |said| said.debit_is_in = Some(true));
            assert_eq!(found.ledger.unwrap().closing(), 27_500, "{heading}: {pair:?}");
        }
    }
}

#[test]
fn a_remark_that_tells_of_one_withdrawal_keeps_rows_from_being_added_up() {
    let text = "No Anggota;Tanggal;Catatan;Jumlah\nA1;2025-01-05;lebaran;300\nA1;2025-02-05;diambil untuk sekolah;100\n\
                A2;2025-02-06;;50\n";
    let found = read(text.as_bytes(), &rupiah());
    assert_eq!(found.questions, [Question::Movements(3)]);
    // Nor afterwards.
    let said = Choices { no_ledger: true, ..rupiah() };
    assert_eq!(read(text.as_bytes(), &said).questions, [Question::Repeated(3)]);
    // Where a column says it, that they are no movements leaves members with one number.
    let text = "No Anggota;Tanggal;Jenis;Jumlah\nA1;2025-01-05;setor;300\nA1;2025-02-05;tarik;100\nA2;2025-02-06;setor;50\n";
    let found = read(text.as_bytes(), &said);
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line)).collect();
    assert_eq!((told, found.questions.len()), (vec![(Code::DuplicateId, 3)], 0));
}

#[test]
fn a_list_of_members_stays_one() {
    for text in [
        "No Anggota;Nama;Status;Simpanan\nA1;Ani;K;300\nA2;Budi;TK;100\nA3;Cici;K;50\n",
        "No Anggota;Nama;Keterangan;Simpanan\nA1;Ani;;300\nA2;Budi;keluar 2024;100\nA3;Cici;;50\n",
        "No Anggota;Nama;L/P;Simpanan\nA1;Ani;P;300\nA2;Budi;L;100\nA3;Cici;P;50\n",
        "No Anggota;Nama;Golongan;Simpanan\nA1;Ani;K;300\nA2;Budi;K;100\nA3;Cici;K;50\n",
        "No Anggota;Nama;Jenis Simpanan;Simpanan\nA1;Ani;Setoran wajib;300\nA2;Budi;Setoran wajib;100\n",
        "No Anggota;Nama;Simpanan;Keterangan\nA1;Ani;300;\nA2;Budi;100;masuk Juni\nA3;Cici;50;keluar Mei 2025\n",
        "No Anggota;Nama;PTKP;Simpanan\nA1;Ani;K/1;300\nA2;Budi;K/0;100\n",
        "No Anggota;Nama;Golongan;Simpanan\nA1;Ani;III/c;300\nA2;Budi;III/d;100\n",
        "No Anggota;Nama;Blok;Simpanan\nA1;Ani;D;300\nA2;Budi;D;100\n",
        "No Anggota;Nama;Alamat;Simpanan\nA1;Ani;Blok D/1;300\nA2;Budi;Blok K/2;100\n",
        "No Anggota;Nama;Tipe;Simpanan\nA1;Ani;T;300\nA2;Budi;K;100\n",
        "No Anggota;Nama;Jenis;Simpanan\nA1;Ani;-;300\nA2;Budi;-;100\n",
        "No Anggota;Nama;Persetujuan;Simpanan\nA1;Ani;Diterima;300\nA2;Budi;Diterima;100\n",
        "No Anggota;Nama;Tanggal Masuk;Status;Simpanan\nA1;Ani;2020-01-05;Aktif;300\nA2;Budi;2020-01-05;Pending;100\n",
        "No Anggota;Nama;Simpanan;Hapus\nA1;Ani;300;Hapus\nA2;Budi;100;Hapus\n",
        "No Anggota;Nama;Simpanan;deleted_at\nA1;Ani;300;1970-01-01\nA2;Budi;100;1970-01-01\n",
    ] {
        let found = read(text.as_bytes(), &rupiah());
        assert_eq!(
            (found.questions.as_slice(), found.is_usable()),
            (&[][..], true),
            "{text}: {:?}",
            found.told
        );
    }
}

#[test]
fn a_column_beside_the_direction_says_the_kind() {
    let text = "No Anggota;Tanggal;Jenis;D/K;Nominal\nA1;2025-01-05;Wajib;D;300\nA1;2025-02-05;Pokok;K;100\n";
    let found = as_ledger(text, |said| said.debit_is_in = Some(true));
    assert_eq!(found.ledger.unwrap().kinds, ["Wajib", "Pokok"]);
}

#[test]
fn amounts_may_say_themselves_which_way_they_go() {
    let text = "No Anggota;Tanggal;Jumlah\nA1;2025-01-05;300\nA1;2025-02-05;-100\nA2;2025-01-07;50\n";
    assert_eq!(as_ledger(text, |_| {}).questions, [Question::Direction(2)]);
    let found = as_ledger(text, |said| said.by_sign = true);
    assert!(found.is_usable(), "{:?}", found.told);
    assert_eq!(found.ledger.unwrap().sums(), [0, 35_000, 10_000]);
    // Below zero and called so is one thing; a direction that is not known is none all the same.
    let text = "No Anggota;Tanggal;Jenis;Jumlah\nA1;2025-01-05;setor;300\nA1;2025-02-05;tarik;-100\nA2;2025-01-07;bunga;50\n";
    let told = |found: &MemberList| found.errors().map(|told| (told.code, told.line)).collect::<Vec<_>>();
    let found = as_ledger(text, |_| {});
    assert_eq!(told(&found), [(Code::NegativeMovement, 3), (Code::NoDirection, 4)]);
    let found = as_ledger(text, |said| said.by_sign = true);
    assert_eq!(told(&found), [(Code::NoDirection, 4)]);
    assert_eq!(found.ledger.unwrap().sums(), [0, 30_000, 10_000]);
    let columns =
        "No Anggota;Tanggal;Masuk;Keluar\nA1;2025-01-05;300;\nA1;2025-02-05;;-100\nA1;2025-02-06;-20;\n";
    let found = as_ledger(columns, |said| said.by_sign = true);
    assert_eq!(found.ledger.unwrap().sums(), [0, 30_000, 12_000]);
}

#[test]
fn names_with_a_blank_more_are_one_member() {
    let text = "Nama;Tanggal;Jenis;Jumlah\nSiti  Aminah;2025-01-05;setor;300\nSiti Aminah;2025-02-05;setor;100\nsiti aminah ;2025-02-06;setor;1\n";
    let found = as_ledger(text, |_| {});
    assert_eq!(found.ledger.unwrap().accounts.len(), 1);
}

/// What two movements of a member come to, of 100 and 40, by the words of both.
fn balance(heading: &str, more: &str, rows: [&str; 2]) -> (Vec<(Code, u32)>, i128) {
    let text = format!(
        "No Anggota;Nama;Tanggal;{heading};Jumlah;{more}\n001;Siti;2025-01-05;{};\n001;Siti;2025-02-06;{};\n",
        rows[0], rows[1]
    );
    let found = as_ledger(&text, |_| {});
    (found.errors().map(|told| (told.code, told.line)).collect(), found.ledger.unwrap().closing())
}

#[test]
fn a_heading_and_its_cells_outdo_a_column_that_says_less() {
    let found = balance("Jenis", "Persetujuan", ["Simpanan;100;Diterima", "Penarikan;40;Diterima"]);
    assert_eq!(found, (vec![], 6_000));
    let text = "No Anggota;Tanggal;No Bukti;Debet;Kredit\nA1;2025-01-05;D-001;300;\nA1;2025-01-05;D-002;300;\nA2;2025-01-05;K-001;;50\n";
    let found = as_ledger(text, |said| said.debit_is_in = Some(true));
    assert!(found.is_usable(), "{:?}", found.told);
    assert_eq!(found.ledger.unwrap().sums(), [0, 60_000, 5_000]);
}

#[test]
fn a_word_beside_what_is_saved_is_never_taken_for_nothing() {
    for word in [
        "Pencairan simpanan",
        "Penutupan simpanan",
        "Potongan simpanan",
        "Biaya admin simpanan",
        "Pulangan caruman",
    ] {
        assert_eq!(
            balance("Jenis", "Ket", ["Simpanan wajib;100;", &format!("{word};40;")]),
            (vec![], 6_000),
            "{word}"
        );
    }
    for word in [
        "Setoran batal",
        "Pembatalan setoran",
        "Batal tarik",
        "Pindah simpanan",
        "Penarikan deposit",
        "bunga",
    ] {
        let found = balance("Jenis", "Ket", ["Simpanan wajib;100;", &format!("{word};40;")]);
        assert_eq!(found, (vec![(Code::NoDirection, 3)], 10_000), "{word}");
    }
    // Both words in one cell are a doubt in a list too, whose numbers stand once.
    let text = "No Anggota;Nama;Jenis;Jumlah\n001;Siti;Setoran deposit;100\n002;Budi;Penarikan deposit;40\n";
    assert_eq!(read(text.as_bytes(), &rupiah()).questions, [Question::Movements(3)]);
}

#[test]
fn letters_mean_what_stands_beside_them() {
    let pairs = [["Terima;100;", "Keluar;40;"], ["KM;100;", "KK;40;"], ["I;100;", "O;40;"]];
    for pair in pairs {
        assert_eq!(balance("Jenis", "Ket", pair), (vec![], 6_000), "{pair:?}");
    }
    assert_eq!(balance("Jenis", "Ket", ["T;100;", "setor;40;"]), (vec![(Code::NoDirection, 2)], 4_000));
    let text = "No Anggota;Tanggal;Sisi;Jumlah\nA1;2025-01-05;CR;300\nA1;2025-02-05;DR;100\n";
    assert!(matches!(read(text.as_bytes(), &rupiah()).questions[..], [Question::Movements(_)]));
    let found = as_ledger(text, |said| said.debit_is_in = Some(false));
    assert_eq!(found.ledger.unwrap().closing(), 20_000);
}

#[test]
fn a_column_of_amounts_stays_one_where_an_amount_comes_late() {
    let words: String = (0..250).map(|row| format!("{row};tidak ada;5\n")).collect();
    let text = ["No Anggota;Simpanan Sukarela;Simpanan Wajib\n", &words, "999;5000000;5\n"].concat();
    let found = read(text.as_bytes(), &rupiah());
    assert_eq!(found.errors().filter(|told| told.code == Code::BadAmount).count(), 250);
    assert_eq!(found.amounts[0].sum, 500_000_000);
}
