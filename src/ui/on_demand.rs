//! What comes after the first picture: which pages come in which file, and how each is asked for.
//!
//! # Design
//!
//! *Why are parts fetched without being asked for?* So that a page that has loaded goes on working
//! without a network. Nothing waits for them: they come one at a time, the nearest first, when there is nothing else
//! to do (`src/embed/nearby.js`); where data is dear, only those that the visitor turns to.

use core::cell::Cell;

use yew::Callback;

use super::action::File;
use super::bundles::Pages;
use super::directory::Bundle;
use super::load::{Load, part};
use super::pages::{
    capital, class, delivery, export, list, loan, malaysia, plant, rebate, savings, shu, split, two_countries,
};
use super::share::{CaseListsPart, SHARE, Share};
use super::visit::Sentences;
use crate::domain::Country;

/// Opens the pages of a file.
type OpenPages = fn() -> Pages;

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

fn open_delivery() -> Pages {
    vec![delivery::open(Country::Indonesia), delivery::open(Country::Malaysia)]
}

fn open_list() -> Pages {
    vec![list::open(Country::Indonesia), list::open(Country::Malaysia)]
}

fn open_loan() -> Pages {
    vec![loan::open(Country::Indonesia), loan::open(Country::Malaysia)]
}

fn open_border() -> Pages {
    let two_countries = Country::ALL.map(two_countries::open);
    let export = Country::ALL.map(export::open);
    two_countries.into_iter().chain(export).collect()
}

fn open_class() -> Pages {
    vec![class::open(Country::Indonesia), class::open(Country::Malaysia)]
}

/// The pages that are here when the widget opens.
pub(super) fn pages_at_first(bundle: Bundle) -> Load<Pages> {
    match bundle {
        Bundle::First => Load::Loaded(open_first()),
        bundle => Load::at_first(|| pages(bundle)),
    }
}

/// Fetches a file, and says whether it came.
pub(super) fn fetch(file: File, done: &Callback<bool>) {
    match file {
        File::Details => shu::DetailsPart::fetch(done),
        // The first page comes with the widget.
        File::Pages(Bundle::First) => {}
        File::Pages(Bundle::Country(Country::Indonesia)) => Indonesia::fetch(done),
        File::Pages(Bundle::Dividend) => Dividend::fetch(done),
        File::Pages(Bundle::Country(Country::Malaysia)) => Malaysia::fetch(done),
        File::Pages(Bundle::Plant) => both(plant::FeasibilityPart::fetch, Plant::fetch, done),
        File::Pages(Bundle::Delivery) => Delivery::fetch(done),
        File::Pages(Bundle::List) => both(list_parts, List::fetch, done),
        File::Pages(Bundle::Loan) => Loan::fetch(done),
        File::Pages(Bundle::Border) => Border::fetch(done),
        File::Pages(Bundle::Class) => both(class::DeskPart::fetch, Class::fetch, done),
        File::Share => both(CaseListsPart::fetch, ShareTable::fetch, done),
    }
}

/// What works at a list, and what saves it.
fn list_parts(done: &Callback<bool>) {
    both(list::EnginePart::fetch, list::SavedPart::fetch, done);
}

/// Fetches two files of which what is asked for is made.
fn both(one: fn(&Callback<bool>), other: fn(&Callback<bool>), done: &Callback<bool>) {
    let (done, came) = (done.clone(), Cell::new(None));
    let one_came = Callback::from(move |here| match came.replace(Some(here)) {
        None => {}
        Some(first) => done.emit(first && here),
    });
    one(&one_came);
    other(&one_came);
}

/// What is said of amounts and faults, which comes with what the first page has beyond fields and answer.
pub(super) fn sentences() -> &'static Sentences {
    &shu::DetailsPart::get().sentences
}

/// What takes figures in and out.
pub(super) fn share() -> &'static Share {
    ShareTable::get()
}

/// The pages of a file that is here.
pub(super) fn pages(bundle: Bundle) -> Pages {
    match bundle {
        Bundle::First => open_first(),
        Bundle::Country(Country::Indonesia) => Indonesia::get()(),
        Bundle::Dividend => Dividend::get()(),
        Bundle::Country(Country::Malaysia) => Malaysia::get()(),
        Bundle::Plant => Plant::get()(),
        Bundle::Delivery => Delivery::get()(),
        Bundle::List => List::get()(),
        Bundle::Loan => Loan::get()(),
        Bundle::Border => Border::get()(),
        Bundle::Class => Class::get()(),
    }
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
    __wasm_split_load_plant,
    __wasm_split_00plant00_import_00000000000000000000000000000004_get,
    __wasm_split_00plant00_export_00000000000000000000000000000004_get);
part!(Delivery: OpenPages = open_delivery,
    __wasm_split_load_delivery,
    __wasm_split_00delivery00_import_00000000000000000000000000000007_get,
    __wasm_split_00delivery00_export_00000000000000000000000000000007_get);
part!(List: OpenPages = open_list,
    __wasm_split_load_list,
    __wasm_split_00list00_import_00000000000000000000000000000012_get,
    __wasm_split_00list00_export_00000000000000000000000000000012_get);
part!(Loan: OpenPages = open_loan,
    __wasm_split_load_loan,
    __wasm_split_00loan00_import_00000000000000000000000000000016_get,
    __wasm_split_00loan00_export_00000000000000000000000000000016_get);
part!(Border: OpenPages = open_border,
    __wasm_split_load_border,
    __wasm_split_00border00_import_00000000000000000000000000000017_get,
    __wasm_split_00border00_export_00000000000000000000000000000017_get);
part!(Class: OpenPages = open_class,
    __wasm_split_load_class,
    __wasm_split_00class00_import_00000000000000000000000000000018_get,
    __wasm_split_00class00_export_00000000000000000000000000000018_get);
part!(ShareTable: &'static Share = &SHARE,
    __wasm_split_load_share,
    __wasm_split_00share00_import_00000000000000000000000000000005_get,
    __wasm_split_00share00_export_00000000000000000000000000000005_get);
