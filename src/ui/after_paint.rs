//! Something to do once what was drawn is on the screen.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::Closure;

/// Has it done then. Where nobody sees the page it is done once somebody does.
pub(super) fn after_paint(act: impl FnOnce() + 'static) {
    // A frame begins with this, and then is painted.
    let frame = Closure::once_into_js(move || Timeout::new(0, act).forget());
    if let Some(window) = web_sys::window() {
        // Without frames nothing is painted, and nobody waits.
        let _ = window.request_animation_frame(frame.unchecked_ref());
    }
}
