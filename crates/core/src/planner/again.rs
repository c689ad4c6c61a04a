//! The rest of a session, fitted anew after a reply (design §9).
//!
//! What was done stays as it is. What is left keeps its strokes and their order as far as it can:
//! strokes are lowered, led round what must not be touched any more, left out or repeated, so that
//! the session still ends on time with everything that is due (R05–R08). Small replies make small
//! changes. Where wishes collide, balance gives way first, then repeats; the close never does.

use super::ground::{Ground, Part};
use super::moves::{self, Firmness};
use super::{layout, problem, within};
use crate::body::Body;
use crate::care;
use crate::geometry::length;
use crate::level::Level;
use crate::place::Place;
use crate::request::Request;
use crate::rules::limits::limits;
use crate::score::{Movement, MovementKind, Score, Stroke};
use crate::technique::{Class, Technique};
use crate::units::{MetresPerSecond, Newtons, Seconds};

/// What a reply asks of the rest of a score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Again {
    /// How many strokes stay as they are, counted from the start of the score.
    pub kept: usize,
    /// When the session should end, massage time.
    pub end_s: Seconds,
    /// The number of a sore spot that was named just now and wants a visit.
    pub named: Option<usize>,
    /// Whether strokes were made firmer, so that the sites on their way must be asked again.
    pub firmer: bool,
    /// Whether the hands were lifted: they come back with a long glide, and what may be touched or
    /// how firmly may have changed.
    pub lifted: bool,
}

/// No session is stretched by slower hands beyond this, nor hurried, as a factor.
const TEMPO: (f64, f64) = (0.9, 1.12);
/// Still hands at the end, seconds: usually at most, and at most where nothing else is left to do.
const REST_S: (f64, f64) = (60.0, 120.0);

/// A stroke that is still to come.
#[derive(Debug, Clone)]
struct Due {
    kind: MovementKind,
    stroke: Stroke,
}

/// The score with its rest fitted to what the receiver said.
#[must_use]
pub fn again(score: &Score, ask: Again) -> Score {
    let mut wanted = score.request.clone();
    wanted.level = wanted.level.min(score.level_cap);
    let care = care::judge(&wanted);
    let body = Body::of(&wanted.receiver);
    let ground = Ground::new(&wanted, &care, &body);
    let (done, due) = split(score, ask.kept);
    let mut rest = Rest { ground: &ground, request: &score.request, done, due };
    if ask.lifted {
        rest.keep_clear();
        rest.come_back();
    }
    if let Some(spot) = ask.named {
        rest.visit(spot);
    }
    rest.leave_out_too_firm(score.level_cap);
    rest.rest_hands();
    rest.join();
    rest.temper(score.level_cap, ask.firmer);
    rest.fit(ask.end_s.0);
    rest.temper(score.level_cap, false);
    rest.into_score(score)
}

fn split(score: &Score, kept: usize) -> (Vec<Due>, Vec<Due>) {
    let mut all: Vec<Due> = score
        .strokes()
        .map(|(m, _, stroke)| Due { kind: score.movements[m].kind, stroke: stroke.clone() })
        .collect();
    let due = all.split_off(kept.min(all.len()));
    (all, due)
}

struct Rest<'g, 'a> {
    ground: &'g Ground<'a>,
    /// With every sore spot and keep-off of now.
    request: &'g Request,
    done: Vec<Due>,
    due: Vec<Due>,
}

