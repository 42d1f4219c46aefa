//! The calculators: pure, without clock, locale or sentence.
//!
//! Amounts, percentages and quantities are decimals at the edges and exact fractions in between;
//! every result is a [`Step`] that carries its own derivation.

mod account_entries;
mod account_promise;
mod account_term;
mod allocation;
mod appropriation;
mod business;
mod business_term;
mod capital;
mod capital_term;
mod coop_tax;
mod date;
mod dividend;
mod dividend_term;
mod exact;
mod finance;
mod finance_term;
mod given;
mod growth;
mod law;
mod lines;
mod list;
mod member_capital;
mod member_months;
mod member_year;
mod money;
mod movement;
mod outcome;
mod payout;
mod place;
mod plant;
mod pool;
mod pool_promise;
mod process;
mod project;
mod promise;
mod rate;
mod remark;
mod result;
mod result_term;
mod savings;
mod scenario;
mod source;
mod step;
mod storage;
mod surplus;
mod tax_term;
mod term;
mod weighting;

pub use allocation::{Allocation, AllocationError, Claim, RemainderRule, allocate};
pub use appropriation::{AccountEntry, Appropriation, TrustFunds};
pub use business::Business;
pub use business_term::{BusinessInput, BusinessTerm};
pub use capital::{Capital, CapitalAmount, Contributions};
pub use capital_term::{
    CapitalItem, CapitalStanding, CapitalTerm, GrowthInput, MemberInput, MovementInput, SavingsTerm,
};
pub use coop_tax::{CoopTax, TaxBand, TaxScale};
pub use date::Date;
pub use dividend::{DividendClass, Dividends, PayRounding};
pub use exact::Exact;
pub use finance::{Financing, FinancingKind};
pub use finance_term::{FinanceInput, FinanceTerm, ProjectInput, ProjectTerm};
pub use growth::Growth;
pub use law::{HoldingBase, HoldingLimit, Law, Percentage, Provision, RuleStanding, VillageRule, in_force};
pub use list::{AmountOverList, ListedMember};
pub use member_capital::{MemberCapital, MonthlyDue};
pub use member_year::{MemberGroup, MemberYear, MembersInput, MembersTerm};
pub use money::{Currency, Direction, Money, Rounding};
pub use movement::{CapitalMovement, Founding, ServiceArea};
pub use outcome::{
    CapitalRemark, Missing, Outcome, Place, PlantRemark, Problem, RatesRemark, Refusal, Remark, ResultRemark,
    Side,
};
pub use plant::term::{Driver, Model, PlantInput, PlantTerm};
pub use plant::{Asset, Delivery, Plant, PlantLine, Wear};
pub use pool_promise::PoolPromise;
pub use process::term::{HayamiRow, ProcessAt, ProcessInput, ProcessTerm};
pub use process::{Export, Hayami, Process, Product, StatedRow};
pub use project::Project;
pub use rate::Rate;
pub use result::YearResult;
pub use result_term::{ResultInput, ResultTerm};
pub use savings::{Cliff, SavingsInterest};
pub use scenario::{
    APPROPRIATION, BUSINESSES, CALCULATORS, CAPITAL, COOP_TAX, Calculator, Country, DIVIDENDS, FINANCING,
    HAYAMI, Number, PLANT, PROJECT, RESULT, SAVINGS, SHARING, STORAGE, Scenario, Setting, VERSION, evaluate,
};
pub use source::{Dated, FirstDay, Reading, Series, Source, Standing};
pub use step::{How, MathError, Nothing, Op, Origin, Step, Unit};
pub use storage::{Storage, StorageInput, StorageTerm};
pub use surplus::{BasisPart, Sharing, SplitLine};
pub use tax_term::{TaxInput, TaxTerm};
pub use term::{
    AccountInput, AccountTerm, Basis, CapitalKind, Class, DividendTerm, Entry, EntryKind, Line, LineAt,
    Purpose, Statutory, Term,
};
pub use weighting::{Balance, Change, Start};
