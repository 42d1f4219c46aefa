//! "Pembagian SHU": the officer's way from the year's accounts to every line of the split.

mod answer;
mod fields;

use yew::prelude::*;

use self::fields::Slot;
use super::app::Heading;
use super::element::{el, plain, rows, said};
use super::parts::draft::{Draft, Reader};
use super::parts::form::{self, FieldTable, choice, field, fold, source_link, two};
use super::parts::page::{self, Frame, year_end};
use super::record::{Record, record};
use super::sheet::{Sheet, SheetAction};
use super::view::Shell;
use crate::data::SPLIT_TEMPLATES;
use crate::domain::{
    Country, Currency, Date, Place, Purpose, RESULT, RemainderRule, ResultInput, ResultTerm, Sharing,
    SplitLine, Step, Term, YearResult,
};
use crate::i18n::{self, Language, Words};
use crate::input::{Kind, NumberStyle};

/// Opens the page.
pub(super) fn open() -> Box<dyn Sheet> {
    Box::new(Result { draft: Draft::new(fields::COUNT, fields::example, &[0; 5]) })
}

/// What the page remembers.
#[derive(Debug)]
struct Result {
    draft: Draft,
}

/// The page as it is drawn.
type View<'a> = page::View<'a, Result>;

impl Result {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let kind = |slot| self.kind(slot);
        let mut reader = Reader::new(&self.draft, &kind, NumberStyle::Indonesian);
        let mut scenario = page::scenario(shell, self, Country::Indonesia);
        scenario.result = Some(self.result(&mut reader));
        scenario.sharing = Some(self.sharing(&mut reader));
        View::new(shell, self, &scenario, reader.unread, &[RESULT])
    }

    fn picked(&self, choice: usize) -> bool {
        self.draft.pick(choice) == 1
    }

    fn result(&self, reader: &mut Reader<'_>) -> YearResult {
        let accounts = self.picked(fields::FROM_ACCOUNTS);
        let mut number = |slot, shown: bool| if shown { reader.number(slot) } else { None };
        YearResult {
            surplus: number(fields::SURPLUS, !accounts),
            income: number(fields::INCOME, accounts),
            income_parts: Vec::new(),
            costs: number(fields::COSTS, accounts),
            before_tax: self.picked(fields::BEFORE_TAX),
            tax: number(fields::TAX, self.picked(fields::BEFORE_TAX)),
            loss_brought_forward: number(fields::LOSS, true),
            village_percent: number(fields::VILLAGE, true),
            non_members: number(fields::NON_MEMBERS, true),
            unpaid: number(fields::UNPAID, true),
            reserve: number(fields::RESERVE, true),
            promised: number(fields::PROMISED, true),
        }
    }

    /// The lines that have a percentage.
    fn lines(&self) -> Vec<Slot> {
        (fields::LINES..fields::COUNT).filter(|slot| !self.draft.text(*slot).is_empty()).collect()
    }

    /// The lines of the first level, and those below the members' part.
    fn levels(&self) -> [Vec<Slot>; 2] {
        let lines = self.lines();
        if !self.picked(fields::LEVELS) {
            return [lines, Vec::new()];
        }
        let mut top = vec![fields::MEMBERS];
        top.extend(lines.into_iter().filter(|slot| !fields::POOLS.contains(slot)));
        [top, fields::POOLS.into()]
    }

    fn sharing(&self, reader: &mut Reader<'_>) -> Sharing {
        let [top, below] = self.levels();
        let mut line = |slot: &Slot| SplitLine {
            purpose: fields::purpose_of(*slot).unwrap_or(Purpose::Other),
            percent: reader.number(*slot),
            amount: None,
            basis: Vec::new(),
            count_voluntary: false,
            lines: Vec::new(),
        };
        let mut lines: Vec<_> = top.iter().map(&mut line).collect();
        if let Some(members) = lines.first_mut().filter(|_| !below.is_empty()) {
            members.lines = below.iter().map(&mut line).collect();
        }
        let rounding = RemainderRule::ALL.get(self.draft.pick(fields::ROUNDING)).copied().unwrap_or_default();
        Sharing { rounding, lines, ..Sharing::default() }
    }

    /// Writes a template into the lines, with the levels that it has.
    fn fill(&mut self, template: usize) {
        let Some(place) = template.checked_sub(1) else { return };
        self.draft.keep();
        for (slot, text) in fields::template(place) {
            self.draft.write(slot, text);
        }
        let two_level = !self.draft.text(fields::MEMBERS).is_empty();
        self.draft.act(SheetAction::Picked(fields::LEVELS, usize::from(two_level)));
    }
}

