//! The calculators: pure, without clock, locale or sentence.
//!
//! Amounts, percentages and quantities are decimals at the edges and exact fractions in between;
//! every result is a [`Step`] that carries its own derivation.
//!
//! # Floors, from the ground up
//!
//! | floor | what it is for |
//! |---|---|
//! | `value` | exact fractions, money, rates, days, numbers as a Scenario writes them, rules for remainders |
//! | `law` | sources, dated series, the rules and scales of a country |
//! | `term` | the names of everything that has a number, is asked for, refused or remarked upon |
//! | `derivation` | a number with how it came about, the outcome, the setting, numbers as they were entered |
//! | `payment` | amounts split to the last unit, payouts, lists |
//! | `capital`, `process`, `account`, `finance` | members’ and the co-op’s capital; raw material to product; the appropriation account and its tax; contracts and investments |
//! | `surplus`, `dividend` | pools shared by ratio, from the accounts to them and back; rates on balances |
//! | `plant`, `delivery`, `export` | a shared plant over a year, its models, its way into the surplus; what one member gains by delivering to it; what a price abroad leaves of a unit of raw material |
//! | `feasibility` | whether a plant is worth it: cash against instalments, a good and a bad year, the verdict |
//! | `scenario`, `agreement`, `calculators`, `slip` | the document, whether its parts agree, what follows from it, and whether a member's slip says the same |
//!
//! A floor imports from those below it, never from those above; inside a floor no two files import each other.

mod account;
mod agreement;
mod calculators;
mod capital;
mod delivery;
mod derivation;
mod dividend;
mod export;
mod feasibility;
mod finance;
mod law;
mod payment;
mod plant;
mod process;
mod scenario;
mod slip;
mod surplus;
mod term;
mod value;

pub use account::{AccountEntry, Appropriation, CoopTax, TrustFunds};
pub use calculators::{
    APPROPRIATION, BUSINESSES, CALCULATORS, CAPITAL, COOP_TAX, Calculator, DELIVERY, DIVIDENDS, EXPORT,
    FEASIBILITY, FINANCING, HAYAMI, Judge, KNOWN_RATES, LOAN, PLANT, PROJECT, RESULT, SAVINGS, SHARING,
    STORAGE, evaluate, judge,
};
pub use capital::{
    Capital, CapitalAmount, CapitalMovement, Contributions, Founding, Growth, MemberCapital, MemberGroup,
    MemberYear, MonthlyDue, ServiceArea,
};
pub use delivery::MemberDelivery;
pub use derivation::{
    Country, Derivation, Missing, Nothing, Operation, Origin, Outcome, Piece, Problem, Refusal, Setting,
    Step, Unit, names_behind, partings,
};
pub use dividend::{
    Balance, Change, Corrected, DividendClass, Dividends, Once, Payments, SavingsInterest, Start,
};
pub use export::{ExportSale, ExportTerms};
pub use feasibility::{
    FLOORS, Feasibility, Floors, Range, Reason, ReasonOf, Ruling, Stands, Verdict, verdict,
};
pub use finance::{Financing, FinancingKind, GraceInterest, MemberLoan, Project, Sought};
pub use law::{
    Dated, FirstDay, HoldingBase, HoldingLimit, Law, Percentage, Provision, Reading, Recorded, ReserveRate,
    Rule, RuleStanding, Series, Source, Standing, TaxBand, TaxScale, ThresholdTax, VillageRule, in_force,
};
pub(crate) use payment::fitted_in_order;
pub use payment::{Allocation, AllocationError, AmountOverList, Claim, ListedMember, allocate, by_number};
pub use plant::{Asset, Business, Delivery, DepreciationPolicy, Plant, PlantLine, Storage};
pub use process::{Export, Hayami, Process, Product, StatedRow};
pub use scenario::{Scenario, VERSION};
pub use slip::{Slip, SlipFinding, check_slip};
pub use surplus::{BasisPart, KnownRate, KnownRates, PoolPromise, Sharing, SplitLine, YearResult};
pub use term::{
    AccountInput, AccountTerm, Basis, BusinessInput, BusinessTerm, CapitalItem, CapitalKind, CapitalRemark,
    CapitalStanding, CapitalTerm, Case, Class, ContractOf, DeliveryInput, DeliveryRemark, DeliveryTerm,
    DividendTerm, Driver, Entry, EntryInput, EntryKind, ExportInput, ExportTerm, FeasibilityInput,
    FeasibilityTerm, FinanceAt, FinanceInput, FinanceTerm, GrowthInput, HayamiRow, InputPath, Line, LineAt,
    LoanInput, LoanTerm, MemberInput, MembersInput, MembersTerm, MovementInput, PaymentsInput, PlantInput,
    PlantRemark, PlantTerm, ProcessAt, ProcessInput, ProcessTerm, ProjectInput, ProjectTerm, PurchaseModel,
    Purpose, RangeInput, RatesRemark, Remark, ResultInput, ResultRemark, ResultTerm, SavingsTerm,
    ScenarioObject, Side, Statutory, StorageInput, StorageTerm, TaxInput, TaxTerm, Term,
};
pub use value::{
    Currency, Date, Direction, Exact, MathError, Money, Number, PayRounding, Rate, RemainderRule, Rounding,
};
