//! "Simpanan saya": what a rate on the savings gives in Indonesia, and a month's interest after its tax.

use yew::prelude::*;

use super::app::Heading;
use super::element::{all, el, nothing, rows, said};
use super::parts::draft::{Draft, Reader};
use super::parts::explanation;
use super::parts::form::{self, FieldTable, Slot, choice, field, remarks, two};
use super::parts::page::{self, Frame, year_end};
use super::parts::table::figures;
use super::record::{Record, record};
use super::sheet::Sheet;
use super::view::Shell;
use crate::domain::{
    Balance, CapitalKind, Country, Currency, DIVIDENDS, Date, DividendClass, DividendTerm, Dividends,
    PayRounding, Place, SAVINGS, SavingsInterest, SavingsTerm, Step, Term,
};
use crate::i18n::{self, Language, Words};
use crate::input::{Kind, NumberStyle};

const BALANCE: Slot = 0;
const RATE: Slot = 1;
const SAVINGS_BALANCE: Slot = 2;
const SAVINGS_RATE: Slot = 3;
const INTEREST: Slot = 4;
const YEAR_END: Slot = 5;
/// Twelve fields from here on.
const MONTHS: Slot = 6;
const COUNT: Slot = 18;
/// The choice of how the balance is measured.
const AVERAGE: usize = 0;
/// Whether the month's interest is typed, or follows from balance and rate.
const FROM_BALANCE: usize = 1;

/// The interest of the tax office's own example; balance and rate are made up.
fn example(slot: Slot) -> &'static str {
    match slot {
        BALANCE => "5.000.000",
        RATE | SAVINGS_RATE => "6",
        INTEREST => "250.000",
        SAVINGS_BALANCE => "50.000.000",
        _ => "",
    }
}

/// Opens the page.
pub(super) fn open() -> Box<dyn Sheet> {
    Box::new(Savings { draft: Draft::new(COUNT, example, &[0, 0]) })
}

/// What the page remembers.
#[derive(Debug)]
struct Savings {
    draft: Draft,
}

/// The page as it is drawn.
type View<'a> = page::View<'a, Savings>;

impl Savings {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let kind = |slot| self.kind(slot);
        let mut reader = Reader::new(&self.draft, &kind, NumberStyle::Indonesian);
        let mut scenario = page::scenario(shell, self, Country::Indonesia);
        scenario.dividends = Some(self.dividends(&mut reader));
        scenario.savings_interest = self.interest(&mut reader);
        View::new(shell, self, &scenario, reader.unread, &[DIVIDENDS, SAVINGS])
    }

    fn dividends(&self, reader: &mut Reader<'_>) -> Dividends {
        let balance = if self.draft.pick(AVERAGE) == 1 {
            let months = (MONTHS..COUNT).filter_map(|slot| reader.number(slot)).collect();
            Balance::MonthlyAverage { months }
        } else {
            Balance::Closing { amount: reader.number(BALANCE) }
        };
        let class = DividendClass {
            of: CapitalKind::MemberSavings,
            rate: reader.number(RATE),
            approved_rate: None,
            advance_rate: None,
            balance,
        };
        Dividends { classes: vec![class], rounding: PayRounding::Down, minimum_payout: None }
    }

    /// The month's interest, where anything of it is typed.
    fn interest(&self, reader: &mut Reader<'_>) -> Option<SavingsInterest> {
        let interest = if self.draft.pick(FROM_BALANCE) == 1 {
            let (balance, rate) = (reader.number(SAVINGS_BALANCE), reader.number(SAVINGS_RATE));
            SavingsInterest { month: None, balance, annual_rate: rate }
        } else {
            SavingsInterest { month: reader.number(INTEREST), ..SavingsInterest::default() }
        };
        let any = interest.month.is_some() || interest.balance.is_some() || interest.annual_rate.is_some();
        any.then_some(interest)
    }
}

const HEADING: Words =
    ["Jasa simpanan Anda setahun", "Pulangan simpanan anda setahun", "The year’s return on your savings"];

impl View<'_> {
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::Dividend(DividendTerm::Total))
    }

    fn net(&self) -> Option<&Step> {
        self.outcome.figure(Term::Savings(SavingsTerm::Net))
    }
}

impl Sheet for Savings {
    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn kind(&self, slot: u16) -> Kind {
        if matches!(slot, RATE | SAVINGS_RATE) { Kind::Percent } else { Kind::Money(Currency::Idr) }
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(YEAR_END)
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let frame = Frame {
            question: [
                "Berapa hasil simpanan saya?",
                "Berapa hasil simpanan saya?",
                "What do my savings earn?",
            ],
            intro: page::FROM_THE_REPORT,
            inputs: inputs(&view),
            heading: HEADING,
            total: view.total(),
            exact: view.outcome.figure(Term::Dividend(DividendTerm::TotalExact)),
            written: None,
            waiting: ["", "", ""],
            answer: answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, HEADING, view.total())
    }

    fn record(&self, shell: &Shell<'_>) -> Record {
        let view = self.view(shell);
        record(shell, &view.outcome, &naming, view.total())
    }

    fn prefix(&self) -> &'static str {
        "save-"
    }
}

