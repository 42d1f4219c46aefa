//! The Malaysian pages: "Dividen saya" for a member, and the co-op's appropriation account.

mod answer;
mod fields;
mod form;
mod inputs;

use yew::prelude::*;

use self::form::{Form, Method, Page, Read};
use super::app::Heading;
use super::element::{all, el, said};
use super::parts::answer_box::peek;
use super::parts::form::{problems, to_correct};
use super::parts::legal::legal;
use super::sheet::{Sheet, SheetAction};
use super::view::Shell;
use crate::data;
use crate::domain::{
    APPROPRIATION, AccountTerm, DIVIDENDS, Date, DividendTerm, Outcome, PayRounding, Start, Step, Term,
    TrustFunds, evaluate,
};
use crate::i18n::Message;
use crate::input::Kind;

/// Opens the pages.
pub(super) fn open() -> Box<dyn Sheet> {
    Box::new(Malaysia { form: Form::example(), example: true, before: None, page: Page::default() })
}

/// What the pages remember.
#[derive(Debug)]
struct Malaysia {
    form: Form,
    /// Whether the visitor started from the example.
    example: bool,
    /// The form before an example or an empty one took its place.
    before: Option<(Form, bool)>,
    page: Page,
}

/// The state of a page, what follows from it, and the shell.
struct View<'a> {
    shell: Shell<'a>,
    sheet: &'a Malaysia,
    read: Read,
    outcome: Outcome,
}

impl View<'_> {
    /// The figure that the page is for.
    fn total(&self) -> Option<&Step> {
        self.outcome.figure(match self.sheet.page {
            Page::Dividend => Term::Dividend(DividendTerm::Total),
            Page::Account => Term::Account(AccountTerm::CarriedForward),
        })
    }
}

impl Malaysia {
    fn view<'a>(&'a self, shell: &Shell<'a>) -> View<'a> {
        let read = self.form.read(self.page, shell.state.rule_date);
        let law = data::law(read.scenario.country);
        let outcome = evaluate(&read.scenario, law, &[DIVIDENDS, APPROPRIATION]);
        View { shell: *shell, sheet: self, read, outcome }
    }

    /// Puts another form in place; what the visitor typed can be brought back.
    fn replace(&mut self, form: Form, example: bool) {
        let untouched = self.example && self.form == Form::example();
        let own = !(untouched || self.form.is_empty());
        let before = std::mem::replace(&mut self.form, form);
        self.before = own.then_some((before, self.example));
        self.example = example;
    }

    fn pick(&mut self, choice: usize, option: usize) {
        let form = &mut self.form;
        match choice {
            inputs::METHOD => form.method = Method::ALL.get(option).copied().unwrap_or_default(),
            inputs::START => form.start = if option == 1 { Start::SameMonth } else { Start::NextMonth },
            inputs::ROUNDING => form.rounding = PayRounding::ALL.get(option).copied().unwrap_or_default(),
            _ => form.trust_funds = if option == 1 { TrustFunds::OnTop } else { TrustFunds::WithinReserve },
        }
    }
}

impl Sheet for Malaysia {
    fn text(&self, slot: u16) -> &str {
        self.form.text(slot)
    }

    fn kind(&self, slot: u16) -> Kind {
        form::kind(slot)
    }

    fn set(&mut self, slot: u16, text: String) {
        self.form.set(slot, text);
    }

    fn rule_date(&self) -> Option<Date> {
        self.form.year_end()
    }

    fn act(&mut self, action: SheetAction) {
        match action {
            SheetAction::Page(page) => self.page = Page::ALL.get(page).copied().unwrap_or_default(),
            SheetAction::Picked(choice, option) => self.pick(choice, option),
            SheetAction::Example => self.replace(Form::example(), true),
            SheetAction::Emptied => self.replace(Form::default(), false),
            SheetAction::Undone => {
                if let Some((form, example)) = self.before.take() {
                    self.form = form;
                    self.example = example;
                }
            }
        }
    }

    fn draw(&self, shell: &Shell<'_>, heading: Heading) -> Html {
        let view = self.view(shell);
        let question = match self.page {
            Page::Dividend => ["Berapa dividen saya?", "Berapa dividen saya?", "What is my dividend?"],
            Page::Account => {
                ["Ke mana laba koperasi?", "Ke mana untung koperasi?", "Where does the co-op’s profit go?"]
            }
        };
        let intro = [
            "Isi angka dari laporan tahunan koperasi Anda. Semua dihitung di perangkat ini; tidak ada yang dikirim.",
            "Isi angka daripada laporan tahunan koperasi anda. Semua dikira pada peranti ini; tiada apa yang dihantar.",
            "Enter the figures from your co-op’s annual report. All is calculated on this device; nothing is sent.",
        ];
        let title = vec![
            heading.with("question", view.shell.words(question)),
            said("p", "soft small", view.shell.words(intro)),
        ];
        let mut entered = vec![el("div", "", title), inputs::notice(&view)];
        entered.extend(inputs::form(&view));
        entered.push(legal(shell, view.read.scenario.rule_date));
        let result = vec![problems(&view), answer::answer(&view)];
        let columns = vec![
            html! { <section class="card" aria-label={shell.say(Message::Inputs)}>{ all(entered) }</section> },
            html! { <section class="card result" aria-label={shell.say(Message::Result)}>{ all(result) }</section> },
        ];
        let amount = view.total().map_or_else(|| "–".to_owned(), |total| shell.amount(total));
        all(vec![el("div", "cols", columns), peek(view.shell.words(answer::heading(self.page)), amount)])
    }

    fn spoken(&self, shell: &Shell<'_>) -> String {
        let view = self.view(shell);
        if let Some((_, sentence)) = to_correct(&view).into_iter().next() {
            return [shell.say(Message::ToCorrect), &sentence].join(" ");
        }
        answer::spoken(&view)
    }
}
