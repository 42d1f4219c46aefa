//! What every part needs to draw itself.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::{Callback, Event, FocusEvent, InputEvent, MouseEvent, TargetCast as _};

use super::app::App;
use super::state::{Action, State};
use crate::data;
use crate::domain::{Currency, Exact, Outcome, SHARING, Step, evaluate};
use crate::i18n::number::{self, Shown};
use crate::i18n::{self, Language, Message};
use crate::input::{Field, Form, NumberStyle, Reading};

/// The state, what follows from it, and the way back.
pub(super) struct View<'a> {
    pub state: &'a State,
    link: &'a Scope<App>,
    pub reading: Reading,
    pub outcome: Outcome,
}

impl<'a> View<'a> {
    pub fn new(state: &'a State, link: &'a Scope<App>) -> Self {
        let reading = state.form.read(state.country, state.rule_date);
        let outcome = evaluate(&reading.scenario, data::law(state.country), &[SHARING]);
        Self { state, link, reading, outcome }
    }

    pub fn form(&self) -> &Form {
        &self.state.form
    }

    pub fn language(&self) -> Language {
        self.state.language
    }

    pub fn currency(&self) -> Currency {
        self.state.country.currency()
    }

    pub fn style(&self) -> NumberStyle {
        NumberStyle::of(self.state.country)
    }

    pub fn say(&self, message: Message) -> &'static str {
        i18n::message(message, self.language())
    }

    pub fn money(&self, value: &Exact) -> String {
        number::exact(value, Shown::Money(self.currency()))
    }

    pub fn amount(&self, step: &Step) -> String {
        self.money(step.value())
    }

    /// Sends an action when something is pressed.
    pub fn press(&self, action: Action) -> Callback<MouseEvent> {
        self.link.callback(move |_| action.clone())
    }

    /// Sends what `make` makes of a place and the option that was picked.
    pub fn pick(&self, place: usize, make: fn(usize, usize) -> Action) -> Callback<Event> {
        self.link.callback(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let option = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            make(place, option.unwrap_or(0))
        })
    }

    /// Sends the whole text of a field after every change.
    pub fn typed(&self, field: Field) -> Callback<InputEvent> {
        self.link.callback(move |event: InputEvent| {
            let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            Action::Typed(field, text.unwrap_or_default())
        })
    }

    /// Notes which field is in use.
    pub fn entered(&self, field: Field) -> Callback<FocusEvent> {
        self.link.callback(move |_| Action::Entered(field))
    }
}
