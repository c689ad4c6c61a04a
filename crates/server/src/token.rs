//! What opens a session or a household: 128 random bits, of which only the hash is kept.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use subtle::ConstantTimeEq;

/// Characters of 16 bytes in base64url without padding.
pub const LENGTH: usize = 22;

/// 128 random bits, from the system. Writing one into a log shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 16]);

impl Token {
    /// A new one, of random bits.
    pub fn new(random: [u8; 16]) -> Self {
        Self(random)
    }
    /// What is kept of it. Without salt: 128 random bits are in no dictionary.
    pub fn hash(&self) -> TokenHash {
        TokenHash(Sha256::digest(self.0).into())
    }
    /// As it is passed on: the only way to see it.
    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }
}

impl FromStr for Token {
    type Err = NoToken;

    fn from_str(text: &str) -> Result<Self, NoToken> {
        let mut bytes = [0; 16];
        match URL_SAFE_NO_PAD.decode_slice(text, &mut bytes) {
            Ok(16) if text.len() == LENGTH => Ok(Self(bytes)),
            _ => Err(NoToken),
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// The text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a token has 22 characters of A-Z a-z 0-9 _ -")]
pub struct NoToken;

/// What a session or a household is called: random like a token, but no secret.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(String);

impl Id {
    /// The one household of a server at home.
    pub fn home() -> Self {
        Self("home".to_owned())
    }
    /// A new one, of random bits.
    pub fn new(random: [u8; 16]) -> Self {
        Self(Token(random).reveal())
    }
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = NoToken;

    fn from_str(text: &str) -> Result<Self, NoToken> {
        text.parse::<Token>().map(|_| Self(text.to_owned()))
    }
}

/// The SHA-256 of a token. Two are compared in constant time.
#[derive(Debug, Clone, Eq)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// As a name of a stream.
    pub fn name(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }
}

impl PartialEq for TokenHash {
    fn eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Serialize for TokenHash {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.name())
    }
}

impl<'de> Deserialize<'de> for TokenHash {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let mut bytes = [0; 32];
        match URL_SAFE_NO_PAD.decode_slice(&text, &mut bytes) {
            Ok(32) => Ok(Self(bytes)),
            _ => Err(serde::de::Error::custom("no hash of a token")),
        }
    }
}

/// The first 128 bits of a text's SHA-256: whether two texts are the same, in little room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Digest16([u8; 16]);

impl Digest16 {
    /// Of a text.
    pub fn of(text: &[u8]) -> Self {
        let whole: [u8; 32] = Sha256::digest(text).into();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&whole[..16]);
        Self(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_token_comes_back_from_its_text_and_hides_in_a_log() {
        let token = Token::new([7; 16]);
        assert_eq!(token.reveal().len(), LENGTH);
        assert_eq!(token.reveal().parse(), Ok(token.clone()));
        assert!(!format!("{token:?} {:?}", token.hash()).contains(&token.reveal()));
        assert_ne!(token.hash(), Token::new([8; 16]).hash());
    }

    proptest! {
        /// Whatever stands in the header: no panic, and one text only for each token.
        #[test]
        fn any_text_is_a_token_or_none(text in "\\PC{0,64}") {
            if let Ok(token) = text.parse::<Token>() {
                prop_assert_eq!(token.reveal(), text);
            }
        }
    }
}
