//! The co-op's own rules: what counts, more pools, funds, rounding.

use yew::prelude::*;

use super::inputs::{number_field, pair};
use super::words;
use crate::domain::{Basis, Purpose, RemainderRule, Side};
use crate::i18n;
use crate::input::Field;
use crate::ui::element::{all, el, rows, said};
use crate::ui::parts::fields::{check, chip, choice};
use crate::ui::parts::legal::legal;
use crate::ui::parts::page::rule_date;
use crate::ui::state::{Action, Switch};
use crate::ui::view::View;

/// The co-op's own rules: what counts, more pools, funds, rounding.
pub(in crate::ui) fn by_laws(view: &View<'_>) -> Html {
    let form = view.form();
    let capital = &form.capital;
    let checks = vec![
        check(view, Switch::FromAccounts, form.from_accounts, words::FROM_ACCOUNTS),
        check(view, Switch::TwoLevel, form.two_level, words::TWO_LEVEL),
        check(view, Switch::Apart, capital.apart, words::APART),
        check(view, Switch::CountVoluntary, capital.count_voluntary, words::COUNT_VOLUNTARY),
    ];
    let mut pools = vec![
        said("legend", "", view.words(words::POOLS)),
        basis_choice(view, 0),
        number_field(view, Field::Pool(0, Side::NonMembers)),
    ];
    pools.extend(rows(1..form.pools.len(), &|place| more_pool(view, place)));
    let onclick = view.press(Action::PoolAdded);
    let add = view.words(words::ADD_POOL);
    pools.push(
        html! { <button type="button" id="add-pool" class="chip-button" {onclick}>{ "+ " }{ add }</button> },
    );
    let mut funds = vec![said("legend", "", view.words(words::FUNDS))];
    funds.extend(rows(0..form.funds.len(), &|place| fund(view, place)));
    funds.push(add_fund(view));
    let parts = vec![
        said("p", "hint", view.words(words::BY_LAWS_HINT)),
        el("div", "", checks),
        el("fieldset", "group", pools),
        el("fieldset", "group", funds),
        rounding(view),
        rule_date(view),
        legal(view, view.state.rule_date),
    ];
    all(parts)
}

fn basis_choice(view: &View<'_>, place: usize) -> Html {
    let chosen = view.form().pools.get(place).map(|pool| pool.basis);
    let options = Basis::PATRONAGE.map(|basis| (i18n::basis(basis, view.language()), chosen == Some(basis)));
    choice(view, view.words(words::SHARED_BY), place, options.into(), |place, option| {
        Action::BasisPicked(place, Basis::PATRONAGE.get(option).copied().unwrap_or(Basis::Transactions))
    })
}

fn more_pool(view: &View<'_>, place: usize) -> Html {
    let name = i18n::capitalised(i18n::purpose(Purpose::PatronageRefund, view.language()));
    let name = [name.as_str(), &place.saturating_add(1).to_string()].join(" ");
    let onclick = view.press(Action::PoolRemoved(place));
    let remove = [view.words(words::REMOVE), &name].join(" ");
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
    let label = [view.words(words::REMOVE), &name].join(" ");
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
    let label = html! { <span class="legend-label" id="add-fund" tabindex="-1">{ view.words(words::ADD_FUND) }</span> };
    el("div", "field", vec![label, el("div", "chips", rows(open, &button))])
}

fn rounding(view: &View<'_>) -> Html {
    let chosen = view.form().rounding;
    let options = RemainderRule::ALL.map(|rule| (i18n::rule(rule, view.language()), chosen == rule));
    choice(view, view.words(words::ROUNDING), 0, options.into(), |_, option| {
        Action::RulePicked(RemainderRule::ALL.get(option).copied().unwrap_or_default())
    })
}
