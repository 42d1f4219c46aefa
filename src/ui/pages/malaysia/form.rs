//! What is typed and picked on the Malaysian pages, and the scenario it makes.

use rust_decimal::Decimal;

use super::fields::{self, Slot};
use crate::domain::{
    AccountEntry, AccountInput, Appropriation, Balance, CapitalKind, Change, CoopTax, Currency, Date,
    DividendClass, Dividends, EntryKind, Number, PayRounding, Place, Scenario, Start, Statutory, TaxInput,
    TrustFunds,
};
use crate::input::Kind;
use crate::ui::page::{self as draft, Draft, Reading};

/// How a balance is measured, in the order of the choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Method {
    #[default]
    Closing,
    MonthlyMinimum,
    Months,
    MonthlyAverage,
    Daily,
}

impl Method {
    pub const ALL: [Self; 5] =
        [Self::Closing, Self::MonthlyMinimum, Self::Months, Self::MonthlyAverage, Self::Daily];
}

/// The pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::ui) enum Which {
    /// A member's dividend.
    #[default]
    Dividend,
    /// The co-op's appropriation account.
    Account,
}

/// The choices, by their place.
pub(super) const METHOD: usize = 0;
pub(super) const START: usize = 1;
pub(super) const ROUNDING: usize = 2;
pub(super) const TRUST_FUNDS: usize = 3;
pub(super) const TAX_SCALE: usize = 4;
/// The options of the example: the guide counts the trust funds on top of the reserve.
const PICKS: [usize; 5] = [0, 0, 0, 1, 0];

/// What is typed and picked on the pages.
pub(super) struct Form(pub Draft);

impl Form {
    /// The example of each page; figures in the form of the country.
    pub fn example() -> Self {
        Self(Draft::new(fields::COUNT, fields::example, &PICKS))
    }

    pub fn text(&self, slot: Slot) -> &str {
        self.0.text(slot)
    }

    pub fn method(&self) -> Method {
        Method::ALL.get(self.0.pick(METHOD)).copied().unwrap_or_default()
    }

    pub fn start(&self) -> Start {
        if self.0.pick(START) == 1 { Start::SameMonth } else { Start::NextMonth }
    }

    fn rounding(&self) -> PayRounding {
        PayRounding::ALL.get(self.0.pick(ROUNDING)).copied().unwrap_or_default()
    }

    fn trust_funds(&self) -> TrustFunds {
        if self.0.pick(TRUST_FUNDS) == 1 { TrustFunds::OnTop } else { TrustFunds::WithinReserve }
    }

    /// The last day of the financial year, where one is typed.
    pub fn year_end(&self) -> Option<Date> {
        self.0.date(fields::YEAR_END)
    }

    /// Reads every field of a page into a scenario; also gives those whose texts are no number yet.
    pub fn read(
        &self,
        page: Which,
        fields: draft::Reader<'_>,
        mut scenario: Scenario,
    ) -> (Scenario, Reading) {
        let day = scenario.rule_date;
        let year_end = self.year_end().or_else(|| Date::new(day.year(), 12, 31)).unwrap_or(day);
        let mut reader = Reader { form: self, year_end, fields };
        match page {
            Which::Dividend => scenario.dividends = Some(reader.dividends()),
            Which::Account => {
                scenario.appropriation = Some(reader.account());
                scenario.coop_tax = reader.tax();
            }
        }
        (scenario, reader.fields.reading)
    }

    /// The fields of a balance by the method that is picked.
    pub fn balance_fields(&self, shares: bool) -> Vec<Slot> {
        let (closing, opening, monthly, months) = if shares {
            (fields::SHARE_BALANCE, fields::SHARE_OPENING, fields::SHARE_MONTHLY, fields::SHARE_MONTHS)
        } else {
            (fields::YURAN_BALANCE, fields::YURAN_OPENING, fields::YURAN_MONTHLY, fields::YURAN_MONTHS)
        };
        match self.method() {
            Method::Closing => vec![closing],
            Method::Months => vec![opening, monthly],
            Method::MonthlyMinimum | Method::MonthlyAverage => {
                (0..12).map(|month| months.saturating_add(month)).collect()
            }
            Method::Daily => {
                let balances = Self::changes(shares).into_iter().map(|(_, balance)| balance);
                core::iter::once(opening).chain(balances).collect()
            }
        }
    }

    /// The day and the balance of each change.
    pub fn changes(shares: bool) -> Vec<(Slot, Slot)> {
        let first = if shares { fields::SHARE_DAYS } else { fields::YURAN_DAYS };
        let at = |change: Slot| change.saturating_mul(2).saturating_add(first);
        (0..fields::CHANGES).map(|change| (at(change), at(change).saturating_add(1))).collect()
    }

