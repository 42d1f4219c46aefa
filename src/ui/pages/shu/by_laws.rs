//! The co-op's own rules: what counts, more pools, funds, rounding.

use yew::prelude::*;

use super::entered::View;
use super::fields;
use crate::data::references::Subject;
use crate::domain::{Basis, Purpose};
use crate::i18n;
use crate::i18n::glossary::On;
use crate::i18n::pages::shu as words;
use crate::ui::action::{Action, PageAction};
use crate::ui::element::{all, el, link_to, nothing, rows, said};
use crate::ui::page::Page as _;
use crate::ui::parts::compare::compare_all;
use crate::ui::parts::fields::chip;
use crate::ui::parts::form::{check, choice, choice_at, field, is_held, two};
use crate::ui::parts::legal::legal;
use crate::ui::parts::page::rule_date;
use crate::ui::parts::words_here::words_here;

/// The co-op's own rules: what counts, more pools, funds, rounding.
pub(super) fn by_laws(view: &View<'_>) -> Html {
    let context = &view.context;
    let draft = &view.page.draft;
    let known = check(view, &fields::KNOWN);
    if fields::KNOWN.of(draft) {
        // As many parts as below: what was pressed stays where it is.
        let checks = vec![known, nothing(), nothing(), nothing(), nothing()];
        let rates = el("div", "", by_rates(view));
        return all(vec![nothing(), el("div", "", checks), rates, nothing(), nothing(), nothing()]);
    }
    let checks = vec![
        known,
        check(view, &fields::FROM_ACCOUNTS),
        check(view, &fields::TWO_LEVEL),
        check(view, &fields::APART),
        check(view, &fields::COUNT_VOLUNTARY),
    ];
    let mut pools =
        vec![said("legend", "", context.words(words::POOLS)), basis_choice(view, 0), others(view, 0)];
    pools.extend(rows(1..fields::POOL.len(draft), &|place| more_pool(view, place)));
    if fields::POOL.has_room(draft) {
        pools.push(add_pool(view));
    }
    let mut funds = vec![said("legend", "", context.words(words::FUNDS))];
    funds.extend(rows(0..fields::FUND.len(draft), &|place| fund(view, place)));
    if fields::FUND.has_room(draft) {
        funds.push(add_fund(view));
    }
    let parts = vec![
        said("p", "hint", context.words(words::BY_LAWS_HINT)),
        el("div", "", checks),
        el("fieldset", "group", pools),
        el("fieldset", "group", funds),
        choice(view, &fields::ROUNDING),
        rule_date(context),
    ];
    all(parts)
}

/// What is left to say where the report names the rates, with the way to what is asked instead.
fn by_rates(view: &View<'_>) -> Vec<Html> {
    let to_rates =
        link_to(view.page.name(fields::CAPITAL_RATE.key), view.context.words(words::TO_RATES).into());
    vec![
        said("p", "hint", view.context.words(words::KNOWN_HINT)),
        to_rates,
        check(view, &fields::APART),
        check(view, &fields::COUNT_VOLUNTARY),
        basis_choice(view, 0),
        choice(view, &fields::ROUNDING),
        rule_date(&view.context),
    ]
}

/// What the words of the page mean, and the rules on record about a member's part of the surplus.
pub(super) fn law(view: &View<'_>) -> Html {
    let rules =
        legal(&view.context, view.context.visit.rule_date, &[Subject::Surplus, Subject::CapitalReturn]);
    all(vec![compare_all(view), words_here(&view.context, On::Shu), rules])
}

fn add_pool(view: &View<'_>) -> Html {
    let purchases = fields::BASIS.option(Basis::Purchases);
    let onclick = view.context.press(Action::Page(PageAction::Added(fields::POOLS, purchases)));
    let add = view.context.words(words::ADD_POOL);
    html! { <button type="button" id="add-pool" class="chip-button" {onclick}>{ "+ " }{ add }</button> }
}

fn others(view: &View<'_>, pool: usize) -> Html {
    field(view, fields::POOL_OTHERS.at(pool))
}

fn basis_choice(view: &View<'_>, pool: usize) -> Html {
    choice_at(view, &fields::BASIS, pool)
}

fn more_pool(view: &View<'_>, place: usize) -> Html {
    let context = &view.context;
    let name = i18n::capitalised(i18n::purpose(Purpose::PatronageRefund, context.language()));
    let name = [name.as_str(), &place.saturating_add(1).to_string()].join(" ");
    let onclick = context.press(Action::Page(PageAction::Removed(fields::POOLS, place)));
    let remove = [context.words(words::REMOVE), &name].join(" ");
    let share = field(view, fields::POOL_SHARE.at(place));
    let out =
        html! { <button type="button" class="chip-button" data-go="add-pool" {onclick}>{ remove }</button> };
    let parts = vec![
        said("legend", "", name),
        el("div", "two", vec![basis_choice(view, place), share]),
        two(view, fields::POOL_MINE.at(place), fields::POOL_ALL.at(place)),
        others(view, place),
        if is_held(view, fields::POOL_SHARE.at(place)) { nothing() } else { out },
    ];
    el("fieldset", "group", parts)
}

fn fund(view: &View<'_>, place: usize) -> Html {
    let context = &view.context;
    let key = fields::FUND_SHARE.at(place);
    let (name, _) = view.page.label(key, context);
    let label = [context.words(words::REMOVE), &name].join(" ");
    let onclick = context.press(Action::Page(PageAction::Removed(fields::FUNDS, place)));
    let remove = html! {
        <button type="button" class="chip-button" data-go="add-fund" {onclick} aria-label={label}>{ "×" }</button>
    };
    el("div", "row", vec![field(view, key), if is_held(view, key) { nothing() } else { remove }])
}

/// A button for each fund that is not in the list yet, and always one for other funds.
fn add_fund(view: &View<'_>) -> Html {
    let draft = &view.page.draft;
    let listed: Vec<_> =
        (0..fields::FUND.len(draft)).map(|place| fields::PURPOSE.of_at(draft, place)).collect();
    let open = Purpose::FUNDS.into_iter().filter(|fund| *fund == Purpose::Other || !listed.contains(fund));
    let button = |fund| {
        let name = i18n::capitalised(i18n::purpose(fund, view.context.language()));
        let action = PageAction::Added(fields::FUNDS, fields::PURPOSE.option(fund));
        chip(&view.context, Action::Page(action), ["+ ", &name].concat())
    };
    let add = view.context.words(words::ADD_FUND);
    let label = html! { <span class="legend-label" id="add-fund" tabindex="-1">{ add }</span> };
    el("div", "field", vec![label, el("div", "chips", rows(open, &button))])
}
