//! What the page remembers, and what can be done on it besides typing amounts.

use core::cell::RefCell;
use std::rc::Rc;

use yew::{Callback, Event, InputEvent, MouseEvent};

use super::desk::{Deed, Desk, Only, Order, Said, Unpacker, Way};
use crate::domain::Country;
use crate::ui::action::Action;
use crate::ui::page::{self, Draft};
use crate::ui::view_context::ViewContext;

/// What the page remembers: its form, and the list on its desk.
pub(in crate::ui) struct ListPage {
    pub draft: Draft,
    pub country: Country,
    /// Worked at between drawings, in turns that a script beside the module gives.
    pub desk: RefCell<Desk>,
    pub unpacker: Unpacker,
}

/// The page as it is drawn.
pub(in crate::ui) type View<'a> = page::View<'a, ListPage>;

fn own(deed: Deed) -> Action {
    Action::Own(Rc::new(deed))
}

/// Does something when something is pressed.
pub(super) fn press(context: &ViewContext<'_>, deed: Deed) -> Callback<MouseEvent> {
    context.press(own(deed))
}

/// Uses a column as it is picked.
pub(super) fn use_picked(context: &ViewContext<'_>, column: usize) -> Callback<Event> {
    context.pick(column, |column, option| own(Deed::Use(column, option)))
}

/// Reads the file in a way as it is picked.
pub(super) fn way_picked(context: &ViewContext<'_>, way: Way) -> Callback<Event> {
    match way {
        Way::Separator => context.pick(0, |_, option| own(Deed::Read(Way::Separator, option))),
        Way::Decimal => context.pick(0, |_, option| own(Deed::Read(Way::Decimal, option))),
        Way::Encoding => context.pick(0, |_, option| own(Deed::Read(Way::Encoding, option))),
    }
}

/// Answers which sign stands before decimals: the first option says nothing yet.
pub(super) fn sign_answered(context: &ViewContext<'_>) -> Callback<Event> {
    context.pick(0, |_, option| own(Deed::Read(Way::Decimal, option.saturating_sub(1))))
}

/// Says something of a ledger as it is picked.
pub(super) fn said_of_ledger(context: &ViewContext<'_>, what: Said) -> Callback<Event> {
    match what {
        Said::Method => context.pick(0, |_, option| own(Deed::Ledger(Said::Method, option))),
        Said::Year => context.pick(0, |_, option| own(Deed::Ledger(Said::Year, option))),
        Said::Month => context.pick(0, |_, option| own(Deed::Ledger(Said::Month, option))),
        Said::Kind => context.pick(0, |_, option| own(Deed::Ledger(Said::Kind, option))),
        Said::Order => context.pick(0, |_, option| own(Deed::Ledger(Said::Order, option))),
        Said::Debit => context.pick(0, |_, option| own(Deed::Ledger(Said::Debit, option))),
        Said::Sign => context.pick(0, |_, option| own(Deed::Ledger(Said::Sign, option))),
    }
}

/// Stands in another order as it is picked.
pub(super) fn order_picked(context: &ViewContext<'_>) -> Callback<Event> {
    context.pick(0, |_, option| own(Deed::Order(Order::ALL.get(option).copied().unwrap_or_default())))
}

/// Shows only some as it is picked.
pub(super) fn only_picked(context: &ViewContext<'_>) -> Callback<Event> {
    context.pick(0, |_, option| own(Deed::Only(Only::ALL.get(option).copied().unwrap_or_default())))
}

/// Takes what is typed for a cell with a fault.
pub(super) fn typing(context: &ViewContext<'_>, fault: usize) -> Callback<InputEvent> {
    context.texted(fault, |fault, text| own(Deed::Typing(fault, text)))
}

/// Looks for members as it is typed.
pub(super) fn finding(context: &ViewContext<'_>) -> Callback<InputEvent> {
    context.texted(0, |_, text| own(Deed::Find(text)))
}
