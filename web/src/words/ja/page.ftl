### Translated from English by machine, read once; corrections welcome.

## What is said in more than one place.

back = 戻る
minutes = { $minutes }分
language = 言語
language-failed = この言語を読み込めませんでした。
title = Warmhands
close = 閉じる
yes = はい
no = いいえ
delete = 削除
again = もう一度
done = 完了

## The first screen.

home-title = あたたかい手、静かな部屋
home-about = 二人のための背中マッサージ。この背中に合わせて計画し、手技を一つずつ案内します。
home-begin = 始める
home-make = 自分たちに合わせる
home-library = 手技を見る
home-history = これまでのマッサージ
home-care = 二人で落ち着くためのもので、治療ではありません。どこか痛ければ、やめてください。
home-loading = 準備しています…
home-failed = ページの中心部分を読み込めませんでした。サーバーは動いていますか？

## The screen on which an evening is made one's own.

compose-title = 自分たちに合わせる
compose-sore = つらいところは？
compose-how-sore = つらいところをタップ
compose-how-keep = 触れないところをなぞる
compose-how-erase = 印をタップして消す
compose-how-turn = ドラッグで回す、ピンチで近づく
compose-tool-sore = ここがつらい
compose-tool-keep = 触れない
compose-tool-erase = 消す
compose-tool-turn = 回す
compose-by-name = 名前で場所を選ぶ
compose-add-sore = つらい
compose-add-keep = 触れない
compose-marks = 印
compose-remove = 消す：{ $what }
compose-sore-at = つらい：{ $place }
compose-keep-at = 触れない：{ $place }
compose-spot = 一点
compose-minutes = 長さ
compose-level = 強さ
compose-who = 横になる人
compose-name = 名前（なくてもよい）
compose-stature = 身長
compose-mass = 体重
compose-build = 背中の形
compose-build-male = 広い
compose-build-between = 中間
compose-build-female = 細い
compose-arms = 腕の位置
compose-arms-sides = 体の横
compose-arms-forward = 前
compose-giver = する人
compose-strength = 腕の力
compose-strength-light = 弱い
compose-strength-average = ふつう
compose-strength-strong = 強い
compose-thumbs = 今日の親指
compose-thumbs-tired = 疲れている
compose-thumbs-average = ふつう
compose-thumbs-strong = 強い
compose-mood = 雰囲気
compose-mood-quiet = 静か
compose-mood-romantic = ロマンチック
compose-mood-bright = 明るい
compose-strokes = 手技
compose-strokes-made = おふたりに合わせて
compose-strokes-classic = クラシックマッサージ
compose-strokes-slow-tide = ゆるやかな潮
compose-tastes = 好み
compose-taste = { $taste ->
    [-1] 入れない
    [1] 大好き
   *[0] おまかせ
}
compose-supplies = あるもの
compose-oil = オイル
compose-towels = タオル
compose-surface = 寝る場所
compose-surface-table = 台
compose-surface-bed = ベッド
compose-surface-floor = 床
compose-care = 初めてのマッサージの前に
compose-plan = マッサージの譜
compose-plan-how = 手技に触れると、場所と理由が見られます。
compose-why = 理由：{ $reason }。
compose-undo = 元に戻す
compose-redo = やり直す
compose-save = このプランを保存
compose-saved = 保存しました。健康の答えは含みません。
compose-kept = 保存したプラン
compose-open = 開く
compose-share = リンクをコピー
compose-shared = リンクをコピーしました。名前と健康の答えは含みません。
compose-file = ファイルに保存
compose-from-file = ファイルを開く
compose-next = 準備へ
compose-dose = ぬくもりを表示
compose-no-plan = これではまだプランができません：
compose-lane-left = 左
compose-lane-right = 右

## The health questions, one group at a time.

care-title = まず、いくつかの質問
care-about = 横になる人が答えます。答えは、お二人の機器の中だけに残ります。
care-step = { $at } / { $all }
care-none = どれもない
care-next = 次へ
care-unsure = わからない
care-later = あとで
care-answer = 質問に答える
care-not-asked = 健康についての質問がまだです。数分で終わり、その価値はあります。
care-so-go = 今のところ、差し支えるものはありません。
care-so-adapt = プランをよりやさしくしました：
care-so-refuse = 今日はマッサージをしません：
care-original = 英語の原文を表示
care-translation = 英語の原文を隠す
care-translated = 英語からの機械翻訳です。迷うときは、原文が正しいものとします。

