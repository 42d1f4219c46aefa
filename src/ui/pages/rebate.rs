//! "Rebat saya": what a Malaysian co-op shares by ratio, by business with it and by capital.

use yew::prelude::*;

use crate::domain::{
    Basis, BasisPart, Country, Currency, Date, Place, Purpose, SHARING, Sharing, Side, SplitLine, Step, Term,
};
use crate::i18n::{self, Language, Words};
use crate::input::Kind;
use crate::ui::action::Key as Slot;
use crate::ui::charts::pools;
use crate::ui::element::all;
use crate::ui::heading::Heading;
use crate::ui::page::Found;
use crate::ui::page::Page;
use crate::ui::page::{Draft, Reader};
use crate::ui::parts::explanation;
use crate::ui::parts::form::{self, choice, field, remarks, two};
use crate::ui::parts::page::{self, Frame, Titles, year_end};
use crate::ui::shell::Shell;

const SURPLUS: Slot = 0;
const PATRONAGE: Slot = 1;
const CAPITAL: Slot = 2;
const MY_BUSINESS: Slot = 3;
const ALL_BUSINESS: Slot = 4;
const MY_CAPITAL: Slot = 5;
const ALL_CAPITAL: Slot = 6;
const YEAR_END: Slot = 7;
const COUNT: Slot = 8;
/// The choice of what business counts.
const BASIS: usize = 0;

/// Figures that are made up: no Malaysian example of a rebate was found in print.
fn example(slot: Slot) -> &'static str {
    match slot {
        SURPLUS => "40,000",
        PATRONAGE => "25",
        CAPITAL => "20",
        MY_BUSINESS => "1,800",
        ALL_BUSINESS => "300,000",
        MY_CAPITAL => "1,500",
        ALL_CAPITAL => "250,000",
        _ => "",
    }
}

/// Opens the page.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    Box::new(Rebate { draft: Draft::new(COUNT, example, &[1]) })
}

/// What the page remembers.
struct Rebate {
    draft: Draft,
}

/// The page as it is drawn.
type View<'a> = crate::ui::page::View<'a, Rebate>;

impl Rebate {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let mut reader = Reader::of(self);
        let mut scenario = crate::ui::page::scenario(shell, self);
        scenario.sharing = Some(self.sharing(&mut reader));
        View::new(shell, self, &scenario, reader.reading, &[SHARING])
    }

    /// The pools that have a percentage; the first while none has.
    fn pools(&self) -> Vec<Slot> {
        let typed = |slot: &Slot| !self.draft.text(*slot).is_empty();
        let typed: Vec<_> = [PATRONAGE, CAPITAL].into_iter().filter(typed).collect();
        if typed.is_empty() { vec![PATRONAGE] } else { typed }
    }

    fn sharing(&self, reader: &mut Reader<'_>) -> Sharing {
        let business = Basis::PATRONAGE.get(self.draft.pick(BASIS)).copied().unwrap_or(Basis::Transactions);
        let mut line = |percent: Slot| {
            let (purpose, of, mine, all) = if percent == PATRONAGE {
                (Purpose::PatronageRefund, business, MY_BUSINESS, ALL_BUSINESS)
            } else {
                (Purpose::CapitalReturn, Basis::MemberCapital, MY_CAPITAL, ALL_CAPITAL)
            };
            let basis =
                BasisPart { of, member: reader.number(mine), total: reader.number(all), non_members: None };
            SplitLine { basis: vec![basis], ..SplitLine::new(purpose, reader.number(percent)) }
        };
        let lines = self.pools().into_iter().map(&mut line).collect();
        Sharing { surplus: reader.number(SURPLUS), lines, ..Sharing::default() }
    }
}

const HEADING: Words = ["Bagian Anda tahun ini", "Bahagian anda tahun ini", "Your part this year"];

impl View<'_> {
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(Term::MemberTotal)
    }
}

impl Page for Rebate {
    fn country(&self) -> Country {
        Country::Malaysia
    }

