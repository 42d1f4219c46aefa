//! "Pembagian SHU": the officer's way from the year's accounts to every line of the split.

mod answer;
mod fields;
mod split;

use yew::prelude::*;

use self::fields::Slot;
use crate::data::SPLIT_TEMPLATES;
use crate::domain::{
    Basis, Country, Currency, Date, Line, LineAt, Place, PoolPromise, Purpose, RESULT, RemainderRule,
    ResultInput, ResultTerm, Sharing, SplitLine, Step, Term, YearResult,
};
use crate::i18n::{self, Language, Words};
use crate::input::Kind;
use crate::ui::action::PageAction;
use crate::ui::element::el;
use crate::ui::heading::Heading;
use crate::ui::page::Found;
use crate::ui::page::Page;
use crate::ui::page::{Draft, Reader};
use crate::ui::parts::form::{self, choice, field, fold, two};
use crate::ui::parts::page::{self, Frame, Titles, year_end};
use crate::ui::shell::Shell;

/// Opens the page.
pub(in crate::ui) fn open() -> Box<dyn Page> {
    let mut picks = [0; fields::PICKS];
    if let Some(shown) = picks.get_mut(fields::FUNDS_SHOWN) {
        *shown = fields::filled(fields::example);
    }
    Box::new(Result { draft: Draft::new(fields::COUNT, fields::example, &picks) })
}

/// What the page remembers.
struct Result {
    draft: Draft,
}

/// The page as it is drawn.
type View<'a> = crate::ui::page::View<'a, Result>;

