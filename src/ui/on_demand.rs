//! What comes after the first picture: which pages come in which file, and how each is asked for.
//!
//! # Design
//!
//! *Why are parts fetched without being asked for?* So that a page that has loaded goes on working
//! without a network. The first picture does not wait for them.

use yew::Callback;

use super::common::InWords;
use super::directory::Bundle;
use super::load::{Load, part};
use super::pages::{capital, malaysia, plant, rebate, savings, shu, split};
use super::share::{SHARE, Share};
use super::state::Pages;
use crate::domain::Country;

/// Opens the pages of a file.
pub(super) type OpenPages = fn() -> Pages;

fn open_first() -> Pages {
    vec![shu::open()]
}

fn open_indonesia() -> Pages {
    vec![capital::open(Country::Indonesia), savings::open(), split::open()]
}

fn open_dividend() -> Pages {
    vec![malaysia::open_dividend()]
}

fn open_malaysia() -> Pages {
    vec![malaysia::open_account(), capital::open(Country::Malaysia), rebate::open()]
}

fn open_plant() -> Pages {
    vec![plant::open(Country::Indonesia), plant::open(Country::Malaysia)]
}

/// The pages that are here when the widget opens.
pub(super) fn pages_at_first(bundle: Bundle) -> Load<Pages> {
    match bundle {
        Bundle::First => Load::Loaded(open_first()),
        Bundle::Country(Country::Indonesia) => Load::at_first(|| Indonesia::get()()),
        Bundle::Dividend => Load::at_first(|| Dividend::get()()),
        Bundle::Country(Country::Malaysia) => Load::at_first(|| Malaysia::get()()),
        Bundle::Plant => Load::at_first(|| Plant::get()()),
    }
}

/// The words for amounts, where they are here when the widget opens.
pub(super) fn words_at_first() -> Load<InWords> {
    Load::at_first(|| shu::DetailsPart::get().in_words)
}

/// What takes figures in and out, where it is here when the widget opens.
pub(super) fn share_at_first() -> Load<&'static Share> {
    Load::at_first(ShareTable::get)
}

/// Fetches the words for amounts, with what the first page has beyond fields and answer.
pub(super) fn fetch_words(done: &Callback<Load<InWords>>) {
    shu::DetailsPart::fetch(
        &done.reform(|came: Load<&'static shu::Details>| came.map(|details| details.in_words)),
    );
}

/// Fetches pages, and says what came of it.
pub(super) fn fetch_pages(bundle: Bundle, done: &Callback<Load<OpenPages>>) {
    match bundle {
        Bundle::First => done.emit(Load::Loaded(open_first)),
        Bundle::Country(Country::Indonesia) => Indonesia::fetch(done),
        Bundle::Dividend => Dividend::fetch(done),
        Bundle::Country(Country::Malaysia) => Malaysia::fetch(done),
        Bundle::Plant => Plant::fetch(done),
    }
}

/// Fetches what takes figures in and out, and says what came of it.
pub(super) fn fetch_share(done: &Callback<Load<&'static Share>>) {
    ShareTable::fetch(done);
}

part!(Indonesia: OpenPages = open_indonesia,
    __wasm_split_load_indonesia,
    __wasm_split_00indonesia00_import_00000000000000000000000000000002_get,
    __wasm_split_00indonesia00_export_00000000000000000000000000000002_get);
part!(Malaysia: OpenPages = open_malaysia,
    __wasm_split_load_malaysia,
    __wasm_split_00malaysia00_import_00000000000000000000000000000003_get,
    __wasm_split_00malaysia00_export_00000000000000000000000000000003_get);
part!(Dividend: OpenPages = open_dividend,
    __wasm_split_load_dividend,
    __wasm_split_00dividend00_import_00000000000000000000000000000006_get,
    __wasm_split_00dividend00_export_00000000000000000000000000000006_get);
part!(Plant: OpenPages = open_plant,
    __wasm_split_load_rpb,
    __wasm_split_00rpb00_import_00000000000000000000000000000004_get,
    __wasm_split_00rpb00_export_00000000000000000000000000000004_get);
part!(ShareTable: &'static Share = &SHARE,
    __wasm_split_load_carry,
    __wasm_split_00carry00_import_00000000000000000000000000000005_get,
    __wasm_split_00carry00_export_00000000000000000000000000000005_get);
