"""How a mistake reads."""

from builder.errors import ContentError, DigestErrors


def test_a_mistake_says_file_line_problem_and_remedy():
    error = ContentError(
        'date "14 Maj 2031" is not a date.', fix="Write it as 2031-05-14.", file="content/a.md", line=4
    )

    assert str(error) == 'content/a.md:4: date "14 Maj 2031" is not a date. Write it as 2031-05-14.'


def test_a_mistake_without_a_line_names_the_file_alone():
    assert str(ContentError("is empty.", file="content/a.md")) == "content/a.md: is empty."


def test_mistakes_are_told_in_the_order_of_files_and_lines():
    errors = DigestErrors(
        [
            ContentError("c", file="b.md"),
            ContentError("b", file="a.md", line=9),
            ContentError("a", file="a.md", line=2),
        ]
    )

    assert [error.problem for error in errors.errors] == ["a", "b", "c"]
