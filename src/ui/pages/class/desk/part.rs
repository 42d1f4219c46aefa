//! The desk as a part of the widget that is downloaded by itself.

use yew::prelude::*;

use super::{act, collect, projector, sheet};
use crate::ui::heading::Heading;
use crate::ui::load::part;
use crate::ui::pages::class::deed::{Deed, Screen};
use crate::ui::pages::class::entered::View;
use crate::ui::pages::class::work::Teach;

/// What the desk does.
pub(in crate::ui) struct Desk {
    /// Draws it: what is on the screen, and what is on paper only.
    pub(in crate::ui::pages::class) draw: fn(&View<'_>, &Teach, Heading) -> (Html, Html),
    /// Does something in a class with so many seats.
    pub(in crate::ui::pages::class) act: fn(&mut Teach, &Deed, u8),
}

static DESK: Desk = Desk { draw, act: act::act };

fn draw(view: &View<'_>, teach: &Teach, heading: Heading) -> (Html, Html) {
    let shown = match teach.screen {
        Screen::Show => projector::projector(view, teach, heading),
        Screen::Collect => collect::collect(view, teach, heading),
        Screen::End => sheet::end(view, teach, heading),
    };
    (shown, sheet::paper(view, teach))
}

part!(DeskPart: &'static Desk = &DESK,
    __wasm_split_load_desk,
    __wasm_split_00desk00_import_00000000000000000000000000000018_get,
    __wasm_split_00desk00_export_00000000000000000000000000000018_get);
