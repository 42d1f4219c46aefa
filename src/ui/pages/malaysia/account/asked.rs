//! What is asked: the day that decides the rules, the account in its order, and the ways back.

use yew::prelude::*;

use super::super::fields;
use super::entered::View;
use super::helpers::backwards;
use super::sheet::sheet;
use crate::ui::parts::form::notice;
use crate::ui::parts::page::day;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    vec![notice(view), day(view, &fields::YEAR_END), sheet(view), backwards(view)]
}
