//! What works at a list, as a table of functions in a file of its own: the page is drawn before it, and shows what it left.

use std::rc::Rc;

use super::act::{do_with, open_example};
use super::deed::Deed;
use super::desk::Desk;
use super::files::hand;
use super::plan::Plan;
use super::shown::Shown;
use crate::domain::{Country, DIVIDENDS, RESULT, Scenario};
use crate::members::{self, MemberList, NoPlan, Shares};
use crate::ui::load::part;

/// What works at a list.
pub(in crate::ui) struct Engine {
    /// Does what somebody does on the page.
    pub act: fn(&mut Desk, &Deed, Country),
    /// Lays the example on the desk.
    pub example: fn(&mut Desk, Country),
    /// Takes something from the script beside the module; says what it is to be told.
    pub hand: fn(&mut Desk, &str, &[u8]) -> String,
    /// Shares a plan out.
    pub follow: fn(&mut Desk, &Plan),
    /// Reads columns as amounts.
    pub need: fn(&mut Desk, &[usize]),
    /// The rows that are shown, in their order.
    pub rows: fn(&Shown, &MemberList, &Shares) -> Rc<[u32]>,
    /// What a scenario shares out.
    pub plan: fn(Scenario) -> Result<members::Plan, NoPlan>,
}

static ENGINE: Engine = Engine {
    act: do_with,
    example: open_example,
    hand,
    follow: Desk::follow,
    need: Desk::need,
    rows: Shown::rows,
    // The year's result shares the surplus too.
    plan: |scenario| members::Plan::by(scenario, &[RESULT, DIVIDENDS]),
};

part!(EnginePart: &'static Engine = &ENGINE,
    __wasm_split_load_engine,
    __wasm_split_00engine00_import_00000000000000000000000000000013_get,
    __wasm_split_00engine00_export_00000000000000000000000000000013_get);
