"""Which language a text is in: nine that intake reads, others named truthfully, and no library where words tell."""

import subprocess
import sys

import pytest

from builder.intake.language import language
from builder.intake.sheet import Stated
from builder.intake.tongue import CYRILLIC, LATIN

TEXTS = {
    "en": "The harbour was closed on Tuesday, the Harbour Authority said in a note to all who fish there.",
    "uk": "Порт закрили у вівторок, повідомила адміністрація порту. Про це стало відомо ще вранці.",
    "ru": "Порт закрыли во вторник, сообщила администрация порта. Об этом стало известно ещё утром.",
    "de": "Der Hafen wurde am Dienstag geschlossen, sagte die Verwaltung. Die Schiffe sind auf dem Weg in den Süden.",
    "fr": "Le port a été fermé mardi, a déclaré la direction. Les bateaux sont en route pour le sud du pays.",
    "it": "Il porto è stato chiuso martedì, ha detto la direzione. Le navi sono in viaggio per il sud del paese.",
    "es": "El puerto fue cerrado el martes, según la dirección. Los barcos van por el sur del país en la mañana.",
    "ko": "항구가 화요일에 폐쇄됐다고 항만청이 밝혔다.",
    "ja": "港は火曜日に閉鎖されたと港湾局が発表した。",
    "pt": "O porto foi fechado na terça-feira, disse a direção. Os barcos estão a caminho do sul e não voltam.",
    "nl": "De haven werd maandag gesloten nadat een kraan op het dak was gevallen, zei de burgemeester van de stad.",
    "pl": "Port został zamknięty we wtorek, powiedział zarząd. Statki są w drodze na południe i nie wrócą do zimy.",
    "be": "Порт закрылі ў аўторак, паведаміла адміністрацыя. Пра гэта стала вядома яшчэ раніцай.",
    "bg": "Пристанището беше затворено във вторник, съобщи администрацията. Корабите са на път на юг.",
    "sr": "Лука је затворена у уторак, саопштила је управа. Бродови су на путу ка југу.",
    "tr": "Liman salı günü kapatıldı, dedi yönetim. Gemiler güneye doğru yola çıktı ve kışa kadar dönmeyecek.",
    "zh": "港口周二关闭，港务局表示，船只正在南下。",
    "el": "Το λιμάνι έκλεισε την Τρίτη, ανακοίνωσε η διοίκηση.",
    "he": "הנמל נסגר ביום שלישי, מסרה ההנהלה.",
    "fa": "بندر روز سه‌شنبه بسته شد، پلیس گفت.",
    "ka": "პორტი სამშაბათს დაიხურა.",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items(), ids=TEXTS)
def test_a_text_tells_its_language(code, text):
    assert language([text], "en").value == code


@pytest.mark.parametrize("code", ["pl", "zh", "tr"])
def test_a_language_that_intake_does_not_read_is_named_and_doubted(code):
    found = language([TEXTS[code]], "en")
    assert "which intake does not read" in found.doubt


def test_what_says_nothing_is_the_sites_own_with_a_doubt():
    found = language(["1234", "NATO 5-3"], "uk")
    assert (found.value, found.doubt) == ("uk", "not recognised; Ukrainian, the site's own, is assumed")


def stated(value):
    return [Stated("language", value, "<html lang>", 0.7, None)]


def test_what_the_file_states_settles_a_short_text_and_not_a_long_one():
    assert language(["NATO in Brussel"], "en", stated("nl-BE")).value == "nl"
    against = language([TEXTS["de"]], "en", stated("en"))
    agreeing = language([TEXTS["de"]], "en", stated("de_DE"))
    assert against.value == agreeing.value == "de"
    assert "though <html lang> says en" in against.because
    assert against.confidence < agreeing.confidence
    assert language(["NATO"], "en", stated("???")).value == "en"


def test_each_language_has_as_many_words_as_its_neighbours():
    assert {len(tongue.common) for table in (LATIN, CYRILLIC) for tongue in table.values()} == {20}


def test_the_library_is_not_loaded_where_script_and_words_tell():
    told = [TEXTS[code] for code in ("en", "uk", "ru", "de", "fr", "ko", "ja", "it", "es", "pl")]
    script = (
        "import sys\nfrom builder.intake.language import language\n"
        f"for text in {told!r}: language([text], 'en')\n"
        "assert 'py3langid' not in sys.modules and 'numpy' not in sys.modules\n"
        "language(['Vessels depart. Fish caught. Crews safe. Ports reopen. Storm ends. Boats sail.'] * 3, 'en')\n"
        "assert 'py3langid' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