impl Rest<'_, '_> {
    /// Leads every stroke round what must not be touched, or leaves it out.
    fn keep_clear(&mut self) {
        let ground = self.ground;
        self.due.retain_mut(|due| {
            let stroke = &mut due.stroke;
            let before = paths_m(stroke);
            for hand in [&mut stroke.hands.left, &mut stroke.hands.right] {
                *hand = hand.take().and_then(|mut hand| {
                    hand.path = ground.clear_way(&hand.path, stroke.technique, stroke.level)?;
                    Some(hand)
                });
            }
            let after = paths_m(stroke);
            stroke.places = ground.named(&stroke.hands);
            if before > 0.0 && after > 0.0 && (after - before).abs() > 1e-9 {
                // The hands keep their speed.
                set_duration(stroke, stroke.duration_s.0 * after / before);
                while stroke.repetitions > 1 && stroke.duration_s.0 > stroke_most_s(stroke) {
                    let left = f64::from(stroke.repetitions - 1) / f64::from(stroke.repetitions);
                    stroke.repetitions -= 1;
                    set_duration(stroke, stroke.duration_s.0 * left);
                }
            }
            stroke.hands.working().next().is_some() && !stroke.places.is_empty()
        });
    }

    /// After the hands were lifted they come back with a long glide.
    fn come_back(&mut self) {
        let gentle = |due: &Due| {
            due.stroke.technique.class() == Class::Smooth && due.stroke.level <= Level::SMOOTH
        };
        let Some(first) = self.due.first() else {
            self.rest_again();
            return;
        };
        if first.kind >= MovementKind::Close
            || gentle(first)
            || first.stroke.technique.class() == Class::Still
        {
            return;
        }
        let kind = first.kind;
        let glide = moves::moves().iter().filter(|m| m.id.starts_with("calm")).find_map(|m| {
            let level = self.ground.level(Firmness::Smooth);
            self.ground.parts(m, level, crate::place::Side::Left).into_iter().next()
        });
        if let Some(glide) = glide {
            self.due.insert(0, Due { kind, stroke: stroke_of(&glide, 1) });
        }
    }

    /// Where it hurt while hands lay still they come to rest elsewhere.
    fn rest_again(&mut self) {
        let rest = moves::moves().iter().find(|m| m.movement == MovementKind::Rest);
        let slide = self.done.iter().rfind(|d| d.stroke.technique.class() != Class::Still);
        let (Some(rest), Some(slide)) = (rest, slide) else { return };
        let still = self.ground.rest(rest, &part_of(&slide.stroke), 2.0 * within::reach_m());
        if let Some(part) = still {
            let mut stroke = stroke_of(&part, 1);
            stroke.duration_s = Seconds(within::still_s());
            self.due.push(Due { kind: MovementKind::Rest, stroke });
        }
    }

    /// Plans a visit of a sore spot: with the others of its kind, else as soon as the hands are calm.
    fn visit(&mut self, spot: usize) {
        let sore = &self.request.sore[spot];
        let Some(at) = self.place_for_a_visit() else { return };
        let warm = self.warmth(sore.place, at) >= within::warm_s();
        let most = if warm { self.ground.level(Firmness::Wish) } else { Level::SMOOTH };
        let tools = problem::TOOLS.into_iter().chain([Technique::Effleurage]);
        let part = { tools }.find_map(|technique| {
            (1..=most.0).rev().find_map(|level| self.ground.spot(sore, technique, Level(level)))
        });
        let Some(part) = part else { return };
        let kind = self.due.get(at).or(self.due.last()).map_or(MovementKind::Release, |d| d.kind);
        let kind = if at > 0 { self.due[at - 1].kind } else { kind };
        let times = (within::spot_s() / part.seconds).ceil().max(1.0) as u32;
        self.due.insert(at, Due { kind, stroke: stroke_of(&part, times) });
    }

    /// Before the eases while they are to come, else behind the next smooth stroke of the sweep.
    fn place_for_a_visit(&self) -> Option<usize> {
        let of = |kind| move |due: &Due| due.kind == kind;
        let ease = self.due.iter().position(|d| d.stroke.technique.class() == Class::Ease);
        let open = |at: &usize| !self.due[..*at].iter().any(|d| d.kind > MovementKind::Release);
        if let Some(at) = ease.filter(open) {
            return Some(at);
        }
        if self.due.iter().any(of(MovementKind::Release)) {
            return self.due.iter().rposition(of(MovementKind::Release)).map(|at| at + 1);
        }
        let smooth = |due: &Due| {
            due.kind == MovementKind::Sweep && due.stroke.technique.class() == Class::Smooth
        };
        self.due.iter().position(smooth).map(|at| at + 1)
    }

