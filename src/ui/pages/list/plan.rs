//! What is shared over the list: amounts that are typed here, or what another page of the visit says.

use super::desk::{Desk, EnginePart, Part, Plan, SharedBy, What, of_typed, suggested};
use super::entered::{ListPage, View};
use super::fields::{AMOUNT, AMOUNT_LIST, CASH, MINIMUM, RULE, SOURCE, Source};
use crate::domain::{
    Basis, BasisPart, CapitalKind, Country, DividendClass, Dividends, EntryKind, Money, Purpose, Scenario,
    SplitLine,
};
use crate::members::{self, Column, Key as KeyOf, NoPlan, Pool};
use crate::ui::action::Key;
use crate::ui::page::Draft;
use crate::ui::parts::form::number_in;
use crate::ui::view_context::ViewContext;

/// How the calculators are called that a source stands for.
pub(super) fn calculator(source: Source, country: Country) -> Option<&'static str> {
    match (source, country) {
        (Source::Officers, Country::Indonesia) => Some("pembagian"),
        (Source::Members, Country::Indonesia) => Some("shu"),
        (Source::Officers, Country::Malaysia) => Some("akaun"),
        (Source::Members, Country::Malaysia) => Some("dividen"),
        (Source::Rebate, Country::Malaysia) => Some("rebat"),
        _ => None,
    }
}

/// What another page says, where it has figures of the visitor's own.
pub(super) fn scenario(page: &ListPage, context: &ViewContext<'_>, source: Source) -> Option<Scenario> {
    // An example is shared out by itself.
    if page.draft.is_of_example() {
        return None;
    }
    let of = calculator(source, page.country)?;
    context.neighbours.scenario(of, context.visit).map(for_all)
}

/// The sources that have something to say.
pub(super) fn sources(page: &ListPage, context: &ViewContext<'_>) -> Vec<Source> {
    let others = [Source::Officers, Source::Members, Source::Rebate];
    let mut all = vec![Source::Typed];
    all.extend(others.into_iter().filter(|source| scenario(page, context, *source).is_some()));
    all
}

/// The source in use. What was typed here stays in use while nobody says otherwise.
pub(super) fn source(page: &ListPage, context: &ViewContext<'_>) -> Source {
    let all = sources(page, context);
    match SOURCE.of(&page.draft) {
        Source::Nearest if says_nothing(&page.draft) => all.get(1).copied().unwrap_or(Source::Typed),
        Source::Nearest => Source::Typed,
        said if all.contains(&said) => said,
        _ => Source::Typed,
    }
}

/// Whether nothing of what is shared was typed here.
fn says_nothing(draft: &Draft) -> bool {
    let amounts = (0..AMOUNT_LIST.len(draft)).map(|place| AMOUNT.at(place));
    amounts.chain([MINIMUM.key]).all(|key| draft.text(key).trim().is_empty())
}

/// What is shared, or why nothing can be.
pub(super) fn plan(view: &View<'_>, desk: &Desk) -> Result<Plan, NoPlan> {
    let (page, context) = (view.page, &view.context);
    let source = source(page, context);
    let columns = desk.columns();
    let what = match scenario(page, context, source) {
        None if !view.outcome.problems.is_empty() => {
            return Err(NoPlan::Refused(view.outcome.problems.clone()));
        }
        // An amount that cannot be read is no amount that is not there.
        None if typed_keys(view).any(|key| is_unread(view, key)) => return Err(NoPlan::Refused(Vec::new())),
        None => typed(view, desk, columns),
        Some(scenario) => match (EnginePart::get().plan)(scenario)? {
            members::Plan::Pools(pools, rule) => {
                let part = |(place, pool): (usize, Pool)| {
                    part(desk.bases.of(place, || suggested(&pool.keys, columns)), pool)
                };
                What::Pools(pools.into_iter().enumerate().map(part).collect(), rule)
            }
            members::Plan::Dividends(dividends, _) => rates(dividends, desk, columns),
        },
    };
    let is_typed = source == Source::Typed;
    let minimum = number_in(view, MINIMUM.key).and_then(Money::from_decimal).filter(|_| is_typed);
    let minimum = minimum.filter(|minimum| *minimum > Money::ZERO);
    let in_cash = is_typed && page.country == Country::Malaysia && CASH.of(&page.draft);
    Ok(Plan { what, months: desk.months, in_cash, minimum, currency: page.country.currency() })
}

/// What the amounts that are asked for here are shared by, whether they are typed yet or not; or the columns of a plan.
pub(super) fn columns_in_sight(view: &View<'_>, desk: &Desk, plan: Option<&Plan>) -> Vec<usize> {
    let mut all = plan.map(Plan::columns).unwrap_or_default();
    if source(view.page, &view.context) == Source::Typed {
        let columns = desk.columns();
        for place in 0..AMOUNT_LIST.len(&view.page.draft) {
            all.extend(based_on(place, desk, columns).columns);
        }
    }
    all
}

