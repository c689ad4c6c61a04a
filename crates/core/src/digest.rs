//! One short number that differs when anything differs: how two machines compare what they hold.

use serde::Serialize;

/// FNV-1a of 64 bits over the value's JSON, as sixteen hexadecimal digits.
///
/// Fields have a fixed order, maps are sorted, and every float is written as the shortest decimal
/// that reads back as the same bits, so equal digests mean equal values, bit for bit. A guard
/// against accidents only: anyone can forge one.
///
/// # Panics
/// When the value has no JSON, as no value of this crate.
pub fn digest(value: &impl Serialize) -> String {
    // Why not written into the hash as it is made: that would be a second copy of the code that
    // writes JSON of every type.
    let json = serde_json::to_string(value).expect("plain data has a JSON");
    format!("{:016x}", fnv(json.as_bytes()))
}

fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a_over_the_json() {
        // The published test vector for `foobar`, and the quotes around it.
        assert_eq!(fnv(b"foobar"), 0x8594_4171_f739_67e8);
        assert_ne!(digest(&"foobar"), "85944171f73967e8");
    }

    #[test]
    fn the_last_bit_and_the_sign_of_zero_count() {
        assert_ne!(digest(&0.1), digest(&f64::from_bits(0.1f64.to_bits() + 1)));
        assert_ne!(digest(&0.0), digest(&-0.0));
    }
}
