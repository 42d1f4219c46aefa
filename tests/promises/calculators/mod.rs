//! Each calculator on figures that can be worked out by hand: what it gives, asks for, refuses and remarks on.

mod account;
mod behind;
mod coop_tax;
mod delivery;
mod dividend;
mod export;
mod known_rates;
mod partings;
mod paying;
mod payments;
mod reserve;
mod savings;
mod sharing;
mod slip;

mod allocation {
    mod order;
    mod refused;
    mod rules;
    mod split;
}

mod capital {
    mod asked;
    mod limits;
    mod member;
    mod projection;
    mod year;
}

mod finance {
    mod contracts;
    mod grace;
    mod investment;
    mod member_loan;
}

mod plant {
    mod cost;
    mod edges;
    mod export;
    mod feasibility {
        mod cases;
        mod cash;
        mod chili;
        mod verdict;
    }
    mod financiers;
    mod models;
    mod products;
    mod surplus;
    mod unused;
}

mod year {
    mod losses;
    mod promises;
    mod to_share;
}
