//! The names of everything that the calculators speak of; the words for them are in `i18n`.

mod account;
mod business;
mod capital;
mod dividend;
mod figure;
mod finance;
mod place;
mod plant;
mod process;
mod remark;
mod result;
mod split;
mod storage;
mod tax;

pub use account::{AccountInput, AccountTerm, Entry, EntryKind, Statutory};
pub use business::{BusinessInput, BusinessTerm};
pub use capital::{
    CapitalItem, CapitalStanding, CapitalTerm, GrowthInput, MemberInput, MembersInput, MembersTerm,
    MovementInput, SavingsTerm,
};
pub use dividend::{CapitalKind, Class, DividendTerm};
pub use figure::Term;
pub use finance::{FinanceInput, FinanceTerm, ProjectInput, ProjectTerm};
pub use place::{Place, Side};
pub use plant::{Driver, Model, PlantInput, PlantTerm};
pub use process::{HayamiRow, ProcessAt, ProcessInput, ProcessTerm};
pub use remark::{CapitalRemark, PlantRemark, RatesRemark, Remark, ResultRemark};
pub use result::{ResultInput, ResultTerm};
pub use split::{Basis, Line, LineAt, Purpose};
pub use storage::{StorageInput, StorageTerm};
pub use tax::{TaxInput, TaxTerm};
