//! Which files are asked for, and what comes of them.

use yew::prelude::*;

use super::action::File;
use super::app::{App, Event, What};
use super::load::Load;
use super::on_demand;

impl App {
    /// Fetches a file that somebody wants, also if it was asked for in vain; whether it was.
    pub(super) fn want(&mut self, ctx: &Context<Self>, file: File) -> bool {
        let failed = match file {
            File::Details => self.state.visit.sentences.try_again(),
            File::Pages(bundle) => self.state.pages.of_mut(bundle).try_again(),
            File::Share => self.share.try_again(),
        };
        if failed {
            self.asked.retain(|asked| *asked != file);
        }
        self.ask(ctx, file);
        failed
    }

    /// Fetches a file, once.
    fn ask(&mut self, ctx: &Context<Self>, file: File) {
        if !self.asked.contains(&file) {
            self.asked.push(file);
            on_demand::fetch(file, &ctx.link().callback(move |here| Event(What::Came(file, here))));
        }
    }

    /// A file came, or did not.
    pub(super) fn receive(&mut self, file: File, here: bool) {
        match file {
            File::Details => self.state.visit.sentences = Load::came(here, on_demand::sentences),
            File::Pages(bundle) => {
                self.state.receive(bundle, || Load::came(here, || on_demand::pages(bundle)));
            }
            File::Share => self.share = Load::came(here, on_demand::share),
        }
    }

    /// Fetches what is needed as things are; first of all what was opened.
    pub(super) fn ask_for_needed(&mut self, ctx: &Context<Self>) {
        if self.opening.is_some() || self.state.visit.wants_share() {
            self.ask(ctx, File::Share);
        }
        self.ask(ctx, File::Pages(self.waits_for.unwrap_or_else(|| self.state.bundle())));
        self.ask(ctx, File::Details);
    }

    /// The nearest file that nobody has asked for yet.
    #[must_use]
    pub fn nearby(&self) -> Option<File> {
        let files = self.state.bundles_by_nearness().map(File::Pages);
        [File::Share].into_iter().chain(files).find(|file| !self.asked.contains(file))
    }

    /// The file that the shown page waits for, and whether it did not come.
    pub(super) fn awaited(&self) -> (File, bool) {
        if self.opening.is_some() && self.share.has_failed() {
            return (File::Share, true);
        }
        // Figures from elsewhere may wait for another page than the one that is shown.
        let bundle = self.waits_for.unwrap_or_else(|| self.state.bundle());
        (File::Pages(bundle), self.state.pages.of(bundle).has_failed())
    }
}
