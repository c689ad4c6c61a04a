//! One short number that differs when anything differs: how two machines compare what they hold.

use serde::Serialize;
use std::io::{self, Write};

/// FNV-1a of 64 bits over the value's JSON, as sixteen hexadecimal digits.
///
/// Fields have a fixed order, maps are sorted, and every float is written as the shortest decimal
/// that reads back as the same bits, so equal digests mean equal values, bit for bit. A guard
/// against accidents only: anyone can forge one.
///
/// # Panics
/// When the value has no JSON, as no value of this crate.
pub fn digest(value: &impl Serialize) -> String {
    let mut fnv = Fnv(0xcbf2_9ce4_8422_2325);
    serde_json::to_writer(&mut fnv, value).expect("plain data has a JSON, and hashing cannot fail");
    format!("{:016x}", fnv.0)
}

struct Fnv(u64);

impl Write for Fnv {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a_over_the_json() {
        // The published test vector for `foobar`, and the quotes around it.
        let mut fnv = Fnv(0xcbf2_9ce4_8422_2325);
        fnv.write_all(b"foobar").unwrap();
        assert_eq!(fnv.0, 0x8594_4171_f739_67e8);
        assert_ne!(digest(&"foobar"), "85944171f73967e8");
    }

    #[test]
    fn the_last_bit_and_the_sign_of_zero_count() {
        assert_ne!(digest(&0.1), digest(&f64::from_bits(0.1f64.to_bits() + 1)));
        assert_ne!(digest(&0.0), digest(&-0.0));
    }
}
