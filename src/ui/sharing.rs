//! "SHU saya": the member's part of the year's surplus.

use yew::prelude::*;

use super::app::Heading;
use super::element::{all, el, nothing, plain, rows, said};
use super::parts::explanation;
use super::parts::fields::{check, chip, choice, number_field, percentage, problem};
use super::parts::split_picture::{Part, bar, colour, legend};
use super::state::{Action, Switch};
use super::view::View;
use crate::data;
use crate::domain::{Basis, Exact, How, Line, Purpose, RemainderRule, Remark, Side, Step, Term};
use crate::i18n::{self, Message, words};
use crate::input::{Field, Typed};

/// The whole page of this calculator.
pub(super) fn page(view: &View<'_>, heading: Heading) -> Html {
    let title = vec![
        heading.with("question", view.say(Message::Question)),
        said("p", "soft small", view.say(Message::Intro)),
    ];
    let inputs = vec![el("div", "", title), notice(view), quick(view), by_laws(view)];
    let result = vec![problems(view), answer(view)];
    let columns = vec![
        html! { <section class="card" aria-label={view.say(Message::Inputs)}>{ all(inputs) }</section> },
        html! { <section class="card result" aria-label={view.say(Message::Result)}>{ all(result) }</section> },
    ];
    all(vec![el("div", "cols", columns), peek(view)])
}

/// Which figures are the example's, and the ways to and from it.
fn notice(view: &View<'_>) -> Html {
    let state = &view.state;
    let link = |message, action| {
        html! { <button type="button" class="link" onclick={view.press(action)}>{ view.say(message) }</button> }
    };
    let mut parts = if state.has_example() {
        let case = &data::ALIS_JAYA;
        let source = html! {
            <a href={case.url} target="_blank" rel="noopener noreferrer">{ view.say(Message::SourceLink) }</a>
        };
        let name = [view.say(Message::ExampleShown), " ", case.name, " ("].concat();
        vec![el("span", "", vec![plain(name), source, plain(")")])]
    } else {
        vec![link(Message::LoadExample, Action::ExampleLoaded)]
    };
    if !state.is_empty() {
        parts.push(link(Message::StartEmpty, Action::Emptied));
    }
    if state.before.is_some() {
        parts.push(said("span", "", view.say(Message::FormReplaced)));
        parts.push(link(Message::Undo, Action::Undone));
    }
    el("div", "notice", parts)
}

/// The seven figures of the quick form.
fn quick(view: &View<'_>) -> Html {
    let form = view.form();
    let mut parts = vec![if form.from_accounts {
        pair(view, Field::Income, Field::Costs)
    } else {
        number_field(view, Field::Surplus)
    }];
    if form.two_level {
        parts.push(number_field(view, Field::MembersShare));
    }
    let shares = [Field::PoolShare(0), Field::CapitalShare];
    parts.push(el("div", "two narrow", rows(shares, &|field| number_field(view, field))));
    for basis in form.capital.parts() {
        parts.push(pair(view, Field::Capital(basis, Side::Member), Field::Capital(basis, Side::Total)));
    }
    parts.push(pair(view, Field::Pool(0, Side::Member), Field::Pool(0, Side::Total)));
    all(parts)
}

fn pair(view: &View<'_>, left: Field, right: Field) -> Html {
    el("div", "two", vec![number_field(view, left), number_field(view, right)])
}

