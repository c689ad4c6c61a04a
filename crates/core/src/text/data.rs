//! A tree as serde sees it: for what is part of the program or comes from it, where a mistake is
//! the programmer's and one sentence about it is enough.

use super::Format;
use super::node::{self, Entry, Node, Value};
use serde::de::value::{Error, SeqDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess,
    SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::cell::Cell;

/// Reads plain data.
///
/// Why not with serde's own readers of TOML and JSON: there would be the code of each of them for
/// every type. In the browser that is a quarter of the module.
pub(super) fn read<T: DeserializeOwned>(source: &str, format: Format) -> Result<T, String> {
    let root = node::parse(source, format)
        .map_err(|broken| broken.first().map_or("", node::Broken::why).to_owned())?;
    T::deserialize(&root).map_err(|error| error.to_string())
}

fn unfit(node: &Node, expected: &str) -> Error {
    Error::custom(format_args!("{} where {expected} is expected", node.value.kind()))
}

impl Node {
    fn items(&self) -> Result<&[Node], Error> {
        match &self.value {
            Value::Array(items) => Ok(items),
            _ => Err(unfit(self, "a list")),
        }
    }
    fn entries(&self) -> Result<Entries<'_>, Error> {
        match &self.value {
            Value::Table(entries) => Ok(Entries { rest: entries.iter(), value: None }),
            _ => Err(unfit(self, "a table")),
        }
    }
    fn text(&self) -> Result<&str, Error> {
        match &self.value {
            Value::String(text) => Ok(text),
            _ => Err(unfit(self, "a text")),
        }
    }
    fn float(&self) -> Result<f64, Error> {
        match self.value {
            Value::Integer(whole) => Ok(whole as f64),
            Value::Float(float) => Ok(float),
            _ => Err(unfit(self, "a number")),
        }
    }
    fn whole(&self) -> Result<i64, Error> {
        match self.value {
            Value::Integer(whole) => i64::try_from(whole).map_err(Error::custom),
            _ => Err(unfit(self, "a whole number")),
        }
    }
}

/// Only what a type asks for is looked at, so that serde's code for all the rest is left out.
impl<'de> Deserializer<'de> for &'de Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(*flag),
            Value::Integer(_) => visitor.visit_i64(self.whole()?),
            Value::Float(float) => visitor.visit_f64(*float),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Date => Err(unfit(self, "plain data")),
            Value::Array(items) => visitor.visit_seq(SeqDeserializer::new(items.iter())),
            Value::Table(_) => visitor.visit_map(self.entries()?),
        }
    }
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value == Value::Null { visitor.visit_none() } else { visitor.visit_some(self) }
    }
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let missing = Cell::new(None);
        let entries = self.entries()?.rest.as_slice();
        let read = visitor.visit_seq(Fields { names: fields.iter(), entries, missing: &missing });
        read.map_err(|error| missing.get().map_or(error, Error::missing_field))
    }
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(self.entries()?)
    }
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(SeqDeserializer::new(self.items()?.iter()))
    }
    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let name: StrDeserializer<'_, Error> = self.text()?.into_deserializer();
        visitor.visit_enum(name)
    }
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(self.text()?)
    }
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(self.text()?)
    }
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.float()?)
    }
    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_i64(self.whole()?)
    }
    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_i64(self.whole()?)
    }
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u16 u64 f32 char bytes byte_buf unit unit_struct tuple_struct identifier
    }
}

impl<'de> IntoDeserializer<'de, Error> for &'de Node {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

/// A table as the list of the fields that a type asks for: serde makes half as much code of it as
/// of keys in any order. What is missing must have `#[serde(default)]`, an `Option` too.
struct Fields<'de, 'm> {
    names: std::slice::Iter<'static, &'static str>,
    entries: &'de [Entry],
    /// The last field that was asked for, while it is missing.
    missing: &'m Cell<Option<&'static str>>,
}

impl<'de> Fields<'de, '_> {
    fn next(&mut self) -> Option<&'de Node> {
        let name = *self.names.next()?;
        let found = self.entries.iter().find(|entry| entry.key == name);
        self.missing.set(if found.is_none() { Some(name) } else { None });
        found.map(|entry| &entry.node)
    }
}

impl<'de> SeqAccess<'de> for Fields<'de, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        self.next().map(|node| seed.deserialize(node)).transpose()
    }
}

struct Entries<'de> {
    rest: std::slice::Iter<'de, Entry>,
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some(entry) = self.rest.next() else { return Ok(None) };
        self.value = Some(&entry.node);
        let key: StrDeserializer<'_, Error> = entry.key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let value = self.value.take().ok_or_else(|| Error::custom("a value before its key"))?;
        seed.deserialize(value)
    }
}
