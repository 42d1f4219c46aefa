//! What is answered to a case, as `conformance/README.md` describes it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::command::fault::Fault;

/// What is answered: what does not apply is left out.
#[derive(Default, Serialize)]
pub(super) struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<[String; 3]>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<Refused>,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub unsupported: bool,
}

/// Why something is refused, and where it stands.
#[derive(Serialize)]
pub(super) struct Refused {
    pub code: String,
    pub field: String,
}

impl Answer {
    /// What cannot be calculated.
    pub(super) fn refused(faults: &[Fault]) -> Self {
        let one = |fault: &Fault| {
            let (code, field) = fault.named();
            Refused { code: code.into(), field: field.into() }
        };
        Self { refused: faults.iter().map(one).collect(), ..Self::default() }
    }
}
