"""What a draft says of the parts together."""

from tests.intake.newsroom import draft


def test_a_line_that_says_the_headline_in_part_again_names_no_author(desk):
    mail = (
        "Von: Presse Hafenamt <presse@hafenamt.example>\nGesendet: Donnerstag, 5. März 2026 09:12\n"
        "An: redaktion@bote.example\nBetreff: Hafenamt Ellern: Zahl der Anlandungen 2025 gestiegen\n\n"
        "Zahl der Anlandungen 2025 gestiegen\n\n"
        "Im vergangenen Jahr haben 2.140 Schiffe im Hafen Ellern festgemacht. "
        "Das teilte das Hafenamt am Donnerstag mit.\n"
        "\nPressekontakt:\nJonas Thiel, Tel. 0555 1234, presse@hafenamt.example\n"
    )
    front = draft(desk, mail).front
    assert "author" not in front["source"]
    assert [figure["by"] for figure in front["figures"]] == ["Hafenamt"]
