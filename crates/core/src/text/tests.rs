use super::*;
use crate::request::Answer;
use crate::words::Language;
use insta::assert_snapshot;
use std::fmt::Write;

/// What a person sees of a text's findings, a line for each and one for its mend.
fn told(source: &str, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for d in diagnostics {
        let (line, column) = position(source, first_byte(d));
        let severity = format!("{:?}", d.severity).to_lowercase();
        writeln!(text, "{} {severity} {line}:{column} {}", d.code, d.message).unwrap();
        if let Some(help) = &d.help {
            writeln!(text, "    {help}").unwrap();
        }
    }
    text
}

fn asked(source: &str) -> String {
    told(source, &request(source, Language::English).diagnostics)
}

#[test]
fn the_whole_format_of_the_design_is_read() {
    let source = r#"
minutes = 15
level = 4
seed = 7
[receiver]
name = "Sam"
stature_m = 1.78
mass_kg = 74
build = "male"
arms = "forward"
[giver]
strength = "light"
thumbs = "tired"
hand_length_m = 0.18
hand_breadth_m = 0.08
[[sore]]
place = "shoulder.left"
[[sore]]
x_m = 0.04
y_m = 0.27
radius_m = 0.02
[[keep_off]]
place = "lower-back.right"
why = "sunburn"
[taste]
tapping = -1
[care]
anticoagulants = true
osteoporosis = "not sure"
[mood]
kind = "romantic"
[supplies]
oil = false
surface = "floor"
"#;
    let reading = request(source, Language::English);
    assert_eq!(told(source, &reading.diagnostics), "");
    let request = reading.sound().unwrap();
    assert_eq!(request.sore.len(), 2);
    assert_eq!(request.sore[1].place.to_string(), "mid-back.right");
    assert_eq!(request.keep_off[0].why.as_deref(), Some("sunburn"));
    assert_eq!(request.care["osteoporosis"], Answer::NotSure);
    assert!(!request.supplies.oil && request.supplies.towels);
    let body = crate::body::Body::of(&request.receiver);
    assert_eq!(request.sore[0].at, body.centre(request.sore[0].place));
    let disc = &request.keep_off[0];
    assert_eq!(disc.at, body.centre(disc.place.unwrap()));
}

