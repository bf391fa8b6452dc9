"""A template's mistake is told with its file and line; a bug of ours keeps its traceback."""

import shutil

import pytest
from conftest import ROOT, article, load_site, write_files

from builder.errors import DigestErrors, TemplateError
from builder.render import render_site
from builder.render.environment import permalink, with_base_path


@pytest.fixture
def folder(tmp_path):
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    return write_files(tmp_path, {"content/articles/a.md": article()})


def build(folder):
    return render_site(load_site(folder), folder, folder / "output", search=False)


def add(folder, name, text):
    path = folder / "templates" / name
    path.write_text(path.read_text("utf-8").rstrip("\n") + "\n" + text, "utf-8")
    return path.read_text("utf-8").count("\n") + 1


def test_an_undefined_variable_is_told_with_file_and_line(folder):
    line = add(folder, "partials/footer.html", "{{ shel.site_title }}")

    with pytest.raises(TemplateError) as caught:
        build(folder)

    assert str(caught.value).startswith(f"templates/partials/footer.html:{line}: 'shel' is undefined.")


def test_a_field_that_does_not_exist_is_told_with_file_and_line(folder):
    line = add(folder, "partials/footer.html", "{{ shell.titel }}")

    with pytest.raises(TemplateError) as caught:
        build(folder)

    assert (caught.value.file, caught.value.line) == ("templates/partials/footer.html", line)


def test_all_templates_that_do_not_compile_are_told_together(folder):
    first = add(folder, "kinds/home.html", "{% if %}")
    second = add(folder, "kinds/pair.html", "{{ }")

    with pytest.raises(DigestErrors) as caught:
        build(folder)

    assert [(error.file, error.line) for error in caught.value.errors] == [
        ("templates/kinds/home.html", first),
        ("templates/kinds/pair.html", second),
    ]


def test_a_template_that_is_not_there_is_named(folder):
    (folder / "templates/kinds/person.html").unlink()

    with pytest.raises(DigestErrors) as caught:
        build(folder)

    assert str(caught.value).startswith("templates/kinds/person.html: there is no such template.")


def test_a_part_that_is_not_there_is_named(folder):
    (folder / "templates/partials/footer.html").unlink()

    with pytest.raises(TemplateError) as caught:
        build(folder)

    assert str(caught.value).startswith("templates/partials/footer.html: there is no such template.")


def test_a_sum_of_words_and_numbers_is_the_templates_mistake(folder):
    add(folder, "kinds/home.html", "{% block head_extra %}{{ head.title + 1 }}{% endblock %}")

    with pytest.raises(TemplateError):
        build(folder)


def test_a_bug_of_ours_is_not_dressed_as_a_mistake(folder, monkeypatch):
    monkeypatch.setattr("builder.render.environment.with_base_path", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        build(folder)


@pytest.mark.parametrize(
    ("url", "linked", "permanent"),
    [
        ("/", "/depot/", "https://d.example/depot/"),
        ("/people/a/", "/depot/people/a/", "https://d.example/depot/people/a/"),
        ("/timeline/#y2018", "/depot/timeline/#y2018", "https://d.example/depot/timeline/#y2018"),
    ],
)
def test_urls_are_counted_from_the_root_of_the_site(url, linked, permanent):
    assert with_base_path(url, "/depot") == linked
    assert permalink(url, "https://d.example/depot") == permanent


def test_a_whole_web_address_in_the_menu_stays_as_it_is():
    assert with_base_path("https://elsewhere.example/x", "/depot") == "https://elsewhere.example/x"


@pytest.mark.parametrize(("language", "word"), [("fr", "Chronologie"), ("en", "Timeline")])
def test_the_interface_speaks_the_language_of_site_yaml(make_site, language, word):
    site = make_site(
        {"site.yaml": f"title: T\ndescription: D\nbase_url: https://d.example\nlanguage: {language}\n"}
    )

    assert site.select("/timeline/", "h1")[0].text == word
    assert site.select("/timeline/", "html")[0]["lang"] == language
