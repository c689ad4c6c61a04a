### What a command says when it cannot do what it was asked for, and what stands around its findings.
### Translated from English by machine, read once; corrections welcome.

## Around a finding

finding-help = 建议：

finding-why = 原因：

finding-stroke = { $message }（第 { $movement } 个环节，第 { $stroke } 个手法，{ $time }）

finding-at = { $message }（{ $at }）

## What `warmhands check` found in a file

check-unreadable = 无法读取，有 { $stops } 处要改

check-to-mend = 有 { $stops } 处要改

check-good = 没问题，{ $time }，{ $count } 条指引

check-cautions = { $found }，{ $cautions } 条提醒

## A file that does not serve

failed-input = 标准输入
failed-command-line = 命令行

failed-read = 无法读取 { $path }：{ $why }

failed-write = 无法写入 { $path }：{ $why }

failed-output = 无法写出结果：{ $why }

failed-unusable = { $name } 现在这样没法用

failed-routine = { $name } 是流程，不是请求；`warmhands check` 用来检查它，`warmhands play` 带着做

failed-score = { $name } 是按摩谱，不是请求；`warmhands check` 用来检查它，`warmhands play` 带着做

failed-planned = --minutes、--sore、--learn、--mood 和 --lang 改的是请求；{ $name } 已经是做好的方案

failed-no-score = { $name } 里没有按摩谱

failed-no-session = { $name } 里没有按摩

failed-not-sound = { $name } 没能完好地读到结尾

failed-resume = { $name } 现在这样没法继续

failed-resume-terminal = --resume 需要终端

failed-no-file = { $path } 不是文件

failed-no-name = { $path } 不是文件名

failed-there = { $path } 已经存在；用 --force 覆盖它

failed-there-log = { $path } 已经存在；用 --resume 接着它继续

failed-locked = 另一次按摩正在写入 { $path }

failed-no-home = 日志没有可放的主目录；请用 --log 指定一个文件

## The machine

failed-terminal = 终端用不了：{ $why }

failed-serve = 无法在 { $at } 提供服务：{ $why }

## `warmhands render`: a session as one file to listen to

render-spoken = { $path }：时长 { $time }，由 { $voice } 说话

render-unspoken = { $path }：时长 { $time }，没有语音

render-mp3 = MP3 由 lame 制作，而这台机器上没有它：`apt install lame` 可以装上；.ogg 什么都不需要，几乎到处都能播放

render-ending = { $path } 的文件名要以 .ogg、.opus、.flac、.mp3 或 .wav 结尾

render-silent = 这次按摩里没有可听的

render-failed = 无法生成声音：{ $why }

render-own-none = { $folder } 里没有音乐：要 MP3、FLAC、Ogg Vorbis 或 WAV

render-own-silent = { $path } 里没有声音

render-own-unplayable = { $path } 无法播放：{ $why }

render-voice-missing = 这台电脑上没有 { $name }：用 `apt install { $package }` 安装；不要语音，就用 --no-voice

render-piper-missing = 这台电脑上没有 piper：用 `pip install piper-tts` 安装；espeak-ng 是 Debian 的软件包

render-voice-none = 这台电脑上没有能说话的程序：用 `apt install espeak-ng` 装上语音；不要语音，就用 --no-voice

render-flite-english = flite 只会说英语；espeak-ng 也会说 { $tag }

render-piper-none = ~/.local/share/piper-voices 下没有 piper 的 { $tag } 语音；可以用 piper:FILE.onnx 指定一个

render-voice-unknown = 没有 { $name } 这个语音：可用的有 piper、espeak-ng 和 flite

render-voice-rate = { $path } 没有写明采样率

render-voice-failed = 语音在“{ $text }”这里出错了：{ $why }