    /// How long a place has been stroked before the due stroke `at`, seconds.
    fn warmth(&self, place: Place, at: usize) -> f64 {
        let before = self.done.iter().chain(&self.due[..at]);
        { before }.filter(|d| d.stroke.places.contains(&place)).map(|d| d.stroke.duration_s.0).sum()
    }

    /// A glide wherever the next stroke would begin too far away (R14).
    fn join(&mut self) {
        let mut joined: Vec<Due> = Vec::with_capacity(self.due.len() + 4);
        for due in std::mem::take(&mut self.due) {
            let last = joined.last().or(self.done.last());
            if let Some(link) = last.and_then(|last| self.link(last, &due)) {
                joined.push(link);
            }
            joined.push(due);
        }
        self.due = joined;
    }

    fn link(&self, last: &Due, next: &Due) -> Option<Due> {
        let eased = [last, next].iter().any(|d| d.stroke.technique.class() == Class::Ease);
        let travel = Ground::travel(&last.stroke.hands, &next.stroke.hands).0;
        if eased || travel <= within::reach_m() || last.kind >= MovementKind::Close {
            return None;
        }
        let (from, to) = (part_of(&last.stroke), part_of(&next.stroke));
        let firmness = match last.kind {
            MovementKind::Knead | MovementKind::Release => Firmness::Calm,
            _ => Firmness::Smooth,
        };
        let mut link = self.ground.link(&from, &to, firmness)?;
        link.seconds = (link.length / problem::LINK_SPEED).max(1.0);
        Some(Due { kind: last.kind, stroke: stroke_of(&link, 1) })
    }

    /// Leaves out what cannot be done as lightly as all is to be from now on.
    fn leave_out_too_firm(&mut self, cap: Level) {
        self.due.retain(|due| {
            let bands = &due.stroke.technique.spec().force_n;
            (1..=cap.0).any(|level| bands.at(Level(level)).is_some())
        });
    }

    /// Kneading that goes on for too long (R13) loses its last passes, two by two.
    fn rest_hands(&mut self) {
        loop {
            let mut run = 0.0;
            let over = self.done.iter().chain(&self.due).position(|due| {
                let kneads = due.stroke.technique.class() == Class::Kneading;
                run = if kneads { run + due.stroke.duration_s.0 } else { 0.0 };
                run > limits().giver.kneading_on_end_s.0
            });
            let Some(over) = over.and_then(|i| i.checked_sub(self.done.len())) else { break };
            let pass = |i: usize| is_pass(&self.due[i].stroke);
            let last = (over..self.due.len()).take_while(|&i| pass(i)).last().unwrap_or(over);
            if last == 0 || !pass(last) || !pass(last - 1) {
                break;
            }
            self.due.drain(last - 1..=last);
        }
    }