impl Result {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let mut reader = Reader::of(self);
        let mut scenario = crate::ui::page::scenario(shell, self);
        scenario.result = Some(self.result(&mut reader));
        scenario.sharing = Some(self.sharing(&mut reader));
        View::new(shell, self, &scenario, reader.reading, &[RESULT])
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
            pool_promise: self.pool_promise(reader),
        }
    }

    /// How many of the lines that can be added are there.
    fn shown(&self, choice: usize, most: Slot) -> usize {
        self.draft.pick(choice).min(usize::from(most))
    }

    /// The patronage pools that are there.
    fn patronage(&self) -> Vec<Slot> {
        let added = self.shown(fields::POOLS_SHOWN, fields::MORE_POOLS);
        core::iter::once(fields::PATRONAGE).chain((fields::EXTRA_POOLS..).take(added)).collect()
    }

    /// The lines that members share in.
    fn pools(&self) -> Vec<Slot> {
        core::iter::once(fields::LINES).chain(self.patronage()).collect()
    }

    /// The lines that have a percentage, pools first.
    fn lines(&self) -> Vec<Slot> {
        let own = self.shown(fields::OWN_SHOWN, fields::OWN_FUNDS);
        let own = (0..own).map(|place| fields::own_fund(place).1);
        let lines = self.pools().into_iter().chain(fields::FUNDS..fields::LINES_END).chain(own);
        lines.filter(|slot| !self.draft.text(*slot).is_empty()).collect()
    }

    /// The field of a line of the split.
    fn slot_at(&self, at: LineAt) -> Option<Slot> {
        let [top, below] = self.levels();
        match at.sub {
            None => top.get(usize::from(at.top)).copied(),
            Some(sub) => below.get(usize::from(sub)).copied(),
        }
    }

    /// The name that a fund was given.
    fn own_name(&self, line: Line) -> Option<&str> {
        let slot = self.slot_at(line.at)?;
        let place = usize::from(slot.checked_sub(fields::OWN_PERCENTS)?);
        let (name, percent) = fields::own_fund(place);
        let name = self.draft.text(name).trim();
        (percent == slot && place < usize::from(fields::OWN_FUNDS) && !name.is_empty()).then_some(name)
    }

    /// What a pool is shared by, where that is said.
    fn basis_of(&self, slot: Slot) -> Option<Basis> {
        let place = self.patronage().iter().position(|of| *of == slot)?;
        // The first option is business of any kind, which needs no name.
        let picked = self.draft.pick(fields::POOL_BASIS.saturating_add(place)).checked_sub(1)?;
        Basis::PATRONAGE.get(picked.saturating_add(1)).copied()
    }

    /// What one pool is promised, or one member of it.
    fn pool_promise(&self, reader: &mut Reader<'_>) -> Option<PoolPromise> {
        let slot = self.pools().get(self.draft.pick(fields::PROMISE_POOL)).copied()?;
        let [top, below] = self.levels();
        let place =
            |list: &[Slot]| list.iter().position(|of| *of == slot).and_then(|at| u8::try_from(at).ok());
        let (line, below) = match place(&top) {
            Some(line) => (line, None),
            None => (0, Some(place(&below)?)),
        };
        let amount = Some(reader.number(fields::PROMISED_POOL)?);
        let (member, total) = (reader.number(fields::MEMBER_BASIS), reader.number(fields::TOTAL_BASIS));
        Some(PoolPromise { line, below, amount, member, total })
    }

    /// Whether a fund has a field: it keeps it while its percentage is typed anew.
    fn has_field(&self, fund: Slot) -> bool {
        fund == fields::slot_of(Purpose::Reserve)
            || self.draft.pick(fields::FUNDS_SHOWN) & fields::bit(fund) != 0
            || !self.draft.text(fund).is_empty()
    }

    /// Gives a fund a field.
    fn show_fund(&mut self, fund: Slot) {
        let shown = self.draft.pick(fields::FUNDS_SHOWN) | fields::bit(fund);
        self.draft.act(PageAction::Picked(fields::FUNDS_SHOWN, shown));
    }

    /// Takes a line that was added out again; those after it move up.
    fn remove(&mut self, choice: usize, place: usize) {
        let (shown, most) = if choice == fields::REMOVE_OWN {
            (fields::OWN_SHOWN, fields::OWN_FUNDS)
        } else {
            (fields::POOLS_SHOWN, fields::MORE_POOLS)
        };
        let there = self.shown(shown, most);
        for at in place..there {
            let next = at.saturating_add(1);
            let moved = |draft: &Draft, slot: Slot| {
                if next < there { draft.text(slot).to_owned() } else { String::new() }
            };
            if choice == fields::REMOVE_OWN {
                let ((name, percent), (next_name, next_percent)) =
                    (fields::own_fund(at), fields::own_fund(next));
                let (name_text, percent_text) =
                    (moved(&self.draft, next_name), moved(&self.draft, next_percent));
                self.draft.set(name, name_text);
                self.draft.set(percent, percent_text);
            } else {
                let (slot, next_slot) = (fields::extra_pool(at), fields::extra_pool(next));
                let text = moved(&self.draft, next_slot);
                self.draft.set(slot, text);
                let basis = fields::POOL_BASIS.saturating_add(next);
                let picked = if next < there { self.draft.pick(basis.saturating_add(1)) } else { 0 };
                self.draft.act(PageAction::Picked(basis, picked));
            }
        }
        self.draft.act(PageAction::Picked(shown, there.saturating_sub(1)));
    }

    /// The lines of the first level, and those below the members' part.
    fn levels(&self) -> [Vec<Slot>; 2] {
        let lines = self.lines();
        if !self.picked(fields::LEVELS) {
            return [lines, Vec::new()];
        }
        let mut top = vec![fields::MEMBERS];
        let pools = self.pools();
        let added = |slot: &Slot| *slot < fields::EXTRA_POOLS || lines.contains(slot);
        let below = pools.iter().copied().filter(added).collect();
        top.extend(lines.iter().copied().filter(|slot| !pools.contains(slot)));
        [top, below]
    }

    fn sharing(&self, reader: &mut Reader<'_>) -> Sharing {
        let [top, below] = self.levels();
        let mut line = |slot: &Slot| SplitLine {
            by: self.basis_of(*slot),
            ..SplitLine::new(fields::purpose_of(*slot).unwrap_or(Purpose::Other), reader.number(*slot))
        };
        let mut lines: Vec<_> = top.iter().map(&mut line).collect();
        if let Some(members) = lines.first_mut().filter(|_| !below.is_empty()) {
            members.lines = below.iter().map(&mut line).collect();
        }
        let rounding = RemainderRule::ALL.get(self.draft.pick(fields::ROUNDING)).copied().unwrap_or_default();
        Sharing { rounding, lines, ..Sharing::default() }
    }

    /// A pool by what it is shared by, or else by its purpose.
    fn pool_name(&self, slot: Slot, language: Language) -> &'static str {
        let purpose = fields::purpose_of(slot).unwrap_or(Purpose::PatronageRefund);
        self.basis_of(slot).map_or(i18n::purpose(purpose, language), |basis| i18n::basis(basis, language))
    }

    /// Writes a template into the lines, with the levels that it has.
    fn fill(&mut self, template: usize) {
        let Some(place) = template.checked_sub(1) else { return };
        self.draft.keep();
        for (slot, text) in fields::template(place) {
            self.draft.write(slot, text);
        }
        for shown in [fields::POOLS_SHOWN, fields::OWN_SHOWN] {
            self.draft.act(PageAction::Picked(shown, 0));
        }
        let filled = fields::filled(|fund| self.draft.text(fund));
        self.draft.act(PageAction::Picked(fields::FUNDS_SHOWN, filled));
        let two_level = !self.draft.text(fields::MEMBERS).is_empty();
        self.draft.act(PageAction::Picked(fields::LEVELS, usize::from(two_level)));
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

impl Page for Result {
    fn country(&self) -> Country {
        Country::Indonesia
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
        let percent = slot == fields::VILLAGE || fields::purpose_of(slot).is_some();
        if percent { Kind::Percent } else { Kind::Money(Currency::Idr) }
    }

    fn rule_date(&self) -> Option<Date> {
        self.draft.date(fields::YEAR_END)
    }

    fn act(&mut self, action: PageAction) {
        self.draft.act(action);
        match action {
            PageAction::Picked(fields::TEMPLATE, template) => self.fill(template),
            PageAction::Picked(choice @ (fields::REMOVE_POOL | fields::REMOVE_OWN), place) => {
                self.remove(choice, place);
            }
            PageAction::Picked(fields::ADD_FUND, fund) => {
                if let Ok(fund) = Slot::try_from(fund) {
                    self.show_fund(fund);
                }
            }
            _ => {}
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
            inputs: page::with_law(&view, inputs(&view)),
            titles: Titles::plain(view.heading()),
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
        page::spoken(&view, &Titles::plain(view.heading()), view.total())
    }

    fn found(&self, shell: &Shell<'_>, take: &mut Found<'_>) {
        let view = self.view(shell);
        take(&view.outcome, Some(&split::Names(self)), view.total());
    }

    fn prefix(&self) -> &'static str {
        "shu-"
    }

    fn label(&self, slot: Slot, shell: &Shell<'_>) -> (String, &'static str) {
        let own = slot.checked_sub(fields::OWN_PERCENTS).filter(|own| *own < fields::OWN_FUNDS);
        if let Some(own) = own {
            let words: Words = ["Dana sendiri #", "Dana sendiri #", "Fund of your own #"];
            let name = self.draft.text(fields::own_fund(usize::from(own)).0).trim();
            let number = own.saturating_add(1).to_string();
            let name = if name.is_empty() { i18n::fill(shell.words(words), &number) } else { name.into() };
            return (name, "");
        }
        if self.pools().contains(&slot) {
            let purpose = fields::purpose_of(slot).unwrap_or(Purpose::PatronageRefund);
            let line = Line { at: LineAt::top(0), purpose, basis: self.basis_of(slot) };
            return (i18n::capitalised(&i18n::line(line, shell.language())), "");
        }
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
                ResultInput::PoolPromised => fields::PROMISED_POOL,
                ResultInput::MemberBasis => fields::MEMBER_BASIS,
                ResultInput::TotalBasis => fields::TOTAL_BASIS,
            }),
            Place::Percent(at) => self.slot_at(at),
            Place::Lines if self.lines().is_empty() => Some(fields::LINES),
            _ => None,
        }
    }

    fn asked(&self) -> Vec<Slot> {
        let promised = fields::SURPLUS..=fields::PROMISED;
        let lines = fields::MEMBERS..fields::OWN_NAMES;
        promised.chain(lines).chain(fields::OWN_PERCENTS..fields::COUNT).collect()
    }
}

