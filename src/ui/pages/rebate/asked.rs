//! What is asked: the profit to share, the two percentages, and what each is shared by.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::ui::parts::form::{choice, field, notice, two};
use crate::ui::parts::page::year_end;

/// The inputs.
pub(super) fn asked(view: &View<'_>) -> Vec<Html> {
    vec![
        notice(view),
        field(view, &fields::SURPLUS),
        two(view, &fields::PATRONAGE, &fields::CAPITAL),
        choice(view, &fields::BASIS),
        two(view, &fields::MY_BUSINESS, &fields::ALL_BUSINESS),
        two(view, &fields::MY_CAPITAL, &fields::ALL_CAPITAL),
        year_end(view, &fields::YEAR_END),
    ]
}