fn inputs(view: &View<'_>) -> Vec<Html> {
    let name: Words = [
        "bunga menurut buku kantor pajak, simpanan dibuat-buat",
        "faedah menurut buku pejabat cukai, simpanan rekaan",
        "interest of the tax office’s booklet, savings made up",
    ];
    let url = "http://pajaktaxes.blogspot.com/2014/09/contoh-pemotongan-pph-atas-bunga.html";
    let draft = &view.sheet.draft;
    let methods: [Words; 2] = [
        ["Saldo akhir tahun", "Baki akhir tahun", "Balance at the end of the year"],
        ["Rata-rata saldo 12 akhir bulan", "Purata baki 12 akhir bulan", "Average of 12 month ends"],
    ];
    let how: Words = ["Dihitung dari", "Dikira atas", "Calculated on"];
    let mut rate = vec![
        legend(
            view,
            ["Jasa simpanan dengan persen", "Pulangan simpanan dengan peratus", "A rate on the savings"],
        ),
        field(view, RATE),
        choice(view, AVERAGE, how, &methods),
    ];
    rate.push(if draft.pick(AVERAGE) == 1 {
        el("div", "months", rows(MONTHS..COUNT, &|slot| field(view, slot)))
    } else {
        field(view, BALANCE)
    });
    let sources: [Words; 2] = [
        ["bunga sebulan yang diketahui", "faedah sebulan yang diketahui", "a month’s interest as given"],
        ["dari saldo dan bunga setahun", "daripada baki dan faedah setahun", "from balance and yearly rate"],
    ];
    let start: Words = ["Mulai dari", "Bermula daripada", "Start from"];
    let mut interest = vec![
        legend(
            view,
            ["Bunga simpanan sukarela", "Faedah simpanan sukarela", "Interest on voluntary savings"],
        ),
        choice(view, FROM_BALANCE, start, &sources),
    ];
    interest.push(if draft.pick(FROM_BALANCE) == 1 {
        two(view, SAVINGS_BALANCE, SAVINGS_RATE)
    } else {
        field(view, INTEREST)
    });
    vec![
        form::notice(view, name, Some(url)),
        el("fieldset", "group", rate),
        el("fieldset", "group", interest),
        year_end(view, YEAR_END),
    ]
}

fn legend(view: &View<'_>, words: Words) -> Html {
    said("legend", "", view.shell.words(words))
}

fn answer(view: &View<'_>) -> Html {
    let steps = |step: Option<&Step>| {
        step.map_or_else(nothing, |step| explanation::steps(&view.shell, &view.outcome, &[step], &naming))
    };
    all(vec![steps(view.total()), net(view), steps(view.net()), remarks(view)])
}

/// The month's interest, its tax, and what is left.
fn net(view: &View<'_>) -> Html {
    let terms = [SavingsTerm::Interest, SavingsTerm::Tax, SavingsTerm::Net];
    let found: Vec<_> =
        terms.into_iter().filter_map(|term| view.outcome.figure(Term::Savings(term))).collect();
    if found.is_empty() {
        return nothing();
    }
    figures(&view.shell, &found)
}

/// In Indonesia a return on savings is "jasa"; "dividen" is what companies pay.
fn naming(term: Term, language: Language) -> String {
    let name = i18n::term(term, language);
    match language {
        Language::Indonesian => name.replace("dividen", "jasa"),
        Language::Malay => name.replace("dividen", "pulangan"),
        Language::English => name.replace("dividend", "return"),
    }
}

impl FieldTable for Savings {
    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        let none: Words = ["", "", ""];
        let a_year: Words = ["setahun", "setahun", "a year"];
        let [label, hint]: [Words; 2] = match slot {
            BALANCE => [
                [
                    "Simpanan pokok + wajib saya",
                    "Simpanan pokok + wajib saya",
                    "My principal + mandatory savings",
                ],
                ["akhir tahun", "akhir tahun", "at the end of the year"],
            ],
            RATE => [["Jasa simpanan", "Pulangan simpanan", "Rate on savings"], a_year],
            SAVINGS_BALANCE => {
                [["Simpanan sukarela saya", "Simpanan sukarela saya", "My voluntary savings"], none]
            }
            SAVINGS_RATE => [["Bunga", "Faedah", "Interest rate"], a_year],
            INTEREST => [
                ["Bunga simpanan", "Faedah simpanan", "Interest on savings"],
                ["sebulan, sebelum pajak", "sebulan, sebelum cukai", "a month, before tax"],
            ],
            _ => [["Bulan ke-#", "Bulan #", "Month #"], none],
        };
        let month = slot.saturating_sub(MONTHS).saturating_add(1).to_string();
        (i18n::fill(shell.words(label), &month), shell.words(hint))
    }

    fn in_words(&self, slot: Slot) -> bool {
        slot < MONTHS
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        let average = self.draft.pick(AVERAGE) == 1;
        let from_balance = self.draft.pick(FROM_BALANCE) == 1;
        let empty = |slot: &Slot| self.draft.text(*slot).is_empty();
        match place {
            Place::ClassRate(_) => Some(RATE),
            Place::ClassBalance(_) if average => (MONTHS..COUNT).find(empty).or(Some(MONTHS)),
            Place::ClassBalance(_) => Some(BALANCE),
            Place::SavingsInterest if from_balance => {
                [SAVINGS_BALANCE, SAVINGS_RATE].into_iter().find(empty).or(Some(SAVINGS_BALANCE))
            }
            Place::SavingsInterest => Some(INTEREST),
            _ => None,
        }
    }

    fn counts(&self, place: Place) -> bool {
        place != Place::SavingsInterest
    }

    fn slots(&self) -> Vec<Slot> {
        let mut slots = vec![RATE];
        slots.extend(if self.draft.pick(AVERAGE) == 1 { MONTHS..COUNT } else { BALANCE..RATE });
        slots.extend(if self.draft.pick(FROM_BALANCE) == 1 {
            SAVINGS_BALANCE..INTEREST
        } else {
            INTEREST..YEAR_END
        });
        slots
    }
}