impl View<'_> {
    /// What members get together, or in a loss year what is carried.
    fn total(&self) -> Option<&Step> {
        let figure = |term| self.outcome.figure(Term::Result(term));
        let loss = figure(ResultTerm::LossCarried).or_else(|| figure(ResultTerm::ReserveLeft));
        loss.or_else(|| figure(ResultTerm::ForMembers))
    }

    /// What stands above that figure.
    fn heading(&self) -> Words {
        match self.total().and_then(Step::term) {
            Some(Term::Result(ResultTerm::LossCarried)) => {
                ["Rugi dibawa ke tahun depan", "Rugi dibawa ke hadapan", "Loss carried forward"]
            }
            Some(Term::Result(ResultTerm::ReserveLeft)) => [
                "Sisa dana cadangan setelah menutup rugi",
                "Baki dana rizab selepas menampung rugi",
                "Reserve left after covering the loss",
            ],
            _ => ["Untuk semua anggota", "Untuk semua ahli", "For all members"],
        }
    }
}

impl Sheet for Result {
    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    fn kind(&self, slot: u16) -> Kind {
        let percent = slot == fields::VILLAGE || fields::purpose_of(slot).is_some();
        if percent { Kind::Percent } else { Kind::Money(Currency::Idr) }
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(fields::YEAR_END)
    }

    fn act(&mut self, action: SheetAction) {
        self.draft.act(action);
        if let SheetAction::Picked(fields::TEMPLATE, template) = action {
            self.fill(template);
        }
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let frame = Frame {
            question: [
                "Ke mana SHU koperasi?",
                "Ke mana lebihan koperasi?",
                "Where does the co-op’s surplus go?",
            ],
            intro: page::FROM_THE_REPORT,
            inputs: inputs(&view),
            heading: view.heading(),
            total: view.total(),
            exact: None,
            written: None,
            waiting: answer::WAITING,
            answer: answer::answer(&view),
        };
        page::frame(&view, heading, frame)
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        page::spoken(&view, view.heading(), view.total())
    }

    fn record(&self, shell: &Shell<'_>) -> Record {
        let view = self.view(shell);
        record(shell, &view.outcome, &i18n::term, view.total())
    }

    fn prefix(&self) -> &'static str {
        "shu-"
    }
}

fn inputs(view: &View<'_>) -> Vec<Html> {
    let sheet = view.sheet;
    let [example, ..] = &SPLIT_TEMPLATES;
    let mut parts = vec![form::notice(view, [example.name; 3], Some(example.url))];
    parts.push(if sheet.picked(fields::FROM_ACCOUNTS) {
        two(view, fields::INCOME, fields::COSTS)
    } else {
        field(view, fields::SURPLUS)
    });
    if sheet.picked(fields::BEFORE_TAX) {
        parts.push(field(view, fields::TAX));
    }
    parts.push(el("fieldset", "group", split(view)));
    let year: Words =
        ["Dari laporan ke SHU", "Daripada laporan ke lebihan", "From the accounts to the surplus"];
    let from: [Words; 2] = [
        ["SHU yang sudah dihitung", "Lebihan yang sudah dikira", "the surplus as given"],
        ["Pendapatan dan biaya", "Pendapatan dan kos", "income and costs"],
    ];
    let tax: [Words; 2] =
        [["setelah pajak", "selepas cukai", "after tax"], ["sebelum pajak", "sebelum cukai", "before tax"]];
    let start: Words = ["Mulai dari", "Bermula daripada", "Start from"];
    let stated: Words = ["Angkanya", "Angkanya", "The figures are"];
    parts.push(fold(
        view,
        year,
        vec![
            choice(view, fields::FROM_ACCOUNTS, start, &from),
            choice(view, fields::BEFORE_TAX, stated, &tax),
            two(view, fields::NON_MEMBERS, fields::UNPAID),
            two(view, fields::LOSS, fields::RESERVE),
            field(view, fields::VILLAGE),
        ],
    ));
    let back: Words =
        ["Hitung mundur dan pembulatan", "Kira ke belakang dan pembundaran", "Backwards, and rounding"];
    parts.push(fold(view, back, vec![field(view, fields::PROMISED), rounding(view)]));
    parts.push(year_end(view, fields::YEAR_END));
    parts
}

