//! Member lists: from a co-op's own file to every member's exact share, and out again.
//!
//! # Rooms
//!
//! | room | what it is for |
//! |---|---|
//! | `table` | bytes → text → records and cells: encodings, separators, quotes, the line where each record begins |
//! | `sheet` | sheets of workbooks: inflated XML → records and cells |
//! | `columns` | where the headings stand, what they say, which columns are used; numbers of citizens |
//! | `rows` | which records are members and why the others are not; members' numbers; totals |
//! | `signs` | which sign stands before the decimals of a column |
//! | `amounts` | the cells of a column as amounts, by the reader of typed numbers |
//! | `flaws` | how a record is written and cut |
//! | `told` | what stands in the way, what to know, what is asked: data; the sentences are in `i18n` |
//! | `reader` | the engine: all of this a piece at a time, into a `list` |
//! | `shares` | what a scenario shares out, split over a list: exactly and fast |
//! | `ledger` | rows of movements → every member's balance by the method of the by-laws |
//! | `order` | things in an order, whatever they are |
//! | `written` | a list out again with its shares, as text or as a workbook; bad rows with their reasons |
//!
//! # Design
//!
//! *Why one engine that is pushed and stepped?* It runs in a worker where a page's policy has one, in slices
//! where not, and natively in one go; the result is the same. See [`Reader`].
//!
//! *Why is everything that was decided part of the result?* An officer answers for the list. A separator, a
//! heading, a row that was left out may be decided wrongly; they are shown ([`Decided`], [`LeftOut`],
//! [`Told`]), and each can be said otherwise ([`Choices`]), after which the list is read again. What has two
//! honest readings is asked ([`Question`]).
//!
//! *Why does a list keep the whole file, and rows are places in it?* Bad rows go back as a file with their
//! reasons, in the order and with the columns that they came with. Cells are ranges of the text: 100,000
//! members are 12 bytes a cell.
//!
//! *Why are two looks at every record needed?* The column decides which sign stands before decimals, and all
//! its cells are needed for that, before the first is read. Whether an unnamed row is a total is seen from
//! the sums above it.
//!
//! *Why are numbers of citizens overwritten?* They are of no use for a share, and a file that lies open in a
//! meeting is read by many.

mod amounts;
mod columns;
mod flaws;
mod ledger;
mod list;
mod names;
mod order;
mod reader;
mod reading;
mod rows;
mod separated;
mod shares;
mod sheet;
mod signs;
mod sorting;
mod table;
mod tally;
mod told;
mod torn;
mod written;

pub use amounts::{Amount, Notation};
pub use columns::{AmountOf, Chosen, Column, Content, Heading, Use};
pub use ledger::{
    Account, AccountHeadings, DayOrder, Ledger, LedgerChoices, Method, Movement, Years, accounts, day_of,
    order_of,
};
pub use list::{Amounts, Choices, Decided, MemberList, SaidRows};
pub use order::{by_amount, by_number_of, ordered};
pub use reader::{LARGEST, MOST_COLUMNS, MOST_RECORDS, Progress, Reader};
pub use rows::{LeftOut, Why, begins_formula};
pub use shares::{
    Columns, Key, NoPlan, Of, Paying, Plan, Pool, Shares, Split, Splitting, Unshared, Weights, held, in_cash,
    measured, owners, paid_and_credited, refusals, share, share_pool, split, total,
};
pub use sheet::{Named, SharedStrings, Sheet, SheetFault, SheetReader, Styles, Workbook};
pub use signs::{DecimalSign, Evidence, evidence};
pub use table::{By, Encoding, Flaw, Foreign, Grid, Issue, Separator};
pub use told::{Code, Question, Rounded, Told};
pub use written::{
    BOOK_PARTS, BookCell, BookWriter, EXPLANATION, MEMBERS, SUMMARY, Writer, fixed_part, whole_sheet,
};
