//! A ledger: opening + in − out = closing, balances as the page of one member has them, doubles told with both lines.

use kalkulator_koperasi::domain::{
    Balance, Change, Date, DividendClass, DividendTerm, Dividends, Exact, Number, Once, Payments, Term,
};
use kalkulator_koperasi::evaluate;
use kalkulator_koperasi::members::{
    Choices, DayOrder, Ledger, LedgerChoices, LedgerCode, LedgerQuestion, Method, day_of, ledger,
};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{bytes, read, rupiah};
use crate::support::chance::few_cases;
use crate::support::malaysia;

const BEGINS: Date = Date::known::<2019, 1, 1>();

fn choices() -> LedgerChoices {
    LedgerChoices { begins: BEGINS, order: None, debit_is_in: None, kind: None }
}

fn of(text: &[u8], choices: &LedgerChoices) -> Ledger {
    ledger(&read(text, &Choices { add_up: true, ..rupiah() }), choices)
}

fn codes(ledger: &Ledger) -> Vec<(LedgerCode, u32, Option<u32>)> {
    ledger.told.iter().map(|told| (told.code, told.line, told.other)).collect()
}

#[test]
fn movements_of_a_program_are_added_up_by_member_and_kind() {
    let text = bytes("public", "mutasi-dengan-NULL.csv");
    assert_eq!(of(&text, &choices()).questions, [LedgerQuestion::DebitIsIn]);
    let kind = |kind: &str| {
        let choices = LedgerChoices { debit_is_in: Some(true), kind: Some(kind.into()), ..choices() };
        let found = of(&text, &choices);
        let closing: Vec<_> = found.accounts.iter().map(|one| (one.number.clone(), one.closing())).collect();
        (closing, codes(&found))
    };
    let deleted = (LedgerCode::Deleted, 6, None);
    assert_eq!(kind("pokok"), (vec![("11".into(), 10_000_000)], vec![deleted]));
    assert_eq!(kind("wajib"), (vec![("11".into(), 5_000_000), ("12".into(), 5_000_050)], vec![deleted]));
    let overdrawn = (LedgerCode::Overdrawn, 4, None);
    assert_eq!(kind("sukarela"), (vec![("11".into(), -2_500_000)], vec![overdrawn, deleted]));
    assert_eq!(kind("lainnya").1, [deleted, (LedgerCode::NoAmount, 7, None)]);
}

#[test]
fn a_template_has_a_row_that_is_neither_in_nor_out() {
    let begins = Date::known::<2025, 1, 1>();
    let found = of(&bytes("public", "template-dengan-petunjuk.csv"), &LedgerChoices { begins, ..choices() });
    assert_eq!(
        codes(&found),
        [
            (LedgerCode::Overdrawn, 3, None),
            (LedgerCode::Overdrawn, 8, None),
            (LedgerCode::NoDirection, 9, None)
        ]
    );
    let of = |number: &str| found.accounts.iter().find(|one| one.number == number).unwrap().closing();
    assert_eq!((of("A-010"), of("A-011")), (25_000_000, -10_000_000));
}

#[test]
fn the_running_balance_says_whether_debits_are_money_in() {
    let begins = Date::known::<2026, 1, 1>();
    let order = Some(DayOrder::DayFirst);
    for (name, closing) in [("buku-kas.csv", 5_000_000), ("buku-bank.csv", 17_500_000)] {
        let found = of(&bytes("public", name), &LedgerChoices { begins, order, ..choices() });
        assert_eq!((found.accounts[0].closing(), found.questions.len()), (closing, 0), "{name}");
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
    assert_eq!(of(text.as_bytes(), &choices()).questions, [LedgerQuestion::DayOrder(2)]);
    let both = [text, "2,setoran,18/04/2019,5\n"].concat();
    assert_eq!(of(both.as_bytes(), &choices()).accounts[0].closing(), 500);
}

#[test]
fn what_looks_the_same_is_told_with_both_lines_and_counts() {
    let text = "no anggota,jenis,tanggal,jumlah,no bukti\n1,setoran,2019-05-04,5,a\n1,setoran,2019-05-04,5,a\n1,setoran,2019-05-04,5,b\n";
    let found = of(text.as_bytes(), &choices());
    assert_eq!(codes(&found), [(LedgerCode::Double, 3, Some(2))]);
    assert_eq!(found.accounts[0].closing(), 1_500);
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
    use kalkulator_koperasi::i18n::{self, Language};
    let text = bytes("public", "mutasi-dengan-NULL.csv");
    let asked = of(&text, &choices());
    let told = of(&text, &LedgerChoices { debit_is_in: Some(true), ..choices() });
    assert!(told.told.len() > 1);
    for language in Language::ALL {
        let told = told.told.iter().map(|one| i18n::ledger::told(one, language));
        let asked = asked.questions.iter().map(|one| i18n::ledger::question(*one, language));
        for sentence in told.chain(asked) {
            assert!(sentence.ends_with(['.', '?']) && !sentence.contains('#'), "{sentence}");
        }
    }
}
