### Translated from English by machine, read once; corrections welcome.

hear-call = 温かい手 | 暖かい手 | あたたかい手 | あったかい手
hear-stop = ストップ | 止めて | とめて | 止まって | やめて
hear-softer = 弱く | 優しく | やさしく | 軽く | 弱めに
hear-firmer = 強く | つよく | 強めに
hear-slower = ゆっくり | 遅く
hear-faster = 速く | 早く | はやく
hear-stay = そのまま | 長く | 長めに
hear-move-on = 次 | 次へ | つぎ
hear-hurts = 痛い | いたい
hear-pause = 一時停止 | 待って | 休憩
hear-resume = 続けて | つづけて | 再開
hear-small = もっと | もう少し | 少し | ちょっと | お願い | お願いします | ください | です | 今 | すぐ | もう | いや | あ