    /// Lowers what would be firmer than allowed, rise too fast (R03) or rise in the close (R08).
    fn temper(&mut self, cap: Level, firmer: bool) {
        let mut felt: [Option<Level>; Place::COUNT] = [None; Place::COUNT];
        let limit = &limits().warmth;
        let mut warmth = [0.0; Place::COUNT];
        let now = self.done.len().saturating_sub(1);
        let (past, present) = self.done.split_at_mut(now);
        for due in &*past {
            for place in &due.stroke.places {
                felt[place.index()] = Some(due.stroke.level);
                warmth[place.index()] += due.stroke.duration_s.0;
            }
        }
        let mut closing = past.iter().rfind(|d| d.kind == MovementKind::Close).cloned();
        let ground = self.ground;
        for due in present.iter_mut().chain(&mut self.due) {
            let stroke = &mut due.stroke;
            let allowed = self.ground.care.level_max(stroke.technique).unwrap_or(Level::LIGHT);
            let mut most = cap.min(allowed).min(self.request.level).min(Level::STRONG);
            for place in &stroke.places {
                let rise = felt[place.index()]
                    .map_or(limit.first_max, |level| Level(level.0 + limit.rise_max));
                most = most.min(rise);
                if warmth[place.index()] < limit.before_firm_s.0 {
                    most = most.min(Level(limit.firm_from.0 - 1));
                }
            }
            if firmer {
                most = most.min(ground.level_on_the_way(stroke));
            }
            if due.kind == MovementKind::Close
                && let Some(before) = &closing
            {
                most = most.min(before.stroke.level);
            }
            lower_to(stroke, most);
            if due.kind == MovementKind::Close {
                if let Some(before) = &closing {
                    stroke.force_n = stroke.force_n.min(before.stroke.force_n);
                    slow_below(stroke, before.stroke.speed_m_per_s);
                }
                closing = Some(Due { kind: due.kind, stroke: stroke.clone() });
            }
            for place in &stroke.places {
                felt[place.index()] = Some(stroke.level);
                warmth[place.index()] += stroke.duration_s.0;
            }
        }
    }

    fn spare(&self, end_s: f64) -> f64 {
        let all = self.done.iter().chain(&self.due).map(|d| d.stroke.duration_s.0).sum::<f64>();
        end_s - all
    }

    /// Makes the rest end on time: repeats or leaves out, then tempo, then the stillness at the end.
    fn fit(&mut self, end_s: f64) {
        self.settle(end_s, (within::still_s() + 10.0, REST_S.0));
        self.lengthen(end_s);
        self.shorten(end_s);
        self.drop_optional(end_s);
        self.pace(end_s);
        self.give_way();
        self.join();
        self.settle(end_s, (within::still_s(), REST_S.1));
        self.give_way();
    }

    /// Still hands take what is over or missing, within bounds.
    fn settle(&mut self, end_s: f64, (least, most): (f64, f64)) {
        let spare = self.spare(end_s);
        let begun = self.due.len();
        if let Some(due) = self.due.last_mut()
            && due.stroke.technique.class() == Class::Still
            && begun > 0
        {
            let seconds = (due.stroke.duration_s.0 + spare).clamp(least, most);
            due.stroke.duration_s = Seconds(layout::milliseconds(seconds));
        }
    }

    /// One repetition more of what may go on, the softest first, while there is time.
    fn lengthen(&mut self, end_s: f64) {
        loop {
            let spare = self.spare(end_s);
            let fits = |due: &Due| {
                let one = due.stroke.repetition_s().0;
                one <= spare && due.stroke.repetitions < most_times(due) && {
                    let longer = due.stroke.duration_s.0 + one;
                    longer <= stroke_most_s(&due.stroke)
                }
            };
            let best = (0..self.due.len()).filter(|&i| fits(&self.due[i])).min_by(|&a, &b| {
                let key = |i: usize| {
                    let stroke = &self.due[i].stroke;
                    (stroke.repetitions, i)
                };
                key(a).cmp(&key(b))
            });
            let Some(i) = best else { break };
            let stroke = &mut self.due[i].stroke;
            let one = stroke.repetition_s().0;
            stroke.repetitions += 1;
            stroke.duration_s = Seconds(layout::milliseconds(stroke.duration_s.0 + one));
        }
    }

    /// One repetition less of what has most of them, while there is too much.
    fn shorten(&mut self, end_s: f64) {
        while self.spare(end_s) < -0.5 {
            let spots = self.request.sore.len();
            let long = |due: &Due| {
                let least = if due.kind == MovementKind::Warm { 2 } else { 1 };
                let visits = due.stroke.duration_s.0 - due.stroke.repetition_s().0;
                let visit = is_visit(due) && spots > 0 && visits < within::spot_s();
                let ease = due.stroke.technique.class() == Class::Ease;
                due.stroke.repetitions > least && !visit && !ease
            };
            let most = (0..self.due.len())
                .filter(|&i| long(&self.due[i]))
                .max_by_key(|&i| (self.due[i].stroke.repetitions, i));
            let Some(i) = most else { break };
            let stroke = &mut self.due[i].stroke;
            let one = stroke.repetition_s().0;
            stroke.repetitions -= 1;
            stroke.duration_s = Seconds(layout::milliseconds(stroke.duration_s.0 - one));
        }
    }

