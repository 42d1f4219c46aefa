//! What says which way a movement goes, whether it was deleted and when it was, found by what stands in the columns.

use kalkulator_koperasi::domain::Date;
use kalkulator_koperasi::members::{
    Choices, Code, Content, DayOrder, LedgerChoices, MemberList, Method, Question, Use, Why, day_of, order_of,
};

use super::{read, rupiah};

const BEGINS: Date = Date::known::<2025, 1, 1>();

fn as_ledger(text: &str, change: impl FnOnce(&mut LedgerChoices)) -> MemberList {
    let mut said = LedgerChoices { begins: Some(BEGINS), ..LedgerChoices::of(Method::Closing) };
    change(&mut said);
    read(text.as_bytes(), &Choices { ledger: Some(said), ..rupiah() })
}

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
fn rows_that_were_deleted_or_cancelled_do_not_count_and_are_named() {
    let marks = [
        ("deleted_at", "NULL", "2025-03-01 10:00:00"),
        ("deleted_at", "0000-00-00 00:00:00", "2025-03-01"),
        ("Dihapus", "Tidak", "Ya"),
        ("Dihapus", "0", "1"),
        ("Dihapus", "-", "x"),
        ("is_deleted", "false", "true"),
        ("is_deleted", "f", "t"),
        ("Hapus", "T", "Y"),
        ("Hapus", "0.0", "1.0"),
        ("Hapus", "None", "benar"),
        ("Dibatalkan", "", "5 Maret 2025"),
        ("Void", "no", "VOID"),
        ("Status", "sukses", "Batal"),
        ("Status Transaksi", "posted", "Dibatalkan oleh admin"),
    ];
    for (heading, living, dead) in marks {
        let text = format!(
            "No Anggota;Tanggal;Jenis;Jumlah;{heading}\nA1;2025-01-05;setor;300;{living}\nA1;2025-02-05;setor;100;{dead}\n\
             A1;2025-02-06;tarik;25;{living}\n"
        );
        let found = as_ledger(&text, |_| {});
        assert!(found.is_usable(), "{heading}: {:?}", found.told);
        assert_eq!(found.ledger.as_ref().unwrap().sums(), [0, 30_000, 2_500], "{heading}: {living} {dead}");
        let left: Vec<_> =
            found.left_out.iter().filter(|left| left.why == Why::Deleted).map(|left| left.line).collect();
        assert_eq!(left, [3], "{heading}");
        // Whoever knows better says so.
        let mut choices = Choices { ledger: Some(LedgerChoices::of(Method::Closing)), ..rupiah() };
        choices.rows.insert(3, true);
        assert_eq!(read(text.as_bytes(), &choices).ledger.unwrap().sums(), [0, 40_000, 2_500], "{heading}");
    }
}

#[test]
fn rows_that_are_added_up_are_without_those_that_were_deleted() {
    let text =
        "No Anggota;Jenis Simpanan;Jumlah;Dihapus\nA1;wajib;300;tidak\nA1;pokok;100;ya\nA1;wajib;50;tidak\n";
    let found = read(text.as_bytes(), &Choices { add_up: true, ..rupiah() });
    assert_eq!(found.amounts[0].sum, 35_000);
}

#[test]
fn a_mark_that_nobody_knows_is_asked_about() {
    let text = "No Anggota;Jumlah;Dihapus\nA1;300;tidak\nA2;100;mungkin\n";
    let found = read(text.as_bytes(), &rupiah());
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line, told.cell.clone())).collect();
    assert_eq!(told, [(Code::DeletedOrNot, 3, "mungkin".into())]);
    let uses = vec![
        (0, Use::Number),
        (1, Use::Amount(kalkulator_koperasi::members::AmountOf::Plain)),
        (2, Use::Holds(Content::Other)),
    ];
    assert!(read(text.as_bytes(), &Choices { columns: uses, ..rupiah() }).is_usable());
}

