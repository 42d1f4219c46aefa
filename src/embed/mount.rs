//! Mounts the widget into an element that the loader gives.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback};

use crate::i18n::{Language, Message, message};
use crate::ui::{Action, App, AppProps, Export, File, Host};

/// A mounted widget; the loader keeps it.
#[wasm_bindgen]
pub struct Handle {
    app: AppHandle<App>,
    props: AppProps,
    root: Element,
}

/// Mounts the widget. `settings` are lines `name=value`; what cannot be read falls back to the plain ones.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: Element, settings: &str) -> Handle {
    let host = Host::new(settings);
    prepare_sorry(&root, host.language());
    let watched = root.clone();
    let on_language = Callback::from(move |language| prepare_sorry(&watched, language));
    let props = AppProps { host, on_language };
    let app = yew::Renderer::<App>::with_root_and_props(root.clone(), props.clone()).render();
    Handle { app, props, root }
}

/// Leaves the sentence that takes the place of the figures after a failure; then no code of this module
/// can be trusted to run, so `guard.js` shows it.
fn prepare_sorry(root: &Element, language: Language) {
    let _ = root.set_attribute("data-sorry", message(Message::Crashed, language));
}

impl Handle {
    /// Something that leaves the widget; empty as long as the part for it has not come, which is asked for then.
    fn export(&self, what: Export) -> String {
        let export = self.app.get_component().and_then(|app| app.export(what));
        export.unwrap_or_else(|| {
            self.app.send_message(Action::Wanted(File::Share));
            String::new()
        })
    }
}

#[wasm_bindgen]
impl Handle {
    /// Follows changed settings.
    pub fn update(&mut self, settings: &str) {
        self.props.host = Host::new(settings);
        self.app.update(self.props.clone());
        prepare_sorry(&self.root, self.props.host.language());
    }

    /// Begins anew with these settings, as if it were just mounted: a place that left one page serves on another.
    pub fn restart(&mut self, settings: &str) {
        self.update(settings);
        self.app.send_message(Action::Restarted);
    }

    /// Shows figures from the text of a link, or from the lines of a file or a saved form. What cannot be read
    /// changes nothing, and the widget says so.
    pub fn open(&self, text: String) {
        self.app.send_message(Action::Opened(text));
    }

    /// Draws everything anew: something outside has changed what was drawn, and would be taken for ours.
    pub fn redraw(&self) {
        self.app.send_message(Action::Redrawn);
    }

    /// Empties the page that is shown.
    pub fn reset(&self) {
        self.app.send_message(Action::Reset);
    }

    /// Hands something to the page of the member list: what it is, and its bytes. Gives that page's answer, which is nothing
    /// where it has no use for it now. What has no name draws what was done so far.
    #[must_use]
    pub fn hand(&self, what: &str, bytes: &[u8]) -> String {
        let said = self.app.get_component().map(|app| app.hand(what, bytes)).unwrap_or_default();
        if what.is_empty() {
            self.app.send_message(Action::Own(Rc::new(())));
        }
        said
    }

    /// Fetches the nearest file that nobody has asked for yet; whether there was one.
    #[must_use]
    #[wasm_bindgen(js_name = fetchNearby)]
    pub fn fetch_nearby(&self) -> bool {
        let file = self.app.get_component().and_then(|app| app.nearby());
        if let Some(file) = file {
            self.app.send_message(Action::Wanted(file));
        }
        file.is_some()
    }

    /// The page that is shown as the text of a link.
    #[must_use]
    pub fn link(&self) -> String {
        self.export(Export::Link)
    }

    /// The inputs of the page that is shown, as lines.
    #[must_use]
    pub fn value(&self) -> String {
        self.export(Export::Value)
    }

    /// The inputs of every page that was changed, as lines, that of the page that is shown first.
    #[must_use]
    pub fn everything(&self) -> String {
        self.export(Export::Everything)
    }

    /// The figures of the page that is shown, as lines.
    #[must_use]
    pub fn results(&self) -> String {
        self.export(Export::Results)
    }

    /// The same with formulas and rules, as a table for a spreadsheet.
    #[must_use]
    pub fn csv(&self) -> String {
        self.export(Export::Csv)
    }
}
