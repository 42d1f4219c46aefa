//! The calculators: pure, without clock, locale or sentence.
//!
//! Amounts, percentages and quantities are decimals at the edges and exact fractions in between;
//! every result is a [`Step`] that carries its own derivation.

mod account_term;
mod allocation;
mod appropriation;
mod capital;
mod date;
mod dividend;
mod dividend_term;
mod exact;
mod law;
mod lines;
mod list;
mod money;
mod outcome;
mod payout;
mod pool;
mod rate;
mod scenario;
mod source;
mod step;
mod surplus;
mod term;
mod weighting;

pub use allocation::{Allocation, AllocationError, Claim, RemainderRule, allocate};
pub use appropriation::{AccountEntry, Appropriation, TrustFunds};
pub use capital::Contributions;
pub use date::Date;
pub use dividend::{DividendClass, Dividends, PayRounding};
pub use exact::Exact;
pub use law::{Law, Percentage, Provision, in_force};
pub use list::{AmountOverList, ListedMember};
pub use money::{Currency, Direction, Money, Rounding};
pub use outcome::{Missing, Outcome, Place, Problem, Refusal, Remark, Side};
pub use rate::Rate;
pub use scenario::{
    APPROPRIATION, CALCULATORS, Calculator, Country, DIVIDENDS, Number, SHARING, Scenario, Setting, VERSION,
    evaluate,
};
pub use source::{Dated, Reading, Series, Source, Standing};
pub use step::{How, MathError, Nothing, Op, Origin, Step, Unit};
pub use surplus::{BasisPart, Sharing, SplitLine};
pub use term::{
    AccountInput, AccountTerm, Basis, CapitalKind, Class, DividendTerm, Entry, EntryKind, Line, LineAt,
    Purpose, Statutory, Term,
};
pub use weighting::{Balance, Change, Start};
