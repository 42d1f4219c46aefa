//! Rows that were deleted or cancelled where a list comes from: by marks, and in books by status.

use kalkulator_koperasi::members::{AmountOf, Choices, Code, Content, LedgerChoices, Method, Use, Why};

use super::{as_ledger, read, rupiah};

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
    let uses = vec![(0, Use::Number), (1, Use::Amount(AmountOf::Plain)), (2, Use::Holds(Content::Other))];
    assert!(read(text.as_bytes(), &Choices { columns: uses, ..rupiah() }).is_usable());
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
