//! What holds for all scenarios: parts add up, more never pays less, nothing panics, what is shown reads back.

mod account;
mod allocation;
mod capital;
mod coop_tax;
mod dividend;
mod effect;
mod exact;
mod finance;
mod plant;
mod pools;
mod scenario;
mod sharing;
mod told_apart;
mod written;
mod year;

// What chance makes up.

mod numbers;
mod payments;
mod process;
mod splits;

mod anything {
    pub mod capital;
    pub mod rates;
    pub mod scenario;
    pub mod sharing;
}
