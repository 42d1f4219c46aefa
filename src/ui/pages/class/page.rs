//! The page as the widget knows it.

use core::any::Any;

use yew::prelude::*;

use super::deed::Deed;
use super::desk::DeskPart;
use super::entered::{ClassPage, View};
use super::fields::{ANSWER, CHOICES, FIELDS, SEAT, SEATS, seats};
use super::figures::{asked, kind};
use super::work::{Phone, Teach, Work, exercises_of};
use super::{door, memory, phone};
use crate::class::Invite;
use crate::domain::{Country, Outcome};
use crate::i18n::exercises::unit;
use crate::i18n::pages::class as words;
use crate::input::NumberKind;
use crate::ui::action::{Key, PageAction};
use crate::ui::element::nothing;
use crate::ui::heading::Heading;
use crate::ui::page::{About, Draft, Found, Page};
use crate::ui::parts::tags::{heard, of, tag};
use crate::ui::view_context::ViewContext;

/// Opens the page of a country.
pub(in crate::ui) fn open(country: Country) -> Box<dyn Page> {
    Box::new(ClassPage { draft: FIELDS.draft(country, CHOICES), country, work: Work::default() })
}

impl ClassPage {
    /// The exercise whose answer a field holds.
    fn exercise(&self, key: Key) -> Option<&'static crate::data::exercises::Exercise> {
        let place = ANSWER.place_of(key)?;
        self.work.phone.as_ref()?.exercises.get(place).copied()
    }

    /// A class is taken part in; a card of the same class that is there already stays.
    fn join(&mut self, code: &str) {
        if let (Some(phone), Ok(class)) = (&self.work.phone, Invite::read(code))
            && phone.class.as_ref() == Some(&class)
        {
            return;
        }
        match Phone::join(code, self.country) {
            Ok(phone) => {
                self.draft.act(PageAction::Emptied);
                self.work.phone = Some(phone);
                (self.work.refused, self.work.join) = (None, String::new());
            }
            Err(why) => {
                code.clone_into(&mut self.work.join);
                self.work.refused = Some(why);
            }
        }
    }

    /// A class begins with the exercises that are picked.
    fn start(&mut self, day: crate::domain::Date) {
        let class = Invite::of(day, self.work.rounds, self.work.picked.clone());
        if self.work.picked.is_empty() {
            return;
        }
        if let Ok(exercises) = exercises_of(&class, self.country) {
            self.work.teach = Some(Teach::new(class, exercises));
        }
    }

    /// What is done at the trainer's desk.
    fn teach(&mut self, deed: &Deed) {
        let seats = seats(&self.draft);
        let Some(teach) = &mut self.work.teach else { return };
        (DeskPart::get().act)(teach, deed, seats);
        if teach.is_closed {
            self.work.teach = None;
            self.work.rounds = self.work.rounds.wrapping_add(1);
        }
    }

    /// What is done with an exercise.
    fn answer(&mut self, deed: &Deed) {
        let Some(phone) = &mut self.work.phone else { return };
        match deed {
            Deed::Done(answer) => phone.tell(*answer),
            Deed::Back => phone.done = false,
            Deed::Check => phone.checks = true,
            Deed::Out => {
                self.work.phone = None;
                self.draft.act(PageAction::Emptied);
            }
            _ => {}
        }
    }
}

impl Page for ClassPage {
    fn about(&self) -> About {
        About {
            country: self.country,
            fields: FIELDS,
            example: words::EXERCISES,
            prefix: "kelas-",
            day: None,
        }
    }

    fn draft(&self) -> &Draft {
        &self.draft
    }

    fn draft_mut(&mut self) -> &mut Draft {
        &mut self.draft
    }

    /// It has no example, and nothing of it is compared: every exercise is one.
    fn with(&self, _: Draft) -> Box<dyn Page> {
        open(self.country)
    }

    fn follow(&mut self, action: PageAction) {
        if action == PageAction::Emptied && self.work.teach.is_none() {
            self.work.phone = None;
        }
    }

    fn kind(&self, key: Key) -> NumberKind {
        self.exercise(key).map_or(NumberKind::Count, kind)
    }

    fn label(&self, key: Key, context: &ViewContext<'_>) -> (String, &'static str) {
        let row = |words: crate::i18n::Words| context.words(words);
        match self.exercise(key) {
            Some(exercise) => (asked(context, exercise), ""),
            None if key == SEAT.key => (row(words::SEAT[0]).into(), row(words::SEAT[1])),
            None if key == SEATS.key => (row(words::SEATS[0]).into(), row(words::SEATS[1])),
            None => (row(words::ANSWER[0]).into(), ""),
        }
    }

    fn unit(&self, key: Key, context: &ViewContext<'_>) -> String {
        self.exercise(key)
            .map_or_else(String::new, |exercise| context.words(unit(exercise.asked.unit())).into())
    }

    fn asked(&self) -> Vec<Key> {
        match &self.work.phone {
            Some(phone) => ANSWER.keys().take(phone.exercises.len()).collect(),
            None => Vec::new(),
        }
    }

    fn take(&mut self, own: &dyn Any) {
        let Some(deed) = own.downcast_ref::<Deed>() else { return };
        match deed {
            Deed::Join(code) => self.join(code),
            Deed::JoinCode(text) => {
                self.work.join.clone_from(text);
                self.work.refused = None;
            }
            Deed::JoinTyped => {
                let code = self.work.join.clone();
                self.join(&code);
            }
            Deed::Alone(number) => self.work.phone = Some(Phone::alone(*number)),
            Deed::Pick(number) => self.work.pick(*number),
            Deed::Start(day) => self.start(*day),
            Deed::Kept(text) => memory::remember(self, text),
            Deed::Resume => memory::resume(self),
            Deed::Done(_) | Deed::Back | Deed::Check | Deed::Out => self.answer(deed),
            deed => self.teach(deed),
        }
    }

    fn draw(&self, context: &ViewContext<'_>, heading: Heading) -> Html {
        let view = View::new(context, self, &[], |_, _| {});
        let [place, class, kept] = memory::kept(self);
        let (inside, paper) = match (&self.work.phone, &self.work.teach) {
            (Some(phone), _) => (phone::phone(&view, phone, heading), nothing()),
            (None, Some(teach)) => (DeskPart::get().draw)(&view, teach, heading),
            (None, None) => (door::door(&view, heading), nothing()),
        };
        // A text from the script beside the module comes this way.
        let given = context.texted_lines(|text| super::deed::given(&text));
        let keys = &["class", "data-class-in", "aria-hidden", "tabindex", "aria-label"];
        let name = context.words(words::EXERCISES);
        let values = vec![of("unseen"), of(""), of("true"), of("-1"), of(name)];
        let mut way = tag("textarea", keys, values, Vec::new());
        way.set_value(String::new());
        let way = heard(way, std::rc::Rc::new(yew::html::oninput::Wrapper::new(given)));
        let values = vec![of("desk class"), of(place), of(class), of(kept)];
        let keys = &["class", "data-class", "data-about", "data-kept"];
        tag("div", keys, values, vec![inside, way, paper]).into()
    }

    fn spoken(&self, _: &ViewContext<'_>) -> String {
        String::new()
    }

    /// Nothing of a class leaves the page but by its codes.
    fn found(&self, _: &ViewContext<'_>, take: &mut Found<'_>) {
        take(&Outcome::default(), None, None);
    }
}
