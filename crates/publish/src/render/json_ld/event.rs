//! The event that a news item tells of. Who held it is not said: the documents name a host only.

use super::node::Node;
use model::EventDetails;

pub fn event(details: &EventDetails) -> Node {
    let place = Node::new("Place")
        .with("name", details.place.as_str())
        .with("address", details.place.as_str());
    Node::new("Event")
        .with("name", details.name.as_str())
        .with("startDate", details.date_iso.as_str())
        .with("endDate", details.date_iso.as_str())
        .with("location", place)
        .with_known("description", details.note.as_deref())
}
