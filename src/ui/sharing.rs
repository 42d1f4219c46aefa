//! "SHU saya": the member's part of the year's surplus.

use yew::prelude::*;

use super::app::Heading;
use super::parts::explanation;
use super::parts::fields::{check, chip, choice, number_field, percentage, problem};
use super::parts::split_picture::{Part, bar, colour, legend};
use super::state::{Action, Switch};
use super::view::{View, go_to, rows};
use crate::data;
use crate::domain::{Basis, Exact, How, Line, Purpose, RemainderRule, Remark, Side, Step, Term};
use crate::i18n::{self, Message, words};
use crate::input::{Field, Typed};

/// The whole page of this calculator.
pub(super) fn page(view: &View, heading: Heading) -> Html {
    html! {
        <>
            <div class="cols">
                <section class="card" aria-label={view.say(Message::Inputs)}>
                    <div>
                        { heading.with("question", view.say(Message::Question)) }
                        <p class="soft small">{ view.say(Message::Intro) }</p>
                    </div>
                    { notice(view) }
                    { quick(view) }
                    { by_laws(view) }
                </section>
                <section class="card result" aria-label={view.say(Message::Result)}>
                    { problems(view) }
                    { answer(view) }
                </section>
            </div>
            { peek(view) }
        </>
    }
}

/// Which figures are the example's, and the ways to and from it.
fn notice(view: &View) -> Html {
    let state = &view.state;
    let link = |message, action| {
        html! { <button type="button" class="link" onclick={view.press(action)}>{ view.say(message) }</button> }
    };
    let case = data::alis_jaya(state.rule_date);
    html! {
        <div class="notice">
            if state.has_example() {
                <span>
                    { view.say(Message::ExampleShown) }{ " " }{ case.name }{ " (" }
                    <a href={case.url} target="_blank" rel="noopener noreferrer">{ view.say(Message::SourceLink) }</a>
                    { ")" }
                </span>
            } else {
                { link(Message::LoadExample, Action::ExampleLoaded) }
            }
            { link(Message::StartEmpty, Action::Emptied) }
            if state.before.is_some() {
                <span>{ view.say(Message::FormReplaced) }</span>
                { link(Message::Undo, Action::Undone) }
            }
        </div>
    }
}

/// The seven figures of the quick form.
fn quick(view: &View) -> Html {
    let form = view.form();
    let capital = |basis| pair(view, Field::Capital(basis, Side::Member), Field::Capital(basis, Side::Total));
    html! {
        <>
            if form.from_accounts {
                { pair(view, Field::Income, Field::Costs) }
            } else {
                { number_field(view, Field::Surplus) }
            }
            if form.two_level {
                { number_field(view, Field::MembersShare) }
            }
            { pair(view, Field::PoolShare(0), Field::CapitalShare) }
            { rows(form.capital.parts(), &capital) }
            { pair(view, Field::Pool(0, Side::Member), Field::Pool(0, Side::Total)) }
        </>
    }
}

fn pair(view: &View, left: Field, right: Field) -> Html {
    html! { <div class="two">{ number_field(view, left) }{ number_field(view, right) }</div> }
}

/// The co-op's own rules: what counts, more pools, funds, rounding.
fn by_laws(view: &View) -> Html {
    let form = view.form();
    html! {
        <details>
            <summary>{ view.say(Message::ByLaws) }</summary>
            <p class="hint">{ view.say(Message::ByLawsHint) }</p>
            <div>
                { check(view, Switch::FromAccounts, form.from_accounts, Message::FromAccounts) }
                { check(view, Switch::TwoLevel, form.two_level, Message::TwoLevel) }
                { check(view, Switch::Apart, form.capital.apart, Message::Apart) }
                { check(view, Switch::CountVoluntary, form.capital.count_voluntary, Message::CountVoluntary) }
            </div>
            <fieldset class="group">
                <legend>{ view.say(Message::Pools) }</legend>
                { basis_choice(view, 0) }
                { number_field(view, Field::Pool(0, Side::NonMembers)) }
                { rows(1..form.pools.len(), &|place| more_pool(view, place)) }
                { chip(view, Action::PoolAdded, view.say(Message::AddPool).into()) }
            </fieldset>
            <fieldset class="group">
                <legend>{ view.say(Message::Funds) }</legend>
                { rows(0..form.funds.len(), &|place| fund(view, place)) }
                { add_fund(view) }
            </fieldset>
            { rounding(view) }
        </details>
    }
}

