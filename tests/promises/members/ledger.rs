//! How rows are read as movements: each counts in an account or is told of; doubles are asked about with both lines.

use kalkulator_koperasi::domain::Date;
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::members::{
    AmountOf, Choices, Code, Content, DayOrder, Ledger, LedgerChoices, MemberList, Method, Question, Told,
    Use, day_of,
};

use super::{bytes, read, rupiah};

pub const BEGINS: Date = Date::known::<2019, 1, 1>();

pub fn choices() -> LedgerChoices {
    LedgerChoices { begins: Some(BEGINS), ..LedgerChoices::of(Method::Closing) }
}

fn list_of(text: &[u8], ledger: &LedgerChoices) -> MemberList {
    read(text, &Choices { ledger: Some(ledger.clone()), ..rupiah() })
}

pub fn of(text: &[u8], choices: &LedgerChoices) -> Ledger {
    list_of(text, choices).ledger.unwrap()
}

/// What is told of movements: the rest is of any list.
fn codes(list: &MemberList) -> Vec<(Code, u32, &str)> {
    let is_of_list = |told: &&Told| {
        matches!(told.code, Code::ColumnsDropped | Code::SampleRow | Code::Negative | Code::LinesAboveHeader)
    };
    let told = list.told.iter().filter(|told| !is_of_list(told));
    told.map(|told| (told.code, told.line, &*told.cell)).collect()
}

#[test]
fn movements_of_a_program_are_added_up_by_member_and_kind() {
    let text = bytes("public", "mutasi-dengan-NULL.csv");
    assert_eq!(list_of(&text, &choices()).questions, [Question::DebitIsIn]);
    let kind = |kind: &str| {
        let choices = LedgerChoices { debit_is_in: Some(true), kind: Some(kind.into()), ..choices() };
        let found = list_of(&text, &choices);
        let all = &found.ledger.as_ref().unwrap().accounts;
        let closing: Vec<_> = all.iter().map(|one| (one.number.clone(), one.closing())).collect();
        let told = codes(&found).into_iter().map(|(code, line, _)| (code, line)).collect::<Vec<_>>();
        (closing, told)
    };
    let deleted = (Code::DeletedRows, 0);
    assert_eq!(kind("pokok"), (vec![("11".into(), 10_000_000)], vec![deleted]));
    assert_eq!(kind("wajib"), (vec![("11".into(), 5_000_000), ("12".into(), 5_000_050)], vec![deleted]));
    let overdrawn = (Code::Overdrawn, 4);
    assert_eq!(kind("sukarela"), (vec![("11".into(), -2_500_000)], vec![deleted, overdrawn]));
    assert_eq!(kind("lainnya").1, [deleted, (Code::NoMovement, 7)]);
}

#[test]
fn a_template_has_a_row_that_is_neither_in_nor_out() {
    let begins = Some(Date::known::<2025, 1, 1>());
    let found =
        list_of(&bytes("public", "template-dengan-petunjuk.csv"), &LedgerChoices { begins, ..choices() });
    let told: Vec<_> = codes(&found).into_iter().map(|(code, line, _)| (code, line)).collect();
    assert_eq!(told, [(Code::Overdrawn, 3), (Code::Overdrawn, 8), (Code::NoDirection, 9)]);
    assert!(!found.is_usable());
    let all = found.ledger.unwrap().accounts;
    let of = |number: &str| all.iter().find(|one| one.number == number).unwrap().closing();
    assert_eq!((of("A-010"), of("A-011")), (25_000_000, -10_000_000));
}

#[test]
fn the_running_balance_says_whether_debits_are_money_in() {
    let begins = Some(Date::known::<2026, 1, 1>());
    let order = Some(DayOrder::DayFirst);
    for (name, closing) in [("buku-kas.csv", 55_000_000), ("buku-bank.csv", 117_500_000)] {
        // The book of one member.
        let text = String::from_utf8(bytes("public", name)).unwrap();
        let of_member = |(place, line): (usize, &str)| {
            [if place == 0 { "No Anggota," } else { "7," }, line, "\n"].concat()
        };
        let text: String = text.trim_start_matches('\u{feff}').lines().enumerate().map(of_member).collect();
        let found = list_of(text.as_bytes(), &LedgerChoices { begins, order, ..choices() });
        assert_eq!(found.questions, [], "{name}");
        assert_eq!(found.ledger.unwrap().accounts[0].closing(), closing, "{name}");
    }
}

