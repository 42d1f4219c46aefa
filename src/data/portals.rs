//! Whose pages the widget links.
//!
//! # Design
//!
//! *Why not every address that a figure was read at?* A ministry that prints the page stands for where it leads. What
//! was read in a newspaper, a blog or a shelf of uploaded papers is named, and its address stays in the table.

/// The ends of the names of hosts of offices and universities.
const OFFICIAL: [&str; 4] = [".go.id", ".ac.id", ".gov.my", ".edu.my"];

/// The host of an address.
#[must_use]
pub fn host(address: &str) -> &str {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    address.split('/').next().unwrap_or_default()
}

/// Whether an address is one of an office or a university.
#[must_use]
pub fn is_official(address: &str) -> bool {
    let host = host(address);
    OFFICIAL.iter().any(|end| host.ends_with(end))
}
