//! Letters that are read from two metres away, made of blocks.

/// Pixel rows of a letter.
const ROWS: usize = 7;
/// Empty pixel rows between two lines of letters.
const LEADING: usize = 2;

/// The pixels of one letter, top to bottom; `#` is ink. `None` for what has no letter here.
fn glyph(letter: char) -> Option<[&'static str; ROWS]> {
    Some(match letter.to_ascii_uppercase() {
        'A' => [".###.", "#...#", "#...#", "#####", "#...#", "#...#", "#...#"],
        'B' => ["####.", "#...#", "#...#", "####.", "#...#", "#...#", "####."],
        'C' => [".####", "#....", "#....", "#....", "#....", "#....", ".####"],
        'D' => ["####.", "#...#", "#...#", "#...#", "#...#", "#...#", "####."],
        'E' => ["#####", "#....", "#....", "####.", "#....", "#....", "#####"],
        'F' => ["#####", "#....", "#....", "####.", "#....", "#....", "#...."],
        'G' => [".####", "#....", "#....", "#..##", "#...#", "#...#", ".####"],
        'H' => ["#...#", "#...#", "#...#", "#####", "#...#", "#...#", "#...#"],
        'I' => ["###", ".#.", ".#.", ".#.", ".#.", ".#.", "###"],
        'J' => ["..###", "...#.", "...#.", "...#.", "...#.", "#..#.", ".##.."],
        'K' => ["#...#", "#..#.", "#.#..", "##...", "#.#..", "#..#.", "#...#"],
        'L' => ["#....", "#....", "#....", "#....", "#....", "#....", "#####"],
        'M' => ["#...#", "##.##", "#.#.#", "#.#.#", "#...#", "#...#", "#...#"],
        'N' => ["#...#", "##..#", "#.#.#", "#..##", "#...#", "#...#", "#...#"],
        'O' => [".###.", "#...#", "#...#", "#...#", "#...#", "#...#", ".###."],
        'P' => ["####.", "#...#", "#...#", "####.", "#....", "#....", "#...."],
        'Q' => [".###.", "#...#", "#...#", "#...#", "#.#.#", "#..#.", ".##.#"],
        'R' => ["####.", "#...#", "#...#", "####.", "#.#..", "#..#.", "#...#"],
        'S' => [".####", "#....", "#....", ".###.", "....#", "....#", "####."],
        'T' => ["#####", "..#..", "..#..", "..#..", "..#..", "..#..", "..#.."],
        'U' => ["#...#", "#...#", "#...#", "#...#", "#...#", "#...#", ".###."],
        'V' => ["#...#", "#...#", "#...#", "#...#", "#...#", ".#.#.", "..#.."],
        'W' => ["#...#", "#...#", "#...#", "#.#.#", "#.#.#", "##.##", "#...#"],
        'X' => ["#...#", "#...#", ".#.#.", "..#..", ".#.#.", "#...#", "#...#"],
        'Y' => ["#...#", "#...#", ".#.#.", "..#..", "..#..", "..#..", "..#.."],
        'Z' => ["#####", "....#", "...#.", "..#..", ".#...", "#....", "#####"],
        '-' => ["...", "...", "...", "###", "...", "...", "..."],
        ' ' => ["..", "..", "..", "..", "..", "..", ".."],
        _ => return None,
    })
}

/// How large a pixel is.
#[derive(Clone, Copy)]
enum Scale {
    /// Two columns and one row.
    Full,
    /// One column and half a row.
    Half,
}

impl Scale {
    fn columns(self) -> usize {
        match self {
            Self::Full => 2,
            Self::Half => 1,
        }
    }
}

/// The words as large as `width` columns and `height` rows allow; as they are where nothing larger
/// fits or a letter is missing.
pub(super) fn rows(words: &str, width: usize, height: usize) -> Vec<String> {
    for scale in [Scale::Full, Scale::Half] {
        let rows = wrapped(words, width / scale.columns()).map(|pixels| shown(&pixels, scale));
        if let Some(rows) = rows.filter(|rows| rows.len() <= height) {
            return rows;
        }
    }
    vec![words.to_uppercase()]
}

/// The words as pixel rows, broken between words where `width` pixels end.
fn wrapped(words: &str, width: usize) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match joined.filter(|line| width_of(line).is_some_and(|w| w <= width)) {
            Some(line) => *lines.last_mut()? = line,
            None if width_of(word)? <= width => lines.push(word.to_owned()),
            None => return None,
        }
    }
    let mut pixels = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        if i > 0 {
            pixels.extend(vec![String::new(); LEADING]);
        }
        let glyphs = line.chars().map(glyph).collect::<Option<Vec<_>>>()?;
        let row = |r: usize| glyphs.iter().map(|g| g[r]).collect::<Vec<_>>().join(".");
        pixels.extend((0..ROWS).map(row));
    }
    Some(pixels)
}

fn width_of(line: &str) -> Option<usize> {
    let widths = line.chars().map(|c| glyph(c).map(|g| g[0].len() + 1));
    widths.sum::<Option<usize>>().map(|width| width.saturating_sub(1))
}

fn shown(pixels: &[String], scale: Scale) -> Vec<String> {
    match scale {
        Scale::Full => pixels.iter().map(|r| r.replace('#', "██").replace('.', "  ")).collect(),
        Scale::Half => pixels.chunks(2).map(half).collect(),
    }
}

/// Two pixel rows as one row of text.
fn half(pair: &[String]) -> String {
    let ink = |row: usize, x: usize| {
        pair.get(row).is_some_and(|line| line.as_bytes().get(x) == Some(&b'#'))
    };
    let width = pair.iter().map(String::len).max().unwrap_or(0);
    let block = |x| match (ink(0, x), ink(1, x)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    };
    (0..width).map(block).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use warmhands_core::technique::Technique;
    use warmhands_core::words::Language;

    #[test]
    fn every_name_of_the_catalogue_is_large_on_a_usual_terminal() {
        for technique in Technique::all() {
            let name = technique.name(Language::English);
            let rows = rows(name, 76, 9);
            assert!(rows.len() > 1, "{name} is not drawn");
            assert!(rows.iter().all(|row| row.chars().count() <= 76), "{name} is too wide");
        }
    }

    #[test]
    fn letters_grow_with_the_terminal_and_vanish_when_it_is_tiny() {
        assert_eq!(rows("hi", 40, 20).len(), 7);
        assert_eq!(rows("hi", 12, 20).len(), 4);
        assert_eq!(rows("hi", 4, 20), ["HI"]);
        assert_eq!(rows("hi", 40, 3), ["HI"]);
        assert_eq!(rows("naïve", 400, 40), ["NAÏVE"]);
    }

    #[test]
    fn two_pixels_share_a_character() {
        insta::assert_snapshot!(rows("oil", 20, 4).join("\n"), @"
        ▄▀▀▀▄ ▀█▀ █
        █   █  █  █
        █   █  █  █
         ▀▀▀  ▀▀▀ ▀▀▀▀▀
        ");
    }
}
