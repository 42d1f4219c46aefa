//! Owns the state and draws the page.

use gloo::timers::callback::Timeout;
use yew::html::Scope;
use yew::prelude::*;

use super::carrying::Carry;
use super::element::{all, button_of, el, nothing, rows, said};
use super::host::Host;
use super::on_demand::{self, Part, Shelf};
use super::parts::fields::on_its_way;
use super::sharing;
use super::sheet::Sheet;
use super::state::{Action, Slot, State};
use super::view::{Shell, View};
use crate::domain::Country;
use crate::i18n::{Language, Message, Words, number};

/// Milliseconds after which somebody has finished typing, and screen readers are told the answer.
const PAUSE: u32 = 600;

/// What the host page decides.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What the element's attributes say.
    pub host: Host,
    /// Told when the visitor picks another language.
    pub on_language: Callback<Language>,
}

/// The widget: one component, so that the state has one owner.
#[derive(Debug)]
pub struct App {
    state: State,
    /// What screen readers were told last.
    spoken: String,
    /// Runs out when somebody has finished typing a number.
    pause: Option<Timeout>,
    /// What is below the page. Its link and pictures follow when somebody has finished typing: they cost as much as the page.
    panel: Html,
}

impl App {
    /// The answer of the page that is shown, in words; nothing while somebody is to find it by hand.
    fn answer_spoken(&self, ctx: &Context<Self>) -> String {
        let shell = Shell::new(&self.state, ctx.link());
        if self.state.workshop.exercise {
            String::new()
        } else if self.state.is_first() {
            sharing::spoken_answer(&View::new(shell))
        } else {
            self.state.sheet().map_or_else(String::new, |sheet| sheet.spoken(&shell))
        }
    }

    fn drawn_panel(&self, ctx: &Context<Self>, spoken: &str) -> Html {
        self.carried(ctx.link(), |carry, shell| (carry.panel)(shell, spoken)).unwrap_or_default()
    }

    /// What takes figures in and out, with what it needs, once it is here.
    pub(crate) fn carried<T>(
        &self,
        scope: &Scope<Self>,
        get: impl FnOnce(&Carry, &Shell<'_>) -> T,
    ) -> Option<T> {
        match self.state.carry {
            Part::Here(carry) => Some(get(carry, &Shell::new(&self.state, scope))),
            Part::Coming | Part::Failed => None,
        }
    }
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let state = State::new(ctx.props().host.clone());
        let mut app = Self { state, spoken: String::new(), pause: None, panel: nothing() };
        app.panel = app.drawn_panel(ctx, &app.answer_spoken(ctx));
        app
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        if matches!(action, Action::Paused) {
            self.spoken = self.answer_spoken(ctx);
            self.panel = self.drawn_panel(ctx, &self.spoken);
            return true;
        }
        if matches!(action, Action::Begun) {
            *self = Component::create(ctx);
            fetch_all(ctx, &self.state);
            return true;
        }
        if matches!(action, Action::DetailsWanted) {
            fetch_details(ctx);
        }
        if matches!(action, Action::CarryWanted) {
            fetch_carry(ctx);
        }
        if let Action::SheetsWanted(shelf) = &action {
            fetch_sheets(ctx, *shelf);
        }
        if let Action::LanguagePicked(language) = &action {
            ctx.props().on_language.emit(*language);
        }
        let typing = matches!(&action, Action::Typed(slot, _) if *slot != Slot::Guess);
        self.state.apply(action);
        if !typing {
            self.panel = self.drawn_panel(ctx, &self.answer_spoken(ctx));
        }
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Action::Paused)));
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &AppProps) -> bool {
        let host = &ctx.props().host;
        if host.get("lang") != old.host.get("lang") {
            self.state.language = host.language();
        }
        if host.get("country") != old.host.get("country") {
            self.state.country = host.country();
        }
        if host.get("calculator") != old.host.get("calculator") {
            self.state.turn_to(self.state.country, host.only(self.state.country).unwrap_or(0));
        }
        self.state.host = host.clone();
        self.panel = self.drawn_panel(ctx, &self.answer_spoken(ctx));
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            fetch_all(ctx, &self.state);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let view = Shell::new(&self.state, ctx.link());
        let heading = Heading(view.state.host.heading());
        // An example must not be taken for the figures that are on their way.
        let body = if view.state.opening.is_some() {
            waiting(&view)
        } else if view.state.is_first() {
            sharing::page(&View::new(view), heading.below())
        } else {
            view.state.sheet().map_or_else(|| waiting(&view), |sheet| sheet.draw(&view, heading.below()))
        };
        let only = view.state.host.only(view.state.country).is_some();
        let (countries, pages) =
            if only { (nothing(), nothing()) } else { (country_pick(&view), tabs(&view)) };
        let picks = el("div", "picks", vec![countries, language_pick(&view)]);
        let notice = self.carried(ctx.link(), |carry, shell| (carry.notice)(shell)).unwrap_or_default();
        let children = vec![
            el("header", "top", vec![heading.with("title", view.say(Message::Title)), picks]),
            pages,
            notice,
            body,
            self.panel.clone(),
            said("p", "foot", foot(&view)),
            html! { <div class="unseen" role="status">{ self.spoken.clone() }</div> },
        ];
        let workshop = &view.state.workshop;
        html! {
            <div class="kk" lang={view.language().code()} data-large={workshop.large.then_some("")} data-exercise={workshop.exercise.then_some("")}>
                { all(children) }
            </div>
        }
    }
}