fn basis_choice(view: &View, place: usize) -> Html {
    let chosen = view.form().pools.get(place).map(|pool| pool.basis);
    let options = Basis::PATRONAGE.map(|basis| (i18n::basis(basis, view.language()), chosen == Some(basis)));
    choice(view, Message::SharedBy, place, options.into(), |place, option| {
        Action::BasisPicked(place, Basis::PATRONAGE.get(option).copied().unwrap_or(Basis::Transactions))
    })
}

fn more_pool(view: &View, place: usize) -> Html {
    html! {
        <div class="group">
            <div class="two">{ basis_choice(view, place) }{ number_field(view, Field::PoolShare(place)) }</div>
            { pair(view, Field::Pool(place, Side::Member), Field::Pool(place, Side::Total)) }
            { number_field(view, Field::Pool(place, Side::NonMembers)) }
            { chip(view, Action::PoolRemoved(place), view.say(Message::Remove).into()) }
        </div>
    }
}

fn fund(view: &View, place: usize) -> Html {
    let (name, _) = i18n::field(Field::FundShare(place), view.form(), view.language());
    let label = [view.say(Message::Remove), &name].join(" ");
    html! {
        <div class="row">
            { number_field(view, Field::FundShare(place)) }
            <button
                type="button"
                class="chip-button"
                onclick={view.press(Action::FundRemoved(place))}
                aria-label={label}
            >
                { "×" }
            </button>
        </div>
    }
}

fn add_fund(view: &View) -> Html {
    let mut options = vec![("…", true)];
    options.extend(Purpose::FUNDS.map(|fund| (i18n::purpose(fund, view.language()), false)));
    choice(view, Message::AddFund, 0, options, |_, option| {
        let fund = option.checked_sub(1).and_then(|place| Purpose::FUNDS.get(place));
        Action::FundAdded(fund.copied().unwrap_or(Purpose::Other))
    })
}

fn rounding(view: &View) -> Html {
    let chosen = view.form().rounding;
    let options = RemainderRule::ALL.map(|rule| (i18n::rule(rule, view.language()), chosen == rule));
    choice(view, Message::Rounding, 0, options.into(), |_, option| {
        Action::RulePicked(RemainderRule::ALL.get(option).copied().unwrap_or_default())
    })
}

/// Everything to correct, each linked to its field.
fn problems(view: &View) -> Html {
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
        return Html::default();
    }
    html! {
        <div class="problems">
            <p><b>{ view.say(Message::ToCorrect) }</b></p>
            <ul>{ rows(found, &|(field, sentence)| html! { <li>{ to_field(field, sentence) }</li> }) }</ul>
        </div>
    }
}

/// A press that goes to a field.
fn to_field(field: Field, text: String) -> Html {
    html! { <button type="button" class="link" onclick={go_to(field.id())}>{ text }</button> }
}

/// The member's total as far as it is known.
fn total(view: &View) -> Option<&Step> {
    view.outcome.figure(Term::MemberTotal)
}

/// The answer for screen readers: digits without separators.
pub(super) fn spoken_answer(view: &View) -> String {
    let Some(total) = total(view) else { return String::new() };
    let words = total
        .value()
        .cut(2)
        .ok()
        .and_then(|(value, _)| words::amount(value, view.currency(), view.language()));
    [view.say(heading_of(view)), &words.unwrap_or_default()].join(": ")
}

fn heading_of(view: &View) -> Message {
    let waiting = !view.outcome.missing.is_empty() || !view.reading.unread.is_empty();
    if waiting { Message::AnswerSoFar } else { Message::Answer }
}

fn answer(view: &View) -> Html {
    let Some(total) = total(view) else {
        return html! {
            <>
                <div class="answer" id="answer" tabindex="-1">
                    <span>{ view.say(Message::Answer) }</span>
                    <strong class="num">{ "–" }</strong>
                    <span class="words soft">{ view.say(Message::AnswerNone) }</span>
                </div>
                { missing(view) }
                { split(view) }
            </>
        };
    };
    let words = total
        .value()
        .cut(2)
        .ok()
        .and_then(|(value, _)| words::amount(value, view.currency(), view.language()));
    let exact = view.outcome.figure(Term::MemberTotalExact);
    html! {
        <>
            <div class="answer" id="answer" tabindex="-1">
                <span>{ view.say(heading_of(view)) }</span>
                <strong class="num">{ view.amount(total) }</strong>
                <span class="words soft">{ words }</span>
                if let Some(exact) = exact {
                    <span class="small soft num">
                        { view.say(Message::ExactValue) }{ " " }{ view.amount(exact) }
                    </span>
                }
            </div>
            { missing(view) }
            { parts(view) }
            { chips(view) }
            { remarks(view) }
            { explanation::steps(view, total) }
            { split(view) }
        </>
    }
}