    /// The classes that have anything typed; both while nothing is.
    fn classes(&self) -> Vec<bool> {
        let typed = |shares: bool| {
            let rate = if shares { fields::SHARE_RATE } else { fields::YURAN_RATE };
            let mut slots = self.balance_fields(shares);
            slots.push(rate);
            slots.iter().any(|slot| !self.text(*slot).is_empty())
        };
        let typed: Vec<_> = [true, false].into_iter().filter(|shares| typed(*shares)).collect();
        if typed.is_empty() { vec![true, false] } else { typed }
    }

    /// The entries that have anything typed.
    fn entries(&self) -> Vec<&'static fields::EntryFields> {
        let typed = |slot: &Option<Slot>| slot.is_some_and(|slot| !self.text(slot).is_empty());
        let any = |entry: &&fields::EntryFields| {
            [entry.amount, entry.rate, entry.approved, entry.base].iter().any(typed)
        };
        fields::ENTRIES.iter().filter(any).collect()
    }

    /// Whether an approved rate is typed for an entry.
    pub fn is_approved(&self, kind: EntryKind) -> bool {
        let mut entries = fields::ENTRIES.iter().filter(|entry| entry.of == kind);
        entries.any(|entry| entry.approved.is_some_and(|slot| !self.text(slot).is_empty()))
    }

    /// The field behind an input of the scenario.
    pub fn field_at(&self, place: Place) -> Option<Slot> {
        match place {
            Place::ClassRate(at) => {
                let shares = *self.classes().get(usize::from(at))?;
                Some(if shares { fields::SHARE_RATE } else { fields::YURAN_RATE })
            }
            Place::ClassBalance(at) => {
                let shares = *self.classes().get(usize::from(at))?;
                let slots = self.balance_fields(shares);
                let empty = slots.iter().find(|slot| self.text(**slot).is_empty());
                empty.or(slots.first()).copied()
            }
            Place::ClassCutOff(_) => Some(fields::CUT_OFF_MONTH),
            Place::ClassDay(at, change) => {
                let shares = *self.classes().get(usize::from(at))?;
                let typed =
                    Self::changes(shares).into_iter().filter(|(_, balance)| !self.text(*balance).is_empty());
                typed.skip(usize::from(change)).map(|(day, _)| day).min()
            }
            Place::Tax(TaxInput::TotalIncome) => Some(fields::TAX_INCOME),
            Place::Tax(TaxInput::Transfers) => Some(fields::TAX_TRANSFERS),
            Place::Tax(TaxInput::MembersFunds) => Some(fields::TAX_FUNDS),
            Place::Tax(TaxInput::AuditedProfit) | Place::Account(AccountInput::NetProfit) => {
                Some(fields::PROFIT)
            }
            Place::Account(AccountInput::LossBroughtForward) => Some(fields::LOSS),
            Place::Account(AccountInput::Tax) => Some(fields::TAX),
            Place::Account(AccountInput::Zakat) => Some(fields::ZAKAT),
            Place::Account(AccountInput::Payout) => Some(fields::PAYOUT),
            Place::Account(AccountInput::PromisedRate) => Some(fields::PROMISED_RATE),
            Place::Account(AccountInput::Percent(Statutory::Reserve)) => Some(fields::KWRS),
            Place::Account(AccountInput::Percent(Statutory::Education)) => Some(fields::KWAPK),
            Place::Account(AccountInput::Percent(Statutory::Development)) => Some(fields::KWAPMK),
            Place::Entry(at) => {
                let entries = self.entries();
                let entry = entries.get(usize::from(at))?;
                let slots = [entry.base, entry.rate, entry.amount];
                let empty = slots.iter().flatten().find(|slot| self.text(**slot).is_empty());
                empty.copied().or(entry.amount).or(entry.rate)
            }
            _ => None,
        }
    }
}

struct Reader<'a> {
    form: &'a Form,
    /// The last day of the financial year: as typed, or else of the calendar year.
    year_end: Date,
    fields: draft::Reader<'a>,
}