/// Fetches what comes after the first picture; first of all what the page that was asked for waits for.
fn fetch_all(ctx: &Context<App>, state: &State) {
    let opens = state.opening.is_some();
    let shown = (!state.is_first()).then(|| state.kept().0);
    if opens {
        fetch_carry(ctx);
    }
    if let Some(shelf) = shown {
        fetch_sheets(ctx, shelf);
    }
    fetch_details(ctx);
    for shelf in Shelf::ALL.into_iter().filter(|shelf| Some(*shelf) != shown) {
        fetch_sheets(ctx, shelf);
    }
    if !opens {
        fetch_carry(ctx);
    }
}

fn fetch_sheets(ctx: &Context<App>, shelf: Shelf) {
    on_demand::fetch_sheets(shelf, &ctx.link().callback(move |part| Action::SheetsArrived(shelf, part)));
}

fn fetch_carry(ctx: &Context<App>) {
    on_demand::fetch_carry(&ctx.link().callback(Action::CarryArrived));
}

fn fetch_details(ctx: &Context<App>) {
    on_demand::fetch_details(&ctx.link().callback(Action::DetailsArrived));
}

/// A level of headings.
#[derive(Clone, Copy, Debug)]
pub struct Heading(u8);

impl Heading {
    pub fn below(self) -> Self {
        Self(self.0.saturating_add(1).min(6))
    }

    pub fn with(self, class: &'static str, text: &'static str) -> Html {
        let level = ["h1", "h2", "h3", "h4"].get(usize::from(self.0).saturating_sub(1)).copied();
        said(level.unwrap_or("h5"), class, text)
    }
}

fn foot(view: &Shell<'_>) -> String {
    let chosen = view.state.sheet().filter(|_| !view.state.is_first()).and_then(Sheet::rule_date);
    let day = number::date(chosen.unwrap_or(view.state.rule_date), view.language());
    let rules = [view.say(Message::RulesOn), &day].join(" ");
    let told: Words = [
        "Hasilnya diberitahukan ke halaman ini",
        "Hasilnya diberitahu kepada halaman ini",
        "The results are told to this page",
    ];
    let sent = if view.state.host.get("emit").is_empty() {
        view.say(Message::NothingSent)
    } else {
        view.words(told)
    };
    [view.say(Message::Estimate), &rules, sent].join(" · ")
}

fn country_pick(view: &Shell<'_>) -> Html {
    let countries = [(Country::Indonesia, Message::Indonesia), (Country::Malaysia, Message::Malaysia)];
    let option = |(country, name): (Country, Message)| {
        html! { <option selected={view.state.country == country}>{ view.say(name) }</option> }
    };
    let onchange = view.pick(0, |_, option| {
        Action::CountryPicked(if option == 1 { Country::Malaysia } else { Country::Indonesia })
    });
    html! {
        <select class="pick" aria-label={view.say(Message::Country)} {onchange}>{ all(rows(countries, &option)) }</select>
    }
}

fn language_pick(view: &Shell<'_>) -> Html {
    let option = |language: Language| {
        html! {
            <option lang={language.code()} selected={view.language() == language}>{ language.name() }</option>
        }
    };
    let onchange = view
        .pick(0, |_, option| Action::LanguagePicked(Language::ALL.get(option).copied().unwrap_or_default()));
    html! {
        <select class="pick" aria-label={view.say(Message::Language)} {onchange}>
            { all(rows(Language::ALL, &option)) }
        </select>
    }
}

/// The pages of the country.
fn tabs(view: &Shell<'_>) -> Html {
    let names: &[&'static str] = match (view.state.country, view.language()) {
        (Country::Indonesia, Language::English) => {
            &["My SHU", "My capital", "My savings", "The split", "Shared plant"]
        }
        (Country::Indonesia, Language::Malay) => {
            &["SHU saya", "Modal saya", "Simpanan saya", "Pembahagian SHU", "RPB"]
        }
        (Country::Indonesia, Language::Indonesian) => {
            &["SHU saya", "Modal saya", "Simpanan saya", "Pembagian SHU", "RPB"]
        }
        (Country::Malaysia, Language::Indonesian) => {
            &["Dividen saya", "Pembagian laba", "Modal saya", "Rabat saya", "Pusat pengolahan"]
        }
        (Country::Malaysia, Language::Malay) => {
            &["Dividen saya", "Pembahagian keuntungan", "Modal saya", "Rebat saya", "Pusat pemprosesan"]
        }
        (Country::Malaysia, Language::English) => {
            &["My dividend", "Appropriation", "My capital", "My rebate", "Shared plant"]
        }
    };
    let tab = |(page, name): (usize, &&'static str)| {
        button_of("tab", Some(view.state.page() == page), view.press(Action::PagePicked(page)), *name)
    };
    el("nav", "tabs", rows(names.iter().enumerate(), &tab))
}

/// In place of a page that is not here yet.
fn waiting(view: &Shell<'_>) -> Html {
    let (shelf, _) = view.state.kept();
    let (failed, again) = match (view.state.opening.is_some(), view.state.carry) {
        (true, Part::Failed) => (true, Action::CarryWanted),
        _ => (matches!(view.state.sheets(shelf), Part::Failed), Action::SheetsWanted(shelf)),
    };
    // The picture of the build stays in its place for as long as this is coming.
    el("section", if failed { "card" } else { "card coming" }, on_its_way(view, "", failed, again))
}
