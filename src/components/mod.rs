//! Parts of a page that know the domain. Each is a function from data to a piece of a page.

mod announcer;
mod block_view;
mod boilerplate;
mod breadcrumb;
mod figure_card;
mod figure_group;
mod figure_table;
mod inline_view;
mod language_toggle;
mod load_progress;
mod media_contact;
mod news_filter;
mod news_list;
pub mod news_query;
mod organisation_card;
mod page_heading;
mod site_footer;
mod site_header;
mod source_entry;
mod sub_dial;

pub use announcer::announcer;
pub use block_view::block_view;
pub use boilerplate::boilerplate;
pub use breadcrumb::breadcrumb;
pub use figure_group::figure_group;
pub use figure_table::figure_table;
pub use load_progress::load_progress;
pub use media_contact::media_contact;
pub use news_filter::news_filter;
pub use news_list::news_list;
pub use organisation_card::organisation_card;
pub use page_heading::{Heading, page_heading};
pub use site_footer::site_footer;
pub use site_header::site_header;
pub use source_entry::source_entry;