impl Reader<'_> {
    fn number(&mut self, slot: Slot) -> Option<Number> {
        self.fields.number(slot)
    }

    fn dividends(&mut self) -> Dividends {
        let classes = self.form.classes();
        let classes = classes.into_iter().map(|shares| self.class(shares)).collect();
        Dividends { classes, rounding: self.form.rounding(), minimum_payout: self.number(fields::MINIMUM) }
    }

    fn class(&mut self, shares: bool) -> DividendClass {
        let (of, rate, approved) = if shares {
            (CapitalKind::Shares, fields::SHARE_RATE, fields::SHARE_APPROVED)
        } else {
            (CapitalKind::Subscription, fields::YURAN_RATE, fields::YURAN_APPROVED)
        };
        let slots = self.form.balance_fields(shares);
        let mut numbers: Vec<_> = slots.into_iter().map(|slot| self.number(slot)).collect();
        let balance = match self.form.method() {
            Method::Closing => Balance::Closing { amount: numbers.pop().flatten() },
            // A month without an amount makes the list too short, and is asked for.
            Method::MonthlyMinimum => {
                Balance::MonthlyMinimum { months: numbers.into_iter().flatten().collect() }
            }
            Method::MonthlyAverage => {
                Balance::MonthlyAverage { months: numbers.into_iter().flatten().collect() }
            }
            Method::Daily => self.daily(shares, &numbers),
            Method::Months => {
                let monthly = numbers.pop().flatten().unwrap_or(Number(Decimal::ZERO));
                let opening = numbers.pop().flatten();
                let cut_off = self.fields.count(fields::CUT_OFF_MONTH);
                let cut_off = cut_off.map(|month| u8::try_from(month).unwrap_or(u8::MAX));
                Balance::Months { opening, paid: vec![monthly; 12], start: self.form.start(), cut_off }
            }
        };
        DividendClass {
            of,
            rate: self.number(rate),
            approved_rate: self.number(approved),
            advance_rate: None,
            balance,
        }
    }

    /// Balances by day over the financial year; `numbers` are the opening balance and those after each change.
    fn daily(&self, shares: bool, numbers: &[Option<Number>]) -> Balance {
        let ends = self.year_end;
        let begins = first_day(ends).unwrap_or(ends);
        let changes = Form::changes(shares).into_iter().zip(numbers.iter().skip(1));
        // A balance without a day stands on the first, where the calculation asks for another.
        let change = |((day, _), balance): ((Slot, Slot), &Option<Number>)| {
            let balance = (*balance)?;
            Some(Change { from: self.form.0.date(day).unwrap_or(begins), balance })
        };
        Balance::Daily {
            begins,
            ends,
            opening: numbers.first().copied().flatten(),
            changes: changes.filter_map(change).collect(),
            cut_off: self.form.0.date(fields::CUT_OFF_DAY),
        }
    }

    fn account(&mut self) -> Appropriation {
        let entries = self.form.entries();
        Appropriation {
            net_profit: self.number(fields::PROFIT),
            operating_adjustments: self.number(fields::ADJUSTMENTS),
            loss_brought_forward: self.number(fields::LOSS),
            reserve_percent: self.number(fields::KWRS),
            education_percent: self.number(fields::KWAPK),
            development_percent: self.number(fields::KWAPMK),
            trust_funds: self.form.trust_funds(),
            tax: self.number(fields::TAX),
            zakat: self.number(fields::ZAKAT),
            entries: entries.into_iter().map(|entry| self.entry(entry)).collect(),
            other_adjustments: self.number(fields::OTHER_ADJUSTMENTS),
            accumulated_profit: self.number(fields::BROUGHT),
            payout: self.number(fields::PAYOUT),
            promised_rate: self.number(fields::PROMISED_RATE),
        }
    }

    /// The tax, once a scale is picked; that of the year of assessment in its place.
    fn tax(&mut self) -> Option<CoopTax> {
        let scale = self.form.0.pick(TAX_SCALE).checked_sub(1)?;
        Some(CoopTax {
            scale_year: [2018, 2014].get(scale).copied(),
            total_income: self.number(fields::TAX_INCOME),
            transfers: self.number(fields::TAX_TRANSFERS),
            audited_profit: self.number(fields::PROFIT),
            members_funds: self.number(fields::TAX_FUNDS),
            ..CoopTax::default()
        })
    }

    fn entry(&mut self, entry: &fields::EntryFields) -> AccountEntry {
        let mut number = |slot: Option<Slot>| slot.and_then(|slot| self.number(slot));
        AccountEntry {
            of: entry.of,
            amount: number(entry.amount),
            rate: number(entry.rate),
            approved_rate: number(entry.approved),
            base: number(entry.base),
        }
    }
}

/// The first day of a year that ends on a day.
fn first_day(ends: Date) -> Option<Date> {
    let (year, month, day) = (ends.year().checked_sub(1)?, ends.month(), ends.day().checked_add(1)?);
    Date::new(year, month, day)
        .or_else(|| Date::new(year, month.checked_add(1)?, 1))
        .or_else(|| Date::new(ends.year(), 1, 1))
}

/// What kind of number a field takes.
pub(super) fn kind(slot: Slot) -> Kind {
    if slot == fields::CUT_OFF_MONTH {
        return Kind::Count;
    }
    if fields::is_percent(slot) { Kind::Percent } else { Kind::Money(Currency::Myr) }
}
