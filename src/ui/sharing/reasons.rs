//! What to know about the total, and how it is calculated.

use yew::prelude::*;

use crate::domain::{Remark, Step};
use crate::i18n;
use crate::ui::element::{all, el, rows, said};
use crate::ui::parts::explanation;
use crate::ui::view::View;

pub(in crate::ui) fn reasons(view: &View<'_>, total: &Step) -> Html {
    all(vec![remarks(view), explanation::steps(view, &view.outcome, total, i18n::sharing_term)])
}

fn remarks(view: &View<'_>) -> Html {
    let mut shown = view.outcome.remarks.clone();
    shown.retain(|remark| *remark != Remark::NotTaxed);
    let row = |remark: Remark| said("li", "", i18n::sharing_remark(remark, view.language()));
    el("ul", "remarks", rows(shown, &row))
}
