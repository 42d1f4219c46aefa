//! Owns the state and draws the widget.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::action::{Action, File, Slot};
use super::directory::Bundle;
use super::frame;
use super::host::Host;
use super::load::Load;
use super::on_demand;
use super::share::{Export, Opened, Opening, Share};
use super::state::State;
use super::view_context::ViewContext;
use super::visit::Visit;
use crate::i18n::Language;

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

/// Something that happened.
pub struct Event(What);

enum What {
    Done(Action),
    /// A file that was asked for came, or did not.
    Came(File, bool),
}

impl From<Action> for Event {
    fn from(action: Action) -> Self {
        Self(What::Done(action))
    }
}

/// The widget: one component, so that the state has one owner.
pub struct App {
    state: State,
    /// Sends what a visitor does back to this component.
    send: Callback<Action>,
    /// What takes figures in and out.
    share: Load<&'static Share>,
    /// Figures from elsewhere that wait for a part of the widget.
    opening: Option<Opening>,
    /// What came of the last ones.
    opened: Option<Opened>,
    /// What screen readers were told last.
    spoken: String,
    /// Runs out when somebody has finished typing a number.
    pause: Option<Timeout>,
    /// What is below the page. Its link and pictures follow when somebody has finished typing: they cost as much as the
    /// page.
    panel: Html,
}

impl App {
    fn new(host: &Host, send: Callback<Action>) -> Self {
        let (mut sentences, mut share) =
            (Load::at_first(on_demand::sentences), Load::at_first(on_demand::share));
        // The picture that the build draws is what a browser shows before it has more than it needs for that.
        if cfg!(not(target_family = "wasm")) && host.get("parts") == "pages" {
            (sentences, share) = (Load::Loading, Load::Loading);
        }
        let visit = Visit::new(host.clone(), sentences);
        let link = host.get("link");
        let mut app = Self {
            state: State::new(visit, Bundle::ALL.map(on_demand::pages_at_first)),
            send,
            share,
            opening: (!link.is_empty()).then(|| Opening { text: link.into(), first: true }),
            opened: None,
            spoken: String::new(),
            pause: None,
            panel: Html::default(),
        };
        app.open_what_waits();
        app.refresh_panel();
        app
    }

    fn context(&self) -> ViewContext<'_> {
        ViewContext::new(&self.state.visit, &self.state, &self.send)
    }

    /// The answer of the page that is shown, in words; nothing while somebody is to find it by hand.
    fn answer_spoken(&self) -> String {
        let page = self.state.page().filter(|_| !self.state.visit.workshop.exercise);
        page.map_or_else(String::new, |page| page.spoken(&self.context()))
    }

    fn refresh_panel(&mut self) {
        self.panel = match self.share {
            Load::Loaded(share) if self.opening.is_none() => (share.panel)(&self.context(), &self.state),
            _ => Html::default(),
        };
    }

    /// Something that leaves the widget; empty as long as the part for it has not come.
    #[must_use]
    pub fn export(&self, what: Export) -> String {
        match self.share {
            // Figures that wait for their page must not be taken for none: what is kept would be written over.
            Load::Loaded(share) if self.opening.is_none() => {
                (share.export)(&self.context(), &self.state, what)
            }
            _ => String::new(),
        }
    }

    /// Opens the figures that wait, as soon as what they need is here.
    fn open_what_waits(&mut self) {
        let (Load::Loaded(share), Some(opening)) = (self.share, &self.opening) else { return };
        if let Some(opened) = (share.open)(&mut self.state, opening) {
            self.opened = Some(opened);
            self.opening = None;
        }
    }

    /// What a visitor did.
    fn do_it(&mut self, ctx: &Context<Self>, action: Action) {
        match action {
            Action::Wanted(file) => self.want(ctx, file),
            Action::Opened(text) => self.opening = Some(Opening { text, first: false }),
            Action::Noticed => self.opened = None,
            Action::LanguagePicked(language) => {
                ctx.props().on_language.emit(language);
                self.state.apply(action);
            }
            action => self.change(action),
        }
    }

    fn change(&mut self, action: Action) {
        // What was said of the figures is not said of those that take their place.
        if action.replaces() {
            self.opened = None;
        }
        match self.share {
            Load::Loaded(share) if action.replaces() => (share.replacing)(&mut self.state, action),
            _ => self.state.apply(action),
        }
    }

    /// Fetches a file again.
    fn want(&mut self, ctx: &Context<Self>, file: File) {
        match file {
            File::Details => self.state.visit.sentences = Load::Loading,
            File::Pages(bundle) => self.state.await_pages(bundle),
            File::Share => self.share = Load::Loading,
        }
        fetch(ctx, file);
    }

    /// A file came, or did not.
    fn receive(&mut self, file: File, here: bool) {
        match file {
            File::Details => self.state.visit.sentences = Load::came(here, on_demand::sentences),
            File::Pages(bundle) => {
                self.state.receive(bundle, || Load::came(here, || on_demand::pages(bundle)));
            }
            File::Share => self.share = Load::came(here, on_demand::share),
        }
    }

    /// Fetches what comes after the first picture; first of all what the page that was asked for waits for.
    fn fetch_all(&self, ctx: &Context<Self>) {
        let opens = self.opening.is_some();
        if opens {
            fetch(ctx, File::Share);
        }
        let shown = self.state.bundle();
        fetch(ctx, File::Pages(shown));
        fetch(ctx, File::Details);
        for bundle in Bundle::ALL.into_iter().filter(|bundle| *bundle != shown) {
            fetch(ctx, File::Pages(bundle));
        }
        if !opens {
            fetch(ctx, File::Share);
        }
    }
}