/// What an amount that is typed here is shared by.
pub(super) fn based_on(place: usize, desk: &Desk, columns: &[Column]) -> SharedBy {
    desk.bases.of(place, || of_typed(place, columns))
}

/// The fields of what is typed on this page.
fn typed_keys<'a>(view: &'a View<'_>) -> impl Iterator<Item = Key> + use<'a> {
    let amounts = (0..AMOUNT_LIST.len(&view.page.draft)).map(|place| AMOUNT.at(place));
    amounts.chain([MINIMUM.key])
}

/// Whether something stands in a field, and is no number.
fn is_unread(view: &View<'_>, key: Key) -> bool {
    !view.page.draft.text(key).trim().is_empty() && number_in(view, key).is_none()
}

/// The amounts that are typed on this page.
fn typed(view: &View<'_>, desk: &Desk, columns: &[Column]) -> What {
    let draft = &view.page.draft;
    let mut parts = Vec::new();
    for place in 0..AMOUNT_LIST.len(draft) {
        let Some(amount) = number_in(view, AMOUNT.at(place)).and_then(Money::from_decimal) else { continue };
        let by = based_on(place, desk, columns);
        let name = names(&by.columns, columns);
        let pool = Pool { line: None, name, amount, keys: Vec::new(), others: 0, stated: None };
        parts.push(part(by, pool));
    }
    What::Pools(parts, RULE.of(draft))
}

/// What columns are called together.
pub(super) fn names(places: &[usize], columns: &[Column]) -> Option<String> {
    let headings = places.iter().filter_map(|place| columns.get(*place)).map(|one| one.heading.trim());
    let joined = headings.filter(|heading| !heading.is_empty()).collect::<Vec<_>>().join(" + ");
    Some(joined).filter(|joined| !joined.is_empty())
}

/// A pool that is measured by the columns that are chosen for it.
fn part(by: SharedBy, pool: Pool) -> Part {
    let key = if by.heads { KeyOf::Basis(Basis::PerHead) } else { KeyOf::Weight };
    Part { pool: Pool { keys: vec![key], ..pool }, by }
}

/// Rates, each on the columns of its class.
fn rates(dividends: Box<Dividends>, desk: &Desk, columns: &[Column]) -> What {
    let columns = dividends.classes.iter().enumerate().map(|(place, class)| {
        let key = KeyOf::Capital(class.of);
        (key, desk.bases.of(place, || suggested(&[key], columns)).columns)
    });
    let columns = columns.collect();
    What::Rates(dividends, columns)
}

/// What a page says of one member, or of nobody, as it is for all: pools have what they are shared by, an account's dividends
/// are rates.
fn for_all(mut scenario: Scenario) -> Scenario {
    if let Some(sharing) = &mut scenario.sharing {
        for line in &mut sharing.lines {
            give_basis(line);
            line.lines.iter_mut().for_each(give_basis);
        }
    }
    if let Some(account) = scenario.appropriation.take() {
        let class = |of: CapitalKind, kind: EntryKind| {
            let entry = account.entries.iter().find(|entry| entry.of == kind)?;
            let rate = entry.rate;
            (rate.is_some() || entry.approved_rate.is_some()).then(|| DividendClass {
                of,
                rate,
                approved_rate: entry.approved_rate,
                ..DividendClass::default()
            })
        };
        let classes = [
            class(CapitalKind::Shares, EntryKind::ShareDividend),
            class(CapitalKind::Subscription, EntryKind::SubscriptionDividend),
        ];
        scenario.coop_tax = None;
        let classes = classes.into_iter().flatten().collect();
        scenario.dividends = Some(Dividends { classes, ..Dividends::default() });
    }
    // What one member has or was paid is of no use for all of them.
    if let Some(dividends) = &mut scenario.dividends {
        for class in &mut dividends.classes {
            (class.balance, class.payments) = Default::default();
        }
    }
    if let Some(result) = &mut scenario.result {
        result.promised = None;
        result.pool_promise = None;
    }
    scenario
}

/// A line that members share has a basis, if only by what it is for.
fn give_basis(line: &mut SplitLine) {
    let of = match line.purpose {
        Purpose::CapitalReturn => line.by.unwrap_or(Basis::MemberCapital),
        Purpose::PatronageRefund => line.by.unwrap_or(Basis::Transactions),
        _ => return,
    };
    for part in &mut line.basis {
        part.member = None;
    }
    if line.basis.is_empty() && line.lines.is_empty() {
        line.by = None;
        line.basis = vec![BasisPart { of, member: None, total: None, non_members: None }];
    }
}
