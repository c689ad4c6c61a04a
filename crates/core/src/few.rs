//! Sorting what is few.

use std::cmp::Ordering;

/// Sorts a short list; what is alike keeps its order. The standard library's sort is made for long
/// ones, and in the browser its code is some 5 kB for every type that it sorts.
pub(crate) fn sort<T>(items: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && order(&items[at - 1], &items[at]) == Ordering::Greater {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items in prop::collection::vec(0u8..9, 0..40)) {
            let mut ours: Vec<_> = items.into_iter().enumerate().collect();
            let mut theirs = ours.clone();
            sort(&mut ours, |a, b| a.1.cmp(&b.1));
            theirs.sort_by_key(|item| item.1);
            prop_assert_eq!(ours, theirs);
        }
    }
}
