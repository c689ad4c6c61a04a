### What a command says when it cannot do what it was asked for, and what stands around its findings.
### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = 対処：

finding-why = 理由：

finding-stroke = { $message }（{ $movement }番目のパート、{ $stroke }番目の手技、{ $time }）

finding-at = { $message }（{ $at }）

## What `warmhands check` found in a file

check-unreadable = 読めません。直すところ{ $stops }件

check-to-mend = 直すところ{ $stops }件

check-good = 問題ありません。{ $time }、案内{ $count }件

check-cautions = { $found }、注意{ $cautions }件

## A file that does not serve

failed-input = 標準入力
failed-command-line = コマンドライン

failed-read = { $path } を読めません：{ $why }

failed-write = { $path } に書き込めません：{ $why }

failed-output = 結果を書き出せません：{ $why }

failed-unusable = { $name } はこのままでは使えません

failed-routine = { $name } はリクエストではなく、ルーティンです。`warmhands check` で調べ、`warmhands play` で案内します

failed-score = { $name } はリクエストではなく、マッサージ譜です。`warmhands check` で調べ、`warmhands play` で案内します

failed-planned = --minutes、--sore、--learn、--mood、--lang で変わるのはリクエストです。{ $name } はもうできあがったプランです

failed-no-score = { $name } にマッサージ譜がありません

failed-no-session = { $name } にはマッサージが入っていません

failed-not-sound = { $name } は最後まで正しく読めません

failed-resume = { $name } はこのままでは再開できません

failed-resume-terminal = --resume には端末が必要です

failed-no-file = { $path } はファイルではありません

failed-no-name = { $path } はファイル名ではありません

failed-there = { $path } はもうあります。--force で上書きします

failed-there-log = { $path } はもうあります。--resume でその続きから再開します

failed-locked = { $path } には、今、別のマッサージが書き込んでいます

failed-no-home = ログを置くホームフォルダーがありません。--log でファイルを指定してください

## The machine

failed-terminal = 端末が使えません：{ $why }

failed-serve = { $at } でサーバーを動かせません：{ $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }：長さ{ $time }、声は { $voice }

render-unspoken = { $path }：長さ{ $time }、声なし

render-mp3 = MP3は lame が作りますが、このマシンにはありません。`apt install lame` で入ります。.ogg なら何も要らず、ほとんどどこでも再生できます

render-ending = { $path } の名前は .ogg、.opus、.flac、.mp3、.wav のどれかで終わる必要があります

render-silent = このマッサージには聞くものがありません

render-failed = 音を作れません：{ $why }

render-own-none = { $folder } に音楽（MP3、FLAC、Ogg Vorbis、WAV）がありません

render-own-silent = { $path } は無音です

render-own-unplayable = { $path } を再生できません：{ $why }

render-voice-missing = このコンピューターに { $name } がありません。`apt install { $package }` で入ります。声なしでよければ --no-voice を使ってください

render-piper-missing = このコンピューターに piper がありません。`pip install piper-tts` で入ります。espeak-ng は Debian のパッケージです

render-voice-none = このコンピューターには話すプログラムがありません。`apt install espeak-ng` で声が入ります。声なしでよければ --no-voice を使ってください

render-flite-english = flite が話すのは英語だけです。espeak-ng なら { $tag } も話せます

render-piper-none = ~/.local/share/piper-voices に piper の { $tag } の声がありません。piper:FILE.onnx で指定できます

render-voice-unknown = { $name } という声はありません。使えるのは piper、espeak-ng、flite です

render-voice-rate = { $path } にサンプリングレートが書かれていません

render-voice-failed = 声が「{ $text }」のところで失敗しました：{ $why }
