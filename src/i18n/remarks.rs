//! What is to be known of any result.

use super::language::Language;
use super::say::capitalised;
use super::sharing::sharing_remark;
use super::{capital, rates, result};
use crate::domain::Remark;

/// Something to know about any result.
#[must_use]
pub fn remark(remark: Remark, language: Language) -> String {
    let text = match remark {
        Remark::Rates(remark) => rates::remark(remark, language),
        Remark::Capital(remark) => capital::remark(remark, language),
        Remark::Result(remark) => result::remark(remark, language),
        // Their words come with the page of the plant: see `plant::remark`.
        _ => sharing_remark(remark, language),
    };
    // Some begin with a name.
    capitalised(&text)
}