#[test]
fn empty_files() {
    assert_snapshot!(asked("\n  \n"), @r"
    T01 stop 1:1 the file is empty
        the smallest one is `minutes = 15`
    ");
    assert_eq!(asked("# only a comment\n"), asked(""));
    assert_eq!(asked("\u{feff}"), asked(""));
    assert_snapshot!(asked("[receiver]\nname = 'Sam'"), @r"
    T08 stop 1:1 `minutes` is missing
        add `minutes = 15`
    ");
}

#[test]
fn grammar() {
    assert_snapshot!(asked("minutes 15"), @r"
    T04 stop 1:9 this is not TOML: key with no value, expected `=`
        write a line as `key = value`, such as `minutes = 15`
    ");
    assert_snapshot!(asked("minutes = 15\nminutes = 20"), @r"
    T07 stop 2:1 `minutes` is said twice
        keep one of the two; several spots are several `[[sore]]` tables
    ");
    assert_snapshot!(asked("{ \"minutes\": 15, }"), @r"
    T04 stop 1:16 this is not JSON: trailing commas are not allowed
        take the last comma away
    ");
    assert_snapshot!(asked("{ \"minutes\": 15, \"minutes\": 10 }"), @r"
    T07 stop 1:18 `minutes` is said twice
        keep one of the two; several spots are several `[[sore]]` tables
    ");
    assert_snapshot!(asked("{ \"minutes\": 15 // quick\n }"), @r"
    T04 stop 1:17 this is not JSON: comments are not allowed
        take the comment away: JSON has none
    ");
    assert_snapshot!(asked("[receiver\nname = 'Sam'"), @r"
    T04 stop 1:10 this is not TOML: unclosed table, expected `]`
        close the bracket or quote that is open here
    ");
    assert_snapshot!(asked("minutes = 15\n[receiver]\nname = 'Sam"), @r#"
    T04 stop 3:12 this is not TOML: invalid literal string, expected `'`
        a text stands between two quotes, as in "shoulder.left"
    "#);
}

#[test]
fn keys_and_types() {
    assert_snapshot!(asked("minuts = 15\n[reciever]\nname='Sam'"), @r"
    T06 stop 1:1 there is no key `minuts`
        did you mean `minutes`?
    T08 stop 1:1 `minutes` is missing
        add `minutes = 15`
    T06 stop 2:2 there is no key `reciever`
        did you mean `receiver`?
    ");
    assert_snapshot!(asked("minutes = '15'\n[receiver]\nname = 3\nbuild = 'mail'"), @r#"
    T09 stop 1:11 `minutes` is a text in quotes, where a number is expected
        take the quotes away: `15`
    T09 stop 3:8 `receiver.name` is a number, where a text is expected
        write it in quotes, as in "like this"
    T12 stop 4:9 `receiver.build` cannot be `mail`
        did you mean `male`?
    "#);
    assert_snapshot!(asked("minutes = 15\nsore = 'shoulder.left'"), @r#"
    T09 stop 2:8 `sore` is a text in quotes, where a list is expected
        write `[[sore]]` and below it `place = "shoulder.left"`; there can be several
    "#);
    assert_snapshot!(asked("minutes = 15\n[sore]\nplace = 'shoulder.left'"), @r#"
    T09 stop 2:1 `sore` is a table, where a list is expected
        write `[[sore]]` and below it `place = "shoulder.left"`; there can be several
    "#);
    assert_snapshot!(asked("minutes = 15\nseed = 1.5\nsupplies = { oil = 'yes' }"), @r"
    T09 stop 2:8 `seed` is a number, where a whole number is expected
        write it without a decimal point
    T09 stop 3:20 `supplies.oil` is a text in quotes, where true or false is expected
        write `true` or `false`, without quotes
    ");
    assert_snapshot!(asked("minutes = 1979-05-27\nreceiver = 3"), @r"
    T09 stop 1:11 `minutes` is a date or time, where a number is expected
        write digits, such as `15` or `1.5`
    T09 stop 2:12 `receiver` is a number, where a table is expected
        write it as a table: a line `[name]` and its keys below
    ");
}

#[test]
fn numbers() {
    assert_snapshot!(asked("minutes = 45"), @r"
    Q01 stop 1:11 a session lasts 5 to 20 minutes, and this says 45
        write a number from 5 to 20
    ");
    assert_snapshot!(asked("minutes = 900"), @r"
    Q01 stop 1:11 a session lasts 5 to 20 minutes, and this says 900
        in seconds? write `minutes = 15`
    ");
    assert_snapshot!(asked("minutes = nan"), @r"
    T10 stop 1:11 `minutes` is not a number (NaN)
        write a finite number, such as `1.5`
    ");
    assert_snapshot!(asked("{\"minutes\": 1e999}"), @r"
    T10 stop 1:13 `minutes` is endless
        write a finite number, such as `1.5`
    ");
    assert_snapshot!(asked("{\"minutes\": NaN}"), @r"
    T10 stop 1:13 `minutes` is not a number (NaN)
        write a finite number, such as `1.5`
    ");
    assert_snapshot!(asked("minutes = 15\nlevel = 5"), @r"
    Q02 stop 2:9 level 5 is deep work with the elbow; it is never offered at home
        write 3, or 4 if the receiver asks for it
    ");
    assert_snapshot!(asked("minutes = 15\nlevel = 2.5"), @r"
    Q02 stop 2:9 a level is a whole number on the Walton scale
        write 2 or 3
    ");
    assert_snapshot!(asked("minutes = 15\nlevel = 9"), @r"
    T11 stop 2:9 `level` is 9, outside 1 to 4
        write a number from 1 to 4
    ");
    assert_snapshot!(
        asked("minutes = 15\nseed = -1\n[receiver]\nstature_m = 178\nmass_kg = 240\n\
               [giver]\nhand_length_m = -1"),
        @r"
    T11 stop 2:8 `seed` is -1, outside 0 or more
        write a whole number, 0 or more
    Q03 stop 4:13 `receiver.stature_m` is 178, outside 1.2 to 2.2
        in centimetres? write 1.78
    Q03 stop 5:11 `receiver.mass_kg` is 240, outside 30 to 200
        in pounds? write 108.862
    T11 stop 7:17 `giver.hand_length_m` is -1, outside 0.13 to 0.25
        write a number from 0.13 to 0.25
    "
    );
}

#[test]
fn places_and_points() {
    for text in ["shoulder", "Shoulder.Left", "left shoulder", "shoulder_left"] {
        let source = format!("minutes = 15\n[[sore]]\nplace = \"{text}\"");
        assert!(asked(&source).contains("write `shoulder.left`"), "{}", asked(&source));
    }
    assert_snapshot!(asked("minutes = 15\n[[sore]]\nplace = 'sholder.left'"), @r"
    Q05 stop 3:9 there is no place named `sholder.left`
        did you mean `shoulder.left`?
    ");
    assert_snapshot!(asked("minutes = 15\n[[sore]]\nplace = 'knee'"), @r"
    Q05 stop 3:9 there is no place named `knee`
        the areas are `neck`, `shoulder`, `inner-blade`, `blade`, `mid-back`, `ribs`, `lower-back`, `waist`, `sacrum`, `upper-arm` or `forearm`, each `.left` or `.right`
    ");
    assert_snapshot!(asked("minutes = 15\n[[sore]]\nradius_m = 0.02"), @r#"
    Q07 stop 2:1 this says neither a place nor a point
        add `place = "shoulder.left"`, or `x_m` and `y_m`
    "#);
    assert_snapshot!(asked("minutes = 15\n[[sore]]\nx_m = 9\ny_m = 20"), @r"
    Q06 stop 3:7 the point (9, 20) is not on this receiver's back
        in centimetres? write `x_m = 0.09` and `y_m = 0.2`
    ");
    let aside = asked("minutes = 15\n[[keep_off]]\nx_m = 0.9\ny_m = 0.2");
    assert!(aside.contains("(0.9, 0.2) is not on this receiver's back"), "{aside}");
    assert!(aside.contains("arm.right is at x_m = 0.2"), "names the nearest place: {aside}");
    assert_snapshot!(asked("minutes = 15\n[[keep_off]]\nx_m = 0.09"), @r"
    T08 stop 2:1 `y_m` is missing in `keep_off[0]`
        add `y_m = 0.12`
    ");
    assert_snapshot!(
        asked("minutes = 15\n[[sore]]\nplace = 'waist.left'\nx_m = 0.04\ny_m = 0.2"),
        @r#"
    Q07 caution 2:1 the point lies on mid-back.right, not on waist.left
        keep one: `place = "mid-back.right"`, or the point alone
    "#
    );
}

#[test]
fn tastes_and_answers() {
    assert_snapshot!(asked("minutes = 15\n[taste]\ntaping = 1\ntapping = -50\nkneading = 1"), @r"
    T12 stop 3:1 there is no technique named `taping`
        did you mean `tapping`, `hacking` or `cupping`?
    Q03 stop 4:11 `taste.tapping` is -50, outside -1 to 1
        in per cent? write -0.5
    T12 stop 5:1 there is no technique named `kneading`
        did you mean `petrissage`?
    ");
    assert_snapshot!(asked("minutes = 15\n[care]\nfever = 'maybe'\nanticoagulants = 3"), @r#"
    Q14 stop 3:9 `care.fever` is neither yes nor no
        write true, false or "not sure"; not sure counts as yes
    Q14 stop 4:18 `care.anticoagulants` is neither yes nor no
        write true, false or "not sure"; not sure counts as yes
    "#);
    assert_snapshot!(asked("minutes = 15\n[care]\nanticoagulant = true"), @r"
    Q13 stop 3:1 there is no care question `anticoagulant`
        did you mean `anticoagulants`?
    ");
}

#[test]
fn a_back_that_is_all_kept_off_is_a_no_and_not_a_mistake() {
    let source = "minutes = 15\n[[keep_off]]\nplace = 'back'";
    assert_snapshot!(asked(source), @r"
    Q09 stop 2:1 the keep-offs leave nothing of the back to massage: the answer is no
        rest together instead, or keep off less
    ");
    let reading = request(source, Language::English);
    assert!(reading.is_refused() && reading.sound().is_none());
    // Twice the half that discs can cover is the same answer as the word.
    let discs = "[[keep_off]]\nx_m = -0.1\ny_m = 0.2\nradius_m = 0.4\n\
                 [[keep_off]]\nx_m = 0.1\ny_m = 0.3\nradius_m = 0.4\n";
    assert!(request(&format!("minutes = 15\n{discs}"), Language::English).is_refused());
    let mistaken = request(&format!("minuts = 15\n{discs}"), Language::English);
    assert!(!mistaken.is_refused());
    let half = request("minutes = 15\n[[keep_off]]\nplace = 'shoulder.left'", Language::English);
    assert!(half.sound().is_some());
}

#[test]
fn what_is_said_twice_or_lies_in_a_keep_off_or_everywhere_is_told() {
    let source = "minutes = 15
[[sore]]
place = 'shoulder.left'
[[sore]]
place = 'shoulder.left'
[[keep_off]]
place = 'shoulder.left'";
    assert_snapshot!(asked(source), @r"
    Q10 note 2:1 the same is said twice; it counts once
        take one of them away
    Q11 caution 6:1 the sore spot on shoulder.left lies in a keep-off and is left alone
    ");
    assert_eq!(request(source, Language::English).sound().unwrap().sore.len(), 1);
    let source = "minutes = 15\n[[sore]]\nplace = 'back'";
    assert_snapshot!(asked(source), @r"
    Q12 note 2:1 a sore `back` is taken as the lower back and between the blades
        name the sorest places instead, such as `shoulder.left`
    ");
    assert_eq!(request(source, Language::English).sound().unwrap().sore.len(), 4);
    let many = "[[sore]]\nplace = 'back'\n".repeat(4);
    assert_snapshot!(asked(&format!("minutes = 15\n{many}")), @r"
    Q12 note 2:1 a sore `back` is taken as the lower back and between the blades
        name the sorest places instead, such as `shoulder.left`
    Q08 stop 2:1 there are 16 sore spots; at most 12 are taken
        keep those that matter most
    Q10 note 2:1 the same is said twice; it counts once
        take one of them away
    Q12 note 4:1 a sore `back` is taken as the lower back and between the blades
        name the sorest places instead, such as `shoulder.left`
    Q12 note 6:1 a sore `back` is taken as the lower back and between the blades
        name the sorest places instead, such as `shoulder.left`
    Q12 note 8:1 a sore `back` is taken as the lower back and between the blades
        name the sorest places instead, such as `shoulder.left`
    ");
}

pub(super) const ROUTINE: &str = include_str!("../../../../fuzz/seeds/routine/classic.toml");

fn practised(source: &str) -> String {
    told(source, &routine(source, Language::English).diagnostics)
}

#[test]
fn a_routine_is_read_with_the_place_of_every_stroke() {
    let reading = routine(ROUTINE, Language::English);
    assert_eq!(told(ROUTINE, &reading.diagnostics), "");
    let routine = reading.sound().unwrap();
    let [warm, release, rest] = routine.movements.as_slice() else { panic!() };
    assert_eq!(&ROUTINE[warm.span.clone()], "[[movement]]");
    assert_eq!(position(ROUTINE, warm.strokes[1].span.start), (15, 1));
    let chains = |stroke: &crate::routine::RoutineStroke| {
        let chain =
            |places: &Vec<crate::place::Place>| places.iter().map(ToString::to_string).collect();
        stroke.chains().iter().map(chain).collect::<Vec<Vec<String>>>()
    };
    let both_sides = [["lower-back.left", "shoulder.left"], ["lower-back.right", "shoulder.right"]];
    assert_eq!(chains(&warm.strokes[0]), both_sides);
    assert_eq!(chains(&release.strokes[1]), [["lower-back.left", "shoulder.left"]]);
    assert_eq!(warm.strokes[1].places.len(), 4);
    assert!(release.strokes[0].spots && rest.strokes.is_empty());
    assert_eq!(routine.request.sore.len(), 1);
}

/// As the page keeps it: the request's keys and the routine's in one object.
#[test]
fn a_routine_that_is_written_out_reads_back_the_same() {
    let wordy = "minutes = 10\n[[movement]]\nkind = 'release'\nminutes = 1.5\n[[movement.stroke]]\n\
                 technique = 'effleurage'\nplaces = ['back', 'ribs.left']\ndirection = 'alternating'\n\
                 repetitions = 4\nlevel = 2\nseconds = 40";
    for source in [ROUTINE, wordy] {
        let first = routine(source, Language::English).sound().cloned().unwrap();
        let mut written = serde_json::to_value(&first.request).unwrap();
        let serde_json::Value::Object(own) = serde_json::to_value(&first).unwrap() else {
            panic!()
        };
        written.as_object_mut().unwrap().extend(own);
        let text = written.to_string();
        assert_eq!(kind_of(&text), Kind::Routine);
        let reading = routine(&text, Language::English);
        assert_eq!(told(&text, &reading.diagnostics), "");
        let again = reading.sound().unwrap();
        assert_eq!(again.request, first.request);
        assert_eq!(serde_json::to_value(again).unwrap(), serde_json::to_value(&first).unwrap());
    }
}

#[test]
fn mistakes_in_a_routine() {
    assert_snapshot!(practised(""), @r#"
    T01 stop 1:1 the file is empty
        the smallest one is `minutes = 15
    [[movement]]
    kind = "warm"`
    "#);
    assert_snapshot!(practised("minutes = 15"), @r"
    T08 stop 1:1 `movement` is missing
        add `[[movement]]`
    ");
    assert_snapshot!(practised("minutes = 15\nmovement = []"), @r#"
    Q15 stop 2:12 a routine without movements is silent
        add `[[movement]]` and below it `kind = "warm"`
    "#);
    assert_snapshot!(practised("minutes = 15\n[[movement]]\nkind = 'warmup'\nminute = 3"), @r"
    T12 stop 3:8 `movement[0].kind` cannot be `warmup`
        did you mean `warm`?
    T06 stop 4:1 there is no key `minute` in `movement[0]`
        did you mean `minutes`?
    ");
    let stroke = |rest: &str| {
        practised(&format!(
            "minutes = 15\n[[movement]]\nkind = 'knead'\nminutes = 300\n[[movement.stroke]]\n{rest}"
        ))
    };
    assert_snapshot!(stroke("technique = 'kneeding'\nplaces = 'shoulder'"), @r#"
    Q03 stop 4:11 `movement[0].minutes` is 300, outside 0.1 to 20
        in seconds? write 5
    T12 stop 6:13 `movement[0].stroke[0].technique` cannot be `kneeding`
        did you mean `petrissage`?
    T09 stop 7:10 `movement[0].stroke[0].places` is a text in quotes, where a list is expected
        write `places = ["shoulder"]`; there can be several
    "#);
    assert_snapshot!(stroke("technique = 'petrissage'"), @r#"
    Q03 stop 4:11 `movement[0].minutes` is 300, outside 0.1 to 20
        in seconds? write 5
    T08 stop 5:1 `places` is missing in `movement[0].stroke[0]`
        add `places = ["lower-back", "shoulder"]`
    "#);
    let nowhere = stroke("technique = 'petrissage'\nplaces = ['sacrum', 'sholder']\nspots = 1");
    assert_snapshot!(nowhere, @r"
    Q03 stop 4:11 `movement[0].minutes` is 300, outside 0.1 to 20
        in seconds? write 5
    Q16 stop 7:10 petrissage is not done on the sacrum
        it belongs on `shoulder`, `inner-blade`, `mid-back`, `ribs`, `lower-back` or `upper-arm`
    Q05 stop 7:21 there is no place named `sholder`
        did you mean `shoulder.left` or `shoulder.right`?
    T09 stop 8:9 `movement[0].stroke[0].spots` is a number, where true or false is expected
        write `true` or `false`, without quotes
    ");
    let strange = stroke(
        "technique = 'petrissage'\nplaces = ['shoulder']\nlevel = 5\nrepetitions = 0\n\
         seconds = nan\ndirection = 'up'",
    );
    assert_snapshot!(strange, @r"
    Q03 stop 4:11 `movement[0].minutes` is 300, outside 0.1 to 20
        in seconds? write 5
    Q02 stop 8:9 level 5 is deep work with the elbow; it is never offered at home
        write 3, or 4 if the receiver asks for it
    T11 stop 9:15 `movement[0].stroke[0].repetitions` is 0, outside 1 to 200
        write a whole number, 1 to 200
    T10 stop 10:11 `movement[0].stroke[0].seconds` is not a number (NaN)
        write a finite number, such as `1.5`
    T12 stop 11:13 `movement[0].stroke[0].direction` cannot be `up`
        write `ascending`, `descending`, `across`, `circling`, `free`, `still` or `alternating`
    ");
    assert_snapshot!(
        practised("minutes = 5\n[[movement]]\nkind = 'warm'\nminutes = 3\n[[movement]]\n\
                   kind = 'knead'\nminutes = 3\n[[movement.stroke]]\n\
                   technique = 'thumb-circles'\nspots = true"),
        @r"
    Q17 stop 2:1 the movements take 6 minutes together, and the routine has 5
        shorten some, or leave their minutes out: they are shared out then
    Q18 note 8:1 this stroke is for sore spots, and none is named: it is left out
        name a spot with `[[sore]]`, or give the stroke `places`
    "
    );
}

fn performed(source: &str) -> String {
    told(source, &score(source, Language::English).diagnostics)
}

#[test]
fn mistakes_in_a_score() {
    let good = serde_json::to_string_pretty(&laws::small_score()).unwrap();
    assert_eq!(performed(&good), "");
    assert_snapshot!(performed("{}"), @r#"
    T08 stop 1:1 `format` is missing
        add `"format": "warmhands-score/1"`
    "#);
    assert_snapshot!(performed("{\"format\": \"warmhands-score/2\", \"new\": 1}"), @r"
    T14 stop 1:12 this score has format 2, and this program reads up to 1
        install a newer warmhands, or plan the request again with this one
    ");
    assert_snapshot!(performed("{\"format\": \"music-score/1\"}"), @r#"
    T14 stop 1:12 `music-score/1` is not a format of a score
        write "warmhands-score/1", if it is one
    "#);
    assert_snapshot!(performed(&good.replace("\"title\"", "\"titel\"")), @r#"
    T08 stop 1:1 `title` is missing
        add `"title": "…"`
    T06 stop 3:3 there is no key `titel`
        did you mean `title`?
    "#);
    assert_snapshot!(performed(&good.replace("\"force_n\": 12.0", "\"force_n\": null")), @r#"
    T08 stop 51:9 `force_n` is missing in `movements[0].strokes[0]`
        add `"force_n": 1.0`
    T08 stop 90:9 `force_n` is missing in `movements[1].strokes[0]`
        add `"force_n": 1.0`
    "#);
    assert_snapshot!(performed(&good.replace("\"level\": 2", "\"level\": \"2\"")), @r"
    T09 stop 60:20 `movements[0].strokes[0].level` is a text in quotes, where a number is expected
        take the quotes away: `2`
    T09 stop 99:20 `movements[1].strokes[0].level` is a text in quotes, where a number is expected
        take the quotes away: `2`
    ");
    assert_snapshot!(performed(&good.replace("\"effleurage\"", "\"efleurage\"")), @r"
    T12 stop 52:24 `movements[0].strokes[0].technique` cannot be `efleurage`
        did you mean `effleurage`?
    ");
    assert_snapshot!(performed(&good.replace("\"duration_s\": 30.0", "\"duration_s\": 1e300")), @r"
    T11 stop 49:21 `movements[0].duration_s` is 1e300, outside 0 to 7200
        write a number from 0 to 7200
    T11 stop 58:25 `movements[0].strokes[0].duration_s` is 1e300, outside 0 to 7200
        write a number from 0 to 7200
    T11 stop 88:21 `movements[1].duration_s` is 1e300, outside 0 to 7200
        write a number from 0 to 7200
    T11 stop 97:25 `movements[1].strokes[0].duration_s` is 1e300, outside 0 to 7200
        write a number from 0 to 7200
    ");
    assert_snapshot!(performed(&good.replace("\"palm\"", "\"plam\"")), @r"
    T12 stop 68:26 `movements[0].strokes[0].hands.left.posture` cannot be `plam`
        did you mean `palm`?
    T12 stop 107:26 `movements[1].strokes[0].hands.left.posture` cannot be `plam`
        did you mean `palm`?
    ");
    assert_snapshot!(performed(&good.replace("0.25", "\"a\"")), @r"
    T09 stop 72:19 `movements[0].strokes[0].hands.left.path[0][1]` is a text in quotes, where a number is expected
        write digits, such as `15` or `1.5`
    T09 stop 111:19 `movements[1].strokes[0].hands.left.path[0][1]` is a text in quotes, where a number is expected
        write digits, such as `15` or `1.5`
    ");
    assert_snapshot!(performed(&good[..good.len() / 2]), @r"
    T04 stop 68:15 this is not JSON: unterminated string literal
        close the bracket or quote that is open here
    ");
    let deep = "[".repeat(1_000_000);
    assert_snapshot!(performed(&format!("{{\"format\": {deep}")), @r"
    T05 stop 1:522 this nests more than 64 levels
        take brackets away: the deepest format here needs nine levels
    ");
    assert_snapshot!(asked(&format!("minutes = {deep}")), @r"
    T05 stop 1:75 this nests more than 64 levels
        take brackets away: the deepest format here needs nine levels
    ");
}

#[test]
fn a_finding_about_a_stroke_points_at_its_text() {
    let source = serde_json::to_string_pretty(&laws::small_score()).unwrap();
    let reading = score(&source, Language::English);
    let spans = &reading.sound().unwrap().spans;
    let stroke = Label::Stroke { movement: 1, stroke: 0, start_s: 30.0 };
    let located = spans.locate(Language::English, Diagnostic::stop("R13", "too long").at(stroke));
    let Some(Label::Span { start, end, .. }) = located.labels.last() else { panic!() };
    assert_eq!(&source[*start..*end], "\"still-hands\"");
    let nowhere = Label::Stroke { movement: 9, stroke: 0, start_s: 30.0 };
    assert_eq!(
        spans
            .locate(Language::English, Diagnostic::stop("R13", "too long").at(nowhere))
            .labels
            .len(),
        1
    );
}

#[test]
fn a_text_is_known_by_its_keys_even_with_mistakes() {
    let score = serde_json::to_string(&laws::small_score()).unwrap();
    assert_eq!(kind_of(&score), Kind::Score);
    assert_eq!(kind_of(&score[..score.len() - 9]), Kind::Score);
    assert_eq!(kind_of(ROUTINE), Kind::Routine);
    assert_eq!(kind_of("minutes = \n [[movement]]\n"), Kind::Routine);
    assert_eq!(kind_of("minutes = 15\n[care]\nmovement_hurts = true"), Kind::Request);
    assert_eq!(kind_of(""), Kind::Request);
    let titled = r#"{"minutes":15,"title":"Slow, movements: \"format\": 2","movement" : []}"#;
    assert_eq!(kind_of(titled), Kind::Routine);
    let named = r#"{"minutes":15,"receiver":{"name":"Sam, movement, format"}}"#;
    assert_eq!(kind_of(named), Kind::Request);
}

#[test]
fn a_text_is_known_by_its_language_even_with_mistakes() {
    for (source, language) in [
        ("minutes = 15", Language::English),
        ("minutes = \nlanguage = 'de' # the receiver's\n[receiver]", Language::German),
        ("{\"minutes\": 15, \"language\":\"ja\"", Language::Japanese),
        ("language = 'klingon'", Language::English),
        ("languages = 'de'\n# language = 'de'", Language::English),
    ] {
        assert_eq!(language_of(source), language, "{source}");
    }
    let mut score = laws::small_score();
    score.request.language = Language::Turkish;
    assert_eq!(language_of(&serde_json::to_string(&score).unwrap()), Language::Turkish);
}

#[test]
fn a_mistake_is_told_in_the_language_that_is_asked_for() {
    let slips = "minutes = 900\nlevle = 2\nlevel = 2.5\n[receiver]\nstature_m = 178.5\nname = 3\n\
                 [[sore]]\nplace = 'shoulder'\n[[sore]]\nx_m = 9\ny_m = 20\n[[keep_off]]\n\
                 place = 'knee'\n[taste]\ntaping = 1\n[care]\nfever = 'maybe'\n[supplies]\noil = 1\n";
    let spots = "[[sore]]\nplace = 'back'\n".repeat(4);
    let silent = "minutes = 15\nmovement = []";
    let sources = [slips, &format!("minutes = 15\n{spots}"), silent, "", "minutes 15", "{"];
    let told = |source: &str, language| match kind_of(source) {
        Kind::Routine => routine(source, language).diagnostics,
        _ => request(source, language).diagnostics,
    };
    for (source, language) in sources.iter().flat_map(|s| Language::ALL.map(|l| (*s, l))) {
        let (english, found) = (told(source, Language::English), told(source, language));
        assert_eq!(english.len(), found.len(), "{language:?}: {source}");
        for (english, found) in english.iter().zip(&found) {
            assert_eq!(english.code, found.code);
            let same = english.message == found.message || english.help == found.help;
            assert_eq!(same, language == Language::English, "{language:?}: {found:?}");
        }
    }
    let units = "minutes = 900\n[receiver]\nstature_m = 178.5\nname = 3\n";
    assert_snapshot!(super::tests::told(units, &told(units, Language::German)), @r#"
    Q01 stop 1:11 eine Massage dauert 5 bis 20 Minuten, und hier steht 900
        in Sekunden? Schreib `minutes = 15`
    Q03 stop 3:13 `receiver.stature_m` ist 178.5; möglich ist 1.2 bis 2.2
        in Zentimetern? Schreib 1.785
    T09 stop 4:8 `receiver.name` ist eine Zahl; erwartet wird ein Text
        schreib es in Anführungszeichen, wie in "so etwa"
    "#);
}

#[test]
fn bytes_that_are_no_text_and_a_text_too_large() {
    let told = decode(b"minutes = 15\nname = '\xff'", Language::English).unwrap_err().message;
    assert_snapshot!(told, @r"byte 21, in line 2, is not UTF-8 text");
    let large = format!("minutes = 15\n#{}", " ".repeat(SIZE_MAX));
    assert_snapshot!(asked(&large), @r"
    T02 stop 1:1 the file is larger than 4 MB
        a request has a few lines; is this the right file?
    ");
}

#[test]
fn a_million_mistakes_are_told_in_time_and_in_part() {
    let many = "[[sore]]\nplace = 'knee'\n".repeat(100_000);
    let told = asked(&format!("minutes = 15\n{many}"));
    assert_eq!(told.matches("Q05").count(), DIAGNOSTICS_MAX);
    assert!(told.contains("T15"));
}

#[test]
fn keys_with_many_dots_in_tables_in_tables_nest_too_deeply() {
    let dotted = vec!["a"; 70].join(".");
    let tables = format!("{{ {dotted} = ").repeat(70);
    let source = format!("{dotted} = {tables}1{}", " }".repeat(70));
    assert_snapshot!(asked(&source), @r"
    T05 stop 1:130 this nests more than 64 levels
        take brackets away: the deepest format here needs nine levels
    ");
}