    fn fields(&self) -> crate::ui::page::Table {
        crate::ui::page::Table::new(&[])
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn kind(&self, slot: u16) -> Kind {
        if matches!(slot, PATRONAGE | CAPITAL) { Kind::Percent } else { Kind::Money(Currency::Myr) }
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(YEAR_END)
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let frame = Frame {
            question: ["Berapa rabat saya?", "Berapa rebat saya?", "What is my rebate?"],
            intro: page::FROM_THE_REPORT,
            inputs: page::with_law(&view, inputs(&view)),
            titles: Titles::plain(HEADING),
            total: view.total(),
            exact: view.outcome.figure(Term::MemberTotalExact),
            written: None,
            waiting: ["", "", ""],
            answer: answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, &Titles::plain(HEADING), view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = self.view(shell);
        take(&view.outcome, Some(&naming), view.total());
    }

    fn prefix(&self) -> &'static str {
        "rebat-"
    }

    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        let none: Words = ["", "", ""];
        let [label, hint]: [Words; 2] = match slot {
            SURPLUS => [
                ["Laba yang bisa dibagi", "Untung boleh dibahagi", "Profit to share out"],
                ["setelah pembagian wajib", "selepas pembahagian berkanun", "after the statutory payments"],
            ],
            PATRONAGE => {
                [["Untuk rabat langganan", "Untuk rebat langganan", "For the patronage rebate"], none]
            }
            CAPITAL => [["Untuk modal", "Untuk modal", "For capital"], none],
            MY_BUSINESS => [["Transaksi saya", "Urus niaga saya", "My business with it"], none],
            ALL_BUSINESS => {
                [["Transaksi semua anggota", "Urus niaga semua ahli", "All members’ business"], none]
            }
            MY_CAPITAL => {
                [["Modal syer + yuran saya", "Modal syer + yuran saya", "My shares + subscriptions"], none]
            }
            _ => [["Modal semua anggota", "Modal syer + yuran semua ahli", "All members’ capital"], none],
        };
        (shell.words(label).into(), shell.words(hint))
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        let pool = |top: u8| self.pools().get(usize::from(top)).copied();
        match place {
            Place::Surplus => Some(SURPLUS),
            Place::Lines => Some(PATRONAGE),
            Place::Percent(at) => pool(at.top),
            Place::Basis(at, _, side) => match (pool(at.top)?, side) {
                (PATRONAGE, Side::Member) => Some(MY_BUSINESS),
                (PATRONAGE, _) => Some(ALL_BUSINESS),
                (_, Side::Member) => Some(MY_CAPITAL),
                _ => Some(ALL_CAPITAL),
            },
            _ => None,
        }
    }

    fn asked(&self) -> Vec<Slot> {
        (SURPLUS..YEAR_END).collect()
    }
}

fn inputs(view: &View<'_>) -> Vec<Html> {
    let made_up: Words = ["dibuat-buat.", "rekaan.", "made up."];
    let bases = Basis::PATRONAGE.map(|basis| Language::ALL.map(|language| i18n::basis(basis, language)));
    let label: Words = ["Dihitung dari", "Dikira daripada", "Shared by"];
    vec![
        form::notice(view, made_up, None),
        field(view, SURPLUS),
        two(view, PATRONAGE, CAPITAL),
        choice(view, BASIS, label, &bases),
        two(view, MY_BUSINESS, ALL_BUSINESS),
        two(view, MY_CAPITAL, ALL_CAPITAL),
        year_end(view, YEAR_END),
    ]
}

fn answer(view: &View<'_>) -> Html {
    let Some(total) = view.total() else { return remarks(view, &i18n::remark) };
    all(vec![
        pools::pools(&view.shell, &view.outcome, &|line| {
            malaysian(&i18n::line(line, view.shell.language()), view.shell.language())
        }),
        remarks(view, &i18n::remark),
        explanation::steps(&view.shell, &view.outcome, &[total], &naming),
    ])
}

/// What is shared out has other names in Malaysia.
fn naming(term: Term, language: Language) -> String {
    malaysian(&i18n::term(term, language), language)
}

fn malaysian(name: &str, language: Language) -> String {
    let surplus = if language == Language::Indonesian { "laba koperasi" } else { "lebihan koperasi" };
    let name = name.replace("SHU koperasi", surplus).replace("SHU Anda", "bagian Anda");
    name.replace("SHU anda", "bahagian anda")
        .replace("your SHU", "your part")
        .replace("simpanan pokok + wajib", "modal syer + yuran")
        .replace("principal + mandatory savings", "shares + subscriptions")
}