#[test]
fn days_are_read_as_people_write_them() {
    let fifth = Date::new(2025, 4, 5);
    for cell in [
        "2025-04-05",
        "2025/04/05",
        "2025-04-05T10:22:00Z",
        "2025-04-05 10:22",
        "20250405",
        "5 April 2025",
        "05-Apr-25",
        "5-apr-2025",
        "April 5, 2025",
        "Sabtu, 5 April 2025",
        "Sabtu 5 April 2025",
        "5/Apr/2025",
        "45752",
    ] {
        assert_eq!(day_of(cell, None), fifth, "{cell}");
    }
    for (cell, month) in [
        ("1 Mac 2025", 3),
        ("1 Agt 2025", 8),
        ("1 Ogos 2025", 8),
        ("1 Dis 2025", 12),
        ("1 Nopember 2025", 11),
        ("1 Pebruari 2025", 2),
        ("1 Okt 25", 10),
    ] {
        assert_eq!(day_of(cell, None), Date::new(2025, month, 1), "{cell}");
    }
    for cell in ["05/04/2025", "05042025", "5.4.25", "05/04/2025 10.22"] {
        assert_eq!(day_of(cell, None), None, "{cell}");
        assert_eq!(day_of(cell, Some(DayOrder::DayFirst)), fifth, "{cell}");
        assert_eq!(day_of(cell, Some(DayOrder::MonthFirst)), Date::new(2025, 5, 4), "{cell}");
    }
    for cell in [
        "",
        "-",
        "April",
        "5 2025",
        "31/02/2025",
        "1925-01-05",
        "5 Foo 2025",
        "123",
        "123456",
        "2025-13-45",
        "٠٥/٠٤/٢٠٢٥",
    ] {
        for order in [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)] {
            assert_eq!(day_of(cell, order), None, "{cell}");
        }
    }
    assert_eq!(order_of("5 April 2025"), None);
}

#[test]
fn a_day_that_the_order_of_its_column_forbids_is_told() {
    let rows =
        "A1;13/01/2025;setor;300\nA1;14/02/2025;setor;100\nA1;02/13/2025;setor;50\nA1;05/04/2025;setor;25\n";
    let text = format!("No Anggota;Tanggal;Jenis;Jumlah\n{rows}");
    assert_eq!(as_ledger(&text, |_| {}).questions, [Question::DayOrder(5)]);
    let found = as_ledger(&text, |said| said.order = Some(DayOrder::DayFirst));
    let told: Vec<_> = found.errors().map(|told| (told.code, told.line)).collect();
    assert_eq!((told, found.questions.len()), (vec![(Code::NoDay, 4)], 0));
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
fn a_sign_or_a_status_that_may_be_either_is_asked_about() {
    for (heading, mark) in [
        ("Dihapus", "✓"),
        ("Dihapus", "*"),
        ("Hapus", "t"),
        ("Status", "Pending"),
        ("Status", "Belum bayar"),
        ("Status", "Menunggu"),
    ] {
        let text = format!(
            "No Anggota;Tanggal;Jenis;Jumlah;{heading}\nA1;2025-01-05;setor;300;\nA1;2025-02-05;setor;100;{mark}\n"
        );
        let told: Vec<_> = as_ledger(&text, |_| {}).errors().map(|told| (told.code, told.line)).collect();
        assert_eq!(told, [(Code::DeletedOrNot, 3)], "{heading}: {mark}");
    }
    // What `T` is stands in its own column.
    let text = "No Anggota;Tanggal;Jenis;Jumlah;is_deleted;Batal\nA1;2025-01-05;setor;300;f;T\nA1;2025-02-05;setor;100;t;T\n\
                A1;2025-02-07;setor;50;f;Y\n";
    assert_eq!(as_ledger(text, |_| {}).ledger.unwrap().closing(), 30_000);
}

#[test]
fn a_column_of_amounts_stays_one_where_an_amount_comes_late() {
    let words: String = (0..250).map(|row| format!("{row};tidak ada;5\n")).collect();
    let text = ["No Anggota;Simpanan Sukarela;Simpanan Wajib\n", &words, "999;5000000;5\n"].concat();
    let found = read(text.as_bytes(), &rupiah());
    assert_eq!(found.errors().filter(|told| told.code == Code::BadAmount).count(), 250);
    assert_eq!(found.amounts[0].sum, 500_000_000);
}
