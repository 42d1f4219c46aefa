//! The widget in Yew: values go down, actions go up to one reducer.
//!
//! # Floors, from the ground up
//!
//! | floor | what it is for |
//! |---|---|
//! | `element`, `heading`, `load`, `folds` | elements, headings, parts of the widget that come later, folded parts |
//! | `host`, `directory` | what the host page decides; the pages of each country, as they are called |
//! | `action`, `rest`, `visit`, `view_context` | what visitors do; what comes after an answer; what all pages have in common; what every part needs to draw itself |
//! | `page` | what a page is: its fields, what is typed into them, what is read from them |
//! | `bundles`, `state` | the pages, by the trait, as far as their files are here; what is remembered of a visit |
//! | `parts`, `charts` | the pieces that pages are made of |
//! | `pages` | each page: its `fields`, its `scenario`, what is asked, what is answered |
//! | `share` | figures in and out: links, files, saved forms, paper |
//! | `on_demand`, `frame`, `app` | what comes later; what stands around a page; the component, which draws in `goes` |
//!
//! # Design
//!
//! *Why are most parts plain functions?* They have no state of their own, and each component costs
//! every visitor half a kilobyte.
//!
//! *Why does a page not know the state?* It sees what all pages have in visit, and sends actions by a callback. So the
//! state can hold every page by one trait, and a page is tried and read by itself.

mod action;
mod app;
mod arrivals;
mod bundles;
mod charts;
mod directory;
mod element;
mod folds;
mod frame;
mod goes;
mod heading;
mod host;
mod load;
mod on_demand;
mod page;
mod pages;
mod parts;
mod rest;
mod share;
mod state;
mod view_context;
mod visit;

pub use action::{Action, File};
pub use app::{App, AppProps};
pub use directory::calculators;
pub use host::Host;
pub use share::Export;