## Before the massage.

prepare-title = 準備
prepare-needed = 必要なもの
prepare-kind = あるとうれしいもの
prepare-all = すべて用意できました
prepare-start = 開始
prepare-open = あと{ $open }件
prepare-not-kept = この機器には何も保存できません。マッサージは進みますが、再読み込みすると終わります。
prepare-screen = この画面をつけたまま、見えるところに置いてください。
prepare-compose = プランを変える

## The massage itself, on the giver's screen: read from two metres away.

session-paused = 一時停止中
session-go = どこかをタップして再開
session-hands-off = 手を離して
session-hands-off-go = 二人とも再開してよければ、タップしてください。
session-next-in = 次 · { $seconds }秒
session-move-on = 次へ
session-left = 残り
session-replies = 調整
session-mute = 消音
session-unmute = 音を出す
session-night = 夜の赤
session-day = ろうそくの光
session-stop-now = 今すぐ停止
session-granted-softer = ここからは、この場所を軽く。
session-granted-firmer = ここからは、この場所を強く。
session-granted-slower = 少しゆっくり。
session-granted-faster = 少し速く。
session-granted-stay = ここを少し長く。
session-granted-move_on = この回のあと、次の手技へ。
session-granted-sore_here = ここがつらいところ。プランで気を配ります。
session-granted-sore_drawn = つらいところが一つ。プランで気を配ります。
session-granted-hurts = 痛みがあります。
session-granted-stop = 停止。
session-granted-finish_gently = やさしく終わりへ向かいます。
session-not-now-ready = まだ始まっていません。
session-not-now-playing = 今はできません。手が動いています。
session-not-now-paused = 今はできません。一時停止中です。
session-not-now-hands-off = 今はできません。手を離しています。
session-not-now-stopped = 今はできません。もう終わりました。
session-not-now-ended = 今はできません。もう終わりました。
session-unlogged = このマッサージは保存できません。
session-flat = 平面で表示しています。この機械では、ページで3D表示を使えません。
session-broke = 何かがうまくいきませんでした。少し手を離してください。記録から再開します。
session-keys = スペース 一時停止 · Page Down 次へ · S 軽く · F 強く · − ゆっくり · + 速く · T ここを長く · O ここがつらい · H 痛い · G やさしく終える · Q 停止 · M 消音 · L 夜の明かり · P スマホ

## What can be asked of a massage under way: on buttons, and in the list of what the phone asked for.

reply-softer = 軽く
reply-firmer = 強く
reply-slower = ゆっくり
reply-faster = 速く
reply-stay = ここを長く
reply-move_on = 次へ
reply-sore_here = ここがつらい
reply-sore_drawn = ここがつらい
reply-hurts = 痛い
reply-stop = 停止
reply-finish_gently = やさしく終える

## The people of the household.

people-receiver = 今日、横になる人
people-giver = 今日、する人
people-keep = 保存
people-update = 変更を保存

## The receiver's phone, as the giver's screen speaks of it.

phone-title = 横になる人のスマホ
phone-about = 軽く、強く、ここを長く、次へ、停止。目を閉じたまま、触れて伝えます。
phone-connect = スマホをつなぐ
phone-there = スマホがつながりました。
phone-away = スマホなし
phone-there-short = スマホあり
phone-another = もう1台つなぐ
phone-scan = スマホのカメラで読み取ってください。
phone-or-type = または、スマホで { $address } を開いて入力：
phone-alone = この機械で、このアドレスの後ろに /phone をつけて開き、この数字を入力してください。ほかの機器を使うには、次のコマンドで Warmhands を起動します：
phone-digits = 数字は { $digits }
phone-qr = スマホのカメラで読み取れるコード
phone-trouble = 家のサーバーが応答しません。
phone-said = スマホから：{ $what }
phone-early = まだ始まっていません。
phone-late = 間に合いませんでした。
phone-log = スマホから
phone-granted = できました
phone-refused = 今はできません：{ $why }
phone-lead-title = 別の機器で案内を続ける
phone-lead-how = そこで開くと、今のところから続きます。この画面は静かになります。
phone-lead-qr = 別の機器のカメラで読み取れるコード
phone-lead-link = アドレスです。これを持つ人は、このマッサージを案内できます。
phone-copy = アドレスをコピー
phone-copied = コピーしました
phone-elsewhere = 今は別の機器が案内しています
phone-elsewhere-how = この画面は静かになりました。
phone-lead = ここでまた案内する
phone-lost = そのマッサージは終わったか、つながりません。
phone-joined = この機器が家族に加わりました。

