//! What members begin with: of a book, and of a list with a row a member that is none.

use kalkulator_koperasi::members::{Code, DayOrder, Question};

use super::{as_ledger, read, rupiah};

fn closings(found: &kalkulator_koperasi::members::MemberList) -> Vec<i128> {
    found.ledger.as_ref().unwrap().accounts.iter().map(|account| account.closing()).collect()
}

#[test]
fn a_first_row_with_a_balance_alone_is_what_its_member_begins_with() {
    for (before, label) in
        [("", "Saldo per 31 Desember 2024"), ("31/12/2024", "Baki b/b"), ("1/1/2025", "saldo awal")]
    {
        for (blank, dash) in [("", ""), ("-", "-"), ("0", "0")] {
            let text = format!(
                "Tgl;No. Anggota;Nama;Uraian;Masuk (Rp);Keluar (Rp);Saldo (Rp)\n\
                 {before};A-01;Rukmini;{label};{blank};{dash};1.500.000\n\
                 15/1/2025;A-01;Rukmini;Setor;250.000;;1.750.000\n\
                 17/3/2025;A-01;Rukmini;Tarik;;500.000;1.250.000\n\
                 {before};A-02;Slamet;{label};{blank};{dash};800.000\n"
            );
            let found = as_ledger(&text, |_| {});
            assert!(found.is_usable(), "{label}: {:?} {:?}", found.told, found.questions);
            assert_eq!(closings(&found), [125_000_000, 80_000_000], "{label}");
            assert_eq!(
                found.ledger.as_ref().unwrap().sums(),
                [230_000_000, 25_000_000, 50_000_000],
                "{label}"
            );
            let told: Vec<_> = found.told.iter().filter(|told| told.code == Code::OpeningBalances).collect();
            assert_eq!(told.len(), 1, "{label}");
            assert_eq!(told[0].count, 2, "{label}");
        }
    }
}

#[test]
fn debits_and_credits_have_openings_too() {
    let text = "Tarikh,No. Ahli,Nama,Butiran,Debit (RM),Kredit (RM),Baki (RM)\n\
                31/12/2024,A1,Ali,Baki b/b,,,1000.00\n25/02/2025,A1,Ali,Caruman,,50.00,1050.00\n\
                20/03/2025,A1,Ali,Pengeluaran,20.00,,1030.00\n31/12/2024,A2,Bala,Baki b/b,,,400.00\n\
                16/06/2025,A2,Bala,Caruman,,100.00,500.00\n";
    let found = as_ledger(text, |_| {});
    assert!(found.is_usable(), "{:?} {:?}", found.told, found.questions);
    assert_eq!(closings(&found), [103_000, 50_000]);
}

#[test]
fn an_opening_that_stands_among_payments_is_no_payment() {
    let text = "Tanggal;No. Anggota;Keterangan;Debit;Kredit;Saldo\n01/01/2025;001;Saldo awal;;1.000.000;1.000.000\n\
                15/02/2025;001;Setoran;;50.000;1.050.000\n20/06/2025;001;Penarikan;300.000;;750.000\n";
    let found = as_ledger(text, |_| {});
    assert_eq!(found.ledger.as_ref().unwrap().sums(), [100_000_000, 5_000_000, 30_000_000]);
    assert_eq!(closings(&found), [75_000_000]);
}

#[test]
fn what_stands_for_a_movement_and_is_no_amount_opens_nothing() {
    let text =
        "Tanggal;No. Anggota;Masuk;Keluar;Saldo\n15/02/2025;001;abc;;50.000\n16/02/2025;002;10.000;;10.000\n";
    let found = as_ledger(text, |_| {});
    assert!(!found.is_usable());
    assert!(found.told.iter().any(|told| told.code == Code::BadAmount && told.line == 2));
    // Nor does a later row that moves nothing.
    let text =
        "Tanggal;No. Anggota;Masuk;Keluar;Saldo\n15/02/2025;001;10.000;;10.000\n16/02/2025;001;;;99.000\n";
    let found = as_ledger(text, |_| {});
    assert_eq!(found.ledger.as_ref().unwrap().sums(), [0, 1_000_000, 0]);
    assert!(found.told.iter().any(|told| told.code == Code::NoMovement && told.line == 3));
}

const RECAP: &str = "No;No. Anggota;Nama;Saldo Awal;Setoran;Penarikan;Saldo Akhir\n\
                     1;001;Ani;1.000.000;500.000;200.000;1.300.000\n2;002;Budi;5.000.000;100.000;0;5.100.000\n\
                     3;003;Cici;0;750.000;100.000;650.000\n";

#[test]
fn a_row_a_member_with_its_balances_is_no_book() {
    let found = read(RECAP.as_bytes(), &rupiah());
    assert!(found.is_usable(), "{:?} {:?}", found.told, found.questions);
    assert_eq!(found.amounts.len(), 1, "what they end with is what they have");
    assert_eq!(found.columns[found.amounts[0].column].heading, "Saldo Akhir");
    assert_eq!(found.amounts[0].values, [Some(130_000_000), Some(510_000_000), Some(65_000_000)]);
}

