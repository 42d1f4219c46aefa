//! What every part needs to draw itself.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::{Callback, Event, FocusEvent, InputEvent, MouseEvent, TargetCast as _};

use super::app::App;
use super::state::{Action, State};
use crate::domain::{Currency, Exact, Outcome, Step};
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
        let outcome = crate::evaluate(&reading.scenario);
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

    /// Notes which field is in use; a figure of the example makes way for the visitor's own.
    pub fn entered(&self, field: Field) -> Callback<FocusEvent> {
        let example = self.state.is_example(field);
        self.link.callback(move |event: FocusEvent| {
            if example && let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                input.select();
            }
            Action::Entered(field)
        })
    }
}

/// Goes to an element of the same widget; ids inside a shadow root are not reached by `#` links.
pub(super) fn go_to(id: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let widget = event.target_dyn_into::<Element>().and_then(|from| from.closest(".kk").ok().flatten());
        let target = widget.and_then(|widget| widget.query_selector(&["#", &id].concat()).ok().flatten());
        let Some(target) = target else { return };
        // A field in a folded part must unfold before it can take the focus.
        if let Some(fold) = target.closest("details").ok().flatten() {
            let _ = fold.set_attribute("open", "");
        }
        if let Some(target) = target.dyn_ref::<HtmlElement>() {
            let _ = target.focus();
        }
    })
}