/// The split: a template, its origin, and the percentages.
fn split(view: &View<'_>) -> Vec<Html> {
    let sheet = view.sheet;
    let percents = |slots: &[Slot]| el("div", "months", rows(slots, &|slot| field(view, *slot)));
    let (shown, folded): (Vec<_>, Vec<_>) = (fields::FUNDS..fields::COUNT)
        .partition(|slot| *slot == fields::slot_of(Purpose::Reserve) || !sheet.draft.text(*slot).is_empty());
    let levels: [Words; 2] = [
        ["satu tingkat", "satu peringkat", "one level"],
        [
            "dua tingkat: bagian anggota dibagi lagi",
            "dua peringkat: bahagian ahli dibahagi lagi",
            "two levels: the members’ part is split again",
        ],
    ];
    let name: Words = ["Pembagian menurut AD/ART", "Pembahagian mengikut AD/ART", "The split by the by-laws"];
    let more: Words = ["Dana yang belum diisi", "Dana yang belum diisi", "Funds without a percentage"];
    let label: Words = ["Bentuk", "Bentuk", "Form"];
    let mut parts = vec![
        said("legend", "", view.shell.words(name)),
        templates(view),
        choice(view, fields::LEVELS, label, &levels),
    ];
    if sheet.picked(fields::LEVELS) {
        parts.push(field(view, fields::MEMBERS));
    }
    parts.push(percents(&fields::POOLS));
    parts.push(percents(&shown));
    parts.push(fold(view, more, vec![percents(&folded)]));
    parts
}

/// Splits in use, each with its origin; picking one fills the percentages.
fn templates(view: &View<'_>) -> Html {
    let label: Words = ["Contoh pembagian", "Contoh pembahagian", "Splits in use"];
    let own: Words = ["isi sendiri", "isi sendiri", "enter your own"];
    let mut options = vec![own];
    options.extend(SPLIT_TEMPLATES.iter().map(|template| [template.name; 3]));
    let picked = view.sheet.draft.pick(fields::TEMPLATE);
    let select = choice(view, fields::TEMPLATE, label, &options);
    let Some(template) = picked.checked_sub(1).and_then(|place| SPLIT_TEMPLATES.get(place)) else {
        return select;
    };
    let origin: Words = [
        "Bukan aturan: anggota yang menetapkan persentasenya. Asal:",
        "Bukan peraturan: ahli yang menetapkan peratusannya. Asal:",
        "Not a rule: the members set their percentages. Origin:",
    ];
    let link = source_link(&view.shell, template.url);
    let origin = el("p", "hint", vec![plain(view.shell.words(origin)), plain(" "), link]);
    el("div", "", vec![select, origin])
}

fn rounding(view: &View<'_>) -> Html {
    let rules = RemainderRule::ALL.map(|rule| Language::ALL.map(|language| i18n::rule(rule, language)));
    let label: Words = ["Pembulatan", "Pembundaran", "Rounding"];
    choice(view, fields::ROUNDING, label, &rules)
}

impl FieldTable for Result {
    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        if let Some(purpose) = fields::purpose_of(slot) {
            return (i18n::capitalised(i18n::purpose(purpose, shell.language())), "");
        }
        let [label, hint] = fields::words(slot);
        (shell.words(label).into(), shell.words(hint))
    }

    fn field_at(&self, place: Place) -> Option<Slot> {
        let accounts = self.picked(fields::FROM_ACCOUNTS);
        match place {
            Place::Result(input) => Some(match input {
                ResultInput::Surplus if accounts => fields::INCOME,
                ResultInput::Surplus => fields::SURPLUS,
                ResultInput::Income => fields::INCOME,
                ResultInput::Costs => fields::COSTS,
                ResultInput::Tax => fields::TAX,
                ResultInput::LossBroughtForward => fields::LOSS,
                ResultInput::VillagePercent => fields::VILLAGE,
                ResultInput::NonMembers => fields::NON_MEMBERS,
                ResultInput::Unpaid => fields::UNPAID,
                ResultInput::Reserve => fields::RESERVE,
                ResultInput::Promised => fields::PROMISED,
            }),
            Place::Percent(at) => {
                let [top, below] = self.levels();
                match at.sub {
                    None => top.get(usize::from(at.top)).copied(),
                    Some(sub) => below.get(usize::from(sub)).copied(),
                }
            }
            Place::Lines if self.lines().is_empty() => Some(fields::LINES),
            _ => None,
        }
    }

    fn slots(&self) -> Vec<Slot> {
        (fields::SURPLUS..=fields::PROMISED).chain(fields::MEMBERS..fields::COUNT).collect()
    }
}