    /// Leaves out what is not due, while there is too much: the last passes of the kneading, then
    /// extra strokes, as long as the hands need not travel for it.
    fn drop_optional(&mut self, end_s: f64) {
        while self.spare(end_s) < -0.5 {
            let Some(range) = self.optional() else { break };
            self.due.drain(range);
        }
    }

    /// What can best be left out, as a range of due strokes.
    fn optional(&self) -> Option<std::ops::Range<usize>> {
        let n = self.due.len();
        let spans = (1..=4).flat_map(|len| (0..n.saturating_sub(len)).map(move |i| i..i + len));
        { spans }.filter(|range| self.can_go(range)).min_by_key(|range| {
            let weight: u32 = self.due[range.clone()].iter().map(worth).sum();
            (weight, range.start)
        })
    }

    /// Whether everything due is still there and near without these strokes.
    fn can_go(&self, range: &std::ops::Range<usize>) -> bool {
        let inside = &self.due[range.clone()];
        let kind = inside[0].kind;
        if inside.iter().any(|d| d.kind != kind) || kind >= MovementKind::Close {
            return false;
        }
        let Some((before, after)) = self.around(range) else { return false };
        // What parts two bouts of kneading rests the giver's hands (R13).
        let kneads = |due: &Due| due.stroke.technique.class() == Class::Kneading;
        let parts = kneads(before) && kneads(after) && !inside.iter().all(kneads);
        self.stays_near(range) && !parts && self.owes_nothing(range, kind)
    }

    /// The strokes before and after a range of the due ones.
    fn around(&self, range: &std::ops::Range<usize>) -> Option<(&Due, &Due)> {
        let before = range.start.checked_sub(1).map(|i| &self.due[i]).or(self.done.last());
        before.zip(self.due.get(range.end))
    }

    /// Whether the hands need not reach too far (R14) where these strokes are left out.
    fn stays_near(&self, range: &std::ops::Range<usize>) -> bool {
        self.around(range).is_some_and(|(before, after)| {
            let eased = [before, after].iter().any(|d| d.stroke.technique.class() == Class::Ease);
            eased
                || Ground::travel(&before.stroke.hands, &after.stroke.hands).0 <= within::reach_m()
        })
    }

    fn owes_nothing(&self, range: &std::ops::Range<usize>, kind: MovementKind) -> bool {
        let inside = &self.due[range.clone()];
        let class = |due: &Due| due.stroke.technique.class();
        let others =
            || self.done.iter().chain(&self.due[..range.start]).chain(&self.due[range.end..]);
        match kind {
            MovementKind::Knead => {
                let series = |due: &&Due| class(due) == Class::Kneading && is_pass(&due.stroke);
                let passes: Vec<&Due> = inside.iter().filter(series).collect();
                if passes.is_empty() {
                    return others().any(|d| d.kind == kind);
                }
                // Passes go in pairs, and two are left on their side.
                let side = passes[0].stroke.places.first().map(|p| p.side);
                let left = others()
                    .filter(|d| d.kind == kind && series(d))
                    .filter(|d| d.stroke.places.first().map(|p| p.side) == side)
                    .count();
                inside.len() == 2 && passes.len() == 2 && left >= limits().knead.passes_min
            }
            MovementKind::Release => {
                let visited = |spot: &crate::request::SoreSpot| {
                    let on = |d: &&Due| is_visit(d) && d.stroke.places.contains(&spot.place);
                    let had = inside.iter().any(|d| on(&d));
                    let left: f64 = others().filter(on).map(|d| d.stroke.duration_s.0).sum();
                    !had || left >= limits().sore.total_min_s.0
                };
                !inside.iter().any(|d| class(d) == Class::Ease)
                    && self.request.sore.iter().all(visited)
                    && self.stays_calm(range)
                    && others().any(|d| d.kind == kind)
            }
            MovementKind::Sweep => {
                let count = |wanted: Class| {
                    others().filter(|d| d.kind == kind && class(d) == wanted).count()
                };
                let backs = others()
                    .filter(|d| d.kind == kind && d.stroke.technique == Technique::DorsalGlide)
                    .count();
                let round = inside.iter().filter(|d| d.stroke.technique == Technique::DorsalGlide);
                // Whole rounds only, so that backs of the hand never meet (R07).
                round.count() == 1
                    && inside.len() >= 2
                    && backs >= limits().sweep.back_of_hand_min
                    && count(Class::Tingling) >= 1
                    && self.alternates(range)
            }
            // Warmth comes before everything firm, and the close is never cut short.
            MovementKind::Warm | MovementKind::Close | MovementKind::Rest => false,
        }
    }