/// The co-op's own rules: what counts, more pools, funds, rounding.
fn by_laws(view: &View<'_>) -> Html {
    let form = view.form();
    let capital = &form.capital;
    let checks = vec![
        check(view, Switch::FromAccounts, form.from_accounts, Message::FromAccounts),
        check(view, Switch::TwoLevel, form.two_level, Message::TwoLevel),
        check(view, Switch::Apart, capital.apart, Message::Apart),
        check(view, Switch::CountVoluntary, capital.count_voluntary, Message::CountVoluntary),
    ];
    let mut pools = vec![
        said("legend", "", view.say(Message::Pools)),
        basis_choice(view, 0),
        number_field(view, Field::Pool(0, Side::NonMembers)),
    ];
    pools.extend(rows(1..form.pools.len(), &|place| more_pool(view, place)));
    pools.push(chip(view, Action::PoolAdded, view.say(Message::AddPool).into()));
    let mut funds = vec![said("legend", "", view.say(Message::Funds))];
    funds.extend(rows(0..form.funds.len(), &|place| fund(view, place)));
    funds.push(add_fund(view));
    let parts = vec![
        said("summary", "", view.say(Message::ByLaws)),
        said("p", "hint", view.say(Message::ByLawsHint)),
        el("div", "", checks),
        el("fieldset", "group", pools),
        el("fieldset", "group", funds),
        rounding(view),
    ];
    el("details", "", parts)
}

fn basis_choice(view: &View<'_>, place: usize) -> Html {
    let chosen = view.form().pools.get(place).map(|pool| pool.basis);
    let options = Basis::PATRONAGE.map(|basis| (i18n::basis(basis, view.language()), chosen == Some(basis)));
    choice(view, Message::SharedBy, place, options.into(), |place, option| {
        Action::BasisPicked(place, Basis::PATRONAGE.get(option).copied().unwrap_or(Basis::Transactions))
    })
}

fn more_pool(view: &View<'_>, place: usize) -> Html {
    let parts = vec![
        el("div", "two", vec![basis_choice(view, place), number_field(view, Field::PoolShare(place))]),
        pair(view, Field::Pool(place, Side::Member), Field::Pool(place, Side::Total)),
        number_field(view, Field::Pool(place, Side::NonMembers)),
        chip(view, Action::PoolRemoved(place), view.say(Message::Remove).into()),
    ];
    el("div", "group", parts)
}

fn fund(view: &View<'_>, place: usize) -> Html {
    let (name, _) = i18n::field(Field::FundShare(place), view.form(), view.language());
    let label = [view.say(Message::Remove), &name].join(" ");
    let onclick = view.press(Action::FundRemoved(place));
    let remove = html! {
        <button type="button" class="chip-button" {onclick} aria-label={label}>{ "×" }</button>
    };
    el("div", "row", vec![number_field(view, Field::FundShare(place)), remove])
}

fn add_fund(view: &View<'_>) -> Html {
    let mut options = vec![("…", true)];
    options.extend(Purpose::FUNDS.map(|fund| (i18n::purpose(fund, view.language()), false)));
    choice(view, Message::AddFund, 0, options, |_, option| {
        let fund = option.checked_sub(1).and_then(|place| Purpose::FUNDS.get(place));
        Action::FundAdded(fund.copied().unwrap_or(Purpose::Other))
    })
}

fn rounding(view: &View<'_>) -> Html {
    let chosen = view.form().rounding;
    let options = RemainderRule::ALL.map(|rule| (i18n::rule(rule, view.language()), chosen == rule));
    choice(view, Message::Rounding, 0, options.into(), |_, option| {
        Action::RulePicked(RemainderRule::ALL.get(option).copied().unwrap_or_default())
    })
}

/// Everything to correct, each linked to its field.
fn problems(view: &View<'_>) -> Html {
    let fields = view.form().fields();
    let mut found = Vec::new();
    for field in fields {
        let unread = view.reading.unread.iter().find(|(unread, _)| *unread == field);
        let sentence = match unread {
            Some((_, Typed::Ask(_))) => Some(view.say(Message::Unclear).to_owned()),
            Some((_, typed)) => problem(view, field, typed),
            None => problem(view, field, &Typed::Empty),
        };
        if let Some(sentence) = sentence {
            let (label, _) = i18n::field(field, view.form(), view.language());
            found.push((field, [label.as_str(), ": ", &sentence].concat()));
        }
    }
    if found.is_empty() {
        return nothing();
    }
    let title = el("p", "", vec![said("b", "", view.say(Message::ToCorrect))]);
    let row = |(field, sentence)| el("li", "", vec![to_field(field, sentence)]);
    el("div", "problems", vec![title, el("ul", "", rows(found, &row))])
}

