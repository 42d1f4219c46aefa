//! What is done with the list at present, a turn at a time: a browser stands still for as long as a turn takes.

use super::plan::{Plan, What};
use crate::members::{
    MemberList, Paying, Reader, SharedStrings, Shares, Sheet, SheetFault, SheetReader, Styles, Unshared,
    Workbook, in_cash, paid_and_credited, share_pool, total,
};

/// What is done with the list at present.
pub(in crate::ui) enum Work {
    Idle,
    /// The bytes of a file are on their way.
    Taking(Box<Reader>),
    /// So are those of a workbook's parts.
    Unpacking(Box<Unpacking>),
    /// It is read; so many parts of a thousand are done.
    Reading(Box<Reader>, u16),
    /// The bytes of the file are wanted again: they are to be read in another way.
    Again,
    /// Something is shared over it.
    Sharing(Box<Sharing>),
}

/// The parts of a workbook as they come.
#[derive(Default)]
pub(in crate::ui) struct Unpacking {
    pub book: Vec<u8>,
    pub workbook: Workbook,
    pub strings: SharedStrings,
    pub styles: Styles,
    pub sheet: Option<SheetReader>,
    /// The sheet once all of it is here.
    pub done: Option<Result<Sheet, SheetFault>>,
}

/// What is shared over a list, as far as it has come.
pub(in crate::ui) struct Sharing {
    pub plan: Plan,
    done: Vec<Shares>,
    paying: Option<Paying>,
}

impl Work {
    /// Begins to share over a list.
    pub fn sharing(plan: Plan, list: &MemberList) -> Self {
        let paying = match &plan.what {
            What::Pools(..) => Ok(None),
            What::Rates(dividends, columns) => Paying::new(list, dividends, plan.currency, columns).map(Some),
        };
        Self::Sharing(Box::new(Sharing { plan, done: Vec::new(), paying: paying.ok().flatten() }))
    }

    /// Whether it is to be waited for.
    pub fn is_under_way(&self) -> bool {
        !matches!(self, Self::Idle)
    }

    /// So many parts of a thousand are done; nothing where that is not known.
    pub fn progress(&self) -> Option<u16> {
        match self {
            Self::Reading(_, done) => Some(*done),
            Self::Sharing(sharing) => Some(sharing.progress()),
            _ => None,
        }
    }
}

impl Sharing {
    fn progress(&self) -> u16 {
        match (&self.plan.what, &self.paying) {
            (What::Rates(..), Some(paying)) => paying.progress(),
            (What::Pools(parts, _), _) => {
                let done = self.done.len().saturating_mul(1000).checked_div(parts.len().saturating_add(1));
                u16::try_from(done.unwrap_or(0)).unwrap_or(1000)
            }
            (What::Rates(..), None) => 0,
        }
    }

    /// Does some of it: the shares once all of it is done.
    pub fn step(&mut self, list: &MemberList, budget: usize) -> Option<Result<Vec<Shares>, Unshared>> {
        match &self.plan.what {
            What::Pools(parts, rule) => {
                let Some(part) = parts.get(self.done.len()) else {
                    let mut all = core::mem::take(&mut self.done);
                    let total = total(&all, list.rows.len());
                    let paid = self.plan.minimum.map(|minimum| paid_and_credited(&total, minimum));
                    let of_cash = paid.as_ref().map_or(&total, |[net, _]| net);
                    let cash = self.plan.in_cash.then(|| in_cash(of_cash, self.plan.currency));
                    all.push(total);
                    all.extend(paid.into_iter().flatten().chain(cash));
                    return Some(Ok(all));
                };
                let columns = self.plan.columns_of(part);
                match share_pool(list, &part.pool, *rule, &columns, self.plan.currency) {
                    Ok(shares) => self.done.push(shares),
                    Err(why) => return Some(Err(why)),
                }
                None
            }
            What::Rates(dividends, columns) => {
                let Some(paying) = &mut self.paying else {
                    let again = Paying::new(list, dividends, self.plan.currency, columns);
                    return Some(again.map(|_| Vec::new()));
                };
                match paying.step((budget / 64).max(1)) {
                    Ok(false) => None,
                    Ok(true) => self.paying.take().map(|paying| Ok(paying.finish())),
                    Err(why) => Some(Err(why)),
                }
            }
        }
    }
}
