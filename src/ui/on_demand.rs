//! Parts of the widget that are downloaded after the first picture.
//!
//! # Design
//!
//! *Why tables of functions?* What only such a table refers to, code and words alike, goes into a file
//! of its own when the module is split (`scripts/node/finish.mjs`). Once it has arrived, a call costs
//! what any call costs.
//!
//! *Why are parts fetched without being asked for?* So that a page that has loaded goes on working
//! without a network. The first picture does not wait for them.
//!
//! *Why not the crate that belongs to the tool?* Its functions are `async`; that costs every visitor
//! 3 KB, and there is nothing here to wait for but one event.

use yew::{Callback, Html};

use super::sharing;
use super::view::View;

/// The co-op's own rules, and the whole split.
#[derive(Debug)]
pub struct ByLaws {
    pub(super) form: fn(&View<'_>) -> Html,
    pub(super) split: fn(&View<'_>) -> Html,
}

static BY_LAWS: ByLaws = ByLaws { form: sharing::by_laws, split: sharing::split };

/// A part, as far as it has come.
#[derive(Clone, Copy, Debug)]
pub enum Part<T> {
    /// On its way.
    Coming,
    /// Here.
    Here(T),
    /// The file could not be had; it can be asked for again.
    Failed,
}

/// Fetches the co-op's own rules, and says what came of it.
pub(super) fn fetch_by_laws(done: &Callback<Part<&'static ByLaws>>) {
    link::load_by_laws(done);
}

impl Default for Part<&'static ByLaws> {
    /// Outside a browser nothing is split off, so it is here already.
    fn default() -> Self {
        if cfg!(target_family = "wasm") { Self::Coming } else { Self::Here(link::by_laws()) }
    }
}

/// Where the module is split. The names are the tool's; it finds the ends of each link by them.
#[cfg(target_family = "wasm")]
mod link {
    #![expect(unsafe_code, reason = "a function in another file is declared, and one is given to it")]

    use core::ffi::c_void;
    use core::ptr;
    use std::cell::RefCell;

    use yew::Callback;

    use super::{BY_LAWS, ByLaws, Part};

    thread_local! {
        /// Widgets that wait for the co-op's own rules.
        static WAITING: RefCell<Vec<Callback<Part<&'static ByLaws>>>> = const { RefCell::new(Vec::new()) };
    }

    // SAFETY: the tool puts a function of the same signature in the place of each, see the names.
    #[expect(improper_ctypes, reason = "both ends are this program; only a reference crosses")]
    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        safe fn __wasm_split_load_bylaws(done: extern "C" fn(*const c_void, bool), unused: *const c_void);
        safe fn __wasm_split_00bylaws00_import_00000000000000000000000000000001_by_laws() -> &'static ByLaws;
    }

    #[unsafe(no_mangle)]
    extern "C" fn __wasm_split_00bylaws00_export_00000000000000000000000000000001_by_laws() -> &'static ByLaws
    {
        &BY_LAWS
    }

    pub(super) fn by_laws() -> &'static ByLaws {
        __wasm_split_00bylaws00_import_00000000000000000000000000000001_by_laws()
    }

    pub(super) fn load_by_laws(done: &Callback<Part<&'static ByLaws>>) {
        WAITING.with_borrow_mut(|waiting| waiting.push(done.clone()));
        __wasm_split_load_bylaws(arrived, ptr::null());
    }

    extern "C" fn arrived(_: *const c_void, here: bool) {
        let part = if here { Part::Here(by_laws()) } else { Part::Failed };
        for done in WAITING.take() {
            done.emit(part);
        }
    }
}

#[cfg(not(target_family = "wasm"))]
mod link {
    use yew::Callback;

    use super::{BY_LAWS, ByLaws, Part};

    pub(super) fn by_laws() -> &'static ByLaws {
        &BY_LAWS
    }

    pub(super) fn load_by_laws(done: &Callback<Part<&'static ByLaws>>) {
        done.emit(Part::Here(by_laws()));
    }
}