/// A press that goes to a field; the loader does it, see there.
fn to_field(field: Field, text: String) -> Html {
    html! { <button type="button" class="link" data-go={field.id()}>{ text }</button> }
}

/// The member's total as far as it is known.
fn total<'a>(view: &'a View<'_>) -> Option<&'a Step> {
    view.outcome.figure(Term::MemberTotal)
}

/// The answer for screen readers: digits without separators.
pub(super) fn spoken_answer(view: &View<'_>) -> String {
    let Some(total) = total(view) else { return String::new() };
    let words = total
        .value()
        .cut(2)
        .ok()
        .and_then(|(value, _)| words::amount(value, view.currency(), view.language()));
    [view.say(heading_of(view)), &words.unwrap_or_default()].join(": ")
}

fn heading_of(view: &View<'_>) -> Message {
    let waiting = !view.outcome.missing.is_empty() || !view.reading.unread.is_empty();
    if waiting { Message::AnswerSoFar } else { Message::Answer }
}

fn answer(view: &View<'_>) -> Html {
    let Some(total) = total(view) else {
        let words = said("span", "words soft", view.say(Message::AnswerNone));
        return all(vec![
            answer_box(view.say(Message::Answer), "–".into(), vec![words]),
            missing(view),
            split(view),
        ]);
    };
    let words = total
        .value()
        .cut(2)
        .ok()
        .and_then(|(value, _)| words::amount(value, view.currency(), view.language()));
    let exact = view.outcome.figure(Term::MemberTotalExact);
    let exact = exact.map(|exact| [view.say(Message::ExactValue), " ", &view.amount(exact)].concat());
    let below = vec![
        said("span", "words soft", words.unwrap_or_default()),
        said("span", "small soft num", exact.unwrap_or_default()),
    ];
    all(vec![
        answer_box(view.say(heading_of(view)), view.amount(total), below),
        missing(view),
        parts(view),
        chips(view),
        remarks(view),
        explanation::steps(view, total),
        split(view),
    ])
}

fn answer_box(heading: &'static str, amount: String, below: Vec<Html>) -> Html {
    let mut parts = vec![said("span", "", heading), said("strong", "num", amount)];
    parts.extend(below);
    html! { <div class="answer" id="answer" tabindex="-1">{ all(parts) }</div> }
}

/// The fields that a figure still waits for.
fn missing(view: &View<'_>) -> Html {
    let unread = |field: &Field| view.reading.unread.iter().any(|(unread, _)| unread == field);
    let mut fields = Vec::new();
    for missing in &view.outcome.missing {
        fields.extend(Field::at(missing.0, view.form()).filter(|field| !unread(field)));
    }
    if view.form().line_fields().is_empty() && view.outcome.problems.is_empty() {
        fields.extend([Field::PoolShare(0), Field::CapitalShare]);
    }
    if fields.is_empty() {
        return nothing();
    }
    let row = |field: Field| {
        let (label, hint) = i18n::field(field, view.form(), view.language());
        el("li", "", vec![to_field(field, [label.as_str(), hint].join(" "))])
    };
    let list = el("ul", "remarks", rows(fields, &row));
    el("div", "", vec![said("p", "soft", view.say(Message::StillNeeded)), list])
}

/// Where the member's total comes from.
fn parts(view: &View<'_>) -> Html {
    let mut parts = Vec::new();
    for step in &view.outcome.figures {
        let Some(Term::MemberPart(line)) = step.term() else { continue };
        let paid = view.outcome.figure(Term::MemberPaid(line)).unwrap_or(step);
        parts.push(Part {
            name: i18n::capitalised(&i18n::line(line, view.language())),
            amount: view.amount(paid),
            value: *step.value(),
            colour: colour(parts.len()),
        });
    }
    if parts.iter().all(|part| part.value.is_zero()) {
        return nothing();
    }
    all(vec![bar(&parts), legend(&parts)])
}

