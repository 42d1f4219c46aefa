//! Owns the state and draws the page.

use yew::prelude::*;
use yew::virtual_dom::VTag;

use super::parts::announcer::Announcer;
use super::sharing;
use super::state::{Action, State};
use super::view::{View, rows};
use crate::domain::{Country, Date};
use crate::i18n::{Language, Message, number};

/// What the host page decides.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// Language to begin with.
    pub language: Language,
    /// Country to begin with.
    pub country: Country,
    /// The day whose rules apply.
    pub rule_date: Date,
    /// Level of the widget's own heading on the host page, from 1 to 4.
    pub heading: u8,
}

/// The widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| State::new(props.country, props.language, props.rule_date));
    {
        let dispatcher = state.dispatcher();
        use_effect_with((props.language, props.country), move |(language, country)| {
            dispatcher.dispatch(Action::LanguagePicked(*language));
            dispatcher.dispatch(Action::CountryPicked(*country));
        });
    }
    let view = View::new(state);
    let heading = Heading(props.heading);
    let body = match view.state.country {
        Country::Indonesia => sharing::page(&view, heading.below()),
        Country::Malaysia => coming(&view, heading.below()),
    };
    html! {
        <div class="kk" lang={view.language().code()}>
            <header class="top">
                { heading.with("title", view.say(Message::Title)) }
                <div class="picks">{ country_pick(&view) }{ language_pick(&view) }</div>
            </header>
            { body }
            <p class="foot">
                { foot(&view) }
            </p>
            <Announcer text={sharing::spoken_answer(&view)} />
        </div>
    }
}

/// A level of headings.
#[derive(Clone, Copy)]
pub(super) struct Heading(u8);

impl Heading {
    pub fn below(self) -> Self {
        Self(self.0.saturating_add(1).min(6))
    }

    pub fn with(self, class: &'static str, text: &'static str) -> Html {
        let level = ["h1", "h2", "h3", "h4"].get(usize::from(self.0).saturating_sub(1)).copied();
        let mut heading = VTag::new(level.unwrap_or("h5"));
        heading.add_attribute("class", class);
        heading.add_child(text.into());
        heading.into()
    }
}

fn foot(view: &View) -> String {
    let day = number::date(view.state.rule_date, view.language());
    let rules = [view.say(Message::RulesOn), &day].join(" ");
    [view.say(Message::Estimate), &rules, view.say(Message::NothingSent)].join(" · ")
}

fn country_pick(view: &View) -> Html {
    let countries = [(Country::Indonesia, Message::Indonesia), (Country::Malaysia, Message::Malaysia)];
    let option = |(country, name): (Country, Message)| {
        html! { <option selected={view.state.country == country}>{ view.say(name) }</option> }
    };
    let onchange = view.pick(0, |_, option| {
        Action::CountryPicked(if option == 1 { Country::Malaysia } else { Country::Indonesia })
    });
    html! {
        <select class="pick" aria-label={view.say(Message::Country)} {onchange}>{ rows(countries, &option) }</select>
    }
}

fn language_pick(view: &View) -> Html {
    let option = |language: Language| {
        html! {
            <option lang={language.code()} selected={view.language() == language}>{ language.name() }</option>
        }
    };
    let onchange = view
        .pick(0, |_, option| Action::LanguagePicked(Language::ALL.get(option).copied().unwrap_or_default()));
    html! {
        <select class="pick" aria-label={view.say(Message::Language)} {onchange}>
            { rows(Language::ALL, &option) }
        </select>
    }
}

fn coming(view: &View, heading: Heading) -> Html {
    html! {
        <section class="card">
            { heading.with("question", view.say(Message::ComingHeading)) }
            <p>{ view.say(Message::Coming) }</p>
        </section>
    }
}
