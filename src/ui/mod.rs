//! Parts of an interface that know neither the domain nor navigation.

mod data_table;
mod detail_list;
mod foreign;
mod pager;
mod skip_link;

pub use data_table::{Cell, data_table};
pub use detail_list::{DetailRow, detail_list};
pub use foreign::foreign;
pub use pager::pager;
pub use skip_link::skip_link;
