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

use rust_decimal::Decimal;
use yew::{Callback, Html};

use super::carrying::{self, Carry};
use super::sheet::Sheet;
use super::view::View;
use super::{capital, malaysia, plant, rebate, result, savings, sharing};
use crate::domain::{Country, Currency, Step};
use crate::i18n::{Language, words};

/// What the first page has beyond fields and answer.
#[derive(Debug)]
pub struct Details {
    /// The co-op's own rules.
    pub(super) by_laws: fn(&View<'_>) -> Html,
    /// The whole split of the surplus.
    pub(super) split: fn(&View<'_>) -> Html,
    /// What to know about the total, and how it is calculated.
    pub(super) reasons: fn(&View<'_>, &Step) -> Html,
    /// An amount in words.
    pub(super) in_words: fn(Decimal, Currency, Language) -> Option<String>,
}

static DETAILS: Details = Details {
    by_laws: sharing::by_laws,
    split: sharing::split,
    reasons: sharing::reasons,
    in_words: words::amount,
};

/// The pages of a country that are not the first one.
pub type Sheets = Vec<Box<dyn Sheet>>;

/// Opens those pages.
pub type OpenSheets = fn() -> Sheets;

/// Those after the first.
fn open_indonesia() -> Sheets {
    vec![capital::open(Country::Indonesia), savings::open(), result::open()]
}

/// The first of Malaysia, on which members open the widget.
fn open_dividend() -> Sheets {
    vec![malaysia::open(malaysia::Page::Dividend)]
}

fn open_malaysia() -> Sheets {
    vec![malaysia::open(malaysia::Page::Account), capital::open(Country::Malaysia), rebate::open()]
}

/// The plant's page, one for each country, Indonesia first.
fn open_plant() -> Sheets {
    vec![plant::open(Country::Indonesia), plant::open(Country::Malaysia)]
}

/// A file with pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// The pages of a country after its first.
    Country(Country),
    /// The first page of Malaysia.
    Dividend,
    /// The plant's page of each country.
    Plant,
}

impl Shelf {
    /// Every one, in the order they are kept.
    pub const ALL: [Self; 4] =
        [Self::Country(Country::Indonesia), Self::Dividend, Self::Country(Country::Malaysia), Self::Plant];
}

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

impl<T> Part<T> {
    /// Outside a browser nothing is split off, so it is here already.
    fn at_first(here: impl FnOnce() -> T) -> Self {
        if cfg!(target_family = "wasm") { Self::Coming } else { Self::Here(here()) }
    }
}

impl Default for Part<&'static Details> {
    fn default() -> Self {
        Self::at_first(details::get)
    }
}

impl Default for Part<&'static Carry> {
    fn default() -> Self {
        Self::at_first(carry::get)
    }
}

impl Part<Sheets> {
    pub(super) fn of(shelf: Shelf) -> Self {
        Self::at_first(|| match shelf {
            Shelf::Country(Country::Indonesia) => indonesia::get()(),
            Shelf::Dividend => dividend::get()(),
            Shelf::Country(Country::Malaysia) => malaysian::get()(),
            Shelf::Plant => rpb::get()(),
        })
    }
}

/// Fetches what the first page has beyond fields and answer, and says what came of it.
pub(super) fn fetch_details(done: &Callback<Part<&'static Details>>) {
    details::fetch(done);
}

/// Fetches pages, and says what came of it.
pub(super) fn fetch_sheets(shelf: Shelf, done: &Callback<Part<OpenSheets>>) {
    match shelf {
        Shelf::Country(Country::Indonesia) => indonesia::fetch(done),
        Shelf::Dividend => dividend::fetch(done),
        Shelf::Country(Country::Malaysia) => malaysian::fetch(done),
        Shelf::Plant => rpb::fetch(done),
    }
}

/// Fetches what takes figures in and out, and says what came of it.
pub(super) fn fetch_carry(done: &Callback<Part<&'static Carry>>) {
    carry::fetch(done);
}

/// A place where the module is split. The names are the tool's: it finds the two ends of a link by them.
macro_rules! part {
    ($name:ident: $what:ty = $value:expr, $load:ident, $import:ident, $export:ident) => {
        #[cfg(target_family = "wasm")]
        mod $name {
            #![expect(unsafe_code, reason = "a function in another file is declared, and one is given to it")]

            use core::ffi::c_void;
            use core::ptr;
            use std::cell::RefCell;

            use super::*;

            thread_local! {
                /// Widgets that wait for this part.
                static WAITING: RefCell<Vec<Callback<Part<$what>>>> = const { RefCell::new(Vec::new()) };
            }

            // SAFETY: the tool puts a function of the same signature in the place of each, see the names.
            #[expect(improper_ctypes, reason = "both ends are this program; only an address crosses")]
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            unsafe extern "C" {
                safe fn $load(done: extern "C" fn(*const c_void, bool), unused: *const c_void);
                safe fn $import() -> $what;
            }

            #[allow(improper_ctypes_definitions, reason = "both ends are this program")]
            #[unsafe(no_mangle)]
            extern "C" fn $export() -> $what {
                $value
            }

            pub(super) fn get() -> $what {
                $import()
            }

            pub(super) fn fetch(done: &Callback<Part<$what>>) {
                WAITING.with_borrow_mut(|waiting| waiting.push(done.clone()));
                $load(arrived, ptr::null());
            }

            extern "C" fn arrived(_: *const c_void, here: bool) {
                for done in WAITING.take() {
                    done.emit(if here { Part::Here(get()) } else { Part::Failed });
                }
            }
        }

        #[cfg(not(target_family = "wasm"))]
        mod $name {
            use super::*;

            pub(super) fn get() -> $what {
                $value
            }

            pub(super) fn fetch(done: &Callback<Part<$what>>) {
                done.emit(Part::Here(get()));
            }
        }
    };
}

part!(details: &'static Details = &DETAILS,
    __wasm_split_load_details,
    __wasm_split_00details00_import_00000000000000000000000000000001_get,
    __wasm_split_00details00_export_00000000000000000000000000000001_get);
part!(indonesia: OpenSheets = open_indonesia,
    __wasm_split_load_indonesia,
    __wasm_split_00indonesia00_import_00000000000000000000000000000002_get,
    __wasm_split_00indonesia00_export_00000000000000000000000000000002_get);
part!(malaysian: OpenSheets = open_malaysia,
    __wasm_split_load_malaysia,
    __wasm_split_00malaysia00_import_00000000000000000000000000000003_get,
    __wasm_split_00malaysia00_export_00000000000000000000000000000003_get);
part!(dividend: OpenSheets = open_dividend,
    __wasm_split_load_dividend,
    __wasm_split_00dividend00_import_00000000000000000000000000000006_get,
    __wasm_split_00dividend00_export_00000000000000000000000000000006_get);
part!(rpb: OpenSheets = open_plant,
    __wasm_split_load_rpb,
    __wasm_split_00rpb00_import_00000000000000000000000000000004_get,
    __wasm_split_00rpb00_export_00000000000000000000000000000004_get);
part!(carry: &'static Carry = &carrying::CARRY,
    __wasm_split_load_carry,
    __wasm_split_00carry00_import_00000000000000000000000000000005_get,
    __wasm_split_00carry00_export_00000000000000000000000000000005_get);