#[test]
fn a_day_is_read_in_five_ways_and_asked_about_where_it_may_be_two() {
    let october = Date::known::<2024, 10, 18>();
    for text in ["10/18/2024", "18/10/2024", "18-10-2024", "2024/10/18", "2024-10-18 08:00:00"] {
        assert_eq!(day_of(text, None), Some(october), "{text}");
    }
    assert_eq!(day_of("05/04/2024", None), None);
    assert_eq!(day_of("05/04/2024", Some(DayOrder::DayFirst)), Some(Date::known::<2024, 4, 5>()));
    assert_eq!(day_of("05/05/2024", None), Some(Date::known::<2024, 5, 5>()));
    assert_eq!(day_of("30/02/2024", None), None);
    let text = "no anggota,jenis,tanggal,jumlah\n1,setoran,05/04/2019,5\n";
    assert_eq!(list_of(text.as_bytes(), &choices()).questions, [Question::DayOrder(2)]);
    let both = [text, "2,setoran,18/04/2019,5\n"].concat();
    assert_eq!(of(both.as_bytes(), &choices()).accounts[0].closing(), 500);
}

#[test]
fn what_looks_the_same_is_asked_about_with_both_lines() {
    let text = b"no anggota,jenis,tanggal,jumlah,no bukti\n1,setoran,2019-05-04,5,a\n1,setoran,2019-05-04,5,a\n1,setoran,2019-05-04,5,b\n";
    let told: Vec<_> =
        list_of(text, &choices()).errors().map(|told| (told.code, told.line, told.like)).collect();
    assert_eq!(told, [(Code::DoubleMovement, 3, Some(2))]);
    let mut said = Choices { ledger: Some(choices()), ..rupiah() };
    said.rows.insert(3, true);
    let found = read(text, &said);
    assert!(found.is_usable());
    assert_eq!(found.ledger.unwrap().accounts[0].closing(), 1_500);
    said.rows.insert(3, false);
    assert_eq!(read(text, &said).ledger.unwrap().accounts[0].closing(), 1_000);
    // Without days the same amount comes month after month.
    let monthly = b"no anggota,jenis,jumlah\n1,setoran,5\n1,setoran,5\n1,penarikan,2\n";
    let found = list_of(monthly, &choices());
    assert!(found.is_usable(), "{:?}", found.told);
    assert_eq!(found.ledger.unwrap().accounts[0].closing(), 800);
}

#[test]
fn what_may_be_taken_out_is_never_added_up_with_what_is_paid_in() {
    let text = b"no anggota,jenis,tanggal,jumlah\n1,setoran,2019-05-04,5\n1,penarikan,2019-05-05,2\n2,setoran,2019-05-06,1\n";
    for add_up in [false, true] {
        let found = read(text, &Choices { add_up, ..rupiah() });
        assert_eq!(found.questions, [Question::Movements(3)]);
    }
    // One row each: a withdrawal is one still.
    let single = b"no anggota,jenis,jumlah\n1,setoran,5\n2,tarik,2\n";
    assert_eq!(read(single, &rupiah()).questions, [Question::Movements(3)]);
    let paid_in = b"no anggota,jenis,tanggal,jumlah\n1,setoran,2019-05-04,5\n1,setoran,2019-05-05,2\n";
    assert_eq!(read(paid_in, &rupiah()).questions, [Question::Repeated(3)]);
    assert!(read(paid_in, &Choices { add_up: true, ..rupiah() }).is_usable());
}

