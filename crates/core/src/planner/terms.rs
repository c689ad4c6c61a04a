//! Concave worth of sums that run across the whole session.

use libm::log;
use std::f64::consts::{LN_2, LOG2_E};

/// 1/n, for a series.
const INVERSE: [f64; 12] = {
    let mut inverse = [1.0; 12];
    let mut n = 1;
    while n < 12 {
        inverse[n] = 1.0 / n as f64;
        n += 1;
    }
    inverse
};

/// `e^(−x)` for `x ≥ 0`, to ten digits. The search asks for it some hundred thousand times a plan;
/// plain additions and products give the same bits everywhere, as `libm` would, in a fifth of the
/// time.
fn fade(x: f64) -> f64 {
    if x > 700.0 {
        return 0.0;
    }
    // Cutting off rounds down, and needs no call where a processor cannot be asked to.
    let whole = (x * LOG2_E) as u32;
    let r = f64::from(whole) * LN_2 - x;
    // Taylor's series on (−ln 2, 0], its tail below 1e-11.
    let mut sum = 1.0;
    for n in (1..INVERSE.len()).rev() {
        sum = 1.0 + sum * r * INVERSE[n];
    }
    sum * f64::from_bits((1023 - u64::from(whole)) << 52)
}

/// A concave function of one sum, and what its price means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Term {
    /// `worth · (1 − e^(−z/scale))`: the first of it is worth more than the fifth.
    Saturating { worth: f64, scale: f64 },
    /// `−slope · z`, and beyond `cap` a quickly rising price besides.
    Cost { slope: f64, cap: f64, over: f64 },
}

impl Term {
    pub(super) fn saturating(worth: f64, scale: f64) -> Self {
        Self::Saturating { worth, scale }
    }

    pub(super) fn cost(slope: f64, cap: f64, over: f64) -> Self {
        Self::Cost { slope, cap, over }
    }

    /// Worth of the sum `z ≥ 0`.
    pub(super) fn at(self, z: f64) -> f64 {
        match self {
            Self::Saturating { worth: 0.0, .. } => 0.0,
            Self::Saturating { worth, scale } => worth * (1.0 - fade(z / scale)),
            Self::Cost { slope, cap, over } => {
                let beyond = (z - cap).max(0.0);
                -slope * z - over * beyond * beyond
            }
        }
    }

    /// Worth of a little more at `z`: the price that supports the function there.
    pub(super) fn slope_at(self, z: f64) -> f64 {
        match self {
            Self::Saturating { worth: 0.0, .. } => 0.0,
            Self::Saturating { worth, scale } => worth / scale * fade(z / scale),
            Self::Cost { slope, cap, over } => -slope - 2.0 * over * (z - cap).max(0.0),
        }
    }

    /// The most that `at(z) − price · z` can be for any `z ≥ 0`: the conjugate. `price` must be one
    /// that supports the function somewhere, as [`Term::slope_at`] gives it.
    pub(super) fn beyond_price(self, price: f64) -> f64 {
        let z = match self {
            Self::Saturating { worth, scale } => {
                if worth == 0.0 || price >= worth / scale {
                    0.0
                } else {
                    scale * log(worth / (scale * price))
                }
            }
            Self::Cost { slope, cap, over } => {
                if price >= -slope {
                    if price > -slope { 0.0 } else { cap }
                } else {
                    cap + (-slope - price) / (2.0 * over)
                }
            }
        };
        self.at(z) - price * z
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_term() -> impl Strategy<Value = Term> {
        prop_oneof![
            (0.1..20.0, 0.5..200.0).prop_map(|(w, s)| Term::saturating(w, s)),
            (0.0..2.0, 0.0..50.0, 0.1..3.0).prop_map(|(s, c, o)| Term::cost(s, c, o)),
        ]
    }

    proptest! {
        #[test]
        fn fade_is_the_exponential(x in 0.0..60.0f64) {
            let exact = libm::exp(-x);
            prop_assert!((fade(x) - exact).abs() <= 1e-10 * exact);
        }

        #[test]
        fn no_sum_earns_more_beyond_its_price_than_the_conjugate(
            term in any_term(), priced_at in 0.0..100.0f64, z in 0.0..300.0f64,
        ) {
            let price = term.slope_at(priced_at);
            prop_assert!(term.at(z) - price * z <= term.beyond_price(price) + 1e-9);
        }

        #[test]
        fn more_of_a_good_thing_is_worth_ever_less(term in any_term(), z in 0.0..100.0f64) {
            let (first, second) = (term.at(z + 1.0) - term.at(z), term.at(z + 2.0) - term.at(z + 1.0));
            prop_assert!(second <= first + 1e-9);
        }
    }
}
