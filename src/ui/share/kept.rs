//! What the browser's side says of the cases that are kept on the device.
//!
//! # Design
//!
//! *Why does the list come as a setting?* The storage belongs to the browser, and so do its failures. Here the list is
//! only drawn and calculated; nothing of it is remembered, so it cannot differ from what is kept.

use percent_encoding::percent_decode_str;

use crate::domain::Date;
use crate::input::transfer::PageRef;
use crate::ui::host::Host;

/// The list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Kept {
    /// What is to be said of the last press, as a word for it, and the name that it is about.
    pub said: String,
    pub about: String,
    /// The case, or all, that the visitor is asked about.
    pub asks: String,
    /// The case whose name is being changed.
    pub renaming: String,
    /// The case that is open.
    pub open: String,
    /// Whether the figures are no longer those of the open case.
    pub differs: bool,
    /// The cases, the newest last.
    pub cases: Vec<KeptCase>,
}

/// A case.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct KeptCase {
    pub id: String,
    pub name: String,
    /// The pages that it has figures of.
    pub pages: Vec<PageRef>,
    /// When it was kept.
    pub day: Option<Date>,
    /// Whether it is to be seen beside others, and then its figures.
    pub ticked: bool,
    pub lines: String,
}

fn records(host: &Host) -> impl Iterator<Item = &str> {
    host.get("kept").split(';').filter(|record| !record.is_empty())
}

/// The name of the case that is open, without reading the figures of all others.
pub(super) fn open_name(host: &Host) -> Option<String> {
    let mut records = records(host);
    let open = records.next()?.split(',').nth(4)?;
    let case = records.find(|record| !open.is_empty() && record.split(',').next() == Some(open))?;
    case.split(',').nth(4).map(plain)
}

/// The list, where anything may be kept.
pub(super) fn kept(host: &Host) -> Option<Kept> {
    let mut records = records(host);
    let mut state = records.next()?.split(',').map(plain);
    let mut next = || state.next().unwrap_or_default();
    let list = Kept {
        said: next(),
        about: next(),
        asks: next(),
        renaming: next(),
        open: next(),
        differs: !next().is_empty(),
        cases: records.map(case).collect(),
    };
    Some(list)
}

fn case(record: &str) -> KeptCase {
    let mut fields = record.split(',').map(plain);
    let mut next = || fields.next().unwrap_or_default();
    KeptCase {
        id: next(),
        pages: next().split('+').filter_map(PageRef::named).collect(),
        day: Date::from_iso(&next()),
        ticked: !next().is_empty(),
        name: next(),
        lines: next(),
    }
}

fn plain(field: &str) -> String {
    percent_decode_str(field).decode_utf8_lossy().into_owned()
}

impl Kept {
    /// A case of the list.
    pub fn case(&self, id: &str) -> Option<&KeptCase> {
        self.cases.iter().find(|case| case.id == id)
    }
}