#[test]
fn a_movement_of_nobody_or_without_a_day_is_told_with_its_cell() {
    let text = b"no anggota,nama,jenis,tanggal,jumlah\n1,Siti,setoran,2019-05-04,5\n,Budi,setoran,2019-05-04,5\n2,Ani,setoran,31 Juni,5\n1,Sita,setoran,2019-06-04,5\n1,Siti,setoran,2020-01-01,5\n";
    let found = list_of(text, &choices());
    assert_eq!(
        codes(&found),
        [
            (Code::AfterYear, 0, ""),
            (Code::NobodysMovement, 3, ""),
            (Code::NoDay, 4, "31 Juni"),
            (Code::OtherName, 5, "Sita"),
        ]
    );
    let ledger = found.ledger.unwrap();
    let years = ledger.years.clone().map(|years| (years.all, years.usual));
    assert_eq!(
        (ledger.movements, ledger.sums(), years),
        (2, [0, 1_000, 0], Some((vec![2018, 2019, 2020], 2019)))
    );
    let without_days = b"no anggota,jenis,jumlah\n1,setoran,5\n";
    let daily = LedgerChoices { method: Method::Daily, ..choices() };
    assert_eq!(codes(&list_of(without_days, &daily)), [(Code::NoDateColumn, 0, "")]);
}

#[test]
fn an_amount_below_zero_is_told_in_every_column() {
    for text in [
        &b"No Anggota;Tanggal;Masuk;Keluar\n1;2019-01-01;1000;\n1;2019-07-01;;-400\n"[..],
        b"No Anggota;Tanggal;Masuk;Keluar\n1;2019-01-01;1000;\n1;2019-07-01;-400;\n",
    ] {
        let found = list_of(text, &choices());
        assert_eq!(codes(&found), [(Code::NegativeMovement, 3, "-400")]);
    }
}

#[test]
fn several_columns_of_amounts_are_never_one_in_silence() {
    let text = b"No Anggota;Jenis;Tanggal;Simpanan Pokok;Simpanan Wajib\n1;setoran;2019-01-05;0;50000\n";
    let found = list_of(text, &choices());
    assert_eq!(codes(&found), [(Code::SeveralAmounts, 0, "Simpanan Pokok, Simpanan Wajib")]);
}

#[test]
fn debits_are_what_the_book_calls_so() {
    // Of two members beside each other one pair may agree by chance.
    let chance = b"No Anggota;Tanggal;Debet;Kredit;Saldo\n1;2019-01-01;;100;100\n2;2019-01-02;;50;50\n";
    assert_eq!(list_of(chance, &choices()).questions, [Question::DebitIsIn]);
    // A member's own balance tells, and so does that of the whole book.
    let own = b"No Anggota;Tanggal;Debet;Kredit;Saldo\n1;2019-01-01;;100;100\n1;2019-01-02;;50;150\n";
    assert_eq!(of(own, &choices()).accounts[0].closing(), 15_000);
    // Below a heading of two rows.
    let two = b"No Anggota;Tanggal;Mutasi;\n;;Debet;Kredit\n1;2019-01-01;;100\n";
    let found = list_of(two, &choices());
    assert_eq!(found.questions, [Question::DebitIsIn], "{:?}", found.columns);
    // What was said of the columns themselves is no question of debits.
    let mut said = Choices { ledger: Some(choices()), ..rupiah() };
    said.columns = vec![(0, Use::Number), (2, Use::Amount(AmountOf::Out)), (3, Use::Amount(AmountOf::In))];
    let found = read(b"No Anggota;Tanggal;Debet;Kredit\n1;2019-01-01;;100\n1;2019-01-02;40;\n", &said);
    assert_eq!((found.questions.len(), found.ledger.unwrap().accounts[0].closing()), (0, 6_000));
}

#[test]
fn a_movement_is_read_by_all_its_words() {
    let text = "no anggota,jenis,tanggal,jumlah\n1,Simpanan wajib,2019-01-01,100\n1,Simpanan keluar,2019-01-02,10\n1,Simpanan diambil,2019-01-03,20\n1,Setoran keluar,2019-01-04,1\n";
    let found = list_of(text.as_bytes(), &choices());
    assert_eq!(codes(&found), [(Code::NoDirection, 5, "Setoran keluar")]);
    assert_eq!(found.ledger.unwrap().accounts[0].closing(), 7_000);
}

