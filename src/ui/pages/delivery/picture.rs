//! From what raw sale brings to what the plant gives, part by part.

use yew::prelude::*;

use super::entered::View;
use crate::domain::{DeliveryTerm, Exact, Step};
use crate::i18n::pages::delivery as words;
use crate::i18n::{capitalised, fill, fill_each};
use crate::ui::charts::rising::{Row, Stretch, rising};
use crate::ui::element::{all, nothing};

/// The picture with what it shows in words; nothing where there is nothing to compare.
pub(super) fn picture(view: &View<'_>) -> Html {
    let (Some(raw), Some(through)) = (view.number(DeliveryTerm::RawPrice), view.through()) else {
        return nothing();
    };
    let title =
        fill_each(view.context.words(words::RISES), &[&view.context.amount(&raw), &view.value(&through)]);
    all(vec![view.context.heading().with("", title), rising(&lines(view, &raw, &through))])
}

fn lines(view: &View<'_>, raw: &Step, through: &Step) -> Vec<Row> {
    let context = &view.context;
    let mut reached = *raw.value();
    let whole = Stretch { from: Exact::zero(), to: reached, colour: Some("4") };
    let mut lines = vec![row(context.words(words::BAR_RAW).into(), context.amount(raw), vec![whole])];
    let refund = fill(context.words(words::BAR_REFUND), view.refund()) + context.words(words::UNCERTAIN);
    for (term, name, colour) in [
        (DeliveryTerm::ExtraNow, view.of_model(words::BARS_NOW).to_owned(), Some("0")),
        (DeliveryTerm::Settlement, context.words(words::BAR_SETTLEMENT).to_owned(), Some("2")),
        (DeliveryTerm::Refund, refund, None),
    ] {
        let Some(step) = view.number(term) else { continue };
        let to = reached.plus(step.value());
        // What is taken off is no gain in another shade.
        let colour = if step.value().is_negative() { Some("1") } else { colour };
        let sign = if step.value().is_negative() { "" } else { "+" };
        let amount = [sign, &context.amount(&step)].concat();
        lines.push(row(capitalised(&name), amount, vec![Stretch { from: reached, to, colour }]));
        reached = to;
    }
    lines.push(Row { sum: true, ..row(sum(view), context.amount(through), whole_of(&lines, through)) });
    lines
}

fn row(name: String, value: String, stretches: Vec<Stretch>) -> Row {
    Row { name, value, stretches, sum: false }
}

/// All stretches behind each other; where one goes back, only as far as they lead.
fn whole_of(lines: &[Row], through: &Step) -> Vec<Stretch> {
    let stretches: Vec<_> = lines.iter().flat_map(|line| line.stretches.iter().cloned()).collect();
    if stretches.iter().all(|stretch| stretch.to.compare(&stretch.from).is_ge()) {
        return stretches;
    }
    vec![Stretch { from: Exact::zero(), to: *through.value(), colour: Some("0") }]
}

/// What the last bar is called, with what is not in it yet.
fn sum(view: &View<'_>) -> String {
    [view.context.words(view.page.own(words::BAR_SUM)), &view.without()].concat()
}
