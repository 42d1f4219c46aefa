//! What every part needs to draw itself.

use std::ops::Deref;

use rust_decimal::Decimal;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::{Callback, Event, FocusEvent, InputEvent, MouseEvent, TargetCast as _};

use super::app::App;
use super::on_demand::Part;
use super::state::{Action, Slot, State};
use crate::data;
use crate::domain::{Country, Currency, Exact, Outcome, SHARING, Step, evaluate};
use crate::i18n::number::{self, Shown};
use crate::i18n::{self, Language, Message, Words};
use crate::input::{Form, NumberStyle, Reading};

/// The state and the way back.
#[derive(Clone, Copy, Debug)]
pub struct Shell<'a> {
    pub(super) state: &'a State,
    link: &'a Scope<App>,
}

impl<'a> Shell<'a> {
    pub(super) fn new(state: &'a State, link: &'a Scope<App>) -> Self {
        Self { state, link }
    }

    pub(super) fn language(&self) -> Language {
        self.state.language
    }

    pub(super) fn currency(&self) -> Currency {
        self.state.country.currency()
    }

    pub(super) fn style(&self) -> NumberStyle {
        NumberStyle::of(self.state.country)
    }

    pub(super) fn say(&self, message: Message) -> &'static str {
        i18n::message(message, self.language())
    }

    /// A text of a page's own words.
    pub(super) fn words(&self, words: Words) -> &'static str {
        i18n::say(words, self.language())
    }

    pub(super) fn money(&self, value: &Exact) -> String {
        number::exact(value, Shown::Money(self.currency()))
    }

    /// An amount in words; nothing when there are none for it. A blank keeps their line free until words have come.
    pub(super) fn in_words(&self, value: Decimal) -> Option<String> {
        match self.state.details {
            Part::Here(details) => (details.in_words)(value, self.currency(), self.language()),
            Part::Coming => Some("\u{a0}".into()),
            Part::Failed => None,
        }
    }

    pub(super) fn amount(&self, step: &Step) -> String {
        self.money(step.value())
    }

    /// Sends an action when something is pressed.
    pub(super) fn press(&self, action: Action) -> Callback<MouseEvent> {
        self.link.callback(move |_| action.clone())
    }

    /// Sends what `make` makes of a place and the option that was picked.
    pub(super) fn pick(&self, place: usize, make: fn(usize, usize) -> Action) -> Callback<Event> {
        self.link.callback(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let option = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            make(place, option.unwrap_or(0))
        })
    }

    /// Sends the whole text of a field after every change.
    pub(super) fn typed(&self, slot: Slot) -> Callback<InputEvent> {
        self.link.callback(move |event: InputEvent| {
            let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            Action::Typed(slot, text.unwrap_or_default())
        })
    }

    /// Notes which field is in use.
    pub(super) fn entered(&self, slot: Slot) -> Callback<FocusEvent> {
        self.link.callback(move |_| Action::Entered(slot))
    }
}

/// The first page: the state, what follows from it, and the way back.
pub(super) struct View<'a> {
    shell: Shell<'a>,
    pub reading: Reading,
    pub outcome: Outcome,
}

impl<'a> View<'a> {
    pub fn new(shell: Shell<'a>) -> Self {
        let state = shell.state;
        let reading = state.form.read(state.country, state.rule_date);
        let outcome = evaluate(&reading.scenario, data::law(Country::Indonesia), &[SHARING]);
        Self { shell, reading, outcome }
    }

    pub fn form(&self) -> &Form {
        &self.state.form
    }
}

impl<'a> Deref for View<'a> {
    type Target = Shell<'a>;

    fn deref(&self) -> &Shell<'a> {
        &self.shell
    }
}