    /// Whether two visits of one spot still have a smooth stroke between them.
    fn stays_calm(&self, range: &std::ops::Range<usize>) -> bool {
        let line = self.due[..range.start].iter().chain(&self.due[range.end..]);
        let mut last: Option<&Due> = None;
        for due in line.filter(|d| d.kind == MovementKind::Release) {
            if let Some(before) = last
                && is_visit(before)
                && is_visit(due)
                && before.stroke.places == due.stroke.places
            {
                return false;
            }
            last = Some(due);
        }
        true
    }

    fn alternates(&self, range: &std::ops::Range<usize>) -> bool {
        let done = self.done.iter().filter(|d| d.kind == MovementKind::Sweep);
        let line: Vec<&Due> = done
            .chain(self.due[..range.start].iter().chain(&self.due[range.end..]))
            .filter(|d| d.kind == MovementKind::Sweep)
            .collect();
        let back = |d: &Due| d.stroke.technique == Technique::DorsalGlide;
        line.windows(2).all(|w| !(back(w[0]) && back(w[1])))
    }

    /// Everything a little slower or faster, within the techniques' ranges.
    fn pace(&mut self, end_s: f64) {
        let spare = self.spare(end_s);
        let paced = |due: &Due| {
            due.kind < MovementKind::Close
                && due.stroke.speed_m_per_s.is_some()
                && due.stroke.technique.class() != Class::Ease
                && !is_visit(due)
        };
        let moving: f64 = self.due.iter().filter(|d| paced(d)).map(|d| d.stroke.duration_s.0).sum();
        if moving < 1.0 || spare.abs() < 0.01 {
            return;
        }
        let factor = ((moving + spare) / moving).clamp(TEMPO.0, TEMPO.1);
        for due in self.due.iter_mut().filter(|d| paced(d)) {
            let stroke = &mut due.stroke;
            let (low, high) = duration_range(stroke);
            let longest = match stroke.technique.class() {
                Class::Kneading => stroke.duration_s.0,
                _ => high.min(stroke_most_s(stroke)),
            };
            let seconds = (stroke.duration_s.0 * factor).clamp(low.min(longest), longest);
            set_duration(stroke, seconds);
        }
    }

    /// What must not be longer than twenty minutes is cut before the close, whatever it costs.
    fn give_way(&mut self) {
        let most = limits().total.max_s.0;
        while self.spare(most) < 0.0 {
            let open = (0..self.due.len()).filter(|&i| self.due[i].kind < MovementKind::Close);
            let key = |&i: &usize| (!self.stays_near(&(i..i + 1)), missed(&self.due[i]), i);
            let Some(i) = open.min_by_key(key) else { break };
            self.due.remove(i);
        }
        while self.spare(most) < 0.0 {
            // Of the close the last slide stays, and the rest.
            let slide = self.due.iter().position(|d| d.kind == MovementKind::Close);
            let more = self.due.iter().filter(|d| d.kind == MovementKind::Close).count() > 1;
            let Some(i) = slide.filter(|_| more) else { break };
            self.due.remove(i);
        }
        let over = -self.spare(most);
        if over > 0.0
            && let Some(due) = self.due.last_mut()
        {
            let left = (due.stroke.duration_s.0 - over).max(0.0);
            due.stroke.duration_s = Seconds(layout::milliseconds(left));
        }
    }

