//! Reads typed data from what the browser's own `JSON.parse` gives.
//!
//! A datum comes from publish or it is refused as a whole, so no message is made of what is wrong
//! with it: that leaves the formatting of numbers and types out of the WebAssembly. Members are
//! looked up by name in the order of the struct, so the code that sorts out names is left out, too.

mod unreadable;

pub use unreadable::Unreadable;

use js_sys::{Array, JsString, Reflect};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess,
    VariantAccess, Visitor, value::U32Deserializer,
};
use wasm_bindgen::{JsCast, JsValue};

/// Reads a value of type `T`.
///
/// # Errors
/// [`Unreadable`] when the value is of another form.
pub fn read<'de, T: Deserialize<'de>>(value: JsValue) -> Result<T, Unreadable> {
    T::deserialize(Value(value))
}

struct Value(JsValue);

impl Value {
    fn member(&self, name: &str) -> JsValue {
        Reflect::get(&self.0, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    }

    fn is_missing(&self) -> bool {
        self.0.is_undefined() || self.0.is_null()
    }

    /// A whole number from 0 on.
    fn whole(&self) -> Result<u32, Unreadable> {
        let number = self.0.as_f64().ok_or(Unreadable)?;
        let whole = number as u32;
        if f64::from(whole) == number {
            Ok(whole)
        } else {
            Err(Unreadable)
        }
    }
}

impl<'de> Deserializer<'de> for Value {
    type Error = Unreadable;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_bool(self.0.as_bool().ok_or(Unreadable)?)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_u32(self.whole()?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_u32(self.whole()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_f64(self.0.as_f64().ok_or(Unreadable)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_string(self.0.as_string().ok_or(Unreadable)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.is_missing() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    /// A missing list is an empty one: publish leaves empty members out.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        let list = if self.is_missing() {
            Array::new()
        } else {
            self.0.dyn_into().map_err(|_| Unreadable)?
        };
        visitor.visit_seq(Items { list, next: 0 })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        if self.0.is_object() {
            visitor.visit_seq(Members { of: self, names })
        } else {
            Err(Unreadable)
        }
    }

    /// A variant without content is its name, every other an object with its name as only member.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        let name = self.0.dyn_ref::<JsString>().map(String::from);
        let (index, content) = variants
            .iter()
            .zip(0..)
            .find_map(|(variant, index)| match &name {
                Some(name) => (name == variant).then_some((index, JsValue::UNDEFINED)),
                None => {
                    let content = self.member(variant);
                    (!content.is_undefined()).then_some((index, content))
                }
            })
            .ok_or(Unreadable)?;
        visitor.visit_enum(Variant {
            index,
            content: Value(content),
        })
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 u16 u64 f32 char str bytes byte_buf unit unit_struct newtype_struct tuple
        tuple_struct map identifier ignored_any
    }
}

struct Items {
    list: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        if self.next >= self.list.length() {
            return Ok(None);
        }
        let item = self.list.get(self.next);
        self.next += 1;
        seed.deserialize(Value(item)).map(Some)
    }
}

struct Members {
    of: Value,
    names: &'static [&'static str],
}

impl<'de> SeqAccess<'de> for Members {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Unreadable> {
        let Some((name, rest)) = self.names.split_first() else {
            return Ok(None);
        };
        self.names = rest;
        seed.deserialize(Value(self.of.member(name))).map(Some)
    }
}

struct Variant {
    index: u32,
    content: Value,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Unreadable;
    type Variant = Value;

    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, Value), Unreadable> {
        let index: U32Deserializer<Unreadable> = self.index.into_deserializer();
        Ok((seed.deserialize(index)?, self.content))
    }
}

impl<'de> VariantAccess<'de> for Value {
    type Error = Unreadable;

    fn unit_variant(self) -> Result<(), Unreadable> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<T::Value, Unreadable> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Unreadable> {
        Err(Unreadable)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        self.deserialize_struct("", names, visitor)
    }
}

#[cfg(all(test, feature = "browser"))]
mod tests;
