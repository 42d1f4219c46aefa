//! Owns the state and draws the widget.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::action::{Action, File, Slot};
use super::bundles::Bundles;
use super::directory::{self, Bundle};
use super::frame;
use super::host::Host;
use super::load::Load;
use super::on_demand;
use super::page::Provenance;
use super::pages::shu::sharing_to_come;
use super::share::{Export, Opened, Opening, Share};
use super::state::State;
use super::view_context::ViewContext;
use super::visit::Visit;
use crate::i18n::Language;
use crate::i18n::pages::share::HEADING;

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
pub struct Event(pub(super) What);

pub(super) enum What {
    Done(Action),
    /// A file that was asked for came, or did not.
    Came(File, bool),
    /// A part of what is to be drawn is there: the next part follows.
    NextGo,
}

impl From<Action> for Event {
    fn from(action: Action) -> Self {
        Self(What::Done(action))
    }
}

/// The widget: one component, so that the state has one owner.
pub struct App {
    pub(super) state: State,
    /// Sends what a visitor does back to this component.
    send: Callback<Action>,
    /// What takes figures in and out.
    pub(super) share: Load<&'static Share>,
    /// The files that were asked for, whatever came of them.
    pub(super) asked: Vec<File>,
    /// Figures from elsewhere that wait for a part of the widget.
    pub(super) opening: Option<Opening>,
    /// The pages that they wait for, as far as that is known.
    pub(super) waits_for: Option<Bundle>,
    /// What came of the last ones.
    opened: Option<Opened>,
    /// Where screen readers are told the answer.
    told: NodeRef,
    /// Runs out when somebody has finished typing a number.
    pause: Option<Timeout>,
    /// What is below the page. Its link and pictures follow when somebody has finished typing: they cost as much as the
    /// page.
    panel: Html,
    /// Whether it has not followed yet.
    is_behind: bool,
    /// Whether what stands around a page is drawn.
    pub(super) has_frame: bool,
}