/// The fields that a figure still waits for.
fn missing(view: &View) -> Html {
    let unread = |field: &Field| view.reading.unread.iter().any(|(unread, _)| unread == field);
    let mut fields = Vec::new();
    for missing in &view.outcome.missing {
        fields.extend(Field::at(missing.0, view.form()).filter(|field| !unread(field)));
    }
    if view.form().line_fields().is_empty() && view.outcome.problems.is_empty() {
        fields.extend([Field::PoolShare(0), Field::CapitalShare]);
    }
    if fields.is_empty() {
        return Html::default();
    }
    let row = |field: Field| {
        let (label, hint) = i18n::field(field, view.form(), view.language());
        html! { <li>{ to_field(field, [label.as_str(), hint].join(" ")) }</li> }
    };
    html! {
        <div>
            <p class="soft">{ view.say(Message::StillNeeded) }</p>
            <ul class="remarks">{ rows(fields, &row) }</ul>
        </div>
    }
}

/// Where the member's total comes from.
fn parts(view: &View) -> Html {
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
        return Html::default();
    }
    html! { <>{ bar(&parts) }{ legend(&parts) }</> }
}

fn chips(view: &View) -> Html {
    let rate = view.outcome.figures.iter().find(
        |step| matches!(step.term(), Some(Term::PoolRate(line)) if line.purpose == Purpose::CapitalReturn),
    );
    let percent = rate.map(|rate| i18n::explain(rate, view.currency(), view.language()).value);
    html! {
        <p class="chipline">
            if let Some(percent) = percent {
                <span class="chip num">{ percent }{ " " }{ view.say(Message::OfSavings) }</span>
            }
            if view.outcome.remarks.contains(&Remark::NotTaxed) {
                <span class="chip">{ view.say(Message::NotTaxed) }</span>
            }
        </p>
    }
}

fn remarks(view: &View) -> Html {
    let mut shown = view.outcome.remarks.clone();
    shown.retain(|remark| *remark != Remark::NotTaxed);
    let row = |remark: Remark| html! { <li>{ i18n::remark(remark, view.language()) }</li> };
    html! { <ul class="remarks">{ rows(shown, &row) }</ul> }
}

/// The whole split of the surplus: picture and table.
fn split(view: &View) -> Html {
    let Some(surplus) = view.outcome.figure(Term::Surplus) else { return Html::default() };
    if surplus.value().is_negative() || surplus.value().is_zero() {
        return Html::default();
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
        return Html::default();
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
    html! {
        <details>
            <summary>{ view.say(Message::SplitHeading) }</summary>
            { bar(&parts) }
            <div class="scroll">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ view.say(Message::ColumnLine) }</th>
                            <th scope="col">{ view.say(Message::ColumnShare) }</th>
                            <th scope="col">{ view.say(Message::ColumnAmount) }</th>
                        </tr>
                    </thead>
                    <tbody>{ rows(&lines, &row) }</tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{ i18n::capitalised(&i18n::term(Term::Surplus, view.language())) }</th>
                            <td>{ "100%" }</td>
                            <td>{ view.amount(surplus) }</td>
                        </tr>
                    </tfoot>
                </table>
            </div>
        </details>
    }
}

fn row_name(view: &View, line: Option<Line>) -> String {
    let name = match line {
        Some(line) => i18n::line(line, view.language()),
        None => i18n::term(Term::Unallocated, view.language()),
    };
    i18n::capitalised(&name)
}

fn split_row(view: &View, line: Option<Line>, step: &Step, surplus: &Exact) -> Html {
    let inner = line.is_some_and(|line| line.at.sub.is_some());
    let exact = match step.how() {
        How::Split(_, exact) => exact.value(),
        _ => step.value(),
    };
    html! {
        <tr data-inner={inner.then_some("")}>
            <th scope="row">{ row_name(view, line) }</th>
            <td>{ percentage(view, exact, surplus) }</td>
            <td>{ view.amount(step) }</td>
        </tr>
    }
}

/// Narrow screens: the answer at the lower edge, a press goes to it.
fn peek(view: &View) -> Html {
    let amount = total(view).map_or_else(|| "–".to_owned(), |total| view.amount(total));
    html! {
        <button type="button" class="peek num" onclick={go_to("answer".into())}>
            <span>{ view.say(Message::ToAnswer) }</span>
            <span>{ amount }</span>
        </button>
    }
}
