//! The names of everything that the calculators speak of; the words for them are in `i18n`.
//!
//! In JSON each is called by its name in the code, in small letters with underscores; where that is another, the variant
//! says so. These names are lasting: who renames a variant writes the old one beside it.

mod account;
mod business;
mod capital;
mod capital_kind;
mod delivery;
mod dividend;
mod export;
mod feasibility;
mod figure;
mod finance;
mod input_path;
mod loan;
mod members;
mod path;
mod payments;
mod plant;
mod plant_input;
mod plant_part;
mod process;
mod purchase_model;
mod remark;
mod result;
mod savings;
mod scenario_object;
mod split;
mod storage;
mod tax;

pub use account::{AccountInput, AccountTerm, Entry, EntryInput, EntryKind, Statutory};
pub use business::{BusinessInput, BusinessTerm};
pub use capital::{CapitalTerm, GrowthInput, MemberInput, MovementInput};
pub use capital_kind::{CapitalItem, CapitalStanding};
pub use delivery::{DeliveryInput, DeliveryTerm};
pub use dividend::{CapitalKind, Class, DividendTerm};
pub use export::{ExportInput, ExportTerm};
pub use feasibility::{Case, FeasibilityInput, FeasibilityTerm, RangeInput};
pub use figure::Term;
pub use finance::{ContractOf, FinanceAt, FinanceInput, FinanceTerm, ProjectInput, ProjectTerm};
pub use input_path::{InputPath, Side};
pub use loan::{LoanInput, LoanTerm};
pub use members::{MembersInput, MembersTerm};
pub use payments::PaymentsInput;
pub use plant::PlantTerm;
pub use plant_input::PlantInput;
pub use process::{HayamiRow, ProcessAt, ProcessInput, ProcessTerm};
pub use purchase_model::{Driver, PurchaseModel};
pub use remark::{CapitalRemark, DeliveryRemark, PlantRemark, RatesRemark, Remark, ResultRemark};
pub use result::{ResultInput, ResultTerm};
pub use savings::SavingsTerm;
pub use scenario_object::ScenarioObject;
pub use split::{Basis, Line, LineAt, Purpose};
pub use storage::{StorageInput, StorageTerm};
pub use tax::{TaxInput, TaxTerm};
