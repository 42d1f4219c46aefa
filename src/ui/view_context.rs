//! What every part needs to draw itself.

use rust_decimal::Decimal;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::{Callback, Event, FocusEvent, Html, InputEvent, MouseEvent, TargetCast as _};

use super::action::{Action, Slot};
use super::heading::Heading;
use super::load::Load;
use super::visit::{Explained, Visit};
use crate::domain::{Currency, Exact, Refusal, Scenario, Sharing, Step};
use crate::i18n::number;
use crate::i18n::pages::frame;
use crate::i18n::{self, Language, Message, Words};
use crate::input::{NumberStyle, Rejection};

/// What a page may ask of another.
pub(super) trait Neighbours {
    /// The co-op's split of its surplus, as far as it can be read: of an example for an example, of the visitor's own
    /// figures for those, never of the one for the other.
    fn sharing(&self, visit: &Visit, of_example: bool) -> Option<Sharing>;
    /// What the visitor entered on another page of the country, by the calculator's name; nothing where that is empty, an
    /// example, or cannot be read.
    fn scenario(&self, calculator: &str, visit: &Visit) -> Option<Scenario>;
}

/// What all pages share, and the way back.
#[derive(Clone, Copy)]
pub(super) struct ViewContext<'a> {
    pub visit: &'a Visit,
    /// The other pages.
    pub neighbours: &'a dyn Neighbours,
    send: &'a Callback<Action>,
}

impl<'a> ViewContext<'a> {
    pub fn new(visit: &'a Visit, neighbours: &'a dyn Neighbours, send: &'a Callback<Action>) -> Self {
        Self { visit, neighbours, send }
    }

    /// The same of another visit.
    pub fn about(&self, visit: &'a Visit, neighbours: &'a dyn Neighbours) -> Self {
        Self { visit, neighbours, ..*self }
    }

    pub fn language(&self) -> Language {
        self.visit.language
    }

    pub fn currency(&self) -> Currency {
        self.visit.country.currency()
    }

    pub fn style(&self) -> NumberStyle {
        number::typed_style(self.visit.country, self.language())
    }

    pub fn say(&self, message: Message) -> &'static str {
        i18n::message(message, self.language())
    }

    /// A text of a page's own words.
    pub fn words(&self, words: Words) -> &'static str {
        i18n::say(words, self.language())
    }

    /// An amount for the eye; there is none before what writes it.
    pub fn money(&self, value: &Exact) -> String {
        match self.visit.sentences {
            Load::Loaded(sentences) => (sentences.money)(value, self.currency()),
            Load::Loading | Load::Failed => String::new(),
        }
    }

    /// An amount in words; nothing when there are none for it. A blank keeps their line free until words have come.
    pub fn in_words(&self, value: Decimal) -> Option<String> {
        match self.visit.sentences {
            Load::Loaded(sentences) => (sentences.amount)(value, self.currency(), self.language()),
            Load::Loading => Some("\u{a0}".into()),
            Load::Failed => None,
        }
    }

    /// A figure in words; empty when there are none for it.
    pub fn figure_in_words(&self, step: &Step) -> String {
        match self.visit.sentences {
            Load::Loaded(sentences) => {
                (sentences.figure)(step.value(), self.currency(), self.language()).unwrap_or_default()
            }
            Load::Loading | Load::Failed => String::new(),
        }
    }

    /// Why a text is not a number; in general as long as the sentences have not come.
    pub fn rejection(&self, rejection: Rejection) -> &'static str {
        match self.visit.sentences {
            Load::Loaded(sentences) => (sentences.rejection)(rejection, self.language()),
            Load::Loading | Load::Failed => self.words(frame::CHECK_THIS),
        }
    }

    /// Why the scenario cannot be calculated; in general as long as the sentences have not come.
    pub fn refusal(&self, why: &Refusal) -> String {
        match self.visit.sentences {
            Load::Loaded(sentences) => (sentences.refusal)(why, self.currency(), self.language()),
            Load::Loading | Load::Failed => self.words(frame::CHECK_THIS).into(),
        }
    }

    /// What a word of a label means, at a press; nothing as long as what tells it has not come.
    pub fn explained(&self, what: Explained) -> Html {
        match self.visit.sentences {
            Load::Loaded(sentences) => (sentences.explained)(what),
            Load::Loading | Load::Failed => Html::default(),
        }
    }

    pub fn amount(&self, step: &Step) -> String {
        self.money(step.value())
    }

    /// Sends an action when something is pressed.
    pub fn press(&self, action: Action) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(action.clone()))
    }

    /// Sends what `make` makes of a place and the option that was picked.
    pub fn pick(&self, place: usize, make: fn(usize, usize) -> Action) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            let option = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            send.emit(make(place, option.unwrap_or(0)));
        })
    }

    /// Sends the whole text of a field after every change.
    pub fn typed(&self, slot: Slot) -> Callback<InputEvent> {
        self.visit.rest.note(slot);
        let send = self.send.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            send.emit(Action::Typed(slot, text.unwrap_or_default()));
        })
    }

    /// Sends what `make` makes of a place and the text of a field, after every change.
    pub fn texted(&self, place: usize, make: fn(usize, String) -> Action) -> Callback<InputEvent> {
        let send = self.send.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
            send.emit(make(place, text.unwrap_or_default()));
        })
    }

    /// Sends what `make` makes of the text of a field with several lines, after every change.
    pub fn texted_lines(&self, make: fn(String) -> Action) -> Callback<InputEvent> {
        let send = self.send.clone();
        Callback::from(move |event: InputEvent| {
            // It is no such input, but its value is had in the same way.
            let field: HtmlInputElement = event.target_unchecked_into();
            send.emit(make(field.value()));
        })
    }

    /// Notes that a field is left.
    pub fn left(&self, slot: Slot) -> Callback<FocusEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(Action::Left(slot)))
    }

    /// Remembers whether a folded part is open.
    pub fn folded(&self, name: Words) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<Element>();
            // What was opened for paper is nothing to remember, and nothing is drawn while that is printed.
            if let Some(fold) = fold.filter(|fold| !fold.has_attribute("data-on-paper")) {
                send.emit(Action::Folded(name, fold.has_attribute("open")));
            }
        })
    }

    /// The level of the headings inside a page: of its answer and of what is folded.
    pub fn heading(&self) -> Heading {
        Heading(self.visit.host.heading()).below().below()
    }

    /// Notes which field is in use.
    pub fn entered(&self, slot: Slot) -> Callback<FocusEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(Action::Entered(slot)))
    }
}