#[test]
fn what_counts_the_lines_is_nobodys_number() {
    let text = "No,Tanggal,Nama,Jenis,Jumlah\n1,2019-01-01,Siti,setoran,100\n2,2019-01-02,Siti,penarikan,40\n3,2019-01-03,Budi,setoran,5\n";
    let found = list_of(text.as_bytes(), &choices());
    assert_eq!(codes(&found), [(Code::ByNames, 0, "")]);
    let all: Vec<_> =
        found.ledger.unwrap().accounts.into_iter().map(|one| (one.name.clone(), one.closing())).collect();
    assert_eq!(all, [("Siti".into(), 6_000), ("Budi".into(), 500)]);
    // Nor are numbers of citizens, which are told to be twice in no ledger.
    let nik = "NIK,Nama,Jenis,Tanggal,Jumlah\n3201010101800001,Siti,setoran,2019-01-01,100\n3201010101800001,Siti,penarikan,2019-01-02,40\n";
    let found = list_of(nik.as_bytes(), &choices());
    assert!(found.is_usable(), "{:?}", found.told);
}

#[test]
fn a_book_with_a_column_of_what_is_taken_out_is_asked_about_and_a_no_stays_a_no() {
    let text = b"Tanggal;Nama;Masuk;Keluar\n2019-01-01;Siti;100;\n2019-01-02;Budi;50;\n2019-01-03;Siti;;40\n";
    assert_eq!(read(text, &rupiah()).questions, [Question::Movements(4)]);
    assert_eq!(of(text, &choices()).accounts[0].closing(), 6_000);
    let no = Choices { no_ledger: true, ..rupiah() };
    assert!(!read(text, &no).questions.iter().any(|one| matches!(one, Question::Movements(_))));
}

#[test]
fn the_day_that_was_said_is_the_day() {
    let text = b"No Anggota;Tanggal Bergabung;Jenis;Waktu;Jumlah\n1;2010-01-01;setoran;2019-03-01;100\n";
    let mut said = Choices { ledger: Some(choices()), ..rupiah() };
    said.columns = vec![(3, Use::Holds(Content::Date))];
    let found = read(text, &said).ledger.unwrap();
    assert_eq!((found.accounts[0].opening, found.accounts[0].paid_in), (0, 10_000));
    assert_eq!(found.years.map(|years| years.usual), Some(2019));
    // Where nobody says the year it is the one with the most days.
    let found = of(b"no anggota,jenis,tanggal,jumlah\n1,setoran,2018-03-01,5\n1,setoran,2019-03-01,2\n1,setoran,2019-04-01,1\n1,setoran,2020-01-01,9\n", &LedgerChoices::of(Method::Closing));
    assert_eq!((found.begins, found.accounts[0].opening, found.closing()), (Some(BEGINS), 500, 800));
    // A kind that no column has any more leaves nothing out.
    let kind = LedgerChoices { kind: Some("wajib".into()), ..choices() };
    assert_eq!(of(text, &kind).movements, 1);
    let other = LedgerChoices { begins: Some(Date::known::<2030, 1, 1>()), ..choices() };
    let early = list_of(b"no anggota,jenis,tanggal,jumlah\n1,setoran,2031-03-01,100\n", &other);
    assert_eq!(codes(&early), [(Code::AfterYear, 0, ""), (Code::NoMovements, 0, "")]);
}

#[test]
fn everything_told_of_a_ledger_is_a_sentence() {
    use kalkulator_koperasi::i18n::members::{question, told};
    let text = bytes("public", "mutasi-dengan-NULL.csv");
    let asked = list_of(&text, &choices());
    let found = list_of(&text, &LedgerChoices { debit_is_in: Some(true), ..choices() });
    assert!(found.told.len() > 1);
    for language in Language::ALL {
        let told = found.told.iter().map(|one| told(one, language));
        let asked = asked.questions.iter().map(|one| question(one, language));
        for sentence in told.chain(asked) {
            assert!(sentence.ends_with(['.', '?']) && !sentence.contains('#'), "{sentence}");
        }
    }
}