#[test]
fn a_member_who_stands_twice_or_a_day_makes_a_book_of_it() {
    let twice = [RECAP, "4;001;Ani;0;50.000;0;1.350.000\n"].concat();
    let found = read(twice.as_bytes(), &rupiah());
    assert!(found.questions.iter().any(|one| matches!(one, Question::Movements(_))), "{:?}", found.questions);
    let dated =
        "Tanggal;No. Anggota;Setoran;Penarikan;Saldo\n5/1/2025;001;100;0;100\n6/1/2025;002;50;20;30\n";
    let found = read(dated.as_bytes(), &rupiah());
    assert!(found.questions.iter().any(|one| matches!(one, Question::Movements(_))), "{:?}", found.questions);
}

#[test]
fn a_running_balance_of_each_member_opens_its_account_without_a_word() {
    let text = "Tgl;No. Anggota;Uraian;Masuk;Keluar;Saldo\n;A-01;mutasi;;;1.500.000\n15/1/2025;A-01;;250.000;;1.750.000\n\
                ;A-02;mutasi;;;800.000\n16/1/2025;A-02;;;100.000;700.000\n";
    assert_eq!(closings(&as_ledger(text, |_| {})), [175_000_000, 70_000_000]);
}

#[test]
fn a_payment_whose_amount_was_forgotten_opens_nothing() {
    // The balance is the book's.
    let text = "Tanggal;No. Anggota;Uraian;Masuk;Keluar;Saldo\n2/1/2025;001;Setor;100.000;;100.000\n\
                3/1/2025;002;Setor;50.000;;150.000\n4/1/2025;003;Setor;;;150.000\n";
    for text in [text.to_owned(), text.replace("003;Setor", "003;")] {
        let found = as_ledger(&text, |choices| choices.order = Some(DayOrder::DayFirst));
        let told: Vec<_> = found.errors().map(|told| (told.code, told.line)).collect();
        assert_eq!(told, [(Code::NoMovement, 4)], "{text}");
    }
}

#[test]
fn an_opening_is_of_the_beginning_of_the_year() {
    let after = "Tanggal;No. Anggota;Uraian;Masuk;Keluar;Saldo\n2025-02-01;A-01;Setor;100;;100\n\
                 2026-01-01;A-02;Saldo awal;;;800.000\n";
    assert_eq!(as_ledger(after, |_| {}).ledger.unwrap().accounts.len(), 1);
    let late = "Tanggal;No. Anggota;Uraian;Masuk;Keluar;Saldo\n2025-09-15;A1;Opening deposit;500;;500\n";
    assert_eq!(as_ledger(late, |_| {}).ledger.unwrap().sums(), [0, 50_000, 0]);
    // Newest first: the balance at the end opens nothing.
    let newest = "Tanggal;No. Anggota;Uraian;Masuk;Keluar;Saldo\n2025-12-31;A-01;Saldo akhir;;;1.250.000\n\
                  2025-03-17;A-01;Setor;1.250.000;;1.250.000\n";
    assert_eq!(as_ledger(newest, |_| {}).ledger.unwrap().sums(), [0, 125_000_000, 0]);
    let kinds = "Tanggal;No. Anggota;Jenis Simpanan;Keterangan;Masuk;Keluar\n2025-01-01;A1;Pokok;Saldo awal;100.000;\n\
                 2025-01-01;A1;Wajib;Saldo awal;500.000;\n2025-02-01;A1;Wajib;Setor;50.000;\n";
    assert_eq!(as_ledger(kinds, |_| {}).ledger.unwrap().sums(), [60_000_000, 5_000_000, 0]);
}

#[test]
fn a_book_without_days_is_a_book() {
    for text in [
        "No;Nama;Setor;Tarik;Saldo\n1;Ani;100;0;100\n2;Ani;50;0;150\n3;Budi;200;0;200\n",
        "No;Nama;Masuk;Keluar;Saldo\n1;Ani;100.000;0;100.000\n2;Budi;50.000;0;150.000\n3;Cici;0;20.000;130.000\n",
        "No;Nama;Saldo Awal;Masuk;Keluar;Saldo Akhir\n1;Ani;0;100;0;100\n2;Ani;100;50;0;150\n3;Budi;0;0;20;-20\n",
    ] {
        let found = read(text.as_bytes(), &rupiah());
        assert!(
            found.questions.iter().any(|one| matches!(one, Question::Movements(_))),
            "{text}: {:?}",
            found.questions
        );
    }
}

#[test]
fn beside_kinds_of_savings_a_balance_is_their_sum() {
    let text = "No Anggota;Nama;Simpanan Pokok;Simpanan Wajib;Saldo Awal;Setoran;Penarikan;Saldo Akhir\n\
                1;Ani;100;200;250;50;;300\n2;Budi;100;300;400;0;;400\n";
    let found = read(text.as_bytes(), &rupiah());
    assert!(found.questions.is_empty(), "{:?}", found.questions);
    let used: Vec<_> = found.amounts.iter().map(|one| found.columns[one.column].heading.as_str()).collect();
    assert_eq!(used, ["Simpanan Pokok", "Simpanan Wajib"]);
}