    fn into_score(self, score: &Score) -> Score {
        let mut movements: Vec<Movement> = Vec::new();
        let mut now = 0.0;
        for Due { kind, mut stroke } in self.done.into_iter().chain(self.due) {
            stroke.start_s = Seconds(layout::milliseconds(now));
            now = layout::milliseconds(now + stroke.duration_s.0);
            match movements.last_mut() {
                Some(movement) if movement.kind == kind => movement.strokes.push(stroke),
                _ => movements.push(Movement {
                    kind,
                    start_s: stroke.start_s,
                    duration_s: Seconds::ZERO,
                    strokes: vec![stroke],
                }),
            }
        }
        for movement in &mut movements {
            let end = movement.strokes.last().map_or(movement.start_s, Stroke::end_s);
            movement.duration_s = Seconds(layout::milliseconds((end - movement.start_s).0));
        }
        Score {
            duration_s: Seconds(now),
            movements,
            format: score.format.clone(),
            title: score.title.clone(),
            seed: score.seed,
            request: score.request.clone(),
            care: score.care.clone(),
            notes: score.notes.clone(),
            level_cap: score.level_cap,
            body: score.body.clone(),
            dose: score.dose.clone(),
            proof: score.proof,
        }
    }
}

/// How badly a stroke would be missed where there is no time for all that is due.
fn missed(due: &Due) -> u32 {
    match (due.kind, due.stroke.technique.class()) {
        (MovementKind::Warm, _) => 1,
        (MovementKind::Knead, Class::Kneading) if is_pass(&due.stroke) => 2,
        // It parts two bouts of kneading (R13).
        (MovementKind::Knead, Class::Smooth) => 9,
        (MovementKind::Knead, _) => 0,
        (_, Class::Tingling) => 8,
        (_, Class::Ease) => 7,
        (MovementKind::Sweep, Class::Smooth) => 5,
        (MovementKind::Sweep, _) => 6,
        _ if is_visit(due) => 4,
        _ => 3,
    }
}

/// How much a stroke would be missed while there is more of its kind.
fn worth(due: &Due) -> u32 {
    let base = match due.stroke.technique.class() {
        Class::Tingling | Class::Kneading => 3,
        _ if is_visit(due) => 3,
        _ => 2,
    };
    let glide = due.stroke.duration_s.0 < 8.0;
    if glide { 1 } else { base }
}

fn is_visit(due: &Due) -> bool {
    due.kind == MovementKind::Release
        && matches!(due.stroke.technique.class(), Class::Circles | Class::Press)
        && due.stroke.places.len() == 1
}

/// One pass of a series that goes up and down in turn.
pub(crate) fn is_pass(stroke: &Stroke) -> bool {
    use crate::score::Direction::{Ascending, Descending};
    stroke.repetitions == 1 && matches!(stroke.direction, Ascending | Descending)
}

fn most_times(due: &Due) -> u32 {
    match due.stroke.technique.class() {
        Class::Ease => limits().ease.repetitions_max,
        Class::Kneading if is_pass(&due.stroke) => 1,
        Class::Still => 1,
        // The last slide, and whatever joins two strokes, is done once.
        _ if due.stroke.repetitions == 1 && !returns(&due.stroke) => 1,
        _ => limits().repeats.in_a_row_max as u32,
    }
}

/// Whether a repetition ends where it began, so that another can follow.
pub(crate) fn returns(stroke: &Stroke) -> bool {
    stroke.hands.working().all(|hand| match (hand.path.first(), hand.path.last()) {
        (Some(a), Some(b)) => a.distance(*b) < 0.02,
        _ => true,
    })
}

