### Translated from English by machine, read once; corrections welcome.

hear-call = 温暖的手 | 温暖双手 | 暖手 | 溫暖的手
hear-stop = 停 | 停下 | 停下来 | 停止 | 停一下 | 快停
hear-softer = 轻一点 | 轻点 | 轻一些 | 輕一點 | 輕點
hear-firmer = 重一点 | 重点 | 重一些 | 用力 | 用力一点 | 重一點
hear-slower = 慢一点 | 慢点 | 慢一些 | 慢一點
hear-faster = 快一点 | 快点 | 快一些 | 快一點
hear-stay = 多按一会 | 多按一会儿 | 留在这里 | 久一点
hear-move-on = 下一个 | 下一步 | 换一个 | 下一個
hear-hurts = 疼 | 痛 | 好疼 | 好痛 | 很疼 | 很痛
hear-pause = 暂停 | 等一下 | 等等 | 暫停
hear-resume = 继续 | 接着来 | 繼續
hear-small = 请 | 再 | 稍微 | 一点 | 现在 | 了 | 啊 | 哦