fn inputs(view: &View<'_>) -> Vec<Html> {
    let sheet = view.page;
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
    parts.push(el("fieldset", "group", split::split(view)));
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
    parts.push(fold(view, back, backwards(view)));
    parts.push(year_end(view, fields::YEAR_END));
    parts
}

/// What is promised: to all, to those of one pool, to one of them.
fn backwards(view: &View<'_>) -> Vec<Html> {
    let names = view
        .page
        .pools()
        .into_iter()
        .map(|slot| Language::ALL.map(|language| view.page.pool_name(slot, language)));
    let options: Vec<Words> = names.collect();
    let label: Words = ["Janji dari", "Janji daripada", "Promise out of"];
    vec![
        field(view, fields::PROMISED),
        choice(view, fields::PROMISE_POOL, label, &options),
        field(view, fields::PROMISED_POOL),
        two(view, fields::MEMBER_BASIS, fields::TOTAL_BASIS),
        rounding(view),
    ]
}

fn rounding(view: &View<'_>) -> Html {
    let rules = RemainderRule::ALL.map(|rule| Language::ALL.map(|language| i18n::rule(rule, language)));
    let label: Words = ["Pembulatan", "Pembundaran", "Rounding"];
    choice(view, fields::ROUNDING, label, &rules)
}
