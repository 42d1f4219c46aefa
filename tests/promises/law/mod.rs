//! Rules and published tables: each has a source, and applies from its first day and not a day before.

mod commodities;
mod evidence;
mod examples;
mod first_days;
mod page;
mod provisions;
mod sources;