/// How long a stroke may go on by what it is (R05, R13, R15), seconds.
pub(crate) fn stroke_most_s(stroke: &Stroke) -> f64 {
    match stroke.technique.class() {
        Class::Ease => limits().ease.duration_s.high,
        Class::Circles | Class::Kneading => problem::WORK_S,
        Class::Drumming => within::tapotement_s(),
        _ if matches!(stroke.technique, Technique::Tapping | Technique::Plucking) => {
            within::tapotement_s()
        }
        _ => within::stroke_s(),
    }
}

/// Length of the longer way, metres.
fn paths_m(stroke: &Stroke) -> f64 {
    stroke.hands.working().map(|hand| length(&hand.path)).fold(0.0, f64::max)
}

/// Gives a stroke a duration, and the speed that follows from it.
pub(crate) fn set_duration(stroke: &mut Stroke, seconds: f64) {
    let seconds = layout::milliseconds(seconds);
    stroke.duration_s = Seconds(seconds);
    if stroke.speed_m_per_s.is_some() && seconds > 0.0 {
        let speed = paths_m(stroke) * f64::from(stroke.repetitions) / seconds;
        stroke.speed_m_per_s = Some(MetresPerSecond(super::ground::round(speed, 1e5)));
    }
}

/// Shortest and longest time that a stroke's technique bears (R16), seconds.
pub(crate) fn duration_range(stroke: &Stroke) -> (f64, f64) {
    let way = paths_m(stroke) * f64::from(stroke.repetitions);
    match stroke.technique.spec().tempo.speed_m_per_s {
        Some(band) if way > 0.0 => (way / band.high * 1.001, way / band.low * 0.999),
        _ => (0.0, f64::INFINITY),
    }
}

fn slow_below(stroke: &mut Stroke, before: Option<MetresPerSecond>) {
    if let (Some(own), Some(before)) = (stroke.speed_m_per_s, before)
        && own > before
    {
        let seconds = stroke.duration_s.0 * own.0 / before.0;
        set_duration(stroke, seconds.min(duration_range(stroke).1));
    }
}

/// Brings a stroke down to a level, with a force of that level's band.
fn lower_to(stroke: &mut Stroke, most: Level) {
    if stroke.level <= most {
        return;
    }
    let bands = &stroke.technique.spec().force_n;
    let lower = (1..=most.0).rev().map(Level).find_map(|l| Some((l, bands.at(l)?)));
    if let Some((level, band)) = lower {
        stroke.level = level;
        let force = stroke.force_n.clamp(Newtons(band.low), Newtons(band.high));
        stroke.force_n = force;
    }
}

/// A part as a stroke of so many repetitions, at its own tempo.
fn stroke_of(part: &Part, repetitions: u32) -> Stroke {
    let mut stroke = Stroke {
        technique: part.technique,
        places: part.places.clone(),
        direction: part.direction,
        start_s: Seconds::ZERO,
        duration_s: Seconds::ZERO,
        repetitions,
        level: part.level,
        force_n: part.force,
        speed_m_per_s: (part.length > 0.0).then_some(MetresPerSecond(0.0)),
        rate_hz: part.rate,
        intensity: part.technique.spec().tempo.intensity,
        reason: part.reason.clone(),
        hands: part.hands.clone(),
    };
    set_duration(&mut stroke, part.seconds * f64::from(repetitions));
    stroke
}

/// As much of a stroke as a joining glide needs to know.
fn part_of(stroke: &Stroke) -> Part {
    Part {
        technique: stroke.technique,
        places: stroke.places.clone(),
        direction: stroke.direction,
        level: stroke.level,
        force: stroke.force_n,
        rate: stroke.rate_hz,
        hands: stroke.hands.clone(),
        seconds: stroke.repetition_s().0,
        length: paths_m(stroke),
        reason: String::new(),
        dose: [crate::score::PlaceDose::default(); Place::COUNT],
    }
}