## Sound: how loud each part is.

sound-title = 音
sound-all = 全体
sound-voice = 声
sound-music = 音楽
sound-beat = 手の拍子
sound-off = オフ
sound-own = 自分の音楽を流す
sound-own-how = 音楽ファイルを選ぶか、ここにドロップしてください。この機器の外には出ません。
sound-made = ここで作られる音楽
sound-bad = 「{ $name }」はここでは再生できません。MP3、FLAC、Ogg、WAV が使えます。
sound-lost = この機器の音が止まりました。タップすると戻ります。
sound-back = 音が戻りました。
## What can be said aloud in a session, where the device recognises it by itself.

commands-title = 声での操作
commands-listen = 声の合図を聞く
commands-how = 「{ $call }」と言ってから：{ $commands }。「{ $stop }」はそれだけで通じます。聞いた言葉はこの端末にとどまり、保存されません。
commands-fetch-how = このブラウザーは、言語パックをダウンロードすると、この端末だけで声の合図を理解できます。
commands-fetch = 言語パックをダウンロード
commands-fetching = 言語パックをダウンロードしています…
commands-heard = 聞こえました：「{ $words }」
commands-trouble-forbidden = 聞いていません：このページはマイクを使えません。ブラウザーの設定で許可できます。
commands-trouble-microphone = 聞いていません：マイクがないか、ほかで使われています。
commands-trouble-pack = 聞いていません：言語パックがないか、ここでは使えません。

## After the massage, when both rest.

after-title = 休息
after-done = したこと
after-done-alt = 背中の、部位ごとに触れた量
after-rate = どうでしたか？
after-who = 横になった人へ。いつでもどうぞ。
after-relaxation = くつろぎ
after-relaxation-least = まったくない
after-relaxation-most = とても
after-pressure = 強さ
after-pressure-is = { $pressure ->
    [-2] 軽すぎた
    [-1] 少し軽い
    [1] 少し強い
    [2] 強すぎた
   *[0] ちょうどよい
}
after-comfort = あたたかく、楽でしたか？
after-liked = 好きだったものは？
after-keep = 答えを保存
after-thanks = 保存しました。

## Earlier evenings.

history-title = これまでのマッサージ
history-none = まだありません。最初のマッサージのあと、ここで見られます。
history-relaxed = くつろぎ：10のうち{ $relaxed }
history-unrated = 評価なし
history-chart = くつろぎの移り変わり
history-export = すべてファイルに保存
history-import = ファイルを取り込む
history-imported = { $entries ->
    [0] 新しいものはありませんでした。
   *[other] 新しい記録が{ $entries }件ありました。
}
history-not-household = Warmhands が保存したファイルではないため、何も変えていません。
history-server-kept = この機器からは消えました。家のサーバーにはつながらず、まだ写しがあります。つながったら、もう一度押してください。
history-delete = すべて削除
history-sure = 本当に削除：プラン、マッサージの記録、答え
history-deleted = すべて消えました。
history-blocked = このブラウザーは、このページのものを何も保存しません。

## What earlier sessions taught, each a sentence with a button.

learned-title = 学んだこと
learned-about = 二人にとってよい範囲で、次のプランに取り入れます。
learned-leave = 外す
learned-heed = また取り入れる
learned-left = 外しました

## The strokes, to be watched.

library-title = 手技
library-purpose = ねらい
library-touches = 触れるところ（手や腕）
library-where = 場所
library-away = ここではしません
library-mistake = よくある失敗
library-close = 近くで見る
library-alt = 背中の上の両手。手技：{ $stroke }

## Plans that come as a link or as a file.

import-large = このファイルは大きすぎて、プランではないようです。
import-broken = このリンクは壊れているため、何も変えていません。
import-newer = これは新しい Warmhands で作られたため、何も変えていません。
import-bad = 開けないため、何も変えていません：{ $why }
