//! What `hitung daftar` is asked for.

use std::path::PathBuf;

use kalkulator_koperasi::domain::{Currency, Date};
use kalkulator_koperasi::i18n::Language;
use kalkulator_koperasi::members::{
    Choices, DayOrder, DecimalSign, Encoding, LedgerChoices, Method, Separator,
};
use rust_decimal::Decimal;

/// How it is asked.
pub(super) const USAGE: &str = "\
hitung daftar --list FILE [options] < scenario.json > shares.csv

Shares what the scenario has for members over the members of a list: the pools of its split, the dividends of its classes, or
`allocation` with an empty list of members. Writes the list with a column for each share and their sum.

  --columns KEY=COLUMN,...  which column is what: number, name, and the basis (principal_contribution, loan_principal, weight ...)
                            or class (shares, subscription ...) of the scenario, or months of membership; a column is its heading
                            or its place from 1. A key that is said twice is both columns together. What is not said is found by the headings.
  --separator comma|semicolon|tab|pipe    --encoding utf8|utf16_le|utf16_be|windows1252
  --decimal point|comma     the sign before sen                --heading LINE|none   the line of the headings
  --leave-out LINE,...      rows that are no members           --keep LINE,...       rows that are
  --dash zero|blank         what a dash is                     --round               round computed cells to the sen
  --add-up                  rows with one number are one member's, and are added up
  --no-ledger               rows are no movements, whatever they look like
  --ledger METHOD           rows are what was paid in and taken out; members have the balance of the year by this method:
                            closing, monthly_minimum, monthly_average, daily
  --begins DAY              the first day of that year, as 2025-01-01
  --kind KIND               only what has this in its column of kinds (pokok, wajib)
  --debit in|out            what a debit is                    --days day_first|month_first   how 05/04/2025 is meant
  --by-sign                 amounts are paid in, and taken out where they are below zero: nothing else says which
  --balance AMOUNT          what the books say that all closing balances, or all of the basis, come to: refused where the list
                            comes to anything else
  --report FILE             what was decided, left out and shared, as JSON; on the standard error without it
  --problems FILE           the rows that cannot be used, with their reasons, as CSV
  --lang id|ms|en

Exit code 0: shared out; 1: something is asked or missing, and named; 2: refused. Then nothing but JSON is written.
";

/// The options.
pub(super) struct Options {
    pub list: PathBuf,
    /// What columns are, as it was said: a key, and a heading or a place.
    pub columns: Vec<(String, String)>,
    pub choices: Choices,
    /// What all closing balances, or all of the basis, come to in the books.
    pub balance: Option<Decimal>,
    pub report: Option<PathBuf>,
    pub problems: Option<PathBuf>,
    pub language: Language,
}

/// Reads the options; nothing where the arguments say anything else.
pub(super) fn options(mut arguments: impl Iterator<Item = String>) -> Option<Options> {
    let mut list = None;
    let mut options = Options {
        list: PathBuf::new(),
        columns: Vec::new(),
        choices: Choices::of(Currency::Idr),
        balance: None,
        report: None,
        problems: None,
        language: Language::default(),
    };
    let mut ledger = SaidOfLedger::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--balance" => options.balance = Some(arguments.next()?.parse().ok()?),
            "--ledger" | "--begins" | "--kind" | "--debit" | "--days" => {
                ledger.take(&argument, arguments.next()?)?;
            }
            "--by-sign" => ledger.by_sign = true,
            "--round" => options.choices.round = true,
            "--add-up" => options.choices.add_up = true,
            "--no-ledger" => options.choices.no_ledger = true,
            "--list" => list = Some(PathBuf::from(arguments.next()?)),
            "--report" => options.report = Some(PathBuf::from(arguments.next()?)),
            "--problems" => options.problems = Some(PathBuf::from(arguments.next()?)),
            "--lang" => options.language = Language::from_code(&arguments.next()?)?,
            "--columns" => {
                for said in arguments.next()?.split(',') {
                    let (key, column) = said.split_once('=')?;
                    options.columns.push((key.trim().into(), column.trim().into()));
                }
            }
            other => choice(&mut options.choices, other, &arguments.next()?)?,
        }
    }
    options.list = list?;
    options.choices.ledger = ledger.choices()?;
    Some(options)
}

/// Every month has this day: a financial year that begins on a later one has months that overlap.
const LAST_DAY: u8 = 28;

/// What is said of a ledger, in any order.
#[derive(Default)]
struct SaidOfLedger {
    method: Option<Method>,
    begins: Option<Date>,
    kind: Option<String>,
    debit_is_in: Option<bool>,
    order: Option<DayOrder>,
    by_sign: bool,
}

impl SaidOfLedger {
    fn take(&mut self, name: &str, value: String) -> Option<()> {
        match name {
            "--ledger" => {
                let is_it = |one: &Method| <&str>::from(*one) == value;
                self.method = Some(Method::ALL.into_iter().find(is_it)?);
            }
            "--begins" => self.begins = Some(Date::from_iso(&value).filter(|day| day.day() <= LAST_DAY)?),
            "--kind" => self.kind = Some(value),
            "--debit" => self.debit_is_in = Some(yes(&value, "in", "out")?),
            _ => {
                let is_first = yes(&value, "day_first", "month_first")?;
                self.order = Some(if is_first { DayOrder::DayFirst } else { DayOrder::MonthFirst });
            }
        }
        Some(())
    }

    /// How a ledger is read; `Some(None)` where the list is none. Method and year are said together or not at all, and nothing
    /// else is said without them.
    fn choices(self) -> Option<Option<LedgerChoices>> {
        let Self { method, begins, kind, debit_is_in, order, by_sign } = self;
        match (method, begins) {
            (Some(method), Some(_)) => {
                Some(Some(LedgerChoices { method, begins, order, debit_is_in, by_sign, kind }))
            }
            (None, None) if kind.is_none() && debit_is_in.is_none() && order.is_none() && !by_sign => {
                Some(None)
            }
            _ => None,
        }
    }
}

/// Something that is said of the file.
fn choice(choices: &mut Choices, name: &str, value: &str) -> Option<()> {
    match name {
        "--separator" => {
            let is_it = |one: &Separator| <&str>::from(*one) == value;
            choices.separator = Some(Separator::ALL.into_iter().find(is_it)?);
        }
        "--encoding" => {
            let all = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252];
            choices.encoding = Some(all.into_iter().find(|one| <&str>::from(*one) == value)?);
        }
        "--decimal" => {
            let all = [DecimalSign::Point, DecimalSign::Comma];
            choices.sign = Some(all.into_iter().find(|one| <&str>::from(*one) == value)?);
        }
        "--dash" => choices.dash_is_zero = Some(yes(value, "zero", "blank")?),
        "--heading" if value == "none" => choices.heading = Some(None),
        "--heading" => choices.heading = Some(Some(value.parse().ok()?)),
        "--leave-out" | "--keep" => {
            for line in value.split(',') {
                choices.rows.insert(line.trim().parse().ok()?, name == "--keep");
            }
        }
        _ => return None,
    }
    Some(())
}

fn yes(value: &str, yes: &str, no: &str) -> Option<bool> {
    (value == yes || value == no).then_some(value == yes)
}
