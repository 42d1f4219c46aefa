//! Whose pages the widget links.
//!
//! # Design
//!
//! *Why not every address that a figure was read at?* A ministry that prints the page stands for where it leads. What
//! was read in a newspaper, a blog or a shelf of uploaded papers is named, and its address stays in the table.

/// The ends of the names of hosts of offices and universities.
const OFFICIAL: [&[u8]; 4] = [b".go.id", b".ac.id", b".gov.my", b".edu.my"];

/// Whether an address is one of an office or a university. Tables ask while they are made.
#[must_use]
pub const fn is_official(address: &str) -> bool {
    let mut rest = after_scheme(address.as_bytes());
    while let [first, tail @ ..] = rest {
        if *first == b'/' {
            return false;
        }
        if ends_the_host(rest) {
            return true;
        }
        rest = tail;
    }
    false
}

const fn after_scheme(address: &[u8]) -> &[u8] {
    let mut rest = address;
    while let [_, tail @ ..] = rest {
        if let [b':', b'/', b'/', host @ ..] = rest {
            return host;
        }
        rest = tail;
    }
    address
}

/// Whether the host ends here, in one of the names.
const fn ends_the_host(rest: &[u8]) -> bool {
    let [go_id, ac_id, gov_my, edu_my] = OFFICIAL;
    is_all(rest, go_id) || is_all(rest, ac_id) || is_all(rest, gov_my) || is_all(rest, edu_my)
}

const fn is_all(rest: &[u8], name: &[u8]) -> bool {
    match (rest, name) {
        ([a, rest @ ..], [b, name @ ..]) => *a == *b && is_all(rest, name),
        ([] | [b'/', ..], []) => true,
        _ => false,
    }
}
