//! The figures that the page is for: what members get in each country, and what their capital earns.

use super::entered::View;
use super::rows::{Given, Row};
use crate::domain::{Country, Exact, Step, Term};
use crate::i18n::number::{self, Shown};

/// What members get.
const FOR_MEMBERS: [Row; 2] = [Row::Capital, Row::Business];

impl View<'_> {
    /// The surplus that both sets of rules share out.
    pub fn surplus(&self) -> Option<&Step> {
        self.outcome.number(&|of| of == Term::Surplus)
    }

    /// What a country gives to lines together; nothing where it gives nothing to any.
    pub fn sum(&self, country: Country, rows: &[Row]) -> Option<Exact> {
        let values = rows.iter().filter_map(|row| self.given(country, *row).value());
        values.reduce(|sum, value| sum.plus(&value))
    }

    /// What members get in each country, where both are known.
    pub fn for_members(&self) -> Option<[Exact; 2]> {
        let [indonesia, malaysia] = Country::ALL.map(|country| self.sum(country, &FOR_MEMBERS));
        Some([indonesia?, malaysia?])
    }

    /// What 100 of members' capital earn in each country.
    pub fn on_capital(&self, capital: &Exact) -> Option<[Exact; 2]> {
        let [indonesia, malaysia] = Country::ALL.map(|country| self.sum(country, &[Row::Capital]));
        Some([indonesia?.over(capital), malaysia?.over(capital)])
    }

    /// A figure that the headline rests on: the page's own country's first one.
    pub fn total(&self) -> Option<&Step> {
        self.for_members()?;
        let found = |country| match self.given(country, Row::Capital) {
            Given::Sum(steps) => steps.first().copied(),
            _ => None,
        };
        found(self.page.country)
    }

    /// A part of the surplus as a percentage of it.
    pub fn percent(&self, part: &Exact) -> String {
        let Some(surplus) = self.surplus().filter(|surplus| surplus.value().is_positive()) else {
            return String::new();
        };
        self.share(&part.over(surplus.value()))
    }

    /// A ratio as a percentage.
    pub fn share(&self, ratio: &Exact) -> String {
        number::about(ratio, Shown::Percent(self.context.currency()))
    }
}