fn chips(view: &View<'_>) -> Html {
    let rate = view.outcome.figures.iter().find(
        |step| matches!(step.term(), Some(Term::PoolRate(line)) if line.purpose == Purpose::CapitalReturn),
    );
    let percent = rate.map(|rate| {
        let percent = i18n::explain(rate, view.currency(), view.language()).value;
        said("span", "chip num", [&percent, " ", view.say(Message::OfSavings)].concat())
    });
    let untaxed = view.outcome.remarks.contains(&Remark::NotTaxed);
    let untaxed = untaxed.then(|| said("span", "chip", view.say(Message::NotTaxed)));
    el("p", "chipline", percent.into_iter().chain(untaxed).collect())
}

fn remarks(view: &View<'_>) -> Html {
    let mut shown = view.outcome.remarks.clone();
    shown.retain(|remark| *remark != Remark::NotTaxed);
    let row = |remark: Remark| said("li", "", i18n::remark(remark, view.language()));
    el("ul", "remarks", rows(shown, &row))
}

/// The whole split of the surplus: picture and table.
fn split(view: &View<'_>) -> Html {
    let Some(surplus) = view.outcome.figure(Term::Surplus) else { return Html::default() };
    if surplus.value().is_negative() || surplus.value().is_zero() {
        return nothing();
    }
    let paid = |line: Line| view.outcome.figure(Term::Paid(line));
    let mut lines: Vec<(Option<Line>, &Step)> = Vec::new();
    for step in &view.outcome.figures {
        match step.term() {
            Some(Term::Amount(line)) => lines.push((Some(line), paid(line).unwrap_or(step))),
            Some(Term::Unallocated) => lines.push((None, step)),
            _ => {}
        }
    }
    if !lines.iter().any(|(line, _)| line.is_some()) {
        return nothing();
    }
    let mut parts = Vec::new();
    for (line, step) in lines.iter().filter(|(line, _)| line.is_none_or(|line| line.at.sub.is_none())) {
        parts.push(Part {
            name: row_name(view, *line),
            amount: view.amount(step),
            value: *step.value(),
            colour: if line.is_none() { "open" } else { colour(parts.len()) },
        });
    }
    let row = |(line, step): &(Option<Line>, &Step)| split_row(view, *line, step, surplus.value());
    let columns = [Message::ColumnLine, Message::ColumnShare, Message::ColumnAmount];
    let head = rows(columns, &|column| heading_cell("col", view.say(column).into()));
    let name = i18n::capitalised(&i18n::term(Term::Surplus, view.language()));
    let foot = vec![heading_cell("row", name), said("td", "", "100%"), said("td", "", view.amount(surplus))];
    let table = vec![
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows(&lines, &row)),
        el("tfoot", "", vec![el("tr", "", foot)]),
    ];
    let table = el("div", "scroll", vec![el("table", "", table)]);
    el("details", "", vec![said("summary", "", view.say(Message::SplitHeading)), bar(&parts), table])
}

fn heading_cell(scope: &'static str, text: String) -> Html {
    html! { <th {scope}>{ text }</th> }
}

fn row_name(view: &View<'_>, line: Option<Line>) -> String {
    let name = match line {
        Some(line) => i18n::line(line, view.language()),
        None => i18n::term(Term::Unallocated, view.language()),
    };
    i18n::capitalised(&name)
}

fn split_row(view: &View<'_>, line: Option<Line>, step: &Step, surplus: &Exact) -> Html {
    let inner = line.is_some_and(|line| line.at.sub.is_some());
    let exact = match step.how() {
        How::Split(_, exact) => exact.value(),
        _ => step.value(),
    };
    let cells = vec![
        heading_cell("row", row_name(view, line)),
        said("td", "", percentage(view, exact, surplus)),
        said("td", "", view.amount(step)),
    ];
    el("tr", if inner { "inner" } else { "" }, cells)
}

/// Narrow screens: the answer at the lower edge, a press goes to it.
fn peek(view: &View<'_>) -> Html {
    let amount = total(view).map_or_else(|| "–".to_owned(), |total| view.amount(total));
    let parts = vec![said("span", "", view.say(Message::ToAnswer)), said("span", "", amount)];
    html! { <button type="button" class="peek num" data-go="answer">{ all(parts) }</button> }
}
