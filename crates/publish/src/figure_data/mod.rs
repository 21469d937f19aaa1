//! Key figures as data, for programs and spreadsheets: the values as numbers, with everything that
//! has to stand beside them.

mod json;
mod record;
mod table;

pub use json::{json, schema};
pub use record::{FigureData, FigureSet, ScopeData, UnitData, ValueData};
pub use table::{Form, csv};
