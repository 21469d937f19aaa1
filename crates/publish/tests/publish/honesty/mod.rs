//! The rules of key figures, held to everything that a build writes: an approximate value stays so,
//! scopes are never put together, and no number is made of others.

mod approximate;
mod figures;
mod made_up;
mod scopes;
