//! What takes figures in and out, as a table of functions that comes after the first picture.

use yew::Html;

use super::opened::{Opened, Opening};
use super::{csv, incoming, origin, panel, transfer};
use crate::ui::action::Action;
use crate::ui::directory::Bundle;
use crate::ui::state::State;
use crate::ui::view_context::ViewContext;

/// What leaves the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The page that is shown as the text of a link.
    Link,
    /// Its inputs, as lines.
    Value,
    /// The inputs of every page that was changed, as lines.
    Everything,
    /// The figures, as lines.
    Results,
    /// The figures with formulas and rules, as a table for a spreadsheet.
    Csv,
}

/// What comes after the first picture for all of this.
pub(in crate::ui) struct Share {
    /// Shows figures from elsewhere, or says why not; without a page that they need, the file that has it.
    pub open: fn(&mut State, &Opening) -> Result<Opened, Bundle>,
    /// An action that replaces a form, without the fields that visitors cannot change. What was undone comes back with
    /// whose it was.
    pub replacing: fn(&mut State, Action),
    /// What came of the last figures from elsewhere, and that figures are no longer kept.
    pub origin: fn(&ViewContext<'_>, &State, Option<Opened>) -> Html,
    /// Everything to share, print and save with; the text is the answer in words.
    pub panel: fn(&ViewContext<'_>, &State) -> Html,
    /// Something that leaves the widget.
    pub export: fn(&ViewContext<'_>, &State, Export) -> String,
}

/// The table.
pub(in crate::ui) static SHARE: Share = Share {
    open: incoming::open,
    replacing: incoming::replacing,
    origin: origin::origin,
    panel: panel::panel,
    export,
};

fn export(context: &ViewContext<'_>, state: &State, what: Export) -> String {
    match what {
        Export::Link => transfer::link(state),
        Export::Value => transfer::value(state),
        Export::Everything => transfer::everything(state),
        Export::Results => csv::results(context, state),
        Export::Csv => csv::csv(context, state),
    }
}
