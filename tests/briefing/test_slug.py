"""Slugs: NFKC, case-folded, letters and digits of any script, all else one hyphen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.briefing.slug import slugify
from builder.briefing.words import words


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Night training in Kursk Oblast", "night-training-in-kursk-oblast"),
        ("  --3,000 troops!--  ", "3-000-troops"),
        ("Київ: нічні навчання", "київ-нічні-навчання"),
        ("Straße", "strasse"),
        ("ﬁle №5", "file-no5"),
        ("Ｆｕｌｌ　ｗｉｄｔｈ", "full-width"),
        ("북한군 3,000명", "북한군-3-000명"),
        ("हिन्दी समाचार", "हिन्दी-समाचार"),
        ("naïve café", "naïve-café"),
        ("cafe\u0301", "café"),
        ("x²", "x2"),
        ("a_b", "a-b"),
        ("İstanbul", "i̇stanbul"),
        ("???", ""),
        ("", ""),
        ("\u0301", ""),
        ("../../etc", "etc"),
        ("a/b\\c", "a-b-c"),
    ],
)
def test_slugs(text: str, slug: str) -> None:
    assert slugify(text) == slug


@given(st.text())
def test_the_slug_of_a_slug_is_itself(text: str) -> None:
    slug = slugify(text)
    assert slugify(slug) == slug


@given(st.text())
def test_slugs_are_safe_in_a_path(text: str) -> None:
    slug = slugify(text)
    assert not set(slug) & set('/\\.?#%&:*"<>| \t\r\n\0')
    assert not slug.startswith("-")
    assert not slug.endswith("-")
    assert "--" not in slug


def test_words_are_counted_in_any_script() -> None:
    assert words("Don’t say “11,000”.") == ["don't", "say", "11", "000"]
    assert words("北韓軍") == ["北", "韓", "軍"]
    assert words("북한군 훈련") == ["북한군", "훈련"]
    assert len(words("กองทัพ")) > 1
