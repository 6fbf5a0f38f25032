"""Bylines in scripts without capitals: by their shapes, and names alone by their families'."""

import pytest

from builder.intake.languages import LANGUAGES
from builder.intake.nativeline import is_native_name, natives


@pytest.mark.parametrize(
    ("code", "line", "names"),
    [
        ("ja", "（高瀬悠斗）", "高瀬悠斗"),
        ("ja", "【三崎晴香、野々村拓】", "三崎晴香、野々村拓"),
        ("ja", "【カビテ17日日東＝阿久津遼】", "阿久津遼"),
        ("ja", "キーウ＝榊原玲奈", "榊原玲奈"),
        ("ja", "バンコク=柏木由紀夫、三好ちひろ 2025年6月18日 5時00分", "柏木由紀夫、三好ちひろ"),
        ("ja", "（宮下 蓮、小池 さやか）", "宮下 蓮、小池 さやか"),
        ("ja", "（記者・古谷陽介）", "古谷陽介"),
        ("ja", "主任研究員 鵜飼 千尋", "鵜飼 千尋"),
        ("ja", "記者 山田太郎", "山田太郎"),
        ("ko", "문지혁 기자 오세린 기자", "문지혁、오세린"),
        ("ko", "윤도현 기자, 한서진 기자", "윤도현、한서진"),
        ("ko", "(서울=연합뉴스) 차윤슬 배정환 기자 = 북한이", "차윤슬、배정환"),
        ("ko", "[한빛경제 부산/노태규·선우진 기자]", "노태규、선우진"),
        ("ko", "기자 : 최은결·순천=마동진", "최은결、마동진"),
        ("ko", "KTN 뉴스 강이든입니다.", "강이든"),
        ("ko", "마지원 기자입니다.", "마지원"),
        ("ko", "서울-노은채", "노은채"),
        ("ko", "글 현소라 편집위원 사진 배진목", "현소라"),
    ],
)
def test_the_shapes_of_bylines(code, line, names):
    assert natives(line, LANGUAGES[code]) == tuple(names.split("、"))


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ja", "【関連記事】"),
        ("ja", "（写真）"),
        ("ja", "家宅捜索を受ける事務所=4日午前9時、北浜市、高瀬悠斗撮影"),
        ("ko", "관련 기사"),
        ("ko", "기자 구독"),
    ],
)
def test_what_has_such_a_shape_and_names_nobody(code, line):
    assert natives(line, LANGUAGES[code]) == ()


def test_a_name_alone_begins_with_a_familys():
    assert is_native_name("山田太郎", LANGUAGES["ja"])
    assert is_native_name("박지훈", LANGUAGES["ko"])
    assert not is_native_name("関連記事", LANGUAGES["ja"])
    assert not is_native_name("港湾都市", LANGUAGES["ja"])
