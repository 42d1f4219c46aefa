//! A ledger: opening + in − out = closing, balances as the page of one member has them, doubles told with both lines.

use kalkulator_koperasi::domain::{
    Balance, CapitalKind, Change, Currency, Date, DividendClass, DividendTerm, Dividends, Exact, Money,
    Number, Once, Payments, Term,
};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::i18n::members::account_headings;
use kalkulator_koperasi::members::{
    AmountOf, Amounts, Choices, Code, Content, DayOrder, Key, Ledger, LedgerChoices, MemberList, Method,
    Plan, Pool, Progress, Question, Reader, Told, Use, accounts, day_of, measured, share,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{bytes, read, rupiah};
use crate::support::chance::few_cases;
use crate::support::malaysia;

const BEGINS: Date = Date::known::<2019, 1, 1>();

fn choices() -> LedgerChoices {
    LedgerChoices::of(Method::Closing, BEGINS)
}

fn list_of(text: &[u8], ledger: &LedgerChoices) -> MemberList {
    read(text, &Choices { ledger: Some(ledger.clone()), ..rupiah() })
}

fn of(text: &[u8], choices: &LedgerChoices) -> Ledger {
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
    let deleted = (Code::DeletedMovements, 0);
    assert_eq!(kind("pokok"), (vec![("11".into(), 10_000_000)], vec![deleted]));
    assert_eq!(kind("wajib"), (vec![("11".into(), 5_000_000), ("12".into(), 5_000_050)], vec![deleted]));
    let overdrawn = (Code::Overdrawn, 4);
    assert_eq!(kind("sukarela"), (vec![("11".into(), -2_500_000)], vec![deleted, overdrawn]));
    assert_eq!(kind("lainnya").1, [deleted, (Code::NoMovement, 7)]);
}

#[test]
fn a_template_has_a_row_that_is_neither_in_nor_out() {
    let begins = Date::known::<2025, 1, 1>();
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
    let begins = Date::known::<2026, 1, 1>();
    let order = Some(DayOrder::DayFirst);
    for (name, closing) in [("buku-kas.csv", 5_000_000), ("buku-bank.csv", 17_500_000)] {
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
    assert_eq!(codes(&list_of(text, &choices())), [(Code::DoubleMovement, 3, "2")]);
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

/// The accounts of a ledger as a list.
fn list_of_accounts(text: &[u8], ledger: &LedgerChoices) -> MemberList {
    let choices = Choices { ledger: Some(ledger.clone()), ..rupiah() };
    let list = read(text, &choices);
    assert!(list.is_usable(), "{:?} {:?}", list.questions, list.told);
    let headings = account_headings(ledger.method, Language::Indonesian);
    let (grid, own) = accounts(&list, &choices, headings).unwrap();
    let mut reader = Reader::of_grid(grid, own);
    while reader.step(100) != Progress::Done {}
    reader.finish()
}

#[test]
fn accounts_are_a_list_whose_means_stay_exact() {
    let text = b"no anggota,nama,jenis,tanggal,jumlah\n007,Jumlah binti Ahmad,setoran,2018-12-31,100\n007,,setoran,2019-12-01,1\nA-1,=Eva,setoran,2019-07-01,7\n";
    let minimum = LedgerChoices { method: Method::MonthlyMinimum, ..choices() };
    let list = list_of_accounts(text, &minimum);
    assert!(list.is_usable(), "{:?} {:?}", list.questions, list.told);
    assert_eq!((&*list.number(0), &*list.name(0), &*list.name(1)), ("007", "Jumlah binti Ahmad", "=Eva"));
    let Amounts { values, sum, over, .. } = &list.amounts[0];
    // Paid on the first day of a month counts for that month.
    assert_eq!((&**values, *sum, *over), (&[Some(120_100), Some(4_200)][..], 124_300, 12));
    let closing = list_of_accounts(text, &choices());
    assert_eq!((closing.amounts[0].over, closing.amounts[0].sum), (1, 10_800));
    assert_eq!(&*closing.cell(0, 2), "100");
}

#[test]
fn a_rate_on_a_mean_is_the_rate_of_the_page() {
    let text = b"no anggota,jenis,tanggal,jumlah\n1,setoran,2018-12-31,500\n1,setoran,2019-04-10,0.5\n2,setoran,2019-02-01,10\n";
    let list = list_of_accounts(text, &LedgerChoices { method: Method::Daily, ..choices() });
    let rated = |rate: i64| DividendClass {
        of: CapitalKind::Shares,
        rate: Some(Number(Decimal::from(rate))),
        ..DividendClass::default()
    };
    let plan = Plan::Dividends(
        Box::new(Dividends { classes: vec![rated(50)], ..Dividends::default() }),
        Currency::Myr,
    );
    let columns = [(Key::Capital(CapitalKind::Shares), list.chosen.amounts.clone())];
    let shares = share(&list, &plan, &columns, Currency::Myr).unwrap();
    // 500 and half a ringgit for 266 days of 365: 500.364…, of which half is 250.182…; 10 for 334 days: 9.1506…, half 4.575…
    assert_eq!(shares[0].parts, [Some(25_018), Some(458)]);
    // Beside a closing balance of another column both are measured alike.
    let pool = Pool {
        line: None,
        name: None,
        amount: Money::from_decimal(Decimal::from(1000)).unwrap(),
        keys: vec![Key::Weight],
        others: 0,
        stated: None,
    };
    let weights = measured(&list, &pool, &[(Key::Weight, list.chosen.amounts.clone())]).unwrap();
    assert_eq!(
        (weights.per, weights.values.clone(), weights.total()),
        (365, vec![50_000 * 365 + 50 * 266, 1_000 * 334], 50_952)
    );
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
    // A kind that no column has any more leaves nothing out.
    let kind = LedgerChoices { kind: Some("wajib".into()), ..choices() };
    assert_eq!(of(text, &kind).movements, 1);
    let other = LedgerChoices { begins: Date::known::<2030, 1, 1>(), ..choices() };
    let early = list_of(b"no anggota,jenis,tanggal,jumlah\n1,setoran,2031-03-01,100\n", &other);
    assert_eq!(codes(&early), [(Code::AfterYear, 0, ""), (Code::NoMovements, 0, "")]);
}

/// A payment or withdrawal: month, day, amount.
fn movements() -> impl Strategy<Value = Vec<(u8, u8, i64)>> {
    let last = |month: u8| [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::from(month) - 1];
    let any = (1_u8..=12, 1_u8..=35, 1_i64..1_000_000);
    // The last day of a month is as likely as any five others.
    prop::collection::vec(
        any.prop_map(move |(month, day, amount)| (month, day.min(last(month)), amount)),
        0..12,
    )
}

fn csv(opening: i64, paid: &[(u8, u8, i64)], taken: &[(u8, u8, i64)]) -> String {
    let mut text =
        format!("no anggota,jenis,tanggal,jumlah\n1,setoran,2018-12-31,{}\n", Decimal::new(opening, 2));
    for (list, word) in [(paid, "setoran"), (taken, "penarikan")] {
        for (month, day, amount) in list {
            text += &format!("1,{word},2019-{month:02}-{day:02},{}\n", Decimal::new(*amount, 2));
        }
    }
    text
}

/// The average that the page finds, in hundredths; nothing where it refuses.
fn of_page(balance: Balance, payments: Option<Payments>) -> Option<Exact> {
    let mut scenario = malaysia();
    let class =
        DividendClass { rate: Some(Number(Decimal::ONE)), balance, payments, ..DividendClass::default() };
    scenario.dividends = Some(Dividends { classes: vec![class], ..Dividends::default() });
    let outcome = evaluate(&scenario);
    let is = |term| matches!(term, Term::Dividend(DividendTerm::Average(_) | DividendTerm::Balance(_)));
    outcome.find(is).map(|step| step.value().times(&Exact::whole(100)))
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn balances_are_those_of_the_page(opening in 20_000_000_i64..90_000_000, paid in movements(), taken in movements()) {
        let found = of(csv(opening, &paid, &taken).as_bytes(), &choices());
        let account = &found.accounts[0];
        prop_assert_eq!(account.opening, i128::from(opening));
        let sum = |list: &[(u8, u8, i64)]| list.iter().map(|one| i128::from(one.2)).sum::<i128>();
        prop_assert_eq!(account.closing(), i128::from(opening) + sum(&paid) - sum(&taken));
        let once = |list: &[(u8, u8, i64)]| list.iter().map(|(month, day, amount)| Once { month: *month, day: Some(*day), amount: Number(Decimal::new(*amount, 2)) }).collect();
        let payments = Payments { opening: Some(Number(Decimal::new(opening, 2))), added: once(&paid), withdrawn: once(&taken), ..Payments::default() };
        let page = of_page(Balance::MonthlyMinimum { months: Vec::new() }, Some(payments));
        let (sum, over) = account.balance(Method::MonthlyMinimum, BEGINS);
        let own = Exact::whole(sum).over(&Exact::whole(i128::from(over)));
        prop_assert_eq!(page.map(|page| page.compare(&own)), Some(core::cmp::Ordering::Equal));
        let page = of_page(daily(opening, &paid, &taken), None);
        let (sum, over) = account.balance(Method::Daily, BEGINS);
        let own = Exact::whole(sum).over(&Exact::whole(i128::from(over)));
        prop_assert_eq!(page.map(|page| page.compare(&own)), Some(core::cmp::Ordering::Equal));
    }
}

/// The same course as balances from day to day.
fn daily(opening: i64, paid: &[(u8, u8, i64)], taken: &[(u8, u8, i64)]) -> Balance {
    let mut days = std::collections::BTreeMap::new();
    for (list, sign) in [(paid, 1), (taken, -1)] {
        for (month, day, amount) in list {
            *days.entry((*month, *day)).or_insert(0) += sign * amount;
        }
    }
    let money = |hundredths: i64| Number(Decimal::new(hundredths, 2));
    let mut balance = opening;
    // What moves on the first day is there from the beginning.
    balance += days.remove(&(1, 1)).unwrap_or(0);
    let opening = balance;
    let changes = days.into_iter().map(|((month, day), amount)| {
        balance += amount;
        Change { from: Date::new(2019, month, day).unwrap(), balance: money(balance) }
    });
    let changes = changes.collect();
    Balance::Daily {
        begins: BEGINS,
        ends: Date::known::<2019, 12, 31>(),
        opening: Some(money(opening)),
        changes,
        cut_off: None,
    }
}

#[test]
fn ends_of_months_are_averaged() {
    let found = of(csv(0, &[(3, 10, 1_200), (12, 28, 1_200)], &[(5, 2, 600)]).as_bytes(), &choices());
    assert_eq!(found.accounts[0].balance(Method::MonthlyAverage, BEGINS), (2 * 1_200 + 7 * 600 + 1_800, 12));
    assert_eq!(found.accounts[0].balance(Method::Closing, BEGINS), (1_800, 1));
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
