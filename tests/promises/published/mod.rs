//! Published worked examples: what the calculators give is what the sources print, or what they should.

mod hayami {
    mod business;
    mod case;
    mod kept;
    mod plant;
    mod table;
}

mod indonesia {
    mod case;
    mod checks;
    mod list;
    mod member;
    mod refused;
    mod savings_and_loans;
    mod scenario;
    mod split;
}

mod malaysia {
    mod account;
    mod balances;
    mod case;
    mod checks;
    mod paying;
    mod rates;
    mod shared;
}