impl App {
    fn new(host: &Host, send: Callback<Action>) -> Self {
        let (mut sentences, mut share) =
            (Load::at_first(on_demand::sentences), Load::at_first(on_demand::share));
        // The picture that the build draws is what a browser shows before it has more than it needs for that.
        if cfg!(not(target_family = "wasm")) {
            let only = host.get("only");
            if only == "pages" {
                sentences = Load::Loading;
            }
            if !only.is_empty() {
                share = Load::Loading;
            }
        }
        let visit = Visit::new(host.clone(), sentences);
        let link = host.get("link");
        let mut app = Self {
            state: State::new(visit, Bundles(Bundle::ALL.map(on_demand::pages_at_first))),
            send,
            share,
            asked: Vec::new(),
            waits_for: None,
            opening: (!link.is_empty()).then(|| Opening { text: link.into(), first: true }),
            opened: None,
            told: NodeRef::default(),
            is_behind: false,
            pause: None,
            panel: Html::default(),
            // In goes where a picture stands before it: elsewhere each of them would be seen.
            has_frame: cfg!(not(target_family = "wasm")) || host.get("example").is_empty(),
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

    /// Whose figures are on the page that is shown.
    fn whose(&self) -> Option<Provenance> {
        self.state.page().map(|page| page.draft().provenance())
    }

    /// Nothing was done for a while: screen readers are told the answer, and what is below the page follows where it
    /// says anything of the figures; whether it did.
    fn pause(&mut self) -> bool {
        if let Some(told) = self.told.get() {
            told.set_text_content(Some(&self.answer_spoken()));
        }
        let visit = &self.state.visit;
        let tells = visit.is_seen(HEADING) || visit.workshop.exercise || visit.workshop.revealed;
        let follows = self.is_behind && tells;
        if follows {
            self.refresh_panel();
        }
        follows
    }

    fn refresh_panel(&mut self) {
        self.is_behind = false;
        self.panel = match self.share {
            Load::Loaded(share) if self.opening.is_none() => (share.panel)(&self.context(), &self.state),
            Load::Loaded(_) => Html::default(),
            Load::Loading | Load::Failed => sharing_to_come(&self.context(), self.share.has_failed()),
        };
    }

    /// Something that leaves the widget; nothing as long as the part for it has not come.
    #[must_use]
    pub fn export(&self, what: Export) -> Option<String> {
        let Load::Loaded(share) = self.share else { return None };
        // Figures that wait for their page must not be taken for none: what is kept would be written over.
        self.opening.is_none().then(|| (share.export)(&self.context(), &self.state, what))
    }

    /// Hands something from a script beside the module to the country's page of the member list, which alone has use for it.
    #[must_use]
    pub fn hand(&self, what: &str, bytes: &[u8]) -> String {
        let page = self.state.page_at((self.state.visit.country, directory::LIST));
        page.map_or_else(String::new, |page| page.hand(&self.context(), what, bytes))
    }

    /// Opens the figures that wait, as soon as what they need is here.
    fn open_what_waits(&mut self) {
        let (Load::Loaded(share), Some(opening)) = (self.share, &self.opening) else { return };
        match (share.open)(&mut self.state, opening) {
            Ok(opened) => (self.opened, self.opening, self.waits_for) = (Some(opened), None, None),
            Err(bundle) => self.waits_for = Some(bundle),
        }
    }

    /// What a visitor did.
    fn do_it(&mut self, ctx: &Context<Self>, action: Action) {
        match action {
            Action::Opened(text) => self.opening = Some(Opening { text, first: false }),
            Action::Noticed => self.opened = None,
            Action::LanguagePicked(language) => {
                ctx.props().on_language.emit(language);
                self.state.apply(action);
            }
            action => {
                let turns = matches!(action, Action::PagePicked(_) | Action::CountryPicked(_));
                self.change(action);
                if turns {
                    self.want(ctx, File::Pages(self.state.bundle()));
                }
            }
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
}

impl Component for App {
    type Message = Event;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self::new(&ctx.props().host, ctx.link().callback(Event::from))
    }

    fn update(&mut self, ctx: &Context<Self>, Event(event): Event) -> bool {
        let mut typing = None;
        match event {
            What::Done(Action::Paused) => return self.pause(),
            What::Done(Action::Wanted(file)) => {
                // Nothing of it is seen but that what was said to have failed is tried again.
                if !self.want(ctx, file) {
                    return false;
                }
            }
            What::NextGo => return self.next_go(),
            What::Done(Action::Restarted) => {
                *self = Component::create(ctx);
                self.ask_for_needed(ctx);
                return true;
            }
            What::Done(action) => {
                self.state.visit.is_new = false;
                let of = self.whose();
                if let Action::Typed(slot @ (Slot::Page(_) | Slot::RuleDate), _) = action {
                    typing = Some(slot);
                }
                self.do_it(ctx, action);
                // The first figure of one's own puts an example aside, and all that is said of it.
                typing = typing.filter(|_| of == self.whose());
            }
            What::Came(file, here) => {
                self.receive(file, here);
                // Nobody sees other pages: nothing is drawn anew for them.
                if self.opening.is_none()
                    && matches!(file, File::Pages(bundle) if bundle != self.state.bundle())
                {
                    return false;
                }
            }
        }
        self.open_what_waits();
        self.ask_for_needed(ctx);
        self.state.visit.rest.put_off(typing);
        self.is_behind |= typing.is_some();
        if typing.is_none() {
            self.refresh_panel();
        }
        self.pause = Some(Self::after(ctx, PAUSE, What::Done(Action::Paused)));
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &AppProps) -> bool {
        self.state.follow(&ctx.props().host);
        self.state.visit.rest.put_off(None);
        self.ask_for_needed(ctx);
        self.refresh_panel();
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.ask_for_needed(ctx);
        }
        self.go_on(ctx);
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let context = self.context();
        // An example must not be taken for the figures that are on their way.
        let page = self.state.page().filter(|_| self.opening.is_none());
        let body = match page {
            Some(page) if self.has_frame => page.draw(&context, frame::heading(&context).below()),
            _ => frame::waiting(&context, self.awaited()),
        };
        let origin = match self.share {
            Load::Loaded(share) => (share.origin)(&context, &self.state, self.opened),
            _ => Html::default(),
        };
        frame::frame(&context, &self.state, vec![origin, body, self.panel.clone()], &self.told)
    }
}
