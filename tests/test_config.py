"""site.yaml to settings, and what is said of settings that cannot be followed."""

from dataclasses import fields
from pathlib import Path

import pytest

from builder.config import NavLink, Settings, SiteConfig, load_config, with_base_url
from builder.errors import DigestErrors, SettingsError

LEAST = "title: Quais\ndescription: Les ports.\nbase_url: https://quais.example\nlanguage: fr\n"


def load(tmp_path, text):
    (tmp_path / "site.yaml").write_text(text, "utf-8")
    return load_config(tmp_path)


def complaints(tmp_path, text):
    with pytest.raises(DigestErrors) as caught:
        load(tmp_path, text)
    return [str(error) for error in caught.value.errors]


def test_four_settings_are_enough(tmp_path):
    config = load(tmp_path, LEAST)

    assert config == SiteConfig(
        title="Quais",
        description="Les ports.",
        base_url="https://quais.example",
        language="fr",
        publish="full",
        rights=None,
        repository=None,
        feed_length=20,
        max_pair_countries=6,
        nav=(),
    )


def test_every_setting_is_a_field_of_the_config():
    assert list(Settings.model_fields) == [field.name for field in fields(SiteConfig)]


def test_the_menu_is_a_list_of_labels_and_urls(tmp_path):
    config = load(tmp_path, LEAST + "nav:\n  - {label: Frise, url: /timeline/}\n")

    assert config.nav == (NavLink("Frise", "/timeline/"),)


@pytest.mark.parametrize(
    ("written", "base_url", "base_path"),
    [
        ("https://quais.example", "https://quais.example", ""),
        ("https://quais.example/", "https://quais.example", ""),
        ("https://user.github.io/repo/", "https://user.github.io/repo", "/repo"),
        ("http://127.0.0.1:8000/a/b", "http://127.0.0.1:8000/a/b", "/a/b"),
    ],
)
def test_a_base_url_has_no_slash_at_its_end_and_gives_the_base_path(tmp_path, written, base_url, base_path):
    config = load(tmp_path, LEAST.replace("https://quais.example", written))

    assert (config.base_url, config.base_path) == (base_url, base_path)


@pytest.mark.parametrize(
    "written",
    [
        "quais.example",
        "ftp://quais.example",
        "https://",
        "https://q.example/?a=b",
        "https://q.example/#a",
        "https://me:pw@q.example",
        "https://q.example/a/../b",
        "https://q.example//a",
        "javascript:alert(1)",
        'https://q.example/\\"x',
        "https://q.example/a b",
        "https://[::1",
        "https://q.example:99999",
    ],
)
def test_what_is_no_plain_web_address_cannot_be_the_base_url(tmp_path, written):
    (complaint,) = complaints(tmp_path, LEAST.replace("https://quais.example", f'"{written}"'))

    assert complaint.startswith("site.yaml:3: base_url ")


def test_a_misspelt_setting_is_met_with_the_right_one(tmp_path):
    (complaint,) = complaints(tmp_path, LEAST.replace("base_url", "base_ulr"))

    assert complaint == 'site.yaml:3: there is no setting "base_ulr". Did you mean "base_url"?'


def test_all_that_is_wrong_is_said_at_once(tmp_path):
    text = LEAST.replace("language: fr", "language: de") + (
        'publish: all\nfeed_length: 0\nmax_pair_countries: "6"\nnav: [{label: x, url: timeline}]\n'
    )

    assert complaints(tmp_path, text) == [
        'site.yaml:4: language "de" is not allowed. Write one of: "fr", "en", "vi" or "ru".',
        'site.yaml:5: publish "all" is not allowed. Write one of: "full" or "excerpt".',
        "site.yaml:6: feed_length 0 is less than 1. Choose another number.",
        "site.yaml:7: max_pair_countries is text, not a whole number. Write digits only, without quotes.",
        'site.yaml:8: url "timeline" leads nowhere. Begin it with / for a page of this site, or with https://.',
    ]


def test_an_empty_file_lacks_what_is_required(tmp_path):
    lacking = [complaint.split(" is missing.")[0] for complaint in complaints(tmp_path, "")]

    assert lacking == [f'site.yaml:1: "{key}"' for key in ("title", "description", "base_url", "language")]


def test_a_folder_without_site_yaml_is_not_a_site(tmp_path):
    with pytest.raises(SettingsError, match="so this is not a site"):
        load_config(tmp_path)


def test_a_site_yaml_that_is_a_link_is_refused(tmp_path):
    (tmp_path / "site.yaml").symlink_to("/etc/hostname")

    with pytest.raises(SettingsError, match="links are not followed"):
        load_config(tmp_path)


def test_a_setting_given_twice_is_refused(tmp_path):
    (complaint,) = complaints(tmp_path, LEAST + "title: Encore\n")

    assert complaint == 'site.yaml:5: "title" stands twice, first on line 1. Keep one of them.'


def test_a_base_url_from_the_command_line_takes_the_place_of_the_file_s(tmp_path):
    config = with_base_url(load(tmp_path, LEAST), "https://user.github.io/repo/")

    assert (config.base_url, config.base_path) == ("https://user.github.io/repo", "/repo")


def test_a_bad_base_url_from_the_command_line_is_refused(tmp_path):
    config = load(tmp_path, LEAST)

    with pytest.raises(SettingsError, match=r'--base-url "repo" is not a web address'):
        with_base_url(config, "repo")


def test_the_project_s_own_site_yaml_is_read():
    config = load_config(Path(__file__).parent.parent)

    assert (config.language, config.publish, config.feed_length) == ("fr", "full", 20)
    assert [link.url for link in config.nav][:2] == ["/pairs/", "/people/"]
