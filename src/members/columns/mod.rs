//! What the columns of a list are: where the headings stand, what they say, what stands under them.

mod chosen;
mod citizen;
mod column;
mod content;
mod heading;
mod recap;
mod words;

pub use chosen::Chosen;
pub(super) use chosen::choose;
pub(super) use citizen::{is_citizen_number, lost_last_digit};
pub use column::Column;
pub use content::{AmountOf, Content, Use};
pub use heading::Heading;
pub(super) use heading::{find, heading_at, is_heading_words, titles};
pub(super) use words::{
    has, has_any, is_carried, is_left_list, is_like_total, is_opening, is_sample, is_scaled, is_section,
    is_signature, is_total, may_be_total, plain,
};
