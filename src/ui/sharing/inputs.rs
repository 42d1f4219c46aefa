//! The quick form, and the co-op's own rules.

use yew::prelude::*;

use crate::data;
use crate::domain::{Basis, Purpose, RemainderRule, Side};
use crate::i18n::{self, Message};
use crate::input::Field;
use crate::ui::element::{all, el, plain, rows, said};
use crate::ui::on_demand::Part;
use crate::ui::parts::fields::{check, chip, choice, number_field};
use crate::ui::state::{Action, Switch};
use crate::ui::view::View;

/// Which figures are the example's, and the ways to and from it.
pub(super) fn notice(view: &View<'_>) -> Html {
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
pub(super) fn quick(view: &View<'_>) -> Html {
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

/// The fold with the co-op's own rules, which come after the first picture.
pub(super) fn fold(view: &View<'_>) -> Html {
    let inside = match view.state.by_laws {
        Part::Here(by_laws) => (by_laws.form)(view),
        Part::Coming => said("p", "hint", view.say(Message::PartComing)),
        Part::Failed => {
            let again = chip(view, Action::ByLawsWanted, view.say(Message::Again).into());
            all(vec![said("p", "hint", view.say(Message::PartFailed)), again])
        }
    };
    el("details", "", vec![said("summary", "", view.say(Message::ByLaws)), inside])
}

/// The co-op's own rules: what counts, more pools, funds, rounding.
pub(in crate::ui) fn by_laws(view: &View<'_>) -> Html {
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
    let onclick = view.press(Action::PoolAdded);
    let add = view.say(Message::AddPool);
    pools.push(
        html! { <button type="button" id="add-pool" class="chip-button" {onclick}>{ "+ " }{ add }</button> },
    );
    let mut funds = vec![said("legend", "", view.say(Message::Funds))];
    funds.extend(rows(0..form.funds.len(), &|place| fund(view, place)));
    funds.push(add_fund(view));
    let parts = vec![
        said("p", "hint", view.say(Message::ByLawsHint)),
        el("div", "", checks),
        el("fieldset", "group", pools),
        el("fieldset", "group", funds),
        rounding(view),
    ];
    all(parts)
}

fn basis_choice(view: &View<'_>, place: usize) -> Html {
    let chosen = view.form().pools.get(place).map(|pool| pool.basis);
    let options = Basis::PATRONAGE.map(|basis| (i18n::basis(basis, view.language()), chosen == Some(basis)));
    choice(view, Message::SharedBy, place, options.into(), |place, option| {
        Action::BasisPicked(place, Basis::PATRONAGE.get(option).copied().unwrap_or(Basis::Transactions))
    })
}

fn more_pool(view: &View<'_>, place: usize) -> Html {
    let name = i18n::capitalised(i18n::purpose(Purpose::PatronageRefund, view.language()));
    let name = [name.as_str(), &place.saturating_add(1).to_string()].join(" ");
    let onclick = view.press(Action::PoolRemoved(place));
    let remove = [view.say(Message::Remove), &name].join(" ");
    let parts = vec![
        said("legend", "", name),
        el("div", "two", vec![basis_choice(view, place), number_field(view, Field::PoolShare(place))]),
        pair(view, Field::Pool(place, Side::Member), Field::Pool(place, Side::Total)),
        number_field(view, Field::Pool(place, Side::NonMembers)),
        html! { <button type="button" class="chip-button" data-go="add-pool" {onclick}>{ remove }</button> },
    ];
    el("fieldset", "group", parts)
}

fn fund(view: &View<'_>, place: usize) -> Html {
    let (name, _) = i18n::field(Field::FundShare(place), view.form(), view.language());
    let label = [view.say(Message::Remove), &name].join(" ");
    let onclick = view.press(Action::FundRemoved(place));
    let remove = html! {
        <button type="button" class="chip-button" data-go="add-fund" {onclick} aria-label={label}>{ "×" }</button>
    };
    el("div", "row", vec![number_field(view, Field::FundShare(place)), remove])
}

/// A button for each fund that is not in the list yet, and always one for other funds.
fn add_fund(view: &View<'_>) -> Html {
    let listed = |fund: &Purpose| view.form().funds.iter().any(|one| one.purpose == *fund);
    let open = Purpose::FUNDS.into_iter().filter(|fund| *fund == Purpose::Other || !listed(fund));
    let button = |fund| {
        let name = i18n::capitalised(i18n::purpose(fund, view.language()));
        chip(view, Action::FundAdded(fund), ["+ ", &name].concat())
    };
    let label = html! { <span class="legend-label" id="add-fund" tabindex="-1">{ view.say(Message::AddFund) }</span> };
    el("div", "field", vec![label, el("div", "chips", rows(open, &button))])
}

fn rounding(view: &View<'_>) -> Html {
    let chosen = view.form().rounding;
    let options = RemainderRule::ALL.map(|rule| (i18n::rule(rule, view.language()), chosen == rule));
    choice(view, Message::Rounding, 0, options.into(), |_, option| {
        Action::RulePicked(RemainderRule::ALL.get(option).copied().unwrap_or_default())
    })
}
