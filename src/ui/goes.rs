//! What is drawn in several goes, with a moment for touches in between.
//!
//! # Design
//!
//! *Why not in one?* A browser compiles what it runs for the first time: frame, page and example together keep a slow phone for a
//! fifth of a second. And of a key's work the answer is the part that somebody waits for: what follows it comes when it is seen.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::app::{App, Event, What};
use super::load::Load;

/// Milliseconds after which an answer is seen that was drawn: two pictures of a screen.
const SEEN: u32 = 34;

impl App {
    /// Something that happens in so many milliseconds.
    pub(super) fn after(ctx: &Context<Self>, milliseconds: u32, what: What) -> Timeout {
        let link = ctx.link().clone();
        Timeout::new(milliseconds, move || link.send_message(Event(what)))
    }

    /// Has the next go follow what was drawn, where there is one.
    pub(super) fn go_on(&self, ctx: &Context<Self>) {
        let visit = &self.state.visit;
        let is_whole = self.state.page().is_some() && matches!(visit.sentences, Load::Loaded(_));
        if !self.has_frame || (visit.is_new && is_whole) {
            Self::after(ctx, 0, What::NextGo).forget();
        } else if visit.rest.is_put_off {
            Self::after(ctx, SEEN, What::NextGo).forget();
        }
    }

    /// The next go; whether there is anything to draw in it.
    pub(super) fn next_go(&mut self) -> bool {
        let visit = &mut self.state.visit;
        let goes_on = !self.has_frame || visit.is_new || visit.rest.is_put_off;
        visit.is_new &= !self.has_frame;
        visit.rest.put_off(None);
        self.has_frame = true;
        goes_on
    }
}
