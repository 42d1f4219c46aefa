//! The fields of the form, what kind of number each takes, and which input of the scenario it is.

use super::form::Form;
use super::number::Kind;
use crate::domain::{Basis, Currency, LineAt, Place, Side};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The year's surplus.
    Surplus,
    /// Income of the year.
    Income,
    /// Costs of the year.
    Costs,
    /// What all member pools get together, in a split of two levels.
    MembersShare,
    /// Percentage of a patronage pool.
    PoolShare(usize),
    /// One side of the basis of a patronage pool.
    Pool(usize, Side),
    /// Percentage of the capital pool.
    CapitalShare,
    /// One side of one part of the capital basis.
    Capital(Basis, Side),
    /// Percentage of a fund.
    FundShare(usize),
}

impl Field {
    /// What kind of number it takes.
    #[must_use]
    pub fn kind(self, currency: Currency) -> Kind {
        match self {
            Self::MembersShare | Self::PoolShare(_) | Self::CapitalShare | Self::FundShare(_) => {
                Kind::Percent
            }
            _ => Kind::Money(currency),
        }
    }

    /// A name that is unique in the form, for ids in a page.
    #[must_use]
    pub fn id(self) -> String {
        let side = |side| match side {
            Side::Member => "mine",
            Side::Total => "all",
            Side::NonMembers => "others",
        };
        let place = |name: &str, place: usize| String::from(name) + &place.to_string();
        match self {
            Self::Surplus => "surplus".into(),
            Self::Income => "income".into(),
            Self::Costs => "costs".into(),
            Self::MembersShare => "members".into(),
            Self::PoolShare(pool) => place("pool", pool) + "-share",
            Self::Pool(pool, at) => place("pool", pool) + "-" + side(at),
            Self::CapitalShare => "capital-share".into(),
            Self::Capital(basis, at) => {
                let basis = match basis {
                    Basis::PrincipalContribution => "principal-",
                    Basis::MandatoryContribution => "mandatory-",
                    Basis::VoluntarySavings => "voluntary-",
                    _ => "capital-",
                };
                String::from(basis) + side(at)
            }
            Self::FundShare(fund) => place("fund", fund) + "-share",
        }
    }

    /// The field behind an input of the scenario that this form made, if it is a single field.
    #[must_use]
    pub fn at(place: Place, form: &Form) -> Option<Self> {
        match place {
            Place::Surplus => Some(Self::Surplus),
            Place::Income => Some(Self::Income),
            Place::Costs => Some(Self::Costs),
            Place::SubLines(_) => form.line_fields().last().copied(),
            Place::Percent(at) | Place::Amount(at) | Place::Line(at) => Self::share_of(at, form),
            Place::Lines if form.two_level => Some(Self::MembersShare),
            Place::Lines => {
                form.all_line_fields().into_iter().rev().find(|field| !form.text(*field).is_empty())
            }
            Place::Basis(at, part, side) => match form.line_fields().get(place_in_pools(at, form)?)? {
                Self::PoolShare(pool) => Some(Self::Pool(*pool, side)),
                Self::CapitalShare => {
                    form.capital.parts().get(usize::from(part)).map(|basis| Self::Capital(*basis, side))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn share_of(at: LineAt, form: &Form) -> Option<Self> {
        if form.two_level {
            return match (at.top, at.sub) {
                (0, None) => Some(Self::MembersShare),
                (0, Some(sub)) => form.line_fields().get(usize::from(sub)).copied(),
                (top, _) => {
                    let before = form.line_fields().len();
                    let fund = usize::from(top).checked_sub(1)?.checked_add(before)?;
                    form.all_line_fields().get(fund).copied()
                }
            };
        }
        form.all_line_fields().get(usize::from(at.top)).copied()
    }
}

fn place_in_pools(at: LineAt, form: &Form) -> Option<usize> {
    if form.two_level { at.sub.map(usize::from) } else { Some(usize::from(at.top)) }
}
