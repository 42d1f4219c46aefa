//! What the tables of commodities speak of. Only the plant's page says any of it.

mod materials;
mod measures;
mod notes;
mod processes;
mod products;
mod sites;
mod sources;

pub use materials::material;
pub use measures::measure;
pub use notes::note;
pub use processes::process;
pub use products::product;
pub use sites::site;
pub use sources::cited;
