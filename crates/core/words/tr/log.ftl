### Translated from English by machine, read once; corrections welcome.

log-line = { $line }. satır

log-kept = Bu satırdan önceki her şey duruyor; devamını okumak için yanlışı çıkar.

log-too-large = { $bytes } baytlık bir kayıt tek bir seansın kaydı olamaz
    .help = Tek bir seansın kaydını ver.

log-empty = kayıt boş
    .help = Bir kayıt, uygulanan planla başlar.

log-no-entry = bu satır bir kayıt girişi değil: { $why }

log-cut = son satır sonuna kadar yazılmamış
    .help = Ondan önceki her şey duruyor; seans oradan sürebilir.

log-no-score = bir kayıt `score_chosen` ile başlar, bu öyle başlamıyor
    .help = Plan olmadan hiçbir bölümü oynatılamaz.

log-score-again = bir kayıt `score_chosen` ile başlar ve o yalnız bir kez geçer

log-unplayable = plan oynatılamaz: hiç hareketi yok

log-twice = { $entry } numaralı giriş burada ikinci kez geçiyor
    .help = Bir kez okunur; hiçbir şey kaybolmaz.

log-after = { $entry } numaralı giriş, { $before } numaralı girişten sonra geliyor

log-gap = { $expected } numaralı giriş eksik: { $found } numaralı giriş erken geliyor

log-clock = saat burada geriye gidiyor: önce { $before } sn, sonra { $now } sn

log-not-now =
    { $status ->
        [ready] bu, seans başlamadan olamaz
        [playing] bu, eller çalışırken olamaz
        [paused] bu, molada olamaz
        [hands-off] bu, eller çekiliyken olamaz
        [stopped] bu, seans durdurulduktan sonra olamaz
       *[ended] bu, seans bittikten sonra olamaz
    }

log-value = buradaki bir değer, olabileceğinin ötesinde
