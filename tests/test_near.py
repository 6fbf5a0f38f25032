"""What was meant is found where it is near, and nothing where it is not."""

from builder.near import nearest


def test_the_nearest_is_found_if_it_is_near_enough() -> None:
    words = ("published", "publish_at", "people")
    assert nearest("publishd", iter(words), 0.7) == "published"
    assert nearest("publish_on", words, 0.7) == "publish_at"
    assert nearest("places", words, 0.7) == ""
    assert nearest("places", (), 0.1) == ""