/// Fetches a file, and sends whether it came.
fn fetch(ctx: &Context<App>, file: File) {
    on_demand::fetch(file, &ctx.link().callback(move |here| Event(What::Came(file, here))));
}

impl Component for App {
    type Message = Event;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self::new(&ctx.props().host, ctx.link().callback(Event::from))
    }

    fn update(&mut self, ctx: &Context<Self>, Event(event): Event) -> bool {
        let mut typing = false;
        match event {
            What::Done(Action::Paused) => {
                self.spoken = self.answer_spoken();
                self.refresh_panel();
                return true;
            }
            What::Done(Action::Restarted) => {
                *self = Component::create(ctx);
                self.fetch_all(ctx);
                return true;
            }
            What::Done(action) => {
                typing = matches!(&action, Action::Typed(Slot::Page(_) | Slot::RuleDate, _));
                self.do_it(ctx, action);
            }
            What::Came(file, here) => self.receive(file, here),
        }
        self.open_what_waits();
        if !typing {
            self.refresh_panel();
        }
        let link = ctx.link().clone();
        self.pause = Some(Timeout::new(PAUSE, move || link.send_message(Action::Paused)));
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &AppProps) -> bool {
        self.state.follow(&ctx.props().host);
        self.refresh_panel();
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.fetch_all(ctx);
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let context = self.context();
        // An example must not be taken for the figures that are on their way.
        let page = self.state.page().filter(|_| self.opening.is_none());
        let body = page.map_or_else(
            || frame::waiting(&context, self.awaited()),
            |page| page.draw(&context, frame::heading(&context).below()),
        );
        let origin = match self.share {
            Load::Loaded(share) => (share.origin)(&context, &self.state, self.opened),
            _ => Html::default(),
        };
        frame::frame(&context, &self.state, vec![origin, body, self.panel.clone()], &self.spoken)
    }
}

impl App {
    /// The file that the shown page waits for, and whether it did not come.
    fn awaited(&self) -> (File, bool) {
        if self.opening.is_some() && self.share.has_failed() {
            return (File::Share, true);
        }
        let shown = self.state.bundle();
        // Figures from elsewhere may wait for another page than the one that is shown.
        let failed = Bundle::ALL.into_iter().find(|bundle| self.state.pages(*bundle).has_failed());
        let bundle = failed.filter(|_| self.opening.is_some()).unwrap_or(shown);
        (File::Pages(bundle), self.state.pages(bundle).has_failed())
    }
}
